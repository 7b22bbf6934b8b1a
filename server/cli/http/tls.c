/* SPDX-License-Identifier: MIT */
#include "cli/http/tls.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/options.h"

enum { MAX_PROBLEM = 1024 };

static int read_clients(http_tls_files *out)
{
    const char *text = environment_text("MCP_TLS_CLIENT_CERT");

    if (environment_is(text, "optional"))
        out->clients = HTTP_TLS_CLIENTS_OPTIONAL;
    else if (environment_is(text, "required"))
        out->clients = HTTP_TLS_CLIENTS_REQUIRED;
    else if (text != NULL)
        return cli_refuse_setting("MCP_TLS_CLIENT_CERT takes optional or required");
    if (text != NULL && (out->authorities == NULL || out->key == NULL))
        return cli_refuse_setting(
            "MCP_TLS_CLIENT_CERT needs MCP_TLS_CA_PATH, the authorities of clients' certificates, and "
            "MCP_TLS_KEY_PATH and MCP_TLS_CERT_PATH");
    if (text == NULL && out->authorities != NULL)
        cli_complain("warning: MCP_TLS_CA_PATH has no effect without MCP_TLS_CLIENT_CERT");
    return EXIT_DONE;
}

int tls_read(http_tls_files *out)
{
    *out = (http_tls_files){
        .key = environment_text("MCP_TLS_KEY_PATH"),
        .certificate = environment_text("MCP_TLS_CERT_PATH"),
        .authorities = environment_text("MCP_TLS_CA_PATH"),
    };
    if ((out->key == NULL) != (out->certificate == NULL))
        return cli_refuse_setting("MCP_TLS_KEY_PATH and MCP_TLS_CERT_PATH need each other");
    return read_clients(out);
}

/* A group of its own is what systems have for keys. */
static void check_mode(const char *path)
{
    int file = pa_open_file(path);
    unsigned mode = file >= 0 ? pa_mode_of_file(file) : 0;

    if (file >= 0)
        (void)close(file);
    if ((mode & (S_IROTH | S_IWOTH)) != 0)
        cli_complain("warning: every user can %s the TLS key %s (mode %04o); chmod o= keeps them from it",
                     (mode & S_IWOTH) != 0 ? "change" : "read", path, mode);
}

int tls_open(http_tls **out, const http_tls_files *files)
{
    char problem[MAX_PROBLEM];

    *out = NULL;
    if (files->key == NULL)
        return EXIT_DONE;
    check_mode(files->key);
    *out = http_tls_open(files, problem, sizeof(problem));
    if (*out != NULL)
        return EXIT_DONE;
    cli_complain("%s", problem);
    return EXIT_FAILED;
}

bool tls_reload(http_tls *tls, const http_operation *operation)
{
    static const char stay[] = "; the key and certificate that were read before stay";
    char problem[MAX_PROBLEM + sizeof(stay)];
    bool is_good;

    if (tls == NULL)
        return true;
    is_good = http_tls_reload(tls, problem, MAX_PROBLEM);
    if (!is_good)
        memcpy(problem + strlen(problem), stay, sizeof(stay));
    operation_report(operation, LOG_RELOAD, "tls", is_good, is_good ? NULL : problem);
    return is_good;
}
