/* SPDX-License-Identifier: MIT */
/* Lists the active workspaces, page by page. */
#include <stdio.h>

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/workspaces.h>

static void complain(const portkey_error *error)
{
    char text[2048];

    (void)portkey_error_format(error, text, sizeof(text));
    fprintf(stderr, "%s\n", text);
}

/* Goes through all pages. */
static int print_all(portkey_client *client, portkey_error *error)
{
    portkey_list_workspaces_params params = {
        .page_size = PORTKEY_INTEGER(50),
        .status = "active",
    };
    const portkey_workspace *workspace;
    portkey_pager *pager = NULL;
    int result = portkey_list_workspaces_pages(&pager, client, &params, NULL, error);

    while (result >= 0 && (result = portkey_list_workspaces_next(pager, &workspace, error)) == 1)
        printf("%-20s %s\n", workspace->slug != NULL ? workspace->slug : "-",
               workspace->name != NULL ? workspace->name : "-");
    portkey_pager_free(pager);
    return result;
}

int main(void)
{
    portkey_client *client = NULL;
    portkey_error error;
    int result = portkey_client_from_environment(&client, &error);

    if (result == 0)
        result = print_all(client, &error);
    if (result < 0)
        complain(&error);
    portkey_client_free(client);
    return result == 0 ? 0 : 1;
}
