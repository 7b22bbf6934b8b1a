/* SPDX-License-Identifier: MIT */
/*
 * Mirrors the prompts of a workspace into a collection of another one: mirror_prompts WORKSPACE COLLECTION
 * Those of one name are the same prompt. One that the collection lacks is created; one that differs gets a new
 * version, which is live when it is published.
 */
#include <stdio.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/prompts.h>

static bool is_same(const char *a, const char *b)
{
    return a != NULL && b != NULL ? strcmp(a, b) == 0 : a == b;
}

/* Receives the latest version of the prompt of this name, if there is one. */
static int find(const portkey_prompt **out, portkey_response **response, portkey_client *client,
                const char *collection, const char *name, portkey_error *error)
{
    portkey_get_prompt_params latest = {.version = "latest"};
    const portkey_prompt_summary *prompt;
    portkey_pager *pager = NULL;
    int result = portkey_list_prompts_pages(
        &pager, client, &(portkey_list_prompts_params){.collection_id = collection}, NULL, error);

    while (result >= 0 && latest.prompt_id == NULL &&
           (result = portkey_list_prompts_next(pager, &prompt, error)) == 1)
        latest.prompt_id = is_same(prompt->name, name) ? prompt->slug : NULL;
    if (latest.prompt_id != NULL && (result = portkey_get_prompt(response, client, &latest, error)) == 0)
        result = portkey_get_prompt_read(out, *response, error);
    portkey_pager_free(pager);
    return result;
}

/* Into a new prompt, or a new version of `to`. */
static int copy(portkey_client *client, const char *collection, const portkey_prompt *from,
                const portkey_prompt *to, portkey_error *error)
{
    portkey_create_prompt_params created = {.name = from->name, .collection_id = collection};
    portkey_update_prompt_params updated = {.prompt_id = to != NULL ? to->slug : "",
                                            .patch = PORTKEY_BOOLEAN(true)};
    portkey_response *response = NULL;
    int result;

    created.string = updated.string = from->string;
    created.parameters = updated.parameters = portkey_value_text(from->parameters);
    created.model = updated.model = from->model;
    created.virtual_key = updated.virtual_key = from->virtual_key;
    result = to != NULL ? portkey_update_prompt(&response, client, &updated, error)
                        : portkey_create_prompt(&response, client, &created, error);
    if (result == 0)
        printf("%s: %s\n", from->name, to != NULL ? "new version" : "created");
    portkey_response_free(response);
    return result;
}

static int mirror(portkey_client *client, const char *slug, const char *collection, portkey_error *error)
{
    const portkey_prompt *from = NULL, *to = NULL;
    portkey_response *source = NULL, *target = NULL;
    int result = portkey_get_prompt(&source, client, &(portkey_get_prompt_params){.prompt_id = slug}, error);

    if (result == 0)
        result = portkey_get_prompt_read(&from, source, error);
    if (result == 0)
        result = find(&to, &target, client, collection, from->name, error);
    if (result >= 0 && (to == NULL || !is_same(from->string, to->string) ||
                        !is_same(portkey_value_text(from->parameters), portkey_value_text(to->parameters))))
        result = copy(client, collection, from, to, error);
    portkey_response_free(source);
    portkey_response_free(target);
    return result;
}

int main(int argc, char **argv)
{
    portkey_list_prompts_params params = {.workspace_id = argc == 3 ? argv[1] : ""};
    const portkey_prompt_summary *prompt;
    portkey_client *client = NULL;
    portkey_pager *pager = NULL;
    portkey_error error;
    char text[2048];
    int result = portkey_client_from_environment(&client, &error);

    if (result == 0)
        result = portkey_list_prompts_pages(&pager, client, &params, NULL, &error);
    while (result >= 0 && (result = portkey_list_prompts_next(pager, &prompt, &error)) == 1)
        result = mirror(client, prompt->slug, argc == 3 ? argv[2] : "", &error);
    if (result < 0 && portkey_error_format(&error, text, sizeof(text)) > 0)
        fprintf(stderr, "%s\n", text);
    portkey_pager_free(pager);
    portkey_client_free(client);
    return result < 0;
}
