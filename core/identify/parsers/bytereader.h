// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Reads an answer field by field and never past its end. Numbers are big-endian unless they say otherwise.
class ByteReader final
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest{bytes}
    { }

    [[nodiscard]] qsizetype left() const { return m_rest.size(); }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

    /// The next bytes, or nothing where fewer are left.
    [[nodiscard]] std::optional<QByteArrayView> take(qsizetype size);
    /// A number of one to four bytes.
    [[nodiscard]] std::optional<quint32> number(qsizetype size);
    /// The same, the lowest byte first.
    [[nodiscard]] std::optional<quint32> littleEndian(qsizetype size);
    /// Bytes up to the delimiter, which is dropped too, or nothing where there is none.
    [[nodiscard]] std::optional<QByteArrayView> takeUntil(char delimiter);

private:
    QByteArrayView m_rest;
};

} // namespace portolan
