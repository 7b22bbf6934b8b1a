/* SPDX-License-Identifier: MIT */
/**
 * @file news.h
 * Logins that end.
 */
#ifndef SERVER_TRANSPORT_HTTP_NEWS_H
#define SERVER_TRANSPORT_HTTP_NEWS_H

#include "transport/http/inside.h"

/** Whether the gate does not know its principal any longer (news.c). */
bool http_tenant_is_gone(const http_tenant *tenant);

/** After how long to look at it again: at most so long, and no longer than its login is valid if it is for news. */
int64_t http_news_left_ms(const http_stream *stream, int64_t most_ms);

/** Ends it if it is for news and its token has expired, and returns whether that is so. */
bool http_news_expire(http_stream *stream);

/**
 * From now on sessions, streams and calls of principals that are gone end when
 * SIGHUP comes, and those with other rights are notified. To be begun after the
 * gate. Returns false on failure.
 */
bool http_news_watch(http_transport *transport);

#endif
