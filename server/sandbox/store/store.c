/* SPDX-License-Identifier: MIT */
#include "sandbox/store/inside.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The columns of a call, as store_each_call() reads them. */
#define CALL_COLUMNS                                                                                         \
    "at, trace, workspace, person, provider, service, model, key, prompt, metadata, cache, status, latency," \
    " request_units, response_units, retries, is_fallback, cost, score, weight, rowid"

/* As a store_meter says, in the order of its members. */
#define CALLS_OF_METER                                                                                       \
    " FROM calls WHERE at >= ?1 AND rowid > ?2 AND (?3 IS NULL OR workspace = ?3)"                           \
    " AND (?4 IS NULL OR key = ?4) AND (?5 IS NULL OR provider = ?5)"

static const char *const texts[STATEMENTS] = {
    [BEGIN] = "BEGIN IMMEDIATE",
    [COMMIT] = "COMMIT",
    [ROLL_BACK] = "ROLLBACK",
    [FIND_ID] = "SELECT id, body FROM records WHERE collection = ?1 AND parent = ?2 AND id = ?3",
    [FIND_SLUG] = "SELECT id, body FROM records WHERE collection = ?1 AND parent = ?2 AND slug = ?3",
    [ADD] = "INSERT INTO records (collection, parent, id, slug, body) VALUES (?1, ?2, ?3, ?4, ?5)",
    [PUT] = "INSERT INTO records (collection, parent, id, slug, body) VALUES (?1, ?2, ?3, ?4, ?5)"
            " ON CONFLICT (collection, parent, id) DO UPDATE SET slug = ?4, body = ?5",
    [DELETE] = "DELETE FROM records WHERE collection = ?1 AND parent = ?2 AND id = ?3",
    [DELETE_BELOW] = "DELETE FROM records WHERE substr(collection, 1, length(?1) + 4) = ?1 || '/{}/'"
                     " AND (parent = ?2 OR substr(parent, 1, length(?2) + 1) = ?2 || '/')",
    [CLEAR] = "DELETE FROM records WHERE collection = ?1 AND parent = ?2",
    [COUNT] = "SELECT count(*) FROM records WHERE collection = ?1 AND parent = ?2",
    [EACH] = "SELECT body FROM records WHERE collection = ?1 AND parent = ?2"
             " ORDER BY rank DESC LIMIT ?4 OFFSET ?3",
    [EACH_OLDEST] =
        "SELECT body FROM records WHERE collection = ?1 AND (?2 IS NULL OR parent = ?2) ORDER BY rank",
    [EACH_NAMING] =
        "SELECT collection, parent, id, body FROM records WHERE instr(body, ?1) > 0 ORDER BY rank",
    [ADD_KEY] = "INSERT OR REPLACE INTO keys (secret, id, until) VALUES (?1, ?2, ?3)",
    [END_KEYS] = "UPDATE keys SET until = ?2 WHERE id = ?1 AND until > ?2",
    [FIND_KEY] = "SELECT id FROM keys WHERE secret = ?1 AND until > ?2",
    [ADD_CALL] =
        "INSERT INTO calls (at, trace, workspace, person, provider, service, model, key, prompt, metadata,"
        " cache, status, latency, request_units, response_units, retries, is_fallback, cost)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    [RATE_CALL] = "UPDATE calls SET score = ?2, weight = ?3 WHERE trace = ?1",
    [EACH_CALL] = "SELECT " CALL_COLUMNS " FROM calls WHERE at BETWEEN ?1 AND ?2 ORDER BY at",
    [FIND_CALL] =
        "SELECT " CALL_COLUMNS " FROM calls WHERE rowid = ?1 OR (trace = ?2 AND ?2 <> '') ORDER BY rowid",
    [COUNT_CALLS] =
        "SELECT count(*), total(request_units + response_units), total(cost), max(at)" CALLS_OF_METER,
    [EACH_METERED_CALL] = "SELECT " CALL_COLUMNS CALLS_OF_METER " ORDER BY rowid",
    [LAST_CALL] = "SELECT max(rowid) FROM calls",
    [SAVE_COUNTER] = "UPDATE counter SET last = ?1",
};

/* What SQLite writes into the header of a file for us: "PKsb", and the layout of the tables below. */
#define APPLICATION "1347122018"
#define LAYOUT "1"

/* Write-ahead logging with full synchronisation: a commit is on disk, and a crash loses nothing before it. */
/* The last id is known to one process alone, so a second one must not open the file. */
/* The file is marked before it has a log, so that its mark is never in the log alone. */
static const char settings[] =
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF;"
    "BEGIN IMMEDIATE; PRAGMA application_id = " APPLICATION "; PRAGMA user_version = " LAYOUT "; COMMIT;"
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;";

static const char tables[] =
    "CREATE TABLE IF NOT EXISTS records ("
    " rank INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, parent TEXT NOT NULL, id TEXT NOT NULL,"
    " slug TEXT, body TEXT NOT NULL, UNIQUE (collection, parent, id));"
    "CREATE UNIQUE INDEX IF NOT EXISTS slugs ON records (collection, parent, slug) WHERE slug IS NOT NULL;"
    "CREATE TABLE IF NOT EXISTS keys ("
    " secret TEXT PRIMARY KEY, id TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS calls ("
    " at INTEGER NOT NULL, trace TEXT NOT NULL, workspace TEXT NOT NULL, person TEXT NOT NULL,"
    " provider TEXT NOT NULL, service TEXT NOT NULL, model TEXT NOT NULL, key TEXT NOT NULL,"
    " prompt TEXT NOT NULL, metadata TEXT NOT NULL,"
    " cache TEXT NOT NULL, status INTEGER NOT NULL, latency INTEGER NOT NULL, request_units INTEGER NOT NULL,"
    " response_units INTEGER NOT NULL, retries INTEGER NOT NULL, is_fallback INTEGER NOT NULL, cost REAL NOT NULL,"
    " score INTEGER, weight REAL);"
    "CREATE INDEX IF NOT EXISTS times ON calls (at);"
    "CREATE INDEX IF NOT EXISTS traces ON calls (trace);"
    "CREATE TABLE IF NOT EXISTS counter (last INTEGER NOT NULL);"
    "INSERT INTO counter SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM counter);";

/* ---- running statements ---- */

sqlite3_stmt *store_statement(sandbox_store *store, enum statement which)
{
    if (store->statements[which] == NULL)
        (void)sqlite3_prepare_v3(store->database, texts[which], -1, SQLITE_PREPARE_PERSISTENT,
                                 &store->statements[which], NULL);
    return store->statements[which];
}

void store_bind_text(sqlite3_stmt *prepared, int at, const char *text)
{
    (void)sqlite3_bind_text(prepared, at, text, -1, SQLITE_STATIC);
}

int store_step(sandbox_store *store, sqlite3_stmt *prepared)
{
    int step = sqlite3_step(prepared);

    store->has_failed = store->has_failed || (step != SQLITE_ROW && step != SQLITE_DONE);
    return step;
}

/* A statement that gives no rows. What was bound belongs to the caller, so it is let go. */
bool store_run(sandbox_store *store, sqlite3_stmt *prepared)
{
    bool done = store_step(store, prepared) == SQLITE_DONE;

    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    return done;
}

static bool run_plain(sandbox_store *store, enum statement which)
{
    return store_run(store, store_statement(store, which));
}

static sqlite3_stmt *at_place(sandbox_store *store, enum statement which, store_place place)
{
    sqlite3_stmt *prepared = store_statement(store, which);

    store_bind_text(prepared, 1, place.collection);
    store_bind_text(prepared, 2, place.parent);
    return prepared;
}

static void append_column(pa_text *out, sqlite3_stmt *prepared, int column)
{
    const void *bytes = sqlite3_column_blob(prepared, column);
    int length = sqlite3_column_bytes(prepared, column);

    pa_text_clear(out);
    pa_text_append(out, bytes != NULL ? bytes : "", length > 0 ? (size_t)length : 0);
}

/* ---- whose file it is ---- */

/* Read without SQLite, which may write to a file that it opens. */
enum { HEADER = 100, AT_LAYOUT = 60, AT_APPLICATION = 68 };

static unsigned long read_word(const unsigned char *bytes)
{
    return (unsigned long)bytes[0] << 24 | (unsigned long)bytes[1] << 16 | (unsigned long)bytes[2] << 8 |
           bytes[3];
}

static const char *judge_header(const unsigned char *header, size_t length)
{
    if (length == 0)
        return NULL;
    if (length < HEADER || memcmp(header, "SQLite format 3", 16) != 0)
        return "it is no SQLite database; it was left as it is";
    if (read_word(header + AT_APPLICATION) != strtoul(APPLICATION, NULL, 10))
        return "it is a database of another program; it was left as it is";
    if (read_word(header + AT_LAYOUT) != strtoul(LAYOUT, NULL, 10))
        return "another version of the sandbox made it; it was left as it is";
    return NULL;
}

/* Why the file must not be opened, or NULL. Opening a pipe would block until another process opens it for writing. */
static const char *judge_file(const char *path)
{
    unsigned char header[HEADER];
    struct stat status;
    const char *wrong;
    FILE *file;

    if (stat(path, &status) < 0)
        return errno == ENOENT ? NULL : strerror(errno);
    file = S_ISREG(status.st_mode) ? fopen(path, "rbe") : NULL;
    if (file == NULL)
        return S_ISREG(status.st_mode) ? strerror(errno) : "it is no regular file";
    wrong = judge_header(header, fread(header, 1, sizeof(header), file));
    if (ferror(file))
        wrong = "it cannot be read";
    (void)fclose(file);
    return wrong;
}

/* ---- opening ---- */

static bool read_counter(sandbox_store *store)
{
    sqlite3_stmt *prepared = NULL;
    bool found =
        sqlite3_prepare_v2(store->database, "SELECT last FROM counter", -1, &prepared, NULL) == SQLITE_OK &&
        sqlite3_step(prepared) == SQLITE_ROW;

    if (found)
        store->last = (uint64_t)sqlite3_column_int64(prepared, 0);
    store->saved = store->last;
    (void)sqlite3_finalize(prepared);
    return found;
}

static bool prepare_all(sandbox_store *store)
{
    for (int i = 0; i < STATEMENTS; i++)
        if (store_statement(store, (enum statement)i) == NULL)
            return false;
    return true;
}

/* With a folder before it, no name means anything else to SQLite, such as ":memory:" or "file:a?mode=ro". */
static void write_path(pa_text *out, const char *path)
{
    if (path[0] != '/')
        pa_text_append_string(out, "./");
    pa_text_append(out, path, strlen(path) + 1);
}

static bool open_database(sandbox_store *store, const char *path)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    pa_text plain = PA_TEXT_INIT(STORE_MAX_PATH);
    bool opened;

    if (path == NULL)
        return sqlite3_open_v2(":memory:", &store->database, flags, NULL) == SQLITE_OK;
    write_path(&plain, path);
    opened =
        !pa_text_failed(&plain) && sqlite3_open_v2(plain.data, &store->database, flags, NULL) == SQLITE_OK;
    pa_text_free(&plain);
    return opened;
}

static bool set_up(sandbox_store *store, const char *path)
{
    /* Nobody reads how much memory SQLite has, which it counts with a lock for each piece. */
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return open_database(store, path) && sqlite3_busy_timeout(store->database, 1000) == SQLITE_OK &&
           sqlite3_exec(store->database, settings, NULL, NULL, NULL) == SQLITE_OK &&
           sqlite3_exec(store->database, tables, NULL, NULL, NULL) == SQLITE_OK && read_counter(store) &&
           prepare_all(store);
}

/* Why the store cannot be opened; NULL: it is open. */
static const char *open_store(sandbox_store *store, const char *path)
{
    const char *wrong = path != NULL ? judge_file(path) : NULL;

    if (wrong != NULL || set_up(store, path))
        return wrong;
    return sqlite3_errmsg(store->database);
}

sandbox_store *store_open(const char *path, char *message, size_t size)
{
    sandbox_store *made = calloc(1, sizeof(*made));
    const char *wrong = made != NULL ? open_store(made, path) : "out of memory";

    if (wrong == NULL)
        return made;
    (void)snprintf(message, size, "cannot open %s: %s", path != NULL ? path : "a store", wrong);
    store_close(made);
    return NULL;
}

void store_close(sandbox_store *store)
{
    if (store == NULL)
        return;
    for (size_t i = 0; i < STATEMENTS; i++)
        (void)sqlite3_finalize(store->statements[i]);
    (void)sqlite3_close(store->database);
    free(store);
}

/* ---- transactions ---- */

bool store_begin(sandbox_store *store)
{
    if (store->depth == 0 && !run_plain(store, BEGIN))
        return false;
    store->depth++;
    return true;
}

static bool save_counter(sandbox_store *store)
{
    if (store->last == store->saved)
        return true;
    (void)sqlite3_bind_int64(store_statement(store, SAVE_COUNTER), 1, (int64_t)store->last);
    return store_run(store, store_statement(store, SAVE_COUNTER));
}

static bool commit(sandbox_store *store)
{
    if (!save_counter(store) || !run_plain(store, COMMIT))
        return false;
    store->saved = store->last;
    store->depth = 0;
    return true;
}

/* Where an inner one was rolled back, the outer one cannot be committed; nor where a statement failed. */
bool store_commit(sandbox_store *store)
{
    if (store->depth > 1) {
        store->depth--;
        return true;
    }
    return store->depth == 1 && !store->has_failed && commit(store);
}

void store_roll_back(sandbox_store *store)
{
    if (store->depth > 0)
        (void)run_plain(store, ROLL_BACK);
    store->depth = 0;
}

bool store_take_failure(sandbox_store *store)
{
    bool has_failed = store->has_failed;

    store->has_failed = false;
    return has_failed;
}

/* ---- records ---- */

static int find(sandbox_store *store, enum statement which, store_found *out, store_place place,
                const char *name)
{
    sqlite3_stmt *prepared = at_place(store, which, place);
    int step;

    store_bind_text(prepared, 3, name);
    step = store_step(store, prepared);
    if (step == SQLITE_ROW) {
        append_column(&out->id, prepared, 0);
        append_column(&out->body, prepared, 1);
    }
    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    if (step == SQLITE_DONE)
        return 0;
    store->has_failed = store->has_failed || pa_text_failed(&out->id) || pa_text_failed(&out->body);
    return step == SQLITE_ROW && !pa_text_failed(&out->id) && !pa_text_failed(&out->body) ? 1 : -1;
}

int store_find(sandbox_store *store, store_found *out, store_place place, const char *name)
{
    int found = find(store, FIND_ID, out, place, name);

    return found == 0 ? find(store, FIND_SLUG, out, place, name) : found;
}

void store_found_free(store_found *found)
{
    pa_text_free(&found->id);
    pa_text_free(&found->body);
}

static bool write_record(sandbox_store *store, enum statement which, store_place place,
                         const store_record *record)
{
    sqlite3_stmt *prepared = at_place(store, which, place);

    store_bind_text(prepared, 3, record->id);
    if (record->slug != NULL)
        store_bind_text(prepared, 4, record->slug);
    (void)sqlite3_bind_text64(prepared, 5, record->body, record->length, SQLITE_STATIC, SQLITE_UTF8);
    return store_run(store, prepared);
}

bool store_add(sandbox_store *store, store_place place, const store_record *record)
{
    return write_record(store, ADD, place, record);
}

bool store_put(sandbox_store *store, store_place place, const store_record *record)
{
    return write_record(store, PUT, place, record);
}

static bool delete_below(sandbox_store *store, store_place place, const char *id)
{
    pa_text parent = PA_TEXT_INIT(STORE_MAX_BODY);
    bool done;

    pa_text_append_string(&parent, place.parent);
    if (parent.length > 0)
        pa_text_append_char(&parent, '/');
    pa_text_append_string(&parent, id);
    done = !pa_text_failed(&parent) &&
           store_run(store, at_place(store, DELETE_BELOW, (store_place){place.collection, parent.data}));
    pa_text_free(&parent);
    return done;
}

bool store_delete(sandbox_store *store, store_place place, const char *id)
{
    store_bind_text(at_place(store, DELETE, place), 3, id);
    return store_run(store, store_statement(store, DELETE)) && delete_below(store, place, id);
}

bool store_clear(sandbox_store *store, store_place place)
{
    return store_run(store, at_place(store, CLEAR, place));
}

int64_t store_count(sandbox_store *store, store_place place)
{
    sqlite3_stmt *prepared = at_place(store, COUNT, place);
    int64_t count = store_step(store, prepared) == SQLITE_ROW ? sqlite3_column_int64(prepared, 0) : -1;

    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    return count;
}

/* The visitor may use the store, but for the statement that runs. */
static bool visit_rows(sandbox_store *store, sqlite3_stmt *prepared, store_visit *visit, void *context)
{
    int step;

    while ((step = store_step(store, prepared)) == SQLITE_ROW) {
        const char *body = (const char *)sqlite3_column_text(prepared, 0);

        if (body == NULL || !visit(context, body, (size_t)sqlite3_column_bytes(prepared, 0)))
            break;
    }
    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    return step == SQLITE_DONE || step == SQLITE_ROW;
}

bool store_each(sandbox_store *store, store_place place, int64_t skip, int64_t most, store_visit *visit,
                void *context)
{
    sqlite3_stmt *prepared = at_place(store, EACH, place);

    (void)sqlite3_bind_int64(prepared, 3, skip);
    (void)sqlite3_bind_int64(prepared, 4, most);
    return visit_rows(store, prepared, visit, context);
}

bool store_each_oldest(sandbox_store *store, store_place place, store_visit *visit, void *context)
{
    return visit_rows(store, at_place(store, EACH_OLDEST, place), visit, context);
}

static store_named read_row(sqlite3_stmt *prepared)
{
    return (store_named){
        .place = {(const char *)sqlite3_column_text(prepared, 0),
                  (const char *)sqlite3_column_text(prepared, 1)},
        .id = (const char *)sqlite3_column_text(prepared, 2),
        .body = (const char *)sqlite3_column_text(prepared, 3),
        .length = (size_t)sqlite3_column_bytes(prepared, 3),
    };
}

bool store_each_naming(sandbox_store *store, const char *text, store_named_visit *visit, void *context)
{
    sqlite3_stmt *prepared = store_statement(store, EACH_NAMING);
    int step;

    store_bind_text(prepared, 1, text);
    while ((step = store_step(store, prepared)) == SQLITE_ROW) {
        store_named row = read_row(prepared);

        if (row.place.collection == NULL || row.place.parent == NULL || row.id == NULL || row.body == NULL ||
            !visit(context, &row))
            break;
    }
    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    return step == SQLITE_DONE;
}

/* ---- API keys ---- */

bool store_add_key(sandbox_store *store, const char *secret, const char *id, int64_t until)
{
    sqlite3_stmt *prepared = store_statement(store, ADD_KEY);

    store_bind_text(prepared, 1, secret);
    store_bind_text(prepared, 2, id);
    (void)sqlite3_bind_int64(prepared, 3, until);
    return store_run(store, prepared);
}

bool store_end_keys(sandbox_store *store, const char *id, int64_t until)
{
    sqlite3_stmt *prepared = store_statement(store, END_KEYS);

    store_bind_text(prepared, 1, id);
    (void)sqlite3_bind_int64(prepared, 2, until);
    return store_run(store, prepared);
}

int store_find_key(sandbox_store *store, pa_text *id, const char *secret, int64_t now)
{
    sqlite3_stmt *prepared = store_statement(store, FIND_KEY);
    int step;

    store_bind_text(prepared, 1, secret);
    (void)sqlite3_bind_int64(prepared, 2, now);
    step = store_step(store, prepared);
    if (step == SQLITE_ROW)
        append_column(id, prepared, 0);
    (void)sqlite3_reset(prepared);
    (void)sqlite3_clear_bindings(prepared);
    return step == SQLITE_ROW ? 1 : step == SQLITE_DONE ? 0 : -1;
}

/* ---- counters ---- */

uint64_t store_next(sandbox_store *store)
{
    return ++store->last;
}

bool store_is_new(sandbox_store *store)
{
    return store->saved == 0;
}
