/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "answers/members.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(color, "color") \
    TEXT(configs, "configs") \
    TEXT(create_config, "create_config") \
    TEXT(data, "data") \
    TEXT(email, "email") \
    TEXT(find_owners, "find_owners") \
    TEXT(found, "found") \
    TEXT(get_owner, "get_owner") \
    TEXT(id, "id") \
    TEXT(key, "key") \
    TEXT(kind, "kind") \
    TEXT(labels, "labels") \
    TEXT(list_configs, "list_configs") \
    TEXT(list_owners, "list_owners") \
    TEXT(list_servers, "list_servers") \
    TEXT(masked_key, "masked_key") \
    TEXT(members, "members") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(next, "next") \
    TEXT(object, "object") \
    TEXT(owner, "owner") \
    TEXT(owners, "owners") \
    TEXT(parent, "parent") \
    TEXT(servers, "servers") \
    TEXT(settings, "settings") \
    TEXT(update_owner, "update_owner") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

#define INSIDE(list)                                                                                         \
    .first = PA_FIRST(members, member_facts, of_##list),                                                    \
    .count = PA_COUNT(members, member_facts, of_##list)

/* Members, by the first place that has these. */
static const struct members {
    member_facts of_create_config[7];
    member_facts of_create_config_owner[1];
    member_facts of_create_config_settings[1];
    member_facts of_find_owners[2];
    member_facts of_find_owners_found[1];
    member_facts of_get_owner[4];
    member_facts of_list_configs[2];
    member_facts of_list_configs_data[7];
    member_facts of_list_servers[2];
    member_facts of_list_servers_metadata[1];
} members = {
    .of_create_config = {
        {.name = STRING(id)},
        {.name = STRING(key), .is_secret = true, .is_once = true},
        {.name = STRING(labels)},
        {.name = STRING(masked_key)},
        {.name = STRING(owner), INSIDE(create_config_owner)},
        {.name = STRING(parent)},
        {.name = STRING(settings), INSIDE(create_config_settings)},
    },
    .of_create_config_owner = {{.name = STRING(name)}},
    .of_create_config_settings = {{.name = STRING(color)}},
    .of_find_owners = {
        {.name = STRING(found), .is_once = true, INSIDE(find_owners_found)},
        {.name = STRING(owners), INSIDE(create_config_owner)},
    },
    .of_find_owners_found = {{.name = STRING(configs), .is_once = true, INSIDE(create_config)}},
    .of_get_owner = {
        {.name = STRING(email)},
        {.name = STRING(id)},
        {.name = STRING(kind)},
        {.name = STRING(members), INSIDE(create_config_owner)},
    },
    .of_list_configs = {{.name = STRING(data), INSIDE(list_configs_data)}, {.name = STRING(object)}},
    .of_list_configs_data = {
        {.name = STRING(id)},
        {.name = STRING(key), .is_secret = true},
        {.name = STRING(labels)},
        {.name = STRING(masked_key)},
        {.name = STRING(owner), INSIDE(create_config_owner)},
        {.name = STRING(parent)},
        {.name = STRING(settings), INSIDE(create_config_settings)},
    },
    .of_list_servers = {{.name = STRING(metadata), INSIDE(list_servers_metadata)}, {.name = STRING(servers)}},
    .of_list_servers_metadata = {{.name = STRING(next)}},
};

static const member_facts operations[] = {
    {.name = STRING(create_config), .is_once = true, INSIDE(create_config)},
    {.name = STRING(find_owners), .is_once = true, INSIDE(find_owners)},
    {.name = STRING(get_owner), INSIDE(get_owner)},
    {.name = STRING(list_configs), INSIDE(list_configs)},
    {.name = STRING(list_owners), INSIDE(create_config_owner)},
    {.name = STRING(list_servers), INSIDE(list_servers)},
    {.name = STRING(update_owner)},
};

const struct members_table members_table = {
    .strings = (const char *)&strings,
    .members = (const member_facts *)&members,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
