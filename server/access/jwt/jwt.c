/* SPDX-License-Identifier: MIT */
#include "access/jwt/jwt.h"

#include <stdlib.h>
#include <time.h>

#include "access/jwt/claims.h"
#include "access/jwt/key_source.h"
#include "access/jwt/metadata.h"
#include "access/jwt/refuse.h"
#include "access/jwt/scopes.h"
#include "access/jwt/seen.h"
#include "access/jwt/token.h"

struct jwt_verifier {
    jwt_rules rules;
    jwt_key_source source;
    pa_list waiting; /* checks, for the end of a fetch_call */
    pa_list due;     /* those whose fetch has ended */
    jwt_seen seen;   /* tokens that these keys signed */
};

/* What a check holds until its end. */
struct jwt_work {
    jwt_token token;
    jwt_scopes scopes;
};

/* ---- rules ---- */

static bool is_named(const char *text)
{
    return text != NULL && *text != '\0';
}

static bool are_named(const char *const *texts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!is_named(texts[i]))
            return false;
    return true;
}

static bool claims_are_named(const jwt_rules *rules)
{
    for (size_t i = 0; i < rules->claim_count; i++)
        if (!is_named(rules->claims[i].name))
            return false;
    return true;
}

const char *jwt_rules_check(const jwt_rules *rules)
{
    if (!is_named(rules->issuer))
        return "the issuer is not given";
    if (rules->jwks_url != NULL && fetch_check_url(rules->jwks_url) != NULL)
        return "the URL of the keys is not an https URL";
    if (rules->jwks_url == NULL && !jwt_metadata_exists(rules->issuer))
        return "the issuer is not an https URL without a query, so the URL of its keys must be given";
    if (rules->audience_count == 0 || !are_named(rules->audiences, rules->audience_count))
        return "the audience, which is this server's name in tokens, is not given";
    if (rules->leeway_s > JWT_MAX_LEEWAY_S)
        return "the leeway is more than 60 seconds";
    if (!claims_are_named(rules) || !are_named(rules->scopes, rules->scope_count))
        return "a required claim or scope has no name";
    return NULL;
}

/* ---- deciding ---- */

int jwt_outcome_status(jwt_outcome outcome)
{
    switch (outcome) {
    case JWT_ACCEPTED: return 200;
    case JWT_CLAIM_MISSING:
    case JWT_SCOPE_MISSING: return 403;
    case JWT_KEYS_UNAVAILABLE:
    case JWT_NO_MEMORY: return 503;
    default: return 401;
    }
}

bool jwt_has_scope(const jwt_verdict *verdict, const char *scope)
{
    for (size_t i = 0; i < verdict->scope_count; i++)
        if (strcmp(verdict->scopes[i], scope) == 0)
            return true;
    return false;
}

/* Nothing that a token says is passed on unless the token is good. */
static void decide(jwt_check *check)
{
    jwt_verdict *verdict = &check->verdict;
    int status = jwt_outcome_status(verdict->outcome);

    if (status != 200 && status != 403)
        *verdict = (jwt_verdict){.outcome = verdict->outcome, .description = verdict->description};
    check->decided(check, verdict);
}

static bool read_who(jwt_check *check, const jwt_rules *rules)
{
    struct jwt_work *work = check->work;
    jwt_verdict *verdict = &check->verdict;

    if (!jwt_claims_read(portkey_json_root(work->token.claims), verdict) ||
        !jwt_scopes_read(&work->scopes, verdict->claims, verdict))
        return false;
    verdict->issuer = rules->issuer;
    verdict->scopes = work->scopes.list;
    verdict->scope_count = work->scopes.count;
    return jwt_claims_require(rules, verdict);
}

static bool is_signed(jwt_verifier *verifier, const jwt_token *token, const jwt_key *key)
{
    const jwt_digest digest = jwt_digest_of(&token->text);

    if (jwt_seen_has(&verifier->seen, &digest))
        return true;
    if (!jwt_signature_fits(token->algorithm, key->key, token->text.data, token->signed_length,
                            token->signature.data, token->signature.length))
        return false;
    jwt_seen_add(&verifier->seen, &digest);
    return true;
}

static void judge_with(jwt_verifier *verifier, jwt_check *check, const jwt_key *key)
{
    if (!is_signed(verifier, &check->work->token, key))
        (void)jwt_refuse(&check->verdict, JWT_WRONG_SIGNATURE, "The signature of the token is wrong");
    else if (read_who(check, &verifier->rules))
        check->verdict.description = "The token is good";
    decide(check);
}

static void refuse_for_keys(jwt_check *check, const jwt_key_source *source)
{
    if (!source->has_set || source->has_failed)
        (void)jwt_refuse(&check->verdict, JWT_KEYS_UNAVAILABLE,
                         "The keys of the issuer cannot be fetched at the moment");
    else
        (void)jwt_refuse(&check->verdict, JWT_UNKNOWN_KEY,
                         "The issuer publishes no key that the token was signed with");
    decide(check);
}

static void wait(jwt_verifier *verifier, jwt_check *check)
{
    if (verifier->waiting.count >= JWT_MAX_WAITING) {
        (void)jwt_refuse(&check->verdict, JWT_KEYS_UNAVAILABLE,
                         "Too many tokens wait for the keys of the issuer");
        decide(check);
        return;
    }
    check->queue = &verifier->waiting;
    pa_list_add(check->queue, &check->link);
}

/* What fits several keys is refused: which of them is meant is for the issuer to say. */
static void judge(jwt_verifier *verifier, jwt_check *check, bool may_wait)
{
    const jwt_token *token = &check->work->token;
    jwt_key_source *source = &verifier->source;
    size_t count = 0;
    const jwt_key *key = jwt_key_set_find(&source->set, token->key_id, token->algorithm, &count);

    if (key != NULL) {
        judge_with(verifier, check, key);
    } else if (count > 1) {
        (void)jwt_refuse(&check->verdict, JWT_UNKNOWN_KEY,
                         "The issuer publishes several keys that the token may be signed with");
        decide(check);
    } else if (may_wait && jwt_key_source_want(source)) {
        wait(verifier, check);
    } else {
        refuse_for_keys(check, source);
    }
}

/* ---- the end of a fetch ---- */

static jwt_check *leave(pa_list *queue)
{
    jwt_check *check = (jwt_check *)queue->first;

    pa_list_remove(queue, &check->link);
    check->queue = NULL;
    return check;
}

/* Those that come meanwhile wait for the next fetch. */
static void keys_ended(void *owner)
{
    jwt_verifier *verifier = owner;

    jwt_seen_clear(&verifier->seen);
    while (verifier->waiting.first != NULL) {
        jwt_check *check = leave(&verifier->waiting);

        check->queue = &verifier->due;
        pa_list_add(check->queue, &check->link);
    }
    while (verifier->due.first != NULL)
        judge(verifier, leave(&verifier->due), false);
}

/* ---- the verifier ---- */

jwt_verifier *jwt_verifier_new(event_loop *loop, const jwt_rules *rules)
{
    jwt_verifier *verifier = calloc(1, sizeof(*verifier));

    if (verifier == NULL)
        return NULL;
    verifier->rules = *rules;
    if (!jwt_key_source_open(&verifier->source, loop, &verifier->rules, keys_ended, verifier)) {
        jwt_verifier_free(verifier);
        return NULL;
    }
    return verifier;
}

void jwt_verifier_free(jwt_verifier *verifier)
{
    if (verifier == NULL)
        return;
    while (verifier->waiting.first != NULL) {
        jwt_check *check = leave(&verifier->waiting);

        (void)jwt_refuse(&check->verdict, JWT_KEYS_UNAVAILABLE, "The server is being stopped");
        decide(check);
    }
    jwt_key_source_close(&verifier->source);
    free(verifier);
}

void jwt_verifier_prepare(jwt_verifier *verifier)
{
    if (!verifier->source.has_set)
        (void)jwt_key_source_want(&verifier->source);
}

/* ---- checks ---- */

static bool read_token(jwt_check *check, const jwt_rules *rules, const char *token)
{
    struct jwt_work *work = check->work = calloc(1, sizeof(*work));

    if (work == NULL)
        return jwt_refuse_memory(&check->verdict);
    work->token = JWT_TOKEN_INIT;
    return jwt_token_read(&work->token, token, &check->verdict) &&
           jwt_claims_check(portkey_json_root(work->token.claims), rules, (int64_t)time(NULL),
                            &check->verdict);
}

void jwt_check_start(jwt_verifier *verifier, jwt_check *check, const char *token)
{
    check->queue = NULL;
    check->verdict = (jwt_verdict){.outcome = JWT_ACCEPTED};
    if (read_token(check, &verifier->rules, token))
        judge(verifier, check, true);
    else
        decide(check);
}

void jwt_check_end(jwt_check *check)
{
    struct jwt_work *work = check->work;

    if (check->queue != NULL)
        pa_list_remove(check->queue, &check->link);
    check->queue = NULL;
    check->work = NULL;
    if (work == NULL)
        return;
    jwt_token_free(&work->token);
    jwt_scopes_free(&work->scopes);
    free(work);
}
