/* SPDX-License-Identifier: MIT */
#include "capture.h"

static struct capture *capture_of(rpc_output *output)
{
    return (struct capture *)output;
}

static void promise(rpc_output *output)
{
    capture_of(output)->promises++;
}

static void withdraw(rpc_output *output)
{
    capture_of(output)->promises--;
}

static pa_text *open_message(rpc_output *output, bool promised)
{
    capture_of(output)->promises -= promised;
    return &capture_of(output)->text;
}

static bool close_message(rpc_output *output)
{
    pa_text *text = &capture_of(output)->text;

    pa_text_append_char(text, '\n');
    return !pa_text_failed(text);
}

static void set_apart(rpc_output *output)
{
    capture_of(output)->set_apart++;
}

void capture_init(struct capture *capture)
{
    capture->output = (rpc_output){promise, withdraw, open_message, close_message, set_apart};
    capture->text = (pa_text)PA_TEXT_INIT(16 * 1024 * 1024);
    capture->promises = 0;
    capture->set_apart = 0;
}
