/* SPDX-License-Identifier: MIT */
#include "cli/http/provider.h"

#include <stdio.h>
#include <string.h>

#include "access/jwt/clerk.h"
#include "base/json_writer.h"
#include "catalog/about.h"
#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/options.h"

enum { MAX_METADATA = 64 * 1024, LEEWAY_S = 30 };

/* ---- lists ---- */

/* Takes a list apart, at commas and blanks. Returns EXIT_USAGE if it has too many items, or none. */
static int read_list(http_provider *provider, const char *name, const char **out, size_t *count)
{
    const char *list = environment_text(name);
    char *at = provider->text + provider->used;

    *count = 0;
    if (list == NULL)
        return EXIT_DONE;
    if (strlen(list) + 1 > sizeof(provider->text) - provider->used)
        return cli_refuse_setting("%s is too long", name);
    memcpy(at, list, strlen(list) + 1);
    provider->used += strlen(list) + 1;
    for (at += strspn(at, ", "); *at != '\0'; at += strspn(at, ", ")) {
        size_t length = strcspn(at, ", ");

        if (*count == PROVIDER_MAX_ITEMS)
            return cli_refuse_setting("%s has more than %d items", name, PROVIDER_MAX_ITEMS);
        out[(*count)++] = at;
        at += length;
        if (*at != '\0')
            *at++ = '\0';
    }
    return *count > 0 ? EXIT_DONE : cli_refuse_setting("%s is given but names nothing", name);
}

/* "name=value,other": a claim with its value, and one that must be there. */
static int read_claims(http_provider *provider)
{
    const char *items[PROVIDER_MAX_ITEMS];
    int status = read_list(provider, "MCP_JWT_REQUIRED_CLAIMS", items, &provider->rules.claim_count);

    for (size_t i = 0; status == EXIT_DONE && i < provider->rules.claim_count; i++) {
        char *value = strchr((char *)(uintptr_t)items[i], '=');

        if (value != NULL)
            *value++ = '\0';
        if (items[i][0] == '\0')
            return cli_refuse_setting("MCP_JWT_REQUIRED_CLAIMS takes claims as name=value or name");
        provider->claims[i] = (jwt_required_claim){items[i], value};
    }
    provider->rules.claims = provider->claims;
    return status;
}

/* ---- scopes ---- */

static bool has_scope(const http_provider *provider, const char *scope)
{
    for (size_t i = 0; i < provider->rules.scope_count; i++)
        if (strcmp(provider->scopes[i], scope) == 0)
            return true;
    return false;
}

/* The list was taken apart from one that is as long. */
static void join_scopes(http_provider *provider)
{
    size_t used = 0;

    for (size_t i = 0; i < provider->rules.scope_count; i++)
        used += (size_t)snprintf(provider->needed + used, sizeof(provider->needed) - used, "%s%s",
                                 i > 0 ? " " : "", provider->scopes[i]);
    (void)snprintf(provider->scope, sizeof(provider->scope), "%s%s%s", provider->needed,
                   used > 0 && !has_scope(provider, scope_names[0]) ? " " : "",
                   has_scope(provider, scope_names[0]) ? "" : scope_names[0]);
}

static int read_scopes(http_provider *provider)
{
    int status =
        read_list(provider, "MCP_JWT_REQUIRED_SCOPES", provider->scopes, &provider->rules.scope_count);

    provider->rules.scopes = provider->scopes;
    if (status == EXIT_DONE)
        join_scopes(provider);
    return status;
}

/* ---- both kinds ---- */

static void note(void *context, bool is_good, const char *line)
{
    operation_report(((const http_provider *)context)->operation, LOG_LOGIN_KEYS, NULL, is_good, line);
}

static int begin(http_provider *out, access_options *access, const char *issuer_name,
                 const char *audience_name, unsigned leeway_s)
{
    const char *issuer = environment_text(issuer_name);

    if (issuer == NULL)
        return cli_refuse_setting(
            "MCP_AUTH_MODE needs %s, the issuer in the tokens that clients send, such as "
            "https://login.example.com",
            issuer_name);
    out->is_there = true;
    /* As the library's client does it for Portkey. */
    out->rules = (jwt_rules){
        .issuer = issuer,
        .leeway_s = leeway_s,
        .audiences = out->audiences,
        .trust = {.ca_file = environment_text(environment_name("CURL_CA_BUNDLE", "SSL_CERT_FILE")),
                  .ca_directory = environment_text("SSL_CERT_DIR")},
        .note = note,
        .note_context = out};
    access->jwt = &out->rules;
    return read_list(out, audience_name, out->audiences, &out->rules.audience_count);
}

int provider_read_jwt(http_provider *out, access_options *access)
{
    if (begin(out, access, "MCP_JWT_ISSUER", "MCP_JWT_AUDIENCE", LEEWAY_S) != EXIT_DONE ||
        read_claims(out) != EXIT_DONE || read_scopes(out) != EXIT_DONE)
        return EXIT_USAGE;
    out->rules.jwks_url = environment_text("MCP_JWT_JWKS_URL");
    access->scope = out->needed;
    out->login.scope = out->scope;
    return EXIT_DONE;
}

/* Clerk's tokens have no scopes, and it has no metadata at the usual place. */
static int set_key_url(http_provider *out)
{
    char *made = out->text + out->used;
    size_t room = sizeof(out->text) - out->used;
    size_t length = strlen(out->rules.issuer);

    out->rules.jwks_url = environment_text("CLERK_JWKS_URL");
    if (out->rules.jwks_url != NULL)
        return EXIT_DONE;
    length -= out->rules.issuer[length - 1] == '/';
    out->rules.jwks_url = made;
    return snprintf(made, room, "%.*s/.well-known/jwks.json", (int)length, out->rules.issuer) < (int)room
               ? EXIT_DONE
               : cli_refuse_setting("CLERK_ISSUER is too long");
}

int provider_read_clerk(http_provider *out, access_options *access)
{
    access_terms *terms = &access->terms;

    if (begin(out, access, "CLERK_ISSUER", "CLERK_AUDIENCE", CLERK_LEEWAY_S) != EXIT_DONE ||
        set_key_url(out) != EXIT_DONE)
        return EXIT_USAGE;
    *terms = (access_terms){
        .subjects = environment_text("CLERK_ALLOWED_SUBJECTS"),
        .organizations = environment_text("CLERK_ALLOWED_ORGANIZATION_IDS"),
        .roles = environment_text("CLERK_ALLOWED_ROLES"),
        .permissions = environment_text("CLERK_REQUIRED_PERMISSIONS"),
    };
    access->has_no_scopes = true;
    if (out->rules.audience_count == 0 && environment_text("MCP_PUBLIC_BASE_URL") == NULL)
        cli_complain(
            "warning: neither CLERK_AUDIENCE nor MCP_PUBLIC_BASE_URL is set, so tokens must have the "
            "address that the server listens on as audience: set one of the two");
    if (terms->subjects != NULL || terms->organizations != NULL || terms->roles != NULL ||
        terms->permissions != NULL || access->principals != NULL)
        return EXIT_DONE;
    return cli_refuse_setting(
        "MCP_AUTH_MODE=clerk lets in whom CLERK_ALLOWED_SUBJECTS, CLERK_ALLOWED_ORGANIZATION_IDS, "
        "CLERK_ALLOWED_ROLES and CLERK_REQUIRED_PERMISSIONS allow: set at least one of them");
}

/* ---- what clients are told ---- */

static void write_metadata(http_provider *provider)
{
    pa_writer writer;

    provider->metadata = (pa_text)PA_TEXT_INIT(MAX_METADATA);
    writer = pa_write_to(&provider->metadata);
    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "resource"), provider->resource);
    pa_begin_array(pa_member(&writer, "authorization_servers"));
    pa_write_text(&writer, provider->rules.issuer);
    pa_end(&writer);
    if (provider->login.scope != NULL) {
        pa_begin_array(pa_member(&writer, "scopes_supported"));
        for (size_t i = 0; scope_names[i] != NULL; i++)
            pa_write_text(&writer, scope_names[i]);
        for (size_t i = 0; i < provider->rules.scope_count; i++)
            if (strncmp(provider->scopes[i], "portkey:", strlen("portkey:")) != 0)
                pa_write_text(&writer, provider->scopes[i]);
        pa_end(&writer);
    }
    pa_begin_array(pa_member(&writer, "bearer_methods_supported"));
    pa_write_text(&writer, "header");
    pa_end(&writer);
    pa_write_text(pa_member(&writer, "resource_name"), about_title());
    pa_write_string(pa_member(&writer, "resource_documentation"), provider->resource,
                    strlen(provider->resource) - strlen("mcp")); /* the page at / */
    pa_end_all(&writer);
}

int provider_place(http_provider *provider, const char *base)
{
    size_t length = strlen(base);
    const char *wrong;

    if (!provider->is_there)
        return EXIT_DONE;
    length -= length > 0 && base[length - 1] == '/';
    if (snprintf(provider->resource, sizeof(provider->resource), "%.*s/mcp", (int)length, base) >=
            (int)sizeof(provider->resource) ||
        snprintf(provider->metadata_url, sizeof(provider->metadata_url),
                 "%.*s/.well-known/oauth-protected-resource/mcp", (int)length,
                 base) >= (int)sizeof(provider->metadata_url))
        return cli_refuse_setting("MCP_PUBLIC_BASE_URL is too long");
    if (provider->rules.audience_count == 0) {
        provider->audiences[0] = provider->resource;
        provider->rules.audience_count = 1;
    }
    wrong = jwt_rules_check(&provider->rules);
    if (wrong != NULL)
        return cli_refuse_setting("the login provider cannot be used: %s", wrong);
    write_metadata(provider);
    if (pa_text_failed(&provider->metadata)) {
        cli_complain("out of memory");
        return EXIT_FAILED;
    }
    provider->login.metadata = provider->metadata.data;
    provider->login.metadata_url = provider->metadata_url;
    return EXIT_DONE;
}

void provider_free(http_provider *provider)
{
    pa_text_free(&provider->metadata);
}
