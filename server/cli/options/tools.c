/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include "catalog/surface/surface.h"
#include "cli/complain.h"
#include "cli/environment.h"

/* ---- the surface ---- */

/* Who chooses tools wants to see these: every other server lists them so. */
static surface_kind default_surface(const selection_options *wanted)
{
    bool is_chosen = wanted->toolsets.names != NULL || wanted->tools.names != NULL;

    return is_chosen || !surface_exists() ? SURFACE_FULL : SURFACE_COMPACT;
}

static int add_surface(cli_options *out, const cli_flags *flags, const selection_options *selection)
{
    const char *wanted = environment_unless(flags->surface, "PORTKEY_SURFACE");

    out->surface = default_surface(selection);
    if (wanted != NULL && !surface_find(&out->surface, wanted))
        return cli_refuse_usage("--surface (PORTKEY_SURFACE) takes compact, full or names");
    if (out->surface != SURFACE_FULL && !surface_exists())
        return cli_refuse_usage("the document of this API describes no surface but full (--surface, "
                                "PORTKEY_SURFACE)");
    return EXIT_DONE;
}

/* ---- the selection ---- */

/* The setting is named in messages: a variable may come from a file that is long forgotten. */
static selection_list choose_list(const char *names, const char *flag, const char *variable)
{
    return names != NULL ? (selection_list){names, flag}
                         : (selection_list){environment_text(variable), variable};
}

static int select_tools(cli_options *out, const selection_options *wanted)
{
    portkey_error error;

    if (selection_init(&out->selection, wanted, &error) == 0)
        return EXIT_DONE;
    cli_complain_error(&error);
    return error.code == PORTKEY_ENOMEM ? EXIT_FAILED : EXIT_USAGE;
}

int options_add_tools(cli_options *out, const cli_flags *flags)
{
    /* The npm server has two names for it. */
    const char *domains = environment_name("PORTKEY_TOOL_DOMAINS", "MCP_TOOL_DOMAINS");
    selection_options wanted = {
        .toolsets = choose_list(flags->toolsets, "--toolsets", domains),
        .tools = choose_list(flags->tools, "--tools", "PORTKEY_TOOLS"),
        .exclude_tools = choose_list(flags->exclude_tools, "--exclude-tools", "PORTKEY_EXCLUDE_TOOLS"),
        .read_only = flags->read_only,
        .experimental = flags->experimental,
    };

    if (environment_switch_on(&wanted.read_only, "PORTKEY_READ_ONLY") != EXIT_DONE ||
        environment_switch_on(&wanted.experimental, "PORTKEY_EXPERIMENTAL") != EXIT_DONE ||
        add_surface(out, flags, &wanted) != EXIT_DONE)
        return EXIT_USAGE;
    return select_tools(out, &wanted);
}

int options_add_all_tools(cli_options *out, const cli_flags *flags)
{
    const char *experimental = environment_text("PORTKEY_EXPERIMENTAL");
    selection_options wanted = {.experimental = flags->experimental || environment_is(experimental, "true") ||
                                                environment_is(experimental, "1")};

    return select_tools(out, &wanted);
}
