-- SPDX-License-Identifier: CC0-1.0
-- The journal: what the user adds, and what was seen on this computer. Written and read by core/journal.
-- A file here is never changed once it was released: a change is a new file with the next number, listed in
-- core/journal/journal.qrc. All that are missing run in one transaction, and user_version becomes the last number.
-- Times are milliseconds since 1970-01-01 UTC.

PRAGMA application_id = 0x504F524A; -- "PORJ"

CREATE TABLE notes (
    port INTEGER NOT NULL PRIMARY KEY CHECK (port BETWEEN 0 AND 65535),
    text TEXT NOT NULL CHECK (text <> ''),
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE favourites (
    port INTEGER NOT NULL PRIMARY KEY CHECK (port BETWEEN 0 AND 65535),
    added_at INTEGER NOT NULL
) STRICT;

-- The answer to "was this page of use?". page is "port:2855" or "concept:loopback".
CREATE TABLE feedback (
    page TEXT NOT NULL PRIMARY KEY,
    is_yes INTEGER NOT NULL CHECK (is_yes IN (0, 1)),
    note TEXT NOT NULL,
    language TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    program_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Listeners of which the user said: this is meant to be here.
CREATE TABLE expected_listeners (
    port INTEGER NOT NULL CHECK (port BETWEEN 0 AND 65535),
    transport TEXT NOT NULL CHECK (transport IN ('tcp', 'udp', 'sctp', 'dccp')),
    address TEXT NOT NULL,
    program TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (port, transport, address, program)
) STRICT, WITHOUT ROWID;

-- One row for each listener that was ever seen; program and unit are empty where they could not be found out.
CREATE TABLE sightings (
    port INTEGER NOT NULL CHECK (port BETWEEN 0 AND 65535),
    transport TEXT NOT NULL CHECK (transport IN ('tcp', 'udp', 'sctp', 'dccp')),
    address TEXT NOT NULL,
    program TEXT NOT NULL,
    unit TEXT NOT NULL,
    first_seen_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL CHECK (last_seen_at >= first_seen_at),
    PRIMARY KEY (port, transport, address, program, unit)
) STRICT, WITHOUT ROWID;

CREATE INDEX sightings_by_first_seen ON sightings (first_seen_at);

-- When the program itself was looking: nothing is known of the time between. session is one opening of the journal.
CREATE TABLE observations (
    session TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    last_heartbeat_at INTEGER NOT NULL CHECK (last_heartbeat_at >= began_at),
    PRIMARY KEY (session, began_at)
) STRICT, WITHOUT ROWID;

CREATE INDEX observations_by_last_heartbeat ON observations (last_heartbeat_at);
