/* SPDX-License-Identifier: MIT */
#include "access/jwt/key_set.h"

#include <stdlib.h>

#include "access/jwt/jwt.h"

/* A key of RSA takes some 15 values and 2 KiB, with its certificates 8 KiB. */
enum { MAX_BYTES = 256 * 1024, MAX_VALUES = 16384, MAX_DEPTH = 16 };

static void note_unusable(jwt_key_set *set, const char *why)
{
    set->unusable++;
    set->example = why;
}

static const char *read_keys(jwt_key_set *set, portkey_value keys)
{
    if (portkey_value_type(keys) != PORTKEY_JSON_ARRAY)
        return "is not a key set: it has no array \"keys\"";
    if (portkey_value_count(keys) > JWT_MAX_KEYS)
        return "has more than 100 keys";
    set->keys = calloc(portkey_value_count(keys) + 1, sizeof(*set->keys));
    if (set->keys == NULL)
        return jwt_key_no_memory;
    PORTKEY_FOR_EACH (jwk, keys) {
        const char *why = jwt_key_read(&set->keys[set->count], jwk);

        if (why == jwt_key_no_memory)
            return why;
        if (why == NULL)
            set->count++;
        else if (why != jwt_key_other_purpose)
            note_unusable(set, why);
    }
    return NULL;
}

static const char *explain(int code)
{
    if (code == PORTKEY_ETOOLARGE)
        return "is too large for a key set";
    return code == PORTKEY_ENOMEM ? jwt_key_no_memory : "is not JSON, or has two members of one name";
}

const char *jwt_key_set_read(jwt_key_set *out, const char *text, size_t length)
{
    const portkey_json_limits limits = {
        .max_bytes = MAX_BYTES, .max_values = MAX_VALUES, .max_depth = MAX_DEPTH, .refuse_duplicates = true};
    jwt_key_set set = {.keys = NULL};
    portkey_json *document = NULL;
    int code = portkey_json_parse(&document, text, length, &limits, NULL);
    const char *why = code == 0 ? read_keys(&set, portkey_value_member(portkey_json_root(document), "keys"))
                                : explain(code);

    portkey_json_free(document);
    if (why == NULL)
        *out = set;
    else
        jwt_key_set_free(&set);
    return why;
}

void jwt_key_set_free(jwt_key_set *set)
{
    for (size_t i = 0; i < set->count; i++)
        jwt_key_free(&set->keys[i]);
    free(set->keys);
    *set = (jwt_key_set){.keys = NULL};
}

static bool may_be(const jwt_key *key, portkey_value id, const jwt_algorithm *algorithm)
{
    if (key->type != algorithm->key_type || (key->algorithm != NULL && key->algorithm != algorithm))
        return false;
    return !portkey_value_exists(id) || (key->id != NULL && portkey_value_is(id, key->id));
}

const jwt_key *jwt_key_set_find(const jwt_key_set *set, portkey_value id, const jwt_algorithm *algorithm,
                                size_t *count)
{
    const jwt_key *found = NULL;

    *count = 0;
    for (size_t i = 0; i < set->count; i++)
        if (may_be(&set->keys[i], id, algorithm)) {
            found = &set->keys[i];
            ++*count;
        }
    return *count == 1 ? found : NULL;
}
