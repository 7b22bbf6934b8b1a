/* SPDX-License-Identifier: MIT */
/**
 * @file setting.h
 * What the settings of a client are called in messages.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_SETTING_H
#define PORTKEYADMIN_RUNTIME_CLIENT_SETTING_H

#include <stdbool.h>

enum pa_setting {
    PA_SET_API_KEY,
    PA_SET_API_KEY_FILE,
    PA_SET_BASE_URL,
    PA_SET_GATEWAY_URL,
    PA_SET_INSECURE_HTTP,
    PA_SET_PRIVATE_ADDRESS,
};

/**
 * The member of portkey_options, such as "base_url". With variables, that of
 * the environment follows in parentheses: "base_url (PORTKEY_BASE_URL)". Only
 * the user of a program that called portkey_options_from_environment() can set
 * that.
 */
const char *pa_setting_name(enum pa_setting setting, bool with_variable);

#endif
