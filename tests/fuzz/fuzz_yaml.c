/* SPDX-License-Identifier: MIT */
/* Documents as YAML: what could be read and can be written is the same when it is read again, and is written the same. */
#include "fuzz.h"
#include "workflow/document/yaml_text.h"
#include "yaml/tree.h"

static cJSON *read_text(const char *text, size_t length)
{
    pa_text complaint = PA_TEXT_INIT(4096);
    cJSON *document = NULL;
    int result = yaml_text_read(&document, text, length, NULL, &complaint);

    FUZZ_CHECK((result == 0) == (document != NULL));
    FUZZ_CHECK(result == 0 || complaint.length > 0);
    pa_text_free(&complaint);
    return document;
}

static void write_twice(const cJSON *document, const pa_text *text)
{
    pa_text again = PA_TEXT_INIT(TREE_MAX_BYTES);
    cJSON *copy = read_text(text->data, text->length);
    bool is_short = false;

    FUZZ_CHECK(copy != NULL && document_equals(copy, document, &is_short));
    FUZZ_CHECK(yaml_text_write(&again, copy) == 0);
    FUZZ_CHECK(again.length == text->length && memcmp(again.data, text->data, text->length) == 0);
    document_free(copy);
    pa_text_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pa_text text = PA_TEXT_INIT(TREE_MAX_BYTES);
    cJSON *document = read_text((const char *)data, size);

    if (document != NULL && yaml_text_write(&text, document) == 0)
        write_twice(document, &text);
    document_free(document);
    pa_text_free(&text);
    return 0;
}
