/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/record.h"

int record_read(stored_record *out, const sandbox_exchange *exchange, store_place place, const char *name)
{
    int there = name != NULL ? store_find(exchange->world->store, &out->found, place, name) : 0;

    if (there == 1 &&
        portkey_json_parse(&out->document, out->found.body.data, out->found.body.length, NULL, NULL) < 0)
        there = -1;
    if (there == 1)
        out->value = portkey_json_root(out->document);
    return there;
}

void record_free(stored_record *record)
{
    portkey_json_free(record->document);
    store_found_free(&record->found);
}

const char *record_text(sandbox_exchange *exchange, store_place place, const char *name, const char *member)
{
    stored_record record = STORED_RECORD_INIT;
    const char *text = record_read(&record, exchange, place, name) == 1
                           ? exchange_copy_text(exchange, exchange_text(record.value, member))
                           : NULL;

    record_free(&record);
    return text;
}
