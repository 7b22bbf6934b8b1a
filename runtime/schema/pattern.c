/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "schema/validate.h"

/*
 * Most matches need few steps and are cheap. One that needs more is charged for
 * the maximum, and one that exceeds the maximum is treated as an attack.
 */
enum { CHEAP_STEPS = 1000, MAX_STEPS = 100000, CHEAP_WORK = 20, DEAR_WORK = 20000, HEAP_LIMIT_KIB = 1024 };

struct pa_pattern {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
};

/*
 * A pattern is compiled for each use: few arguments have one, a compile costs
 * microseconds, and keeping it would need state that outlives the call.
 */
static pcre2_code *compile(const char *pattern, int *result)
{
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    pcre2_code *code = NULL;
    int number = 0;
    PCRE2_SIZE offset;

    *result = PORTKEY_ENOMEM;
    if (context == NULL)
        return NULL;
    (void)pcre2_set_compile_extra_options(context, PCRE2_EXTRA_ALT_BSUX);
    code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                         PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALLOW_EMPTY_CLASS |
                             PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C,
                         &number, &offset, context);
    if (code == NULL && number != PCRE2_ERROR_HEAP_FAILED)
        *result = PORTKEY_ETOOLARGE;
    pcre2_compile_context_free(context);
    return code;
}

int pa_pattern_new(struct pa_pattern **out, const char *pattern)
{
    struct pa_pattern *made = calloc(1, sizeof(*made));
    int result = PORTKEY_ENOMEM;

    if (made == NULL)
        return PORTKEY_ENOMEM;
    made->code = compile(pattern, &result);
    if (made->code != NULL) {
        made->data = pcre2_match_data_create(1, NULL);
        made->context = pcre2_match_context_create(NULL);
    }
    if (made->data == NULL || made->context == NULL) {
        pa_pattern_free(made);
        return result;
    }
    pcre2_set_heap_limit(made->context, HEAP_LIMIT_KIB);
    *out = made;
    return 0;
}

void pa_pattern_free(struct pa_pattern *pattern)
{
    if (pattern == NULL)
        return;
    pcre2_match_context_free(pattern->context);
    pcre2_match_data_free(pattern->data);
    pcre2_code_free(pattern->code);
    free(pattern);
}

static int match(struct pa_pattern *pattern, const char *text, size_t length, uint32_t steps, size_t work,
                 uint32_t *work_left)
{
    if (work >= *work_left) {
        *work_left = 0;
        return PCRE2_ERROR_MATCHLIMIT;
    }
    *work_left -= (uint32_t)work;
    pcre2_set_match_limit(pattern->context, steps);
    return pcre2_match(pattern->code, (PCRE2_SPTR)text, length, 0, PCRE2_NO_UTF_CHECK, pattern->data,
                       pattern->context);
}

int pa_pattern_matches(struct pa_pattern *pattern, const char *text, size_t length, uint32_t *work_left)
{
    int result = match(pattern, text, length, CHEAP_STEPS, CHEAP_WORK + length / 64, work_left);

    if (result == PCRE2_ERROR_MATCHLIMIT)
        result = match(pattern, text, length, MAX_STEPS, DEAR_WORK, work_left);
    if (result >= 0)
        return 1;
    if (result == PCRE2_ERROR_NOMATCH)
        return 0;
    return result == PCRE2_ERROR_NOMEMORY ? PORTKEY_ENOMEM : PORTKEY_ETOOLARGE;
}
