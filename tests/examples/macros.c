/* SPDX-License-Identifier: MIT */
/* Compiled only, as C and as C++: what the headers' macros expand to, and results that may be ignored. */
#include <portkeyadmin/cjson.h>
#include <portkeyadmin/keys.h>
#include <portkeyadmin/portkeyadmin.h>

int main(void)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_call_options call_options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_integer integer = PORTKEY_INTEGER(1);
    portkey_number number = PORTKEY_NUMBER(0.5);
    portkey_boolean boolean = PORTKEY_BOOLEAN(true);
    portkey_string_list strings = PORTKEY_NULL_LIST;
    const portkey_create_api_key_params_rotation_policy *policy = PORTKEY_NULL_OBJECT;
    const char *type = PORTKEY_CREATE_API_KEY_TYPE_WORKSPACE;
    cJSON *item_of_cjson = NULL;
    portkey_json *document = NULL;

    integer = integer.value == 0 ? PORTKEY_NULL_INTEGER : integer;
    number = number.value > 1 ? PORTKEY_NULL_NUMBER : number;
    boolean = boolean.value ? PORTKEY_NULL_BOOLEAN : boolean;
    if (portkey_json_parse(&document, "[1]", 3, NULL, NULL) < 0)
        return 1;
    PORTKEY_FOR_EACH (item, portkey_json_root(document)) {
        portkey_value_integer(item, &integer.value);
        portkey_value_number(item, &number.value);
        portkey_value_boolean(item, &boolean.value);
    }
    if (portkey_cjson_from_value(&item_of_cjson, portkey_json_root(document), PORTKEY_CJSON_RAW, NULL) == 0)
        cJSON_Delete(item_of_cjson);
    portkey_json_free(document);
    strings.items = PORTKEY_NULL_OBJECT;
    if (type == PORTKEY_NULL || policy == NULL || strings.count > 0 || raw.size != sizeof(raw))
        return 1;
    return options.size == sizeof(options) && call_options.size == sizeof(call_options) ? 0 : 1;
}
