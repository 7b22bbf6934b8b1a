/* SPDX-License-Identifier: MIT */
/**
 * @file chart.h
 * A report of usage as a picture.
 */
#ifndef SERVER_WORKFLOW_USAGE_CHART_H
#define SERVER_WORKFLOW_USAGE_CHART_H

#include <cjson/cJSON.h>

#include "base/text.h"

/**
 * Draws what the workflow answers.
 *
 * @param png receives the picture
 * @return NULL, or a static text that says why there is none
 */
const char *usage_chart(pa_text *png, const cJSON *report);

#endif
