// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalogstatistics.h"
#include "core/catalog/concept.h"
#include "core/catalog/portfacts.h"
#include "core/catalog/programservice.h"
#include "core/catalog/searchhit.h"

#include <QDate>
#include <QVector>

#include <memory>
#include <optional>

namespace portolan {

class SearchQuery;

/// The shipped database of ports, opened read-only: every SELECT on ports.sqlite is behind this class.
/// One object holds one SQLite connection and belongs to one thread; open another for another thread.
class Catalog final
{
public:
    /// Opens the file. The error says which file, what is wrong (missing, not a database, damaged, of another
    /// schema version) and what to do.
    [[nodiscard]] static Result<Catalog> open(const QString &path);

    Catalog(Catalog &&other) noexcept;
    Catalog &operator=(Catalog &&other) noexcept;
    ~Catalog();

    [[nodiscard]] Result<PortFacts> facts(PortNumber port) const;
    /// All 65,536 ports, indexed by port number.
    [[nodiscard]] Result<QVector<PortSummary>> overview() const;
    /// At most limit hits, the best first; with only, none but these ports are found. A query that
    /// isListening() needs only: the ports on which something listens.
    [[nodiscard]] Result<QVector<SearchHit>> search(
        const SearchQuery &query, int limit, const std::optional<QVector<PortNumber>> &only = {}) const;
    [[nodiscard]] Result<CatalogStatistics> statistics() const;
    /// The services of which the program is one, by its name in any case; the best known first.
    [[nodiscard]] Result<QVector<ProgramService>> servicesOf(const QString &program) const;
    /// The page with that id ("port-ranges"), or nothing where there is none.
    [[nodiscard]] Result<std::optional<ConceptPage>> conceptPage(const QString &id) const;
    /// Id and title of all pages, by title.
    [[nodiscard]] Result<QVector<QPair<QString, QString>>> conceptTitles() const;
    /// The day the registry in this database was read.
    [[nodiscard]] QDate registryDate() const;
    [[nodiscard]] QString path() const;

    Q_DISABLE_COPY(Catalog)

private:
    struct Private;
    explicit Catalog(std::unique_ptr<Private> opened);

    std::unique_ptr<Private> m_d;
};

} // namespace portolan
