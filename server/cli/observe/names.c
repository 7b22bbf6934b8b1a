/* SPDX-License-Identifier: MIT */
#include "cli/observe/names.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "catalog/nearest.h"

enum {
    MAX_SNAKE = 64,
    MAX_CAMEL = 40,
    MAX_DIGITS = 4, /* dates, ids and telephone numbers have more */
    MAX_WORD = 20,  /* letters */
    MAX_MIXED = 24, /* of letters, digits and hyphens */
    MIN_HUMP = 4,   /* letters to one capital: random ones are half capitals */
    MIN_KEY = 4,    /* shorter ones are part of too many names */
};

/* ---- the key ---- */

static void read_first_line(own_key *key, const char *path)
{
    int file = pa_open_file(path);
    ssize_t count;

    if (file < 0)
        return;
    count = pa_read_start(file, key->text, sizeof(key->text) - 1);
    (void)close(file);
    key->text[count > 0 ? count : 0] = '\0';
    key->text[strcspn(key->text, "\r\n")] = '\0';
}

void own_key_read(own_key *key, const portkey_options *options)
{
    key->text[0] = '\0';
    if (options->api_key != NULL)
        (void)snprintf(key->text, sizeof(key->text), "%s", options->api_key);
    else if (options->api_key_file != NULL)
        read_first_line(key, options->api_key_file);
}

void own_key_wipe(own_key *key)
{
    pa_wipe(key->text, sizeof(key->text));
}

static bool has_key(const own_key *key, const char *name, size_t length)
{
    size_t key_length = strlen(key->text);

    for (size_t i = 0; key_length >= MIN_KEY && i + key_length <= length; i++)
        if (memcmp(name + i, key->text, key_length) == 0)
            return true;
    return false;
}

/* ---- what a name looks like ---- */

static size_t count_of(const char *name, size_t length, int (*is_one)(int))
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += is_one((unsigned char)name[i]) != 0 ? 1 : 0;
    return count;
}

/* Whether each run of lower-case letters may be a word. */
static bool has_words(const char *name, size_t length)
{
    size_t word = 0;

    for (size_t i = 0; i < length && word <= MAX_WORD; i++)
        word = islower((unsigned char)name[i]) ? word + 1 : 0;
    return word <= MAX_WORD;
}

static bool is_snake_case(const char *name, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (name[i] != '_' && !islower((unsigned char)name[i]))
            return false;
    return true;
}

static bool is_camel_case(const char *name, size_t length)
{
    return count_of(name, length, isalpha) == length && count_of(name, length, isupper) * MIN_HUMP <= length;
}

/* Of one case: letters of both, where they make no words, are random. */
static bool is_short(const char *name, size_t length)
{
    char text[MAX_MIXED + 1];

    if (length > MAX_MIXED || (count_of(name, length, isupper) > 0 && count_of(name, length, islower) > 0))
        return false;
    memcpy(text, name, length);
    text[length] = '\0';
    return !nearest_may_be_key(text, length);
}

/* The names in the API's documents do, and those like them. */
static bool looks_like_name(const char *name, size_t length)
{
    if (length == 0 || length > MAX_SNAKE || count_of(name, length, isdigit) > MAX_DIGITS ||
        !has_words(name, length))
        return false;
    return is_snake_case(name, length) || (length <= MAX_CAMEL && is_camel_case(name, length)) ||
           is_short(name, length);
}

void names_append(pa_text *text, const own_key *key, const char *name, size_t length)
{
    if (looks_like_name(name, length) && !has_key(key, name, length))
        pa_text_append(text, name, length);
    else
        pa_text_append_string(text, "(a name that may be a secret)");
}
