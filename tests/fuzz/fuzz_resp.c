/* SPDX-License-Identifier: MIT */
/* What a Redis says: the items of a reply are within it, and as many as it announces. */
#include "fuzz.h"
#include "shared/redis/resp.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    int64_t length = resp_measure(bytes, size);
    resp_cursor cursor = {bytes, bytes + (length > 0 ? length : 0)};
    int64_t missing = length > 0;
    resp_item item;

    FUZZ_CHECK(length >= -1 && length <= (int64_t)size);
    while (missing > 0) {
        FUZZ_CHECK(resp_next(&cursor, &item));
        FUZZ_CHECK(item.length == 0 || (item.text >= bytes && item.text + item.length <= bytes + length));
        missing += item.type == '*' ? item.number - 1 : -1;
    }
    FUZZ_CHECK(cursor.at == cursor.end);
    return 0;
}
