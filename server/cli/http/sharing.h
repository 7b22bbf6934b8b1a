/* SPDX-License-Identifier: MIT */
/**
 * @file sharing.h
 * What is kept for clients that come back, perhaps at another process: as the
 * environment says.
 */
#ifndef SERVER_CLI_HTTP_SHARING_H
#define SERVER_CLI_HTTP_SHARING_H

#include "catalog/resources/kept_answers.h"
#include "cli/http/operation.h"
#include "mcp/server.h"
#include "shared/state.h"
#include "transport/http/http_transport.h"

typedef enum cli_event_store { EVENTS_OFF, EVENTS_IN_MEMORY, EVENTS_IN_REDIS } cli_event_store;

typedef struct cli_sharing {
    cli_event_store store;
    shared_keys keys;           /* from a file, or of this process */
    bool has_key_file;          /* all processes have them */
    shared_keys event_keys;     /* none: they are the same */
    shared_redis_options redis; /* without a URL: there are no other processes */
    const char *url_name;       /* the variable with that URL */
    shared_events *events;      /* in memory; NULL: none */
    shared_events *answers;     /* the same */
    shared_state *state;        /* NULL: none */
} cli_sharing;

/** Reads it. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int sharing_read(cli_sharing *out);

/** The name of where events are kept, as the variable has it. */
const char *sharing_store_name(const cli_sharing *sharing);

/** Which certificates of a Redis are trusted: as the library's client does it for Portkey. */
shared_trust sharing_trust(void);

/** Whether Redis may be reached by that URL, and that be the prefix there; complaints name their variables. */
int sharing_check_redis(const char *url_name, const char *url, const char *prefix_name, const char *prefix);

/** Opens what was read, and hands it to server and transport. Returns false after a complaint. */
bool sharing_open(cli_sharing *sharing, event_loop *loop, mcp_server *server, http_operation *operation,
                  http_transport_options *out);

/**
 * Where answers are kept that were cut: in Redis if events are, else in memory,
 * and nowhere if the next request of a client may come to another process.
 */
kept_answers sharing_keep_answers(cli_sharing *sharing, event_loop *loop, bool is_alone);

/** Closes it. The transport must be closed. */
void sharing_close(cli_sharing *sharing);

#endif
