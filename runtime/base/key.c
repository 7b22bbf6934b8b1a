/* SPDX-License-Identifier: MIT */
#include "base/key.h"

#include <stdbool.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"

/* ---- what cannot be a key ---- */

static bool begins_with(const char *key, size_t length, const char *prefix)
{
    return length >= strlen(prefix) && memcmp(key, prefix, strlen(prefix)) == 0;
}

/* "PORTKEY_API_KEY=pk-1". The '=' at the end of base64 has nothing but another one behind it. */
static bool is_assignment(const char *key, size_t length)
{
    size_t name = 0;

    while (name < length && ((key[name] >= 'A' && key[name] <= 'Z') ||
                             (name > 0 && key[name] >= '0' && key[name] <= '9') || key[name] == '_'))
        name++;
    return name > 0 && name + 1 < length && key[name] == '=' && key[name + 1] != '=';
}

/* Shells write $NAME, ${NAME} and $(COMMAND); editors' settings write ${kind:NAME}. */
static bool has_variable(const char *key, size_t length)
{
    for (size_t i = 0; i + 1 < length; i++)
        if (key[i] == '$' && (i == 0 || key[i + 1] == '{' || key[i + 1] == '('))
            return true;
    return false;
}

static bool is_quote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/* What was copied from a shell script or a settings file with more than the key. */
static const char *copied_flaw_of(const char *key, size_t length)
{
    if (begins_with(key, length, "export ") || is_assignment(key, length))
        return "it is an assignment, NAME=KEY; leave out the name and the equals sign";
    if (length > 0 && is_quote(key[0]))
        return "it has quotation marks around it; leave them out";
    if (has_variable(key, length))
        return "it has a variable that was not replaced with its value, such as ${NAME} or $NAME; "
               "give the key itself";
    return NULL;
}

/* The key is sent as a header: other bytes than printable ASCII would change the request, or are a copying mistake. */
const char *pa_key_flaw(const char *key, size_t length)
{
    const char *copied = copied_flaw_of(key, length);

    _Static_assert(PA_MAX_KEY == 4096, "the limit is in the text");

    if (copied != NULL)
        return copied;
    if (length == 0)
        return "it is empty";
    if (length > PA_MAX_KEY)
        return "it is longer than 4096 bytes";
    for (size_t i = 0; i < length; i++)
        if (key[i] <= 0x20 || key[i] >= 0x7F)
            return "it has a space, a control character or a non-ASCII character";
    return NULL;
}

/* ---- files ---- */

ssize_t pa_read_key(int file, char buffer[PA_KEY_FILE_SIZE])
{
    ssize_t count = pa_read_start(file, buffer, PA_KEY_FILE_SIZE);
    size_t length = 0;

    if (count < 0)
        return -1;
    while (length < (size_t)count && buffer[length] != '\n' && buffer[length] != '\r')
        length++;
    pa_wipe(buffer + length, PA_KEY_FILE_SIZE - length);
    return (ssize_t)length;
}
