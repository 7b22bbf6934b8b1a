/* SPDX-License-Identifier: MIT */
/**
 * @file portkeyadmin.hpp
 * Handles for C++17 and later: objects of the library that free themselves.
 *
 * A handle is a std::unique_ptr. out() passes it to a function that creates an
 * object, and check() makes an exception of a failure:
 *
 *     #include <portkeyadmin/portkeyadmin.hpp>
 *     #include <portkeyadmin/configs.h>
 *
 *     portkey_options options = PORTKEY_OPTIONS_INIT;
 *     portkey_error error;
 *     portkey::client client;
 *     portkey::response response;
 *
 *     portkey::check(portkey_options_from_environment(&options, &error), error);
 *     portkey::check(portkey_client_new(portkey::out(client), &options, &error), error);
 *     portkey::check(portkey_list_configs(portkey::out(response), client.get(), nullptr, &error), error);
 *     std::puts(portkey_response_body(response.get(), nullptr));
 *
 * All else is the C API. A callback of the library must not throw.
 */
#ifndef PORTKEYADMIN_HPP
#define PORTKEYADMIN_HPP

#include <memory>
#include <stdexcept>

#include "portkeyadmin.h"

namespace portkey
{

/** Frees what a handle holds. */
template <auto free_object> struct deleter {
    template <typename Object> void operator()(Object *object) const noexcept
    {
        free_object(object);
    }
};

template <typename Object, auto free_object> using handle = std::unique_ptr<Object, deleter<free_object>>;

using client = handle<portkey_client, portkey_client_free>;
using request = handle<portkey_request, portkey_request_free>; /**< portkey_client_start() takes release() */
using response = handle<portkey_response, portkey_response_free>;
using pager = handle<portkey_pager, portkey_pager_free>; /**< its client must outlive it */
using json = handle<portkey_json, portkey_json_free>; /**< it borrows its text, which must outlive it */
using text = handle<char, portkey_text_free>;         /**< a text that an edit made */

/** What out() returns: a pointer for one call, after which the handle has what the call created. */
template <typename Handle> class out_handle
{
  public:
    explicit out_handle(Handle &target) noexcept : target_(target)
    {
    }
    out_handle(const out_handle &) = delete;
    out_handle &operator=(const out_handle &) = delete;
    ~out_handle()
    {
        if (object_ != nullptr)
            target_.reset(object_);
    }
    operator typename Handle::pointer *() noexcept
    {
        return &object_;
    }

  private:
    Handle &target_;
    typename Handle::pointer object_ = nullptr;
};

/** For the parameter `out` of a C function. The handle is unchanged if the function fails. */
template <typename Handle> out_handle<Handle> out(Handle &target) noexcept
{
    return out_handle<Handle>(target);
}

/** A failure as an exception; what() is its message. */
struct error : std::runtime_error {
    explicit error(const portkey_error &failure) : std::runtime_error(failure.message), details(failure)
    {
    }
    portkey_error details; /**< code, hint, violations and all else that the call reported */
};

/** Returns a result that is no failure, and throws portkey::error for one; `details` must be what the call filled. */
inline int check(int result, const portkey_error &details)
{
    if (result < 0)
        throw error(details);
    return result;
}

} // namespace portkey

#endif
