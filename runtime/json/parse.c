/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "error/error.h"
#include "json/json.h"

enum {
    MAX_BYTES = 1024 * 1024 * 1024,
    DEFAULT_VALUES = 1000000,
    DEFAULT_DEPTH = 64,
    MAX_DEPTH = 1024,
    MAX_GUESS = 8192, /* nodes */
};

struct parser {
    const char *text;
    uint32_t length;
    uint32_t at;
    portkey_json *document;
    uint32_t capacity;
    size_t max_values;
    uint32_t *open; /* indices of the containers we are inside of */
    uint32_t depth;
    uint32_t max_depth;
    bool refuse_duplicates;
    portkey_error *error;
};

static int syntax(const struct parser *p, const char *what)
{
    (void)pa_fail(p->error, PORTKEY_EJSON, "not JSON at byte %lu: %s", (unsigned long)p->at, what);
    pa_note_place(p->error, p->text, p->at);
    return PORTKEY_EJSON;
}

static void skip_space(struct parser *p)
{
    while (p->at < p->length) {
        char c = p->text[p->at];

        if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
            return;
        p->at++;
    }
}

static char peek(const struct parser *p)
{
    return p->at < p->length ? p->text[p->at] : '\0';
}

/* The first guess suits most messages, with a value or a key in every 16 bytes; a bigger one doubles a few times. */
static uint32_t next_capacity(const struct parser *p)
{
    uint32_t guess = p->length / 16 + 32;

    if (p->capacity > 0)
        return p->capacity * 2;
    return guess < MAX_GUESS ? guess : MAX_GUESS;
}

static int add_node(struct parser *p, portkey_json_type type)
{
    portkey_json *document = p->document;
    struct pa_node *node;

    if (document->node_count >= p->max_values)
        return pa_fail(p->error, PORTKEY_ETOOLARGE, "JSON with more than %lu values",
                       (unsigned long)p->max_values);
    if (document->node_count == p->capacity) {
        uint32_t capacity = next_capacity(p);
        struct pa_node *nodes = pa_resize_array(document->nodes, capacity, sizeof(*nodes));

        if (nodes == NULL)
            return pa_fail_memory(p->error);
        document->nodes = nodes;
        p->capacity = capacity;
    }
    node = &document->nodes[document->node_count];
    *node = (struct pa_node){.start = p->at, .type = (uint8_t)type, .last = true};
    document->node_count++;
    return 0;
}

static struct pa_node *newest(const struct parser *p)
{
    return &p->document->nodes[p->document->node_count - 1];
}

static void close_node(struct parser *p, struct pa_node *node)
{
    node->end = p->at;
    node->after = p->document->node_count;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static int parse_escape(struct parser *p)
{
    char c;

    p->at++;
    c = peek(p);
    if (c == 'u') {
        for (uint32_t i = 1; i <= 4; i++)
            if (p->length - p->at <= i || !is_hex(p->text[p->at + i]))
                return syntax(p, "expected four hexadecimal digits after \\u");
        p->at += 5;
        return 0;
    }
    if (c == '\0' || strchr("\"\\/bfnrt", c) == NULL)
        return syntax(p, "unknown escape");
    p->at++;
    return 0;
}

/* To the next byte that ends the string or has to be looked at. */
static void skip_plain(struct parser *p)
{
    const char *text = p->text;
    uint32_t at = p->at;

    while (at < p->length && text[at] >= 0x20 && text[at] < 0x7F && text[at] != '"' && text[at] != '\\')
        at++;
    p->at = at;
}

static int parse_string(struct parser *p, bool is_key)
{
    uint32_t escapes = 0;
    int result = add_node(p, PORTKEY_JSON_STRING);

    if (result < 0)
        return result;
    newest(p)->is_key = is_key;
    p->at++;
    for (;;) {
        unsigned char byte;

        skip_plain(p);
        if (p->at >= p->length)
            return syntax(p, "unterminated string");
        byte = (unsigned char)p->text[p->at];
        if (byte == '"')
            break;
        if (byte == '\\') {
            escapes = 1;
            result = parse_escape(p);
            if (result < 0)
                return result;
        } else if (byte < 0x20) {
            return syntax(p, "control characters in strings must be escaped");
        } else if (byte < 0x80) {
            p->at++;
        } else {
            size_t sequence = pa_utf8_sequence(p->text + p->at, p->length - p->at);

            if (sequence == 0)
                return syntax(p, "not UTF-8");
            p->at += (uint32_t)sequence;
        }
    }
    p->at++;
    newest(p)->count = escapes;
    close_node(p, newest(p));
    return 0;
}

static bool skip_digits(struct parser *p)
{
    uint32_t start = p->at;

    while (is_digit(peek(p)))
        p->at++;
    return p->at > start;
}

static int parse_number(struct parser *p)
{
    int result = add_node(p, PORTKEY_JSON_NUMBER);

    if (result < 0)
        return result;
    if (peek(p) == '-')
        p->at++;
    if (peek(p) == '0')
        p->at++;
    else if (!skip_digits(p))
        return syntax(p, "expected a digit");
    if (peek(p) == '.') {
        p->at++;
        if (!skip_digits(p))
            return syntax(p, "expected a digit after the decimal point");
    }
    if (peek(p) == 'e' || peek(p) == 'E') {
        p->at++;
        if (peek(p) == '+' || peek(p) == '-')
            p->at++;
        if (!skip_digits(p))
            return syntax(p, "expected a digit in the exponent");
    }
    close_node(p, newest(p));
    return 0;
}

static int parse_word(struct parser *p, const char *word, portkey_json_type type)
{
    size_t length = strlen(word);
    int result;

    if (p->length - p->at < length || memcmp(p->text + p->at, word, length) != 0)
        return syntax(p, "expected a value");
    result = add_node(p, type);
    if (result < 0)
        return result;
    p->at += (uint32_t)length;
    close_node(p, newest(p));
    return 0;
}

static int too_deep(const struct parser *p)
{
    (void)pa_fail(p->error, PORTKEY_EJSON, "JSON nested deeper than %lu levels at byte %lu",
                  (unsigned long)p->max_depth, (unsigned long)p->at);
    pa_note_place(p->error, p->text, p->at);
    return PORTKEY_EJSON;
}

static int open_container(struct parser *p, portkey_json_type type)
{
    int result;

    if (p->depth >= p->max_depth)
        return too_deep(p);
    result = add_node(p, type);
    if (result < 0)
        return result;
    p->open[p->depth++] = p->document->node_count - 1;
    p->at++;
    return 0;
}

/* ---- the walk ---- */

static int check_keys(struct parser *p, uint32_t object)
{
    const char *complaint;
    uint32_t culprit;

    if (pa_find_duplicate(p->document, object, &culprit, &complaint) < 0)
        return pa_fail_memory(p->error);
    if (complaint == NULL)
        return 0;
    p->at = p->document->nodes[culprit].start;
    return syntax(p, complaint);
}

static int close_container(struct parser *p)
{
    uint32_t index = p->open[--p->depth];
    struct pa_node *node = &p->document->nodes[index];

    p->at++;
    close_node(p, node);
    return node->type == PORTKEY_JSON_OBJECT && p->refuse_duplicates ? check_keys(p, index) : 0;
}

static int parse_key(struct parser *p)
{
    int result;

    skip_space(p);
    if (peek(p) != '"')
        return syntax(p, "expected a key in quotes");
    result = parse_string(p, true);
    if (result < 0)
        return result;
    skip_space(p);
    if (peek(p) != ':')
        return syntax(p, "expected a colon");
    p->at++;
    return 0;
}

/* Enters a container, or reads a whole scalar. */
static int parse_value(struct parser *p)
{
    skip_space(p);
    switch (peek(p)) {
    case '{': return open_container(p, PORTKEY_JSON_OBJECT);
    case '[': return open_container(p, PORTKEY_JSON_ARRAY);
    case '"': return parse_string(p, false);
    case 't': return parse_word(p, "true", PORTKEY_JSON_BOOLEAN);
    case 'f': return parse_word(p, "false", PORTKEY_JSON_BOOLEAN);
    case 'n': return parse_word(p, "null", PORTKEY_JSON_NULL);
    default:
        if (peek(p) == '-' || is_digit(peek(p)))
            return parse_number(p);
        return syntax(p, p->at < p->length ? "expected a value" : "unexpected end of the text");
    }
}

/* Reads the next element of the innermost container, or its end. `fresh` says that nothing was read in it yet. */
static int parse_inside(struct parser *p, bool fresh, uint32_t *previous)
{
    uint32_t index = p->open[p->depth - 1];
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is open is a node. */
    bool is_object = p->document->nodes[index].type == PORTKEY_JSON_OBJECT;
    char closing = is_object ? '}' : ']';
    int result;

    skip_space(p);
    if (peek(p) == closing) {
        result = close_container(p);
        *previous = index;
        return result;
    }
    if (!fresh) {
        if (peek(p) != ',')
            return syntax(p, is_object ? "expected a comma or }" : "expected a comma or ]");
        p->at++;
        p->document->nodes[*previous].last = false;
        skip_space(p);
        if (peek(p) == closing)
            return syntax(p, "trailing comma");
    }
    if (is_object) {
        result = parse_key(p);
        if (result < 0)
            return result;
    }
    p->document->nodes[index].count++;
    *previous = p->document->node_count;
    return parse_value(p);
}

static int parse_all(struct parser *p)
{
    uint32_t previous = 0; /* the sibling read last */
    int result = parse_value(p);

    while (result == 0 && p->depth > 0) {
        uint32_t innermost = p->open[p->depth - 1];

        result = parse_inside(p, p->document->node_count == innermost + 1, &previous);
    }
    if (result < 0)
        return result;
    skip_space(p);
    return p->at == p->length ? 0 : syntax(p, "unexpected text after the value");
}

int portkey_json_parse(portkey_json **out, const char *text, size_t length, const portkey_json_limits *limits,
                       portkey_error *error)
{
    static const portkey_json_limits defaults = {0};
    uint32_t open[MAX_DEPTH];
    struct parser p = {.text = text, .open = open, .error = error};
    size_t max_bytes;
    int result;

    if (out == NULL || (text == NULL && length > 0))
        return pa_fail(error, PORTKEY_EINVAL,
                       "portkey_json_parse(): out must not be NULL, nor text unless length is 0");
    if (limits == NULL)
        limits = &defaults;
    max_bytes = limits->max_bytes == 0 ? PA_JSON_DEFAULT_BYTES : limits->max_bytes;
    p.max_values = limits->max_values == 0 ? DEFAULT_VALUES : limits->max_values;
    p.max_depth = limits->max_depth == 0 ? DEFAULT_DEPTH : limits->max_depth;
    p.refuse_duplicates = limits->refuse_duplicates;
    if (max_bytes > MAX_BYTES || p.max_values > MAX_BYTES || p.max_depth > MAX_DEPTH)
        return pa_fail(error, PORTKEY_EINVAL, "JSON limits exceed 1 GiB, 2^30 values or %d levels",
                       MAX_DEPTH);
    if (length > max_bytes)
        return pa_fail(error, PORTKEY_ETOOLARGE, "JSON of %lu bytes; the limit is %lu", (unsigned long)length,
                       (unsigned long)max_bytes);
    p.length = (uint32_t)length;
    p.document = calloc(1, sizeof(*p.document));
    if (p.document == NULL)
        return pa_fail_memory(error);
    p.document->text = text;
    p.document->length = p.length;
    result = parse_all(&p);
    if (result < 0) {
        portkey_json_free(p.document);
        return result;
    }
    *out = p.document;
    return 0;
}
