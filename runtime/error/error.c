/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "error/error.h"

#include "base/utf8.h"

/* Leaves violations uninitialised: violation_count is 0, and clearing 4 KB costs time. */
static void clear(portkey_error *error)
{
    error->code = PORTKEY_OK;
    error->http_status = 0;
    error->may_have_happened = false;
    error->retry_after = 0;
    error->json_line = 0;
    error->json_column = 0;
    error->json_offset = 0;
    error->api_code[0] = '\0';
    error->request_id[0] = '\0';
    error->pointer[0] = '\0';
    error->message[0] = '\0';
    error->hint[0] = '\0';
    error->violation_count = 0;
    memset(error->reserved, 0, sizeof(error->reserved));
}

int pa_fail(portkey_error *error, int code, const char *format, ...)
{
    va_list arguments;

    if (error == NULL)
        return code;
    clear(error);
    error->code = code;
    va_start(arguments, format);
    (void)vsnprintf(error->message, sizeof(error->message), format, arguments);
    va_end(arguments);
    pa_utf8_clean_text(error->message);
    return code;
}

void pa_hint(portkey_error *error, const char *format, ...)
{
    va_list arguments;

    if (error == NULL)
        return;
    va_start(arguments, format);
    (void)vsnprintf(error->hint, sizeof(error->hint), format, arguments);
    va_end(arguments);
    pa_utf8_clean_text(error->hint);
}

void pa_hint_violation(portkey_error *error)
{
    const portkey_violation *first;

    if (error == NULL || error->violation_count == 0)
        return;
    first = &error->violations[0];
    pa_hint(error, "%s: expected %s%s", first->pointer[0] != '\0' ? first->pointer : "(arguments)",
            first->expected, error->violation_count > 1 ? " (and more)" : "");
}

int pa_fail_memory(portkey_error *error)
{
    return pa_fail(error, PORTKEY_ENOMEM, "out of memory");
}

void pa_note_place(portkey_error *error, const char *text, size_t offset)
{
    if (error == NULL)
        return;
    error->json_offset = offset;
    error->json_line = 1;
    error->json_column = 1;
    for (size_t i = 0; i < offset; i++) {
        /* The bytes of a character after its first are 10xxxxxx. */
        if (text[i] == '\n') {
            error->json_line++;
            error->json_column = 1;
        } else if (((unsigned char)text[i] & 0xC0) != 0x80) {
            error->json_column++;
        }
    }
}

portkey_violation *pa_add_violation(portkey_error *error)
{
    portkey_violation *violation = &error->violations[error->violation_count++];

    memset(violation->reserved, 0, sizeof(violation->reserved));
    return violation;
}

void pa_copy_error(portkey_error *out, const portkey_error *error)
{
    memcpy(out, error,
           offsetof(portkey_error, violations) + error->violation_count * sizeof(error->violations[0]));
}

const char *portkey_code_name(int code)
{
    switch (code) {
    case PORTKEY_OK: return "PORTKEY_OK";
    case PORTKEY_EINVAL: return "PORTKEY_EINVAL";
    case PORTKEY_ENOMEM: return "PORTKEY_ENOMEM";
    case PORTKEY_ECONFIG: return "PORTKEY_ECONFIG";
    case PORTKEY_ENOKEY: return "PORTKEY_ENOKEY";
    case PORTKEY_EUNKNOWN: return "PORTKEY_EUNKNOWN";
    case PORTKEY_EJSON: return "PORTKEY_EJSON";
    case PORTKEY_EARGUMENTS: return "PORTKEY_EARGUMENTS";
    case PORTKEY_ECONNECT: return "PORTKEY_ECONNECT";
    case PORTKEY_ETLS: return "PORTKEY_ETLS";
    case PORTKEY_ETIMEOUT: return "PORTKEY_ETIMEOUT";
    case PORTKEY_ENETWORK: return "PORTKEY_ENETWORK";
    case PORTKEY_ETOOLARGE: return "PORTKEY_ETOOLARGE";
    case PORTKEY_EHTTP: return "PORTKEY_EHTTP";
    case PORTKEY_EANSWER: return "PORTKEY_EANSWER";
    case PORTKEY_ECANCELLED: return "PORTKEY_ECANCELLED";
    case PORTKEY_EFORK: return "PORTKEY_EFORK";
    case PORTKEY_EDNS: return "PORTKEY_EDNS";
    case PORTKEY_ECONNECTTIMEOUT: return "PORTKEY_ECONNECTTIMEOUT";
    case PORTKEY_EFIRSTBYTE: return "PORTKEY_EFIRSTBYTE";
    case PORTKEY_EIDLE: return "PORTKEY_EIDLE";
    case PORTKEY_EDEADLINE: return "PORTKEY_EDEADLINE";
    case PORTKEY_ESTREAM: return "PORTKEY_ESTREAM";
    default: return "PORTKEY_E?";
    }
}

bool portkey_code_is_timeout(int code)
{
    return code == PORTKEY_ETIMEOUT || code == PORTKEY_ECONNECTTIMEOUT || code == PORTKEY_EFIRSTBYTE ||
           code == PORTKEY_EIDLE || code == PORTKEY_EDEADLINE;
}

bool portkey_code_is_connect(int code)
{
    return code == PORTKEY_EDNS || code == PORTKEY_ECONNECT || code == PORTKEY_ETLS ||
           code == PORTKEY_ECONNECTTIMEOUT;
}
