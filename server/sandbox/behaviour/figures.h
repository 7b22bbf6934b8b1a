/* SPDX-License-Identifier: MIT */
/**
 * @file figures.h
 * What can be said of the calls of a group: the columns of grouped analytics.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_FIGURES_H
#define SERVER_SANDBOX_BEHAVIOUR_FIGURES_H

#include "sandbox/behaviour/analytics.h"

typedef struct figure figure;

/** The figure of that name; NULL if there is none. */
const figure *figure_find(const char *name);

/** The figure of that index; NULL behind the last. */
const figure *figure_at(size_t index);

/** The name of its column. */
const char *figure_name(const figure *one);

/** The figure of the calls, which are at least one, as a number to sort by; of a time, ms since 1970. */
double figure_of(const figure *one, analytics_slice slice);

/** Writes it as a member of its name. */
void figure_write(pa_writer *writer, const figure *one, analytics_slice slice);

#endif
