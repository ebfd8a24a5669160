-- SPDX-License-Identifier: CC0-1.0
-- The shipped, read-only database of what is known of ports. Written by portolan-build-database, read by core/catalog.
-- A change here needs a new user_version, and the same number in core/catalog/catalogschema.h.

PRAGMA application_id = 0x504F5254; -- "PORT"
PRAGMA user_version = 1;

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
-- first registration, for lists; prominence orders search results, the largest first.
CREATE TABLE ports (
    port INTEGER NOT NULL PRIMARY KEY CHECK (port BETWEEN 0 AND 65535),
    tcp INTEGER NOT NULL REFERENCES statuses (id),
    udp INTEGER NOT NULL REFERENCES statuses (id),
    sctp INTEGER NOT NULL REFERENCES statuses (id),
    dccp INTEGER NOT NULL REFERENCES statuses (id),
    overall INTEGER NOT NULL REFERENCES statuses (id),
    name TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
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

-- What search finds, numbered in order of prominence, so that ORDER BY rowid LIMIT n gives the best first.
CREATE TABLE search_documents (
    id INTEGER NOT NULL PRIMARY KEY,
    port INTEGER NOT NULL REFERENCES ports (port)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    names,
    descriptions,
    content = '',
    prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2"
);
