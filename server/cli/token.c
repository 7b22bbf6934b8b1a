/* SPDX-License-Identifier: MIT */
/* A bearer token for the file of principals, which has its digest alone. */
#include <openssl/sha.h>
#include <stdio.h>
#include <sys/random.h>

#include "base/encode.h"
#include "base/memory.h"
#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/output.h"
#include "cli/process.h"

enum { SECRET = 32, MAX_TOKEN = 64 };

static void print(const pa_text *token)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];

    (void)SHA256((const unsigned char *)token->data, token->length, digest);
    printf("token: %s\ntoken_sha256: ", token->data);
    for (size_t i = 0; i < sizeof(digest); i++)
        printf("%02x", digest[i]);
    printf("\n");
}

int command_token(void)
{
    unsigned char secret[SECRET];
    pa_text token = PA_SECRET_TEXT_INIT(MAX_TOKEN);
    bool worked = getrandom(secret, sizeof(secret), 0) == (ssize_t)sizeof(secret);

    if (worked)
        pa_append_base64url(&token, secret, sizeof(secret));
    pa_wipe((char *)secret, sizeof(secret));
    worked = worked && !pa_text_failed(&token);
    if (worked)
        print(&token);
    else
        cli_complain("no token can be made: there is no randomness or memory");
    pa_text_free(&token);
    return worked ? cli_finish_output() : EXIT_FAILED;
}
