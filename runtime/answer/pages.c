/* SPDX-License-Identifier: MIT */
/* A list read to its end, page by page. */
#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/pager.h>

#include "answer/pages.h"
#include "answer/read.h"
#include "base/json_writer.h"
#include "client/client.h"
#include "error/error.h"
#include "request/params.h"

enum { MAX_ARGUMENTS = 16 * 1024 * 1024, MAX_PAGES = 10000 };

struct portkey_pager {
    portkey_client *client;
    const portkey_operation *operation;
    const struct pa_answer_table *table;
    const struct pa_pagination *pagination;
    const portkey_call_options *options;
    pa_text arguments; /* as an object without its end, and without the page or cursor */
    pa_text cursor;    /* of the next page; empty for the first */
    int64_t page;      /* the number of the next page */
    size_t pages;      /* read so far */
    size_t given;      /* items */
    uint64_t digest;   /* of the items of the page before */
    portkey_response *response;
    portkey_value item; /* the next one of this page */
    bool is_last;       /* there is no page after this one */
};

/* ---- what is asked for ---- */

static const char *text_of(const portkey_pager *pager, uint32_t offset)
{
    return pager->table->pools.strings + offset;
}

static bool has(const portkey_pager *pager, uint32_t offset)
{
    return text_of(pager, offset)[0] != '\0';
}

/* Takes the arguments but that for the page, which says where to begin. */
static void take_arguments(portkey_pager *pager, portkey_value arguments)
{
    const char *page = text_of(pager, pager->pagination->page);
    pa_writer writer = pa_write_to(&pager->arguments);

    pa_begin_object(&writer);
    PORTKEY_FOR_EACH (value, arguments) {
        size_t length;
        const char *raw = portkey_value_raw(value, &length);
        size_t name_length;
        const char *name = portkey_value_string(portkey_value_key(value), &name_length);

        if (page[0] != '\0' && portkey_value_is(portkey_value_key(value), page) &&
            portkey_value_integer(value, &pager->page) == 0)
            continue;
        if (name == NULL) {
            pager->arguments.failed = true;
            return;
        }
        pa_write_any_key(&writer, name, name_length);
        pa_write_json(&writer, raw, length);
    }
}

static void append_member(pa_text *text, const char *name)
{
    if (text->data[text->length - 1] != '{')
        pa_text_append_char(text, ',');
    pa_append_json_string(text, name, strlen(name));
    pa_text_append_char(text, ':');
}

/* The arguments for the next page. They are taken back after the request. */
static void append_position(portkey_pager *pager)
{
    if (has(pager, pager->pagination->page)) {
        append_member(&pager->arguments, text_of(pager, pager->pagination->page));
        pa_text_append_integer(&pager->arguments, pager->page);
    } else if (pager->cursor.length > 0) {
        append_member(&pager->arguments, text_of(pager, pager->pagination->cursor));
        pa_append_json_string(&pager->arguments, pager->cursor.data, pager->cursor.length);
    }
    pa_text_append_char(&pager->arguments, '}');
}

static int make_request(portkey_request **out, portkey_pager *pager, portkey_error *error)
{
    size_t length = pager->arguments.length;
    int result;

    append_position(pager);
    result = pa_text_failed(&pager->arguments)
                 ? pa_fail_memory(error)
                 : portkey_request_new(out, pager->operation, pager->arguments.data, pager->arguments.length,
                                       error);
    pa_text_rewind(&pager->arguments, length);
    return result;
}

/* ---- what comes ---- */

/* FNV-1a. Two pages of the same items have the same digest; that others do ends the list early, and is not likely. */
static uint64_t digest_of(portkey_value items)
{
    size_t length;
    const char *raw = portkey_value_raw(items, &length);
    uint64_t digest = UINT64_C(0xcbf29ce484222325);

    for (size_t i = 0; i < length; i++)
        digest = (digest ^ (unsigned char)raw[i]) * UINT64_C(0x100000001b3);
    return digest;
}

static portkey_value at(const portkey_pager *pager, portkey_value root, uint32_t pointer)
{
    return has(pager, pointer) ? portkey_value_at(root, text_of(pager, pointer)) : (portkey_value){NULL, 0};
}

static void take_cursor(portkey_pager *pager, portkey_value next)
{
    size_t length;
    const char *cursor = portkey_value_string(next, &length);

    pa_text_clear(&pager->cursor);
    if (cursor != NULL)
        pa_text_append(&pager->cursor, cursor, length);
}

/* Whether the answer says that all was given, or that there is no more. */
static bool says_end(const portkey_pager *pager, portkey_value root, size_t given)
{
    bool more = true;
    int64_t total = 0;

    if (portkey_value_boolean(at(pager, root, pager->pagination->more), &more) == 0 && !more)
        return true;
    return portkey_value_integer(at(pager, root, pager->pagination->total), &total) == 0 && total > 0 &&
           (uint64_t)total <= given;
}

static bool is_only_page(const portkey_pager *pager)
{
    return !has(pager, pager->pagination->page) && pager->cursor.length == 0;
}

static void take_page(portkey_pager *pager, portkey_value root)
{
    portkey_value items = portkey_value_at(root, text_of(pager, pager->pagination->items));
    uint64_t digest = digest_of(items);
    bool is_repeated = pager->pages > 0 && digest == pager->digest;

    pager->item = is_repeated ? (portkey_value){NULL, 0} : portkey_value_first(items);
    pager->digest = digest;
    pager->page++;
    pager->pages++;
    take_cursor(pager, at(pager, root, pager->pagination->next));
    pager->is_last = !portkey_value_exists(pager->item) || is_only_page(pager) ||
                     says_end(pager, root, pager->given + portkey_value_count(items));
}

/* The page of an answer; null is a list without items. What has no list is no page, and not the end of one. */
static int read_page(portkey_pager *pager, portkey_response *response, portkey_error *error)
{
    const char *items = text_of(pager, pager->pagination->items);
    portkey_value root = {NULL, 0};
    portkey_json_type type;
    int result = portkey_response_json(&root, response, error);

    if (result < 0 && result != PORTKEY_EJSON)
        return result;
    type = portkey_value_type(portkey_value_at(root, items));
    if (type != PORTKEY_JSON_ARRAY && type != PORTKEY_JSON_NULL) {
        result = pa_fail(error, PORTKEY_EANSWER, "%s answered without a list at %s",
                         portkey_operation_name(pager->operation), items);
        if (error != NULL)
            error->http_status = portkey_response_status(response);
        return result;
    }
    take_page(pager, root);
    return 0;
}

static int fetch(portkey_pager *pager, portkey_error *error)
{
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    int result;

    if (pager->pages == MAX_PAGES)
        return pa_fail(error, PORTKEY_ETOOLARGE, "%s has more than %d pages",
                       portkey_operation_name(pager->operation), MAX_PAGES);
    result = make_request(&request, pager, error);
    if (result == 0)
        result = portkey_client_send(&response, pager->client, request, pager->options, error);
    portkey_request_free(request);
    if (result == 0)
        result = read_page(pager, response, error);
    if (result < 0) {
        portkey_response_free(response);
        return result;
    }
    portkey_response_free(pager->response);
    pager->response = response;
    return 0;
}

/* ---- pagers ---- */

static portkey_pager *make(portkey_client *client, const portkey_operation *operation,
                           const struct pa_answer_table *table, const portkey_call_options *options)
{
    portkey_pager *pager = calloc(1, sizeof(*pager));

    if (pager == NULL)
        return NULL;
    pager->client = client;
    pager->operation = operation;
    pager->table = table;
    pager->pagination = &table->paginations[operation - table->domain->operations];
    pager->options = options;
    pager->page = pager->pagination->first;
    pager->arguments = (pa_text)PA_SECRET_TEXT_INIT(MAX_ARGUMENTS);
    pager->cursor = (pa_text)PA_TEXT_INIT(MAX_ARGUMENTS);
    return pager;
}

static int begin(portkey_pager *pager, const char *arguments, size_t length, portkey_error *error)
{
    portkey_request *request = NULL;
    portkey_json *document = NULL;
    /* What is wrong with the arguments is said now, not with the first page. */
    int result = portkey_request_new(&request, pager->operation, arguments, length, error);

    portkey_request_free(request);
    if (result == 0)
        result = portkey_json_parse(&document, arguments, length, NULL, error);
    if (result < 0)
        return result;
    take_arguments(pager, portkey_json_root(document));
    portkey_json_free(document);
    return pa_text_failed(&pager->arguments) ? pa_fail_memory(error) : 0;
}

static int check_options(const portkey_call_options *options, portkey_error *error)
{
    portkey_call_options read = PORTKEY_CALL_OPTIONS_INIT;
    int result = options != NULL ? pa_call_options_read(&read, options, error) : 0;

    if (result == 0 && read.sink != NULL)
        result =
            pa_fail(error, PORTKEY_EINVAL, "a pager reads the answers itself: its options must have no sink");
    return result;
}

int pa_pages_begin(portkey_pager **out, portkey_client *client, const portkey_operation *operation,
                   const struct pa_answer_table *table, const char *arguments, size_t length,
                   const portkey_call_options *options, portkey_error *error)
{
    portkey_pager *pager;
    int result = check_options(options, error);

    if (result < 0)
        return result;
    pager = make(client, operation, table, options);
    result = pager == NULL ? pa_fail_memory(error) : begin(pager, arguments, length, error);
    if (result == 0)
        *out = pager;
    else
        portkey_pager_free(pager);
    return result;
}

int portkeyadmin_pages(portkey_pager **out, portkey_client *client, const portkeyadmin_answers *answers,
                       const char *operation, uint32_t revision, const void *params,
                       const portkey_call_options *options, portkey_error *error)
{
    const struct pa_domain *domain = answers != NULL ? answers->domain : NULL;
    const portkey_operation *row = pa_find_in(domain, operation, error);
    pa_text arguments = PA_SECRET_TEXT_INIT(MAX_ARGUMENTS);
    int result;

    if (answers == NULL || row == NULL)
        return PORTKEY_EUNKNOWN;
    if (out == NULL || client == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_%s_pages() needs out and a client", operation);
    if (answers->shapes[row - domain->operations].item == PA_NONE)
        return pa_fail(error, PORTKEY_EUNKNOWN, "%s is not the operation of a list", operation);
    result = pa_encode_params(&arguments, &(struct pa_params){domain, row, revision, params}, error);
    if (result == 0)
        result = pa_pages_begin(out, client, row, answers, arguments.data, arguments.length, options, error);
    pa_text_free(&arguments);
    return result;
}

void portkey_pager_free(portkey_pager *pager)
{
    if (pager == NULL)
        return;
    portkey_response_free(pager->response);
    pa_text_free(&pager->arguments);
    pa_text_free(&pager->cursor);
    free(pager);
}

/* 1 where pager->item is the next one, 0 at the end. */
static int find_next(portkey_pager *pager, portkey_error *error)
{
    if (!portkey_value_exists(pager->item) && !pager->is_last) {
        int result = fetch(pager, error);

        if (result < 0)
            return result;
    }
    return portkey_value_exists(pager->item) ? 1 : 0;
}

static void step(portkey_pager *pager)
{
    pager->item = portkey_value_next(pager->item);
    pager->given++;
}

int portkey_pager_next(portkey_pager *pager, portkey_value *item, portkey_error *error)
{
    int result;

    if (pager == NULL || item == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_pager_next() needs a pager and item");
    result = find_next(pager, error);
    if (result == 1) {
        *item = pager->item;
        step(pager);
    }
    return result;
}

portkey_response *portkey_pager_response(portkey_pager *pager)
{
    return pager != NULL ? pager->response : NULL;
}

int portkeyadmin_next(const void **item, portkey_pager *pager, const char *operation, portkey_error *error)
{
    const struct pa_answer_table *table;
    uint16_t structure;
    int result;

    if (item == NULL || pager == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_%s_next() needs a pager and item", operation);
    table = pager->table;
    structure = table->shapes[pager->operation - table->domain->operations].item;
    /* Its items would be read as another structure than the caller takes them for. */
    if (structure == PA_NONE || strcmp(portkey_operation_name(pager->operation), operation) != 0)
        return pa_fail(error, PORTKEY_EINVAL, "the pager of %s has no items of %s",
                       portkey_operation_name(pager->operation), operation);
    /* As _read() has it, what is no object is no item. */
    while ((result = find_next(pager, error)) == 1 && portkey_value_type(pager->item) != PORTKEY_JSON_OBJECT)
        step(pager);
    if (result != 1)
        return result;
    result = pa_read_value(item, pager->item, pa_response_arena(pager->response), table, structure, error);
    if (result < 0)
        return result;
    step(pager);
    return 1;
}
