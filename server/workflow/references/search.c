/* SPDX-License-Identifier: MIT */
#include "workflow/references/search.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum {
    MAX_REFERENCES = 500,
    MAX_POINTER = 512,
    OF_PROVIDERS = REFERENCE_PROVIDER | REFERENCE_VIRTUAL_KEY,
};

/* What a text may name, by the name of what it is in. */
struct place {
    const char *name;
    unsigned kinds;
    bool needs_sign; /* without "@" before it, a name there is that of an AI provider or a model */
};

static const struct place *find_place(const struct place places[], size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(places[i].name, name) == 0)
            return &places[i];
    return NULL;
}

#define FIND_PLACE(places, name) find_place(places, sizeof(places) / sizeof((places)[0]), name)

static bool is_one_of(const char *text, const char *const list[], size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(text, list[i]) == 0)
            return true;
    return false;
}

#define IS_ONE_OF(text, list) is_one_of(text, list, sizeof(list) / sizeof((list)[0]))

/* ---- the object that is asked about ---- */

static void copy_name(char out[REFERENCE_MAX_NAME], const char *name)
{
    (void)snprintf(out, REFERENCE_MAX_NAME, "%s", name);
}

/* Not every object shows both; what it was asked for by is one of them. */
void reference_take_names(reference_search *search, const cJSON *object)
{
    const char *asked = document_text(search->flow->arguments, "id");
    const char *id = document_text(object, "id");
    const char *slug = document_text(object, "slug");

    copy_name(search->id, id != NULL && strlen(id) < REFERENCE_MAX_NAME ? id : asked);
    if (slug != NULL && strlen(slug) < REFERENCE_MAX_NAME)
        copy_name(search->slug, slug);
    else if (strcmp(search->id, asked) != 0)
        copy_name(search->slug, asked);
}

static bool is_kind(const reference_search *search, const char *kind)
{
    static const struct place kinds[] = {
        {"config", REFERENCE_CONFIG, false},           {"virtual_key", OF_PROVIDERS, false},
        {"integration", REFERENCE_INTEGRATION, false}, {"partial", REFERENCE_PARTIAL, false},
        {"collection", REFERENCE_COLLECTION, false},   {"prompt", REFERENCE_PROMPT, false},
    };
    const struct place *found = FIND_PLACE(kinds, kind);

    return found != NULL && (found->kinds & search->kind) != 0;
}

/* An object of another kind may have the same slug: providers often have that of their integration. */
static bool is_object_itself(const reference_search *search, const char *kind, const cJSON *object)
{
    const char *id = document_text(object, "id");
    const char *slug = document_text(object, "slug");

    return is_kind(search, kind) && ((id != NULL && strcmp(id, search->id) == 0) ||
                                     (slug != NULL && strcmp(slug, search->slug) == 0) ||
                                     (slug != NULL && strcmp(slug, search->id) == 0));
}

/* ---- texts that name it ---- */

static bool is_of_name(char c)
{
    return isalnum((unsigned char)c) != 0 || c == '_' || c == '-';
}

static bool begins_there(const char *text, const char *at, bool needs_sign)
{
    if (needs_sign)
        return at > text && at[-1] == '@';
    return at == text || !is_of_name(at[-1]);
}

/* As a whole name: "gpt" is not in "gpt-4". */
static bool names(const char *text, const char *name, bool needs_sign)
{
    size_t length = strlen(name);

    for (const char *at = text; length > 0 && (at = strstr(at, name)) != NULL; at++)
        if (begins_there(text, at, needs_sign) && !is_of_name(at[length]))
            return true;
    return false;
}

static bool names_object(const reference_search *search, const char *text, bool needs_sign)
{
    return names(text, search->id, needs_sign) || names(text, search->slug, needs_sign);
}

bool reference_is_named(const reference_search *search, const char *text)
{
    return text != NULL && names_object(search, text, false);
}

void reference_note(reference_search *search, const char *kind, const cJSON *object, const char *at)
{
    workflow *flow = search->flow;
    cJSON *entry;

    if (cJSON_GetArraySize(search->found) == MAX_REFERENCES) {
        reader_note_cut(flow, search->reader, kind);
        return;
    }
    entry = cJSON_CreateObject();
    workflow_put_text(flow, entry, "kind", kind);
    workflow_put_text(flow, entry, "id", document_text(object, "id"));
    workflow_put_text(flow, entry, "slug", document_text(object, "slug"));
    workflow_put_text(flow, entry, "name", document_text(object, "name"));
    workflow_put_text(flow, entry, "at", at);
    workflow_need(flow, document_append(search->found, entry));
}

/* ---- through an object ---- */

static const struct place anywhere = {NULL, REFERENCE_ANY, false};

/* Two objects of different kinds may have the same slug, such as an integration and its provider. */
static const struct place places[] = {
    {"ai_provider_id", 0, false},
    {"ai_provider_name", 0, false},
    {"provider", OF_PROVIDERS, true},
    {"model", OF_PROVIDERS, true},
    {"virtual_key", OF_PROVIDERS, false},
    {"integration_id", REFERENCE_INTEGRATION, false},
    {"secret_reference_id", REFERENCE_SECRET, false},
    {"collection_id", REFERENCE_COLLECTION, false},
    {"parent_collection_id", REFERENCE_COLLECTION, false},
    {"config_id", REFERENCE_CONFIG, false},
    {"user_api_key_config", REFERENCE_CONFIG, false},
    {"input_guardrails", REFERENCE_GUARDRAIL, false},
    {"output_guardrails", REFERENCE_GUARDRAIL, false},
};

struct look {
    reference_search *search;
    const char *kind;
    const cJSON *object;
    const struct place *place;
    char pointer[MAX_POINTER]; /* the way to where it is looked at */
};

static void look_at(struct look *look, const cJSON *value);

/* What an object is called, and what people write of it, refers to nothing. A template includes nothing but partials. */
static bool is_passed_over(const struct look *look)
{
    static const char *const own[] = {"/id", "/slug", "/name", "/description", "/note"};

    if (strcmp(look->pointer, "/string") == 0)
        return look->search->kind != REFERENCE_PARTIAL;
    return IS_ONE_OF(look->pointer, own);
}

/* Where an object is named by id and by slug, once is enough. */
static bool is_same_again(const cJSON *container, const cJSON *child, const reference_search *search)
{
    return child->string != NULL && strcmp(child->string, "slug") == 0 &&
           reference_is_named(search, document_text(container, "id"));
}

static const struct place *place_of(const char *member)
{
    const struct place *place = FIND_PLACE(places, member);

    return place != NULL ? place : &anywhere;
}

/* The elements of a list are of the member that the list is. */
static void look_at_child(struct look *look, const cJSON *child)
{
    const struct place *place = look->place;

    if (is_passed_over(look))
        return;
    if (child->string != NULL)
        look->place = place_of(child->string);
    look_at(look, child);
    look->place = place;
}

static void look_into(struct look *look, const cJSON *container)
{
    size_t length = strlen(look->pointer);
    size_t index = 0;
    const cJSON *child;

    cJSON_ArrayForEach(child, container)
    {
        int made = child->string != NULL
                       ? snprintf(look->pointer + length, MAX_POINTER - length, "/%s", child->string)
                       : snprintf(look->pointer + length, MAX_POINTER - length, "/%zu", index);

        index++;
        /* What lies too deep is noted at the place above it. */
        if (made < 0 || (size_t)made >= MAX_POINTER - length)
            look->pointer[length] = '\0';
        if (!is_same_again(container, child, look->search))
            look_at_child(look, child);
        look->pointer[length] = '\0';
    }
}

static void look_at_text(struct look *look, const char *text)
{
    const struct place *place = look->place;

    if ((place->kinds & look->search->kind) != 0 && names_object(look->search, text, place->needs_sign))
        reference_note(look->search, look->kind, look->object, look->pointer);
}

/* The content of a config is JSON as text. */
static void look_at_config(struct look *look, const char *text)
{
    portkey_error error = {.code = PORTKEY_OK};
    cJSON *config = NULL;

    if (document_read(&config, text, strlen(text), &error) == PORTKEY_ENOMEM)
        workflow_need(look->search->flow, false);
    else if (cJSON_IsObject(config))
        look_into(look, config);
    else
        look_at_text(look, text);
    document_free(config);
}

static void look_at(struct look *look, const cJSON *value)
{
    if (!cJSON_IsString(value))
        look_into(look, value);
    else if (strcmp(look->pointer, "/config") == 0)
        look_at_config(look, value->valuestring);
    else
        look_at_text(look, value->valuestring);
}

void reference_look_through(reference_search *search, const char *kind, const cJSON *object)
{
    struct look look = {.search = search, .kind = kind, .object = object, .place = &anywhere};

    search->looked_at++;
    if (!is_object_itself(search, kind, object))
        look_into(&look, object);
}

/* ---- through a limit ---- */

/* What the value of a condition may name; NULL: no object. */
static const struct place *place_of_key(const char *key)
{
    static const struct place keys[] = {
        {"config", REFERENCE_CONFIG, false},  {"prompt", REFERENCE_PROMPT, false},
        {"virtual_key", OF_PROVIDERS, false}, {"provider", OF_PROVIDERS, false},
        {"model", OF_PROVIDERS, true},
    };

    return key != NULL ? FIND_PLACE(keys, key) : NULL;
}

static void look_at_condition(struct look *look, const cJSON *condition, size_t index)
{
    static const char *const members[] = {"value", "excludes"};

    look->place = place_of_key(document_text(condition, "key"));
    if (look->place == NULL)
        return;
    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        const cJSON *value = document_member(condition, members[i]);

        (void)snprintf(look->pointer, MAX_POINTER, "/conditions/%zu/%s", index, members[i]);
        if (value != NULL)
            look_at(look, value);
    }
}

void reference_look_at_policy(reference_search *search, const char *kind, const cJSON *policy)
{
    struct look look = {.search = search, .kind = kind, .object = policy};
    const cJSON *condition;
    size_t index = 0;

    search->looked_at++;
    cJSON_ArrayForEach(condition, document_member(policy, "conditions"))
    {
        look_at_condition(&look, condition, index++);
    }
}
