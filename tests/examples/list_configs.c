/* SPDX-License-Identifier: MIT */
/* Prints slug and name of each config that the key may see: the shortest program with typed answers. */
#include <stdio.h>

#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

int main(void)
{
    const portkey_config *config;
    portkey_client *client = NULL;
    portkey_pager *pager = NULL;
    portkey_error error;
    char text[2048];
    int result = portkey_client_from_environment(&client, &error);

    if (result == 0)
        result = portkey_list_configs_pages(&pager, client, NULL, NULL, &error);
    while (result >= 0 && (result = portkey_list_configs_next(pager, &config, &error)) == 1)
        printf("%s\t%s\n", config->slug != NULL ? config->slug : "-",
               config->name != NULL ? config->name : "-");
    if (result < 0) {
        (void)portkey_error_format(&error, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
    }
    portkey_pager_free(pager);
    portkey_client_free(client);
    return result < 0;
}
