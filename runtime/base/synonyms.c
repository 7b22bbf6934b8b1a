/* SPDX-License-Identifier: MIT */
#include "base/synonyms.h"

#include <string.h>

static const struct row {
    enum pa_synonyms kind;
    const char *names; /* with one space between them */
} rows[] = {
    /* Pages. */
    {PA_SAME_ARGUMENT,
     "current_page page page_number page_num page_no page_index offset skip start_index cursor "
     "after next_page page_token next_page_token next_token"},
    {PA_SAME_ARGUMENT, "page_size size limit per_page count max max_results results_per_page items_per_page "
                       "page_limit top take first num_results batch_size"},
    {PA_SAME_ARGUMENT, "search query q keyword term text filter name search_term search_query search_text"},
    {PA_SAME_ARGUMENT, "order_by sort sort_by order ordering sort_order"},

    /* Times. */
    {PA_SAME_ARGUMENT,
     "time_of_generation_min start_time start from since after begin start_date start_at date_from "
     "from_date time_from min_time time_min start_datetime created_after from_time date_start "
     "period_start start_timestamp"},
    {PA_SAME_ARGUMENT,
     "time_of_generation_max end_time end to until before end_date end_at date_to to_date time_to "
     "max_time time_max end_datetime created_before to_time date_end period_end till "
     "end_timestamp"},
    {PA_SAME_ARGUMENT,
     "expires_at expiry expires expiration expiration_date expiry_date expire_at expires_on "
     "expires_in ttl valid_until expiration_time"},

    /* Who and what. */
    {PA_SAME_ARGUMENT, "email user_email email_address mail user"},
    {PA_SAME_ARGUMENT, "email_id user_email email"},
    {PA_SAME_ARGUMENT, "user_id user email user_email member_id member"},
    {PA_SAME_ARGUMENT, "ai_provider_id ai_provider provider provider_id provider_name provider_slug vendor"},
    {PA_SAME_ARGUMENT, "ai_models ai_model model models model_name model_id"},
    {PA_SAME_ARGUMENT, "scopes scope permissions permission rights"},
    {PA_SAME_ARGUMENT, "is_enabled enabled active enable"},
    {PA_SAME_ARGUMENT, "name title display_name label"},
    {PA_SAME_ARGUMENT, "description comment note notes summary about"},
    {PA_SAME_ARGUMENT, "config content body configuration settings value json"},
    {PA_SAME_ARGUMENT, "string content text template body prompt messages"},
    {PA_SAME_ARGUMENT, "variables inputs input params parameters vars arguments"},
    {PA_SAME_ARGUMENT, "key api_key secret token credentials credential secret_key"},
    {PA_SAME_ARGUMENT, "reason change_reason version_description comment message commit_message"},
    {PA_SAME_ARGUMENT, "value score rating thumbs feedback"},

    /* Limits. */
    {PA_SAME_ARGUMENT,
     "credit_limit budget amount max_cost cost_limit spend_limit spending_limit limit max_spend "
     "usage_limit"},
    {PA_SAME_ARGUMENT, "usage_limits usage_limit budget limits limit"},
    {PA_SAME_ARGUMENT, "rate_limits rate_limit limits limit"},
    {PA_SAME_ARGUMENT, "value limit max requests amount threshold"},
    {PA_SAME_ARGUMENT, "unit per period window interval"},
    {PA_SAME_ARGUMENT, "periodic_reset reset period interval frequency reset_period window"},
    {PA_SAME_ARGUMENT, "alert_threshold alert threshold alert_at warning_threshold"},

    /* What tools do. */
    {PA_SAME_VERB, "list get read show fetch view retrieve describe find lookup search query display"},
    {PA_SAME_VERB, "create add new make invite insert register post send submit give"},
    {PA_SAME_VERB, "update edit change modify set patch put rename"},
    {PA_SAME_VERB, "delete remove erase destroy drop revoke archive disconnect"},
    {PA_SAME_VERB, "start run execute launch trigger begin"},
    {PA_SAME_VERB, "rotate regenerate renew roll refresh"},
    {PA_SAME_VERB, "reset clear zero"},
    {PA_SAME_VERB, "publish promote release deploy activate rollback restore revert"},
    {PA_SAME_VERB, "render preview fill"},
    {PA_SAME_VERB, "resend send remind"},

    /* What they do it to. */
    {PA_SAME_NOUN, "user member person people account"},
    {PA_SAME_NOUN, "key token apikey"},
    {PA_SAME_NOUN, "organisation organization org company tenant"},
    {PA_SAME_NOUN, "limit budget quota cap"},
    {PA_SAME_NOUN, "partial snippet"},
    {PA_SAME_NOUN, "collection folder directory"},
    {PA_SAME_NOUN, "analytics stats statistics metric metrics usage"},
    {PA_SAME_NOUN, "cost spend spending price pricing expense"},
    {PA_SAME_NOUN, "config configuration"},
    {PA_SAME_NOUN, "version revision history"},
    {PA_SAME_NOUN, "label tag"},
    {PA_SAME_NOUN, "invite invitation"},
    {PA_SAME_NOUN, "secret credential vault"},
    {PA_SAME_NOUN, "capability capabilities tool"},
    {PA_SAME_NOUN, "workspace team project"},
    {PA_SAME_NOUN, "provider vendor"},
    {PA_SAME_NOUN, "url uri address addr host endpoint"},

    {PA_SAME_IDENTIFIER, "id slug uuid identifier ref handle name"},
    {PA_IDENTIFIER, "id slug uuid identifier ref handle"},
    {PA_FILLER, "all api the a an my our of by for in on with to portkey"},
};

/* Whether a row has the name, as one of those with spaces between them. */
static bool has(const char *row, const char *name, size_t length)
{
    while (*row != '\0') {
        size_t own = strcspn(row, " ");

        if (own == length && memcmp(row, name, length) == 0)
            return true;
        row += own + (row[own] != '\0' ? 1 : 0);
    }
    return false;
}

bool pa_are_synonyms(enum pa_synonyms kind, const char *a, size_t a_length, const char *b, size_t b_length)
{
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
        if (rows[i].kind == kind && has(rows[i].names, a, a_length) && has(rows[i].names, b, b_length))
            return true;
    return false;
}

bool pa_is_of_kind(enum pa_synonyms kind, const char *word, size_t length)
{
    return pa_are_synonyms(kind, word, length, word, length);
}
