/* SPDX-License-Identifier: MIT */
/* Prompts with their variables and partials filled in, and completions that say that they are none. */
#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"
#include "sandbox/store/calls.h"

enum { MAX_RENDERED = 1024 * 1024, MAX_NAME = 128, PARTIAL_DEPTH = 4, MAX_FILLS = 1000 };

static const char answer_begin[] = "This is the sandbox, which asks no model. The prompt was: ";

/* ---- templates ---- */

struct template
{
    sandbox_exchange *exchange;
    pa_text out;
    bool is_json; /* what is filled in stands in a string of JSON */
    size_t fills; /* so far: partials that contain others several times multiply */
};

static void append(struct template *template, const char *bytes, size_t length)
{
    pa_text quoted = PA_TEXT_INIT(MAX_RENDERED);

    if (!template->is_json) {
        pa_text_append(&template->out, bytes, length);
        return;
    }
    pa_append_json_string(&quoted, bytes, length);
    if (!pa_text_failed(&quoted))
        pa_text_append(&template->out, quoted.data + 1, quoted.length - 2);
    pa_text_free(&quoted);
}

static void fill(struct template *template, const char *text, size_t length, int depth);

static void fill_partial(struct template *template, const char *name, int depth)
{
    static const store_place partials = {"/prompts/partials", ""};
    store_found found = STORE_FOUND_INIT;
    portkey_json *document = NULL;
    const char *text = NULL;

    if (depth < PARTIAL_DEPTH && store_find(template->exchange->world->store, &found, partials, name) == 1 &&
        portkey_json_parse(&document, found.body.data, found.body.length, NULL, NULL) == 0)
        text = exchange_text(portkey_json_root(document), "string");
    if (text != NULL)
        fill(template, text, strlen(text), depth + 1);
    portkey_json_free(document);
    store_found_free(&found);
}

static void fill_variable(struct template *template, const char *name)
{
    portkey_value value =
        portkey_value_member(portkey_value_member(template->exchange->arguments, "variables"), name);
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    if (text == NULL && portkey_value_exists(value))
        text = portkey_value_raw(value, &length);
    if (text != NULL)
        append(template, text, length);
}

/* Between the braces: a name, or ">" and that of a partial, with spaces around. */
static void fill_name(struct template *template, const char *text, size_t length, int depth)
{
    char name[MAX_NAME];
    bool is_partial = false;

    while (length > 0 && (*text == ' ' || *text == '>')) {
        is_partial = is_partial || *text == '>';
        text++;
        length--;
    }
    while (length > 0 && text[length - 1] == ' ')
        length--;
    if (length >= MAX_NAME)
        return;
    memcpy(name, text, length);
    name[length] = '\0';
    if (is_partial)
        fill_partial(template, name, depth);
    else
        fill_variable(template, name);
}

/* Where the next two braces are; the end if there are none. */
static size_t find(const char *text, size_t length, const char *braces)
{
    for (size_t i = 0; i + 1 < length; i++)
        if (text[i] == braces[0] && text[i + 1] == braces[1])
            return i;
    return length;
}

static void fill(struct template *template, const char *text, size_t length, int depth)
{
    while (length > 0) {
        size_t begin = find(text, length, "{{");
        size_t end = begin < length ? begin + 2 + find(text + begin + 2, length - begin - 2, "}}") : length;

        if (depth == 0)
            pa_text_append(&template->out, text, begin);
        else
            append(template, text, begin);
        if (begin == length || end >= length || ++template->fills > MAX_FILLS)
            return;
        fill_name(template, text + begin + 2, end - begin - 2, depth);
        text += end + 2;
        length -= end + 2;
    }
}

static bool is_messages(const char *text, size_t length)
{
    portkey_json *document = NULL;
    bool is = portkey_json_parse(&document, text, length, NULL, NULL) == 0 &&
              portkey_value_type(portkey_json_root(document)) == PORTKEY_JSON_ARRAY;

    portkey_json_free(document);
    return is;
}

/* The text of the prompt with all filled in. */
static bool render(struct template *template, sandbox_exchange *exchange)
{
    size_t length = 0;
    const char *text = portkey_value_string(portkey_value_member(exchange->record, "string"), &length);

    *template = (struct template){exchange, PA_TEXT_INIT(MAX_RENDERED), false, 0};
    pa_text_append(&template->out, "", 0);
    template->is_json = text != NULL &&is_messages(text, length);
    if (text != NULL)
        fill(template, text, length, 0);
    return !pa_text_failed(&template->out) || exchange_break(exchange);
}

/* ---- rendering ---- */

static void write_messages(pa_writer *writer, const struct template *template)
{
    pa_write_key(writer, "messages");
    if (template->is_json) {
        pa_write_json(writer, template->out.data, template->out.length);
        return;
    }
    pa_begin_array(writer);
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "role"), "user");
    pa_write_string(pa_member(writer, "content"), template->out.data, template->out.length);
    pa_end(writer);
    pa_end(writer);
}

/* What the request sets, else what the prompt has. */
static portkey_value setting(const sandbox_exchange *exchange, const char *name)
{
    portkey_value value = portkey_value_member(exchange->arguments, name);

    if (!portkey_value_exists(value))
        value = portkey_value_member(portkey_value_member(exchange->record, "parameters"), name);
    return portkey_value_exists(value) ? value : portkey_value_member(exchange->record, name);
}

static void write_settings(pa_writer *writer, const sandbox_exchange *exchange)
{
    portkey_value shape = shape_member(exchange->route->answer, "data");

    PORTKEY_FOR_EACH (member, portkey_value_member(shape, "properties")) {
        const char *name = portkey_value_string(portkey_value_key(member), NULL);
        portkey_value value = name != NULL ? setting(exchange, name) : member;

        if (name == NULL || strcmp(name, "messages") == 0 || !portkey_value_exists(value))
            continue;
        pa_write_key(writer, name);
        shape_write_raw(writer, value);
    }
}

static bool render_prompt(sandbox_exchange *exchange)
{
    struct template template;
    pa_writer writer = pa_write_to(&exchange->written);
    bool done = render(&template, exchange);

    pa_begin_object(&writer);
    pa_write_boolean(pa_member(&writer, "success"), true);
    pa_begin_object(pa_member(&writer, "data"));
    write_settings(&writer, exchange);
    if (done)
        write_messages(&writer, &template);
    pa_end_all(&writer);
    pa_text_free(&template.out);
    return done && exchange_keep_written(exchange);
}

/* ---- completing ---- */

/* About as many as models make of English. */
static int64_t tokens(size_t length)
{
    return (int64_t)length / 4 + 1;
}

static bool count(sandbox_exchange *exchange, const char *model, int64_t asked, int64_t answered)
{
    const char *workspace = exchange_text(exchange->record, "workspace_id");
    const char *id = exchange_text(exchange->record, "id");
    const store_call call = {
        .at = exchange->now,
        .workspace = workspace != NULL ? workspace : WORLD_WORKSPACE,
        .person = exchange_argument(exchange, "user"),
        .service = "sandbox",
        .model = model,
        .key = exchange->actor.key,
        .prompt = id,
        .metadata = "{}",
        .cache = "miss",
        .status = 200,
        .latency = 1,
        .request_units = asked,
        .response_units = answered,
        .cost = (double)(asked + answered) / 1000,
    };

    return store_add_call(exchange->world->store, &call) || exchange_break(exchange);
}

static void write_choice(pa_writer *writer, const struct template *template)
{
    pa_text said = PA_TEXT_INIT(MAX_RENDERED + sizeof(answer_begin));

    pa_text_append_string(&said, answer_begin);
    pa_text_append(&said, template->out.data, template->out.length);
    pa_begin_array(pa_member(writer, "choices"));
    pa_begin_object(writer);
    pa_write_integer(pa_member(writer, "index"), 0);
    pa_begin_object(pa_member(writer, "message"));
    pa_write_text(pa_member(writer, "role"), "assistant");
    pa_write_string(pa_member(writer, "content"), said.data, said.length);
    pa_end(writer);
    pa_write_text(pa_member(writer, "finish_reason"), "stop");
    pa_end(writer);
    pa_end(writer);
    pa_text_free(&said);
}

static void write_completion(pa_writer *writer, const sandbox_exchange *exchange,
                             const struct template *template, const char *model)
{
    int64_t asked = tokens(template->out.length);
    int64_t answered = tokens(template->out.length + sizeof(answer_begin));

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), "sandbox-completion");
    pa_write_text(pa_member(writer, "object"), "chat.completion");
    pa_write_integer(pa_member(writer, "created"), exchange->now / 1000);
    pa_write_text(pa_member(writer, "model"), model);
    write_choice(writer, template);
    pa_begin_object(pa_member(writer, "usage"));
    pa_write_integer(pa_member(writer, "prompt_tokens"), asked);
    pa_write_integer(pa_member(writer, "completion_tokens"), answered);
    pa_write_integer(pa_member(writer, "total_tokens"), asked + answered);
    pa_end_all(writer);
}

static bool complete(sandbox_exchange *exchange)
{
    struct template template;
    const char *model = portkey_value_string(setting(exchange, "model"), NULL);
    pa_writer writer = pa_write_to(&exchange->written);
    bool done = render(&template, exchange);

    model = model != NULL && model[0] != '\0' ? model : "sandbox";
    if (done) {
        write_completion(&writer, exchange, &template, model);
        done = count(exchange, model, tokens(template.out.length),
                     tokens(template.out.length + sizeof(answer_begin)));
    }
    pa_text_free(&template.out);
    return done && exchange_keep_written(exchange);
}

const sandbox_behaviour behaviours_of_rendering[] = {
    {.operation = "render_prompt", .instead = render_prompt},
    {.operation = "run_prompt_completion", .instead = complete},
    {.operation = NULL},
};
