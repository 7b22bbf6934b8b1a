/* SPDX-License-Identifier: MIT */
#include "memory_session.h"

#include "allocations.h"

/* How a refusal without an id begins. */
static const char unread[] = "{\"jsonrpc\":\"2.0\",\"error\":";

static void begin(struct memory_session *s, mcp_catalog *catalog, const mcp_principal *principal)
{
    mcp_server_init(&s->server, catalog);
    write_queue_init(&s->queue, -1, 8 * 1024 * 1024);
    mcp_session_open(&s->session, &s->server, principal, &s->queue.stream);
}

static void end(struct memory_session *s)
{
    mcp_session_close(&s->session);
    assert_int_equal(s->queue.promises, 0);
    assert_int_equal(s->session.exchanges.count, 0);
    assert_int_equal(s->server.sessions.count, 0);
    mcp_server_close(&s->server);
    write_queue_free(&s->queue);
}

void memory_session_exhaust(mcp_catalog *catalog, const mcp_principal *principal,
                            void (*run)(struct memory_session *s))
{
    unsigned n = 0;
    bool failed = true;

    for (; failed; n++) {
        struct memory_session s;

        assert_true(n < 3000);
        begin(&s, catalog, principal);
        allocations_fail_at(n);
        run(&s);
        failed = allocations_end();
        end(&s);
    }
    if (n < 10)
        fail_msg("the allocations were not seen");
}

/*
 * As the transport does, which receives a line once there is room to refuse it.
 * No refusal is without an id: where the line cannot be parsed, the id is read all the same.
 */
void memory_session_say(struct memory_session *s, const char *line)
{
    while (!write_queue_ready(&s->queue)) {
    }
    mcp_session_receive(&s->session, &s->queue.stream, line, strlen(line));
    assert_int_equal(memory_session_count(s, unread), 0);
}

unsigned memory_session_count(const struct memory_session *s, const char *part)
{
    const char *at = s->queue.text.length > 0 ? s->queue.text.data : NULL; /* unterminated while empty */
    unsigned found = 0;

    while (at != NULL && (at = strstr(at, part)) != NULL) {
        at += strlen(part);
        found++;
    }
    return found;
}
