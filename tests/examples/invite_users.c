/* SPDX-License-Identifier: MIT */
/* Invites the users of a CSV file; all rows are checked before the first is sent. invite_users [--dry-run] FILE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/users.h>

static const char header[] = "email,role,workspace,workspace_role\n";

/* Takes the next cell off a line; NULL after the last. In quotes, commas are text and two quotes are one. */
static char *next_cell(char **line)
{
    char *cell = *line, *to = cell, *from = cell;
    bool is_quoted = false;

    if (cell == NULL)
        return NULL;
    for (; *from != '\0' && (is_quoted || *from != ','); from++)
        if (*from != '"')
            *to++ = *from;
        else if (is_quoted && from[1] == '"')
            *to++ = *from++;
        else
            is_quoted = !is_quoted;
    *line = *from == ',' ? from + 1 : NULL;
    *to = '\0';
    return cell;
}

/* Without a client, checks only. A cell that the line lacks is NULL, so the library says that the argument is missing. */
static int invite(portkey_client *client, char *line, portkey_error *error)
{
    portkey_workspace_invite workspace = {0};
    portkey_invite_user_params params = {.workspaces = {&workspace, 1}};
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    int result;

    params.email = next_cell(&line);
    params.role = next_cell(&line);
    workspace.id = next_cell(&line);
    workspace.role = next_cell(&line);
    result = portkey_invite_user_request(&request, &params, error);
    if (result == 0 && client != NULL)
        result = portkey_client_send(&response, client, request, NULL, error);
    printf("%s: %s\n", params.email, result < 0 ? "refused" : client != NULL ? "invited" : "good");
    portkey_response_free(response);
    portkey_request_free(request);
    return result;
}

/* Returns how many rows failed. */
static int each_row(FILE *file, portkey_client *client)
{
    portkey_error error;
    char *line = NULL, text[2048];
    size_t size = 0;
    int failures = 0;

    rewind(file);
    if (getline(&line, &size, file) < 0 || strcmp(line, header) != 0)
        failures += fprintf(stderr, "the first line must be %s", header);
    for (int number = 2; getline(&line, &size, file) >= 0; number++) {
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0] == '\0' || invite(client, line, &error) == 0)
            continue;
        (void)portkey_error_format(&error, text, sizeof(text));
        fprintf(stderr, "line %d: %s\n", number, text);
        failures++;
    }
    free(line);
    return failures;
}

int main(int argc, char **argv)
{
    bool is_dry = argc > 1 && strcmp(argv[1], "--dry-run") == 0;
    FILE *file = argc == 2 + is_dry ? fopen(argv[1 + is_dry], "r") : NULL;
    portkey_client *client = NULL;
    portkey_error error;
    int failures = file != NULL ? each_row(file, NULL) : 1;

    if (failures == 0 && !is_dry && portkey_client_from_environment(&client, &error) < 0)
        failures = fprintf(stderr, "%s\n", error.message);
    if (client != NULL)
        failures = each_row(file, client);
    portkey_client_free(client);
    if (file != NULL)
        fclose(file);
    return failures != 0;
}
