/* SPDX-License-Identifier: MIT */
#include "catalog/instructions.h"

#include "catalog/about.h"

/* The list of domains stops here: clients show 2,048 bytes, which leaves room for one more domain and the end. */
enum { MOST_INSTRUCTIONS = 1900 };

void instructions_append(pa_text *text, const toolset *tools)
{
    const char *separator = "";
    size_t start = text->length;
    size_t left = 0;

    about_append(text);
    pa_text_append_string(text, toolset_is_all(tools) ? "Domains: "
                                                      : "Active domains (all others are switched off): ");
    for (size_t i = 0; i < portkey_domain_count(); i++) {
        if (!toolset_has_domain(tools, i))
            continue;
        if (text->length - start > MOST_INSTRUCTIONS) {
            left++;
            continue;
        }
        pa_text_append_string(text, separator);
        pa_text_append_string(text, portkey_domain_name(i));
        separator = ", ";
    }
    if (left > 0) {
        pa_text_append_string(text, " and ");
        pa_text_append_integer(text, (int64_t)left);
        pa_text_append_string(text, " more");
    }
    pa_text_append_char(text, '.');
}
