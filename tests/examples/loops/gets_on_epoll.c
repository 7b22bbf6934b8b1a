/* SPDX-License-Identifier: MIT */
/* 500 gets on epoll. */
#include "gets.h"
#include "portkey_epoll.h"

static void run(const struct portkey_epoll *on, const struct gets *gets)
{
    struct epoll_event events[64];

    while (gets->ended < GETS) {
        int count = epoll_wait(on->epoll, events, 64, -1);

        for (int i = 0; i < count; i++)
            portkey_epoll_handle(on, &events[i]);
    }
}

int main(void)
{
    struct portkey_epoll on = {.timer = -1};
    struct gets gets = {0, 0};
    portkey_client *client = NULL;
    portkey_error error;
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    int result = gets_client(&client, &error);

    if (result == 0)
        result = portkey_epoll_join(&on, client, epoll, &error);
    if (result == 0)
        result = gets_start(&gets, client, &error);
    if (result == 0)
        run(&on, &gets);
    portkey_client_free(client);
    (void)close(on.timer);
    (void)close(epoll);
    return gets_report(&gets, result, &error);
}
