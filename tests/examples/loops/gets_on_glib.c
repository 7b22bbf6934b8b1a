/* SPDX-License-Identifier: MIT */
/* 500 gets on GLib. */
#include "gets.h"
#include "portkey_glib.h"

int main(void)
{
    struct portkey_glib on;
    struct gets gets = {0, 0};
    portkey_client *client = NULL;
    portkey_error error;
    int result = gets_client(&client, &error);

    if (result == 0)
        result = portkey_glib_join(&on, client, &error);
    if (result == 0)
        result = gets_start(&gets, client, &error);
    while (result == 0 && gets.ended < GETS)
        (void)g_main_context_iteration(NULL, TRUE);
    portkey_client_free(client);
    return gets_report(&gets, result, &error);
}
