/* SPDX-License-Identifier: MIT */
#include "base/path.h"

#include <string.h>

int pa_path_fit(const char *template, const char *path, const char *end, pa_path_part *values, int most)
{
    int count = 0;

    while (*template == '/' && path < end && *path == '/') {
        size_t wanted = strcspn(template + 1, "/");
        const char *next = memchr(path + 1, '/', (size_t)(end - path - 1));
        size_t given = (size_t)((next != NULL ? next : end) - path - 1);

        if (template[1] == '{' && given > 0) {
            if (values != NULL && count == most)
                return -1;
            if (values != NULL)
                values[count] = (pa_path_part){path + 1, given};
            count++;
        } else if (wanted != given || memcmp(template + 1, path + 1, given) != 0) {
            return -1;
        }
        template += wanted + 1;
        path += given + 1;
    }
    return *template == '\0' && path == end ? count : -1;
}
