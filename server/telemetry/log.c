/* SPDX-License-Identifier: MIT */
#include "telemetry/log.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/encode.h"
#include "base/memory.h"
#include "base/time.h"
#include "base/utf8.h"

enum {
    MAX_VALUE = 256, /* bytes that a text takes; one more character and an ellipsis may follow */
    MAX_MESSAGE = 1024,
    DIGEST = 6, /* bytes of a session's digest, or a key's */
    MAX_PRINCIPAL = MAX_VALUE + 64,
};

static const char *const levels[] = {
    [LOG_ERROR] = "error", [LOG_WARN] = "warn", [LOG_INFO] = "info", [LOG_DEBUG] = "debug"};

static const char *const events[LOG_EVENTS] = {
    [LOG_START] = "start",
    [LOG_DRAIN] = "drain",
    [LOG_STOP] = "stop",
    [LOG_RELOAD] = "reload",
    [LOG_STORE] = "store",
    [LOG_LOGIN_KEYS] = "login_keys",
    [LOG_WORKER] = "worker",
    [LOG_REQUEST] = "http_request",
    [LOG_CALL] = "tool_call",
    [LOG_READY_CHECK] = "ready_check",
    [LOG_UNTRUSTED_PROXY] = "untrusted_proxy",
    [LOG_DROPPED] = "lines_dropped",
};

const char *log_level_name(log_level level)
{
    return levels[level];
}

/* ---- values ---- */

static void append_unit(pa_text *line, unsigned unit)
{
    char escape[8];

    (void)snprintf(escape, sizeof(escape), "\\u%04x", unit & 0xffffu);
    pa_text_append_string(line, escape);
}

static void append_character(pa_text *line, uint32_t character)
{
    if (character >= 0x10000) {
        append_unit(line, 0xd800u + (unsigned)((character - 0x10000) >> 10));
        append_unit(line, 0xdc00u + (unsigned)((character - 0x10000) & 0x3ff));
    } else if (character < 0x20 || character > 0x7e) {
        append_unit(line, (unsigned)character);
    } else {
        if (character == '"' || character == '\\')
            pa_text_append_char(line, '\\');
        pa_text_append_char(line, (char)character);
    }
}

/* A JSON string of ASCII alone. What is not UTF-8 becomes U+FFFD. */
static void append_string(pa_text *line, const char *value, size_t most)
{
    size_t length = strlen(value), end = line->length + most, at = 0;

    pa_text_append_char(line, '"');
    while (at < length && line->length < end) {
        size_t size = pa_utf8_sequence(value + at, length - at);

        append_character(line, size > 0 ? pa_utf8_read(value + at, size) : 0xfffd);
        at += size > 0 ? size : 1;
    }
    pa_text_append_string(line, at < length ? "...\"" : "\"");
}

static bool is_plain(const char *value)
{
    for (const char *at = value; *at != '\0'; at++)
        if (*at <= ' ' || *at > '~' || strchr("\"\\=", *at) != NULL)
            return false;
    return *value != '\0' && strlen(value) <= MAX_VALUE;
}

/* ---- members ---- */

static void append_name(log_sink *log, const char *name)
{
    bool is_json = log->format == LOG_JSON;

    pa_text_append_string(&log->line, is_json ? ",\"" : " ");
    pa_text_append_string(&log->line, name);
    pa_text_append_string(&log->line, is_json ? "\":" : "=");
}

static void append_text(log_sink *log, const char *name, const char *value)
{
    if (value == NULL)
        return;
    append_name(log, name);
    if (log->format == LOG_TEXT && is_plain(value))
        pa_text_append_string(&log->line, value);
    else
        append_string(&log->line, value, MAX_VALUE);
}

static void append_message(log_sink *log, const char *message)
{
    if (message == NULL)
        return;
    append_name(log, "message");
    append_string(&log->line, message, MAX_MESSAGE);
}

static void append_count(log_sink *log, const char *name, uint64_t value)
{
    char digits[24];

    if (value == 0)
        return;
    append_name(log, name);
    (void)snprintf(digits, sizeof(digits), "%" PRIu64, value);
    pa_text_append_string(&log->line, digits);
}

static void append_duration(log_sink *log, const log_line *line)
{
    char digits[32];

    if (!line->has_duration || line->duration_us < 0)
        return;
    append_name(log, "ms");
    (void)snprintf(digits, sizeof(digits), "%" PRId64 ".%03d", line->duration_us / 1000,
                   (int)(line->duration_us % 1000));
    pa_text_append_string(&log->line, digits);
}

/* Enough of a digest to follow a session by, and too little to find its id. */
static void append_session(log_sink *log, const char *id)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    char text[2 * DIGEST + 1];

    if (id == NULL)
        return;
    (void)SHA256((const unsigned char *)id, strlen(id), digest);
    pa_write_hex(text, digest, DIGEST);
    append_text(log, "session", text);
}

/* Where the name of a principal has the digest of a key, which is its end; NULL: nowhere. */
static const char *find_key(const char *name)
{
    const char *line = strrchr(name, '\n');
    const char *last = line != NULL ? line + 1 : name;

    return strncmp(last, "key-", 4) == 0 && strlen(last) == 4 + 2 * SHA256_DIGEST_LENGTH ? last + 4 : NULL;
}

/* Who has the log cannot try keys that may have that digest. */
static void append_principal(log_sink *log, const char *name)
{
    const char *key = name != NULL ? find_key(name) : NULL;
    unsigned char digest[EVP_MAX_MD_SIZE];
    char text[2 * DIGEST + 1], shown[MAX_PRINCIPAL];

    if (key == NULL) {
        append_text(log, "principal", name);
        return;
    }
    if (HMAC(EVP_sha256(), log->key, LOG_KEY, (const unsigned char *)key, strlen(key), digest, NULL) == NULL)
        return;
    pa_write_hex(text, digest, DIGEST);
    (void)snprintf(shown, sizeof(shown), "%.*s%s", (int)(key - name), name, text);
    append_text(log, "principal", shown);
}

/* ---- a line ---- */

static void append_head(log_sink *log, const log_line *line)
{
    char time[PA_TIME_SIZE];
    char head[128];

    pa_format_time(time, pa_now_ms());
    (void)snprintf(head, sizeof(head),
                   log->format == LOG_JSON ? "{\"time\":\"%s\",\"level\":\"%s\",\"event\":\"%s\""
                                           : "%s %s %s",
                   time, levels[line->level], events[line->event]);
    pa_text_append_string(&log->line, head);
}

static void compose(log_sink *log, const log_line *line)
{
    pa_text_clear(&log->line);
    append_head(log, line);
    append_text(log, "request", line->request);
    append_text(log, "client", line->client);
    append_principal(log, line->principal);
    append_session(log, line->session);
    append_text(log, "method", line->http_method);
    append_text(log, "path", line->path);
    append_text(log, "tool", line->tool);
    append_text(log, "what", line->what);
    append_text(log, "result", line->result);
    append_count(log, "status", line->status > 0 ? (uint64_t)line->status : 0);
    append_text(log, "refusal", telemetry_refusal_name(line->refusal));
    append_duration(log, line);
    append_count(log, "received", line->received);
    append_count(log, "sent", line->sent);
    append_count(log, "attempts", line->attempts);
    append_count(log, "count", line->count);
    append_message(log, line->message);
    pa_text_append_string(&log->line, log->format == LOG_JSON ? "}\n" : "\n");
    log->unwritten = log->line.length;
}

/* ---- writing ---- */

/* Where poll(2) says that there is room, a pipe takes LOG_MAX_LINE bytes. */
static ssize_t put(const log_sink *log, const char *bytes, size_t length)
{
    struct pollfd room = {.fd = log->fd, .events = POLLOUT};

    if (log->is_socket)
        return send(log->fd, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (poll(&room, 1, 0) != 1)
        return 0;
    return write(log->fd, bytes, length);
}

/* Writes what is left of the line. A line of which a part is out is kept, so that its end follows. */
static bool flush(log_sink *log)
{
    while (log->unwritten > 0) {
        ssize_t taken = put(log, log->line.data + log->line.length - log->unwritten, log->unwritten);

        if (taken < 0 && errno == EINTR)
            continue;
        if (taken <= 0)
            return false;
        log->unwritten -= (size_t)taken;
    }
    return true;
}

static bool is_begun(const log_sink *log)
{
    return log->unwritten > 0 && log->unwritten < log->line.length;
}

/* Whether nothing of the line before is left. */
static bool is_free(log_sink *log)
{
    if (is_begun(log) && !flush(log))
        return false;
    log->unwritten = 0;
    return true;
}

static bool try_line(log_sink *log, const log_line *line)
{
    if (!is_free(log))
        return false;
    compose(log, line);
    return flush(log) || is_begun(log);
}

static bool report_dropped(log_sink *log)
{
    if (log->dropped == 0)
        return true;
    if (!try_line(log, &(log_line){.level = LOG_WARN, .event = LOG_DROPPED, .count = log->dropped}))
        return false;
    log->dropped = 0;
    return true;
}

bool log_has(const log_sink *log, log_level level)
{
    return log != NULL && level <= log->level;
}

void log_write(log_sink *log, const log_line *line)
{
    if (!log_has(log, line->level))
        return;
    if (report_dropped(log) && try_line(log, line))
        return;
    log->dropped++;
    log->lost++;
}

/* ---- opening ---- */

/* A description of its own for a pipe, where waiting can be switched off without doing that to others. */
static void open_pipe(log_sink *log)
{
    char path[32];
    int own;

    (void)snprintf(path, sizeof(path), "/proc/self/fd/%d", log->fd);
    own = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (own < 0)
        return; /* what poll(2) says is true but where several processes write at once */
    log->fd = own;
    log->is_own = true;
}

bool log_open(log_sink *out, int fd, log_level level, log_format format)
{
    struct stat what = {.st_mode = 0};

    *out = (log_sink){.fd = fd, .level = level, .format = format, .line = PA_TEXT_INIT(LOG_MAX_LINE)};
    if (fstat(fd, &what) == 0 && S_ISFIFO(what.st_mode))
        open_pipe(out);
    out->is_socket = S_ISSOCK(what.st_mode);
    return getrandom(out->key, LOG_KEY, 0) == LOG_KEY && pa_text_reserve(&out->line, LOG_MAX_LINE);
}

void log_close(log_sink *log)
{
    if (log->is_own)
        (void)close(log->fd);
    log->is_own = false;
    pa_wipe((char *)log->key, LOG_KEY);
    pa_text_free(&log->line);
}
