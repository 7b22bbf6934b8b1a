/* SPDX-License-Identifier: MIT */
/*
 * What was used in a period, and in the one before: each figure is read for each
 * workspace, as analytics have one workspace a call, and added up where that means
 * something. What the key or the settings keep away is left out, and the answer
 * says so.
 */
#include <stdio.h>
#include <string.h>

#include "workflow/engine/list_reader.h"
#include "workflow/engine/named_workspace.h"
#include "workflow/usage/chart.h"
#include "workflow/usage/figures.h"
#include "workflow/usage/groups.h"
#include "workflow/usage/series.h"
#include "workflow/workflows.h"

enum {
    MAX_PAGES = 5,
    MAX_WORKSPACES = 20,
    MAX_SLUG = NAMED_WORKSPACE_SLUG,
    DEFAULT_LIMIT = 10,
    MAX_PNG = 256 * 1024,
    PERIODS = 2, /* the one that is asked about, and the one before */
};

static const int64_t week_ms = 7 * PA_DAY_MS;

struct workspace {
    char slug[MAX_SLUG];
    bool is_refused; /* all of its analytics are */
    usage_record records[PERIODS];
};

struct period {
    char from[PA_TIME_SIZE];
    char to[PA_TIME_SIZE];
    usage_span span; /* the same, in milliseconds since 1970 */
};

struct usage {
    workflow flow; /* first, so that one is the other */
    struct period periods[PERIODS];
    struct workspace workspaces[MAX_WORKSPACES];
    size_t workspace_count;
    size_t workspace; /* the one that is read */
    int period;
    list_reader reader;
    named_workspace named;
    usage_groups groups;
    bool lacks_groups;  /* not all of both periods were read */
    bool lacks_columns; /* models have to be read the other way */
    usage_series series;
    bool is_beyond_quota;
    bool has_answers; /* to any of the analytics */
};

static struct usage *of(workflow *flow)
{
    return (struct usage *)flow;
}

static const char *group_by(const workflow *flow)
{
    const char *name = document_text(flow->arguments, "group_by");

    return name != NULL ? name : "model";
}

static bool is_grouped_by(const workflow *flow, const char *name)
{
    return strcmp(group_by(flow), name) == 0;
}

/* ---- the start ---- */

/* The time of an argument, which has the form of one. */
static bool read_time(workflow *flow, const char *name, int64_t *time)
{
    if (document_text(flow->arguments, name) == NULL ||
        (document_time(time, flow->arguments, name) && *time >= 0))
        return true;
    (void)workflow_refuse(flow, "/%s is not a time since 1970, such as 2026-01-31T12:00:00Z", name);
    return false;
}

static bool choose_periods(workflow *flow)
{
    struct usage *usage = of(flow);
    int64_t to = workflow_now_ms(flow);
    int64_t from;

    if (!read_time(flow, "to", &to))
        return false;
    from = to - week_ms;
    if (!read_time(flow, "from", &from))
        return false;
    if (from >= to) {
        (void)workflow_refuse(flow, document_has(flow->arguments, "to")
                                        ? "/from must be before /to"
                                        : "/from must be before now, the end of the period without /to");
        return false;
    }
    if (to - from > from) {
        (void)workflow_refuse(flow, "the period before, of the same length, would begin before 1970");
        return false;
    }
    usage->periods[0].span = (usage_span){from, to};
    pa_format_time(usage->periods[0].from, from);
    pa_format_time(usage->periods[0].to, to);
    pa_format_time(usage->periods[1].from, from - (to - from));
    pa_format_time(usage->periods[1].to, from - 1);
    return true;
}

static bool begin(workflow *flow)
{
    struct usage *usage = of(flow);
    const char *workspace = document_text(flow->arguments, "workspace_slug");

    reader_begin(flow, &usage->reader, MAX_PAGES);
    if (is_grouped_by(flow, "metadata") != document_has(flow->arguments, "metadata_key")) {
        (void)workflow_refuse(flow,
                              "/metadata_key is needed with group_by metadata, and goes with that alone");
        return false;
    }
    if (workspace != NULL && strlen(workspace) >= MAX_SLUG) {
        (void)workflow_refuse(flow, "%s is longer than a slug",
                              workflow_words(flow, "/workspace_slug", "the name of the workspace"));
        return false;
    }
    if (workspace != NULL) {
        usage->workspace_count = 1;
        (void)snprintf(usage->workspaces[0].slug, MAX_SLUG, "%s", workspace);
    }
    return choose_periods(flow);
}

/* ---- what is missing ---- */

/* `workspace` may be NULL. */
static void note_missed(workflow *flow, const char *kind, const char *workspace, const char *reason)
{
    const reader_list list = {kind, workspace};

    reader_miss(flow, &of(flow)->reader, &list, reason);
}

static void note_quota(struct usage *usage, const cJSON *answer)
{
    usage->is_beyond_quota = usage->is_beyond_quota || document_flag(answer, "is_quota_exceeded");
}

/* ---- workspaces ---- */

static const char workspaces[] = "workspaces";

static bool needs_workspaces(const workflow *flow)
{
    return document_text(flow->arguments, "workspace_slug") == NULL;
}

static void ask_for_workspaces(workflow *flow, cJSON *arguments)
{
    reader_ask(flow, &of(flow)->reader, arguments);
}

/* Returns false where there is no room for it. */
static bool add_workspace(struct usage *usage, const char *slug)
{
    if (slug == NULL || slug[0] == '\0' || strlen(slug) >= MAX_SLUG)
        return true;
    if (usage->workspace_count == MAX_WORKSPACES)
        return false;
    (void)snprintf(usage->workspaces[usage->workspace_count++].slug, MAX_SLUG, "%s", slug);
    return true;
}

static workflow_next end_workspaces(workflow *flow)
{
    reader_note_cut(flow, &of(flow)->reader, workspaces);
    reader_end(&of(flow)->reader);
    return WORKFLOW_ON;
}

static workflow_next take_workspaces(workflow *flow, const cJSON *answer)
{
    const reader_list list = {workspaces, NULL};
    const cJSON *row;

    cJSON_ArrayForEach(row, document_member(answer, "data"))
    {
        if (!add_workspace(of(flow), document_text(row, "slug")))
            return end_workspaces(flow);
    }
    if (of(flow)->workspace_count == 0)
        return workflow_refuse(flow, "this key sees no workspace; name one%s",
                               workflow_words(flow, " with workspace_slug", ", as in report WORKSPACE"));
    return reader_turn(flow, &of(flow)->reader, &list, answer);
}

static workflow_next miss_workspaces(workflow *flow, const portkey_error *error)
{
    if (of(flow)->workspace_count > 0)
        return end_workspaces(flow);
    return workflow_refuse(flow, "the workspaces cannot be listed: %s; name one%s", error->message,
                           workflow_words(flow, " with workspace_slug", ", as in report WORKSPACE"));
}

/* ---- the workspace that was named ---- */

/* Analytics take the slug alone, and the caller may have named the id. */
static workflow_next take_named(workflow *flow, const cJSON *workspace)
{
    (void)snprintf(of(flow)->workspaces[0].slug, MAX_SLUG, "%s", document_text(workspace, "slug"));
    return WORKFLOW_ON;
}

static const named_workspace_use named = {
    .argument = "workspace_slug",
    .state = offsetof(struct usage, named),
    .reader = offsetof(struct usage, reader),
    .found = take_named,
};

/* ---- from period to period, from workspace to workspace ---- */

static struct workspace *workspace_of(struct usage *usage)
{
    return &usage->workspaces[usage->workspace];
}

/* Goes to the first workspace that is not refused, from the one given. Returns whether there is one. */
static bool go_to_workspace(struct usage *usage, size_t first)
{
    usage->period = 0;
    usage->workspace = first;
    while (usage->workspace < usage->workspace_count && workspace_of(usage)->is_refused)
        usage->workspace++;
    return usage->workspace < usage->workspace_count;
}

static workflow_next next_call(struct usage *usage)
{
    if (!workspace_of(usage)->is_refused && ++usage->period < PERIODS)
        return WORKFLOW_AGAIN;
    if (go_to_workspace(usage, usage->workspace + 1))
        return WORKFLOW_AGAIN;
    return go_to_workspace(usage, 0) ? WORKFLOW_ON : WORKFLOW_STOP;
}

static void ask(workflow *flow, cJSON *arguments)
{
    struct usage *usage = of(flow);
    const struct period *period = &usage->periods[usage->period];

    workflow_put_text(flow, arguments, "workspace_slug", workspace_of(usage)->slug);
    workflow_put_text(flow, arguments, "time_of_generation_min", period->from);
    workflow_put_text(flow, arguments, "time_of_generation_max", period->to);
}

/* ---- figures ---- */

static bool is_of_one_workspace(const workflow *flow)
{
    return ((const struct usage *)flow)->workspace_count == 1;
}

/* What a step reads. */
struct subject {
    const char *kind;
    bool is_shown_over_time;
    usage_figure figure; /* that is */
};

static const char *kind_of(const workflow *flow)
{
    return ((const struct subject *)flow->step->about)->kind;
}

static void take_points(workflow *flow, const cJSON *answer)
{
    const struct subject *subject = flow->step->about;

    if (subject->is_shown_over_time && of(flow)->period == 0)
        workflow_need(
            flow, usage_series_add(&of(flow)->series, subject->figure, answer, &of(flow)->periods[0].span));
}

static workflow_next take(workflow *flow, const cJSON *answer)
{
    struct usage *usage = of(flow);
    struct workspace *workspace = workspace_of(usage);

    usage->has_answers = true;
    note_quota(usage, answer);
    if (!usage_read_summary(&workspace->records[usage->period], flow->step->operation, answer))
        note_missed(flow, kind_of(flow), workspace->slug, "the answer has no summary of it");
    take_points(flow, answer);
    return next_call(usage);
}

static workflow_next miss(workflow *flow, const portkey_error *error)
{
    note_missed(flow, kind_of(flow), workspace_of(of(flow))->slug, error->message);
    return next_call(of(flow));
}

/* All analytics need the same permission: where the first is refused, the others would be. */
static workflow_next miss_first(workflow *flow, const portkey_error *error)
{
    struct usage *usage = of(flow);
    struct workspace *workspace = workspace_of(usage);
    workflow_next next;

    if (error->http_status != 403 && error->http_status != 404)
        return miss(flow, error);
    workspace->is_refused = true;
    note_missed(flow, "all figures", workspace->slug, error->message);
    next = next_call(usage);
    return next == WORKFLOW_STOP
               ? workflow_refuse(flow,
                                 "no workspace shows its usage to this key, which needs the "
                                 "Enterprise plan and the scope analytics.view: %s",
                                 error->message)
               : next;
}

/* ---- groups ---- */

static bool is_by_model(const workflow *flow)
{
    return is_grouped_by(flow, "model");
}

static bool is_by_model_alone(const workflow *flow)
{
    return is_by_model(flow) && ((const struct usage *)flow)->lacks_columns;
}

static bool is_by_user(const workflow *flow)
{
    return is_grouped_by(flow, "user");
}

static bool is_by_metadata(const workflow *flow)
{
    return is_grouped_by(flow, "metadata");
}

static void ask_for_page(workflow *flow, cJSON *arguments)
{
    ask(flow, arguments);
    reader_ask(flow, &of(flow)->reader, arguments);
}

static void ask_for_models(workflow *flow, cJSON *arguments)
{
    static const char *const names[] = {"cost", "requests", "total_tokens", "error_count", "avg_latency"};
    cJSON *columns;

    ask_for_page(flow, arguments);
    workflow_put_text(flow, arguments, "group_by", "model");
    columns = workflow_put_array(flow, arguments, "columns");
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        workflow_add_text(flow, columns, "%s", names[i]);
    workflow_put_text(flow, arguments, "order_by", "cost");
    workflow_put_text(flow, arguments, "order_by_type", "desc");
}

static void ask_for_metadata(workflow *flow, cJSON *arguments)
{
    ask_for_page(flow, arguments);
    workflow_put_text(flow, arguments, "metadata_key", document_text(flow->arguments, "metadata_key"));
}

/* The name of a row; NULL: it has none. */
static const char *name_of(const cJSON *row)
{
    static const char *const members[] = {"group_key", "ai_model", "model", "user", "metadata_value"};
    const char *name = NULL;

    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]) && name == NULL; i++)
        name = document_text(row, members[i]);
    return name;
}

static void take_row(workflow *flow, const cJSON *row)
{
    struct usage *usage = of(flow);
    usage_record record = {.is_known = {false}};
    const char *name = name_of(row);

    usage_read_row(&record, row);
    if (name != NULL)
        workflow_need(flow, usage_groups_add(&usage->groups, name, usage->period, &record));
}

static workflow_next take_groups(workflow *flow, const cJSON *answer)
{
    struct usage *usage = of(flow);
    const reader_list list = {kind_of(flow), workspace_of(usage)->slug};
    const cJSON *row;

    usage->has_answers = true;
    note_quota(usage, answer);
    cJSON_ArrayForEach(row, document_member(answer, "data"))
    {
        take_row(flow, row);
    }
    if (reader_turn(flow, &usage->reader, &list, answer) == WORKFLOW_AGAIN)
        return WORKFLOW_AGAIN;
    usage->lacks_groups = usage->lacks_groups || !usage->reader.was_whole;
    return next_call(usage);
}

static workflow_next miss_groups(workflow *flow, const portkey_error *error)
{
    of(flow)->lacks_groups = true;
    return miss(flow, error);
}

/* There is another list of models, which has less. It is read for all workspaces, so that rows are alike. */
static workflow_next miss_models(workflow *flow, const portkey_error *error)
{
    struct usage *usage = of(flow);

    note_missed(flow, "tokens, errors and latency of models", NULL, error->message);
    usage_groups_free(&usage->groups);
    usage->groups = (usage_groups){.count = 0};
    usage->lacks_groups = false;
    usage->lacks_columns = true;
    (void)go_to_workspace(usage, 0);
    return WORKFLOW_ON;
}

#define FIGURE(operation_, name_, is_due_, miss_, ...)                                                       \
    {                                                                                                        \
        .operation = operation_, .what = "read the " name_, .is_due = is_due_, .ask = ask, .take = take,     \
        .miss = miss_, .about = &(const struct subject)                                                      \
        {                                                                                                    \
            name_, __VA_ARGS__                                                                               \
        }                                                                                                    \
    }
#define GROUPS(operation_, name_, is_due_, ask_, miss_)                                                      \
    {                                                                                                        \
        .operation = operation_, .what = "read " name_, .is_due = is_due_, .ask = ask_, .take = take_groups, \
        .miss = miss_, .about = &(const struct subject)                                                      \
        {                                                                                                    \
            name_, false, 0                                                                                  \
        }                                                                                                    \
    }

static const workflow_step steps[] = {
    {.operation = "list_workspaces",
     .what = "list workspaces",
     .is_due = needs_workspaces,
     .ask = ask_for_workspaces,
     .take = take_workspaces,
     .miss = miss_workspaces},
    NAMED_WORKSPACE_STEPS(&named),
    FIGURE("get_cost_analytics", "cost", NULL, miss_first, true, USAGE_COST),
    FIGURE("get_request_analytics", "number of requests", NULL, miss, true, USAGE_REQUESTS),
    FIGURE("get_token_analytics", "tokens", NULL, miss, false, 0),
    FIGURE("get_error_analytics", "errors", NULL, miss, false, 0),
    FIGURE("get_latency_analytics", "latency", NULL, miss, false, 0),
    FIGURE("get_cache_hit_rate", "cache hits", NULL, miss, false, 0),
    FIGURE("get_users_analytics", "number of users", is_of_one_workspace, miss, false, 0),
    GROUPS("get_analytics_group", "usage by model", is_by_model, ask_for_models, miss_models),
    GROUPS("get_analytics_group_models", "cost by model", is_by_model_alone, ask_for_page, miss_groups),
    GROUPS("get_analytics_group_users", "usage by user", is_by_user, ask_for_page, miss_groups),
    GROUPS("get_analytics_group_metadata", "usage by metadata", is_by_metadata, ask_for_metadata,
           miss_groups),
    {.operation = NULL},
};

/* ---- the answer ---- */

static void add_up(usage_sum sums[PERIODS], const struct usage *usage)
{
    for (size_t i = 0; i < usage->workspace_count; i++)
        for (int period = 0; period < PERIODS && !usage->workspaces[i].is_refused; period++)
            usage_add(&sums[period], &usage->workspaces[i].records[period]);
}

/* Whether a figure was read for the same workspaces in both periods: else their sums do not compare. */
static bool is_comparable(const struct usage *usage, usage_figure figure)
{
    for (size_t i = 0; i < usage->workspace_count; i++)
        if (usage->workspaces[i].records[0].is_read[figure] !=
            usage->workspaces[i].records[1].is_read[figure])
            return false;
    return true;
}

static void put_change(workflow *flow, cJSON *answer, const usage_sum sums[PERIODS])
{
    cJSON *change = workflow_put_object(flow, answer, "change_percent");
    double now;
    double before;

    for (usage_figure i = 0; i < USAGE_FIGURES; i++)
        if (usage_total(&now, &sums[0], i) && usage_total(&before, &sums[1], i) && before > 0 &&
            is_comparable(of(flow), i))
            usage_put_number(flow, change, usage_name(i), (now - before) * 100 / before, 1);
}

static void put_workspaces(workflow *flow, cJSON *answer)
{
    const struct usage *usage = of(flow);
    cJSON *slugs = workflow_put_array(flow, answer, "workspaces");

    for (size_t i = 0; i < usage->workspace_count; i++)
        if (!usage->workspaces[i].is_refused)
            workflow_add_text(flow, slugs, "%s", usage->workspaces[i].slug);
}

/* These were read already. */
static void group_workspaces(workflow *flow)
{
    struct usage *usage = of(flow);

    for (size_t i = 0; i < usage->workspace_count; i++)
        for (int period = 0; period < PERIODS && !usage->workspaces[i].is_refused; period++)
            workflow_need(flow, usage_groups_add(&usage->groups, usage->workspaces[i].slug, period,
                                                 &usage->workspaces[i].records[period]));
}

/* The one row of requests without the key has no name, and looks like a mistake. */
static void note_unused_key(workflow *flow)
{
    const usage_groups *groups = &of(flow)->groups;

    if (is_by_metadata(flow) && !of(flow)->lacks_groups && groups->count == 1 &&
        groups->items[0].name[0] == '\0')
        note_missed(
            flow, "values of metadata_key", NULL,
            "no request that was counted has this key in its metadata; the row without a name is all of them");
}

static void put_groups(workflow *flow, cJSON *answer)
{
    struct usage *usage = of(flow);
    size_t limit = (size_t)document_integer(flow->arguments, "limit", DEFAULT_LIMIT);

    if (is_grouped_by(flow, "workspace"))
        group_workspaces(flow);
    if (usage->groups.is_full)
        reader_note_cut(flow, &usage->reader, "rows of all workspaces together");
    note_unused_key(flow);
    workflow_put_text(flow, answer, "group_by", group_by(flow));
    workflow_put_text(flow, answer, "metadata_key", document_text(flow->arguments, "metadata_key"));
    usage_groups_put(flow, answer, &usage->groups, limit, !usage->lacks_groups && !usage->groups.is_full);
}

static void put_what_is_not_added_up(workflow *flow, cJSON *answer)
{
    cJSON *figures = workflow_put_array(flow, answer, "not_added_up");

    if (is_of_one_workspace(flow))
        return;
    workflow_add_text(flow, figures,
                      "percentiles of latency; latency_ms is the average, weighted by requests");
    workflow_add_text(flow, figures, "distinct users, who may use several workspaces");
}

/* The report itself does not depend on the picture. */
static void put_chart(workflow *flow, cJSON *answer)
{
    pa_text png = PA_TEXT_INIT(MAX_PNG);
    const char *why;

    if (!document_flag(flow->arguments, "chart") || flow->is_short)
        return;
    why = usage_chart(&png, answer);
    workflow_put_text(flow, answer, "chart", why != NULL ? why : "drawn");
    if (why == NULL)
        workflow_show(flow, "image/png", &png);
    pa_text_free(&png);
}

/* Nothing at all is no report. */
static void refuse_nothing(workflow *flow)
{
    const struct usage *usage = of(flow);
    const char *reason = reader_reason(&usage->reader, NULL);

    if (flow->has_gaps && !usage->has_answers)
        (void)workflow_refuse(flow, "no figure could be read: %s", reason != NULL ? reason : "the API fails");
}

static void answer(workflow *flow, cJSON *answer)
{
    struct usage *usage = of(flow);
    usage_sum sums[PERIODS] = {{.count = 0}, {.count = 0}};
    cJSON *before;

    refuse_nothing(flow);
    add_up(sums, usage);
    workflow_put_text(flow, answer, "from", usage->periods[0].from);
    workflow_put_text(flow, answer, "to", usage->periods[0].to);
    put_workspaces(flow, answer);
    usage_put(flow, workflow_put_object(flow, answer, "totals"), &sums[0]);
    before = workflow_put_object(flow, answer, "before");
    workflow_put_text(flow, before, "from", usage->periods[1].from);
    workflow_put_text(flow, before, "to", usage->periods[1].to);
    usage_put(flow, before, &sums[1]);
    put_change(flow, answer, sums);
    put_groups(flow, answer);
    usage_series_put(flow, answer, &usage->series);
    put_what_is_not_added_up(flow, answer);
    if (usage->is_beyond_quota)
        note_missed(flow, "a part of the requests", NULL,
                    "a quota of the plan is used up (is_quota_exceeded)");
    reader_put(flow, &usage->reader, answer);
    put_chart(flow, answer);
}

static void free_usage(workflow *flow)
{
    struct usage *usage = of(flow);

    usage_groups_free(&usage->groups);
    usage_series_free(&usage->series);
    reader_free(&usage->reader);
}

const workflow_type usage_report = {
    .name = "usage_report",
    .size = sizeof(struct usage),
    .steps = steps,
    .goes_on = true,
    .begin = begin,
    .answer = answer,
    .free = free_usage,
};
