/* SPDX-License-Identifier: MIT */
#include "operation/operation.h"
#include "tables.h"

const char *portkey_version(void)
{
    return PORTKEY_VERSION;
}

const char *portkey_api_title(void)
{
    return pa_api_title;
}

const char *portkey_api_base_url(void)
{
    return pa_api_server;
}

const char *pa_api_base_path(void)
{
    return pa_api_base;
}

const char *portkey_operation_name(const portkey_operation *operation)
{
    return pa_operation_text(operation, operation->name);
}

const char *portkey_operation_domain(const portkey_operation *operation)
{
    return operation->domain == PA_NO_DOMAIN ? "" : pa_domains[operation->domain]->name;
}

const char *portkey_operation_method(const portkey_operation *operation)
{
    return pa_operation_text(operation, operation->method);
}

const char *portkey_operation_path(const portkey_operation *operation)
{
    return pa_operation_text(operation, operation->path);
}

const char *portkey_operation_required_argument(const portkey_operation *operation, size_t index)
{
    const struct pa_domain *domain;
    const struct pa_schema *arguments;

    if (operation->domain == PA_NO_DOMAIN)
        return NULL;
    domain = pa_domains[operation->domain];
    arguments = &domain->pools.schemas[operation->arguments];
    for (uint16_t i = 0; i < arguments->count; i++) {
        const struct pa_keyword *keyword = &domain->pools.keywords[arguments->first + i];

        if (keyword->code == PA_REQUIRED)
            return index < keyword->count
                       ? domain->pools.strings + domain->pools.names[keyword->value + index]
                       : NULL;
    }
    return NULL;
}

const char *portkey_operation_scope(const portkey_operation *operation)
{
    return pa_operation_text(operation, operation->scope);
}

portkey_plane portkey_operation_plane(const portkey_operation *operation)
{
    return (portkey_plane)operation->plane;
}

bool portkey_operation_is_read_only(const portkey_operation *operation)
{
    return (operation->flags & PA_READ_ONLY) != 0;
}

bool portkey_operation_is_destructive(const portkey_operation *operation)
{
    return (operation->flags & PA_DESTRUCTIVE) != 0;
}

bool portkey_operation_is_idempotent(const portkey_operation *operation)
{
    return (operation->flags & PA_IDEMPOTENT) != 0;
}

bool portkey_operation_is_enterprise(const portkey_operation *operation)
{
    return (operation->flags & PA_ENTERPRISE) != 0;
}

bool portkey_operation_is_experimental(const portkey_operation *operation)
{
    return (operation->flags & PA_EXPERIMENTAL) != 0;
}

bool portkey_operation_is_public(const portkey_operation *operation)
{
    return operation->scheme == 0;
}

bool pa_operation_needs_key(const portkey_operation *operation)
{
    return operation->scheme != 0 && (operation->flags & PA_KEY_OPTIONAL) == 0;
}

bool pa_operation_answers_json(const portkey_operation *operation)
{
    return (operation->flags & PA_ANSWERS_JSON) != 0;
}

bool pa_operation_answers_outcome(const portkey_operation *operation)
{
    return (operation->flags & PA_ANSWERS_OUTCOME) != 0;
}

bool pa_operation_answers_nothing(const portkey_operation *operation)
{
    return (operation->flags & PA_ANSWERS_NOTHING) != 0;
}
