/* SPDX-License-Identifier: MIT */
/* Compiled only, as C and as C++: what the headers' macros expand to, and results that may be ignored. */
#include <portkeyadmin/portkeyadmin.h>

int main(void)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_call_options call_options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_integer integer = PORTKEY_INTEGER(1);
    portkey_number number = PORTKEY_NUMBER(0.5);
    portkey_boolean boolean = PORTKEY_BOOLEAN(true);
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
    portkey_json_free(document);
    return options.size == sizeof(options) && call_options.size == sizeof(call_options) ? 0 : 1;
}
