/* SPDX-License-Identifier: MIT */
/* Lists the active workspaces: one call, its answer read field by field. */
#include <stdio.h>

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/workspaces.h>

static void print(portkey_response *response)
{
    portkey_value root;
    portkey_error error;

    if (portkey_response_json(&root, response, &error) < 0) {
        fprintf(stderr, "%s\n", error.message);
        return;
    }
    PORTKEY_FOR_EACH (item, portkey_value_at(root, "/data")) {
        const char *slug = portkey_value_string(portkey_value_at(item, "/slug"), NULL);
        const char *name = portkey_value_string(portkey_value_at(item, "/name"), NULL);

        printf("%-20s %s\n", slug != NULL ? slug : "-", name != NULL ? name : "-");
    }
}

int main(void)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_list_workspaces_params params = {
        .page_size = PORTKEY_INTEGER(50),
        .status = "active",
    };
    portkey_client *client = NULL;
    portkey_response *response = NULL;
    portkey_error error;
    int result = portkey_options_from_environment(&options, &error);

    if (result == 0)
        result = portkey_client_new(&client, &options, &error);
    if (result == 0)
        result = portkey_list_workspaces(&response, client, &params, &error);
    if (result == 0)
        print(response);
    else
        fprintf(stderr, "%s\n%s\n", error.message, error.hint);
    portkey_response_free(response);
    portkey_client_free(client);
    return result == 0 ? 0 : 1;
}
