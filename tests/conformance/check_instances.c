/* SPDX-License-Identifier: MIT */
/*
 * Reads lines of an operation's name, a tab and arguments as JSON; answers each
 * with "valid", or "invalid" and why, or "failed" where there was no verdict.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

static void answer(const char *name, const char *arguments)
{
    const portkey_operation *operation = portkey_operation_find(name);
    portkey_request *request = NULL;
    portkey_error error;
    int result;

    if (operation == NULL) {
        printf("failed: no operation %s\n", name);
        return;
    }
    result = portkey_request_new(&request, operation, arguments, strlen(arguments), &error);
    if (result == 0)
        printf("valid\n");
    else if (result == PORTKEY_EARGUMENTS)
        printf("invalid: %s %s\n", error.pointer, error.violations[0].keyword);
    else
        printf("failed: %s\n", error.message);
    portkey_request_free(request);
}

int main(void)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t length;

    while ((length = getline(&line, &size, stdin)) > 0) {
        char *tab = strchr(line, '\t');

        if (tab == NULL)
            break;
        line[length - 1] = '\0';
        *tab = '\0';
        answer(line, tab + 1);
    }
    free(line);
    return 0;
}
