/* SPDX-License-Identifier: MIT */
#include "capture.h"

#include "check.h"

static struct capture *capture_of(rpc_stream *stream)
{
    return (struct capture *)stream;
}

static void promise(rpc_stream *stream)
{
    capture_of(stream)->promises++;
}

static void withdraw(rpc_stream *stream)
{
    assert_true(capture_of(stream)->promises > 0);
    capture_of(stream)->promises--;
}

static pa_text *begin_answer(rpc_stream *stream)
{
    withdraw(stream);
    return &capture_of(stream)->text;
}

static pa_text *begin_notice(rpc_stream *stream)
{
    return &capture_of(stream)->text;
}

static bool end_message(rpc_stream *stream)
{
    pa_text *text = &capture_of(stream)->text;

    pa_text_append_char(text, '\n');
    return !pa_text_failed(text);
}

static void set_apart(rpc_stream *stream)
{
    capture_of(stream)->set_apart++;
}

void capture_init(struct capture *capture)
{
    *capture = (struct capture){
        .stream = {.promise = promise,
                   .withdraw = withdraw,
                   .begin_answer = begin_answer,
                   .begin_notice = begin_notice,
                   .end_message = end_message,
                   .set_apart = set_apart},
        .text = PA_TEXT_INIT(16 * 1024 * 1024),
    };
}

const char *capture_text(const struct capture *capture)
{
    return capture->text.data != NULL ? capture->text.data : "";
}

void capture_clear(struct capture *capture)
{
    pa_text_clear(&capture->text);
}

void capture_free(struct capture *capture)
{
    assert_int_equal(capture->promises, 0);
    pa_text_free(&capture->text);
}
