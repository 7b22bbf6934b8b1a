/* SPDX-License-Identifier: MIT */
/* How much is compared for each row, and for each reference between objects and files: little, however many there are. */
#include <stdio.h>

#include "check.h"
#include "workflow/engine/host.h"
#include "workflow/workspace/document_of.h"
#include "workflow/workspace/import.h"

enum {
    OBJECTS = 1000,
    REFERENCES = 500,
    ROWS = 20000, /* of one page */
    ENOUGH = 16   /* for each: the logarithm of their number, and some */
};

/* The linker gives the workflows this in place of strcmp(). */
int __real_strcmp(const char *a, const char *b);
int __wrap_strcmp(const char *a, const char *b);

static size_t comparisons;

int __wrap_strcmp(const char *a, const char *b)
{
    comparisons++;
    return __real_strcmp(a, b);
}

/* ---- objects ---- */

static cJSON *row_of(const char *name, const char *template)
{
    cJSON *row = cJSON_CreateObject();

    assert_non_null(cJSON_AddStringToObject(row, "id", name));
    assert_non_null(cJSON_AddStringToObject(row, "name", name));
    assert_non_null(cJSON_AddStringToObject(row, "workspace_id", "w"));
    if (template != NULL)
        assert_non_null(cJSON_AddStringToObject(row, "string", template));
    return row;
}

/* Of so many rows, as many differ. */
static cJSON *page_of(const workspace_kind *kind, size_t count, size_t different, const char *template)
{
    cJSON *page = cJSON_CreateObject();
    cJSON *rows = cJSON_AddArrayToObject(page, "data");

    for (size_t i = 0; i < count; i++) {
        char name[32];

        (void)snprintf(name, sizeof(name), "%s-%zu", kind->name, i % different);
        assert_true(cJSON_AddItemToArray(rows, row_of(name, template)));
    }
    assert_non_null(cJSON_AddNumberToObject(page, "total", (double)count));
    return page;
}

static const char *const list_of[WORKSPACE_KINDS] = {
    [WORKSPACE_LABEL] = "list_prompt_labels",
    [WORKSPACE_PARTIAL] = "list_prompt_partials",
    [WORKSPACE_GUARDRAIL] = "list_guardrails",
    [WORKSPACE_PROMPT] = "list_prompts",
};

/* As the page of a list of the workspace "w". */
static workflow_next take_page(workspace_view *view, const cJSON *page)
{
    workflow_next next;

    view->flow.arguments = cJSON_CreateObject();
    assert_non_null(cJSON_AddStringToObject(view->flow.arguments, "workspace_id", "w"));
    next = workspace_take_list(&view->flow, page);
    cJSON_Delete(view->flow.arguments);
    view->flow.arguments = NULL;
    return next;
}

static void take_rows(workspace_view *view, workspace_kind_id kind, size_t count, size_t different,
                      const char *template)
{
    const workflow_step step = {.operation = list_of[kind], .about = &workspace_kinds[kind]};
    cJSON *page = page_of(&workspace_kinds[kind], count, different, template);

    view->flow.step = &step;
    assert_int_equal(take_page(view, page), WORKFLOW_ON);
    cJSON_Delete(page);
}

static void take_list(workspace_view *view, workspace_kind_id kind, size_t count, const char *template)
{
    take_rows(view, kind, count, count, template);
}

/* A workspace of labels, and a prompt that includes so many partials, which are not there. */
static void read_workspace(workspace_view *view, size_t includes)
{
    pa_text template = PA_TEXT_INIT(64 * 1024);

    pa_text_append_string(&template, "x");
    for (size_t i = 0; i < includes; i++)
        pa_text_append_string(&template, "{{>none}}");
    assert_true(workspace_view_begin(&view->flow));
    take_list(view, WORKSPACE_LABEL, OBJECTS, NULL);
    take_list(view, WORKSPACE_PROMPT, 1, template.data);
    take_list(view, WORKSPACE_PARTIAL, 0, NULL);
    pa_text_free(&template);
}

static size_t work_of_reading(size_t includes)
{
    workspace_view view = {.count = 0};

    comparisons = 0;
    read_workspace(&view, includes);
    workspace_view_free(&view);
    return comparisons;
}

static void test_partials_that_templates_include_are_looked_up(void **state)
{
    (void)state;
    assert_in_range(work_of_reading(REFERENCES) - work_of_reading(0), 1, REFERENCES * ENOUGH);
}

/* Rows of a list beyond those that are taken, and rows that it shows again. */
static void test_a_page_of_very_many_rows(void **state)
{
    static const size_t different[] = {ROWS, OBJECTS, 1};

    (void)state;
    for (size_t i = 0; i < sizeof(different) / sizeof(different[0]); i++) {
        workspace_view view = {.count = 0};

        assert_true(workspace_view_begin(&view.flow));
        comparisons = 0;
        take_rows(&view, WORKSPACE_LABEL, ROWS, different[i], NULL);
        assert_in_range(comparisons, 1, ROWS * ENOUGH);
        assert_int_equal(view.count, different[i] < OBJECTS ? different[i] : OBJECTS);
        assert_int_equal(view.is_cut[WORKSPACE_LABEL], different[i] > OBJECTS);
        workspace_view_free(&view);
    }
}

/* A list that changes while it is read may show a row on two pages; another list may have the same ids. */
static void test_a_row_on_two_pages(void **state)
{
    const workflow_step step = {.operation = list_of[WORKSPACE_PROMPT],
                                .about = &workspace_kinds[WORKSPACE_PROMPT]};
    const workflow_step other = {.operation = list_of[WORKSPACE_GUARDRAIL],
                                 .about = &workspace_kinds[WORKSPACE_GUARDRAIL]};
    workspace_view view = {.flow.step = &step};
    cJSON *page = page_of(&workspace_kinds[WORKSPACE_PROMPT], 3, 3, NULL);

    (void)state;
    assert_true(workspace_view_begin(&view.flow));
    cJSON_SetNumberValue(cJSON_GetObjectItem(page, "total"), 6);
    assert_int_equal(take_page(&view, page), WORKFLOW_AGAIN);
    assert_int_equal(take_page(&view, page), WORKFLOW_ON);
    assert_int_equal(view.count, 3);
    view.flow.step = &other;
    assert_int_equal(take_page(&view, page), WORKFLOW_AGAIN);
    assert_int_equal(view.count, 6);
    cJSON_Delete(page);
    workspace_view_free(&view);
}

/* A partial is read in full, and includes none. */
static void read_partial(workspace_view *view, size_t number)
{
    const workflow_step step = {.about = &workspace_kinds[WORKSPACE_PARTIAL]};
    char name[32];
    cJSON *answer;

    (void)snprintf(name, sizeof(name), "partial-%zu", number);
    answer = row_of(name, "x");
    view->flow.step = &step;
    assert_true(workspace_has_unread(&view->flow));
    assert_int_equal(workspace_take_one(&view->flow, answer),
                     number + 1 < OBJECTS ? WORKFLOW_AGAIN : WORKFLOW_ON);
    cJSON_Delete(answer);
}

static void test_partials_are_read_one_by_one(void **state)
{
    workspace_view view = {.is_only = true};

    (void)state;
    assert_true(workspace_view_begin(&view.flow));
    take_list(&view, WORKSPACE_PARTIAL, OBJECTS, NULL);
    comparisons = 0;
    for (size_t i = 0; i < OBJECTS; i++)
        read_partial(&view, i);
    assert_in_range(comparisons, 0, OBJECTS * ENOUGH);
    workspace_view_free(&view);
}

static void test_objects_are_looked_up_by_path(void **state)
{
    workspace_view view = {.count = 0};

    (void)state;
    read_workspace(&view, 0);
    workspace_view_compose(&view);
    comparisons = 0;
    for (size_t i = 0; i < OBJECTS; i++) {
        char path[32];

        (void)snprintf(path, sizeof(path), "labels/label-%zu", i);
        assert_string_equal(workspace_view_at(&view, path)->path, path);
    }
    assert_in_range(comparisons, 1, OBJECTS * ENOUGH);
    assert_null(workspace_view_at(&view, "labels/label-"));
    assert_null(workspace_view_at(&view, "workspace"));
    workspace_view_free(&view);
}

/* ---- files ---- */

static cJSON *arguments_of_files(void)
{
    cJSON *arguments = cJSON_CreateObject();
    cJSON *files = cJSON_AddObjectToObject(arguments, "files");

    for (size_t i = 0; i < OBJECTS; i++) {
        char name[32];

        (void)snprintf(name, sizeof(name), "labels/l%zu.yaml", i);
        assert_non_null(cJSON_AddStringToObject(files, name, "name: l\n"));
    }
    return arguments;
}

static void test_files_are_looked_up_by_path(void **state)
{
    static const workflow_host_type type = {.hold = NULL};
    workflow_host host = {.type = &type};
    workspace_import import = {.count = 0};

    (void)state;
    import.view.flow.host = &host;
    import.view.flow.arguments = arguments_of_files();
    assert_true(import_read(&import));
    comparisons = 0;
    for (size_t i = 0; i < OBJECTS; i++) {
        char path[32];

        (void)snprintf(path, sizeof(path), "labels/l%zu", i);
        assert_string_equal(import_file_at(&import, path)->path, path);
    }
    assert_in_range(comparisons, 1, OBJECTS * ENOUGH);
    assert_null(import_file_at(&import, "labels/l"));
    cJSON_Delete(import.view.flow.arguments);
    import_free(&import);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_partials_that_templates_include_are_looked_up),
        cmocka_unit_test(test_a_page_of_very_many_rows),
        cmocka_unit_test(test_a_row_on_two_pages),
        cmocka_unit_test(test_partials_are_read_one_by_one),
        cmocka_unit_test(test_objects_are_looked_up_by_path),
        cmocka_unit_test(test_files_are_looked_up_by_path),
    };

    return cmocka_run_group_tests_name("workspace work", tests, NULL, NULL);
}
