/* SPDX-License-Identifier: MIT */
#include "workflow/engine/list_reader.h"

#include <string.h>

void reader_begin(workflow *flow, list_reader *reader, int64_t max_pages)
{
    reader->max_pages = max_pages;
    reader->missed = cJSON_CreateArray();
    reader->cut = cJSON_CreateArray();
    workflow_need(flow, reader->missed != NULL && reader->cut != NULL);
}

void reader_free(list_reader *reader)
{
    document_free(reader->missed);
    document_free(reader->cut);
}

void reader_ask(workflow *flow, const list_reader *reader, cJSON *arguments)
{
    const portkey_operation *operation = portkey_operation_find(flow->step->operation);
    const char *size = portkey_operation_page_size_argument(operation);
    int64_t first;
    const char *page = portkey_operation_page_argument(operation, &first);

    if (page == NULL)
        return;
    workflow_need(flow, document_set_integer(arguments, page, first + reader->page));
    if (size != NULL)
        workflow_need(flow, document_set_integer(arguments, size, READER_PAGE_SIZE));
}

static void end_list(list_reader *reader, bool is_whole)
{
    reader->page = 0;
    reader->seen = 0;
    reader->was_whole = is_whole;
}

void reader_note_cut(workflow *flow, list_reader *reader, const char *kind)
{
    if (!document_has_text(reader->cut, kind))
        workflow_add_text(flow, reader->cut, "%s", kind);
}

void reader_end(list_reader *reader)
{
    end_list(reader, false);
}

static bool is_same(const char *a, const char *b)
{
    return a != NULL && b != NULL ? strcmp(a, b) == 0 : a == b;
}

static bool is_missed(const list_reader *reader, const reader_list *list)
{
    const cJSON *last = cJSON_GetArrayItem(reader->missed, cJSON_GetArraySize(reader->missed) - 1);

    return last != NULL && is_same(document_text(last, "kind"), list->kind) &&
           is_same(document_text(last, "workspace_id"), list->workspace);
}

void reader_miss(workflow *flow, list_reader *reader, const reader_list *list, const char *reason)
{
    cJSON *entry;

    reader_end(reader);
    if (is_missed(reader, list))
        return;
    entry = cJSON_CreateObject();
    workflow_put_text(flow, entry, "kind", list->kind);
    workflow_put_text(flow, entry, "workspace_id", list->workspace);
    workflow_put_text(flow, entry, "reason", reason);
    workflow_need(flow, document_append(reader->missed, entry));
}

const char *reader_reason(const list_reader *reader, const char *kind)
{
    const cJSON *entry;

    cJSON_ArrayForEach(entry, reader->missed)
    {
        if (kind == NULL || is_same(document_text(entry, "kind"), kind))
            return document_text(entry, "reason");
    }
    return NULL;
}

/* Not every list says how many rows it has; a full page is then taken for one before others. */
static bool has_more(const list_reader *reader, const cJSON *answer, int64_t count)
{
    int64_t total = document_integer(answer, "total", -1);

    return total >= 0 ? reader->seen < total : count >= READER_PAGE_SIZE;
}

static bool has_pages(const workflow *flow)
{
    return portkey_operation_page_argument(portkey_operation_find(flow->step->operation), NULL) != NULL;
}

workflow_next reader_turn(workflow *flow, list_reader *reader, const reader_list *list, const cJSON *answer)
{
    const cJSON *rows = document_member(answer, "data");
    int64_t count = cJSON_GetArraySize(rows);
    bool is_paged = has_pages(flow);

    if (!cJSON_IsArray(rows)) {
        reader_miss(flow, reader, list, "the answer of the API has no list");
        return WORKFLOW_ON;
    }
    reader->seen += count;
    if (!has_more(reader, answer, is_paged ? count : 0)) {
        end_list(reader, true);
        return WORKFLOW_ON;
    }
    reader->page++;
    if (is_paged && count > 0 && reader->page < reader->max_pages)
        return WORKFLOW_AGAIN;
    reader_note_cut(flow, reader, list->kind);
    end_list(reader, false);
    return WORKFLOW_ON;
}

void reader_put(workflow *flow, const list_reader *reader, cJSON *answer)
{
    workflow_put(flow, answer, "not_looked_at", reader->missed);
    workflow_put(flow, answer, "not_read_to_the_end", reader->cut);
}
