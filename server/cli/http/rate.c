/* SPDX-License-Identifier: MIT */
#include "cli/http/rate.h"

#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/http/sharing.h"
#include "cli/options.h"

/* Those of the npm server. */
enum { MAX = 60, REFILL = 60, WINDOW_MS = 60 * 1000, BUCKETS = 10000, MAX_BUCKETS = 1000000 };

static int read_count(unsigned long long *out, const char *name, unsigned long long otherwise,
                      unsigned long long most)
{
    int status = environment_count(out, name, most);

    if (status == EXIT_DONE && *out == 0)
        *out = otherwise;
    return status;
}

static int read_store(rate_settings *out, const char *store)
{
    const char *prefix = environment_text("RATE_LIMIT_REDIS_KEY_PREFIX");

    if (store == NULL || environment_is(store, "memory"))
        return EXIT_DONE;
    if (!environment_is(store, "redis"))
        return cli_refuse_setting("RATE_LIMIT_STORE takes memory or redis");
    out->redis_url_name =
        environment_name("RATE_LIMIT_REDIS_URL", environment_name("MCP_REDIS_URL", "REDIS_URL"));
    out->redis_url = environment_text(out->redis_url_name);
    out->redis_prefix = prefix != NULL ? prefix : "mcp:rate-limit";
    if (out->redis_url == NULL)
        return cli_refuse_setting("RATE_LIMIT_STORE=redis needs RATE_LIMIT_REDIS_URL or MCP_REDIS_URL");
    return sharing_check_redis(out->redis_url_name, out->redis_url, "RATE_LIMIT_REDIS_KEY_PREFIX",
                               out->redis_prefix);
}

int rate_read(rate_settings *out)
{
    const char *store = environment_text("RATE_LIMIT_STORE");
    unsigned long long max, refill, window, buckets;
    bool is_on = true;

    if (environment_switch(&is_on, "RATE_LIMIT_ENABLED") != EXIT_DONE ||
        read_count(&max, "RATE_LIMIT_MAX", MAX, HTTP_MAX_RATE) != EXIT_DONE ||
        read_count(&refill, "RATE_LIMIT_REFILL", REFILL, HTTP_MAX_RATE) != EXIT_DONE ||
        read_count(&window, "RATE_LIMIT_WINDOW_MS", WINDOW_MS, HTTP_MAX_WINDOW_MS) != EXIT_DONE ||
        read_count(&buckets, "RATE_LIMIT_MAX_BUCKETS", BUCKETS, MAX_BUCKETS) != EXIT_DONE)
        return EXIT_USAGE;
    *out = (rate_settings){
        .is_on = is_on,
        .rate = {.max = (uint32_t)max, .refill = (uint32_t)refill, .window_ms = (int64_t)window},
        .max_buckets = (size_t)buckets,
    };
    return read_store(out, store);
}
