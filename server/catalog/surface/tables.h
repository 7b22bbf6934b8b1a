/* SPDX-License-Identifier: MIT */
/**
 * @file tables.h
 * What codegen/ writes for the compact surfaces, from openapi/surface.yaml:
 * the tools that stand for many operations, and which these are.
 */
#ifndef SERVER_CATALOG_SURFACE_TABLES_H
#define SERVER_CATALOG_SURFACE_TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A tool of the full surface. Texts are offsets into the strings. */
struct surface_row {
    uint32_t name;
    uint32_t signature;
    uint32_t line;   /* the signature as it stands in a description, perhaps shortened */
    uint32_t choice; /* the value that chooses it in the tool of the surface `compact` */
    uint32_t
        identifier;    /* the argument that names one thing, where no other is called "id" or "slug"; or "" */
    uint16_t homes[2]; /* the tools that run it, on the surfaces `compact` and `names` */
    bool is_experimental;
};

/** A tool of the surface `compact`, or of `names`. */
struct surface_tool {
    uint32_t name;
    uint32_t title;
    uint32_t about;
    uint32_t narrowed;   /* the same for who lacks some of its operations: it names no kinds of objects */
    uint32_t also;       /* with {operations} for those in the next list */
    uint32_t choice;     /* the argument that chooses what it runs */
    uint32_t properties; /* members of the schema's properties after that one, each with a comma before */
    uint32_t required;   /* a JSON array */
    bool is_read_only;
    bool is_destructive;
    bool is_idempotent;
    bool is_names;           /* of the surface `names` */
    bool is_listing;         /* its description has a line for each operation */
    const uint16_t *members; /* rows, in the order of the domains */
    size_t members_count;
    const uint16_t *overwriting; /* rows that one would look for here, and that are under another tool */
    size_t overwriting_count;
};

/** A word that people use, and the documents' word for it. */
struct surface_word {
    uint32_t said;
    uint32_t word;
};

extern const struct surface_tables {
    const char *strings;
    const struct surface_row *rows; /* by name */
    size_t row_count;               /* 0: there are no compact surfaces */
    const struct surface_tool *tools;
    size_t tool_count;
    const struct surface_word *words;
    size_t word_count;
} surface_tables;

#endif
