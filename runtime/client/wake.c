/* SPDX-License-Identifier: MIT */
/* A pipe that ends a wait: a byte in it is a wake-up that was not noticed yet. */
#define _GNU_SOURCE /* pipe2(), of POSIX.1-2024 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "error/error.h"
#include "client/client.h"

int pa_wake_open(portkey_client *client, portkey_error *error)
{
    if (pipe2(client->wake, O_CLOEXEC | O_NONBLOCK) == 0)
        return 0;
    return pa_fail(error, PORTKEY_ENOMEM, "cannot open a pipe: %s", strerror(errno));
}

void pa_wake_drain(portkey_client *client)
{
    char bytes[64];

    while (read(client->wake[0], bytes, sizeof(bytes)) > 0)
        ;
}

void pa_wake_close(portkey_client *client)
{
    for (int i = 0; i < 2; i++)
        if (client->wake[i] >= 0)
            (void)close(client->wake[i]);
}

/* In a signal handler, too: nothing but getpid() and write(), and errno as it was. A full pipe is one that wakes. */
int portkey_client_wake(portkey_client *client)
{
    int before = errno;

    if (client == NULL)
        return PORTKEY_EINVAL;
    if (!pa_client_is_ours(client))
        return PORTKEY_EFORK;
    if (write(client->wake[1], "", 1) < 0)
        errno = before;
    return 0;
}
