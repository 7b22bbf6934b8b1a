/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall(), O_PATH */
#include "cli/confine.h"

#include <curl/curl.h>
#include <dirent.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <openssl/crypto.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- Landlock, whose header and numbers older systems do not have ---- */

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

enum {
    CREATE_RULESET_VERSION = 1,
    RULE_PATH_BENEATH = 1,
    READ_FILE = 1 << 2,
    READ_DIR = 1 << 3,
    WRITE_FILE = 1 << 1,
    REMOVE_FILE = 1 << 5,
    MAKE_DIR = 1 << 7,
    MAKE_REG = 1 << 8,
};

struct path_beneath {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

/* Every access to files that a version of the interface knows, one bit each. */
static uint64_t all_accesses(long version)
{
    int count = version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13;

    return ((uint64_t)1 << count) - 1;
}

static void add_rule(int rules, int file, uint64_t allowed)
{
    const struct path_beneath rule = {allowed, file};

    (void)syscall(SYS_landlock_add_rule, rules, RULE_PATH_BENEATH, &rule, 0);
}

/* ---- what may be read ---- */

static void allow(int rules, const char *path)
{
    int file = path != NULL ? open(path, O_PATH | O_CLOEXEC) : -1;
    struct stat status;

    if (file < 0)
        return;
    if (fstat(file, &status) == 0)
        add_rule(rules, file, S_ISDIR(status.st_mode) ? READ_FILE | READ_DIR : READ_FILE);
    (void)close(file);
}

static void allow_parent(int rules, const char *path)
{
    char copy[PATH_MAX];

    if (strlen(path) >= sizeof(copy))
        return;
    memcpy(copy, path, strlen(path) + 1);
    allow(rules, dirname(copy));
}

/* A file, and where another one may take its place: rules belong to files, not to names. */
static void allow_file(int rules, const char *path)
{
    char real[PATH_MAX];

    if (path == NULL)
        return;
    allow(rules, path);
    allow_parent(rules, path);
    if (realpath(path, real) != NULL)
        allow_parent(rules, real);
}

/* A folder, and what links in it lead to, as in folders of certificates. */
static void allow_folder(int rules, const char *path)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;
    char name[PATH_MAX];

    allow(rules, path);
    if (folder == NULL)
        return;
    while ((entry = readdir(folder)) != NULL)
        if ((entry->d_type == DT_LNK || entry->d_type == DT_UNKNOWN) &&
            snprintf(name, sizeof(name), "%s/%s", path, entry->d_name) < (int)sizeof(name))
            allow(rules, name);
    (void)closedir(folder);
}

/* Folders with ':' between them. */
static void allow_folders(int rules, const char *list)
{
    char path[PATH_MAX];

    while (list != NULL && *list != '\0') {
        size_t length = strcspn(list, ":");

        if (length > 0 && length < sizeof(path)) {
            memcpy(path, list, length);
            path[length] = '\0';
            allow_folder(rules, path);
        }
        list += list[length] == ':' ? length + 1 : length;
    }
}

/* Libraries, certificates, name services and their settings. */
static const char *const system_places[] = {
    "/etc",
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/nix",
    "/gnu",
    "/opt",
    "/run/systemd",
    "/run/nscd",
    "/var/db",
    "/var/cache/fontconfig",
    "/var/lib/ca-certificates",
    "/var/lib/sss",
    "/var/lib/misc",
    "/dev/urandom",
    "/dev/random",
    "/dev/null",
    "/proc/sys",
    "/sys/devices/system/cpu",
};

/* These may be links to anywhere. */
static const char *const system_files[] = {"/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf"};

static void allow_system(int rules)
{
    for (size_t i = 0; i < sizeof(system_places) / sizeof(system_places[0]); i++)
        allow(rules, system_places[i]);
    for (size_t i = 0; i < sizeof(system_files) / sizeof(system_files[0]); i++)
        allow_file(rules, system_files[i]);
}

/* What libcurl and OpenSSL have built in: both may be installed outside the system's folders. */
static void allow_built_in(int rules)
{
    static const int folders[] = {OPENSSL_INFO_CONFIG_DIR, OPENSSL_INFO_MODULES_DIR,
                                  OPENSSL_INFO_ENGINES_DIR};
    const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);

    for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
        allow(rules, OPENSSL_info(folders[i]));
    allow_file(rules, curl->cainfo);
    allow(rules, curl->capath);
}

static void allow_environment(int rules)
{
    static const char *const files[] = {"CURL_CA_BUNDLE", "SSL_CERT_FILE", "OPENSSL_CONF", "HOSTALIASES"};
    static const char *const folders[] = {"SSL_CERT_DIR", "OPENSSL_MODULES", "OPENSSL_ENGINES",
                                          "LD_LIBRARY_PATH", "GCONV_PATH"};

    for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
        allow_file(rules, getenv(files[i]));
    for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
        allow_folders(rules, getenv(folders[i]));
}

/* The folder: what is removed from it is the folder's matter. */
static void allow_removal(int rules, const char *path)
{
    char copy[PATH_MAX];
    int folder;

    if (path == NULL || strlen(path) >= sizeof(copy))
        return;
    memcpy(copy, path, strlen(path) + 1);
    folder = open(dirname(copy), O_PATH | O_CLOEXEC);
    if (folder < 0)
        return;
    add_rule(rules, folder, REMOVE_FILE);
    (void)close(folder);
}

/* Only regular files, and folders for them. */
static void allow_work(int rules, const char *path)
{
    int folder = path != NULL ? open(path, O_PATH | O_CLOEXEC) : -1;

    if (folder < 0)
        return;
    add_rule(rules, folder, READ_FILE | READ_DIR | WRITE_FILE | REMOVE_FILE | MAKE_DIR | MAKE_REG);
    (void)close(folder);
}

static void allow_needs(int rules, const confine_needs *needs)
{
    for (size_t i = 0; i < CONFINE_MAX_FILES; i++)
        allow_file(rules, needs->read[i]);
    allow_removal(rules, needs->remove);
    allow_work(rules, needs->folder);
}

/* Sanitizers read about the process, and coverage is written where the program was built. */
static void allow_instruments(int rules, uint64_t all)
{
#ifdef CONFINE_BUILD_ROOT
    int root = open(CONFINE_BUILD_ROOT, O_PATH | O_CLOEXEC);

    add_rule(rules, root, all);
    (void)close(root);
    allow(rules, "/proc/self");
#else
    (void)rules;
    (void)all;
#endif
}

/* ---- all of it ---- */

void confine_files(const confine_needs *needs)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, CREATE_RULESET_VERSION);
    uint64_t all = all_accesses(version);
    int rules;

    if (version < 1)
        return;
    rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof(all), 0);
    if (rules < 0)
        return;
    allow_system(rules);
    allow_built_in(rules);
    allow_environment(rules);
    allow_needs(rules, needs);
    allow_instruments(rules, all);
    (void)syscall(SYS_landlock_restrict_self, rules, 0);
    (void)close(rules);
}
