// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/migrations.h"

#include <QFile>
#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

// The macro declares a function, so that it cannot stand inside a namespace.
static void initJournalResources()
{
    Q_INIT_RESOURCE(journal);
}

namespace portolan {

namespace {

QString migrationFile(int number)
{
    // The resources of a static library are not there until they are asked for.
    initJournalResources();
    return u":/portolan/journal/%1.sql"_s.arg(number, 3, 10, QChar{u'0'});
}

} // namespace

int newestJournalSchema()
{
    int newest = 0;
    while (QFile::exists(migrationFile(newest + 1))) {
        ++newest;
    }
    Q_ASSERT(newest > 0);
    return newest;
}

void migrateJournal(SQLite::Database &database)
{
    SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
    const int newest = newestJournalSchema();
    int version = database.execAndGet("PRAGMA user_version").getInt();
    while (version < newest) {
        ++version;
        QFile file{migrationFile(version)};
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        database.exec(file.readAll().toStdString());
        // A PRAGMA takes no bound parameter; this is our own number.
        database.exec("PRAGMA user_version = " + std::to_string(version));
    }
    transaction.commit();
}

} // namespace portolan
