/* SPDX-License-Identifier: MIT */
#include "error/error.h"
#include "schema/validate.h"
#include "tables.h"

static int check(const portkey_tool *workflow, portkey_value arguments, portkey_error *error)
{
    const struct pa_domain *domain = pa_all_domains[workflow->domain];
    const portkey_operation *operation = portkey_tool_operation(workflow);

    return pa_validate(&domain->pools, operation->arguments, arguments, portkey_tool_name(workflow), NULL,
                       error);
}

int portkey_workflow_check(const portkey_tool *workflow, const char *arguments, size_t length,
                           portkey_error *error)
{
    static const portkey_json_limits limits = {.refuse_duplicates = true};
    portkey_json *document = NULL;
    int result;

    if (workflow == NULL || (arguments == NULL && length > 0) || !portkey_tool_is_workflow(workflow))
        return pa_fail(error, PORTKEY_EINVAL, "portkey_workflow_check() needs a workflow and arguments");
    result = portkey_json_parse(&document, arguments != NULL ? arguments : "{}",
                                arguments != NULL ? length : 2, &limits, error);
    if (result == 0)
        result = check(workflow, portkey_json_root(document), error);
    portkey_json_free(document);
    return result;
}
