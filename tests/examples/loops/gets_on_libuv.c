/* SPDX-License-Identifier: MIT */
/* 500 gets on libuv. */
#include "gets.h"
#include "portkey_libuv.h"

int main(void)
{
    struct portkey_libuv on;
    struct gets gets = {0, 0};
    portkey_client *client = NULL;
    portkey_error error;
    uv_loop_t loop;
    int result = gets_client(&client, &error);

    (void)uv_loop_init(&loop);
    if (result == 0)
        result = portkey_libuv_join(&on, client, &loop, &error);
    if (result == 0)
        result = gets_start(&gets, client, &error);
    while (result == 0 && gets.ended < GETS)
        (void)uv_run(&loop, UV_RUN_ONCE);
    if (client != NULL) {
        portkey_client_free(client);
        uv_close((uv_handle_t *)&on.timer, NULL);
    }
    (void)uv_run(&loop, UV_RUN_DEFAULT); /* until all is closed */
    (void)uv_loop_close(&loop);
    return gets_report(&gets, result, &error);
}
