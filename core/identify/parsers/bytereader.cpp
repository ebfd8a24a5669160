// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/bytereader.h"

namespace portolan {

std::optional<QByteArrayView> ByteReader::take(qsizetype size)
{
    if (size < 0 || size > m_rest.size()) {
        return std::nullopt;
    }
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

std::optional<quint32> ByteReader::number(qsizetype size)
{
    const auto bytes = take(size);
    if (!bytes) {
        return std::nullopt;
    }
    quint32 value = 0;
    for (const char byte : *bytes) {
        value = value << 8U | static_cast<quint8>(byte);
    }
    return value;
}

std::optional<quint32> ByteReader::littleEndian(qsizetype size)
{
    const auto bytes = take(size);
    if (!bytes) {
        return std::nullopt;
    }
    quint32 value = 0;
    for (qsizetype i = bytes->size() - 1; i >= 0; --i) {
        value = value << 8U | static_cast<quint8>(bytes->at(i));
    }
    return value;
}

std::optional<QByteArrayView> ByteReader::takeUntil(char delimiter)
{
    const qsizetype end = m_rest.indexOf(delimiter);
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArrayView taken = m_rest.first(end);
    m_rest = m_rest.sliced(end + 1);
    return taken;
}

} // namespace portolan
