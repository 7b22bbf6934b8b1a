/* SPDX-License-Identifier: MIT */
/* In place of the files that read principals where libyaml is absent. */
#include "access/file.h"

access_file *access_file_read(const char *path, const access_rules *rules, pa_text *complaint)
{
    (void)path;
    (void)rules;
    pa_text_append_string(complaint,
                          "this program was built without a file of principals, which needs libyaml");
    return NULL;
}
