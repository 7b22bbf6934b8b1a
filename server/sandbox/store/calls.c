/* SPDX-License-Identifier: MIT */
#include "sandbox/store/calls.h"

#include "sandbox/store/inside.h"

bool store_add_call(sandbox_store *store, const store_call *call)
{
    const char *texts[] = {call->trace, call->workspace, call->person, call->provider, call->service,
                           call->model, call->key,       call->prompt, call->metadata, call->cache};
    const int64_t numbers[] = {call->status,         call->latency, call->request_units,
                               call->response_units, call->retries, call->is_fallback};
    sqlite3_stmt *prepared = store_statement(store, ADD_CALL);
    int at = 1;

    (void)sqlite3_bind_int64(prepared, at++, call->at);
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        store_bind_text(prepared, at++, texts[i] != NULL ? texts[i] : "");
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
        (void)sqlite3_bind_int64(prepared, at++, numbers[i]);
    (void)sqlite3_bind_double(prepared, at, call->cost);
    return store_run(store, prepared);
}

bool store_rate_call(sandbox_store *store, const char *trace, int64_t score, double weight)
{
    sqlite3_stmt *prepared = store_statement(store, RATE_CALL);

    store_bind_text(prepared, 1, trace);
    (void)sqlite3_bind_int64(prepared, 2, score);
    (void)sqlite3_bind_double(prepared, 3, weight);
    return store_run(store, prepared);
}

static const char *text(sqlite3_stmt *prepared, int column)
{
    const char *found = (const char *)sqlite3_column_text(prepared, column);

    return found != NULL ? found : "";
}

/* By CALL_COLUMNS. */
static store_call read_call(sqlite3_stmt *prepared)
{
    return (store_call){
        .at = sqlite3_column_int64(prepared, 0),
        .trace = text(prepared, 1),
        .workspace = text(prepared, 2),
        .person = text(prepared, 3),
        .provider = text(prepared, 4),
        .service = text(prepared, 5),
        .model = text(prepared, 6),
        .key = text(prepared, 7),
        .prompt = text(prepared, 8),
        .metadata = text(prepared, 9),
        .cache = text(prepared, 10),
        .status = sqlite3_column_int64(prepared, 11),
        .latency = sqlite3_column_int64(prepared, 12),
        .request_units = sqlite3_column_int64(prepared, 13),
        .response_units = sqlite3_column_int64(prepared, 14),
        .retries = sqlite3_column_int64(prepared, 15),
        .is_fallback = sqlite3_column_int64(prepared, 16),
        .cost = sqlite3_column_double(prepared, 17),
        .is_rated = sqlite3_column_type(prepared, 18) != SQLITE_NULL,
        .score = sqlite3_column_int64(prepared, 18),
        .weight = sqlite3_column_double(prepared, 19),
        .rank = sqlite3_column_int64(prepared, 20),
    };
}

static bool visit_calls(sandbox_store *store, sqlite3_stmt *prepared, store_call_visit *visit, void *context)
{
    int step;

    while ((step = store_step(store, prepared)) == SQLITE_ROW) {
        store_call call = read_call(prepared);

        if (!visit(context, &call))
            break;
    }
    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    return step == SQLITE_DONE || step == SQLITE_ROW;
}

bool store_each_call(sandbox_store *store, int64_t from, int64_t to, store_call_visit *visit, void *context)
{
    sqlite3_stmt *prepared = store_statement(store, EACH_CALL);

    (void)sqlite3_bind_int64(prepared, 1, from);
    (void)sqlite3_bind_int64(prepared, 2, to);
    return visit_calls(store, prepared, visit, context);
}

bool store_find_call(sandbox_store *store, int64_t rank, const char *trace, store_call_visit *visit,
                     void *context)
{
    sqlite3_stmt *prepared = store_statement(store, FIND_CALL);

    (void)sqlite3_bind_int64(prepared, 1, rank);
    store_bind_text(prepared, 2, trace);
    return visit_calls(store, prepared, visit, context);
}

/* ---- what limits count ---- */

void store_add_usage(store_usage *usage, const store_call *call)
{
    usage->requests++;
    usage->tokens += call->request_units + call->response_units;
    usage->cost += call->cost;
    usage->last = call->at > usage->last ? call->at : usage->last;
}

static sqlite3_stmt *with_meter(sandbox_store *store, enum statement which, const store_meter *meter)
{
    sqlite3_stmt *prepared = store_statement(store, which);

    (void)sqlite3_bind_int64(prepared, 1, meter->from);
    (void)sqlite3_bind_int64(prepared, 2, meter->after);
    store_bind_text(prepared, 3, meter->workspace);
    store_bind_text(prepared, 4, meter->key);
    store_bind_text(prepared, 5, meter->provider);
    return prepared;
}

bool store_count_calls(sandbox_store *store, store_usage *out, const store_meter *meter)
{
    sqlite3_stmt *prepared = with_meter(store, COUNT_CALLS, meter);
    bool found = store_step(store, prepared) == SQLITE_ROW;

    if (found)
        *out = (store_usage){
            .requests = sqlite3_column_int64(prepared, 0),
            .tokens = sqlite3_column_int64(prepared, 1),
            .cost = sqlite3_column_double(prepared, 2),
            .last = sqlite3_column_int64(prepared, 3),
        };
    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    return found;
}

bool store_each_metered_call(sandbox_store *store, const store_meter *meter, store_call_visit *visit,
                             void *context)
{
    return visit_calls(store, with_meter(store, EACH_METERED_CALL, meter), visit, context);
}

int64_t store_last_call(sandbox_store *store)
{
    sqlite3_stmt *prepared = store_statement(store, LAST_CALL);
    int64_t rank = store_step(store, prepared) == SQLITE_ROW ? sqlite3_column_int64(prepared, 0) : -1;

    (void)sqlite3_reset(prepared);
    return rank;
}
