/* SPDX-License-Identifier: MIT */
#include "cli/http/notify.h"

#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "cli/complain.h"
#include "cli/environment.h"

/* Writes the address of a path, or of the name behind an "@". Returns its length, or 0. */
static socklen_t write_address(struct sockaddr_un *out, const char *name)
{
    size_t length = strlen(name);

    *out = (struct sockaddr_un){.sun_family = AF_UNIX};
    if ((name[0] != '/' && name[0] != '@') || length >= sizeof(out->sun_path))
        return 0;
    memcpy(out->sun_path, name, length);
    if (name[0] == '@')
        out->sun_path[0] = '\0';
    return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
}

int notify_open(void)
{
    const char *name = environment_text("NOTIFY_SOCKET");
    struct sockaddr_un address;
    socklen_t length = name != NULL ? write_address(&address, name) : 0;
    int fd;

    if (name == NULL)
        return -1;
    fd = length > 0 ? socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1;
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address, length) == 0)
        return fd;
    if (fd >= 0)
        (void)close(fd);
    cli_complain(
        "warning: the socket in NOTIFY_SOCKET cannot be reached, so nobody is told when the server is ready");
    return -1;
}

void notify_send(int fd, const char *state)
{
    if (fd >= 0)
        (void)send(fd, state, strlen(state), MSG_NOSIGNAL);
}
