/* SPDX-License-Identifier: MIT */
/* Pages of the program's own. One that waits for something leaves its request suspended, and is asked again. */
#include "transport/http/page.h"

#include "transport/http/account.h"
#include "transport/http/inside.h"
#include "transport/http/reply.h"
#include "transport/http/request.h"

enum { MAX_PAGE = 8 * 1024 * 1024 };

void http_pages_open(http_transport *transport)
{
    for (size_t i = 0; i < transport->options.page_count; i++) {
        const http_page *page = &transport->options.pages[i];

        transport->pages[i] = (http_route){
            .path = page->path,
            .methods = "GET, HEAD",
            .is_public = page->is_public,
            .is_for_any_host = page->is_for_any_host,
            .answer = http_page_answer,
            .page = page,
        };
    }
}

/* ---- waiting ---- */

static enum MHD_Result wait_for_page(http_request *request)
{
    if (!http_request_suspend(request))
        return MHD_NO;
    request->is_waiting = true;
    pa_list_add(&request->transport->waiting, &request->link);
    return MHD_YES;
}

void http_page_leave(http_request *request)
{
    if (request->is_waiting)
        pa_list_remove(&request->transport->waiting, &request->link);
    request->is_waiting = false;
}

void http_pages_wake(http_transport *transport)
{
    while (transport->waiting.first != NULL) {
        http_request *request = (http_request *)transport->waiting.first;

        http_page_leave(request);
        if (request->is_suspended) /* the client is there still */
            http_request_resume(request);
    }
}

/* ---- showing ---- */

static enum MHD_Result show(http_request *request, const http_page *page, const http_page_content *content)
{
    bool has_failed = pa_text_failed(&content->text);
    size_t length = has_failed ? 0 : content->text.length;
    struct MHD_Response *response = MHD_create_response_from_buffer(
        length, length > 0 ? content->text.data : NULL, MHD_RESPMEM_MUST_COPY);

    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    (void)MHD_add_response_header(response, "Content-Type", page->type);
    (void)MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    if (page->policy != NULL)
        (void)MHD_add_response_header(response, "Content-Security-Policy", page->policy);
    request->account.sent = length;
    if (!has_failed && content->status == MHD_HTTP_SERVICE_UNAVAILABLE)
        http_account_refuse(request, REFUSED_NOT_READY);
    return http_reply_queue(request, has_failed ? MHD_HTTP_SERVICE_UNAVAILABLE : content->status, response);
}

enum MHD_Result http_page_answer(http_request *request, const char *method)
{
    const http_page *page = request->route->page;
    http_page_content content = {.status = MHD_HTTP_OK, .text = PA_TEXT_INIT(MAX_PAGE)};
    enum MHD_Result result;

    (void)method;
    http_account_show(request->transport);
    result = page->compose(page->context, &content) ? show(request, page, &content) : wait_for_page(request);
    pa_text_free(&content.text);
    return result;
}
