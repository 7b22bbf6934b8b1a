/* SPDX-License-Identifier: MIT */
#include "access/read.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/suggest.h"

enum { MAX_NAME = 64, MAX_LIST = 256 * 1024 };

/* ---- complaints ---- */

static bool refuse(const access_reading *reading, tree_place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static bool refuse(const access_reading *reading, tree_place place, const char *format, ...)
{
    char message[512];
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(message, sizeof(message), format, arguments);
    va_end(arguments);
    pa_text_append_string(tree_complain(reading->problem, place), message);
    return false;
}

static bool refuse_memory(const access_reading *reading)
{
    return refuse(reading, (tree_place){0, 0}, "out of memory");
}

/* ---- texts and lists of these ---- */

static const char *keep(const access_reading *reading, const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = pa_arena_take(&reading->file->arena, size);

    if (copy != NULL)
        memcpy(copy, text, size);
    return copy;
}

/* "" and nothing are no values. */
static bool is_text(const tree_node *node)
{
    return node->kind == TREE_TEXT && node->text[0] != '\0';
}

/* Calls a function for the text, or for each of a list that is not empty. */
static bool each_text(access_reading *reading, const tree_node *node, void *out,
                      bool (*take)(access_reading *, const tree_node *, void *out))
{
    if (is_text(node))
        return take(reading, node, out);
    if (node->kind != TREE_LIST || node->count == 0)
        return refuse(reading, node->place, "%s takes a text, or a list with at least one", node->key);
    for (const tree_node *item = node->first; item != NULL; item = item->next) {
        if (!is_text(item))
            return refuse(reading, item->place, "%s takes texts: this is none", node->key);
        if (!take(reading, item, out))
            return false;
    }
    return true;
}

static bool add_text(access_reading *reading, const tree_node *node, void *out)
{
    access_text **list = out;
    access_text *added = pa_arena_take(&reading->file->arena, sizeof(*added));

    if (added == NULL)
        return refuse_memory(reading);
    *added = (access_text){.next = *list, .text = keep(reading, node->text)};
    *list = added;
    return added->text != NULL || refuse_memory(reading);
}

/* ---- digests ---- */

static bool add_digest(access_reading *reading, const tree_node *node, void *out)
{
    access_digest **list = out;
    access_digest *added = pa_arena_take(&reading->file->arena, sizeof(*added));

    if (added == NULL)
        return refuse_memory(reading);
    if (!access_digest_read(added->bytes, node->text))
        return refuse(reading, node->place,
                      "this is no SHA-256: it takes 64 hexadecimal digits, as the command token prints them "
                      "(never the token itself)");
    added->next = *list;
    *list = added;
    return true;
}

/* One token is one principal: else it would depend on their order who it is. */
static bool add_token(access_reading *reading, const tree_node *node, void *out)
{
    access_entry *entry = out;
    const access_entry *other;

    if (!add_digest(reading, node, &entry->tokens))
        return false;
    other = access_file_by_token(reading->file, entry->tokens->bytes);
    return other == NULL || refuse(reading, node->place, "this token is that of \"%s\" in line %u already",
                                   other->name, other->line);
}

/* ---- who it is for ---- */

/* Whether a name can stand in a message and in a log. */
static bool is_name(const char *text)
{
    size_t length = strlen(text);

    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7F)
            return false;
    return length > 0 && length <= MAX_NAME;
}

static bool read_name(access_reading *reading, const tree_node *node, access_entry *entry)
{
    if (node->kind != TREE_TEXT || !is_name(node->text))
        return refuse(reading, node->place, "name takes a text of 1 to %d bytes without control characters",
                      MAX_NAME);
    for (const access_entry *other = reading->file->first; other != NULL; other = other->next)
        if (strcmp(other->name, node->text) == 0)
            return refuse(reading, node->place, "the principal \"%s\" is in line %u already", node->text,
                          other->line);
    entry->name = keep(reading, node->text);
    return entry->name != NULL || refuse_memory(reading);
}

static bool read_token(access_reading *reading, const tree_node *node, access_entry *entry)
{
    return each_text(reading, node, entry, add_token);
}

static bool check_logins(const access_reading *reading, const tree_node *node)
{
    return reading->rules->has_logins ||
           refuse(reading, node->key_place,
                  "%s is known of tokens of a login provider only: set MCP_AUTH_MODE to jwt or clerk",
                  node->key);
}

static bool read_subject(access_reading *reading, const tree_node *node, access_entry *entry)
{
    return check_logins(reading, node) && each_text(reading, node, &entry->subjects, add_text);
}

static bool read_organization(access_reading *reading, const tree_node *node, access_entry *entry)
{
    return check_logins(reading, node) && each_text(reading, node, &entry->organizations, add_text);
}

static bool add_claim(access_reading *reading, const tree_node *node, access_entry *entry)
{
    access_claim *added = pa_arena_take(&reading->file->arena, sizeof(*added));

    if (added == NULL)
        return refuse_memory(reading);
    *added = (access_claim){.next = entry->claims, .name = keep(reading, node->key)};
    entry->claims = added;
    if (added->name == NULL)
        return refuse_memory(reading);
    return each_text(reading, node, &added->values, add_text);
}

static bool read_claims(access_reading *reading, const tree_node *node, access_entry *entry)
{
    if (!check_logins(reading, node))
        return false;
    if (node->kind != TREE_MAP || node->count == 0)
        return refuse(reading, node->place,
                      "claims takes claims with their values, such as {groups: platform}");
    for (const tree_node *claim = node->first; claim != NULL; claim = claim->next)
        if (!add_claim(reading, claim, entry))
            return false;
    return true;
}

static bool read_certificate(access_reading *reading, const tree_node *node, access_entry *entry)
{
    return each_text(reading, node, &entry->certificates, add_text);
}

static bool read_fingerprint(access_reading *reading, const tree_node *node, access_entry *entry)
{
    return each_text(reading, node, &entry->fingerprints, add_digest);
}

/* ---- how far it reaches ---- */

static bool read_key_file(access_reading *reading, const tree_node *node, access_entry *entry)
{
    pa_text why = PA_TEXT_INIT(8192);

    if (!is_text(node))
        return refuse(reading, node->place, "key_file takes the name of a file with a Portkey key");
    if (reading->rules->has_client_keys)
        return refuse(reading, node->key_place,
                      "with MCP_KEY_MODE=client each client sends its own key: remove key_file");
    entry->api_key = access_read_key(reading, node->text, &why);
    if (entry->api_key == NULL)
        (void)refuse(reading, node->place, "%s", why.data != NULL ? why.data : "out of memory");
    pa_text_free(&why);
    return entry->api_key != NULL;
}

/* ---- tools ---- */

/* What an entry says of tools, which makes one selection. */
struct choice {
    const tree_node *toolsets;
    const tree_node *tools;
    const tree_node *exclude_tools;
    bool read_only;
};

static bool append_item(access_reading *reading, const tree_node *node, void *out)
{
    pa_text *list = out;

    if (node->text[strcspn(node->text, ", \t\n")] != '\0')
        return refuse(reading, node->place, "one name stands here: write several as a list, [a, b]");
    if (list->length > 0)
        pa_text_append_char(list, ',');
    pa_text_append_string(list, node->text);
    return !pa_text_failed(list) || refuse_memory(reading);
}

/* Which of the names of one list is wrong. */
static tree_place find_wrong(const tree_node *node, const selection_options *options, selection_list *list)
{
    for (const tree_node *item = node->first; item != NULL; item = item->next) {
        tool_selection alone = {0};
        portkey_error ignored;
        int result;

        list->names = item->text;
        result = selection_init(&alone, options, &ignored);
        selection_free(&alone);
        if (result < 0)
            return item->place;
    }
    return node->place;
}

static selection_list *list_at(selection_options *options, size_t index)
{
    selection_list *const lists[] = {&options->toolsets, &options->tools, &options->exclude_tools};

    return lists[index];
}

/* Reads a list into the options, and checks it alone, so that a complaint has its place. */
static bool read_names(access_reading *reading, const tree_node *node, selection_options *all, size_t index,
                       pa_text *names)
{
    selection_options options = {.read_only = false};
    selection_list *own = list_at(&options, index);
    tool_selection alone = {0};
    portkey_error error;
    int result;

    if (!each_text(reading, node, names, append_item))
        return false;
    *own = (selection_list){names->data, node->key};
    *list_at(all, index) = *own;
    result = selection_init(&alone, &options, &error);
    selection_free(&alone);
    return result == 0 || refuse(reading, find_wrong(node, &options, own), "%s%s%s", error.message,
                                 error.hint[0] != '\0' ? ". " : "", error.hint);
}

static bool read_lists(access_reading *reading, const struct choice *choice, selection_options *options,
                       pa_text names[3])
{
    const tree_node *const nodes[] = {choice->toolsets, choice->tools, choice->exclude_tools};

    for (size_t i = 0; i < 3; i++)
        if (nodes[i] != NULL && !read_names(reading, nodes[i], options, i, &names[i]))
            return false;
    return true;
}

static bool choose(access_reading *reading, const struct choice *choice, access_entry *entry)
{
    pa_text names[3] = {PA_TEXT_INIT(MAX_LIST), PA_TEXT_INIT(MAX_LIST), PA_TEXT_INIT(MAX_LIST)};
    selection_options options = {.read_only = choice->read_only};
    bool is_good = read_lists(reading, choice, &options, names);

    entry->is_selected = choice->read_only || choice->toolsets != NULL || choice->tools != NULL ||
                         choice->exclude_tools != NULL;
    if (is_good && entry->is_selected && selection_init(&entry->selection, &options, NULL) < 0)
        is_good = refuse_memory(reading);
    for (size_t i = 0; i < 3; i++)
        pa_text_free(&names[i]);
    return is_good;
}

static bool read_read_only(const access_reading *reading, const tree_node *node, struct choice *choice)
{
    choice->read_only = node->kind == TREE_TEXT && strcmp(node->text, "true") == 0;
    return choice->read_only || (node->kind == TREE_TEXT && strcmp(node->text, "false") == 0) ||
           refuse(reading, node->place, "read_only takes true or false");
}

/* ---- scopes and rates ---- */

static bool add_scope(access_reading *reading, const tree_node *node, void *out)
{
    pa_text meant = PA_TEXT_INIT(512);

    if (scope_set_add(out, node->text, strlen(node->text)))
        return true;
    scope_suggest(&meant, node->text, strlen(node->text));
    (void)refuse(reading, node->place, "there is no such scope; %s",
                 meant.length > 0 && !pa_text_failed(&meant)
                     ? meant.data
                     : "portkey:read, portkey:write, portkey:destructive, and the same of a domain, such as "
                       "portkey:prompts:write");
    pa_text_free(&meant);
    return false;
}

static bool read_scopes(access_reading *reading, const tree_node *node, access_entry *entry)
{
    entry->scopes = scope_set_new();
    return entry->scopes != NULL ? each_text(reading, node, entry->scopes, add_scope)
                                 : refuse_memory(reading);
}

static bool read_rate(access_reading *reading, const tree_node *node, access_entry *entry)
{
    static const struct {
        const char *name;
        int64_t ms;
    } windows[] = {{"/second", 1000}, {"/minute", 60 * 1000}, {"/hour", 60 * 60 * 1000}};
    uint64_t count = 0;
    size_t digits = is_text(node) ? pa_take_digits(&count, node->text, strlen(node->text)) : 0;

    for (size_t i = 0; count > 0 && count <= HTTP_MAX_RATE && i < sizeof(windows) / sizeof(windows[0]); i++)
        if (strcmp(node->text + digits, windows[i].name) == 0) {
            entry->rate = (http_rate){(uint32_t)count, (uint32_t)count, windows[i].ms};
            return true;
        }
    return refuse(reading, node->place,
                  "rate takes calls in a time, such as 60/minute, 5/second or 1000/hour");
}

/* ---- entries ---- */

static const struct member {
    const char *key;
    bool (*read)(access_reading *reading, const tree_node *node, access_entry *entry);
} members[] = {
    {"name", read_name},
    {"token_sha256", read_token},
    {"subject", read_subject},
    {"organization", read_organization},
    {"claims", read_claims},
    {"certificate", read_certificate},
    {"certificate_sha256", read_fingerprint},
    {"key_file", read_key_file},
    {"scopes", read_scopes},
    {"rate", read_rate},
};

enum { MEMBERS = sizeof(members) / sizeof(members[0]) };

static const char *const choices[] = {"read_only", "toolsets", "tools", "exclude_tools"};

enum { CHOICES = sizeof(choices) / sizeof(choices[0]) };

/* A key may be a secret in the wrong place, so one that is not like a known one is not repeated. */
static bool refuse_key(const access_reading *reading, const tree_node *node)
{
    struct pa_suggestions suggestions;
    pa_text meant = PA_TEXT_INIT(512);

    pa_suggest_for(&suggestions, node->key, strlen(node->key));
    for (size_t i = 0; i < MEMBERS; i++)
        pa_suggest(&suggestions, members[i].key);
    for (size_t i = 0; i < CHOICES; i++)
        pa_suggest(&suggestions, choices[i]);
    if (pa_suggested(&suggestions) != NULL)
        pa_append_suggestions(&meant, &suggestions, NULL);
    else
        pa_text_append_string(&meant,
                              "it takes name, token_sha256, subject, organization, claims, certificate, "
                              "certificate_sha256, key_file, read_only, toolsets, tools, exclude_tools, "
                              "scopes and rate");
    (void)refuse(reading, node->key_place, "a principal has no such key; %s",
                 meant.data != NULL ? meant.data : "");
    pa_text_free(&meant);
    return false;
}

static bool read_member(access_reading *reading, const tree_node *node, access_entry *entry,
                        struct choice *choice)
{
    if (strcmp(node->key, "read_only") == 0)
        return read_read_only(reading, node, choice);
    if (strcmp(node->key, "toolsets") == 0)
        choice->toolsets = node;
    else if (strcmp(node->key, "tools") == 0)
        choice->tools = node;
    else if (strcmp(node->key, "exclude_tools") == 0)
        choice->exclude_tools = node;
    else {
        for (size_t i = 0; i < MEMBERS; i++)
            if (strcmp(node->key, members[i].key) == 0)
                return members[i].read(reading, node, entry);
        return refuse_key(reading, node);
    }
    return true;
}

static bool check_whom(const access_reading *reading, const tree_node *node, const access_entry *entry)
{
    int kinds = (entry->tokens != NULL) +
                (entry->subjects != NULL || entry->organizations != NULL || entry->claims != NULL) +
                (entry->certificates != NULL || entry->fingerprints != NULL);

    if (entry->name == NULL)
        return refuse(reading, node->place, "the principal needs a name");
    if (kinds == 0)
        return refuse(reading, node->place,
                      "who is \"%s\"? Say token_sha256, subject, organization, claims, certificate or "
                      "certificate_sha256",
                      entry->name);
    return kinds == 1 || refuse(reading, node->place,
                                "\"%s\" is known by a token, by a login or by a certificate: make an entry "
                                "for each of these",
                                entry->name);
}

static void add_entry(access_file *file, access_entry *entry)
{
    if (file->last != NULL)
        file->last->next = entry;
    else
        file->first = entry;
    file->last = entry;
    file->count++;
}

static bool read_members(access_reading *reading, const tree_node *node, access_entry *entry)
{
    struct choice choice = {.read_only = false};

    for (const tree_node *member = node->first; member != NULL; member = member->next)
        if (!read_member(reading, member, entry, &choice))
            return false;
    return check_whom(reading, node, entry) && choose(reading, &choice, entry);
}

static bool read_entry(access_reading *reading, const tree_node *node)
{
    access_entry *entry;
    bool is_good;

    if (node->kind != TREE_MAP)
        return refuse(reading, node->place, "a principal is a map, such as {name: ci, token_sha256: ...}");
    if (reading->file->count == ACCESS_MAX_ENTRIES)
        return refuse(reading, node->place, "there are more than %d principals", ACCESS_MAX_ENTRIES);
    entry = pa_arena_take(&reading->file->arena, sizeof(*entry));
    if (entry == NULL)
        return refuse_memory(reading);
    entry->line = node->place.line;
    is_good = read_members(reading, node, entry);
    add_entry(reading->file, entry); /* also where it is bad: it is freed with the file */
    return is_good;
}

bool access_read_tree(access_reading *reading, const tree_node *root)
{
    const tree_node *list = root->first;

    if (root->kind != TREE_MAP || list == NULL)
        return refuse(reading, root->place, "the file takes one key, principals, with a list");
    if (strcmp(list->key, "principals") != 0)
        return refuse(reading, list->key_place, "the file takes the key principals only");
    if (list->next != NULL)
        return refuse(reading, list->next->key_place, "the file takes the key principals only");
    if (list->kind != TREE_LIST)
        return refuse(reading, list->place, "principals takes a list");
    for (const tree_node *node = list->first; node != NULL; node = node->next)
        if (!read_entry(reading, node))
            return false;
    return true;
}
