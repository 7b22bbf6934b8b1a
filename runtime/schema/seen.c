/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "schema/validate.h"

int pa_seen_begin(struct pa_seen *seen, size_t count)
{
    *seen = (struct pa_seen){.count = count};
    if (count == 0)
        return 0;
    /* One block: the order first, as it has the stricter alignment. */
    seen->order = malloc(count * (sizeof(*seen->order) + 1));
    if (seen->order == NULL)
        return PORTKEY_ENOMEM;
    seen->is_marked = (unsigned char *)(seen->order + count);
    memset(seen->is_marked, 0, count);
    return 0;
}

void pa_seen_end(struct pa_seen *seen)
{
    free(seen->order);
}

void pa_seen_mark(struct pa_seen *seen, size_t index)
{
    if (seen == NULL || seen->is_marked[index])
        return;
    seen->is_marked[index] = 1;
    seen->order[seen->marked++] = (uint32_t)index;
}

void pa_seen_mark_all(struct pa_seen *seen)
{
    for (size_t i = 0; seen != NULL && i < seen->count; i++)
        pa_seen_mark(seen, i);
}

void pa_seen_return_to(struct pa_seen *seen, size_t marked)
{
    while (seen != NULL && seen->marked > marked)
        seen->is_marked[seen->order[--seen->marked]] = 0;
}
