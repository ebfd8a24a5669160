// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/catalogreader.h"
#include "core/catalog/catalogschema.h"
#include "core/catalog/searchquery.h"
#include "core/catalog/searchreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct CatalogText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Catalog)
};

QString whatToDo()
{
    return CatalogText::tr("Install Portolan again, or set PORTOLAN_DATABASE to a good file.");
}

Error unreadable(const QString &path, const QString &reason)
{
    return {CatalogText::tr("The port database %1 cannot be read (%2). %3")
                .arg(QDir::toNativeSeparators(path), reason, whatToDo())};
}

Error damaged(const QString &path, const QString &reason)
{
    return {CatalogText::tr("The port database %1 is damaged (%2). %3")
                .arg(QDir::toNativeSeparators(path), reason, whatToDo())};
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo info{path};
    if (!info.exists()) {
        return failure(CatalogText::tr("The port database %1 is missing. %2")
                           .arg(QDir::toNativeSeparators(path), whatToDo()));
    }
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(unreadable(path, file.errorString()));
    }
    // "SQLite format 3" and a zero byte: https://sqlite.org/fileformat2.html, section 1.3.
    if (file.read(16) != QByteArray{"SQLite format 3\0", 16}) {
        return tl::make_unexpected(damaged(path, CatalogText::tr("it is not an SQLite database")));
    }
    return {};
}

Result<void> checkSchema(SQLite::Database &database, const QString &path)
{
    const int applicationId = database.execAndGet("PRAGMA application_id").getInt();
    if (applicationId != catalogApplicationId) {
        return tl::make_unexpected(damaged(path, CatalogText::tr("it is a database of another program")));
    }
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version != catalogSchemaVersion) {
        return failure(CatalogText::tr(
            "The port database %1 has schema version %2, and this program reads version %3. %4")
                           .arg(QDir::toNativeSeparators(path),
                               QString::number(version),
                               QString::number(catalogSchemaVersion),
                               whatToDo()));
    }
    const qint64 expectedSize = database.execAndGet("PRAGMA page_count").getInt64()
        * database.execAndGet("PRAGMA page_size").getInt64();
    if (QFileInfo{path}.size() != expectedSize
        || database.execAndGet("SELECT count(*) FROM ports").getInt() != PortNumber::count) {
        return tl::make_unexpected(damaged(path, CatalogText::tr("a part of it is missing")));
    }
    return {};
}

} // namespace

struct Catalog::Private
{
    explicit Private(const QString &databaseFile)
        : path{databaseFile} // immutable: the file is shipped and never written, so SQLite need not lock it
                             // (https://sqlite.org/uri.html).
        , database{
              (QUrl::fromLocalFile(QFileInfo{databaseFile}.absoluteFilePath()).toEncoded() + "?immutable=1")
                  .toStdString(),
              SQLite::OPEN_READONLY | SQLite::OPEN_URI}
    { }

    /// What read gives, or the error that SQLite threw while reading.
    template <typename Read>
    auto attempt(Read read) const -> Result<decltype(read(std::declval<CatalogReader &>()))>
    {
        try {
            return read(*reader);
        } catch (const SQLite::Exception &exception) {
            return tl::make_unexpected(damaged(path, QString::fromUtf8(exception.what())));
        }
    }

    QString path;
    SQLite::Database database;
    /// After database, whose statements it holds.
    std::unique_ptr<CatalogReader> reader;
    std::unique_ptr<SearchReader> searchReader;
    QDate registryDate;
};

Result<Catalog> Catalog::open(const QString &path)
{
    if (auto usable = checkFile(path); !usable) {
        return tl::make_unexpected(usable.error());
    }
    try {
        auto opened = std::make_unique<Private>(path);
        if (auto usable = checkSchema(opened->database, path); !usable) {
            return tl::make_unexpected(usable.error());
        }
        opened->reader = std::make_unique<CatalogReader>(opened->database);
        opened->searchReader = std::make_unique<SearchReader>(opened->database);
        opened->registryDate = opened->reader->registryDate();
        return Catalog{std::move(opened)};
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(damaged(path, QString::fromUtf8(exception.what())));
    }
}

Catalog::Catalog(std::unique_ptr<Private> opened)
    : m_d{std::move(opened)}
{ }

Catalog::Catalog(Catalog &&other) noexcept = default;
Catalog &Catalog::operator=(Catalog &&other) noexcept = default;
Catalog::~Catalog() = default;

Result<PortFacts> Catalog::facts(PortNumber port) const
{
    return m_d->attempt([port](CatalogReader &reader) { return reader.facts(port); });
}

Result<QVector<PortSummary>> Catalog::overview() const
{
    return m_d->attempt([](CatalogReader &reader) { return reader.overview(); });
}

Result<QVector<SearchHit>> Catalog::search(
    const SearchQuery &query, int limit, const std::optional<QVector<PortNumber>> &only) const
{
    return m_d->attempt(
        [&, this](CatalogReader & /*reader*/) { return m_d->searchReader->search(query, limit, only); });
}

Result<CatalogStatistics> Catalog::statistics() const
{
    return m_d->attempt([](CatalogReader &reader) { return reader.statistics(); });
}

Result<QVector<ProgramService>> Catalog::servicesOf(const QString &program) const
{
    return m_d->attempt([&program](CatalogReader &reader) { return reader.knowledge().servicesOf(program); });
}

Result<std::optional<ConceptPage>> Catalog::conceptPage(const QString &id) const
{
    return m_d->attempt([&id](CatalogReader &reader) { return reader.knowledge().conceptPage(id); });
}

Result<QVector<QPair<QString, QString>>> Catalog::conceptTitles() const
{
    return m_d->attempt([](CatalogReader &reader) { return reader.knowledge().conceptTitles(); });
}

QDate Catalog::registryDate() const
{
    return m_d->registryDate;
}

QString Catalog::path() const
{
    return m_d->path;
}

} // namespace portolan
