/* SPDX-License-Identifier: MIT */
#include "workflow/access/rules.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "workflow/access/scopes.h"

enum {
    MAX_FOUND = 100, /* that are shown, of one rule */
    MAX_WHY = 1024,
    NEW_DAYS = 7, /* in which a key need not have been used */
};

/* Values of rows have at most 256 bytes, so that each reason is whole. */
static bool __attribute__((format(printf, 2, 3))) say(char why[MAX_WHY], const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(why, MAX_WHY, format, arguments);
    va_end(arguments);
    return true;
}

static bool is_text(const cJSON *row, const char *member, const char *text)
{
    const char *own = document_text(row, member);

    return own != NULL && strcmp(own, text) == 0;
}

/* Whether a member is a time before another; false where it is none. */
static bool is_before(const cJSON *row, const char *member, int64_t limit)
{
    int64_t time;

    return document_time(&time, row, member) && time < limit;
}

/* ---- API keys ---- */

static bool is_expired(const access_facts *facts, const cJSON *key)
{
    return is_text(key, "status", "expired") || is_before(key, "expires_at", facts->now);
}

static bool has_no_owner(const access_facts *facts, const cJSON *key, char *why)
{
    const char *owner = document_text(key, "user_id");
    const cJSON *person = owner != NULL ? access_find(facts->people, "id", owner) : NULL;

    if (facts->is_partial[ACCESS_USERS] || owner == NULL || document_flag(person, "is_user"))
        return false;
    return say(why, "its owner, %s, is not among the users of the organisation", owner);
}

static bool has_all_scopes(const access_facts *facts, const cJSON *key, char *why)
{
    int64_t known = facts->known_scopes[key_is_of_organisation(key)];
    int64_t held = document_integer(key, "known_scopes", 0);

    if (is_expired(facts, key) || held * 5 < known * 4)
        return false;
    return say(why, "has %" PRId64 " of the %" PRId64 " scopes that tools need, as far as they are known",
               held, known);
}

static bool has_expired(const access_facts *facts, const cJSON *key, char *why)
{
    const char *time = document_text(key, "expires_at");

    if (!is_expired(facts, key))
        return false;
    return time != NULL ? say(why, "expired at %s", time) : say(why, "has the status expired");
}

static bool has_no_expiry(const access_facts *facts, const cJSON *key, char *why)
{
    if (is_expired(facts, key) || document_has(key, "expires_at"))
        return false;
    return say(why, document_flag(key, "rotates") ? "never expires; has a rotation policy" : "never expires");
}

/* ---- their use ---- */

/* Requests to models are counted for each workspace; nothing counts calls of the Admin API. */
static bool is_use_known(const access_facts *facts, const cJSON *key)
{
    const char *id = document_text(key, "workspace_id");
    const cJSON *workspace = id != NULL ? access_find_workspace(facts, id) : NULL;

    return document_flag(key, "was_used") ||
           (document_flag(key, "can_complete") && document_flag(workspace, "use_was_read"));
}

static bool is_made_since(const access_facts *facts, const cJSON *key)
{
    int64_t since;

    return pa_read_time(facts->since, strlen(facts->since), &since) &&
           document_text(key, "created_at") != NULL && !is_before(key, "created_at", since);
}

const char *access_last_use(char out[ACCESS_NAME], const access_facts *facts, const cJSON *key)
{
    const char *last = document_text(key, "last_seen");

    if (last != NULL)
        return last;
    if (!is_use_known(facts, key))
        return "not known";
    (void)snprintf(out, ACCESS_NAME, "%s the last %" PRId64 " days",
                   document_flag(key, "was_used") ? "within" : "none in", facts->unused_days);
    return out;
}

static bool is_unused(const access_facts *facts, const cJSON *key, char *why)
{
    const char *made = document_text(key, "created_at");
    int64_t day = INT64_C(24) * 60 * 60 * 1000;

    if (is_expired(facts, key) || !is_use_known(facts, key) || document_flag(key, "was_used") ||
        (made != NULL && !is_before(key, "created_at", facts->now - NEW_DAYS * day)))
        return false;
    if (is_made_since(facts, key))
        return say(why, "sent no request to a model since it was made at %s", made);
    return say(why, "sent no request to a model in the last %" PRId64 " days", facts->unused_days);
}

static int64_t count_unknown_use(const access_facts *facts)
{
    const cJSON *key;
    int64_t count = 0;

    cJSON_ArrayForEach(key, facts->keys)
    {
        count += !is_expired(facts, key) && !is_use_known(facts, key);
    }
    return count;
}

/* ---- people ---- */

static bool is_admin(const cJSON *row)
{
    return is_text(row, "role", "admin") || is_text(row, "role", "owner");
}

static bool is_member_without_user(const access_facts *facts, const cJSON *person, char *why)
{
    const cJSON *workspace = document_member(person, "workspaces")->child;

    if (facts->is_partial[ACCESS_USERS] || document_flag(person, "is_user"))
        return false;
    return say(why, "member of %s%s, and not among the users of the organisation",
               workspace != NULL ? workspace->string : "a workspace",
               workspace != NULL && workspace->next != NULL ? " and others" : "");
}

static bool is_without_workspace(const access_facts *facts, const cJSON *person, char *why)
{
    if (facts->is_of_one || facts->is_partial[ACCESS_WORKSPACES] || facts->is_partial[ACCESS_MEMBERS] ||
        is_admin(person) || !document_flag(person, "is_user") ||
        document_member(person, "workspaces")->child != NULL)
        return false;
    return say(why, "member of no workspace");
}

static bool is_admin_of_all(const access_facts *facts, const cJSON *person, char *why)
{
    (void)facts;
    return is_admin(person) &&
           say(why, "%s of the organisation, with access to each workspace", document_text(person, "role"));
}

static bool is_invite_of_admin(const access_facts *facts, const cJSON *invite, char *why)
{
    const char *until = document_text(invite, "expires_at");

    (void)facts;
    return is_admin(invite) && say(why, "invited as an admin of the organisation, until %s",
                                   until != NULL ? until : "it is cancelled");
}

/* ---- all rules ---- */

enum {
    WORKSPACES = 1 << ACCESS_WORKSPACES,
    USERS = 1 << ACCESS_USERS,
    INVITES = 1 << ACCESS_INVITES,
    MEMBERS = 1 << ACCESS_MEMBERS,
    KEYS = 1 << ACCESS_KEYS
};

/* The worst come first. */
static const struct rule {
    const char *name;
    const char *what_to_do;
    enum access_list rows; /* that it is about */
    unsigned needs;        /* lists, without which more may break it */
    bool (*is_broken)(const access_facts *facts, const cJSON *row, char why[MAX_WHY]);
} rules[] = {
    {"key_without_owner", "Give what still uses it a key of a service, then delete it (delete_api_key).",
     ACCESS_KEYS, USERS | KEYS, has_no_owner},
    {"key_with_all_scopes", "Leave it the scopes that it uses (update_api_key).", ACCESS_KEYS, KEYS,
     has_all_scopes},
    {"key_expired", "Delete it (delete_api_key).", ACCESS_KEYS, KEYS, has_expired},
    {"key_without_expiry", "Set expires_at (update_api_key).", ACCESS_KEYS, KEYS, has_no_expiry},
    {"key_unused", "Ask who has it, then delete it (delete_api_key).", ACCESS_KEYS, KEYS, is_unused},
    {"member_without_user", "Remove the member from the workspace (remove_workspace_member).", ACCESS_USERS,
     WORKSPACES | USERS | MEMBERS, is_member_without_user},
    {"user_without_workspace",
     "Add the user to a workspace (add_workspace_member), or delete the user (delete_user).", ACCESS_USERS,
     WORKSPACES | USERS | MEMBERS, is_without_workspace},
    {"admin", "Check that each still needs it; update_user makes one a member.", ACCESS_USERS, USERS,
     is_admin_of_all},
    {"admin_invited", "Delete the invite if it is not wanted (delete_user_invite).", ACCESS_INVITES, INVITES,
     is_invite_of_admin},
};

static const cJSON *rows_of(const access_facts *facts, const struct rule *rule)
{
    if (rule->rows == ACCESS_KEYS)
        return facts->keys;
    return rule->rows == ACCESS_INVITES ? facts->invites : facts->people;
}

static void add_found(access_facts *facts, cJSON *found, const struct rule *rule, const cJSON *row,
                      const char *why)
{
    workflow *flow = &facts->flow;
    cJSON *entry = cJSON_CreateObject();
    char name[ACCESS_NAME];

    workflow_put_text(flow, entry, "id", document_text(row, "id"));
    workflow_put_text(flow, entry, "name", access_name(name, row));
    if (rule->rows == ACCESS_KEYS)
        workflow_put_text(flow, entry, "owner", access_owner(facts, row));
    workflow_put_text(flow, entry, "why", why);
    workflow_need(flow, document_append(found, entry));
}

static void put_finding(access_facts *facts, cJSON *findings, const struct rule *rule)
{
    workflow *flow = &facts->flow;
    cJSON *finding = cJSON_CreateObject();
    cJSON *found = cJSON_CreateArray();
    const cJSON *row;
    int64_t count = 0;
    char why[MAX_WHY];

    cJSON_ArrayForEach(row, rows_of(facts, rule))
    {
        if (rule->is_broken(facts, row, why) && ++count <= MAX_FOUND)
            add_found(facts, found, rule, row, why);
    }
    workflow_put_text(flow, finding, "finding", rule->name);
    workflow_need(flow, document_set_integer(finding, "count", count));
    workflow_put_text(flow, finding, "what_to_do", rule->what_to_do);
    workflow_need(flow, document_set(finding, "found", found));
    if (count > 0)
        workflow_need(flow, document_append(findings, finding));
    else
        document_free(finding);
}

/* ---- what more may break ---- */

static void note_incomplete(access_facts *facts, cJSON *notes, const struct rule *rule, const char *reason)
{
    cJSON *note = cJSON_CreateObject();

    workflow_put_text(&facts->flow, note, "finding", rule->name);
    workflow_put_text(&facts->flow, note, "reason", reason);
    workflow_need(&facts->flow, document_append(notes, note));
}

/* The first list of those that it needs, and that was not all read; NULL: there is none. */
static const char *missing_list(const access_facts *facts, const struct rule *rule)
{
    static const char *const reasons[ACCESS_LISTS] = {
        [ACCESS_WORKSPACES] = "not all workspaces were read",
        [ACCESS_USERS] = "not all users were read",
        [ACCESS_INVITES] = "not all invites were read",
        [ACCESS_MEMBERS] = "not all members of workspaces were read",
        [ACCESS_KEYS] = "not all API keys were read",
    };

    for (int list = 0; list < ACCESS_LISTS; list++)
        if ((rule->needs & 1U << list) != 0 && facts->is_partial[list])
            return reasons[list];
    return NULL;
}

static void put_incomplete(access_facts *facts, cJSON *notes, const struct rule *rule)
{
    const char *missing = missing_list(facts, rule);
    int64_t unknown = rule->is_broken == is_unused ? count_unknown_use(facts) : 0;
    char reason[MAX_WHY];

    if (missing != NULL)
        note_incomplete(facts, notes, rule, missing);
    else if (rule->is_broken == is_without_workspace && facts->is_of_one)
        note_incomplete(facts, notes, rule, "one workspace was looked at");
    if (unknown > 0 && say(reason,
                           "not known of %" PRId64 ": the use of a key is seen where it has the scope "
                           "completions.write, and the analytics of its workspace were read",
                           unknown))
        note_incomplete(facts, notes, rule, reason);
}

void access_put_findings(access_facts *facts, cJSON *answer)
{
    cJSON *findings = workflow_put_array(&facts->flow, answer, "findings");
    cJSON *notes = workflow_put_array(&facts->flow, answer, "incomplete");

    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        put_finding(facts, findings, &rules[i]);
        put_incomplete(facts, notes, &rules[i]);
    }
}
