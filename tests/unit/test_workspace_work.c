/* SPDX-License-Identifier: MIT */
/* How much is compared for each reference between objects of a workspace, and files: little, however many there are. */
#include <stdio.h>

#include "check.h"
#include "workflow/workspace/document_of.h"
#include "workflow/workspace/import.h"

enum {
    OBJECTS = 1000,
    REFERENCES = 500,
    ENOUGH = 16 /* for each: the logarithm of their number, and some */
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

static void take_list(workspace_view *view, workspace_kind_id kind, size_t count, const char *template)
{
    const workflow_step step = {.about = &workspace_kinds[kind]};
    cJSON *answer = cJSON_CreateObject();
    cJSON *rows = cJSON_AddArrayToObject(answer, "data");

    for (size_t i = 0; i < count; i++) {
        char name[32];

        (void)snprintf(name, sizeof(name), "%s-%zu", workspace_kinds[kind].name, i);
        assert_true(cJSON_AddItemToArray(rows, row_of(name, template)));
    }
    assert_non_null(cJSON_AddNumberToObject(answer, "total", (double)count));
    view->flow.step = &step;
    assert_int_equal(workspace_take_list(&view->flow, answer), WORKFLOW_ON);
    cJSON_Delete(answer);
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
    workspace_import import = {.count = 0};

    (void)state;
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
        cmocka_unit_test(test_objects_are_looked_up_by_path),
        cmocka_unit_test(test_files_are_looked_up_by_path),
    };

    return cmocka_run_group_tests_name("workspace work", tests, NULL, NULL);
}
