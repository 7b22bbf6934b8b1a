/* SPDX-License-Identifier: MIT */
/* Prompts with their variables and partials filled in. */
#include "sandbox/behaviour/rendering.h"

#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/versions.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

enum { MAX_NAME = 128, PARTIAL_DEPTH = 4, MAX_FILLS = 1000 };

static const store_place partials = {"/prompts/partials", ""};

/* ---- templates ---- */

struct template
{
    sandbox_exchange *exchange;
    pa_text out;
    bool is_json; /* what is filled in stands in a string of JSON */
    size_t fills; /* so far: partials that contain others several times multiply */
    bool has_failed;
};

static void append(struct template *template, const char *bytes, size_t length)
{
    pa_text quoted = PA_TEXT_INIT(STORE_MAX_BODY);

    if (!template->is_json) {
        pa_text_append(&template->out, bytes, length);
        return;
    }
    pa_append_json_string(&quoted, bytes, length);
    if (pa_text_failed(&quoted))
        template->has_failed = true;
    else
        pa_text_append(&template->out, quoted.data + 1, quoted.length - 2);
    pa_text_free(&quoted);
}

static void fill(struct template *template, const char *text, size_t length, int depth);

/* The text of a partial: of the published version, or of the one that is referred to. */
static void append_partial(pa_text *out, struct template *template, store_found *found, const char *reference)
{
    sandbox_exchange *exchange = template->exchange;
    portkey_json *document = NULL;
    pa_text version = PA_TEXT_INIT(STORE_MAX_BODY);
    const pa_text *body = reference != NULL ? &version : &found->body;
    const char *text = NULL;

    if (reference != NULL)
        template->has_failed =
            !versions_find(&version, exchange, partials.collection, found->id.data, reference) ||
            template->has_failed;
    if (body->length > 0 && portkey_json_parse(&document, body->data, body->length, NULL, NULL) < 0)
        template->has_failed = true;
    text = document != NULL ? exchange_text(portkey_json_root(document), "string") : NULL;
    if (text != NULL)
        pa_text_append_string(out, text);
    portkey_json_free(document);
    pa_text_free(&version);
}

/* The name is a slug or id, which "@" and a number or "latest" may follow. */
static void fill_partial(struct template *template, char *name, int depth)
{
    store_found found = STORE_FOUND_INIT;
    pa_text text = PA_TEXT_INIT(STORE_MAX_BODY);
    char *reference = strchr(name, '@');

    if (reference != NULL)
        *reference++ = '\0';
    if (depth < PARTIAL_DEPTH && store_find(template->exchange->world->store, &found, partials, name) == 1)
        append_partial(&text, template, &found, reference);
    template->has_failed = template->has_failed || pa_text_failed(&text);
    if (!template->has_failed && text.length > 0)
        fill(template, text.data, text.length, depth + 1);
    pa_text_free(&text);
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

/* Between the braces: a name, or ">" and that of a partial, with spaces around. Returns false if it is too long. */
static bool fill_name(struct template *template, const char *text, size_t length, int depth)
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
        return false;
    memcpy(name, text, length);
    name[length] = '\0';
    if (is_partial)
        fill_partial(template, name, depth);
    else
        fill_variable(template, name);
    return true;
}

/* Where the next two braces are; the end if there are none. */
static size_t find(const char *text, size_t length, const char *braces)
{
    for (size_t i = 0; i + 1 < length; i++)
        if (text[i] == braces[0] && text[i + 1] == braces[1])
            return i;
    return length;
}

/* What is no placeholder. The messages of a prompt are JSON already, the text of a partial is not. */
static void append_own(struct template *template, const char *text, size_t length, int depth)
{
    if (depth == 0)
        pa_text_append(&template->out, text, length);
    else
        append(template, text, length);
}

/* How far a placeholder that begins here can go: in JSON to the end of its string. */
static size_t reach_of(const struct template *template, const char *text, size_t length, int depth)
{
    const char *quote = template->is_json && depth == 0 ? memchr(text, '"', length) : NULL;

    return quote != NULL ? (size_t)(quote - text) : length;
}

/* Two braces open the text: a placeholder, or braces that nothing closes. Returns how much of the text it is. */
static size_t fill_next(struct template *template, const char *text, size_t length, int depth)
{
    size_t reach = reach_of(template, text, length, depth);
    size_t name_length = find(text + 2, reach - 2, "}}");
    bool is_closed = name_length < reach - 2;
    size_t whole = is_closed ? name_length + 4 : reach;

    template->fills += is_closed;
    if (!is_closed || (template->fills <= MAX_FILLS && !fill_name(template, text + 2, name_length, depth)))
        append_own(template, text, whole, depth);
    return whole;
}

static bool goes_on(const struct template *template)
{
    return !template->has_failed && template->fills <= MAX_FILLS && !pa_text_failed(&template->out);
}

static void fill(struct template *template, const char *text, size_t length, int depth)
{
    while (length > 0 && goes_on(template)) {
        size_t begin = find(text, length, "{{");
        size_t end = begin;

        append_own(template, text, begin, depth);
        if (begin < length)
            end += fill_next(template, text + begin, length - begin, depth);
        text += end;
        length -= end;
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

static bool judge(const struct template *template)
{
    if (template->has_failed)
        return exchange_break(template->exchange);
    if (template->fills > MAX_FILLS)
        return exchange_fail(template->exchange, 400, "AB01",
                             "The prompt has more than %d placeholders, with those of its partials.",
                             MAX_FILLS);
    if (pa_text_failed(&template->out))
        return exchange_fail(template->exchange, 413, "AB01",
                             "The rendered prompt has more than %d bytes, which is too much for the sandbox.",
                             RENDERING_MAX);
    return true;
}

/* The text of the prompt with all filled in. */
static bool render(struct template *template, sandbox_exchange *exchange)
{
    size_t length = 0;
    const char *text = portkey_value_string(portkey_value_member(exchange->record, "string"), &length);

    *template = (struct template){.exchange = exchange, .out = PA_TEXT_INIT(RENDERING_MAX)};
    pa_text_append(&template->out, "", 0);
    template->is_json = text != NULL &&is_messages(text, length);
    if (text != NULL)
        fill(template, text, length, 0);
    return judge(template);
}

bool rendering_append(pa_text *out, sandbox_exchange *exchange)
{
    struct template template;
    bool done = render(&template, exchange);

    if (done)
        pa_text_append(out, template.out.data, template.out.length);
    pa_text_free(&template.out);
    return done;
}

/* ---- which version ---- */

/* What follows is about the version; the id stays that of the prompt. */
static bool take_version(sandbox_exchange *exchange, const pa_text *body)
{
    pa_text *kept = &exchange->found.body;

    if (body->length == 0)
        return exchange_fail(exchange, 404, "AB02", "The prompt has no such version or label.");
    portkey_json_free(exchange->record_document);
    exchange->record_document = NULL;
    pa_text_clear(kept);
    pa_text_append(kept, body->data, body->length);
    if (pa_text_failed(kept) ||
        portkey_json_parse(&exchange->record_document, kept->data, kept->length, NULL, NULL) < 0)
        return exchange_break(exchange);
    exchange->record = portkey_json_root(exchange->record_document);
    exchange->result = exchange->record;
    return true;
}

static bool find_version(sandbox_exchange *exchange, const char *reference)
{
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    bool done = versions_find(&body, exchange, "/prompts", exchange->found.id.data, reference)
                    ? take_version(exchange, &body)
                    : exchange_break(exchange);

    pa_text_free(&body);
    return done;
}

bool rendering_resolve(sandbox_exchange *exchange)
{
    const char *name = exchange->values[0];
    size_t length = strcspn(name, "@");
    const char *prompt = exchange_copy(exchange, name, length);

    if (prompt == NULL)
        return exchange_break(exchange);
    exchange->values[0] = prompt;
    return resource_resolve(exchange) && (name[length] == '\0' || find_version(exchange, name + length + 1));
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

portkey_value rendering_setting(const sandbox_exchange *exchange, const char *name)
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
        portkey_value value = name != NULL ? rendering_setting(exchange, name) : member;

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

const sandbox_behaviour behaviours_of_rendering[] = {
    {.operation = "render_prompt", .resolve = rendering_resolve, .instead = render_prompt},
    {.operation = NULL},
};
