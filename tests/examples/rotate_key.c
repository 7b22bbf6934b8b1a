/* SPDX-License-Identifier: MIT */
/* Gives an API key a new value and stores that in a file, which only its owner can read and which is never half written. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <portkeyadmin/keys.h>
#include <portkeyadmin/portkeyadmin.h>

enum { LOST = 3 }; /* the exit code for a key that was rotated and not stored */

/* Finds out before the rotation whether the file can be made, and has its room: a file of mode 0600 beside it. */
static int prepare(char *temporary, size_t size, const char *path)
{
    int length = snprintf(temporary, size, "%s.XXXXXX", path);
    int fd = length >= 0 && (size_t)length < size ? mkstemp(temporary) : -1;

    if (fd >= 0 && (errno = posix_fallocate(fd, 0, 4096)) == 0)
        return fd;
    perror(path);
    if (fd >= 0)
        unlink(temporary);
    return -1;
}

static bool store(int fd, const char *key, const char *temporary, const char *path)
{
    size_t length = strlen(key);

    return ftruncate(fd, 0) == 0 && write(fd, key, length) == (ssize_t)length && write(fd, "\n", 1) == 1 &&
           fsync(fd) == 0 && rename(temporary, path) == 0;
}

static const char *until(const portkey_rotated_api_key *rotated)
{
    bool is_known = rotated != NULL && rotated->key_transition_expires_at != NULL;

    return is_known ? rotated->key_transition_expires_at : "the transition ends, 30 minutes from now";
}

static int rotate(portkey_client *client, const char *id, int fd, const char *temporary, const char *path)
{
    portkey_rotate_api_key_params params = {.id = id};
    const portkey_rotated_api_key *rotated = NULL;
    portkey_response *response = NULL;
    portkey_error error;
    char text[2048];
    int status = 0;

    if (portkey_rotate_api_key(&response, client, &params, &error) < 0) {
        (void)portkey_error_format(&error, text, sizeof(text));
        fprintf(stderr, "%s\n", text);
        status = error.may_have_happened ? LOST : 1;
    } else if (portkey_rotate_api_key_read(&rotated, response, &error) < 0 || rotated->key == NULL) {
        fprintf(stderr, "the answer has no key\n");
        status = LOST;
    } else if (!store(fd, rotated->key, temporary, path)) {
        perror(path);
        status = LOST;
    }
    if (status == LOST)
        fprintf(stderr,
                "THE KEY WAS ROTATED, OR MAY HAVE BEEN, AND ITS NEW VALUE IS NOT IN %s. It is lost:\n"
                "the old value works until %s, and a new one comes from rotating again after that.\n",
                path, until(rotated));
    portkey_response_free(response);
    return status;
}

int main(int argc, char **argv)
{
    portkey_client *client = NULL;
    portkey_error error;
    char temporary[4096];
    int status = 1;
    int fd;

    if (argc != 3 || (fd = prepare(temporary, sizeof(temporary), argv[2])) < 0)
        return 2;
    if (portkey_client_from_environment(&client, &error) < 0)
        fprintf(stderr, "%s\n", error.message);
    else
        status = rotate(client, argv[1], fd, temporary, argv[2]);
    if (status != 0)
        unlink(temporary);
    close(fd);
    portkey_client_free(client);
    return status;
}
