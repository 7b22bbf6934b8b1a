/* SPDX-License-Identifier: MIT */
#include "cli/flags.h"

#include <string.h>

#include "base/names.h"
#include "base/number.h"
#include "base/suggest.h"
#include "cli/complain.h"
#include "cli/options/command_table.h"

enum { MAX_TIMEOUT_S = 3600, MAX_SHOWN = 32, MAX_NAMES = 256, MAX_SUGGESTIONS = 256 };

enum kind {
    SWITCH,  /* sets a bool */
    TEXT,    /* takes a value, which stays where it is */
    TEXTS,   /* the same, and can be given several times */
    SECONDS, /* takes a value, which becomes milliseconds */
    KEY,     /* is refused */
};

#define AT(member) offsetof(cli_flags, member)
#define ON(command) COMMAND_BIT(COMMAND_##command)
#define INSIDE COMMAND_BIT(COMMAND_VERSION + 1) /* and any other command, if --sandbox is given */
#define EVERY (INSIDE - 1)

static const struct option {
    const char *name;
    char letter; /* NUL: there is none */
    enum kind kind;
    unsigned commands; /* that it goes with */
    size_t at;         /* the member of cli_flags that it sets */
} known[] = {
    {"toolsets", '\0', TEXT, EVERY, AT(toolsets)},
    {"tools", '\0', TEXT, EVERY, AT(tools)},
    {"exclude-tools", '\0', TEXT, EVERY, AT(exclude_tools)},
    {"surface", '\0', TEXT, EVERY, AT(surface)},
    {"answers", '\0', TEXT, EVERY, AT(answers)},
    {"max-answer", '\0', TEXT, EVERY, AT(max_answer)},
    {"fields", '\0', TEXT, ON(CALL), AT(fields)},
    {"format", '\0', TEXT, ON(CALL), AT(format)},
    {"read-only", '\0', SWITCH, EVERY, AT(read_only)},
    {"experimental", '\0', SWITCH, EVERY, AT(experimental)},
    {"api-key", '\0', KEY, EVERY, 0},
    {"api-key-file", '\0', TEXT, EVERY, AT(client.api_key_file)},
    {"base-url", '\0', TEXT, EVERY, AT(client.base_url)},
    {"gateway-url", '\0', TEXT, EVERY, AT(client.gateway_url)},
    {"allow-insecure-http", '\0', SWITCH, EVERY, AT(client.allow_insecure_http)},
    {"allow-private-base-url", '\0', SWITCH, EVERY, AT(client.allow_private_address)},
    {"timeout", '\0', SECONDS, EVERY, AT(client.timeout_ms)},
    {"no-landlock", '\0', SWITCH, EVERY, AT(no_landlock)},
    {"all", '\0', SWITCH, ON(TOOLS), AT(all)},
    {"names", '\0', SWITCH, ON(TOOLS), AT(names)},
    {"domains", '\0', SWITCH, ON(TOOLS), AT(domains)},
    {"json", '\0', SWITCH, ON(TOOLS) | ON(REPORT) | ON(EXPORT) | ON(IMPORT), AT(json)},
    {"sandbox", '\0', SWITCH, EVERY & ~ON(SANDBOX), AT(sandbox)},
    {"host", '\0', TEXT, ON(HTTP), AT(host)},
    {"principals", '\0', TEXT, ON(HTTP), AT(principals)},
    {"port", '\0', TEXT, ON(HTTP) | ON(SANDBOX), AT(port)},
    {"workers", '\0', TEXT, ON(HTTP), AT(workers)},
    {"db", '\0', TEXT, ON(SANDBOX) | INSIDE, AT(db)},
    {"seed", '\0', TEXT, ON(SANDBOX) | INSIDE, AT(seed)},
    {"key", '\0', TEXT, ON(SANDBOX), AT(key)},
    {"plan", '\0', TEXT, ON(SANDBOX) | INSIDE, AT(plan)},
    {"clock", '\0', TEXT, ON(SANDBOX) | INSIDE, AT(clock)},
    {"record", '\0', TEXT, ON(SANDBOX), AT(record)},
    {"from", '\0', TEXT, ON(REPORT), AT(from)},
    {"to", '\0', TEXT, ON(REPORT), AT(to)},
    {"by", '\0', TEXT, ON(REPORT), AT(by)},
    {"workspace", '\0', TEXT, ON(EXPORT) | ON(IMPORT) | ON(DIFF), AT(workspace)},
    {"dry-run", '\0', SWITCH, ON(IMPORT), AT(dry_run)},
    {"yes", '\0', SWITCH, ON(EXPORT) | ON(IMPORT), AT(yes)},
    {"fault", '\0', TEXTS, ON(SANDBOX), AT(faults)},
    {"help", 'h', SWITCH, EVERY, AT(help)},
    {"version", 'V', SWITCH, EVERY, AT(version)},
};

enum { COUNT = sizeof(known) / sizeof(known[0]) };

/* ---- options that are not known ---- */

/* Whether a name is made as those of options are: most keys have capitals, digits or underscores. */
static bool looks_like_option(const char *name, size_t length)
{
    return length > 0 && length <= MAX_SHOWN && strspn(name, "abcdefghijklmnopqrstuvwxyz-") >= length;
}

static int refuse_unknown(const char *name, size_t length)
{
    struct pa_suggestions meant;
    pa_text text = PA_TEXT_INIT(MAX_SUGGESTIONS);
    int status;

    if (!looks_like_option(name, length))
        return cli_refuse_usage("unknown option, which is not shown because it may be a key");
    pa_suggest_for(&meant, name, length);
    for (size_t i = 0; i < COUNT; i++)
        if (known[i].kind != KEY)
            pa_suggest(&meant, known[i].name);
    pa_append_suggestions(&text, &meant, "--");
    status = cli_refuse_usage("unknown option --%.*s%s%s", (int)length, name, text.length > 0 ? "; " : "",
                              text.length > 0 ? text.data : "");
    pa_text_free(&text);
    return status;
}

static int refuse_letter(char letter)
{
    const char name[] = {letter, '\0'};

    if (looks_like_option(name, 1))
        return cli_refuse_usage("unknown option -%s", name);
    return cli_refuse_usage("unknown option");
}

/* ---- setting what an option says ---- */

static int set_seconds(cli_flags *flags, const struct option *option, const char *value)
{
    uint64_t seconds;
    unsigned milliseconds;

    if (!pa_read_count(&seconds, value, strlen(value), MAX_TIMEOUT_S) || seconds < 1)
        return cli_refuse_usage("--%s takes a whole number of seconds from 1 to %d", option->name,
                                MAX_TIMEOUT_S);
    milliseconds = (unsigned)seconds * 1000;
    memcpy((char *)flags + option->at, &milliseconds, sizeof(milliseconds));
    return EXIT_DONE;
}

static void set_switch(cli_flags *flags, const struct option *option)
{
    const bool on = true;

    memcpy((char *)flags + option->at, &on, sizeof(on));
}

static int add_text(cli_flags *flags, const struct option *option, const char *value)
{
    cli_texts *texts = (cli_texts *)(void *)((char *)flags + option->at);

    if (texts->count == CLI_MAX_TEXTS)
        return cli_refuse_usage("--%s can be given %d times", option->name, CLI_MAX_TEXTS);
    texts->items[texts->count++] = value;
    return EXIT_DONE;
}

static int set_value(cli_flags *flags, const struct option *option, const char *value)
{
    if (option->kind == SECONDS)
        return set_seconds(flags, option, value);
    if (option->kind == TEXTS)
        return add_text(flags, option, value);
    memcpy((char *)flags + option->at, &value, sizeof(value));
    return EXIT_DONE;
}

/* ---- which command they go with ---- */

static bool is_given(const cli_flags *flags, const struct option *option)
{
    const void *member = (const char *)flags + option->at;

    switch (option->kind) {
    case SWITCH: return *(const bool *)member;
    case TEXT: return *(const char *const *)member != NULL;
    case TEXTS: return ((const cli_texts *)member)->count > 0;
    case SECONDS: return *(const unsigned *)member > 0;
    case KEY: break;
    }
    return false;
}

/* Of one that goes with most commands, those are named that it does not go with. */
static int refuse_place(const struct option *option)
{
    bool is_common = (option->commands & ON(SERVE)) != 0;
    pa_text names = PA_TEXT_INIT(MAX_NAMES);
    size_t count = command_append_names(&names, is_common ? ~option->commands : option->commands);
    const char *rest = (option->commands & INSIDE) != 0 ? ", or with --sandbox" : " only";
    int status;

    if (pa_text_failed(&names))
        status = cli_refuse_usage("--%s does not go with this command", option->name);
    else
        status = cli_refuse_usage("--%s %s with the command%s %s%s", option->name,
                                  is_common ? "does not go" : "goes", count > 1 ? "s" : "", names.data,
                                  is_common ? "" : rest);
    pa_text_free(&names);
    return status;
}

int cli_flags_check(const cli_flags *flags, cli_command command)
{
    unsigned place = COMMAND_BIT(command) | (flags->sandbox ? INSIDE : 0);

    for (size_t i = 0; i < COUNT; i++)
        if ((known[i].commands & place) == 0 && is_given(flags, &known[i]))
            return refuse_place(&known[i]);
    return EXIT_DONE;
}

/* ---- reading ---- */

/* The arguments, and how far they were read. */
struct reader {
    char **next; /* NULL at the end */
    bool only_operands;
};

static const struct option *find_option(const char *name, size_t length)
{
    for (size_t i = 0; i < COUNT; i++)
        if (pa_compare_name(name, length, known[i].name) == 0)
            return &known[i];
    return NULL;
}

static const struct option *find_letter(char letter)
{
    for (size_t i = 0; i < COUNT; i++)
        if (known[i].letter != '\0' && known[i].letter == letter)
            return &known[i];
    return NULL;
}

/* `given` is the value behind "=", or NULL: then the next argument is the value. */
static int read_value(cli_flags *flags, const struct option *option, const char *given, struct reader *reader)
{
    const char *value = given != NULL ? given : *reader->next;

    if (value == NULL)
        return cli_refuse_usage("--%s needs a value", option->name);
    if (given == NULL)
        reader->next++;
    return set_value(flags, option, value);
}

static int read_long(cli_flags *flags, const char *text, struct reader *reader)
{
    size_t length = strcspn(text, "=");
    const struct option *option = find_option(text, length);
    const char *value = text[length] == '=' ? text + length + 1 : NULL;

    if (option == NULL)
        return refuse_unknown(text, length);
    if (option->kind == KEY)
        return cli_refuse_usage("keys cannot be given on the command line, which other users can read; use "
                                "PORTKEY_API_KEY or --api-key-file");
    if (option->kind != SWITCH)
        return read_value(flags, option, value, reader);
    if (value != NULL)
        return cli_refuse_usage("--%s takes no value", option->name);
    set_switch(flags, option);
    return EXIT_DONE;
}

/* Those that have a letter are switches. */
static int read_letter(cli_flags *flags, const char *text)
{
    const struct option *option = find_letter(text[0]);

    if (option == NULL)
        return refuse_letter(text[0]);
    if (text[1] != '\0')
        return cli_refuse_usage("-%c takes no value", option->letter);
    set_switch(flags, option);
    return EXIT_DONE;
}

static void add_operand(cli_flags *flags, const char *text)
{
    if (flags->operand_count < CLI_MAX_OPERANDS)
        flags->operands[flags->operand_count] = text;
    flags->operand_count++;
}

static int read_argument(cli_flags *flags, struct reader *reader)
{
    const char *text = *reader->next++;
    bool is_operand = reader->only_operands || text[0] != '-' || text[1] == '\0';

    if (is_operand) {
        add_operand(flags, text);
        return EXIT_DONE;
    }
    if (strcmp(text, "--") == 0) {
        reader->only_operands = true;
        return EXIT_DONE;
    }
    return text[1] == '-' ? read_long(flags, text + 2, reader) : read_letter(flags, text + 1);
}

int cli_flags_read(cli_flags *out, int argc, char **argv)
{
    struct reader reader = {argc > 0 ? argv + 1 : argv, false};
    cli_flags flags = {.program = argc > 0 ? argv[0] : NULL, .client = PORTKEY_OPTIONS_INIT};
    int status = EXIT_DONE;

    while (status == EXIT_DONE && *reader.next != NULL)
        status = read_argument(&flags, &reader);
    if (status == EXIT_DONE)
        *out = flags;
    return status;
}
