/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "base/number.h"
#include "cli/complain.h"
#include "cli/http/workers.h"

static int read_port(cli_listening *out, const char *text)
{
    uint64_t port;

    if (!pa_read_count(&port, text, strlen(text), UINT16_MAX))
        return cli_refuse_usage("--port takes a whole number from 0, for any port, to %d", UINT16_MAX);
    out->has_port = true;
    out->port = (uint16_t)port;
    return EXIT_DONE;
}

static int read_workers(cli_listening *out, const char *text)
{
    uint64_t count;

    if (!pa_read_count(&count, text, strlen(text), WORKERS_MAX) || count == 0)
        return cli_refuse_usage("--workers takes a whole number from 1 to %d", WORKERS_MAX);
    out->workers = (unsigned)count;
    return EXIT_DONE;
}

int options_read_listening(cli_options *out, const cli_flags *flags)
{
    cli_listening *listening = &out->listening;
    int status = EXIT_DONE;

    listening->host = flags->host;
    listening->principals = flags->principals;
    if (flags->principals != NULL && flags->principals[0] == '\0')
        return cli_refuse_usage("--principals takes the name of a file");
    if (flags->port != NULL)
        status = read_port(listening, flags->port);
    if (status == EXIT_DONE && flags->workers != NULL)
        status = read_workers(listening, flags->workers);
    return status;
}
