/* SPDX-License-Identifier: MIT */
/**
 * @file tables.h
 * The types of the tables that codegen/ writes into generated/.
 *
 * Private: only runtime/ and, through rows.h, generated/ include it.
 *
 * Tables hold indices and offsets in place of pointers, so that they need no
 * relocation: they lie in read-only pages that every process shares, and a
 * cold start touches none of them.
 */
#ifndef PORTKEYADMIN_TABLES_H
#define PORTKEYADMIN_TABLES_H

#include <portkeyadmin/portkeyadmin.h>

/** An index that means "no schema". */
#define PA_NONE UINT16_MAX

/* ---- schemas ------------------------------------------------------------ */

/** Bits of a PA_TYPE mask. A PA_T_NUMBER allows integers, too. */
enum pa_type {
    PA_T_NULL = 1 << 0,
    PA_T_BOOLEAN = 1 << 1,
    PA_T_INTEGER = 1 << 2,
    PA_T_NUMBER = 1 << 3,
    PA_T_STRING = 1 << 4,
    PA_T_ARRAY = 1 << 5,
    PA_T_OBJECT = 1 << 6,
};

/**
 * The keywords of JSON Schema that the validator knows. The comment says what
 * `value` and `count` of a pa_keyword mean; "names" and "branches" are ranges
 * in the pools of that name.
 */
enum pa_keyword_code {
    PA_NEVER,   /* the schema `false` */
    PA_TYPE,    /* value: mask of pa_type */
    PA_ENUM,    /* names: the values, each as JSON text */
    PA_CONST,   /* value: strings offset of the value as JSON text */
    PA_MINIMUM, /* value: strings offset of the number as JSON text; so are the next four */
    PA_EXCLUSIVE_MINIMUM,
    PA_MAXIMUM,
    PA_EXCLUSIVE_MAXIMUM,
    PA_MULTIPLE_OF, /* above 0, of at most 18 digits before it ends in zeros */
    PA_MIN_LENGTH,  /* value: code points */
    PA_MAX_LENGTH,
    PA_PATTERN,   /* names: the pattern as the document has it, and as PCRE2 spells it */
    PA_DATE_TIME, /* a text is a date, or a date and a time of day (format: date-time) */
    PA_MIN_ITEMS, /* value: elements */
    PA_MAX_ITEMS,
    PA_UNIQUE_ITEMS,
    PA_PREFIX_ITEMS,   /* branches: the schemas of the first elements */
    PA_ITEMS,          /* value: schema; count: number of first elements that it does not apply to */
    PA_CONTAINS,       /* count: schema; value: at least so many elements must match it */
    PA_MAX_CONTAINS,   /* count: schema; value: at most so many elements may match it */
    PA_MIN_PROPERTIES, /* value: members */
    PA_MAX_PROPERTIES,
    PA_REQUIRED,              /* names: the member names */
    PA_DEPENDENT_REQUIRED,    /* names: where the first is a member, the others must be, too */
    PA_PROPERTIES,            /* value, count: range in properties, sorted by name */
    PA_PATTERN_PROPERTIES,    /* the same, with patterns of PCRE2 for names; it follows PA_PROPERTIES */
    PA_ADDITIONAL_PROPERTIES, /* value: schema for members that neither of the two knows, which it follows;
                                 PA_NONE: there may be none */
    PA_PROPERTY_NAMES,        /* value: schema of every member's name */
    PA_DEPENDENT_SCHEMAS,     /* range in properties: schemas for the object where it has the member */
    PA_ALL_OF,                /* branches */
    PA_ANY_OF,
    PA_ONE_OF,
    PA_NOT, /* value: schema */
    PA_IF,  /* three branches: if, then, else; PA_NONE for what is absent */
    PA_REF, /* value: schema to apply as well */

    /* These come last in their schema: they depend on what the others evaluated. */
    PA_UNEVALUATED_ITEMS,      /* value: schema for elements that no other keyword evaluated */
    PA_UNEVALUATED_PROPERTIES, /* value: the same for members; PA_NONE: there may be none */
};

struct pa_keyword {
    uint8_t code; /* enum pa_keyword_code */
    uint16_t count;
    uint32_t value;
};

/** A schema is a run of keywords that all must hold; none at all is `true`. */
struct pa_schema {
    uint32_t first;
    uint16_t count;
};

struct pa_property {
    uint32_t name; /* strings: a name or a pattern */
    uint16_t schema;
};

/** Schemas and the texts they use. Each file of generated/ that has schemas has pools of its own. */
struct pa_pools {
    const char *strings; /* one block of NUL-terminated text, offset 0 being "" */
    const struct pa_keyword *keywords;
    const struct pa_schema *schemas;
    const struct pa_property *properties;
    const uint16_t *branches; /* schema indices */
    const uint32_t *names;    /* strings offsets */
};

/* ---- operations --------------------------------------------------------- */

enum pa_location { PA_IN_PATH, PA_IN_QUERY, PA_IN_HEADER, PA_IN_COOKIE };

/** How a value becomes text: OpenAPI's style, or JSON. */
enum pa_style {
    PA_STYLE_SIMPLE,
    PA_STYLE_LABEL,
    PA_STYLE_MATRIX,
    PA_STYLE_FORM,
    PA_STYLE_SPACE_DELIMITED,
    PA_STYLE_PIPE_DELIMITED,
    PA_STYLE_DEEP_OBJECT,
    PA_STYLE_JSON, /* JSON text (OpenAPI's content: application/json) */
};

enum pa_parameter_flag {
    PA_EXPLODE = 1 << 0,  /* each element or member by itself */
    PA_RESERVED = 1 << 1, /* the characters that have a meaning in URLs stay as they are (allowReserved) */
};

/** An argument that goes into the path, the query, a header or a cookie. All others go into the body. */
struct pa_parameter {
    uint32_t argument; /* strings: its name among the arguments */
    uint32_t wire;     /* strings: its name in the request */
    uint8_t location;  /* enum pa_location */
    uint8_t style;     /* enum pa_style */
    uint8_t flags;     /* enum pa_parameter_flag */
};

/** Which arguments form the body. */
enum pa_body {
    PA_BODY_NONE,
    PA_BODY_MEMBERS, /* those that are not parameters, as one object; sent if there are any */
    PA_BODY_OBJECT,  /* the same, but an empty object is sent if there are none */
    PA_BODY_WHOLE,   /* one argument, which is the whole body */
};

/** How a body is written. */
enum pa_format {
    PA_FORMAT_JSON,
    PA_FORMAT_MULTIPART,  /* multipart/form-data */
    PA_FORMAT_URLENCODED, /* application/x-www-form-urlencoded */
    PA_FORMAT_TEXT,       /* a string without quotes */
    PA_FORMAT_FILE,       /* a file's bytes */
};

/** What the body is written as. */
struct pa_media {
    uint32_t type;     /* strings: the Content-Type; "": the file's own */
    uint32_t argument; /* strings: what PA_BODY_WHOLE sends */
    uint16_t first_member;
    uint16_t member_count;
    uint8_t format; /* enum pa_format */
};

/** How a member of a body is written. */
enum pa_member_form {
    PA_MEMBER_PLAIN,  /* by what its value is: scalars as text, arrays element by element, objects as JSON */
    PA_MEMBER_JSON,   /* its JSON text */
    PA_MEMBER_FILE,   /* a file's bytes; arrays are several */
    PA_MEMBER_STYLED, /* as a parameter of its style would be */
};

/** A member of a body whose name or form differs from that of its argument. */
struct pa_member {
    uint32_t argument; /* strings */
    uint32_t wire;     /* strings: its name in the body */
    uint32_t type;     /* strings: the Content-Type of its part; "": none, or the file's own */
    uint8_t form;      /* enum pa_member_form */
    uint8_t style;     /* enum pa_style; for PA_MEMBER_STYLED, as are the flags */
    uint8_t flags;     /* enum pa_parameter_flag */
};

/** How the API key is sent. */
enum pa_scheme_kind {
    PA_SCHEME_NONE, /* not at all */
    PA_SCHEME_HEADER,
    PA_SCHEME_QUERY,
    PA_SCHEME_COOKIE,
    PA_SCHEME_BEARER, /* the next two: in the header Authorization */
    PA_SCHEME_BASIC,  /* the key is "user:password" */
};

struct pa_scheme {
    uint8_t kind;    /* enum pa_scheme_kind */
    char field[128]; /* the name of the header, parameter or cookie */
};

enum pa_operation_flag {
    PA_READ_ONLY = 1 << 0,
    PA_DESTRUCTIVE = 1 << 1,
    PA_IDEMPOTENT = 1 << 2,
    PA_ENTERPRISE = 1 << 3,
    PA_KEY_OPTIONAL = 1 << 4,    /* sent without the API key where there is none */
    PA_ANSWERS_JSON = 1 << 5,    /* where an answer of success has a body, it is JSON */
    PA_ANSWERS_NOTHING = 1 << 6, /* it may have none, whatever its status */
    PA_EXPERIMENTAL = 1 << 7,
    PA_ANSWERS_OUTCOME = 1 << 8, /* "success" is what was found out, and false no failure */
};

struct portkey_operation {
    uint32_t name; /* strings; so are the next four */
    uint32_t method;
    uint32_t base; /* the version prefix: "/v1", "/v2" or "" */
    uint32_t path; /* with {argument} where a path parameter goes */
    uint32_t scope;
    uint16_t domain;    /* index in pa_domains */
    uint16_t arguments; /* schema of the arguments */
    uint16_t structure; /* structs: the params structure */
    uint16_t first_parameter;
    uint16_t flags; /* enum pa_operation_flag */
    uint8_t parameter_count;
    uint8_t plane;         /* enum portkey_plane */
    uint8_t body;          /* enum pa_body */
    uint8_t scheme;        /* index in pa_schemes: how the API key is sent */
    struct pa_media media; /* of the body, where there is one */
};

/* ---- params structures --------------------------------------------------- */

enum pa_field_kind {
    PA_F_STRING,      /* const char * */
    PA_F_JSON,        /* const char *, JSON text */
    PA_F_INTEGER,     /* portkey_integer */
    PA_F_NUMBER,      /* portkey_number */
    PA_F_BOOLEAN,     /* portkey_boolean */
    PA_F_STRING_LIST, /* portkey_string_list */
    PA_F_OBJECT,      /* const STRUCT * */
    PA_F_OBJECT_LIST, /* struct { const STRUCT *items; size_t count; } */
};

struct pa_field {
    uint32_t name;      /* strings: the argument or member name */
    uint16_t offset;    /* of the field in its structure */
    uint16_t structure; /* structs: what PA_F_OBJECT and PA_F_OBJECT_LIST hold; 0 for other kinds */
    uint8_t kind;       /* enum pa_field_kind */
    uint8_t is_gone;    /* the API has it no longer; set by an older program, it is refused */
    uint16_t since;     /* the revision that added it; 0: it was there always */
};

/** The fields are in the order of C: those of a later revision follow those of an earlier one. */
struct pa_struct {
    uint16_t first_field;
    uint16_t field_count;
    uint16_t size; /* sizeof the C structure, the stride of a list */
};

/** What the size of a structure was for programs that were built with this revision, or with one before it. */
struct pa_older {
    uint16_t structure; /* structs */
    uint16_t revision;
    uint16_t size;
};

/* ---- domains ------------------------------------------------------------- */

struct pa_domain {
    const char *name;
    const char *description;
    struct pa_pools pools; /* of arguments, and of the texts of all rows below */
    const struct pa_parameter *parameters;
    const struct pa_member *members;
    const struct pa_struct *structs;
    const struct pa_field *fields;
    const struct pa_older *older; /* of one structure by revision */
    const portkey_operation *operations;
    uint16_t older_count;
    uint16_t operation_count;
};

/** The position of a row. */
struct pa_place {
    uint16_t domain; /* index in pa_domains; of tools, in pa_tool_tables, too */
    uint16_t row;
};

/* Written into generated/api.c. */
extern const char pa_api_title[];
extern const char pa_api_server[];          /* the URL that requests go to by default; "": there is none */
extern const char pa_api_base[];            /* its path, such as "/v1", or "" */
extern const struct pa_scheme pa_schemes[]; /* the first is PA_SCHEME_NONE */
extern const uint16_t pa_scheme_count;
extern const uint16_t pa_revision; /* the newest one that added a member to a structure */

/**
 * The domains. In a program that is linked statically, those are NULL of which it calls no function, unless it
 * looks for operations by name.
 */
extern const struct pa_domain *const pa_domains[];
extern const uint16_t pa_domain_count;

/* Written into generated/index.c. What refers to these holds all domains. */
extern const struct pa_domain *const pa_all_domains[]; /* the same as pa_domains */
extern const struct pa_place pa_operations_by_name[];  /* sorted by name, bytewise */
extern const uint16_t pa_operation_count;
extern const uint16_t pa_workflow_count;

/* ---- operations of no document ------------------------------------------- */

/** The domain of those. */
#define PA_NO_DOMAIN UINT16_MAX

/** The operation of a raw request, to which it belongs. */
struct pa_raw_operation {
    portkey_operation row;
    char *strings; /* its own, in place of those of a domain */
};

/** A text of an operation's row. */
static inline const char *pa_operation_text(const portkey_operation *operation, uint32_t offset)
{
    if (operation->domain == PA_NO_DOMAIN)
        return ((const struct pa_raw_operation *)operation)->strings + offset;
    return pa_domains[operation->domain]->pools.strings + offset;
}

/* ---- answers ------------------------------------------------------------- */

/**
 * What the answers of one domain's operations look like. Nothing that sends a request refers to these
 * tables, so a statically linked program that neither reads nor checks answers does not contain them; one
 * that reads those of a domain contains the tables of that domain.
 */
struct pa_answer_table {
    const struct pa_domain *domain;
    struct pa_pools pools;
    const uint16_t *schemas;                 /* by the operations' rows; PA_NONE: not documented */
    const struct pa_shape *shapes;           /* by the same */
    const struct pa_pagination *paginations; /* by the same */
    const struct pa_rows *rows;              /* by the same */
    const uint32_t *summary_fields;          /* strings: the paths of members of rows */
    const struct pa_struct *structs;
    const struct pa_field *fields; /* of each structure sorted by name; PA_F_JSON is a portkey_value, and
                                      PA_F_OBJECT_LIST has pointers to structures */
};

/** The structures that an answer and the items of a list are shown as; PA_NONE: there is none. */
struct pa_shape {
    uint16_t answer; /* structs */
    uint16_t item;
};

/** How a list is paged; what is not there is "". Pointers are JSON Pointers into the answer. */
struct pa_pagination {
    uint32_t items; /* strings: the pointer to the array; "": the operation is not that of a list */
    uint32_t page;  /* strings: the argument for the number of a page */
    uint32_t cursor;
    uint32_t size;  /* the argument for how many items a page has */
    uint32_t total; /* strings: pointers, as are the next two */
    uint32_t more;
    uint32_t next; /* to the cursor of the next page */
    uint8_t first; /* the number of the first page */
};

/** The list that an answer is. */
struct pa_rows {
    uint32_t path; /* strings: to the array, as summary_fields are; "" where it is the answer itself */
    uint16_t first_summary; /* summary_fields */
    uint8_t summary_count;
    uint8_t is_list; /* 0: the answer is none, and the rest says nothing */
};

/* Written into generated/answers/index.c. */
extern const struct pa_answer_table *const pa_answer_tables[]; /* as many as there are domains */

/* ---- tools --------------------------------------------------------------- */

struct portkey_tool {
    uint32_t name; /* strings of its table, not those of the domain; so is the title */
    uint32_t title;
    uint32_t descriptor; /* offset in descriptors */
    uint32_t descriptor_length;
    uint16_t domain;
    struct pa_place operation; /* what it calls, which may be of another domain */
};

/**
 * The tools of one domain. Nothing that sends a request refers to these tables, so a statically linked
 * program that uses no tools does not contain their descriptors, which are the largest of all texts.
 */
struct pa_tool_table {
    const char *strings;
    const char *descriptors;
    const portkey_tool *tools;
    uint16_t tool_count;
};

/* Written into generated/tools/index.c. */
extern const struct pa_tool_table
    *const pa_tool_tables[]; /* as many as there are domains, and that of workflows */
extern const struct pa_place pa_tools_by_name[];
extern const uint16_t pa_tool_count;

/* ---- workflows ------------------------------------------------------------ */

/*
 * Tools that take several calls. Where there are any, their rows lie in one
 * more domain, behind the last: in pa_domains, pa_all_domains and
 * pa_tool_tables, which are counted without it, so that nobody meets them
 * among the operations. The row of such an operation has name, arguments and
 * hints, and nothing that a request could be made of.
 */

struct pa_workflow {
    uint16_t first_call;  /* calls */
    uint8_t call_count;   /* operations that it may call */
    uint8_t needed_count; /* so many of these, the first, it cannot do without */
};

struct pa_workflow_table {
    const struct pa_place *calls;
    const struct pa_workflow *workflows; /* by the rows of their operations */
};

/* Written into generated/tools/index.c; NULL: there are none. */
extern const struct pa_workflow_table *const pa_workflows;

#endif
