/* SPDX-License-Identifier: MIT */
#include "mcp/ask/base64url.h"

#include <string.h>

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

void mcp_append_base64url(portkey_text *out, const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i += 3) {
        size_t left = length - i;
        unsigned group = (unsigned)bytes[i] << 16 | (left > 1 ? (unsigned)bytes[i + 1] << 8 : 0) |
                         (left > 2 ? bytes[i + 2] : 0);
        char text[4];

        for (unsigned k = 0; k < 4; k++)
            text[k] = digits[group >> (18 - 6 * k) & 63];
        portkey_text_append(out, text, left > 2 ? 4 : left + 1);
    }
}

static int digit_value(char c)
{
    const char *found = c != '\0' ? strchr(digits, c) : NULL;

    return found != NULL ? (int)(found - digits) : -1;
}

bool mcp_append_from_base64url(portkey_text *out, const char *text, size_t length)
{
    if (length % 4 == 1)
        return false;
    for (size_t i = 0; i < length; i += 4) {
        size_t count = length - i < 4 ? length - i : 4;
        unsigned group = 0;

        for (size_t k = 0; k < 4; k++) {
            int value = k < count ? digit_value(text[i + k]) : 0;

            if (value < 0)
                return false;
            group = group << 6 | (unsigned)value;
        }
        /* Bits that stand for nothing must be 0, or two texts would mean the same bytes. */
        if ((count == 2 && (group & 0xFFFF) != 0) || (count == 3 && (group & 0xFF) != 0))
            return false;
        for (size_t k = 0; k + 1 < count; k++)
            portkey_text_append_char(out, (char)(unsigned char)(group >> (16 - 8 * k)));
    }
    return !portkey_text_failed(out);
}
