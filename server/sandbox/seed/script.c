/* SPDX-License-Identifier: MIT */
#include "sandbox/seed/script.h"

#include <portkeyadmin/portkeyadmin.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/json_writer.h"

enum { MAX_REFERENCE = 64 };

static const char *copy_of(seed_script *script, const char *text, size_t length)
{
    char *copy = pa_arena_take(&script->arena, length + 1);

    if (copy != NULL)
        memcpy(copy, text, length);
    return copy;
}

static bool fail(seed_script *script, const char *what, const char *why)
{
    (void)snprintf(script->failure, sizeof(script->failure), "seed: %s: %s", what, why);
    return false;
}

/* ---- answers, and references to them ---- */

static bool remember(seed_script *script, const char *name, const char *answer, size_t length)
{
    const char *copy = copy_of(script, answer, length);

    if (name == NULL)
        return true;
    if (copy == NULL || script->count == SCRIPT_MAX_ANSWERS)
        return fail(script, name, "there are too many answers");
    script->answers[script->count].name = name;
    script->answers[script->count++].answer = copy;
    return true;
}

/* The newest of that name. */
static const char *answer_named(const seed_script *script, const char *name, size_t length)
{
    for (size_t i = script->count; i-- > 0;)
        if (strncmp(script->answers[i].name, name, length) == 0 && script->answers[i].name[length] == '\0')
            return script->answers[i].answer;
    return NULL;
}

static bool append_member(pa_text *out, const char *answer, const char *member)
{
    portkey_json *document = NULL;
    const char *text = NULL;

    if (answer != NULL && portkey_json_parse(&document, answer, strlen(answer), NULL, NULL) == 0)
        text = portkey_value_string(portkey_value_member(portkey_json_root(document), member), NULL);
    if (text != NULL)
        pa_text_append_string(out, text);
    portkey_json_free(document);
    return text != NULL;
}

static bool append_days_ago(seed_script *script, pa_text *out, const char *days)
{
    char time[PA_TIME_SIZE];

    pa_format_time(time, script->now + strtol(days, NULL, 10) * PA_DAY_MS);
    pa_text_append_string(out, time);
    return true;
}

static bool append_reference(seed_script *script, pa_text *out, const char *reference)
{
    size_t length = strcspn(reference, ".");
    const char *member = reference[length] == '.' ? reference + length + 1 : "id";

    if (reference[0] == '-' || reference[0] == '+')
        return append_days_ago(script, out, reference);
    return append_member(out, answer_named(script, reference, length), member) ||
           fail(script, reference, "no answer has this");
}

/* Appends the text up to a reference and what that stands for. Returns what follows; NULL: it stands for nothing. */
static const char *append_up_to(seed_script *script, pa_text *out, const char *text, const char *reference)
{
    char name[MAX_REFERENCE];
    size_t length = strcspn(reference, ")");

    pa_text_append(out, text, (size_t)(reference - text));
    (void)snprintf(name, sizeof(name), "%.*s", (int)length - 2, reference + 2);
    return reference[length] == ')' && append_reference(script, out, name) ? reference + length + 1 : NULL;
}

/* The text with what its references stand for; NULL: one stands for nothing. */
static const char *resolve(seed_script *script, const char *text)
{
    pa_text out = PA_TEXT_INIT(SANDBOX_MAX_BODY);
    const char *copy = NULL;
    const char *reference;

    pa_text_append(&out, "", 0);
    while (text != NULL && (reference = strstr(text, "$(")) != NULL)
        text = append_up_to(script, &out, text, reference);
    if (text != NULL)
        pa_text_append_string(&out, text);
    if (text != NULL && !pa_text_failed(&out))
        copy = copy_of(script, out.data, out.length);
    pa_text_free(&out);
    return copy;
}

const char *script_id(seed_script *script, const char *name)
{
    pa_text id = PA_TEXT_INIT(MAX_REFERENCE);
    const char *copy = NULL;

    if (append_member(&id, answer_named(script, name, strlen(name)), "id"))
        copy = copy_of(script, id.data, id.length);
    pa_text_free(&id);
    return copy != NULL ? copy : "";
}

void script_free(seed_script *script)
{
    pa_arena_free(&script->arena);
}

/* ---- records ---- */

static void write_record(pa_writer *writer, const char *id, const char *time, portkey_value members)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), id);
    PORTKEY_FOR_EACH (member, members) {
        size_t length;
        size_t raw_length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);
        const char *raw = portkey_value_raw(member, &raw_length);

        pa_write_any_key(writer, name, length);
        pa_write_json(writer, raw, raw_length);
    }
    pa_write_text(pa_member(writer, "created_at"), time);
    pa_write_text(pa_member(writer, "last_updated_at"), time);
    pa_end(writer);
}

static bool store_record_of(seed_script *script, const script_record *record, const char *id,
                            portkey_value members, const pa_text *body)
{
    const char *slug = portkey_value_string(portkey_value_member(members, "slug"), NULL);
    store_place place = {record->place.collection, resolve(script, record->place.parent)};

    return place.parent != NULL && !pa_text_failed(body) &&
           store_add(script->world->store, place, &(store_record){id, slug, body->data, body->length}) &&
           remember(script, record->name, body->data, body->length);
}

static bool copy_resolved(seed_script *script, char out[WORLD_ID_SIZE], const char *text)
{
    const char *resolved = resolve(script, text);

    if (resolved != NULL)
        (void)snprintf(out, WORLD_ID_SIZE, "%s", resolved);
    return resolved != NULL;
}

bool script_add(seed_script *script, const script_record *record, int day)
{
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    portkey_json *document = NULL;
    char id[WORLD_ID_SIZE];
    char time[PA_TIME_SIZE];
    const char *members = resolve(script, record->body);
    bool done = members != NULL && portkey_json_parse(&document, members, strlen(members), NULL, NULL) == 0;

    if (record->id == NULL)
        world_new_id(script->world, id);
    else
        done = copy_resolved(script, id, record->id) && done;
    pa_format_time(time, script->now - day * PA_DAY_MS);
    write_record(&writer, id, time, portkey_json_root(document));
    done = done && store_record_of(script, record, id, portkey_json_root(document), &body);
    portkey_json_free(document);
    pa_text_free(&body);
    return done || fail(script, record->place.collection, "the record was not stored");
}

/* ---- requests ---- */

static int64_t time_of(const seed_script *script, const script_request *request)
{
    int64_t midnight = script->now / PA_DAY_MS * PA_DAY_MS - request->day * PA_DAY_MS;
    int64_t minutes = strtol(request->time, NULL, 10) * 60 + strtol(request->time + 3, NULL, 10);

    return request->day > 0 ? midnight + minutes * 60000 : script->now;
}

static bool keep_answer(seed_script *script, const script_request *request, const sandbox_reply *reply)
{
    const char *answer = reply->body.data != NULL ? reply->body.data : "";

    if (reply->status != 200)
        return fail(script, request->target, answer);
    return remember(script, request->name, answer, reply->body.length);
}

/* The clock stands at the request's time meanwhile. */
static bool send(seed_script *script, const script_request *request, const sandbox_request *resolved)
{
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};
    int64_t clock = script->world->fixed_clock;
    bool done;

    script->world->fixed_clock = time_of(script, request);
    script->answer(script->world, resolved, &reply);
    script->world->fixed_clock = clock;
    done = keep_answer(script, request, &reply);
    pa_text_free(&reply.body);
    return done;
}

bool script_play(seed_script *script, const script_request *request)
{
    const char *key = request->key != NULL ? resolve(script, request->key) : script->world->key;
    const char *target = resolve(script, request->target);
    const char *body = resolve(script, request->body != NULL ? request->body : "");

    if (key == NULL || target == NULL || body == NULL)
        return false;
    return send(
        script, request,
        &(sandbox_request){
            .method = request->method, .target = target, .key = key, .body = body, .length = strlen(body)});
}
