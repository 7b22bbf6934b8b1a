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
        "Administers Portkey, the AI gateway. An operation is one call of its Admin API; those of the domain "
        "workflows take several.\n"
        "First: whoami says what the API key is; usage_report and access_report answer what is spent and who may do what "
        "in one call.\n"
        "Identifiers: never guess an id or slug: take it from find or a list. Most configs, guardrails, providers and "
        "prompts are named by slug, users and keys by id.\n"
        "Keys: a workspace API key acts within its workspace; workspaces, users, integrations and audit "
        "logs need an organisation key. Many operations take workspace_id to select a workspace.\n"
        "Failures: invalid arguments are refused before anything is sent, with the place and what was expected. "
        "HTTP 403 (AB03): no such object, a scope or workspace that the key lacks, or a plan other than "
        "Enterprise: check the id with a list, and read the hint. 401: a wrong key. 404: a wrong id.\n"
        "Resources: portkey://guide/tools, portkey://guide/workflows and portkey://guide/errors explain more; "
        "resource templates return single objects. Prompts guide through tasks of several calls.\n"
        "Size: responses larger than 1 MiB are not delivered; narrow lists with page_size, filters and times.\n"
        "Changes: tools marked destructive cannot be undone; read the object first and ask the user. Updates of "
        "prompts and configs create a new version.\n");
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
    "The order of tools for common tasks. The prompts `plan_change`, `investigate_cost_spike`, `rotate_key`, `promote_prompt` and `audit_access` guide through longer ones.\n"
    "\n"
    "## Begin\n"
    "\n"
    "- `whoami`: what the API key is: organisation, workspace, scopes and plan. A workspace key acts in its workspace without `workspace_id`; `list_workspaces` fails for it with 403.\n"
    "- `find`: the id or slug of any kind of object by a part of its name or e-mail address. Ask the user if more than one fits.\n"
    "- `find_references`: what names an object. Call it before you delete or rename one.\n"
    "\n"
    "## Answer a question\n"
    "\n"
    "- Cost, requests, tokens, errors and latency, by model, user, workspace or metadata: `usage_report`.\n"
    "- Who may do what, and what is suspicious: `access_report`.\n"
    "- What differs between two versions or objects: `diff_versions`.\n"
    "- Who changed something: `list_audit_logs` with a time range and `workspace_id`; it needs the Enterprise plan and an organisation key. Do not repeat request bodies from it: they are not masked.\n"
    "\n"
    "## Change a config\n"
    "\n"
    "1. `get_config` for the whole content. Edit a copy and send it with `update_config`.\n"
    "2. Compare with `diff_versions`. To undo, send the old content (`list_config_versions`) with `update_config`.\n"
    "\n"
    "## Edit a prompt and publish it\n"
    "\n"
    "1. `get_prompt`, then `update_prompt` with `patch` true, which saves a new version that is not live.\n"
    "2. `render_prompt` with `prompt_id` as ID@VERSION returns the filled template without a call to a model.\n"
    "3. `publish_prompt` makes the version live. To undo, publish the older number.\n"
    "\n"
    "## Keep a workspace or prompts as files\n"
    "\n"
    "- `export_workspace` returns configs, prompts, limits and the like as YAML, without ids and secrets. `import_workspace` applies it: call it without `plan`, show the user the plan, and call again with its digest.\n"
    "- `migrate_prompt` makes a prompt or a new version of it, `promote_prompt` copies it to another environment. Both can be repeated.\n"
    "\n"
    "## Give a team access to a provider\n"
    "\n"
    "1. `list_integration_workspaces`, then `update_integration_workspaces` for the team's workspace, with its limits. Send `workspaces` only: `global_workspace_access` would give access to all.\n"
    "2. `list_providers` with the workspace's id shows what its members can use. `update_integration_models` allows models.\n"
    "\n"
    "## API keys\n"
    "\n"
    "- New: ask for workspace, scopes and expiry, and grant no more. `create_api_key` with `type` workspace and `sub_type` service shows the value once: tell the user to store it, and do not repeat it.\n"
    "- A new value: `rotate_key_safely`, which also tries it.\n"
    "\n"
    "## Set a budget\n"
    "\n"
    "`list_usage_limits` and `list_rate_limits` first: there may be one. Then `create_usage_limit` (money, tokens or requests over a period) or `create_rate_limit` (per minute to week); for a workspace as a whole `update_workspace`. `list_usage_limit_entities` shows what is used.\n"
    "\n"
    "## Add a guardrail\n"
    "\n"
    "1. `create_guardrail` with actions that let requests pass at first; add it to a config with `update_config`. `update_organisation_defaults` applies it to all workspaces: ask first.\n"
    "2. When its verdicts are right, let `update_guardrail` deny requests.\n"
    "\n"
    "## Export logs\n"
    "\n"
    "`create_log_export`, `start_log_export`, then `get_log_export` every 10 seconds at most until it is success, failed or stopped, then `download_log_export`.\n";

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
    "- No connection, a TLS error, a broken connection: reads were already tried up to three times. A timeout: the call was not repeated. After an interrupted write or a timeout of a write, check whether it was done before you send it again.\n"
    "- A response larger than the limit: ask for less with `page_size`, filters or a shorter time range.\n"
    "\n"
    "## Errors of Portkey\n"
    "\n"
    "| status | code | meaning | what to do |\n"
    "| --- | --- | --- | --- |\n"
    "| 400 | AB01 | The arguments were refused | Read the message; take ids and slugs from a list, not from memory. |\n"
    "| 401 | AB05 | The key is not accepted | Stop. The user must check the key and the base URL that it belongs to. |\n"
    "| 402 | AB09 | The subscription is used up | Stop. The call itself is correct. |\n"
    "| 403 | AB03 | No such object, a missing scope, or the wrong workspace or plan | Check the id with `find` or a list tool first, then workspace and scopes of the key with `whoami`. If all are right, stop: repeating the call does not help. The hint names the scope that the operation needs, where it is known, and the plan if it matters. |\n"
    "| 404 | AB02, AB08 | No object has that id or slug | List the objects of the domain. With an organisation key, `workspace_id` may be missing. |\n"
    "| 409 | AB07 | The object already exists, or is in use | Read the current state, of a delete what `find_references` shows, then decide with the user. |\n"
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
