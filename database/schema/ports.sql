-- SPDX-License-Identifier: CC0-1.0
-- The shipped, read-only database of what is known of ports. Written by portolan-build-database, read by core/catalog.
-- A change here needs a new user_version, and the same number in core/catalog/catalogschema.h.

PRAGMA application_id = 0x504F5254; -- "PORT"
PRAGMA user_version = 2;

-- Facts about the database itself: registry_date (ISO 8601), registry_source.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The statuses computed for every port number. The figures are those of the table statuses.
CREATE TABLE statuses (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO statuses (id, key) VALUES
    (0, 'unassigned'),
    (1, 'dynamic'),
    (2, 'reserved'),
    (3, 'de-assigned'),
    (4, 'undocumented'),
    (5, 'assigned');

-- One row a port number, all 65,536. overall is the best of the four transports; name and description are those of the
-- first registration, and service that of the best known dossier or named use, for lists; prominence orders search results, the
-- largest first.
CREATE TABLE ports (
    port INTEGER NOT NULL PRIMARY KEY CHECK (port BETWEEN 0 AND 65535),
    tcp INTEGER NOT NULL REFERENCES statuses (id),
    udp INTEGER NOT NULL REFERENCES statuses (id),
    sctp INTEGER NOT NULL REFERENCES statuses (id),
    dccp INTEGER NOT NULL REFERENCES statuses (id),
    overall INTEGER NOT NULL REFERENCES statuses (id),
    name TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    service TEXT NOT NULL DEFAULT '',
    prominence INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Rows of the registry that assign or reserve, one a (row, transport). transport: 0 tcp, 1 udp, 2 sctp, 3 dccp.
-- name is NULL where the registry gives none ("any private mail system").
CREATE TABLE registrations (
    id INTEGER NOT NULL PRIMARY KEY,
    first_port INTEGER NOT NULL CHECK (first_port BETWEEN 0 AND 65535),
    last_port INTEGER NOT NULL CHECK (last_port BETWEEN first_port AND 65535),
    transport INTEGER NOT NULL CHECK (transport BETWEEN 0 AND 3),
    status INTEGER NOT NULL REFERENCES statuses (id),
    name TEXT,
    description TEXT NOT NULL,
    assignee TEXT,
    contact TEXT,
    registered TEXT,
    modified TEXT,
    service_code TEXT,
    unauthorized_use TEXT,
    notes TEXT,
    -- The well-formed name this row is a historic spelling of (RFC 6335, section 10.1).
    alias_of TEXT,
    -- 0: assignee, contact, dates and references of this row are not in our snapshot of the registry.
    has_details INTEGER NOT NULL CHECK (has_details IN (0, 1))
) STRICT;

CREATE INDEX registrations_by_name ON registrations (name);

-- Which registrations speak of a port, the plain name first.
CREATE TABLE port_registrations (
    port INTEGER NOT NULL REFERENCES ports (port),
    position INTEGER NOT NULL,
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    PRIMARY KEY (port, position)
) STRICT, WITHOUT ROWID;

-- "RFC4976", or a URL, or whatever else the registry cites, without its brackets.
CREATE TABLE registration_references (
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    position INTEGER NOT NULL,
    reference TEXT NOT NULL,
    PRIMARY KEY (registration_id, position)
) STRICT, WITHOUT ROWID;

-- Names that the registry gave to a port once and has taken back. last_seen is the date of the newest registry that had it.
CREATE TABLE former_registrations (
    port INTEGER NOT NULL REFERENCES ports (port),
    transport INTEGER NOT NULL CHECK (transport BETWEEN 0 AND 3),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    PRIMARY KEY (port, transport, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE rfcs (
    number INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    year INTEGER NOT NULL
) STRICT;

-- One row a service that we wrote about. listens: where a fresh installation listens (ListensOn in core/catalog/dossier.h). The
-- texts are Markdown, NULL where there is none.
CREATE TABLE dossiers (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 9),
    listens INTEGER NOT NULL,
    lede TEXT NOT NULL,
    how_it_works TEXT,
    security TEXT,
    seen_in_the_wild TEXT
) STRICT;

-- rfc is NULL where the source is none; then title says what it is.
CREATE TABLE dossier_sources (
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
    number INTEGER NOT NULL CHECK (number > 0),
    rfc INTEGER REFERENCES rfcs (number),
    title TEXT,
    url TEXT,
    manual_page TEXT,
    PRIMARY KEY (dossier_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_ports (
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
    position INTEGER NOT NULL,
    first_port INTEGER NOT NULL CHECK (first_port BETWEEN 0 AND 65535),
    last_port INTEGER NOT NULL CHECK (last_port BETWEEN first_port AND first_port + 99),
    transport INTEGER NOT NULL CHECK (transport BETWEEN 0 AND 3),
    role TEXT NOT NULL,
    security INTEGER NOT NULL,
    basis INTEGER NOT NULL,
    source INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id, source) REFERENCES dossier_sources (dossier_id, number)
) STRICT, WITHOUT ROWID;

-- Which dossiers speak of a port, the best known first.
CREATE TABLE port_dossiers (
    port INTEGER NOT NULL REFERENCES ports (port),
    position INTEGER NOT NULL,
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
    PRIMARY KEY (port, position)
) STRICT, WITHOUT ROWID;

-- The executables that hold the sockets of a service.
CREATE TABLE programs (
    program TEXT NOT NULL,
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
    PRIMARY KEY (program, dossier_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX programs_by_dossier ON programs (dossier_id);

CREATE TABLE dossier_settings (
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    setting TEXT NOT NULL,
    source INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id, source) REFERENCES dossier_sources (dossier_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_questions (
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_relations (
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id),
    position INTEGER NOT NULL,
    port INTEGER NOT NULL REFERENCES ports (port),
    relation INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX dossier_relations_by_port ON dossier_relations (port);

-- The lists of others that uses and threats come from.
CREATE TABLE lists (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    version TEXT NOT NULL,
    year INTEGER NOT NULL,
    licence TEXT NOT NULL,
    url TEXT NOT NULL
) STRICT;

-- Programs and services that a list names for a port, and that neither the registry nor a dossier ties to it.
CREATE TABLE uses (
    port INTEGER NOT NULL REFERENCES ports (port),
    name TEXT NOT NULL,
    transport INTEGER NOT NULL CHECK (transport BETWEEN 0 AND 3),
    list_id INTEGER NOT NULL REFERENCES lists (id),
    PRIMARY KEY (port, name, transport, list_id)
) STRICT, WITHOUT ROWID;

-- Historical malware associations. name is '' where a list names the port alone. The columns of the key come first and in its order:
-- the integrity check of SQLite 3.40 takes other orders for damage.
CREATE TABLE threats (
    port INTEGER NOT NULL REFERENCES ports (port),
    name TEXT NOT NULL,
    transport INTEGER NOT NULL CHECK (transport BETWEEN 0 AND 3),
    list_id INTEGER NOT NULL REFERENCES lists (id),
    first_year INTEGER NOT NULL CHECK (first_year BETWEEN 1980 AND 2100),
    last_year INTEGER NOT NULL CHECK (last_year >= first_year),
    PRIMARY KEY (port, name, transport, list_id)
) STRICT, WITHOUT ROWID;

-- Pages that explain one idea. text is Markdown with figures such as {{ports.unassigned}}.
CREATE TABLE concepts (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE concept_sources (
    concept_id INTEGER NOT NULL REFERENCES concepts (id),
    number INTEGER NOT NULL CHECK (number > 0),
    rfc INTEGER REFERENCES rfcs (number),
    title TEXT,
    url TEXT,
    manual_page TEXT,
    PRIMARY KEY (concept_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE concept_ports (
    concept_id INTEGER NOT NULL REFERENCES concepts (id),
    position INTEGER NOT NULL,
    port INTEGER NOT NULL REFERENCES ports (port),
    PRIMARY KEY (concept_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE concept_relations (
    concept_id INTEGER NOT NULL REFERENCES concepts (id),
    position INTEGER NOT NULL,
    related_id INTEGER NOT NULL REFERENCES concepts (id),
    PRIMARY KEY (concept_id, position)
) STRICT, WITHOUT ROWID;

-- What search finds, numbered in order of prominence, so that ORDER BY rowid LIMIT n gives the best first: a port or a concept.
-- The texts are those of the index, one entry a line, to tell why a document was found.
CREATE TABLE search_documents (
    id INTEGER NOT NULL PRIMARY KEY,
    port INTEGER REFERENCES ports (port),
    concept_id INTEGER REFERENCES concepts (id),
    names TEXT NOT NULL,
    services TEXT NOT NULL,
    uses TEXT NOT NULL,
    words TEXT NOT NULL,
    CHECK ((port IS NULL) <> (concept_id IS NULL))
) STRICT;

-- names: of the registry. services: names and programs of dossiers. uses: named uses and malware. words: descriptions, roles,
-- keywords, kinds.
CREATE VIRTUAL TABLE search_index USING fts5 (
    names,
    services,
    uses,
    words,
    content = '',
    prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2"
);

-- Whole names, so that what is called as somebody typed comes before what merely contains the word. name: in lower case, letters
-- and digits alone. rank: 0 names of dossiers on the first of their ports, 1 names of the registry, 2 programs of dossiers on the
-- first of their ports, ids and titles of pages, 3 names and programs of dossiers on their other ports; 4 is 0 once more, with a
-- space between two words, for names of which only the beginning was typed.
CREATE TABLE search_names (
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 4),
    name TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES search_documents (id),
    PRIMARY KEY (rank, name, document_id)
) STRICT, WITHOUT ROWID;

-- The words of search_index, each with the most prominent document that contains it: what a typing mistake may have meant.
CREATE TABLE search_terms (
    document_id INTEGER NOT NULL REFERENCES search_documents (id),
    term TEXT NOT NULL,
    PRIMARY KEY (document_id, term)
) STRICT, WITHOUT ROWID;
