/* SPDX-License-Identifier: MIT */
#include "telemetry/refusal.h"

#include <stddef.h>

const char *telemetry_refusal_name(telemetry_refusal refusal)
{
    static const char *const names[TELEMETRY_REFUSALS] = {
        [REFUSED_MALFORMED] = "malformed",
        [REFUSED_HOST] = "host",
        [REFUSED_ORIGIN] = "origin",
        [REFUSED_NO_LOGIN] = "no_login",
        [REFUSED_BAD_LOGIN] = "bad_login",
        [REFUSED_SCOPE] = "scope",
        [REFUSED_RATE] = "rate",
        [REFUSED_ROOM] = "no_room",
        [REFUSED_LOGIN_RATE] = "login_rate",
        [REFUSED_STORE] = "store",
        [REFUSED_NOT_READY] = "not_ready",
        [REFUSED_ENDING] = "ending",
        [REFUSED_SIZE] = "too_large",
        [REFUSED_TIME] = "too_slow",
        [REFUSED_PATH] = "unknown_path",
        [REFUSED_METHOD] = "method",
        [REFUSED_MEDIA_TYPE] = "media_type",
        [REFUSED_SESSION] = "session",
        [REFUSED_MESSAGE] = "message",
        [REFUSED_BY_FAILURE] = "failure",
    };

    return names[refusal];
}

telemetry_refusal telemetry_refusal_of(int status)
{
    static const struct {
        int status;
        telemetry_refusal refusal;
    } known[] = {
        {401, REFUSED_BAD_LOGIN},  {403, REFUSED_SCOPE}, {404, REFUSED_PATH}, {405, REFUSED_METHOD},
        {406, REFUSED_MEDIA_TYPE}, {408, REFUSED_TIME},  {413, REFUSED_SIZE}, {415, REFUSED_MEDIA_TYPE},
        {429, REFUSED_RATE},       {431, REFUSED_SIZE},  {503, REFUSED_ROOM},
    };

    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
        if (known[i].status == status)
            return known[i].refusal;
    if (status < 400)
        return REFUSED_NOT;
    return status < 500 ? REFUSED_MESSAGE : REFUSED_BY_FAILURE;
}
