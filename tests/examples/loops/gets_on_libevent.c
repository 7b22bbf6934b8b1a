/* SPDX-License-Identifier: MIT */
/* 500 gets on libevent. */
#include "gets.h"
#include "portkey_libevent.h"

int main(void)
{
    struct portkey_libevent on = {NULL, NULL, NULL};
    struct gets gets = {0, 0};
    portkey_client *client = NULL;
    portkey_error error;
    struct event_base *base = event_base_new();
    int result = gets_client(&client, &error);

    if (result == 0)
        result = portkey_libevent_join(&on, client, base, &error);
    if (result == 0)
        result = gets_start(&gets, client, &error);
    while (result == 0 && gets.ended < GETS)
        (void)event_base_loop(base, EVLOOP_ONCE);
    portkey_client_free(client);
    if (on.timer != NULL)
        event_free(on.timer);
    event_base_free(base);
    return gets_report(&gets, result, &error);
}
