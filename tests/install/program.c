/* SPDX-License-Identifier: MIT */
/* A program of somebody else. It prints the version, or with a word the descriptors of all tools as one array. */
#include <stdio.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

static int print_tools(void)
{
    for (size_t i = 0; i < portkey_tool_count(); i++) {
        size_t length;
        const char *descriptor = portkey_tool_descriptor(portkey_tool_at(i), &length);

        printf("%s\n%.*s", i == 0 ? "[" : ",", (int)length, descriptor);
    }
    puts("\n]");
    return 0;
}

/* A call that is refused before it is sent. Linked statically, it needs all that the library needs. */
static int make_a_call(portkey_client *client)
{
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    int result =
        portkey_request_new(&request, portkey_operation_at(0), "{\"no such argument\": 1}", 23, NULL);

    if (result == 0)
        result = portkey_client_send(&response, client, request, NULL, NULL);
    portkey_response_free(response);
    portkey_request_free(request);
    return result;
}

int main(int count, char **words)
{
    portkey_client *client = NULL;

    (void)words;
    if (count > 1)
        return print_tools();
    if (PORTKEY_VERSION_NUMBER < PORTKEY_VERSION_OF(0, 1, 0) ||
        strcmp(portkey_version(), PORTKEY_VERSION) != 0)
        return 1;
    if (portkey_client_new(&client, NULL, NULL) < 0 || make_a_call(client) != PORTKEY_EARGUMENTS)
        return 2;
    portkey_client_free(client);
    puts(portkey_version());
    return 0;
}
