/* SPDX-License-Identifier: MIT */
/*
 * What an agent does with the library: prints the descriptors of all tools, to be given to a model, and runs the one
 * that the model has chosen with the arguments it has made: run_tool [NAME ARGUMENTS]
 */
#include <stdio.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

/* As the "tools" of a request to a model that speaks JSON Schema. */
static void print_tools(void)
{
    const char *separator = "[";

    for (size_t i = 0; i < portkey_tool_count(); i++) {
        const portkey_tool *tool = portkey_tool_at(i);
        size_t length;
        const char *descriptor = portkey_tool_descriptor(tool, &length);

        if (portkey_operation_is_experimental(portkey_tool_operation(tool)))
            continue;
        printf("%s%.*s", separator, (int)length, descriptor);
        separator = ",\n";
    }
    puts("]");
}

static int run(const portkey_tool *tool, const char *arguments, portkey_error *error)
{
    portkey_client *client = NULL;
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    int result =
        portkey_request_new(&request, portkey_tool_operation(tool), arguments, strlen(arguments), error);

    if (result == 0)
        result = portkey_client_from_environment(&client, error);
    if (result == 0)
        result = portkey_client_send(&response, client, request, NULL, error);
    if (result == 0)
        puts(portkey_response_body(response, NULL));
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    return result;
}

/* What goes wrong is for the model, which corrects its arguments by it: standard output as well. */
static int report(const portkey_error *error)
{
    char text[4096];

    (void)portkey_error_format(error, text, sizeof(text));
    puts(text);
    return 1;
}

static int report_unknown(const char *name)
{
    const char *meant = portkey_tool_suggest(name, strlen(name));

    printf("There is no tool %s.%s%s\n", name, meant != NULL ? " Did you mean " : "",
           meant != NULL ? meant : "");
    return 1;
}

int main(int argc, char **argv)
{
    const portkey_tool *tool = argc > 1 ? portkey_tool_find(argv[1], strlen(argv[1])) : NULL;
    portkey_error error;

    if (argc == 1)
        print_tools();
    else if (tool == NULL)
        return report_unknown(argv[1]);
    else if (run(tool, argc > 2 ? argv[2] : "{}", &error) < 0)
        return report(&error);
    return 0;
}
