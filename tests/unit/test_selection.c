/* SPDX-License-Identifier: MIT */
/* Which tools are offered: what the options choose, and what a principal may have of it. */
#include "check.h"

#include "catalog/nearest.h"
#include "catalog/selection.h"
#include "catalog/toolbox.h"

/* ---- what is asked ---- */

static const portkey_tool *tool_named(const char *name)
{
    const portkey_tool *tool = toolbox_find(name, strlen(name));

    if (tool == NULL)
        fail_msg("no tool %s", name);
    return tool;
}

static bool has(const tool_offer *offer, const char *name)
{
    return offer_has_tool(offer, tool_named(name));
}

static size_t count(const tool_offer *offer)
{
    size_t index = 0;
    size_t found = 0;

    while (offer_next_tool(offer, &index) != NULL)
        found++;
    return found;
}

static bool is_experimental(const portkey_tool *tool)
{
    return portkey_operation_is_experimental(portkey_tool_operation(tool));
}

/* How many tools there are that are not experimental; `reading`: of those that change nothing. */
static size_t known_count(bool reading)
{
    const portkey_tool *tool;
    size_t found = 0;

    for (size_t i = 0; (tool = toolbox_at(i)) != NULL; i++)
        if (!is_experimental(tool) &&
            (!reading || portkey_operation_is_read_only(portkey_tool_operation(tool))))
            found++;
    return found;
}

/* ---- one selection ---- */

static void make(tool_selection *selection, selection_options options)
{
    portkey_error error;

    if (selection_init(selection, &options, &error) < 0)
        fail_msg("%s", error.message);
}

/* What the options offer of these, one '+' or '-' each. */
static void expect(selection_options options, const char *offered)
{
    static const char *const names[] = {"get_config", "create_config", "get_prompt", "delete_prompt"};
    tool_selection selection;
    tool_offer offer = {&selection, NULL};
    char found[COUNT(names) + 1] = "";

    make(&selection, options);
    for (size_t i = 0; i < COUNT(names); i++)
        found[i] = has(&offer, names[i]) ? '+' : '-';
    assert_string_equal(found, offered);
    selection_free(&selection);
}

static void test_all_without_options(void **state)
{
    static const selection_options options[] = {
        {.toolsets.names = NULL},
        {.toolsets.names = "all"},
        {.toolsets.names = "all", .tools.names = "get_config"},
        {.toolsets.names = "configs, all"},
        {.toolsets.names = ",all,"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(options); i++) {
        tool_selection selection;
        tool_offer offer = {&selection, NULL};

        make(&selection, options[i]);
        assert_int_equal(count(&offer), known_count(false));
        assert_true(offer_shows_all_domains(&offer));
        selection_free(&selection);
    }
}

static void test_domains_and_tools_add_up(void **state)
{
    (void)state;
    expect((selection_options){.toolsets.names = "configs"}, "++--");
    expect((selection_options){.toolsets.names = "configs,prompts"}, "++++");
    expect((selection_options){.tools.names = "get_config"}, "+---");
    expect((selection_options){.tools.names = "get_config , get_prompt\n"}, "+-+-");
    expect((selection_options){.toolsets.names = "configs", .tools.names = "delete_prompt"}, "++-+");
    expect((selection_options){.toolsets.names = "configs", .tools.names = "get_config"}, "++--");
}

static void test_exclude_beats_include(void **state)
{
    (void)state;
    expect((selection_options){.exclude_tools.names = "create_config,delete_prompt"}, "+-+-");
    expect((selection_options){.toolsets.names = "configs", .exclude_tools.names = "get_config"}, "-+--");
    expect((selection_options){.tools.names = "get_config,get_prompt", .exclude_tools.names = "get_config"},
           "--+-");
    expect((selection_options){.tools.names = "get_config", .exclude_tools.names = "get_config"}, "----");
}

static void test_read_only_beats_everything(void **state)
{
    (void)state;
    expect((selection_options){.read_only = true}, "+-+-");
    expect((selection_options){.read_only = true, .toolsets.names = "all"}, "+-+-");
    expect((selection_options){.read_only = true, .tools.names = "create_config,delete_prompt"}, "----");
    expect(
        (selection_options){.read_only = true, .toolsets.names = "prompts", .tools.names = "create_config"},
        "--+-");
    expect((selection_options){.read_only = true, .exclude_tools.names = "get_prompt"}, "+---");
}

static void test_read_only_for_every_tool(void **state)
{
    tool_selection selection;
    tool_offer offer = {&selection, NULL};
    const portkey_tool *tool;

    (void)state;
    make(&selection, (selection_options){.read_only = true});
    for (size_t i = 0; (tool = toolbox_at(i)) != NULL; i++) {
        bool reads = portkey_operation_is_read_only(portkey_tool_operation(tool));

        assert_int_equal(offer_has_tool(&offer, tool), reads);
    }
    assert_int_equal(count(&offer), known_count(true));
    assert_true(known_count(true) < known_count(false));
    selection_free(&selection);
}

/* ---- operations and domains ---- */

static bool has_operation(const tool_offer *offer, const char *name)
{
    return offer_has_operation(offer, find_operation(name));
}

/* A tool that runs another tool's operation: some operations have two. */
static const portkey_tool *second_tool(void)
{
    const portkey_tool *tool = NULL;

    for (size_t i = 0; (tool = toolbox_at(i)) != NULL; i++)
        if (strcmp(portkey_tool_name(tool), portkey_operation_name(portkey_tool_operation(tool))) != 0)
            return tool;
    fail_msg("every operation has one tool");
    return NULL;
}

static void test_operations_go_with_their_tools(void **state)
{
    tool_selection selection;
    tool_offer offer = {&selection, NULL};

    (void)state;
    make(&selection, (selection_options){.toolsets.names = "configs", .exclude_tools.names = "get_config"});
    assert_false(has_operation(&offer, "get_config"));
    assert_true(has_operation(&offer, "list_configs"));
    assert_false(has_operation(&offer, "get_prompt"));
    selection_free(&selection);
    make(&selection, (selection_options){.read_only = true});
    assert_false(has_operation(&offer, "create_config"));
    assert_true(has_operation(&offer, "get_config"));
    selection_free(&selection);
}

static void test_any_tool_of_an_operation_will_do(void **state)
{
    const portkey_tool *second = second_tool();
    const portkey_operation *operation = portkey_tool_operation(second);
    const char *first = portkey_operation_name(operation);
    char both[256];
    tool_selection selection;
    tool_offer offer = {&selection, NULL};

    (void)state;
    make(&selection, (selection_options){.exclude_tools.names = first});
    assert_true(offer_has_operation(&offer, operation));
    selection_free(&selection);
    (void)snprintf(both, sizeof(both), "%s,%s", first, portkey_tool_name(second));
    make(&selection, (selection_options){.exclude_tools.names = both});
    assert_false(offer_has_operation(&offer, operation));
    selection_free(&selection);
}

static size_t domain_named(const char *name)
{
    for (size_t i = 0; i < portkey_domain_count(); i++)
        if (strcmp(portkey_domain_name(i), name) == 0)
            return i;
    fail_msg("no domain %s", name);
    return 0;
}

static void test_domains_go_with_their_last_tool(void **state)
{
    tool_selection selection;
    tool_offer offer = {&selection, NULL};

    (void)state;
    make(&selection, (selection_options){.tools.names = "get_config"});
    assert_true(offer_shows_domain(&offer, domain_named("configs")));
    assert_false(offer_shows_domain(&offer, domain_named("prompts")));
    assert_false(offer_shows_domain(&offer, portkey_domain_count()));
    assert_false(offer_shows_all_domains(&offer));
    selection_free(&selection);
    make(&selection, (selection_options){.tools.names = "get_config", .exclude_tools.names = "get_config"});
    assert_false(offer_shows_domain(&offer, domain_named("configs")));
    selection_free(&selection);
}

/* ---- experimental tools ---- */

/* The first experimental tool; NULL where the document has none. */
static const portkey_tool *experimental_tool(void)
{
    const portkey_tool *tool;
    size_t index = 0;

    do
        tool = toolbox_at(index++);
    while (tool != NULL && !is_experimental(tool));
    return tool;
}

static void expect_experimental(const char *name, selection_options options, bool has, bool shows)
{
    const portkey_tool *tool = tool_named(name);
    tool_selection selection;
    tool_offer offer = {&selection, NULL};

    make(&selection, options);
    assert_int_equal(offer_has_tool(&offer, tool), has);
    assert_int_equal(offer_has_operation(&offer, portkey_tool_operation(tool)), has);
    assert_int_equal(offer_shows_tool(&offer, tool), shows);
    assert_int_equal(offer_shows_operation(&offer, portkey_tool_operation(tool)), shows);
    selection_free(&selection);
}

/* They are selected as all others are, and shown only when asked for. */
static void test_experimental_tools_are_shown_on_request(void **state)
{
    const portkey_tool *tool = experimental_tool();
    const char *name;
    const char *domain;

    (void)state;
    if (tool == NULL) {
        skip();
        return;
    }
    name = portkey_tool_name(tool);
    domain = portkey_tool_domain(tool);
    for (int i = 0; i < 2; i++) {
        bool on = i == 1;

        expect_experimental(name, (selection_options){.experimental = on}, true, on);
        expect_experimental(name, (selection_options){.toolsets.names = "all", .experimental = on}, true, on);
        expect_experimental(name, (selection_options){.toolsets.names = domain, .experimental = on}, true,
                            on);
        expect_experimental(name, (selection_options){.tools.names = name, .experimental = on}, true, on);
        expect_experimental(name, (selection_options){.tools.names = "get_config", .experimental = on}, false,
                            false);
        expect_experimental(name, (selection_options){.exclude_tools.names = name, .experimental = on}, false,
                            false);
    }
}

static void test_all_are_shown_with_the_experimental_ones(void **state)
{
    tool_selection selection;
    tool_offer offer = {&selection, NULL};

    (void)state;
    make(&selection, (selection_options){.experimental = true});
    assert_int_equal(count(&offer), toolbox_count());
    assert_true(offer_is_experimental(&offer));
    assert_true(offer_shows_all_domains(&offer));
    for (size_t i = 0; i < portkey_domain_count(); i++)
        assert_true(offer_knows_domain(&offer, i) && offer_shows_domain(&offer, i));
    selection_free(&selection);
}

static void test_domains_of_experimental_tools_alone_are_not_known(void **state)
{
    tool_selection selection;
    tool_offer offer = {&selection, NULL};
    size_t shown = 0;

    (void)state;
    make(&selection, (selection_options){.experimental = false});
    for (size_t i = 0; i < portkey_domain_count(); i++) {
        assert_int_equal(offer_knows_domain(&offer, i), offer_shows_domain(&offer, i));
        assert_int_equal(offer_shows_domain(&offer, i), !nearest_is_experimental(portkey_domain_name(i)));
        shown += offer_shows_domain(&offer, i);
    }
    assert_true(shown > 0);
    assert_false(nearest_is_experimental("no-domain"));
    selection_free(&selection);
}

/* ---- unknown names ---- */

static void expect_refused(selection_options options, const char *message, const char *hint)
{
    tool_selection selection = {0};
    portkey_error error;

    assert_int_equal(selection_init(&selection, &options, &error), PORTKEY_ECONFIG);
    assert_int_equal(error.code, PORTKEY_ECONFIG);
    assert_string_equal(error.message, message);
    assert_contains(error.hint, hint);
    assert_int_equal(selection_init(&selection, &options, NULL), PORTKEY_ECONFIG);
    assert_null(selection.rows);
}

static void test_lists_without_names_are_refused(void **state)
{
    static const char *const lists[] = {"", ",", " ", " ,\t\n, "};

    (void)state;
    for (size_t i = 0; i < COUNT(lists); i++) {
        expect_refused((selection_options){.toolsets.names = lists[i]},
                       "--toolsets (PORTKEY_TOOL_DOMAINS) is given but names no domain", "Use \"all\"");
        expect_refused((selection_options){.toolsets.names = lists[i], .tools.names = "get_config"},
                       "--toolsets (PORTKEY_TOOL_DOMAINS) is given but names no domain", "Use \"all\"");
        expect_refused((selection_options){.tools.names = lists[i]},
                       "--tools (PORTKEY_TOOLS) is given but names no tool", "--toolsets all");
        expect_refused((selection_options){.toolsets.names = "configs", .tools.names = lists[i]},
                       "--tools (PORTKEY_TOOLS) is given but names no tool", "--toolsets all");
        expect_refused((selection_options){.exclude_tools.names = lists[i]},
                       "--exclude-tools (PORTKEY_EXCLUDE_TOOLS) is given but names no tool", "leave");
    }
}

static void test_unknown_names_are_refused(void **state)
{
    (void)state;
    expect_refused((selection_options){.toolsets.names = "configs,promts"},
                   "unknown domain \"promts\" in --toolsets (PORTKEY_TOOL_DOMAINS)",
                   "Did you mean \"prompts\"?");
    expect_refused((selection_options){.tools.names = "get_confg"},
                   "unknown tool \"get_confg\" in --tools (PORTKEY_TOOLS)",
                   "? \"portkey-admin-mcp tools --all\" lists all tools.");
    expect_refused((selection_options){.exclude_tools.names = "delete_confg"},
                   "unknown tool \"delete_confg\" in --exclude-tools (PORTKEY_EXCLUDE_TOOLS)",
                   "Did you mean \"delete_config\"?");
    expect_refused((selection_options){.tools.names = "nothing_like_it_at_all"},
                   "unknown tool \"nothing_like_it_at_all\" in --tools (PORTKEY_TOOLS)",
                   "portkey-admin-mcp tools");
    expect_refused((selection_options){.toolsets.names = "get_config"},
                   "unknown domain \"get_config\" in --toolsets (PORTKEY_TOOL_DOMAINS)",
                   "The domains are users, workspaces, configs, deployments, ");
    expect_refused((selection_options){.toolsets = {"promts", "PORTKEY_TOOL_DOMAINS"}},
                   "unknown domain \"promts\" in PORTKEY_TOOL_DOMAINS",
                   "mcp-servers, workflows, and \"all\"");
    expect_refused((selection_options){.tools = {"list_config", "--tools"}},
                   "unknown tool \"list_config\" in --tools",
                   "Did you mean \"list_configs\", \"get_config\" or \"list_config_versions\"? \"portkey");
    expect_refused((selection_options){.tools.names = "all"},
                   "unknown tool \"all\" in --tools (PORTKEY_TOOLS)", "portkey-admin-mcp tools");
    expect_refused((selection_options){.tools.names = "configs"},
                   "unknown tool \"configs\" in --tools (PORTKEY_TOOLS)", "");
    expect_refused((selection_options){.read_only = true, .exclude_tools.names = "GET_CONFIG"},
                   "unknown tool \"GET_CONFIG\" in --exclude-tools (PORTKEY_EXCLUDE_TOOLS)", "");
}

static void test_long_names_are_shown_in_part(void **state)
{
    char name[1000];
    tool_selection selection = {0};
    portkey_error error;

    (void)state;
    memset(name, 'x', sizeof(name) - 1);
    name[sizeof(name) - 1] = '\0';
    assert_int_equal(selection_init(&selection, &(selection_options){.tools.names = name}, &error),
                     PORTKEY_ECONFIG);
    assert_true(strlen(error.message) < 120);
}

/* ---- why a tool is not offered ---- */

static void expect_complaint(const tool_offer *offer, const char *name, const char *complaint)
{
    pa_text text = PA_TEXT_INIT(1024);

    assert_null(offer_find_tool(offer, name, strlen(name), &text));
    assert_string_equal(text.data, complaint);
    pa_text_free(&text);
}

static void expect_reason(selection_options options, const char *name, const char *complaint)
{
    tool_selection selection;
    tool_offer offer = {&selection, NULL};

    make(&selection, options);
    expect_complaint(&offer, name, complaint);
    selection_free(&selection);
}

static void test_complaints_say_why(void **state)
{
    (void)state;
    expect_reason((selection_options){.read_only = true}, "create_config",
                  "the tool \"create_config\" is switched off by --read-only (PORTKEY_READ_ONLY)");
    expect_reason((selection_options){.read_only = true, .exclude_tools.names = "create_config"},
                  "create_config",
                  "the tool \"create_config\" is switched off by --read-only (PORTKEY_READ_ONLY)");
    expect_reason((selection_options){.exclude_tools.names = "get_config"}, "get_config",
                  "the tool \"get_config\" is switched off by --exclude-tools (PORTKEY_EXCLUDE_TOOLS)");
    expect_reason((selection_options){.toolsets.names = "prompts", .exclude_tools.names = "get_config"},
                  "get_config",
                  "the tool \"get_config\" is switched off by --exclude-tools (PORTKEY_EXCLUDE_TOOLS)");
    expect_reason((selection_options){.toolsets.names = "prompts"}, "get_config",
                  "the tool \"get_config\" is switched off: its domain \"configs\" is not among --toolsets "
                  "(PORTKEY_TOOL_DOMAINS)");
    expect_reason((selection_options){.tools.names = "list_configs"}, "get_config",
                  "the tool \"get_config\" is switched off: it is not among --tools (PORTKEY_TOOLS)");
}

static void test_only_what_is_offered_is_suggested(void **state)
{
    (void)state;
    expect_reason((selection_options){.tools.names = NULL}, "get_konfig",
                  "unknown tool \"get_konfig\"; did you mean \"get_config\"?");
    expect_reason((selection_options){.tools.names = "get_prompt"}, "get_konfig",
                  "unknown tool \"get_konfig\"");
}

/* ---- what a principal may have of it ---- */

static void test_principals_are_narrower_never_wider(void **state)
{
    tool_selection server;
    tool_selection own;
    tool_offer offer = {&server, &own};
    const portkey_tool *tool;

    (void)state;
    make(&server, (selection_options){.toolsets.names = "configs", .exclude_tools.names = "delete_config"});
    make(&own, (selection_options){.tools.names = "get_config,delete_config,get_prompt"});
    assert_true(has(&offer, "get_config"));
    assert_int_equal(count(&offer), 1);
    assert_true(has_operation(&offer, "get_config"));
    assert_false(has_operation(&offer, "delete_config"));
    assert_false(has_operation(&offer, "list_configs"));
    assert_false(has_operation(&offer, "get_prompt"));
    assert_true(offer_shows_domain(&offer, domain_named("configs")));
    assert_false(offer_shows_domain(&offer, domain_named("prompts")));
    for (size_t i = 0; (tool = toolbox_at(i)) != NULL; i++)
        if (offer_has_tool(&offer, tool))
            assert_true(offer_has_tool(&(tool_offer){&server, NULL}, tool));
    expect_complaint(&offer, "list_configs", "the tool \"list_configs\" is not offered to this client");
    expect_complaint(&offer, "delete_config",
                     "the tool \"delete_config\" is switched off by --exclude-tools (PORTKEY_EXCLUDE_TOOLS)");
    expect_complaint(&offer, "list_confgs", "unknown tool \"list_confgs\"");
    selection_free(&own);
    selection_free(&server);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_without_options),
        cmocka_unit_test(test_domains_and_tools_add_up),
        cmocka_unit_test(test_exclude_beats_include),
        cmocka_unit_test(test_read_only_beats_everything),
        cmocka_unit_test(test_read_only_for_every_tool),
        cmocka_unit_test(test_operations_go_with_their_tools),
        cmocka_unit_test(test_any_tool_of_an_operation_will_do),
        cmocka_unit_test(test_domains_go_with_their_last_tool),
        cmocka_unit_test(test_experimental_tools_are_shown_on_request),
        cmocka_unit_test(test_all_are_shown_with_the_experimental_ones),
        cmocka_unit_test(test_domains_of_experimental_tools_alone_are_not_known),
        cmocka_unit_test(test_unknown_names_are_refused),
        cmocka_unit_test(test_lists_without_names_are_refused),
        cmocka_unit_test(test_long_names_are_shown_in_part),
        cmocka_unit_test(test_complaints_say_why),
        cmocka_unit_test(test_only_what_is_offered_is_suggested),
        cmocka_unit_test(test_principals_are_narrower_never_wider),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
