/* SPDX-License-Identifier: MIT */
/* Lists, heaps, encodings, paths and times. */
#include <stdlib.h>
#include <time.h>

#include "base/encode.h"
#include "base/heap.h"
#include "base/list.h"
#include "base/memory.h"
#include "base/names.h"
#include "base/number.h"
#include "base/path.h"
#include "base/time.h"
#include "check.h"

/* ---- lists ---- */

struct element {
    pa_link link; /* first, so that one is the other */
    char name;
};

/* Checks the names in both directions. */
static void expect_names(const pa_list *list, const char *names)
{
    size_t count = strlen(names);
    size_t i = 0;

    assert_int_equal(list->count, count);
    for (const pa_link *link = list->first; link != NULL; link = link->next)
        assert_int_equal(((const struct element *)link)->name, names[i++]);
    assert_int_equal(i, count);
    for (const pa_link *link = list->last; link != NULL; link = link->previous)
        assert_int_equal(((const struct element *)link)->name, names[--i]);
    assert_int_equal(i, 0);
}

static void test_list(void **state)
{
    struct element a = {.name = 'a'};
    struct element b = {.name = 'b'};
    struct element c = {.name = 'c'};
    pa_list list = {.count = 0};

    (void)state;
    expect_names(&list, "");
    pa_list_add(&list, &a.link);
    expect_names(&list, "a");
    pa_list_add(&list, &b.link);
    pa_list_add(&list, &c.link);
    expect_names(&list, "abc");
    pa_list_remove(&list, &b.link);
    expect_names(&list, "ac");
    pa_list_add(&list, &b.link);
    expect_names(&list, "acb");
    pa_list_remove(&list, &a.link);
    expect_names(&list, "cb");
    pa_list_remove(&list, &b.link);
    expect_names(&list, "c");
    pa_list_remove(&list, &c.link);
    expect_names(&list, "");
    assert_null(list.last);
}

/* ---- heaps ---- */

enum { NODES = 512, STEPS = 20000, KEYS = 97 };

static unsigned random_below(unsigned limit)
{
    static uint64_t seed = 88172645463325252u;

    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed % limit);
}

/* The least key that a look at every node finds; INT64_MAX: none is in. */
static int64_t least_of_all(const pa_heap_node *nodes)
{
    int64_t least = INT64_MAX;

    for (size_t i = 0; i < NODES; i++)
        if (nodes[i].is_in && nodes[i].key < least)
            least = nodes[i].key;
    return least;
}

static void expect_least(const pa_heap *heap, const pa_heap_node *nodes)
{
    const pa_heap_node *least = pa_heap_least(heap);

    if (least == NULL)
        assert_true(least_of_all(nodes) == INT64_MAX);
    else
        assert_true(least->is_in && least->key == least_of_all(nodes));
}

/* Nodes come and go at random, from anywhere in the heap; keys repeat. */
static void test_heap_against_a_plain_search(void **state)
{
    static pa_heap_node nodes[NODES];
    pa_heap heap = {.least = NULL};
    size_t in = 0;

    (void)state;
    for (unsigned step = 0; step < STEPS; step++) {
        pa_heap_node *node = &nodes[random_below(NODES)];

        if (!node->is_in) {
            pa_heap_add(&heap, node, (int64_t)random_below(KEYS) - KEYS / 2);
            in++;
        } else if (random_below(2) == 0) {
            pa_heap_remove(&heap, node);
            in--;
        } else {
            pa_heap_remove(&heap, pa_heap_least(&heap));
            in--;
        }
        expect_least(&heap, nodes);
    }
    assert_in_range(in, 1, NODES);
    for (int64_t last = INT64_MIN; in > 0; in--) {
        pa_heap_node *least = pa_heap_least(&heap);

        assert_non_null(least);
        assert_true(least->key >= last);
        last = least->key;
        pa_heap_remove(&heap, least);
        assert_false(least->is_in);
    }
    assert_null(pa_heap_least(&heap));
}

static void test_heap_in_order(void **state)
{
    static pa_heap_node nodes[NODES];
    pa_heap heap = {.least = NULL};

    (void)state;
    for (size_t i = 0; i < NODES; i++)
        pa_heap_add(&heap, &nodes[i], (int64_t)(i * 379 % NODES));
    for (int64_t key = 0; key < NODES; key++) {
        assert_true(pa_heap_least(&heap)->key == key);
        pa_heap_remove(&heap, pa_heap_least(&heap));
    }
    assert_null(pa_heap_least(&heap));
}

static void test_removing_what_is_not_in(void **state)
{
    pa_heap_node in = {.is_in = false};
    pa_heap_node out = {.is_in = false};
    pa_heap heap = {.least = NULL};

    (void)state;
    pa_heap_remove(&heap, &out);
    pa_heap_add(&heap, &in, 5);
    pa_heap_remove(&heap, &out);
    assert_ptr_equal(pa_heap_least(&heap), &in);
    pa_heap_remove(&heap, &in);
    pa_heap_remove(&heap, &in);
    assert_null(pa_heap_least(&heap));
}

/* ---- encodings ---- */

static void test_hexadecimal(void **state)
{
    static const char digits[] = "0123456789abcdef";

    (void)state;
    for (int i = 0; i < 256; i++) {
        const char *lower = i != 0 ? strchr(digits, i) : NULL;
        const char *upper = i >= 'A' && i <= 'F' ? strchr(digits, i - 'A' + 'a') : NULL;
        const char *found = lower != NULL ? lower : upper;

        assert_int_equal(pa_hex_value((char)i), found != NULL ? (int)(found - digits) : -1);
    }
    for (unsigned i = 0; i < 16; i++)
        assert_int_equal(pa_hex_digit(i), digits[i]);
}

static void test_percent_encoding(void **state)
{
    static const char *const none[] = {"", "%", "%4", "4141", "%4g", "%g4", "% 4", "%%41", "%-1"};

    (void)state;
    for (unsigned i = 0; i < 256; i++) {
        pa_text text = PA_TEXT_INIT(3);
        char expected[4];

        (void)snprintf(expected, sizeof(expected), "%%%02X", i);
        pa_append_percent(&text, (unsigned char)i);
        assert_string_equal(text.data, expected);
        assert_int_equal(pa_percent_value(text.data, text.length), (int)i);
        assert_int_equal(pa_percent_value(text.data, text.length - 1), -1);
        pa_text_free(&text);
    }
    assert_int_equal(pa_percent_value("%e9...", 6), 0xe9);
    for (size_t i = 0; i < COUNT(none); i++)
        assert_int_equal(pa_percent_value(none[i], strlen(none[i])), -1);
}

/* RFC 4648, section 10, and bytes whose digits differ between the two alphabets. */
static const struct {
    const char *bytes;
    const char *base64;
    const char *url; /* without padding */
} pairs[] = {
    {"", "", ""},
    {"f", "Zg==", "Zg"},
    {"fo", "Zm8=", "Zm8"},
    {"foo", "Zm9v", "Zm9v"},
    {"foob", "Zm9vYg==", "Zm9vYg"},
    {"fooba", "Zm9vYmE=", "Zm9vYmE"},
    {"foobar", "Zm9vYmFy", "Zm9vYmFy"},
    {"\xfb\xff\xbf", "+/+/", "-_-_"},
};

typedef bool decoder(pa_text *out, const char *text, size_t length);

static void expect_decoded(decoder *decode, const char *text, const char *bytes)
{
    pa_text decoded = PA_TEXT_INIT(100);

    if (!decode(&decoded, text, strlen(text)))
        fail_msg("\"%s\" is refused", text);
    assert_int_equal(decoded.length, strlen(bytes));
    if (decoded.length > 0)
        assert_memory_equal(decoded.data, bytes, decoded.length);
    pa_text_free(&decoded);
}

static void expect_refused(decoder *decode, const char *text, size_t length)
{
    pa_text decoded = PA_TEXT_INIT(100);

    if (decode(&decoded, text, length))
        fail_msg("\"%s\" is accepted", text);
    pa_text_free(&decoded);
}

static void test_base64(void **state)
{
    static const char *const wrong[] = {"Z",    "Zm9vY", "Zg=",    "Zg===", "Zm8==", "Zm9v=",     "=",
                                        "====", "Z=g=",  "Zg==Zg", "-_-_",  "Zm9v!", "Zm\xc3\xa9"};

    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        expect_decoded(pa_append_from_base64, pairs[i].base64, pairs[i].bytes);
        if (strcmp(pairs[i].base64, "+/+/") != 0)
            expect_decoded(pa_append_from_base64, pairs[i].url, pairs[i].bytes); /* without padding */
    }
    expect_decoded(pa_append_from_base64, " Zm\r\n9v\tYg = =\f", "foob");
    for (size_t i = 0; i < COUNT(wrong); i++)
        expect_refused(pa_append_from_base64, wrong[i], strlen(wrong[i]));
    expect_refused(pa_append_from_base64, "Zm9\0", 4);
}

static void test_base64url(void **state)
{
    static const char *const wrong[] = {"Z",     "Zh",    "Zm9",    "Zg==", "Z+9v",      "Z/9v",
                                        "Zm9vZ", "Zm 9v", "Zm9v\n", "Zm9.", "Zm\xc3\xa9"};

    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        pa_text text = PA_TEXT_INIT(100);

        pa_append_base64url(&text, (const unsigned char *)pairs[i].bytes, strlen(pairs[i].bytes));
        assert_string_equal(text.data != NULL ? text.data : "", pairs[i].url);
        pa_text_free(&text);
        expect_decoded(pa_append_from_base64url, pairs[i].url, pairs[i].bytes);
    }
    for (size_t i = 0; i < COUNT(wrong); i++)
        expect_refused(pa_append_from_base64url, wrong[i], strlen(wrong[i]));
    expect_refused(pa_append_from_base64url, "Zm9\0", 4);
}

/* Every byte, in rows of every length up to 100, comes back; both decoders agree. */
static void test_base64_of_any_bytes(void **state)
{
    unsigned char bytes[100];

    (void)state;
    for (size_t length = 0; length <= sizeof(bytes); length++) {
        pa_text text = PA_TEXT_INIT(200);
        pa_text back = PA_TEXT_INIT(100);

        for (size_t i = 0; i < length; i++)
            bytes[i] = (unsigned char)random_below(256);
        pa_append_base64url(&text, bytes, length);
        assert_int_equal(text.length, (length * 4 + 2) / 3);
        assert_true(pa_append_from_base64url(&back, text.data, text.length));
        assert_int_equal(back.length, length);
        if (length > 0)
            assert_memory_equal(back.data, bytes, length);
        pa_text_free(&text);
        pa_text_free(&back);
    }
}

/* What is decoded keeps the cap of the text it goes to. */
static void test_decoding_beyond_the_cap(void **state)
{
    pa_text text = PA_TEXT_INIT(2);

    (void)state;
    assert_false(pa_append_from_base64url(&text, "Zm9v", 4));
    pa_text_clear(&text);
    (void)pa_append_from_base64(&text, "Zm9v", 4);
    assert_true(pa_text_failed(&text));
    pa_text_free(&text);
}

/* ---- arrays ---- */

static void test_arrays_of_nothing_are_no_failure(void **state)
{
    char *array = pa_resize_array(NULL, 0, 8);

    (void)state;
    assert_non_null(array);
    array = pa_resize_array(array, 2, 8);
    assert_non_null(array);
    array = pa_resize_array(array, 0, 8);
    assert_non_null(array);
    assert_null(pa_resize_array(array, SIZE_MAX / 8 + 1, 8));
    free(array);
}

/* ---- paths ---- */

static int fit(const char *template, const char *path, pa_path_part *values, int most)
{
    return pa_path_fit(template, path, path + strlen(path), values, most);
}

static void test_paths_of_templates(void **state)
{
    pa_path_part values[2];

    (void)state;
    assert_int_equal(fit("/configs/{slug}/versions", "/configs/pc-a/versions", values, 2), 1);
    assert_int_equal(values[0].length, 4);
    assert_memory_equal(values[0].text, "pc-a", 4);
    assert_int_equal(fit("/a/{b}/{c}", "/a/1/2", values, 2), 2);
    assert_int_equal(fit("/a/{b}/{c}", "/a/1/2", values, 1), -1);
    assert_int_equal(fit("/a/{b}/{c}", "/a/1/2", NULL, 0), 2);
    assert_int_equal(fit("/configs", "/configs", NULL, 0), 0);
}

static void test_paths_of_other_templates(void **state)
{
    static const char *const paths[] = {"/configs",  "/configs/", "/configs/a/", "/configs/a/b", "/config/a",
                                        "configs/a", ""};

    (void)state;
    for (size_t i = 0; i < COUNT(paths); i++)
        assert_int_equal(fit("/configs/{slug}", paths[i], NULL, 0), -1);
}

/* ---- lists ---- */

static void test_items(void **state)
{
    static const char *const lists[] = {"a,bc", " ,a ,\tbc\n,", "a bc", ",,a,,bc,,"};
    const char *at = NULL;
    size_t length;

    (void)state;
    assert_null(pa_next_item(&at, &length));
    for (size_t i = 0; i < COUNT(lists); i++) {
        at = lists[i];
        assert_memory_equal(pa_next_item(&at, &length), "a", 1);
        assert_int_equal(length, 1);
        assert_memory_equal(pa_next_item(&at, &length), "bc", 2);
        assert_int_equal(length, 2);
        assert_null(pa_next_item(&at, &length));
        assert_null(pa_next_item(&at, &length));
    }
    at = " ,\n";
    assert_null(pa_next_item(&at, &length));
}

/* ---- whole numbers ---- */

static void test_counts(void **state)
{
    static const struct {
        const char *text;
        bool is_count;
        uint64_t most;
    } rows[] = {
        {"0", true, 0},
        {"7", true, 7},
        {"007", true, 7},
        {"65535", true, 65535},
        {"18446744073709551614", true, UINT64_MAX - 1},
        {"65536", false, 65535},
        {"18446744073709551615", false, UINT64_MAX - 1},
        {"18446744073709551616", false, UINT64_MAX - 1},
        {"18446744073709551626", false, 100}, /* 10, without the carry */
        {"99999999999999999999999", false, UINT64_MAX - 1},
        {"", false, 9},
        {"-1", false, 9},
        {"+1", false, 9},
        {" 1", false, 9},
        {"1 ", false, 9},
        {"1s", false, 9},
        {"0x1", false, 9},
        {"1.0", false, 9},
        {"\xD9\xA1", false, 9}, /* a digit, of other people */
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        uint64_t number = 42;

        if (pa_read_count(&number, rows[i].text, strlen(rows[i].text), rows[i].most) != rows[i].is_count ||
            number != (rows[i].is_count ? rows[i].most : 42))
            fail_msg("%s is %llu", rows[i].text, (unsigned long long)number);
    }
}

static void test_counts_of_a_length(void **state)
{
    uint64_t number = 42;

    (void)state;
    assert_true(pa_read_count(&number, "1234", 2, 99));
    assert_int_equal(number, 12);
    assert_false(pa_read_count(&number, "1\0", 2, 99));
    assert_int_equal(number, 12);
}

static void test_digits(void **state)
{
    uint64_t number = 42;

    (void)state;
    assert_int_equal(pa_take_digits(&number, "512kb", 5), 3);
    assert_int_equal(number, 512);
    assert_int_equal(pa_take_digits(&number, "512", 2), 2);
    assert_int_equal(number, 51);
    assert_int_equal(pa_take_digits(&number, "kb", 2), 0);
    assert_int_equal(number, 0);
    assert_int_equal(pa_take_digits(&number, "18446744073709551616 ", 21), 20);
    assert_true(number == UINT64_MAX);
    assert_int_equal(pa_take_digits(&number, "184467440737095516160000", 24), 24);
    assert_true(number == UINT64_MAX);
}

/* ---- times ---- */

static void test_times(void **state)
{
    static const struct {
        const char *text;
        int64_t ms;
    } rows[] = {
        {"1970-01-01", 0},
        {"1970-01-01T00:00:00.007Z", 7},
        {"1969-12-31T23:59:59.999Z", -1},
        {"2000-02-29T12:30", 951827400000},
        {"2024-02-29", 1709164800000},
        {"2026-12-31", 1798675200000},
        {"0001-01-01T00:00:00Z", -62135596800000},
        {"2026-11-27T09:30:15.250Z", 1795771815250},
        {"2026-11-27t09:30:15.250z", 1795771815250},
        {"2026-11-27 09:30:15", 1795771815000},
        {"2026-11-27T09:30Z", 1795771800000},
        {"2026-11-27T09:30:60Z", 1795771860000},
        {"2026-11-27T09:30:15,25Z", 1795771815250},
        {"2026-11-27T09:30:15.250999999999", 1795771815250},
        {"2026-11-27T09:30:15+05:30", 1795752015000},
        {"2026-11-27T09:30:15+0530", 1795752015000},
        {"2026-11-27T09:30:15,5+05:30", 1795752015500},
        {"2026-11-27T09:30:15+05", 1795753815000},
        {"2026-11-27T09:30:15-0130", 1795777215000},
        {"2026-11-27T09:30:15-08", 1795800615000},
        {"2026-11-27T09:30-01:00", 1795775400000},
        {"2026-11-27 09:30:15+00", 1795771815000},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        int64_t ms = 42;

        if (!pa_read_time(rows[i].text, strlen(rows[i].text), &ms) || ms != rows[i].ms)
            fail_msg("%s is %lld", rows[i].text, (long long)ms);
    }
}

/* What is read in part would be wrong by hours, and nobody would know. */
static void test_no_times(void **state)
{
    static const char *const rows[] = {
        "",
        "last week",
        "yesterday",
        "now",
        "2026",
        "2026-11",
        "2026-13-40",
        "2026-00-10",
        "2026-11-00",
        "2026-11-31",
        "2026-02-29",
        "1900-02-29",
        "26.11.2026",
        "2026/11/26",
        "20261126T000000Z",
        "2026-W48-4",
        "1764115200",
        "2026-11-26T",
        "2026-11-26T24:00:00Z",
        "2026-11-26T00:60:00Z",
        "2026-11-26T00:00:61Z",
        "2026-11-26T0:00:00Z",
        "2026-11-26T00:00:00.Z",
        "2026-11-26T00:00:00ZZ",
        "2026-11-26T00:00:00+5",
        "2026-11-26T00:00:00+05:3",
        "2026-11-26T00:00:00+05:60",
        "2026-11-26T00:00:00+24:00",
        "2026-11-26T00:00:00 CET",
        "2026-11-26T00:00:00Z ",
        " 2026-11-26",
        "2026-11-26Z",
        "-2026-11-26",
        "2026-11-2\xD9\xA6",
        "2100-02-29",
        "2026-01-31garbage",
        "2026-11-26T00:00:00+",
        "2026-11-26T00:00:00,Z",
        "2026-11-26T00:00:00+05:30Z",
        "2026-11-26T00:00:00+053",
        "2026-11-26T00:00:00+05300",
        "2026-11-26T00:00+-05:30",
        "2026-11-26T00Z",
    };
    int64_t ms = 42;

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        if (pa_read_time(rows[i], strlen(rows[i]), &ms) || ms != 42)
            fail_msg("%s is taken", rows[i]);
}

/* The text need not end where its NUL is. */
static void test_times_of_a_length(void **state)
{
    int64_t ms = 42;

    (void)state;
    assert_true(pa_read_time("1970-01-02T01:00:00Z", 10, &ms));
    assert_int_equal(ms, PA_DAY_MS);
    assert_true(pa_read_time("1970-01-01T00:00:00+02:00", 22, &ms));
    assert_int_equal(ms, -2 * 3600000);
    assert_false(pa_read_time("2026-11-26\0", 11, &ms));
    assert_false(pa_read_time("2026-11-26T\0", 12, &ms));
    assert_false(pa_read_time("2026-11-26T00:00Z", 11, &ms));
}

static void test_times_as_text(void **state)
{
    int64_t second = (int64_t)time(NULL);
    char text[PA_TIME_SIZE];

    (void)state;
    pa_format_time(text, 1795771815250);
    assert_string_equal(text, "2026-11-27T09:30:15.250Z");
    pa_format_time(text, 0);
    assert_string_equal(text, "1970-01-01T00:00:00.000Z");
    assert_in_range(pa_now_ms() / 1000, second, second + 3600);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_list),
        cmocka_unit_test(test_heap_against_a_plain_search),
        cmocka_unit_test(test_heap_in_order),
        cmocka_unit_test(test_removing_what_is_not_in),
        cmocka_unit_test(test_hexadecimal),
        cmocka_unit_test(test_percent_encoding),
        cmocka_unit_test(test_base64),
        cmocka_unit_test(test_base64url),
        cmocka_unit_test(test_base64_of_any_bytes),
        cmocka_unit_test(test_decoding_beyond_the_cap),
        cmocka_unit_test(test_arrays_of_nothing_are_no_failure),
        cmocka_unit_test(test_paths_of_templates),
        cmocka_unit_test(test_paths_of_other_templates),
        cmocka_unit_test(test_items),
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_counts_of_a_length),
        cmocka_unit_test(test_digits),
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_no_times),
        cmocka_unit_test(test_times_of_a_length),
        cmocka_unit_test(test_times_as_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
