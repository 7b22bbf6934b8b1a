/* SPDX-License-Identifier: MIT */
/**
 * @file stream.h
 * Bodies that do not fit into memory: read from and written to where the program wants them, piece by piece.
 *
 *     int fd = open("export.jsonl", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
 *
 *     options.sink = portkey_write_fd;
 *     options.sink_context = &fd;
 *     result = portkey_client_send(&response, client, request, &options, &error);
 *
 * The callbacks run on the thread that advances calls, while other calls of the
 * client stand still, and must not call functions of the client.
 */
#ifndef PORTKEYADMIN_STREAM_H
#define PORTKEYADMIN_STREAM_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/**
 * Receives the body of an answer in place of the response, whose body is empty
 * then: see portkey_call_options.
 *
 * @param bytes  decompressed; valid during the call
 * @param length at least 1; rarely more than 16 KiB, except with a portkey_transport, whose answers are whole
 * @return 0, or a value of errno: the call ends with PORTKEY_ESTREAM, and the message says what the value means
 */
typedef int portkey_sink(void *context, const char *bytes, size_t length);

/**
 * A portkey_sink that writes to a descriptor. It waits where the descriptor takes
 * no more at present. The offset is where the descriptor's is.
 *
 * @param fd an int *: the descriptor
 */
PORTKEY_API int portkey_write_fd(void *fd, const char *bytes, size_t length);

/**
 * Reads the body of a request: see portkey_raw_request. It is asked again for what
 * it gave before when the request is sent again.
 *
 * @param offset where to read, counted from the beginning of the body
 * @param room   receives at most `size` bytes
 * @return how many bytes were read, at least 1: a body that ends before its length ends the call with
 *         PORTKEY_ESTREAM, and so does a negative value of errno
 */
typedef int64_t portkey_source(void *context, uint64_t offset, char *room, size_t size);

/**
 * A portkey_source that reads a file from its beginning, with pread(2): the
 * descriptor's offset does not move. What is no file, such as a pipe, has no
 * offset and fails with ESPIPE.
 *
 * @param fd an int *: the descriptor
 */
PORTKEY_API int64_t portkey_read_fd(void *fd, uint64_t offset, char *room, size_t size);

/** How far an attempt is. Bytes are those of bodies, as they are on the network. */
typedef struct portkey_progress {
    unsigned attempt;    /**< 1 for the first attempt of the call */
    uint64_t sent;       /**< bytes of the request's body so far */
    uint64_t to_send;    /**< all of them */
    uint64_t received;   /**< bytes of the answer's body so far */
    uint64_t to_receive; /**< all of them; 0 if the answer does not say */
} portkey_progress;

/**
 * Called while an attempt is under way, at least about once a second, and often
 * with the figures of the call before. With a transport it is called once, after the answer.
 *
 * @param context  `context` of portkey_call_options
 * @param progress valid during the call. The library makes it; later releases add members at its end
 * @return false ends the call with PORTKEY_ECANCELLED
 */
typedef bool portkey_progress_notice(void *context, const portkey_progress *progress);

PORTKEY_END_DECLS

#endif
