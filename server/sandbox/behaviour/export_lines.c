/* SPDX-License-Identifier: MIT */
/* The lines of log exports: one log each, as JSON. */
#include "sandbox/behaviour/exports.h"
#include "sandbox/behaviour/filters.h"
#include "sandbox/behaviour/logs.h"
#include "sandbox/engine/shape.h"

enum { MAX_LINES = 50000 };

/* ---- one field ---- */

/* A log while its fields are written. */
struct line {
    pa_writer *writer;
    const store_call *call;
    const logs_kept *kept;
};

typedef void write_field(const struct line *line);

static void write_id(const struct line *line)
{
    char id[WORLD_ID_SIZE];

    logs_format_id(id, line->call);
    pa_write_text(line->writer, id);
}

static void write_trace(const struct line *line)
{
    pa_write_text(line->writer, line->call->trace);
}

static void write_time(const struct line *line)
{
    char time[PA_TIME_SIZE];

    pa_format_time(time, line->call->at);
    pa_write_text(line->writer, time);
}

static void write_request(const struct line *line)
{
    logs_write_request(line->writer, line->call, line->kept);
}

static void write_response(const struct line *line)
{
    logs_write_response(line->writer, line->call, line->kept);
}

static void write_success(const struct line *line)
{
    pa_write_boolean(line->writer, line->call->status < 400);
}

static void write_service(const struct line *line)
{
    pa_write_text(line->writer, line->call->service);
}

static void write_model(const struct line *line)
{
    pa_write_text(line->writer, line->call->model);
}

static void write_request_units(const struct line *line)
{
    pa_write_integer(line->writer, line->call->request_units);
}

static void write_response_units(const struct line *line)
{
    pa_write_integer(line->writer, line->call->response_units);
}

static void write_units(const struct line *line)
{
    pa_write_integer(line->writer, line->call->request_units + line->call->response_units);
}

static void write_url(const struct line *line)
{
    pa_write_text(line->writer, LOGS_URL);
}

static void write_cost(const struct line *line)
{
    pa_write_number(line->writer, line->call->cost);
}

static void write_currency(const struct line *line)
{
    pa_write_text(line->writer, "USD");
}

static void write_latency(const struct line *line)
{
    pa_write_integer(line->writer, line->call->latency);
}

static void write_status(const struct line *line)
{
    pa_write_integer(line->writer, line->call->status);
}

static void write_mode(const struct line *line)
{
    pa_write_text(line->writer, line->call->is_fallback ? "fallback" : "single");
}

static void write_nothing(const struct line *line)
{
    pa_write_null(line->writer);
}

static void write_prompt(const struct line *line)
{
    pa_write_text(line->writer, line->call->prompt);
}

static void write_metadata(const struct line *line)
{
    pa_write_json(line->writer, line->call->metadata, strlen(line->call->metadata));
}

static void write_headers(const struct line *line)
{
    pa_write_json(line->writer, "{}", 2);
}

static const struct field {
    const char *name;
    write_field *write;
    bool is_always; /* there, asked for or not */
} fields[] = {
    {"id", write_id, false},
    {"trace_id", write_trace, false},
    {"created_at", write_time, false},
    {"request", write_request, false},
    {"response", write_response, false},
    {"is_success", write_success, false},
    {"ai_org", write_service, false},
    {"ai_model", write_model, false},
    {"req_units", write_request_units, false},
    {"res_units", write_response_units, false},
    {"total_units", write_units, false},
    {"request_url", write_url, false},
    {"cost", write_cost, false},
    {"cost_currency", write_currency, false},
    {"response_time", write_latency, false},
    {"response_status_code", write_status, false},
    {"mode", write_mode, false},
    {"config", write_nothing, false},
    {"prompt_slug", write_prompt, false},
    {"metadata", write_metadata, true},
    {"portkeyHeaders", write_headers, true},
};

/* ---- the logs of an export ---- */

struct selection {
    sandbox_exchange *exchange;
    portkey_value record;
    call_filters filters;
    const char *workspace;
    int64_t skip;
    int64_t most;
    int64_t count; /* of those that the filters choose, so far */
    pa_text *out;  /* NULL: they are counted alone */
    bool has_failed;
};

static bool is_wanted(const struct selection *selection, const struct field *field)
{
    if (field->is_always)
        return true;
    PORTKEY_FOR_EACH (name, portkey_value_member(selection->record, "requested_data"))
        if (portkey_value_is(name, field->name))
            return true;
    return false;
}

static void write_line(struct selection *selection, const store_call *call, const logs_kept *kept)
{
    pa_writer writer = pa_write_to(selection->out);
    const struct line line = {&writer, call, kept};

    pa_begin_object(&writer);
    for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        if (!is_wanted(selection, &fields[i]))
            continue;
        pa_write_key(&writer, fields[i].name);
        fields[i].write(&line);
    }
    pa_end(&writer);
    pa_text_append_char(selection->out, '\n');
}

static bool add_line(struct selection *selection, const store_call *call)
{
    logs_kept kept;
    bool done = logs_find(&kept, selection->exchange, call->trace);

    if (done)
        write_line(selection, call, &kept);
    logs_free(&kept);
    return done && !pa_text_failed(selection->out);
}

static bool take(void *context, const store_call *call)
{
    struct selection *selection = context;
    int64_t place;

    if (strcmp(call->workspace, selection->workspace) != 0 || !filters_match(&selection->filters, call))
        return true;
    place = selection->count++ - selection->skip;
    if (selection->out == NULL || place < 0 || place >= selection->most)
        return true;
    selection->has_failed = !add_line(selection, call);
    return !selection->has_failed;
}

static int64_t number_of(portkey_value filters, const char *name, int64_t otherwise)
{
    (void)portkey_value_integer(portkey_value_member(filters, name), &otherwise);
    return otherwise;
}

/* Larger sets are exported page by page. */
static void choose_page(struct selection *selection, portkey_value filters)
{
    int64_t size = number_of(filters, "page_size", MAX_LINES);
    int64_t page = number_of(filters, "current_page", 0);

    selection->most = size > 0 && size < MAX_LINES ? size : MAX_LINES;
    selection->skip = page > 0 && page < INT32_MAX ? page * selection->most : 0;
}

/* No call that came after the export was made: its number of lines is fixed. */
static bool read_calls(struct selection *selection, sandbox_exchange *exchange, portkey_value record)
{
    portkey_value filters = portkey_value_member(record, "filters");
    const char *workspace = exchange_text(record, "workspace_id");
    int64_t created = exchange_time(record, "created_at", exchange->now);
    int64_t to = exchange_time(filters, "time_of_generation_max", created);
    bool done;

    *selection = (struct selection){.exchange = exchange, .record = record, .out = selection->out};
    selection->workspace = workspace != NULL ? workspace : WORLD_WORKSPACE;
    choose_page(selection, filters);
    done = filters_read(&selection->filters, exchange, filters);
    if (done)
        selection->has_failed =
            !store_each_call(exchange->world->store, exchange_time(filters, "time_of_generation_min", 0),
                             to < created ? to : created, take, selection) ||
            selection->has_failed;
    filters_free(&selection->filters);
    if (done && selection->out != NULL && pa_text_failed(selection->out))
        return exchange_fail(exchange, 413, "AB01",
                             "The file is too large for the sandbox; export smaller pages.");
    return done && (!selection->has_failed || exchange_break(exchange));
}

bool exports_write_lines(pa_text *out, sandbox_exchange *exchange, portkey_value record)
{
    struct selection selection = {.out = out};

    return read_calls(&selection, exchange, record);
}

int64_t exports_count_lines(sandbox_exchange *exchange, portkey_value record)
{
    struct selection selection = {.out = NULL};
    int64_t left;

    if (!read_calls(&selection, exchange, record))
        return -1;
    left = selection.count - selection.skip;
    if (left < 0)
        return 0;
    return left < selection.most ? left : selection.most;
}
