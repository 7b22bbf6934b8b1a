/* SPDX-License-Identifier: MIT */
#include "cli/observe/passed_over.h"

#include <stdlib.h>
#include <string.h>

#include "cli/complain.h"

enum { MAX_LIST = 8 * 1024 };

/* Takes the name where there is room. Returns whether it is among the names. */
static bool keep(passed_over *one, pa_text *name)
{
    for (size_t i = 0; i < MAX_PASSED_OVER_NAMES; i++) {
        if (one->names[i] == NULL) {
            one->names[i] = pa_text_take(name);
            return true;
        }
        if (strcmp(one->names[i], name->data) == 0)
            return true;
    }
    return false;
}

void passed_over_add(passed_over *one, size_t count, pa_text *name)
{
    one->count += count;
    if (name->data == NULL || pa_text_failed(name) || !keep(one, name))
        one->further++;
    pa_text_free(name);
}

void passed_over_report(passed_over *one, const char *what)
{
    pa_text list = PA_TEXT_INIT(MAX_LIST);

    if (one->count == 0)
        return;
    for (size_t i = 0; i < MAX_PASSED_OVER_NAMES && one->names[i] != NULL; i++) {
        pa_text_append_string(&list, i > 0 ? ", " : "");
        pa_text_append_string(&list, one->names[i]);
    }
    pa_text_append_string(&list, one->further > 0 ? " and others" : "");
    cli_complain("passed over %zu %s: %s", one->count, what, pa_text_failed(&list) ? "many" : list.data);
    for (size_t i = 0; i < MAX_PASSED_OVER_NAMES; i++)
        free(one->names[i]);
    pa_text_free(&list);
}
