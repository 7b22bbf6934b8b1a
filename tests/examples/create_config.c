/* SPDX-License-Identifier: MIT */
/* Creates a config from a name and JSON text, and does what each kind of failure asks for. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <portkeyadmin/configs.h>
#include <portkeyadmin/portkeyadmin.h>

enum { WRONG_INPUT = 2, NO_NETWORK, REFUSED, UNKNOWN, LONGEST_PAUSE = 60 };

static void complain(const portkey_error *error)
{
    char text[2048];

    (void)portkey_error_format(error, text, sizeof(text));
    fprintf(stderr, "%s\n", text);
}

/* What the server said, to the last byte. */
static void show_answer(portkey_client *client)
{
    portkey_response *answer = portkey_client_take_answer(client);

    if (answer != NULL)
        fprintf(stderr, "Answer: %s\n", portkey_response_body(answer, NULL));
    portkey_response_free(answer);
}

static int verdict(const portkey_error *error)
{
    if (error->may_have_happened)
        return UNKNOWN;
    if (error->code == PORTKEY_EJSON || error->code == PORTKEY_EARGUMENTS)
        return WRONG_INPUT;
    if (portkey_code_is_connect(error->code) || portkey_code_is_timeout(error->code))
        return NO_NETWORK;
    return error->code == PORTKEY_EHTTP ? REFUSED : 1;
}

static int create(portkey_client *client, const portkey_create_config_params *params, portkey_error *error)
{
    portkey_response *response = NULL;
    int result = portkey_create_config(&response, client, params, error);

    if (result == 0)
        puts(portkey_response_body(response, NULL));
    portkey_response_free(response);
    return result;
}

int main(int argc, char **argv)
{
    portkey_create_config_params params = {.name = argc > 1 ? argv[1] : "",
                                           .config = argc > 2 ? argv[2] : ""};
    portkey_client *client = NULL;
    portkey_error error;
    int result = portkey_client_from_environment(&client, &error);

    if (result == 0)
        result = create(client, &params, &error);
    if (result == PORTKEY_EHTTP && error.retry_after > 0 && error.retry_after <= LONGEST_PAUSE) {
        (void)sleep(error.retry_after);
        result = create(client, &params, &error);
    }
    if (result < 0) {
        complain(&error);
        show_answer(client);
    }
    portkey_client_free(client);
    return result < 0 ? verdict(&error) : 0;
}
