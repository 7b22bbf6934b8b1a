/* SPDX-License-Identifier: MIT */
#include "allocations.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

/* Of the test's thread alone: an upstream's has what it needs. */
static _Thread_local bool armed;
static _Thread_local unsigned left;  /* allocations until one fails */
static _Thread_local unsigned every; /* of those after it; 0: none */
static _Thread_local unsigned seen;  /* since it was armed */
static _Thread_local bool failed;

static bool fails(void)
{
    if (!armed)
        return false;
    seen++;
    if (left-- > 0)
        return false;
    left = every - 1;
    armed = every > 0;
    failed = true;
    return true;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return fails() ? NULL : __real_realloc(old, size);
}

void allocations_fail_from(unsigned n, unsigned step)
{
    left = n;
    every = step;
    seen = 0;
    failed = false;
    armed = true;
}

void allocations_fail_at(unsigned n)
{
    allocations_fail_from(n, 0);
}

unsigned allocations_count(void)
{
    return seen;
}

bool allocations_end(void)
{
    armed = false;
    return failed;
}

unsigned allocations_exhaust(scenario *run)
{
    for (unsigned n = 0; n < 1000; n++) {
        portkey_error error = {0};
        int code;

        allocations_fail_at(n);
        code = run(&error);
        if (!allocations_end()) {
            assert_int_equal(code, 0);
            return n;
        }
        assert_int_equal(code, PORTKEY_ENOMEM);
        assert_int_equal(error.code, code);
        assert_true(error.message[0] != '\0');
    }
    fail_msg("1,000 allocations and no end");
    return 0;
}
