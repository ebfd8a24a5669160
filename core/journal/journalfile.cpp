// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfile.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journaltext.h"
#include "core/journal/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QVector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr QFile::Permissions ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Where SQLite keeps what is not in the file yet, or not there any more: both belong to the file.
QStringList companionsOf(const QString &path)
{
    return {path + u"-wal"_s, path + u"-journal"_s};
}

bool hasContent(const QString &path)
{
    return QFileInfo{path}.size() > 0;
}

Result<void> createPrivateFolder(const QString &path)
{
    const QFileInfo info{path};
    if (info.isDir()) {
        return {};
    }
    if (info.absolutePath() != info.absoluteFilePath()) {
        if (auto parent = createPrivateFolder(info.absolutePath()); !parent) {
            return parent;
        }
    }
    // Another process may have been quicker.
    const bool isThere
        = QDir{}.mkdir(info.absoluteFilePath(), ownersOnly | QFile::ExeOwner) || QFileInfo{path}.isDir();
    if (!isThere) {
        return failure(
            JournalText::tr("The folder %1, for the journal, cannot be created. Make the folder above it "
                            "writable, or set PORTOLAN_JOURNAL to a file elsewhere.")
                .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

Error newerJournalSchema(const QString &path, int version)
{
    return {JournalText::tr("The journal %1 was written by a newer Portolan (schema version %2, and this "
                            "program knows version %3). It was left as it is. Update Portolan, or set "
                            "PORTOLAN_JOURNAL to another file.")
                .arg(QDir::toNativeSeparators(path),
                    QString::number(version),
                    QString::number(newestJournalSchema()))};
}

/// The figure that a PRAGMA or a SELECT gives. Throws SQLite::Exception.
int figureOf(const SQLite::Database &connection, const char *sql)
{
    SQLite::Statement statement{connection, sql};
    return statement.executeStep() ? statement.getColumn(0).getInt() : 0;
}

/// An error where the file itself, without the log beside it, is of a newer schema. Throws SQLite::Exception.
Result<void> checkFileAlone(const QString &path)
{
    // immutable: SQLite neither locks nor makes files beside it (https://sqlite.org/uri.html). A QFile would
    // not do: closing it would drop the locks that other connections of this process hold (fcntl(2)).
    const SQLite::Database connection{
        (QUrl::fromLocalFile(QFileInfo{path}.absoluteFilePath()).toEncoded() + "?immutable=1").toStdString(),
        SQLite::OPEN_READONLY | SQLite::OPEN_URI};
    const int version = figureOf(connection, "PRAGMA user_version");
    if (figureOf(connection, "PRAGMA application_id") == journalApplicationId
        && version > newestJournalSchema()) {
        return tl::make_unexpected(newerJournalSchema(path, version));
    }
    return {};
}

/// Looks at the whole, with the write-ahead log. Throws SQLite::Exception.
Result<JournalFile::State> inspectWhole(const QString &path)
{
    // Read-only, for the last writer to leave writes the log into the file. Only the journal of a transaction
    // that was cut off is undone first.
    const int mode = hasContent(path + u"-journal"_s) ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    const SQLite::Database connection{path.toStdString(), mode, JournalDatabase::busyTimeoutMs};
    const int applicationId = figureOf(connection, "PRAGMA application_id");
    const int version = figureOf(connection, "PRAGMA user_version");
    if (applicationId == 0 && version == 0
        && figureOf(connection, "SELECT count(*) FROM sqlite_schema") == 0) {
        return JournalFile::State::Usable;
    }
    if (applicationId != journalApplicationId) {
        return JournalFile::State::Unusable;
    }
    if (version > newestJournalSchema()) {
        return tl::make_unexpected(newerJournalSchema(path, version));
    }
    SQLite::Statement check{connection, "PRAGMA quick_check(1)"};
    const bool isSound = check.executeStep() && check.getColumn(0).getString() == "ok";
    return isSound ? JournalFile::State::Usable : JournalFile::State::Unusable;
}

/// A name beside the file that nothing has yet.
QString freeName(const QString &path)
{
    const QString wanted
        = path + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(name + u"-wal"_s)
         || QFileInfo::exists(name + u"-journal"_s);
         ++number) {
        name = u"%1-%2"_s.arg(wanted, QString::number(number));
    }
    return name;
}

/// Renames all or none; nothing that is there is overwritten.
Result<void> renameAll(const QVector<QPair<QString, QString>> &moves)
{
    for (int i = 0; i < moves.size(); ++i) {
        QFile file{moves.at(i).first};
        if (file.rename(moves.at(i).second)) {
            continue;
        }
        while (--i >= 0) {
            QFile::rename(moves.at(i).second, moves.at(i).first);
        }
        return failure(file.errorString());
    }
    return {};
}

} // namespace

JournalFile::JournalFile(const QString &path)
    // SQLite keeps its files beside the file itself, not beside a link to it.
    : m_path{QFileInfo::exists(path) ? QFileInfo{path}.canonicalFilePath() : path}
{ }

Result<void> JournalFile::createFolder() const
{
    return createPrivateFolder(QFileInfo{m_path}.absolutePath());
}

Result<JournalFile::State> JournalFile::inspect() const
{
    const QFileInfo info{m_path};
    if (!info.exists() || (info.isFile() && info.size() == 0)) {
        return State::Missing;
    }
    if (!info.isFile()) {
        return failure(JournalText::tr("The journal %1 is not a file. Set PORTOLAN_JOURNAL to a file.")
                           .arg(QDir::toNativeSeparators(m_path)));
    }
    // Before SQLite looks: the files it makes beside it would be read-only as well, and stay so.
    if (!info.isWritable()) {
        return failure(
            JournalText::tr("The journal %1 cannot be written to (%2). Make the file and its folder "
                            "writable, or set PORTOLAN_JOURNAL to another file.")
                .arg(QDir::toNativeSeparators(m_path), JournalText::tr("it is read-only")));
    }
    // A header has 100 bytes. SQLite takes a file of one byte for an empty one, and would write over it.
    if (info.size() < 100 && !hasContent(m_path + u"-journal"_s)) {
        return State::Unusable;
    }
    try {
        if (!hasContent(m_path + u"-journal"_s) && !hasContent(m_path + u"-wal"_s)) {
            if (auto known = checkFileAlone(m_path); !known) {
                return tl::make_unexpected(known.error());
            }
        }
        return inspectWhole(m_path);
    } catch (const SQLite::Exception &exception) {
        if (isDamage(exception)) {
            return State::Unusable;
        }
        return tl::make_unexpected(journalError(m_path, exception));
    }
}

Result<QString> JournalFile::setAside() const
{
    const QString name = freeName(m_path);
    QVector<QPair<QString, QString>> moves;
    for (const QString &companion : companionsOf(m_path)) {
        if (hasContent(companion)) {
            moves.append({companion, name + companion.mid(m_path.size())});
        }
    }
    moves.append({m_path, name});
    if (auto renamed = renameAll(moves); !renamed) {
        return failure(JournalText::tr("The journal %1 is damaged or the file of another program, and cannot "
                                       "be renamed (%2). Make its folder writable, or set PORTOLAN_JOURNAL "
                                       "to another file.")
                           .arg(QDir::toNativeSeparators(m_path), renamed.error().message));
    }
    // Without content, or an index of the log that SQLite makes again.
    for (const QString &companion : companionsOf(m_path) + QStringList{m_path + u"-shm"_s}) {
        QFile::remove(companion);
    }
    return name;
}

Result<void> JournalFile::create() const
{
    QFile file{m_path};
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersOnly)) {
        return failure(JournalText::tr("The journal %1 cannot be created (%2). Make its folder writable, or "
                                       "set PORTOLAN_JOURNAL to a file elsewhere.")
                           .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    return {};
}

void JournalFile::makePrivate() const
{
    // SQLite gives the files beside it the mode of the file itself.
    for (const QString &path : companionsOf(m_path) + QStringList{m_path + u"-shm"_s, m_path}) {
        if (QFileInfo::exists(path)) {
            QFile::setPermissions(path, QFile::permissions(path) & ownersOnly);
        }
    }
}

} // namespace portolan
