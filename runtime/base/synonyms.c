/* SPDX-License-Identifier: MIT */
#include "base/synonyms.h"

#include <string.h>

#include "base/hash.h"

/*
 * At most 64 rows, of fewer names than there are slots, as one text, which needs no relocation: the kind, and the names
 * with a space before each.
 */
static const char rows[] =
    /* Pages. */
    "a current_page page page_number page_num page_no page_index offset skip start_index cursor after "
    "next_page page_token next_page_token next_token\n"
    "a page_size size limit per_page count max max_results results_per_page items_per_page page_limit "
    "top take first num_results batch_size\n"
    "a search query q keyword term text filter name search_term search_query search_text\n"
    "a order_by sort sort_by order ordering sort_order\n"

    /* Times. */
    "a time_of_generation_min start_time start from since after begin start_date start_at date_from "
    "from_date time_from min_time time_min start_datetime created_after from_time date_start "
    "period_start start_timestamp\n"
    "a time_of_generation_max end_time end to until before end_date end_at date_to to_date time_to "
    "max_time time_max end_datetime created_before to_time date_end period_end till end_timestamp\n"
    "a expires_at expiry expires expiration expiration_date expiry_date expire_at expires_on "
    "expires_in ttl valid_until expiration_time\n"

    /* Who and what. */
    "a email user_email email_address mail user\n"
    "a email_id user_email email\n"
    "a user_id user email user_email member_id member\n"
    "a ai_provider_id ai_provider provider provider_id provider_name provider_slug vendor\n"
    "a ai_models ai_model model models model_name model_id\n"
    "a scopes scope permissions permission rights\n"
    "a is_enabled enabled active enable\n"
    "a name title display_name label\n"
    "a description comment note notes summary about\n"
    "a config content body configuration settings value json\n"
    "a string content text template body prompt messages\n"
    "a variables inputs input params parameters vars arguments\n"
    "a key api_key secret token credentials credential secret_key\n"
    "a reason change_reason version_description comment message commit_message\n"
    "a value score rating thumbs feedback\n"

    /* Limits. */
    "a credit_limit budget amount max_cost cost_limit spend_limit spending_limit limit max_spend "
    "usage_limit\n"
    "a usage_limits usage_limit budget limits limit\n"
    "a rate_limits rate_limit limits limit\n"
    "a value limit max requests amount threshold\n"
    "a unit per period window interval\n"
    "a periodic_reset reset period interval frequency reset_period window\n"
    "a alert_threshold alert threshold alert_at warning_threshold\n"

    /* What tools do. */
    "v list get read show fetch view retrieve describe find lookup search query display\n"
    "v create add new make invite insert register post send submit give\n"
    "v update edit change modify set patch put rename\n"
    "v delete remove erase destroy drop revoke archive disconnect\n"
    "v start run execute launch trigger begin\n"
    "v rotate regenerate renew roll refresh\n"
    "v reset clear zero\n"
    "v publish promote release deploy activate rollback restore revert\n"
    "v render preview fill\n"
    "v resend send remind\n"

    /* What they do it to. */
    "n user member person people account\n"
    "n key token apikey\n"
    "n organisation organization org company tenant\n"
    "n limit budget quota cap\n"
    "n partial snippet\n"
    "n collection folder directory\n"
    "n analytics stats statistics metric metrics usage\n"
    "n cost spend spending price pricing expense\n"
    "n config configuration\n"
    "n version revision history\n"
    "n label tag\n"
    "n invite invitation\n"
    "n secret credential vault\n"
    "n capability capabilities tool\n"
    "n workspace team project\n"
    "n provider vendor\n"
    "n url uri address addr host endpoint\n"

    "s id slug uuid identifier ref handle name\n"
    "i id slug uuid identifier ref handle\n"
    "f all api the a an my our of by for in on with to portkey\n";

/* ---- the index ---- */

static size_t slot_of(const char *word, size_t length)
{
    uint32_t hash = pa_hash(PA_HASH_START, word, length);

    return (hash ^ hash >> 16) % PA_SYNONYM_SLOTS;
}

/* The slot that has the word, or the free one where it would be. Half of them are free. */
static size_t find(const struct pa_synonyms *synonyms, const char *word, size_t length)
{
    size_t at = slot_of(word, length);

    while (synonyms->slots[at].length > 0 && (synonyms->slots[at].length != length ||
                                              memcmp(rows + synonyms->slots[at].start, word, length) != 0))
        at = (at + 1) % PA_SYNONYM_SLOTS;
    return at;
}

static void add(struct pa_synonyms *synonyms, const char *word, size_t length, uint64_t row)
{
    size_t at = find(synonyms, word, length);

    synonyms->slots[at].start = (uint16_t)(word - rows);
    synonyms->slots[at].length = (uint8_t)length;
    synonyms->slots[at].rows |= row;
}

/* Adds the words of a row, and returns its end. */
static const char *add_row(struct pa_synonyms *synonyms, const char *names, uint64_t row)
{
    while (*names == ' ') {
        size_t length = strcspn(++names, " \n");

        add(synonyms, names, length, row);
        names += length;
    }
    return names;
}

void pa_synonyms_read(struct pa_synonyms *out)
{
    static const char letters[] = "avnsif"; /* in the order of enum pa_synonym_kind */
    uint64_t row = 1;

    memset(out, 0, sizeof(*out));
    for (const char *at = rows; *at != '\0'; at++) {
        out->kinds[strchr(letters, *at) - letters] |= row;
        at = add_row(out, at + 1, row);
        row <<= 1;
    }
}

uint64_t pa_synonyms_of(const struct pa_synonyms *synonyms, const char *word, size_t length)
{
    return synonyms->slots[find(synonyms, word, length)].rows;
}
