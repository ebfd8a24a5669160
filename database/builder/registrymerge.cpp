// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/registrymerge.h"

#include "database/builder/csvwriter.h"
#include "database/builder/packagereader.h"
#include "database/builder/registryreader.h"
#include "database/builder/sidefilereader.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// Two names share a port and a transport since 2015, and the newer package knows one of them. For every
/// other name that it has replaced, the old one is gone from the registry.
struct SharedPort
{
    int port;
    Transport transport;
    QLatin1StringView olderName;
    bool isListedFirst;
};

constexpr std::array sharedPorts{
    SharedPort{465, Transport::Tcp, "urd"_L1, false}, // RFC 8314, section 7.3
    SharedPort{631, Transport::Tcp, "ipp"_L1, true}, // RFC 7472, section 8
};

/// Where a row stands in the merged file.
using Place = std::tuple<int, int, int>;

Place placeOf(const PackageRow &row)
{
    return {row.ports.first.value(),
        row.ports.last.value(),
        row.transport ? static_cast<int>(*row.transport) : -1};
}

QString withoutPunctuation(const QString &text)
{
    QString letters;
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

class Merger final
{
public:
    Merger(const QVector<PackageRow> &newer, const QVector<PackageRow> &older, const MergeDates &dates)
        : m_dates{dates}
    {
        for (const PackageRow &row : older) {
            m_older[placeOf(row)].append(row);
        }
        for (const PackageRow &row : newer) {
            m_newer[placeOf(row)] = row;
        }
    }

    MergedRegistry merged()
    {
        for (const auto &[place, rows] : m_older) {
            if (!m_newer.contains(place)) {
                keepOlder(rows);
            }
        }
        for (const auto &[place, row] : m_newer) {
            const auto found = m_older.find(place);
            merge(row, found == m_older.end() ? QVector<PackageRow>{} : found->second);
        }
        return written();
    }

private:
    /// Ranges and rows without a transport, which the newer package drops, and the rest of what only the
    /// older one has.
    void keepOlder(const QVector<PackageRow> &rows)
    {
        for (const PackageRow &row : rows) {
            const bool isOvertaken = !row.transport && row.ports.first == row.ports.last && row.name.isEmpty()
                && hasNewerRowOn(row.ports.first);
            if (!isOvertaken) {
                emitRow(row);
            }
        }
    }

    void merge(const PackageRow &newer, const QVector<PackageRow> &older)
    {
        const auto same = std::find_if(
            older.begin(), older.end(), [&newer](const PackageRow &row) { return row.name == newer.name; });
        if (same == older.end()) {
            replace(newer, older);
            return;
        }
        for (auto row = older.begin(); row != older.end(); ++row) {
            if (row == same) {
                emitRow(updated(newer, *row));
            } else {
                emitRow(*row);
            }
        }
    }

    /// The newer package names the port and transport as the older one never did, or no longer names it.
    void replace(const PackageRow &newer, const QVector<PackageRow> &older)
    {
        QVector<PackageRow> kept;
        PackageRow row = newer;
        bool isListedFirst = false;
        for (const PackageRow &olderRow : older) {
            const auto shared
                = std::find_if(sharedPorts.begin(), sharedPorts.end(), [&](const SharedPort &candidate) {
                      return candidate.port == newer.ports.first.value()
                          && candidate.transport == newer.transport && candidate.olderName == olderRow.name;
                  });
            if (olderRow.name.isEmpty() || !aliasTarget(olderRow.notes()).isEmpty()) {
                continue;
            }
            if (shared != sharedPorts.end()) {
                isListedFirst = shared->isListedFirst;
                kept.append(olderRow);
            } else if (withoutPunctuation(olderRow.name) == withoutPunctuation(newer.name)) {
                row = updated(newer, olderRow);
                kept.append(aliasOf(newer, olderRow));
            } else {
                m_former[placeOf(newer)].append(olderRow);
            }
        }
        if (isListedFirst) {
            kept.append(row);
        } else {
            kept.prepend(row);
        }
        for (const PackageRow &keptRow : kept) {
            emitRow(keptRow);
        }
    }

    /// The older row under the newer name and description. Where IANA has changed the description, it may
    /// have changed the assignee, dates and references with it: those of the older row then no longer count.
    static PackageRow updated(const PackageRow &newer, const PackageRow &older)
    {
        const bool isUnchanged = withoutPunctuation(newer.description)
            == withoutPunctuation(plainDescription(older.description));
        PackageRow row = newer;
        if (isUnchanged) {
            row.details = older.details;
            row.hasDetails = true;
        }
        return row;
    }

    static PackageRow aliasOf(const PackageRow &newer, const PackageRow &older)
    {
        PackageRow row = older;
        row.setNotes(u"This entry is an alias to \"%1\"."_s.arg(newer.name));
        return row;
    }

    [[nodiscard]] bool hasNewerRowOn(PortNumber port) const
    {
        return std::any_of(allTransports.begin(), allTransports.end(), [this, port](Transport transport) {
            return m_newer.contains({port.value(), port.value(), static_cast<int>(transport)});
        });
    }

    void emitRow(const PackageRow &row) { m_rows[placeOf(row)].append(row); }

    [[nodiscard]] MergedRegistry written() const
    {
        static const QByteArray licence = "# SPDX-License-Identifier: CC0-1.0\n";
        MergedRegistry files{csvLine(registryHeader()),
            licence + csvLine(formerNamesHeader()),
            licence + csvLine(missingDetailsHeader()),
            licence + csvLine(snapshotHeader())};
        for (const auto &[place, rows] : m_rows) {
            for (const PackageRow &row : rows) {
                files.registry += csvLine(row.csvFields());
                if (!row.hasDetails) {
                    files.missingDetails += csvLine(row.csvFields().sliced(1, 2) << row.name);
                }
            }
        }
        for (const auto &[place, rows] : m_former) {
            for (const PackageRow &row : rows) {
                files.formerNames += csvLine(row.csvFields().sliced(1, 2)
                    << row.name << plainDescription(row.description) << m_dates.older.toString(Qt::ISODate));
            }
        }
        files.snapshot += csvLine({u"registry_date"_s, m_dates.newer.toString(Qt::ISODate)});
        files.snapshot += csvLine({u"registry_source"_s,
            u"IANA Service Name and Transport Protocol Port Number Registry, names of %1, details "
            "of %2"_s.arg(m_dates.newer.toString(Qt::ISODate), m_dates.older.toString(Qt::ISODate))});
        return files;
    }

    MergeDates m_dates;
    std::map<Place, QVector<PackageRow>> m_older;
    std::map<Place, PackageRow> m_newer;
    std::map<Place, QVector<PackageRow>> m_rows;
    std::map<Place, QVector<PackageRow>> m_former;
};

} // namespace

Result<MergedRegistry> mergeRegistries(
    const QByteArray &newer, const QByteArray &older, const MergeDates &dates)
{
    const auto newerRows = readPortNumbersPackage(newer);
    const auto olderRows = readServiceNamesPackage(older);
    if (!newerRows || !olderRows) {
        return tl::make_unexpected(newerRows ? olderRows.error() : newerRows.error());
    }
    return Merger{*newerRows, *olderRows, dates}.merged();
}

} // namespace portolan::builder
