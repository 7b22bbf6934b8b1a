/* SPDX-License-Identifier: MIT */
#include "catalog/about.h"

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
        "Administers Portkey, the AI gateway. Each tool calls one operation of its Admin API; those of the domain "
        "workflows take several.\n"
        "Identifiers: never guess an id or slug. Take it from find or the list_* tool of the same domain; configs, "
        "guardrails, providers and prompts are usually identified by slug, users and keys by id.\n"
        "Keys: a workspace API key acts within its workspace; workspaces, users, integrations and audit "
        "logs need an organisation key. Many tools take workspace_id to select a workspace.\n"
        "Failures: invalid arguments are refused before anything is sent, with the place and what was "
        "expected there. HTTP 403 (AB03) means that there is no such object, that the key lacks a scope or belongs to "
        "another workspace, or that the plan is not Enterprise: check the id with a list_* tool; the hint "
        "names the scope where it is known. 401 means a wrong key, 404 a wrong id.\n"
        "Resources: portkey://guide/tools, portkey://guide/workflows and portkey://guide/errors explain more; "
        "resource templates return single objects. Prompts guide through tasks that take several calls.\n"
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

/* ---- guides ---- */

static const char workflows[] =
    "# Workflows\n"
    "\n"
    "The prompts of this server guide through longer tasks: `plan_change`, `investigate_cost_spike`, `rotate_key`, `promote_prompt`, `audit_access`. This page has the order of tools for common shorter tasks.\n"
    "\n"
    "## Find the right workspace\n"
    "\n"
    "`whoami` says what the API key is: organisation, workspace, scopes and plan.\n"
    "\n"
    "Call `list_workspaces`, then `get_workspace`. If a tool takes `workspace_id`, both the id and the slug are accepted. With a workspace key omit it: the key belongs to one workspace, and `list_workspaces` fails with 403.\n"
    "\n"
    "## Find an object\n"
    "\n"
    "`find` looks for a part of a name, e-mail address, slug or id in all kinds of objects and tells the candidates apart. Ask the user if more than one fits. `find_references` shows what names an object: call it before you delete or rename one.\n"
    "\n"
    "## Keep a workspace as files\n"
    "\n"
    "`export_workspace` returns configs, prompts, limits and the like as YAML files, without ids and secrets; `import_workspace` applies such files: call it without `plan`, show the user the plan, and call again with its digest.\n"
    "\n"
    "## Change a config\n"
    "\n"
    "1. Call `list_configs` for the slug, then `get_config` for the whole content.\n"
    "2. Edit a copy of the content and send it with `update_config`.\n"
    "3. Call `get_config` again and compare. `list_config_versions` returns the earlier versions, and `diff_versions` compares them. To undo, send the old content with `update_config`.\n"
    "\n"
    "## Edit a prompt and publish it\n"
    "\n"
    "1. Call `get_prompt`, then `update_prompt` with `patch` true. This saves a new version; the live version does not change.\n"
    "2. `render_prompt` with `prompt_id` as ID@VERSION returns the filled template without a call to a model.\n"
    "3. `publish_prompt` makes the version the default. To undo, publish the older number.\n"
    "\n"
    "## Keep prompts as code\n"
    "\n"
    "`migrate_prompt` creates a prompt or saves changed content as a new version, and `promote_prompt` copies it to another environment. Both can be repeated; with `dry_run` they show the requests in place of sending them.\n"
    "\n"
    "## Give a team access to a provider\n"
    "\n"
    "1. Call `list_integrations` and `get_integration` to check that the credentials exist.\n"
    "2. Call `list_integration_workspaces`, then `update_integration_workspaces` for the team's workspace, with its limits. Send `workspaces` only: `global_workspace_access` would give access to all workspaces.\n"
    "3. `list_providers` with the workspace's id shows what its members can use; `create_provider` adds a provider.\n"
    "4. `list_integration_models` shows which models are allowed; `update_integration_models` changes this.\n"
    "\n"
    "## Make a key for a service\n"
    "\n"
    "1. Ask the user for the workspace, the scopes and an expiry date. Grant only the scopes that the user asked for.\n"
    "2. Call `create_api_key` with `type` workspace and `sub_type` service. The key's value is shown once, in that response: tell the user to store it, and do not repeat it.\n"
    "3. If the user wants a budget, call `create_usage_limit` or `create_rate_limit`.\n"
    "\n"
    "## Set a budget\n"
    "\n"
    "Call `list_usage_limits` and `list_rate_limits` first: a limit may already exist. Then call `create_usage_limit` (money, tokens or requests over a period) or `create_rate_limit` (per minute, hour, day or week). A budget of one workspace as a whole is set with `update_workspace`. `list_usage_limit_entities` returns how much of a limit was used.\n"
    "\n"
    "## Protect traffic with a guardrail\n"
    "\n"
    "1. Call `list_guardrails`, then `create_guardrail` with actions that let requests pass at first.\n"
    "2. Add it to a config with `update_config`. `update_organisation_defaults` applies it to all workspaces at once: ask the user first.\n"
    "3. When its verdicts are correct, make it deny requests with `update_guardrail`.\n"
    "\n"
    "## Export logs\n"
    "\n"
    "Call `create_log_export`, then `start_log_export`, then `get_log_export` at most once every 10 seconds until the status is success, failed or stopped, then `download_log_export`.\n"
    "\n"
    "## Find out who changed something\n"
    "\n"
    "Call `list_audit_logs` with a time range, `workspace_id` and, for deletions for example, `method`. It needs the Enterprise plan and an organisation key. Do not repeat request bodies from it: they are not masked.\n";

static const char errors[] =
    "# Errors\n"
    "\n"
    "A failed call returns a result marked `isError`. Its text states what happened, then has a line for each invalid argument, then a hint. Follow the hint first.\n"
    "\n"
    "## Errors of this server: nothing was sent\n"
    "\n"
    "- Invalid arguments: every place is listed with what was expected there. Fix all of them, then call again.\n"
    "- No API key: the user must set `PORTKEY_API_KEY` or `PORTKEY_API_KEY_FILE` and restart the server. Do not ask for the key in the conversation.\n"
    "- Unknown tool, or a domain that is switched off: `portkey://server/configuration` lists the active domains.\n"
    "\n"
    "## Errors of the network\n"
    "\n"
    "- No connection, a TLS error, a timeout: reads were already tried up to three times. After an interrupted write or a timeout of a write, check whether it was done before you send it again.\n"
    "- A response larger than the limit: ask for less with `page_size`, filters or a shorter time range.\n"
    "\n"
    "## Errors of Portkey\n"
    "\n"
    "| status | code | meaning | what to do |\n"
    "| --- | --- | --- | --- |\n"
    "| 400 | AB01 | The arguments were refused | Read the message; take ids and slugs from a list, not from memory. |\n"
    "| 401 | AB05 | The key is not accepted | Stop. The user must check the key and the base URL that it belongs to. |\n"
    "| 402 | AB09 | The subscription is used up | Stop. The call itself is correct. |\n"
    "| 403 | AB03 | No such object, a missing scope, or the wrong workspace or plan | Check the id with a list tool first. If it is right, stop: repeating the call does not help. The hint names the scope that the operation needs, where it is known, and the plan if it matters. |\n"
    "| 404 | AB02, AB08 | No object has that id or slug | List the objects of the domain. With an organisation key, `workspace_id` may be missing. |\n"
    "| 409 | AB07 | The object already exists, or is in use | Read the current state, then decide with the user. |\n"
    "| 429 | AB06 | Too many requests | Reads were already retried. Wait as long as the hint says; send fewer at a time. |\n"
    "| 500 | AB04 | Portkey failed | Repeat reads later. After a write, first check whether it was done. |\n"
    "| 502, 503, 504 | | A failure on the way to Portkey | As for 500. |\n"
    "\n"
    "## Which calls are safe to repeat\n"
    "\n"
    "A call is safe to repeat if the annotations of its tool have `readOnlyHint` or `idempotentHint`. Two calls of a `create_` tool create two objects.\n";

const char *about_workflows(void)
{
    return workflows;
}

const char *about_errors(void)
{
    return errors;
}
