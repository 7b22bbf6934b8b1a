/* SPDX-License-Identifier: MIT */
/* Built with the headers of after/: it sets what the library of before/ does not have. */
#include <stdio.h>

#include <portkeyadmin/items.h>

static void say(const char *what, int result)
{
    printf("%s: %s\n", what, result < 0 ? portkey_code_name(result) : "done");
}

int main(void)
{
    const portkey_list_items_params view = {.view = "short", .page = PORTKEY_INTEGER(2)};
    const portkey_rule rules[] = {
        {.name = "first", .order = PORTKEY_INTEGER(1)},
        {.name = "second", .order = PORTKEY_INTEGER(2)},
    };
    portkey_request *request = NULL;

    say("view", portkey_list_items_request(&request, &view, NULL));
    if (request != NULL)
        puts(portkey_request_target(request));
    portkey_request_free(request);
    request = NULL;
    say("rules",
        portkey_replace_rules_request(&request, &(portkey_replace_rules_params){.rules = {rules, 2}}, NULL));
    if (request != NULL)
        puts(portkey_request_body(request, NULL));
    portkey_request_free(request);
    request = NULL;
    say("count", portkey_count_items_request(&request, NULL, NULL));
    portkey_request_free(request);
    return 0;
}
