/* SPDX-License-Identifier: MIT */
/*
 * Texts that are mostly long and seldom wanted, such as the bodies in logs,
 * shown by their beginning. The documents say which, and how much (x-text-limit).
 */
#include <string.h>

#include "answers/cut.h"
#include "answers/json.h"
#include "answers/members.h"
#include "answers/passes.h"

enum { MAX_TEXT = 65536 + 64 };

struct shortening {
    pa_writer writer;
    size_t count; /* of texts that were shortened */
};

static const char ellipsis[] = "\xe2\x80\xa6";

static void write_string(struct shortening *shortening, portkey_value value, size_t limit)
{
    size_t length;
    const char *bytes = portkey_value_string(value, &length);
    size_t end = bytes != NULL ? answer_cut_at(bytes, length, limit) : 0;
    pa_text cut = PA_SECRET_TEXT_INIT(MAX_TEXT);

    pa_text_append(&cut, bytes, end);
    pa_text_append_string(&cut, ellipsis);
    pa_text_append_string(&cut, " (");
    pa_text_append_integer(&cut, (int64_t)length);
    pa_text_append_string(&cut, " bytes)");
    if (bytes == NULL || pa_text_failed(&cut))
        shortening->writer.text->failed = true;
    else
        pa_write_string(&shortening->writer, cut.data, cut.length);
    shortening->count++;
    pa_text_free(&cut);
}

/* The bytes of a string as they stand in the text are no fewer than those that they mean. */
static bool is_long(portkey_value value, size_t limit)
{
    size_t length;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return false;
    (void)portkey_value_raw(value, &length);
    if (length <= limit + 2)
        return false;
    return portkey_value_string(value, &length) == NULL || length > limit;
}

/* `known` is what the documents say of the value; NULL: nothing. A limit holds for all that is below. */
static void write_value(struct shortening *shortening, portkey_value value, const member_facts *known,
                        size_t limit)
{
    if (limit > 0 && is_long(value, limit)) {
        write_string(shortening, value, limit);
        return;
    }
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_ARRAY:
        pa_begin_array(&shortening->writer);
        PORTKEY_FOR_EACH (item, value)
            write_value(shortening, item, known, limit);
        pa_end(&shortening->writer);
        break;
    case PORTKEY_JSON_OBJECT:
        pa_begin_object(&shortening->writer);
        PORTKEY_FOR_EACH (member, value) {
            const member_facts *inner = answer_facts_of(known, member);

            answer_write_key(&shortening->writer, member);
            write_value(shortening, member, inner, inner != NULL && inner->limit > 0 ? inner->limit : limit);
        }
        pa_end(&shortening->writer);
        break;
    default: answer_write_value(&shortening->writer, value, true); break;
    }
}

/* ---- as a pass ---- */

static bool has_limit(const member_facts *member)
{
    if (member->limit > 0)
        return true;
    for (size_t i = 0; i < member->count; i++)
        if (has_limit(&members_table.members[member->first + i]))
            return true;
    return false;
}

/* Who asks for fields gets these whole. */
static bool is_for(const answer_subject *subject, const answer_wish *wish)
{
    const member_facts *answer = members_of(subject->operation);

    return !wish->has_fields && answer != NULL && has_limit(answer);
}

static void rewrite(pa_text *out, portkey_value root, const answer_subject *subject, const answer_wish *wish,
                    pa_text *note)
{
    struct shortening shortening = {.writer = pa_write_to(out)};

    write_value(&shortening, root, members_of(subject->operation), 0);
    if (shortening.count == 0) {
        pa_text_clear(out);
        return;
    }
    pa_text_append_integer(note, (int64_t)shortening.count);
    pa_text_append_string(note, shortening.count == 1 ? " text is" : " texts are");
    pa_text_append_string(note, " shown by the beginning, with the length; ");
    pa_text_append_string(note, wish->all_words);
    pa_text_append_string(note, ", or the name of a field, shows the whole.\n");
}

const answer_pass answer_shorten_pass = {is_for, rewrite};
