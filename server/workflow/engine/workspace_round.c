/* SPDX-License-Identifier: MIT */
#include "workflow/engine/workspace_round.h"

#include <stdio.h>
#include <string.h>

bool round_add(workspace_round *round, const char *id)
{
    if (round->count == ROUND_MAX_WORKSPACES || strlen(id) >= ROUND_MAX_ID) {
        round->has_more = true;
        return false;
    }
    (void)snprintf(round->ids[round->count++], ROUND_MAX_ID, "%s", id);
    return true;
}

void round_add_row(workspace_round *round, const cJSON *workspace)
{
    const char *id = document_text(workspace, "id");

    if (id == NULL)
        round->has_more = true;
    else
        (void)round_add(round, id);
}

const char *round_workspace(const workspace_round *round)
{
    return round->present < round->count ? round->ids[round->present] : NULL;
}

bool round_turn(workspace_round *round)
{
    if (round->present + 1 < round->count) {
        round->present++;
        return true;
    }
    round->present = 0;
    return false;
}
