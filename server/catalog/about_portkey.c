/* SPDX-License-Identifier: MIT */
#include "catalog/about.h"

#include "catalog/resources/guides.h"

const char *about_title(void)
{
    return "Portkey Admin";
}

const char *about_api(void)
{
    return "The Portkey Admin API";
}

void about_append(pa_text *text)
{
    pa_text_append_string(
        text,
        "Administers Portkey, the AI gateway. Each tool calls one operation of its Admin API and returns the "
        "API's JSON unchanged.\n"
        "Identifiers: never guess an id or slug. Take it from the list_* tool of the same domain; configs, "
        "guardrails, providers and prompts are usually identified by slug, users and keys by id.\n"
        "Keys: a workspace API key acts within its workspace; workspaces, users, integrations and audit "
        "logs need an organisation key. Many tools take workspace_id to select a workspace.\n"
        "Failures: invalid arguments are refused before anything is sent, with the place and what was "
        "expected there. HTTP 403 (AB03) means that the key lacks a scope, which the hint names, or that the "
        "plan is not Enterprise; repeating the call does not help. 401 means a wrong key, 404 usually a wrong "
        "id.\n"
        "Resources: portkey://guide/tools, portkey://guide/workflows and portkey://guide/errors explain more; "
        "portkey://configs/{slug} and others return single objects. Prompts guide through longer tasks, such "
        "as rotate_key and promote_prompt.\n"
        "Size: responses larger than 1 MiB are not delivered; narrow lists with page_size, filters and time "
        "ranges.\n"
        "Changes: tools marked destructive cannot be undone; read the object with its get_* tool first and "
        "ask the user. Updates of prompts and configs create a new version.\n");
}

const prompt_spec *const *about_prompts(void)
{
    static const prompt_spec *const prompts[] = {
        &prompt_plan_change,    &prompt_investigate_cost_spike, &prompt_rotate_key,
        &prompt_promote_prompt, &prompt_audit_access,           NULL,
    };

    return prompts;
}

const char *about_workflows(void)
{
    return guide_workflows;
}

const char *about_errors(void)
{
    return guide_errors;
}
