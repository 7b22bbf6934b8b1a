/* SPDX-License-Identifier: MIT */
/* A program that has no use for tools. linking.py looks at what the linker took into it. */
#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

int main(void)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_response *response = NULL;
    portkey_error error;
    int result = portkey_client_new(&client, &options, &error);

    if (result == 0)
        result = portkey_list_configs(&response, client, NULL, &error);
    portkey_response_free(response);
    portkey_client_free(client);
    return result < 0;
}
