// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVector>

namespace portolan::builder {

/// One record of a CSV file. It can span several lines.
struct CsvRecord
{
    /// Where it begins; the first line of a file is 1.
    int line = 0;
    QStringList fields;

    bool operator==(const CsvRecord &) const = default;
};

/// The records of a CSV file (RFC 4180), the header line included. Lines end with LF or CRLF; a byte order
/// mark is passed over, and so are empty lines and the lines with # before the header, which hold our licence
/// tags. Our own reader, because no packaged one gives line numbers together with line breaks inside of
/// fields.
[[nodiscard]] Result<QVector<CsvRecord>> readCsv(const QByteArray &bytes, const QString &fileName);

/// The records after the header, which must be exactly this one, each with as many fields as it.
[[nodiscard]] Result<QVector<CsvRecord>> readCsvTable(
    const QByteArray &bytes, const QString &fileName, const QStringList &header);

} // namespace portolan::builder
