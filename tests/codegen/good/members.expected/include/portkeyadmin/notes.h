/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file notes.h
 *
 * notes
 */
#ifndef PORTKEYADMIN_GENERATED_NOTES_H
#define PORTKEYADMIN_GENERATED_NOTES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_notes(void);
/** @endcond */

/** What portkey_list_notes() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_notes_params {
    char unused; /**< keeps the structure from being empty */
} portkey_list_notes_params;

/**
 * list_notes.
 *
 *
 *
 * GET /notes. Read-only. Sent without the API key.
 *
 * @param out receives the response: notes
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_notes(portkey_response **out, portkey_client *client,
    const portkey_list_notes_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_notes(), "list_notes",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_notes() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_notes_request(portkey_request **out,
    const portkey_list_notes_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_notes(), "list_notes",
        1, params, error);
}

/** What portkey_create_note() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_note_params {
    char unused; /**< keeps the structure from being empty */
} portkey_create_note_params;

/**
 * create_note.
 *
 *
 *
 * POST /notes. Sent without the API key.
 *
 * @param out receives the response: the new note
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_note(portkey_response **out, portkey_client *client,
    const portkey_create_note_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_notes(), "create_note",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_note() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_note_request(portkey_request **out,
    const portkey_create_note_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_notes(), "create_note",
        1, params, error);
}

/** What portkey_get_note() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_note_params {
    /** Required. */
    const char *id;
} portkey_get_note_params;

/**
 * get_note.
 *
 *
 *
 * GET /notes/{id}. Read-only. Sent without the API key.
 *
 * @param out receives the response: one
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_note(portkey_response **out, portkey_client *client,
    const portkey_get_note_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_notes(), "get_note",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_note() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_note_request(portkey_request **out,
    const portkey_get_note_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_notes(), "get_note",
        1, params, error);
}

/** What portkey_get_figures() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_figures_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_figures_params;

/**
 * get_figures.
 *
 *
 *
 * GET /figures. Read-only. Sent without the API key.
 *
 * @param out receives the response: a series
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_figures(portkey_response **out, portkey_client *client,
    const portkey_get_figures_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_notes(), "get_figures",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_figures() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_figures_request(portkey_request **out,
    const portkey_get_figures_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_notes(), "get_figures",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
