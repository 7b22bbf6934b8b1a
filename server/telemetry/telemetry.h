/* SPDX-License-Identifier: MIT */
/**
 * @file telemetry.h
 * Log and metrics together, as the parts of the server get them.
 */
#ifndef SERVER_TELEMETRY_TELEMETRY_H
#define SERVER_TELEMETRY_TELEMETRY_H

#include "telemetry/log.h"
#include "telemetry/metrics.h"

/** Either may be NULL. */
typedef struct telemetry {
    log_sink *log;
    metrics *metrics;
} telemetry;

/** Writes a line, and counts the lines that are lost. */
static inline void telemetry_log(const telemetry *to, const log_line *line)
{
    uint64_t before;

    if (to->log == NULL)
        return;
    before = to->log->lost;
    log_write(to->log, line);
    metrics_count(to->metrics, METRICS_LINES_LOST, to->log->lost - before);
}

#endif
