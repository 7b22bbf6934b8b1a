/* SPDX-License-Identifier: MIT */
#include "cli/list_size.h"

#include "catalog/surface/surface.h"
#include "workflow/exchange_host.h"

enum { MAX_LIST = 16 * 1024 * 1024 };

/* ---- tokens ---- */

/* Runs of these kinds become tokens, of so many characters at most. A blank belongs to what follows it. */
enum kind { LETTERS, DIGITS, BLANKS, OTHERS };

static const size_t longest[] = {[LETTERS] = 9, [DIGITS] = 3, [BLANKS] = SIZE_MAX, [OTHERS] = 4};

static enum kind kind_of(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return LETTERS;
    if (c >= '0' && c <= '9')
        return DIGITS;
    return c == ' ' ? BLANKS : OTHERS;
}

size_t tokens_estimate(const char *text, size_t length)
{
    size_t tokens = 0;

    for (size_t i = 0; i < length;) {
        enum kind kind = kind_of(text[i]);
        size_t begin = i;

        while (i < length && kind_of(text[i]) == kind)
            i++;
        if (kind != BLANKS)
            tokens += (i - begin - 1) / longest[kind] + 1;
    }
    return tokens;
}

/* ---- lists ---- */

static size_t write_list(pa_text *text, portkey_catalog *catalog)
{
    static const portkey_principal nobody = {.principal.name = "tools"};
    pa_writer writer = pa_write_to(text);
    size_t count = 0;
    mcp_tool tool;

    pa_begin_array(&writer);
    for (size_t i = 0; surface_tool_at(&catalog->catalog, i, &tool); i++) {
        size_t before = text->length;

        if (tool.write != NULL)
            tool.write(&catalog->catalog, &nobody.principal, &tool, &writer);
        else if (!tool.unlisted && mcp_tool_is_offered(&catalog->catalog, &nobody.principal, &tool, NULL))
            pa_write_json(&writer, tool.descriptor, tool.descriptor_length);
        count += text->length > before;
    }
    pa_end(&writer);
    return count;
}

bool list_size_of(list_size *out, const cli_options *options, surface_kind surface)
{
    pa_text text = PA_TEXT_INIT(MAX_LIST);
    portkey_catalog catalog;
    bool is_measured;

    /* Nothing is sent, and nothing waits. */
    if (portkey_catalog_init(&catalog, NULL, NULL, &options->client, &options->selection, NULL) < 0)
        return false;
    catalog.surface = surface;
    catalog.run_workflow = workflow_run;
    out->tools = write_list(&text, &catalog);
    out->bytes = text.length;
    out->tokens = text.data != NULL ? tokens_estimate(text.data, text.length) : 0;
    is_measured = !pa_text_failed(&text);
    pa_text_free(&text);
    portkey_catalog_free(&catalog);
    return is_measured;
}
