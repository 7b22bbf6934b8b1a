/* SPDX-License-Identifier: MIT */
/*
 * What names an object by its id or slug: asked before it is deleted or renamed.
 * Objects that may refer to others are read one by one, up to a cap, and every
 * text in them is looked at, JSON and templates that are kept as text included.
 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "workflow/engine/list_reader.h"
#include "workflow/workflows.h"

enum {
    MAX_PAGES = 5,
    MAX_READ = 30, /* objects of a kind whose content is read, one call each */
    MAX_REFERENCES = 500,
    MAX_TOKEN = 256,
    MAX_POINTER = 512,
};

enum target_index {
    CONFIG,
    PROVIDER,
    VIRTUAL_KEY,
    INTEGRATION,
    GUARDRAIL,
    LABEL,
    PARTIAL,
    COLLECTION,
    PROMPT,
    SECRET_REFERENCE,
    TARGETS
};

/* How the object itself is read, for its id and its slug. */
static const struct target {
    const char *kind;
    const char *id; /* the argument */
} targets[TARGETS] = {
    [CONFIG] = {"config", "slug"},
    [PROVIDER] = {"provider", "slug"},
    [VIRTUAL_KEY] = {"virtual_key", "slug"},
    [INTEGRATION] = {"integration", "slug"},
    [GUARDRAIL] = {"guardrail", "guardrail_id"},
    [LABEL] = {"label", "label_id"},
    [PARTIAL] = {"partial", "prompt_partial_id"},
    [COLLECTION] = {"collection", "collection_id"},
    [PROMPT] = {"prompt", "prompt_id"},
    [SECRET_REFERENCE] = {"secret_reference", "secret_reference_id"},
};

enum holder_index {
    WORKSPACES,
    API_KEYS,
    CONFIGS,
    PROMPTS,
    PARTIALS,
    INTEGRATIONS,
    VIRTUAL_KEYS,
    MCP_INTEGRATIONS,
    MCP_SERVERS,
    HOLDERS
};

/* What may refer to others. */
static const struct holder {
    const char *kind;
    bool has_pages;
    const char *id;     /* the argument that one is read by; NULL: the list shows all that matters */
    const char *member; /* the member of a row that it takes */
} holders[HOLDERS] = {
    [WORKSPACES] = {"workspace", true, NULL, NULL},
    [API_KEYS] = {"api_key", true, NULL, NULL},
    [CONFIGS] = {"config", false, "slug", "slug"},
    [PROMPTS] = {"prompt", true, "prompt_id", "id"},
    [PARTIALS] = {"partial", false, "prompt_partial_id", "id"},
    [INTEGRATIONS] = {"integration", true, "slug", "slug"},
    [VIRTUAL_KEYS] = {"virtual_key", true, NULL, NULL},
    [MCP_INTEGRATIONS] = {"mcp_integration", true, NULL, NULL},
    [MCP_SERVERS] = {"mcp_server", true, NULL, NULL},
};

struct hunt {
    workflow flow;             /* first, so that one is the other */
    char tokens[2][MAX_TOKEN]; /* the object's id and slug; "": not known */
    bool is_known;             /* it was read */
    list_reader reader;
    cJSON *rows;       /* of the present list, whose content is to be read */
    cJSON *references; /* what was found */
    int64_t looked_at;
};

static struct hunt *of(workflow *flow)
{
    return (struct hunt *)flow;
}

static bool begin(workflow *flow)
{
    struct hunt *hunt = of(flow);

    hunt->rows = cJSON_CreateArray();
    hunt->references = cJSON_CreateArray();
    workflow_need(flow, hunt->rows != NULL && hunt->references != NULL);
    reader_begin(flow, &hunt->reader, MAX_PAGES);
    (void)snprintf(hunt->tokens[0], MAX_TOKEN, "%s", document_text(flow->arguments, "id"));
    return true;
}

/* ---- the object itself ---- */

static bool is_target(const workflow *flow)
{
    const struct target *target = flow->step->about;

    return !((const struct hunt *)flow)->is_known &&
           strcmp(target->kind, document_text(flow->arguments, "kind")) == 0;
}

static void ask_for_target(workflow *flow, cJSON *arguments)
{
    const struct target *target = flow->step->about;

    workflow_put_text(flow, arguments, target->id, document_text(flow->arguments, "id"));
    if (target == &targets[PROVIDER])
        workflow_put_text(flow, arguments, "workspace_id", document_text(flow->arguments, "workspace_id"));
}

static workflow_next take_target(workflow *flow, const cJSON *answer)
{
    static const char *const members[] = {"id", "slug"};
    struct hunt *hunt = of(flow);

    hunt->is_known = true;
    for (size_t i = 0; i < 2; i++) {
        const char *text = document_text(answer, members[i]);

        (void)snprintf(hunt->tokens[i], MAX_TOKEN, "%s",
                       text != NULL && strlen(text) < MAX_TOKEN ? text : "");
    }
    return WORKFLOW_ON;
}

/* ---- texts that name it ---- */

static bool is_of_name(char c)
{
    return isalnum((unsigned char)c) != 0 || c == '_' || c == '-';
}

/* As a whole name: "gpt" is not in "gpt-4". */
static bool names(const char *text, const char *token)
{
    size_t length = strlen(token);

    for (const char *at = text; length > 0 && (at = strstr(at, token)) != NULL; at++)
        if ((at == text || !is_of_name(at[-1])) && !is_of_name(at[length]))
            return true;
    return false;
}

static bool names_target(const struct hunt *hunt, const char *text)
{
    return names(text, hunt->tokens[0]) || names(text, hunt->tokens[1]);
}

/* What is looked through: an object, and the way to where it is looked at. */
struct look {
    workflow *flow;
    const char *kind;
    const cJSON *object;
    char pointer[MAX_POINTER];
};

static void note_reference(struct look *look)
{
    struct hunt *hunt = of(look->flow);
    cJSON *entry;

    if (cJSON_GetArraySize(hunt->references) == MAX_REFERENCES)
        return;
    entry = cJSON_CreateObject();
    workflow_put_text(look->flow, entry, "kind", look->kind);
    workflow_put_text(look->flow, entry, "id", document_text(look->object, "id"));
    workflow_put_text(look->flow, entry, "slug", document_text(look->object, "slug"));
    workflow_put_text(look->flow, entry, "name", document_text(look->object, "name"));
    workflow_put_text(look->flow, entry, "at", look->pointer);
    workflow_need(look->flow, document_append(hunt->references, entry));
}

static void look_at(struct look *look, const cJSON *value);

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
        look_at(look, child);
        look->pointer[length] = '\0';
    }
}

static void look_at(struct look *look, const cJSON *value)
{
    if (cJSON_IsString(value)) {
        if (names_target(of(look->flow), value->valuestring))
            note_reference(look);
        return;
    }
    look_into(look, value);
}

static bool is_target_itself(const struct hunt *hunt, const cJSON *object)
{
    const char *id = document_text(object, "id");
    const char *slug = document_text(object, "slug");

    return (id != NULL && (strcmp(id, hunt->tokens[0]) == 0)) ||
           (slug != NULL && (strcmp(slug, hunt->tokens[1]) == 0 || strcmp(slug, hunt->tokens[0]) == 0));
}

static void look_through(workflow *flow, const char *kind, const cJSON *object)
{
    struct look look = {.flow = flow, .kind = kind, .object = object};

    of(flow)->looked_at++;
    if (!is_target_itself(of(flow), object))
        look_into(&look, object);
}

/* ---- lists, and the content of what they list ---- */

static void ask_for_page(workflow *flow, cJSON *arguments)
{
    const struct holder *holder = flow->step->about;

    if (holder->has_pages)
        reader_ask(flow, &of(flow)->reader, arguments);
}

static void take_row(workflow *flow, const struct holder *holder, const cJSON *row)
{
    struct hunt *hunt = of(flow);

    if (holder->id == NULL)
        look_through(flow, holder->kind, row);
    else if (cJSON_GetArraySize(hunt->rows) < MAX_READ)
        workflow_need(flow, document_append(hunt->rows, document_copy(row)));
    else
        reader_note_cut(flow, &hunt->reader, holder->kind);
}

static reader_list list_of(const struct holder *holder)
{
    return (reader_list){holder->kind, NULL, holder->has_pages};
}

static workflow_next take_page(workflow *flow, const cJSON *answer)
{
    const struct holder *holder = flow->step->about;
    const reader_list list = list_of(holder);
    const cJSON *row;

    cJSON_ArrayForEach(row, document_member(answer, "data"))
    {
        take_row(flow, holder, row);
    }
    return reader_turn(flow, &of(flow)->reader, &list, answer);
}

static workflow_next miss(workflow *flow, const portkey_error *error)
{
    const reader_list list = list_of(flow->step->about);

    reader_miss(flow, &of(flow)->reader, &list, error->message);
    return WORKFLOW_ON;
}

static bool has_rows(const workflow *flow)
{
    return cJSON_GetArraySize(((const struct hunt *)flow)->rows) > 0;
}

static void ask_for_content(workflow *flow, cJSON *arguments)
{
    const struct holder *holder = flow->step->about;

    workflow_put_text(flow, arguments, holder->id,
                      document_text(cJSON_GetArrayItem(of(flow)->rows, 0), holder->member));
}

static workflow_next end_row(workflow *flow)
{
    document_free(cJSON_DetachItemFromArray(of(flow)->rows, 0));
    return has_rows(flow) ? WORKFLOW_AGAIN : WORKFLOW_ON;
}

static workflow_next take_content(workflow *flow, const cJSON *answer)
{
    const struct holder *holder = flow->step->about;

    look_through(flow, holder->kind, answer);
    return end_row(flow);
}

/* The row itself is better than nothing. */
static workflow_next miss_content(workflow *flow, const portkey_error *error)
{
    const struct holder *holder = flow->step->about;

    (void)miss(flow, error);
    look_through(flow, holder->kind, cJSON_GetArrayItem(of(flow)->rows, 0));
    return end_row(flow);
}

#define TARGET(operation_, kind_)                                                                            \
    {                                                                                                        \
        .operation = operation_, .what = "read the object itself", .is_due = is_target,                      \
        .ask = ask_for_target, .take = take_target, .about = &targets[kind_]                                 \
    }
#define LIST(operation_, kind_, what_)                                                                       \
    {                                                                                                        \
        .operation = operation_, .what = "list " what_, .ask = ask_for_page, .take = take_page,              \
        .miss = miss, .about = &holders[kind_]                                                               \
    }
#define CONTENT(operation_, kind_, what_)                                                                    \
    {                                                                                                        \
        .operation = operation_, .what = "read " what_, .is_due = has_rows, .ask = ask_for_content,          \
        .take = take_content, .miss = miss_content, .about = &holders[kind_]                                 \
    }

static const workflow_step steps[] = {
    TARGET("get_config", CONFIG),
    TARGET("get_provider", PROVIDER),
    TARGET("get_virtual_key", VIRTUAL_KEY),
    TARGET("get_integration", INTEGRATION),
    TARGET("get_guardrail", GUARDRAIL),
    TARGET("get_prompt_label", LABEL),
    TARGET("get_prompt_partial", PARTIAL),
    TARGET("get_collection", COLLECTION),
    TARGET("get_prompt", PROMPT),
    TARGET("get_secret_reference", SECRET_REFERENCE),
    LIST("list_workspaces", WORKSPACES, "workspaces"),
    LIST("list_api_keys", API_KEYS, "API keys"),
    LIST("list_configs", CONFIGS, "configs"),
    CONTENT("get_config", CONFIGS, "configs"),
    LIST("list_prompts", PROMPTS, "prompts"),
    CONTENT("get_prompt", PROMPTS, "prompts"),
    LIST("list_prompt_partials", PARTIALS, "partials"),
    CONTENT("get_prompt_partial", PARTIALS, "partials"),
    LIST("list_integrations", INTEGRATIONS, "integrations"),
    CONTENT("get_integration", INTEGRATIONS, "integrations"),
    LIST("list_virtual_keys", VIRTUAL_KEYS, "virtual keys"),
    LIST("list_mcp_integrations", MCP_INTEGRATIONS, "MCP integrations"),
    LIST("list_mcp_servers", MCP_SERVERS, "MCP servers"),
    {.operation = NULL},
};

/* ---- the answer ---- */

static void answer(workflow *flow, cJSON *answer)
{
    struct hunt *hunt = of(flow);
    cJSON *never;

    workflow_put_text(flow, answer, "id", hunt->tokens[0]);
    if (hunt->tokens[1][0] != '\0')
        workflow_put_text(flow, answer, "slug", hunt->tokens[1]);
    workflow_put(flow, answer, "references", hunt->references);
    workflow_need(flow, document_set_integer(answer, "objects_looked_at", hunt->looked_at));
    reader_put(flow, &hunt->reader, answer);
    never = workflow_put_array(flow, answer, "never_seen");
    workflow_add_text(flow, never, "programs that send its name themselves");
    workflow_add_text(flow, never, "versions of prompts and partials that are not live");
}

static void free_hunt(workflow *flow)
{
    struct hunt *hunt = of(flow);

    document_free(hunt->rows);
    document_free(hunt->references);
    reader_free(&hunt->reader);
}

const workflow_type find_references = {
    .name = "find_references",
    .size = sizeof(struct hunt),
    .steps = steps,
    .begin = begin,
    .answer = answer,
    .free = free_hunt,
};
