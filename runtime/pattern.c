/* SPDX-License-Identifier: MIT */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "validate.h"

/* Enough for any sane pattern; a pattern and a text that need more are up to no good. */
enum { MATCH_LIMIT = 100000, HEAP_LIMIT_KIB = 1024 };

/*
 * A pattern is compiled for each use: few arguments have one, a compile costs
 * microseconds, and keeping it would need state that outlives the call.
 */
int pa_pattern_matches(const char *pattern, const char *text, size_t length)
{
    int number;
    PCRE2_SIZE offset;
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    pcre2_match_data *data = NULL;
    pcre2_code *code = NULL;
    int result = PORTKEY_ENOMEM;

    if (context == NULL)
        return PORTKEY_ENOMEM;
    pcre2_set_match_limit(context, MATCH_LIMIT);
    pcre2_set_heap_limit(context, HEAP_LIMIT_KIB);
    code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                         PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_BSUX | PCRE2_NEVER_BACKSLASH_C, &number,
                         &offset, NULL);
    if (code != NULL)
        data = pcre2_match_data_create(1, NULL);
    if (data != NULL) {
        result = pcre2_match(code, (PCRE2_SPTR)text, length, 0, PCRE2_NO_UTF_CHECK, data, context);
        if (result >= 0)
            result = 1;
        else if (result == PCRE2_ERROR_NOMATCH)
            result = 0;
        else
            result = result == PCRE2_ERROR_NOMEMORY ? PORTKEY_ENOMEM : PORTKEY_ETOOLARGE;
    }
    pcre2_match_data_free(data);
    pcre2_code_free(code);
    pcre2_match_context_free(context);
    return result;
}
