/* SPDX-License-Identifier: MIT */
/* Brings a config to what a YAML file says: creates the config of that name, or updates it where there is one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

#include "json_of_yaml.h"

/* Receives the slug of the config of this name, or NULL; valid as long as the pager. Returns how many there are. */
static int find(const char **slug, portkey_pager *pager, const char *name, portkey_error *error)
{
    const portkey_config *config;
    int count = 0;
    int more;

    while ((more = portkey_list_configs_next(pager, &config, error)) == 1)
        if (config->name != NULL && config->slug != NULL && strcmp(config->name, name) == 0 && ++count == 1)
            *slug = config->slug;
    return more < 0 ? more : count;
}

static int create(portkey_client *client, const char *name, const char *config, portkey_error *error)
{
    portkey_create_config_params params = {.name = name, .config = config};
    const portkey_create_config_answer *answer;
    portkey_response *response = NULL;
    int result = portkey_create_config(&response, client, &params, error);

    if (result == 0)
        result = portkey_create_config_read(&answer, response, error);
    if (result == 0)
        printf("created %s\n", answer->slug != NULL ? answer->slug : name);
    portkey_response_free(response);
    return result;
}

static int update(portkey_client *client, const char *slug, const char *config, portkey_error *error)
{
    portkey_update_config_params params = {.slug = slug, .config = config};
    portkey_response *response = NULL;
    int result = portkey_update_config(&response, client, &params, error);

    if (result == 0)
        printf("updated %s\n", slug);
    portkey_response_free(response);
    return result;
}

static int apply(portkey_client *client, const char *name, const char *config, portkey_error *error)
{
    portkey_pager *pager = NULL;
    const char *slug = NULL;
    int result = portkey_list_configs_pages(&pager, client, NULL, NULL, error);

    if (result == 0)
        result = find(&slug, pager, name, error);
    if (result == 0)
        result = create(client, name, config, error);
    else if (result == 1)
        result = update(client, slug, config, error);
    else if (result > 1)
        fprintf(stderr, "%d configs are named %s: none was changed\n", result, name);
    portkey_pager_free(pager);
    return result;
}

int main(int argc, char **argv)
{
    char *config = argc == 3 ? json_of_yaml(argv[2]) : NULL;
    portkey_client *client = NULL;
    portkey_error error;
    char text[2048];
    int result;

    if (config == NULL)
        return 2;
    result = portkey_client_from_environment(&client, &error);
    if (result == 0)
        result = apply(client, argv[1], config, &error);
    if (result < 0) {
        (void)portkey_error_format(&error, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
    }
    portkey_client_free(client);
    free(config);
    return result != 0;
}
