/* SPDX-License-Identifier: MIT */
/* Which name is meant by one that does not exist. */
#include "check.h"

#include "base/suggest.h"
#include "base/synonyms.h"

static const char *nearest(const char *name, const char *const candidates[], size_t count)
{
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, name, strlen(name));
    for (size_t i = 0; i < count; i++)
        pa_suggest(&suggestions, candidates[i]);
    return pa_suggested(&suggestions);
}

/* What is suggested for each name. */
static void expect_meant(const char *const rows[][2], size_t row_count, const char *const candidates[],
                         size_t count)
{
    for (size_t i = 0; i < row_count; i++) {
        const char *found = nearest(rows[i][0], candidates, count);

        if (found == NULL || strcmp(found, rows[i][1]) != 0)
            fail_msg("%s: %s, not %s", rows[i][0], found != NULL ? found : "nothing", rows[i][1]);
    }
}

static void test_misspelt_names(void **state)
{
    static const char *const candidates[] = {"page_size", "current_page", "name", "names"};
    static const char *const rows[][2] = {
        {"page_size", "page_size"},
        {"pagesize", "page_size"},
        {"page_sise", "page_size"},
        {"pge_size", "page_size"},
        {"curent_page", "current_page"},
        {"nam", "name"},
        {"name", "name"},
        {"namess", "names"},
    };

    (void)state;
    expect_meant(rows, COUNT(rows), candidates, COUNT(candidates));
}

static void test_other_cases(void **state)
{
    static const char *const candidates[] = {"page_size", "isDefault", "mcp_server_id"};
    static const char *const rows[][2] = {
        {"pageSize", "page_size"},  {"PageSize", "page_size"},      {"page-size", "page_size"},
        {"PAGE_SIZE", "page_size"}, {"is_default", "isDefault"},    {"mcpServerId", "mcp_server_id"},
        {"page size", "page_size"}, {"__page__size_", "page_size"},
    };

    (void)state;
    expect_meant(rows, COUNT(rows), candidates, COUNT(candidates));
}

static void test_other_names_of_arguments(void **state)
{
    static const char *const candidates[] = {"current_page",           "page_size",  "time_of_generation_min",
                                             "time_of_generation_max", "expires_at", "workspace_id"};
    static const char *const rows[][2] = {
        {"page", "current_page"},
        {"offset", "current_page"},
        {"limit", "page_size"},
        {"per_page", "page_size"},
        {"size", "page_size"},
        {"start", "time_of_generation_min"},
        {"startDate", "time_of_generation_min"},
        {"since", "time_of_generation_min"},
        {"until", "time_of_generation_max"},
        {"to", "time_of_generation_max"},
        {"expiry", "expires_at"},
        {"workspace", "workspace_id"},
        {"workspace_slug", "workspace_id"},
        {"workspaces", "workspace_id"},
        {"team", "workspace_id"},
    };

    (void)state;
    expect_meant(rows, COUNT(rows), candidates, COUNT(candidates));
}

static void test_other_names_of_tools(void **state)
{
    static const char *const candidates[] = {
        "get_user",       "list_all_users",         "delete_user",  "invite_user",  "list_api_keys",
        "create_api_key", "delete_api_key",         "list_prompts", "get_config",   "update_config",
        "list_configs",   "list_workspace_members", "get_policy",   "list_policies"};
    static const char *const rows[][2] = {
        {"list_user", "list_all_users"},
        {"list_users", "list_all_users"},
        {"listUsers", "list_all_users"},
        {"remove_user", "delete_user"},
        {"add_user", "invite_user"},
        {"list_keys", "list_api_keys"},
        {"create_key", "create_api_key"},
        {"revoke_api_key", "delete_api_key"},
        {"get_prompts_list", "list_prompts"},
        {"edit_config", "update_config"},
        {"show_config", "get_config"},
        {"list_workspace_users", "list_workspace_members"},
        {"show_policy", "get_policy"},
        {"list_policy", "list_policies"},
        {"portkey_list_configs", "list_configs"},
    };

    (void)state;
    expect_meant(rows, COUNT(rows), candidates, COUNT(candidates));
}

static void test_nothing_near(void **state)
{
    static const char *const candidates[] = {"page_size", "current_page", "list_configs", "user_id"};
    static const char *const names[] = {"",    "x",  "workspace", "list",   "list_everything",
                                        "get", "id", "___",       "the_api"};

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        assert_null(nearest(names[i], candidates, COUNT(candidates)));
}

static void test_the_first_of_equally_near_ones_is_taken(void **state)
{
    static const char *const candidates[] = {"label_b", "label_a", "label_c"};

    (void)state;
    assert_string_equal(nearest("label_x", candidates, COUNT(candidates)), "label_b");
}

static void test_long_names_get_none(void **state)
{
    char longest[65];
    char too_long[66];
    const char *candidate = longest;

    (void)state;
    memset(longest, 'a', 64);
    longest[64] = '\0';
    memset(too_long, 'a', 65);
    too_long[65] = '\0';
    assert_ptr_equal(nearest(longest, &candidate, 1), longest);
    assert_null(nearest(too_long, &candidate, 1));
    candidate = too_long;
    assert_null(nearest(longest, &candidate, 1));
}

/* As many capitals, words and bytes as a name may have. */
static void test_odd_names_are_read(void **state)
{
    static const char *const candidate[] = {"name"};
    char odd[65];

    (void)state;
    for (size_t i = 0; i < 64; i++)
        odd[i] = i % 2 == 0 ? 'a' : 'B';
    odd[64] = '\0';
    assert_null(nearest(odd, candidate, 1));
    for (size_t i = 0; i < 64; i++)
        odd[i] = i % 2 == 0 ? 'a' : '_';
    assert_null(nearest(odd, candidate, 1));
    memset(odd, 0xFF, 64);
    assert_null(nearest(odd, candidate, 1));
}

static void test_the_name_need_not_end(void **state)
{
    struct pa_suggestions suggestions;

    (void)state;
    pa_suggest_for(&suggestions, "name and more", 4);
    pa_suggest(&suggestions, "name");
    assert_string_equal(pa_suggested(&suggestions), "name");
    assert_int_equal(suggestions.nearest[0].distance, 0);
}

/* ---- what is said ---- */

static void expect_text(const char *name, const char *const candidates[], size_t count, const char *mark,
                        const char *expected)
{
    struct pa_suggestions suggestions;
    pa_text text = PA_TEXT_INIT(1024);

    pa_suggest_for(&suggestions, name, strlen(name));
    for (size_t i = 0; i < count; i++)
        pa_suggest(&suggestions, candidates[i]);
    pa_append_suggestions(&text, &suggestions, mark);
    pa_text_append_char(&text, '.');
    assert_string_equal(text.data, expected);
    pa_text_free(&text);
}

static void test_up_to_three_are_named(void **state)
{
    static const char *const labels[] = {"label_a", "label_b", "label_c", "label_d", "label_a"};
    static const char *const users[] = {"get_user", "list_all_users", "delete_user"};

    (void)state;
    expect_text("nothing", labels, COUNT(labels), NULL, ".");
    expect_text("label_x", labels, 1, NULL, "did you mean \"label_a\"?.");
    expect_text("label_x", labels, 2, NULL, "did you mean \"label_a\" or \"label_b\"?.");
    expect_text("label_x", labels, COUNT(labels), NULL,
                "did you mean \"label_a\", \"label_b\" or \"label_c\"?.");
    expect_text("label_a", labels, COUNT(labels), "--", "did you mean --label_a, --label_b or --label_c?.");
    expect_text("get_users", users, COUNT(users), NULL, "did you mean \"get_user\" or \"list_all_users\"?.");
}

static void test_what_is_known_comes_first(void **state)
{
    struct pa_suggestions suggestions;

    (void)state;
    pa_suggest_for(&suggestions, "idd", 3);
    pa_suggest(&suggestions, "id");
    pa_suggest_known(&suggestions, "slug");
    assert_string_equal(pa_suggested(&suggestions), "slug");
}

static bool identifies(const char *name, const char *identifier, const char *operation)
{
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, name, strlen(name));
    return pa_identifies(&suggestions, identifier, operation);
}

static void test_names_of_identifiers(void **state)
{
    (void)state;
    assert_true(identifies("id", "slug", "get_config"));
    assert_true(identifies("name", "slug", "get_config"));
    assert_true(identifies("config", "slug", "get_config"));
    assert_true(identifies("configId", "slug", "list_config_versions"));
    assert_true(identifies("rate_limit_id", "rate_limits_policy_id", "get_rate_limit"));
    assert_false(identifies("workspace_id", "slug", "get_config"));
    assert_false(identifies("user_id", "workspace_id", "add_workspace_member"));
    assert_false(identifies("limit", "slug", "get_config"));
    assert_false(identifies("", "slug", "get_config"));
}

static bool are_synonyms(enum pa_synonym_kind kind, const char *a, const char *b)
{
    struct pa_synonyms synonyms;

    pa_synonyms_read(&synonyms);
    return (pa_synonyms_of(&synonyms, a, strlen(a)) & pa_synonyms_of(&synonyms, b, strlen(b)) &
            synonyms.kinds[kind]) != 0;
}

static void test_synonyms(void **state)
{
    (void)state;
    assert_true(are_synonyms(PA_SAME_ARGUMENT, "page", "current_page"));
    assert_false(are_synonyms(PA_SAME_ARGUMENT, "pag", "current_page"));
    assert_false(are_synonyms(PA_SAME_ARGUMENT, "page", "per_page"));
    assert_false(are_synonyms(PA_SAME_VERB, "page", "current_page"));
    assert_true(are_synonyms(PA_FILLER, "all", "portkey")); /* the last row and its last word */
    assert_false(are_synonyms(PA_FILLER, "", ""));
}

/* Each word is found within a few steps, so that one look-up costs about as much as reading the word. */
static void test_synonyms_are_found_at_once(void **state)
{
    struct pa_synonyms synonyms;
    size_t used = 0, run = 0;

    (void)state;
    pa_synonyms_read(&synonyms);
    for (size_t i = 0; i < PA_SYNONYM_SLOTS; i++) {
        run = synonyms.slots[i].length > 0 ? run + 1 : 0;
        used += synonyms.slots[i].length > 0;
        assert_true(run <= 16);
    }
    assert_in_range(used, 100, PA_SYNONYM_SLOTS / 2);
}

/* ---- what it costs ---- */

static struct {
    size_t tables; /* that were read */
    size_t looked_up;
} cost;

void __real_pa_synonyms_read(struct pa_synonyms *out);
uint64_t __real_pa_synonyms_of(const struct pa_synonyms *synonyms, const char *word, size_t length);
void __wrap_pa_synonyms_read(struct pa_synonyms *out);
uint64_t __wrap_pa_synonyms_of(const struct pa_synonyms *synonyms, const char *word, size_t length);

void __wrap_pa_synonyms_read(struct pa_synonyms *out)
{
    cost.tables++;
    __real_pa_synonyms_read(out);
}

uint64_t __wrap_pa_synonyms_of(const struct pa_synonyms *synonyms, const char *word, size_t length)
{
    cost.looked_up++;
    return __real_pa_synonyms_of(synonyms, word, length);
}

/* The table is read once for a name, and words are looked up one by one, never in pairs. */
static void test_many_words_cost_no_more_than_their_number(void **state)
{
    static const char *const candidates[] = {"get_a_b_c_d_e_f_g_h", "users_keys_limits_tags_costs_teams"};
    static const char *const names[] = {"a_b_c_d_e_f_g_h_i_j_k_l", "gets_sets_adds_news_tops_tags_orgs_keys",
                                        "get_set_add_new_end_top_tag_org_key_cap_url_map", "x"};

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        cost.tables = cost.looked_up = 0;
        (void)nearest(names[i], candidates, COUNT(candidates));
        assert_int_equal(cost.tables, 1);
        /* Twelve words of the name, nine and six of the candidates, each with its singular; and whole names. */
        assert_in_range(cost.looked_up, 1, 2 * (12 + 9 + 6) + 4);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_misspelt_names),
        cmocka_unit_test(test_other_cases),
        cmocka_unit_test(test_other_names_of_arguments),
        cmocka_unit_test(test_other_names_of_tools),
        cmocka_unit_test(test_nothing_near),
        cmocka_unit_test(test_the_first_of_equally_near_ones_is_taken),
        cmocka_unit_test(test_long_names_get_none),
        cmocka_unit_test(test_odd_names_are_read),
        cmocka_unit_test(test_the_name_need_not_end),
        cmocka_unit_test(test_up_to_three_are_named),
        cmocka_unit_test(test_what_is_known_comes_first),
        cmocka_unit_test(test_names_of_identifiers),
        cmocka_unit_test(test_synonyms),
        cmocka_unit_test(test_synonyms_are_found_at_once),
        cmocka_unit_test(test_many_words_cost_no_more_than_their_number),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
