/* SPDX-License-Identifier: MIT */
/* The main program of a fuzzer that only tries the files of the folder named to it: what was found once stays mended. */
#include <dirent.h>

#include "fuzz.h"

/* The bytes in a block of exactly their size, so that a sanitizer sees a read beyond. */
static uint8_t *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    long end = -1;
    uint8_t *data = NULL;

    if (file == NULL)
        return NULL;
    if (fseek(file, 0, SEEK_END) == 0)
        end = ftell(file);
    if (end >= 0 && fseek(file, 0, SEEK_SET) == 0)
        data = malloc(end > 0 ? (size_t)end : 1);
    *size = (size_t)end;
    if (data != NULL && fread(data, 1, *size, file) != *size) {
        free(data);
        data = NULL;
    }
    (void)fclose(file);
    return data;
}

/* 1 if there was something to try; below 0 when it cannot be read. */
static int try_entry(const char *folder, const char *name)
{
    char path[4096];
    size_t size = 0;
    uint8_t *data;

    if (name[0] == '.')
        return 0;
    if ((size_t)snprintf(path, sizeof(path), "%s/%s", folder, name) >= sizeof(path))
        return -1;
    data = read_file(path, &size);
    if (data == NULL) {
        (void)fprintf(stderr, "%s: cannot be read\n", path);
        return -1;
    }
    (void)LLVMFuzzerTestOneInput(data, size);
    free(data);
    return 1;
}

int main(int count, char **arguments)
{
    DIR *folder = count == 2 ? opendir(arguments[1]) : NULL;
    int tried = 0;
    int result = 0;

    if (folder == NULL)
        return 2;
    for (struct dirent *entry = readdir(folder); entry != NULL && result >= 0; entry = readdir(folder)) {
        result = try_entry(arguments[1], entry->d_name);
        tried += result > 0 ? 1 : 0;
    }
    (void)closedir(folder);
    (void)printf("%d inputs\n", tried);
    return result >= 0 && tried > 0 ? 0 : 1;
}
