/* SPDX-License-Identifier: MIT */
/* Answers as they are shown: forms, chosen fields, budgets, and bodies that are made to be difficult. */
#include <stdlib.h>

#include "answers/answer.h"
#include "answers/more.h"
#include "answers/width.h"
#include "check.h"

static const answer_form forms[] = {ANSWER_AUTOMATIC, ANSWER_JSON, ANSWER_CSV, ANSWER_TABLE};

static answer_subject list_in(const char *member)
{
    return (answer_subject){.rows = member};
}

static answer_wish wish_for(const char *fields, answer_form form)
{
    answer_wish wish = {.form = form,
                        .budget = ANSWER_BUDGET,
                        .all_words = "fields [\"*\"]",
                        .whole_words = "CSV",
                        .field_words = "fields"};
    pa_text complaint = PA_TEXT_INIT(256);

    wish.has_fields = fields != NULL;
    if (fields != NULL)
        assert_true(answer_fields_split(&wish.fields, fields, strlen(fields), &complaint));
    pa_text_free(&complaint);
    return wish;
}

static answer_shown shown_as(const answer_subject *subject, const answer_wish *wish, const char *body)
{
    answer_shown shown;

    assert_true(answer_show(&shown, subject, wish, body, strlen(body)));
    return shown;
}

/* What a body is shown as; `note` NULL: none. */
static void expect_shown(const char *rows, const char *fields, answer_form form, const char *body,
                         const char *text, const char *note)
{
    answer_subject subject = list_in(rows);
    answer_wish wish = wish_for(fields, form);
    answer_shown shown = shown_as(&subject, &wish, body);

    assert_false(shown.is_refused);
    assert_string_equal(shown.text.data, text);
    if (note != NULL)
        assert_string_equal(shown.note.data, note);
    else
        assert_int_equal(shown.note.length, 0);
    answer_shown_free(&shown);
}

/* ---- forms ---- */

static void test_flat_rows_are_csv(void **state)
{
    static const char body[] =
        "{\"object\":\"list\",\"total\":2,\"data\":[{\"id\":1.50,\"name\":\"a, \\\"b\\\"\",\"gone\":null},"
        "{\"id\":-20e+3,\"name\":\"\",\"on\":true}]}";

    (void)state;
    expect_shown("data", NULL, ANSWER_AUTOMATIC, body,
                 "id,name,gone,on\n1.50,\"a, \"\"b\"\"\",,\n-20e+3,\"\",,true\n",
                 "Beside the rows: {\"total\":2}");
    expect_shown("", "id", ANSWER_CSV, "[{\"id\":\"=1+1\"},{\"id\":\" x\"},{\"id\":\"a\\nb\"}]",
                 "id\n=1+1\n\" x\"\n\"a\nb\"\n", NULL);
}

/* Not all have a place for each column. */
static void test_rows_of_several_kinds_have_one_column(void **state)
{
    static const char body[] = "[{\"id\":1,\"value\":2},\"x,y\",null]";

    (void)state;
    expect_shown("", NULL, ANSWER_AUTOMATIC, body, "[{\"id\":1,\"value\":2},\"x,y\",null]", NULL);
    expect_shown("", "*", ANSWER_CSV, body, "value\n\"{\"\"id\"\":1,\"\"value\"\":2}\"\n\"x,y\"\n\n", NULL);
}

/* Each cell is looked up, so a grid of any size could take very long. */
static void test_more_columns_than_there_may_be_are_json(void **state)
{
    pa_text body = PA_TEXT_INIT(4096);
    answer_subject subject = list_in("");
    answer_wish wish = wish_for("*", ANSWER_CSV);
    answer_shown shown;

    (void)state;
    for (int i = 0; i <= ANSWER_MAX_FIELDS; i++) {
        pa_text_append_string(&body, i > 0 ? ",\"m" : "[{\"m");
        pa_text_append_integer(&body, i);
        pa_text_append_string(&body, "\":1");
    }
    pa_text_append_string(&body, "}]");
    shown = shown_as(&subject, &wish, body.data);
    assert_string_equal(shown.text.data, body.data);
    answer_shown_free(&shown);
    pa_text_free(&body);
}

static void test_nested_rows_are_json_without_nulls(void **state)
{
    static const char body[] = "{\"total\":1,\"next\":null,\"data\":[{\"id\":12345678901234567890.10,"
                               "\"in\":{\"a\":null,\"b\":[null,1]},\"none\":null}]}";

    (void)state;
    expect_shown("data", NULL, ANSWER_AUTOMATIC, body,
                 "{\"total\":1,\"data\":[{\"id\":12345678901234567890.10,\"in\":{\"b\":[null,1]}}]}", NULL);
    expect_shown(
        "data", "*", ANSWER_JSON, body,
        "{\"total\":1,\"next\":null,\"data\":[{\"id\":12345678901234567890.10,\"in\":{\"a\":null,\"b\":[null,1]},\"none\":null}]}",
        NULL);
    expect_shown("data", "in.b,id", ANSWER_CSV, body, "in.b,id\n\"[null,1]\",12345678901234567890.10\n",
                 "Beside the rows: {\"total\":1}");
}

#define ONE_CUT "1 cell is too wide for the table and ends with an ellipsis; CSV shows the whole."
#define TWO_CUT "2 cells are too wide for the table and end with an ellipsis; CSV shows the whole."

static void test_a_table_has_columns(void **state)
{
    static const char body[] = "[{\"a\":\"\\u4e16\\u754c\",\"b\":1},{\"a\":\"x\\u001b[1m\\ny\",\"b\":22}]";
    answer_subject subject = list_in("");
    answer_wish wish = wish_for(NULL, ANSWER_TABLE);
    answer_shown shown;

    (void)state;
    expect_shown("", NULL, ANSWER_TABLE, body,
                 "a                  b\n\xe4\xb8\x96\xe7\x95\x8c               1\nx\\u001b[1m\\u000ay  22\n",
                 NULL);
    wish.width = 12;
    shown = shown_as(&subject, &wish, body);
    assert_string_equal(shown.text.data,
                        "a         b\n\xe4\xb8\x96\xe7\x95\x8c      1\nx\\u001b\xe2\x80\xa6  22\n");
    assert_string_equal(shown.note.data, ONE_CUT);
    answer_shown_free(&shown);
}

static void expect_table(size_t width, const char *rows, const char *fields, const char *body,
                         const char *text, const char *note)
{
    answer_subject subject = list_in(rows);
    answer_wish wish = wish_for(fields, ANSWER_TABLE);
    answer_shown shown;

    wish.width = width;
    shown = shown_as(&subject, &wish, body);
    assert_string_equal(shown.text.data, text);
    assert_string_equal(shown.note.data != NULL ? shown.note.data : "", note);
    answer_shown_free(&shown);
}

static void append_many(pa_text *text, const char *piece, size_t count)
{
    for (size_t i = 0; i < count; i++)
        pa_text_append_string(text, piece);
}

static size_t longest_line(const char *text)
{
    size_t longest = 0;

    for (const char *line = text; line != NULL && *line != '\0';) {
        const char *end = strchr(line, '\n');
        size_t length = end != NULL ? (size_t)(end - line) : strlen(line);

        longest = length > longest ? length : longest;
        line = end != NULL ? end + 1 : NULL;
    }
    return longest;
}

/* Two columns, of which the first has one very long cell, and many short ones. */
static answer_shown table_with_long(const char *name, size_t length, size_t rows, size_t width)
{
    pa_text body = PA_TEXT_INIT(16 * 1024 * 1024);
    answer_subject subject = list_in("");
    answer_wish wish = wish_for("name,z", ANSWER_TABLE);
    answer_shown shown;

    wish.fields.paths[0] = (answer_path){name, strlen(name)};
    wish.width = width;
    wish.budget = ANSWER_MAX_TEXT;
    pa_text_append_string(&body, "[{\"");
    pa_text_append_string(&body, name);
    pa_text_append_string(&body, "\":\"");
    append_many(&body, "a", length);
    pa_text_append_string(&body, "\",\"z\":1}");
    append_many(&body, ",{\"z\":1}", rows);
    pa_text_append_char(&body, ']');
    shown = shown_as(&subject, &wish, body.data);
    pa_text_free(&body);
    return shown;
}

/* One long cell would pad all the other rows. */
static void expect_bounded(const char *name, size_t length, size_t rows, size_t width, size_t longest)
{
    answer_shown shown = table_with_long(name, length, rows, width);

    assert_true(longest_line(shown.text.data) <= longest);
    assert_true(shown.text.length <= (size_t)33 * 1024 * 1024);
    assert_string_equal(shown.note.data, ONE_CUT);
    assert_int_equal(shown.left, 0);
    answer_shown_free(&shown);
}

static void test_a_long_cell_does_not_blow_up_a_table(void **state)
{
    answer_shown shown;

    (void)state;
    expect_bounded("slug", 1000000, 2000, 80, 256 + 16);
    expect_bounded("slug", 1000000, 2000, 0, 32 * 1024 * 1024 / 2000);
    expect_bounded("name", 1000000, 2000, 0, 32 * 1024 * 1024 / 2000);
    /* The longest id that stays whole. */
    shown = table_with_long("id", 256, 2, 80);
    assert_int_equal(shown.note.length, 0);
    answer_shown_free(&shown);
    expect_bounded("id", 257, 2, 80, 256 + 16);
    /* A few long ones pad little. */
    shown = table_with_long("id", 100000, 2, 0);
    assert_int_equal(shown.note.length, 0);
    answer_shown_free(&shown);
}

/* Who copies one needs all of it. */
static void test_a_table_has_whole_ids(void **state)
{
    static const char body[] =
        "[{\"id\":\"0123456789\",\"name\":\"abcdefghijkl\",\"owner_slug\":\"pc-prod-1\"},"
        "{\"id\":\"1\",\"name\":\"b\",\"owner_slug\":\"c\"}]";

    (void)state;
    expect_table(
        33, "", "id,name,owner_slug", body,
        "id          name       owner_slug\n0123456789  abcdefgh\u2026  pc-prod-1\n1           b          c\n",
        ONE_CUT);
    /* It is wider than the terminal rather, where these were asked for. */
    expect_table(20, "", "id,name,owner_slug", body,
                 "id          name  owner_slug\n0123456789  abc\u2026  pc-prod-1\n1           b     c\n",
                 ONE_CUT);
    expect_table(
        40, "", NULL, body,
        "id          name          owner_slug\n0123456789  abcdefghijkl  pc-prod-1\n1           b             c\n",
        "");
    /* Of what is no list, a row has the name. */
    expect_table(19, NULL, NULL,
                 "{\"id\":\"0123456789ab\",\"name\":\"0123456789abcdef\",\"valid\":\"0123456789abcdef\"}",
                 "field  value\nid     0123456789ab\nname   0123456789a\u2026\nvalid  0123456789a\u2026\n",
                 TWO_CUT);
}

/* Ids with a name beside them, the last first, and then the last column. */
static void test_a_narrow_table_has_fewer_columns(void **state)
{
    static const char body[] =
        "[{\"id\":\"0123456789abcdef\",\"name\":\"abcdefghijklmnop\",\"status\":\"active\",\"owner_id\":"
        "\"fedcba9876543210\",\"at\":\"2026-11-26T09:05\"}]";
    static const char odd[] = "[{\"a\":\"0123456789\",\"b\\u0020 c\":\"0123456789\",\"d\":\"0123456789\"}]";

    (void)state;
    expect_table(74, "", NULL, body,
                 "id                name            status  owner_id          at\n"
                 "0123456789abcdef  abcdefghijklm\u2026  active  fedcba9876543210  2026-11-26T09\u2026\n",
                 TWO_CUT);
    expect_table(52, "", NULL, body,
                 "id                name          status  at\n"
                 "0123456789abcdef  abcdefghijk\u2026  active  2026-11-26T\u2026\n",
                 "1 column has no room: fields owner_id or CSV shows it.\n" TWO_CUT);
    expect_table(30, "", NULL, body, "name        status  at\nabcdefghi\u2026  active  2026-11-2\u2026\n",
                 "2 columns have no room: fields id,owner_id or CSV shows them.\n" TWO_CUT);
    expect_table(20, "", NULL, body, "name          status\nabcdefghijk\u2026  active\n",
                 "3 columns have no room: fields at,id,owner_id or CSV shows them.\n" ONE_CUT);
    expect_table(20, "", "*", body, "name          status\nabcdefghijk\u2026  active\n",
                 "3 columns have no room: fields at,id,owner_id or CSV shows them.\n" ONE_CUT);
    /* One is shown in any case; names that others chose are not said. */
    expect_table(8, "", NULL, "[{\"id\":\"0123456789abcdef\",\"b\":1}]", "id\n0123456789abcdef\n",
                 "1 column has no room: fields b or CSV shows it.");
    expect_table(16, "", NULL, odd, "a\n0123456789\n", "2 columns have no room: fields d or CSV shows them.");
}

static void test_rows_of_a_grid_alone(void **state)
{
    static const char body[] = "{\"found\":[{\"id\":1,\"n\":null},{\"id\":2}],\"left\":0}";
    static const char *const texts[] = {body, body, "id,n\n1,\n2,\n", "id  n\n1\n2\n"};
    answer_subject subject = {.grid_rows = "found", .keeps_nulls = true};

    (void)state;
    for (size_t i = 0; i < COUNT(forms); i++) {
        answer_wish wish = wish_for(NULL, forms[i]);
        answer_shown shown = shown_as(&subject, &wish, body);

        assert_string_equal(shown.text.data, texts[i]);
        assert_int_equal(shown.is_list, i >= 2);
        answer_shown_free(&shown);
    }
}

static void test_one_thing_is_a_row_or_pairs(void **state)
{
    static const char body[] = "{\"id\":1,\"name\":\"n\",\"none\":null}";

    (void)state;
    expect_shown(NULL, NULL, ANSWER_AUTOMATIC, body, "{\"id\":1,\"name\":\"n\"}", NULL);
    expect_shown(NULL, NULL, ANSWER_CSV, body, "id,name\n1,n\n", NULL);
    expect_shown(NULL, NULL, ANSWER_TABLE, body, "field  value\nid     1\nname   n\n", NULL);
    expect_shown(NULL, "name", ANSWER_JSON, body, "{\"name\":\"n\"}", NULL);
    expect_shown(NULL, NULL, ANSWER_TABLE, "7", "value\n7\n", NULL);
}

static void test_widths(void **state)
{
    (void)state;
    assert_int_equal(answer_width("e\xcc\x81", 3), 1);
    assert_int_equal(answer_width("\xf0\x9f\x98\x80", 4), 2);
    assert_int_equal(answer_width("\xff", 1), 6);
}

/* ---- fields ---- */

static void test_paths_lead_through_objects_and_arrays(void **state)
{
    static const char body[] = "[{\"a\":{\"b\":1,\"c\":{\"d\":2}},\"l\":[{\"x\":1,\"y\":2},{\"x\":3}]}]";

    (void)state;
    expect_shown("", "a.c.d,l.x,a.b", ANSWER_JSON, body,
                 "[{\"a\":{\"c\":{\"d\":2},\"b\":1},\"l\":[{\"x\":1},{\"x\":3}]}]", NULL);
    expect_shown("", "a,a.b", ANSWER_JSON, body, "[{\"a\":{\"b\":1,\"c\":{\"d\":2}}}]", NULL);
    expect_shown("", "l.x,a.b", ANSWER_CSV, body, "l.x,a.b\n\"[{\"\"x\"\":1},{\"\"x\"\":3}]\",1\n", NULL);
    expect_shown("data", "data.id", ANSWER_JSON, "{\"data\":[{\"id\":1,\"b\":2}]}", "{\"data\":[{\"id\":1}]}",
                 NULL);
}

static void test_names_may_have_dots(void **state)
{
    static const char body[] =
        "[{\"m\":{\"app.env\":1,\"a\":2},\"a.b.c\":{\"d\":3,\"e.f\":[{\"g.h\":4,\"x\":0}]}},"
        "{\"m.app\":{\"env\":5},\"a.b\":{\"c.d\":6},\"a\":{\"b\":7}}]";

    (void)state;
    expect_shown("", "m.app.env", ANSWER_JSON, body, "[{\"m\":{\"app.env\":1}},{\"m.app\":{\"env\":5}}]",
                 NULL);
    expect_shown("", "a.b.c.d,m.app.env", ANSWER_CSV, body, "a.b.c.d,m.app.env\n3,1\n6,5\n", NULL);
    expect_shown("", "a.b.c.e.f.g.h", ANSWER_JSON, body, "[{\"a.b.c\":{\"e.f\":[{\"g.h\":4}]}},{\"a.b\":{}}]",
                 NULL);
    expect_shown("", "m.a,m.app.env,m.a", ANSWER_JSON, body,
                 "[{\"m\":{\"a\":2,\"app.env\":1}},{\"m.app\":{\"env\":5}}]", NULL);
    /* The longest name counts, wherever it stands; of the same, the last; and a name may be empty. */
    expect_shown(NULL, "a.b", ANSWER_JSON, "{\"a\":{\"b\":1},\"a.b\":2,\"a\":{\"b\":3}}", "{\"a.b\":2}",
                 NULL);
    expect_shown(NULL, "a.b", ANSWER_JSON, "{\"a\":{\"b\":1},\"\\u0061.b\":2,\"a.b\":3}", "{\"a.b\":3}",
                 NULL);
    expect_shown(NULL, ".b", ANSWER_JSON, "{\"\":{\"b\":1,\"c\":2}}", "{\"\":{\"b\":1}}", NULL);
}

static void test_a_summary_is_shown_and_says_so(void **state)
{
    answer_subject subject = list_in("data");
    answer_wish wish = wish_for(NULL, ANSWER_AUTOMATIC);
    answer_shown shown;

    (void)state;
    subject.summary = wish_for("slug,owner.name,gone", ANSWER_JSON).fields;
    shown = shown_as(&subject, &wish,
                     "{\"data\":[{\"id\":1,\"slug\":\"s\",\"owner\":{\"name\":\"n\",\"x\":1}}]}");
    assert_string_equal(shown.text.data, "slug,owner.name\ns,n\n");
    assert_string_equal(shown.note.data, "2 of 3 fields are shown; fields [\"*\"] shows all.");
    answer_shown_free(&shown);
}

static void test_fields_of_the_summary_are_known(void **state)
{
    answer_subject subject = list_in("");
    answer_wish wish = wish_for("id,gone", ANSWER_CSV);
    answer_shown shown;

    (void)state;
    subject.summary = wish_for("slug,gone", ANSWER_JSON).fields;
    shown = shown_as(&subject, &wish, "[{\"id\":1}]");
    assert_false(shown.is_refused);
    assert_string_equal(shown.text.data, "id,gone\n1,\n");
    answer_shown_free(&shown);
}

static void test_what_stands_beside_the_rows_is_chosen_without_them(void **state)
{
    static const char body[] =
        "{\"summary\":{\"total\":3,\"avg\":1},\"data\":[{\"id\":1,\"b\":2},{\"id\":2}],\"total\":2}";
    static const char beside[] = "Beside the rows: {\"summary\":{\"total\":3,\"avg\":1},\"total\":2}";

    (void)state;
    expect_shown("data", "summary", ANSWER_AUTOMATIC, body, "{\"summary\":{\"total\":3,\"avg\":1}}", NULL);
    expect_shown("data", "summary.avg,total", ANSWER_JSON, body, "{\"summary\":{\"avg\":1},\"total\":2}",
                 NULL);
    expect_shown("data", "total", ANSWER_CSV, body, "total\n2\n", NULL);
    expect_shown("data", "total", ANSWER_TABLE, body, "field  value\ntotal  2\n", NULL);
    expect_shown("a.data", "a.n", ANSWER_JSON, "{\"a\":{\"n\":1,\"data\":[{\"id\":1}]}}", "{\"a\":{\"n\":1}}",
                 NULL);
    /* Rows have no column for it, where columns of theirs are chosen, too. */
    expect_shown("data", "summary,id", ANSWER_CSV, body, "id\n1\n2\n", beside);
    /* Who names the list means its rows. */
    expect_shown("data", "data,total", ANSWER_CSV, body, "id,b\n1,2\n2,\n", beside);
    expect_shown("a.data", "a", ANSWER_CSV, "{\"a\":{\"data\":[{\"id\":1}]}}", "id\n1\n",
                 "Beside the rows: {\"a\":{}}");
    /* A member of the rows goes before one beside them. */
    expect_shown("data", "total", ANSWER_CSV, "{\"data\":[{\"total\":1}],\"total\":2}", "total\n1\n",
                 "Beside the rows: {\"total\":2}");
    expect_shown("data", "total", ANSWER_CSV, "{\"data\":[],\"total\":0}", "total\n0\n", NULL);
}

static void test_that_a_list_is_empty_is_said_of_what_stands_beside_it(void **state)
{
    answer_subject subject = list_in("data");
    answer_wish wish = wish_for("total", ANSWER_JSON);
    answer_shown shown = shown_as(&subject, &wish, "{\"data\":[],\"total\":0}");

    (void)state;
    assert_true(shown.is_list);
    answer_shown_free(&shown);
    shown = shown_as(&subject, &wish, "{\"data\":[{\"id\":1}],\"total\":2}");
    assert_false(shown.is_list);
    answer_shown_free(&shown);
}

static void test_unknown_fields_are_refused_but_no_answer_of_a_write_is_lost(void **state)
{
    answer_subject subject = list_in(NULL);
    answer_wish wish = wish_for("nam", ANSWER_JSON);
    answer_shown shown = shown_as(&subject, &wish, "{\"id\":1,\"a\\u0007b\":2}");

    (void)state;
    assert_true(shown.is_refused);
    assert_string_equal(shown.text.data, "There is no field \"nam\" in the answer. Fields: id and more.");
    answer_shown_free(&shown);
    subject.is_write = true;
    shown = shown_as(&subject, &wish, "{\"id\":1}");
    assert_false(shown.is_refused);
    assert_string_equal(shown.text.data, "{\"id\":1}");
    assert_contains(shown.note.data, "There is no field \"nam\"");
    answer_shown_free(&shown);
}

/* What an answer of the tool is shown as with these fields, in so many bytes and columns. */
static answer_shown shown_of(const portkey_tool *tool, const char *fields, answer_form form, const char *body)
{
    answer_subject subject = answer_subject_of(portkey_tool_operation(tool));
    answer_wish wish = wish_for(fields, form);

    wish.budget = ANSWER_MIN_BUDGET;
    wish.width = 20;
    return shown_as(&subject, &wish, body);
}

static const portkey_tool *tool_of(const char *name)
{
    const portkey_tool *tool = portkey_tool_find(name, strlen(name));

    return tool != NULL ? tool : portkey_workflow_find(name, strlen(name));
}

static void expect_secret(const char *tool, const char *fields, answer_form form, const char *body,
                          const char *note)
{
    answer_shown shown = shown_of(tool_of(tool), fields, form, body);

    assert_false(shown.is_refused);
    assert_false(shown.is_cut);
    assert_contains(shown.text.data, "the-new-secret-value-that-is-shown-once");
    assert_string_equal(shown.note.length > 0 ? shown.note.data : "", note);
    answer_shown_free(&shown);
}

#define SECRET "\"the-new-secret-value-that-is-shown-once\""

static void test_what_is_shown_once_is_shown(void **state)
{
    static const char *const tools[] = {"create_api_key", "rotate_api_key", "rotate_key_safely"};
    static const char key_note[] = "key is shown as well: no other answer has it.";

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        expect_secret(tools[i], "id", ANSWER_AUTOMATIC, "{\"id\":1,\"key\":" SECRET "}", key_note);
        expect_secret(tools[i], "id", ANSWER_TABLE, "{\"id\":1,\"key\":" SECRET "}", key_note);
        expect_secret(tools[i], "id,key", ANSWER_CSV, "{\"id\":1,\"key\":" SECRET "}", "");
    }
    expect_secret("rotate_key_safely", "message", ANSWER_JSON,
                  "{\"message\":\"\",\"answer\":{\"key\":" SECRET "}}",
                  "answer is shown as well: no other answer has it.");
    expect_secret("register_deployment", "id,credentials.username", ANSWER_JSON,
                  "{\"id\":1,\"credentials\":{\"username\":2,\"password\":" SECRET "}}",
                  "credentials is shown as well: no other answer has it.");
    expect_secret("update_deployment", "success", ANSWER_JSON, "{\"success\":1,\"client_auth\":" SECRET "}",
                  "client_auth is shown as well: no other answer has it.");
}

static void test_what_is_shown_once_is_not_cut(void **state)
{
    pa_text body = PA_TEXT_INIT(8192);

    (void)state;
    pa_text_append_string(&body, "{\"id\":\"");
    for (int i = 0; i < 4096; i++)
        pa_text_append_char(&body, 'a');
    pa_text_append_string(&body, "\",\"key\":" SECRET "}");
    expect_secret("rotate_api_key", NULL, ANSWER_AUTOMATIC, body.data, "");
    expect_secret("rotate_api_key", NULL, ANSWER_TABLE, body.data, "");
    pa_text_free(&body);
}

/* The same members can be read again, or show nothing. */
static void test_other_secrets_are_chosen_like_any_member(void **state)
{
    answer_shown shown;

    (void)state;
    shown = shown_of(tool_of("get_api_key"), "id", ANSWER_JSON, "{\"id\":1,\"key\":\"ab***yz\"}");
    assert_string_equal(shown.text.data, "{\"id\":1}");
    answer_shown_free(&shown);
    shown = shown_of(tool_of("rotate_api_key"), "id", ANSWER_JSON, "{\"id\":1,\"key\":null}");
    assert_string_equal(shown.text.data, "{\"id\":1}");
    answer_shown_free(&shown);
}

static void expect_no_fields(const char *text)
{
    pa_text complaint = PA_TEXT_INIT(256);
    answer_fields fields;

    assert_false(answer_fields_split(&fields, text, strlen(text), &complaint));
    assert_true(complaint.length > 0);
    pa_text_free(&complaint);
}

static void test_fields_that_are_none(void **state)
{
    char many[4 * ANSWER_MAX_FIELDS + 8] = "";
    char longest[ANSWER_MAX_PATH + 2];

    (void)state;
    for (size_t i = 0; i <= ANSWER_MAX_FIELDS; i++)
        memcpy(many + 2 * i, "a,", 3);
    many[2 * ANSWER_MAX_FIELDS + 1] = '\0';
    memset(longest, 'a', sizeof(longest) - 1);
    longest[sizeof(longest) - 1] = '\0';
    expect_no_fields("");
    expect_no_fields("a,,b");
    expect_no_fields("a.b.c.d.e.f.g.h.i.j");
    expect_no_fields(many);
    expect_no_fields(longest);
    assert_int_equal(wish_for("[\"id\", \"name\"]", ANSWER_JSON).fields.count, 2);
}

/* ---- budgets ---- */

static void test_whole_rows_only(void **state)
{
    answer_subject subject = list_in("");
    answer_wish wish = wish_for(NULL, ANSWER_CSV);
    answer_shown shown;

    (void)state;
    wish.budget = 10;
    shown = shown_as(&subject, &wish, "[{\"id\":1111},{\"id\":22222},{\"id\":3}]");
    assert_string_equal(shown.text.data, "id\n1111\n");
    assert_int_equal(shown.rows, 3);
    assert_int_equal(shown.left, 2);
    answer_shown_free(&shown);
    wish.form = ANSWER_JSON;
    wish.budget = 20;
    shown = shown_as(&subject, &wish, "[{\"id\":1111},{\"id\":2222},{\"id\":3}]");
    assert_string_equal(shown.text.data, "[{\"id\":1111}]");
    assert_int_equal(shown.left, 2);
    answer_shown_free(&shown);
}

static void test_what_is_too_long_is_shortened_where_it_is_long(void **state)
{
    answer_subject subject = list_in(NULL);
    answer_wish wish = wish_for(NULL, ANSWER_AUTOMATIC);
    answer_shown shown;

    (void)state;
    wish.budget = 76;
    shown = shown_as(
        &subject, &wish,
        "{\"id\":7,\"text\":\"\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\xe4\xb8\x96\","
        "\"list\":[1111111,2222222,3333333,4444444],\"ok\":true}");
    assert_string_equal(shown.note.data, "Shortened, as it is too long: text, list (2 of 4).");
    assert_contains(shown.text.data, "{\"id\":7,\"text\":\"\xe4\xb8\x96");
    assert_contains(shown.text.data, "\xe2\x80\xa6\",\"list\":[1111111,2222222],\"ok\":true}");
    answer_shown_free(&shown);
}

static void test_what_is_no_json_ends_with_a_line(void **state)
{
    answer_subject subject = list_in("data");
    answer_wish wish = wish_for("id", ANSWER_AUTOMATIC);
    answer_shown shown;

    (void)state;
    wish.budget = 8;
    shown = shown_as(&subject, &wish, "a,b\n1,2\n3,4\n");
    assert_string_equal(shown.text.data, "a,b\n1,2\n");
    assert_contains(shown.note.data, "Shortened to the first 8 of 12 bytes.");
    answer_shown_free(&shown);
}

/* Characters that escapes make longer, on their own or for want of what follows, and others that are easily cut apart. */
static const char *const units[] = {
    "a",
    "\\u0001",
    "\x7f",
    "\u200b",
    "\u4e16",
    "\\\\u",
    "\\n",
    "\\ud83d\\ude00",
    "\U0001f468\u200d\U0001f469",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
};

/* Where such a text may be. */
static const char *const places[][2] = {
    {"{\"data\":[{\"id\":\"", "\"}]}"},
    {"{\"data\":[{\"id\":\"short\"},{\"id\":\"", "\"}]}"},
    {"{\"data\":[{\"id\":1}],\"beside\":\"", "\"}"},
    {"{\"data\":[{\"", "\":1}]}"},
    {"{\"id\":\"", "\"}"},
    {"{\"", "\":1,\"b\":2}"},
    {"\"", "\""},
    {"[[[[\"", "\"]]]]"},
    {"no JSON\n", ""},
};

static void expect_within(const char *body, answer_wish *wish)
{
    answer_subject subject = list_in("data");
    answer_shown shown = shown_as(&subject, wish, body);

    assert_true(shown.text.length <= wish->budget);
    answer_shown_free(&shown);
}

static void expect_all_within(const char *body)
{
    for (size_t form = 0; form < COUNT(forms); form++)
        for (size_t width = 0; width <= 20; width += 20) {
            answer_wish wish = wish_for(NULL, forms[form]);

            wish.budget = ANSWER_MIN_BUDGET;
            wish.width = width;
            expect_within(body, &wish);
        }
}

static void append_times(pa_text *text, const char *unit, size_t count)
{
    for (size_t i = 0; i < count; i++)
        pa_text_append_string(text, unit);
}

static void test_no_text_exceeds_its_budget(void **state)
{
    (void)state;
    for (size_t place = 0; place < COUNT(places); place++)
        for (size_t unit = 0; unit < COUNT(units); unit++)
            for (size_t count = 1; count < 4000; count = count * 3 / 2 + 1) {
                pa_text body = PA_TEXT_INIT(1 << 20);

                pa_text_append_string(&body, places[place][0]);
                append_times(&body, units[unit], count);
                pa_text_append_string(&body, places[place][1]);
                expect_all_within(body.data);
                pa_text_free(&body);
            }
}

/* Each has a part of the budget, of which brackets take theirs. */
static void test_many_places_that_are_cut_share_the_budget(void **state)
{
    (void)state;
    for (size_t unit = 0; unit < COUNT(units); unit++)
        for (size_t count = 2; count < 400; count = count * 3 / 2) {
            pa_text body = PA_TEXT_INIT(1 << 22);

            for (size_t i = 0; i < count; i++) {
                pa_text_append_string(&body, i > 0 ? ",\"" : "{\"");
                pa_text_append_integer(&body, (int64_t)i);
                pa_text_append_string(&body, i % 2 == 0 ? "\":[[[[[[[[[[[[[[[[[[[[[[[[\"" : "\":\"");
                append_times(&body, units[unit], 100);
                pa_text_append_string(&body, i % 2 == 0 ? "\"]]]]]]]]]]]]]]]]]]]]]]]]" : "\"");
            }
            pa_text_append_char(&body, '}');
            expect_all_within(body.data);
            pa_text_free(&body);
        }
}

/* The names of columns are in the text, too, also where there are no rows. */
static void test_names_of_columns_are_in_the_budget(void **state)
{
    pa_text names = PA_TEXT_INIT(1 << 16);

    (void)state;
    for (int i = 0; i < ANSWER_MAX_FIELDS; i++) {
        pa_text_append_string(&names, i > 0 ? ",a_member_with_a_long_name_" : "a_member_with_a_long_name_");
        pa_text_append_integer(&names, i);
    }
    for (size_t form = 0; form < COUNT(forms); form++) {
        answer_wish wish = wish_for(names.data, forms[form]);

        wish.budget = ANSWER_MIN_BUDGET;
        expect_within("{\"data\":[]}", &wish);
    }
    pa_text_free(&names);
}

/* What stands beside the rows is a note, which takes its part, if it is long. */
static void test_rows_leave_room_for_what_is_beside_them(void **state)
{
    answer_subject subject = list_in("data");
    pa_text body = PA_TEXT_INIT(1 << 16);

    (void)state;
    pa_text_append_string(&body, "{\"beside\":\"");
    append_times(&body, "b", 5000);
    pa_text_append_string(&body, "\",\"data\":[[1]");
    append_times(&body, ",[1]", 5000);
    pa_text_append_string(&body, "]}");
    for (size_t form = 0; form < COUNT(forms); form++) {
        answer_wish wish = wish_for(NULL, forms[form]);
        answer_shown shown;
        const char *beside;

        wish.budget = ANSWER_MIN_BUDGET;
        shown = shown_as(&subject, &wish, body.data);
        beside = strstr(shown.note.data, "{\"beside\":\"b");
        assert_non_null(beside);
        assert_true(shown.text.length > wish.budget / 2);
        assert_true(shown.text.length + (size_t)(strstr(beside, "\"}") - beside) < wish.budget);
        answer_shown_free(&shown);
    }
    pa_text_free(&body);
}

/* ---- what comes next ---- */

/* `arguments` NULL: no call gives more. */
static void expect_more(size_t rows, size_t left, int64_t total, const char *given, int64_t count,
                        const char *arguments)
{
    answer_subject subject = answer_subject_of(find_operation("list_prompts"));
    answer_shown shown = {.is_list = true, .rows = rows, .left = left, .total = total};
    answer_more more;

    answer_more_of(&more, &subject, &shown, given, strlen(given));
    assert_int_equal(more.count, count);
    if (arguments != NULL)
        assert_string_equal(more.arguments.data, arguments);
    else
        assert_int_equal(more.arguments.length, 0);
    answer_more_free(&more);
}

static void test_the_call_for_more(void **state)
{
    (void)state;
    /* A whole page, and the last one. */
    expect_more(20, 0, 45, "{\"search\":\"a\"}", 25, "{\"search\":\"a\",\"current_page\":1}");
    expect_more(20, 0, 45, "{\"page_size\":20,\"current_page\":1}", 5,
                "{\"page_size\":20,\"current_page\":2}");
    expect_more(5, 0, 45, "{\"page_size\":20,\"current_page\":2}", 0, NULL);
    /* A part of a page: exact from the first, without gaps from others. */
    expect_more(100, 60, 100, "{}", 60, "{\"page_size\":40,\"current_page\":1}");
    expect_more(100, 60, 250, "{\"page_size\":100}", 210, "{\"page_size\":40,\"current_page\":1}");
    expect_more(100, 70, 250, "{\"page_size\":100,\"current_page\":1}", 120,
                "{\"page_size\":30,\"current_page\":4}");
    /* Fewer than were asked for, although there are more. */
    expect_more(50, 0, 70, "{\"page_size\":1000}", 20, "{\"page_size\":50,\"current_page\":1}");
    /* No total; no rows; arguments that are no numbers, or no JSON. */
    expect_more(10, 4, 0, "{}", 4, "{\"page_size\":6,\"current_page\":1}");
    expect_more(0, 0, 7, "{}", 7, NULL);
    expect_more(10, 0, 20, "{\"page_size\":\"x\",\"current_page\":-1e99}", 10,
                "{\"page_size\":\"x\",\"current_page\":1}");
    expect_more(10, 0, 20, "{", 10, NULL);
}

static void expect_skip(const answer_subject *subject, const answer_shown *shown, const char *given,
                        const char *arguments, size_t skip)
{
    answer_more more;

    answer_more_of(&more, subject, shown, given, strlen(given));
    assert_int_equal(more.count, shown->left);
    assert_int_equal(more.skip, skip);
    assert_string_equal(more.arguments.data != NULL ? more.arguments.data : "", arguments);
    answer_more_free(&more);
}

/* The same call, of whose answer rows are skipped; a change is not made twice. */
static void test_the_call_for_more_where_there_are_no_pages(void **state)
{
    answer_subject subject = list_in("data");
    answer_shown shown = {.is_list = true, .rows = 9, .left = 4};
    answer_more more;

    (void)state;
    expect_skip(&subject, &shown, "{\"a\":1.50}", "{\"a\":1.50}", 5);
    shown.skipped = 3;
    shown.left = 2;
    expect_skip(&subject, &shown, "{}", "{}", 7);
    shown.left = 0;
    expect_skip(&subject, &shown, "{}", "", 0);
    shown.left = 2;
    subject.is_write = true;
    expect_skip(&subject, &shown, "{}", "", 0);
    shown.is_list = false;
    answer_more_of(&more, &subject, &shown, "{}", 2);
    assert_int_equal(more.count, 0);
    answer_more_free(&more);
}

static void expect_skipped(size_t skip, answer_form form, const char *body, const char *text,
                           const char *note)
{
    answer_subject subject = list_in("data");
    answer_wish wish = wish_for(NULL, form);
    answer_shown shown;

    wish.skip = skip;
    shown = shown_as(&subject, &wish, body);
    assert_string_equal(shown.text.data, text);
    assert_string_equal(shown.note.data != NULL ? shown.note.data : "", note);
    assert_int_equal(shown.left, 0);
    answer_shown_free(&shown);
}

static void test_rows_are_skipped(void **state)
{
    static const char body[] = "{\"data\":[{\"a\":\"long\",\"b\":1},{\"a\":2},{\"a\":3}]}";

    (void)state;
    expect_skipped(1, ANSWER_JSON, body, "{\"data\":[{\"a\":2},{\"a\":3}]}",
                   "The first 1 of 3 rows are skipped.");
    expect_skipped(2, ANSWER_AUTOMATIC, body, "a,b\n3,\n", "The first 2 of 3 rows are skipped.");
    expect_skipped(2, ANSWER_TABLE, body, "a     b\n3\n", "The first 2 of 3 rows are skipped.");
    expect_skipped(3, ANSWER_JSON, body, "{\"data\":[]}", "The first 3 of 3 rows are skipped.");
    expect_skipped(SIZE_MAX, ANSWER_CSV, body, "a,b\n", "The first 3 of 3 rows are skipped.");
    expect_skipped(7, ANSWER_JSON, "{\"data\":[]}", "{\"data\":[]}", "");
    expect_skipped(7, ANSWER_JSON, "{\"data\":1}", "{\"data\":1}", "No list is shown: no rows are skipped.");
}

/* Each answer goes on where the one before ended, and all together have every row once. */
static void expect_way_through(answer_form form, size_t count)
{
    pa_text body = PA_TEXT_INIT(1024 * 1024);
    answer_subject subject = list_in("");
    answer_wish wish = wish_for(NULL, form);
    size_t seen = 0;

    pa_text_append_char(&body, '[');
    for (size_t i = 0; i < count; i++) {
        pa_text_append_string(&body, i > 0 ? ",{\"n\":\"" : "{\"n\":\"");
        append_many(&body, "x", i % 7 == 3 ? 3 * ANSWER_MIN_BUDGET : i % 90);
        pa_text_append_string(&body, "\"}");
    }
    pa_text_append_char(&body, ']');
    wish.budget = ANSWER_MIN_BUDGET;
    while (seen < count) {
        answer_shown shown;

        wish.skip = seen;
        shown = shown_as(&subject, &wish, body.data);
        assert_int_equal(shown.skipped, seen);
        assert_true(shown.rows == count && shown.left < count - seen);
        seen = count - shown.left;
        answer_shown_free(&shown);
    }
    pa_text_free(&body);
}

static void test_skipping_leads_through_every_list(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(forms); i++)
        for (size_t count = 0; count < 60; count += 7)
            expect_way_through(forms[i], count);
}

/* ---- difficult bodies ---- */

static const char *const bodies[] = {
    "[]",
    "{}",
    "null",
    "\"\"",
    "0",
    "[null]",
    "[[],[[1]],{}]",
    "{\"data\":null}",
    "{\"data\":{}}",
    "{\"data\":[1,\"a\",null,{\"id\":1},[2]]}",
    "{\"data\":[{\"id\":1,\"id\":2}],\"data\":[{\"id\":3}]}",
    "{\"data\":[{\"\":1,\"a.b\":2,\"*\":3}]}",
    "{\"data\":[{\"id\":\"\\ud800\\u0000\"}]}",
    "{\"data\":[{\"id\":1e400,\"b\":-0.0,\"c\":0.10000000000000000001}],\"object\":\"list\",\"x\":null}",
    "{\"data\":[{\"a\":{\"id\":[{\"id\":[{}]}]}}]}",
};
static const char *const broken[] = {"", "{", "{\"a\":\"\xff\"}", "\xff\xfe", "[1,]", "{\"data\":[}"};
static const char *const choices[] = {NULL, "*", "id", "a.id.id,id,id.x"};

static void expect_json(const pa_text *text)
{
    portkey_json *document = NULL;

    if (portkey_json_parse(&document, text->data, text->length, NULL, NULL) < 0)
        fail_msg("no JSON: %s", text->data);
    portkey_json_free(document);
}

static void show_all_ways(const char *body, size_t length, bool is_json)
{
    for (size_t form = 0; form < COUNT(forms); form++)
        for (size_t choice = 0; choice < COUNT(choices); choice++)
            for (size_t budget = 1; budget <= 4096; budget *= 16) {
                answer_subject subject = {.rows = choice % 2 == 0 ? "data" : "", .is_write = true};
                answer_wish wish = wish_for(choices[choice], forms[form]);
                answer_shown shown;

                wish.budget = budget;
                assert_true(answer_show(&shown, &subject, &wish, body, length));
                assert_false(shown.is_refused);
                assert_true(shown.left <= shown.rows);
                if (is_json && forms[form] == ANSWER_JSON)
                    expect_json(&shown.text);
                answer_shown_free(&shown);
            }
}

static void test_any_body_is_shown(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(bodies); i++)
        show_all_ways(bodies[i], strlen(bodies[i]), true);
    for (size_t i = 0; i < COUNT(broken); i++)
        show_all_ways(broken[i], strlen(broken[i]), false);
}

/* As deep as is read, and one deeper, which is shown as it is. */
static void test_deep_bodies(void **state)
{
    char body[2 * 65 + 1];

    (void)state;
    for (size_t depth = 64; depth <= 65; depth++) {
        memset(body, '[', depth);
        memset(body + depth, ']', depth);
        show_all_ways(body, 2 * depth, depth == 64);
    }
}

static void test_many_members_and_rows(void **state)
{
    answer_subject subject = list_in("");
    answer_wish wish = wish_for(NULL, ANSWER_AUTOMATIC);
    pa_text body = PA_TEXT_INIT(1 << 24);
    answer_shown shown;

    (void)state;
    for (size_t i = 0; i < 20000; i++) {
        pa_text_append_string(&body, i == 0 ? "[{\"m" : ",\"m");
        pa_text_append_integer(&body, (int64_t)i);
        pa_text_append_string(&body, "\":1");
    }
    pa_text_append_string(&body, "}]");
    shown = shown_as(&subject, &wish, body.data);
    assert_true(shown.text.length <= ANSWER_BUDGET);
    expect_json(&shown.text);
    assert_contains(shown.text.data, "{\"m0\":1,\"m1\":1,");
    assert_contains(shown.note.data, "Shortened");
    answer_shown_free(&shown);
    pa_text_free(&body);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_flat_rows_are_csv),
        cmocka_unit_test(test_rows_of_several_kinds_have_one_column),
        cmocka_unit_test(test_more_columns_than_there_may_be_are_json),
        cmocka_unit_test(test_nested_rows_are_json_without_nulls),
        cmocka_unit_test(test_a_table_has_columns),
        cmocka_unit_test(test_a_long_cell_does_not_blow_up_a_table),
        cmocka_unit_test(test_a_table_has_whole_ids),
        cmocka_unit_test(test_a_narrow_table_has_fewer_columns),
        cmocka_unit_test(test_rows_of_a_grid_alone),
        cmocka_unit_test(test_one_thing_is_a_row_or_pairs),
        cmocka_unit_test(test_widths),
        cmocka_unit_test(test_paths_lead_through_objects_and_arrays),
        cmocka_unit_test(test_names_may_have_dots),
        cmocka_unit_test(test_a_summary_is_shown_and_says_so),
        cmocka_unit_test(test_fields_of_the_summary_are_known),
        cmocka_unit_test(test_what_stands_beside_the_rows_is_chosen_without_them),
        cmocka_unit_test(test_that_a_list_is_empty_is_said_of_what_stands_beside_it),
        cmocka_unit_test(test_unknown_fields_are_refused_but_no_answer_of_a_write_is_lost),
        cmocka_unit_test(test_what_is_shown_once_is_shown),
        cmocka_unit_test(test_what_is_shown_once_is_not_cut),
        cmocka_unit_test(test_other_secrets_are_chosen_like_any_member),
        cmocka_unit_test(test_fields_that_are_none),
        cmocka_unit_test(test_whole_rows_only),
        cmocka_unit_test(test_what_is_too_long_is_shortened_where_it_is_long),
        cmocka_unit_test(test_what_is_no_json_ends_with_a_line),
        cmocka_unit_test(test_no_text_exceeds_its_budget),
        cmocka_unit_test(test_many_places_that_are_cut_share_the_budget),
        cmocka_unit_test(test_names_of_columns_are_in_the_budget),
        cmocka_unit_test(test_rows_leave_room_for_what_is_beside_them),
        cmocka_unit_test(test_the_call_for_more),
        cmocka_unit_test(test_the_call_for_more_where_there_are_no_pages),
        cmocka_unit_test(test_rows_are_skipped),
        cmocka_unit_test(test_skipping_leads_through_every_list),
        cmocka_unit_test(test_any_body_is_shown),
        cmocka_unit_test(test_deep_bodies),
        cmocka_unit_test(test_many_members_and_rows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
