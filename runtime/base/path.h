/* SPDX-License-Identifier: MIT */
/**
 * @file path.h
 * Paths beside the templates of operations, such as /configs/{slug}.
 */
#ifndef PORTKEYADMIN_RUNTIME_BASE_PATH_H
#define PORTKEYADMIN_RUNTIME_BASE_PATH_H

#include <stddef.h>

/** A segment of a path, as it is there. */
typedef struct pa_path_part {
    const char *text;
    size_t length;
} pa_path_part;

/**
 * Compares a path, which ends at `end`, with a template.
 *
 * @param values receives the segments that are parameters of the template, up to `most`; a path with more does not fit.
 *               NULL: they are only counted
 * @return how many parameters there are; -1 if the path does not fit
 */
int pa_path_fit(const char *template, const char *path, const char *end, pa_path_part *values, int most);

#endif
