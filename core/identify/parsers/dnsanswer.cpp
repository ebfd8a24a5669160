// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/dnsanswer.h"

#include "core/identify/outertext.h"
#include "core/identify/parsers/bytereader.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr quint32 queryId = 0x504f;
constexpr quint32 typeTxt = 16;

/// RFC 1035, section 4.1.4: labels, up to an empty one or a pointer. False where it does not end.
bool passOverName(ByteReader &reader)
{
    for (auto size = reader.number(1); size; size = reader.number(1)) {
        if (*size == 0) {
            return true;
        }
        const bool isPointer = (*size & 0xc0U) == 0xc0U;
        if (isPointer) {
            return reader.number(1).has_value();
        }
        if (*size > 63 || !reader.take(static_cast<qsizetype>(*size))) {
            return false;
        }
    }
    return false;
}

/// The first text of the first answer, where it is a TXT record.
QString firstText(ByteReader reader, quint32 questions, quint32 answers)
{
    for (quint32 i = 0; i < questions; ++i) {
        if (!passOverName(reader) || !reader.take(4)) {
            return {};
        }
    }
    if (answers == 0 || !passOverName(reader)) {
        return {};
    }
    const auto type = reader.number(2);
    const bool hasRest = reader.take(2 + 4 + 2).has_value(); // class, time to live, length
    const auto size = type == typeTxt && hasRest ? reader.number(1) : std::nullopt;
    const auto text = size ? reader.take(static_cast<qsizetype>(*size)) : std::nullopt;
    return text ? outerText(*text) : QString{};
}

/// The response codes of RFC 1035, section 4.1.1; the number for others.
QString responseName(quint32 code)
{
    switch (code) {
    case 0:
        return u"NOERROR"_s;
    case 1:
        return u"FORMERR"_s;
    case 2:
        return u"SERVFAIL"_s;
    case 3:
        return u"NXDOMAIN"_s;
    case 4:
        return u"NOTIMP"_s;
    case 5:
        return u"REFUSED"_s;
    default:
        return QString::number(code);
    }
}

} // namespace

std::optional<Finding> parseDnsAnswer(QByteArrayView answer)
{
    ByteReader stream{answer};
    const auto size = stream.number(2);
    const auto message = size ? stream.take(static_cast<qsizetype>(*size)) : std::nullopt;
    if (!message) {
        return std::nullopt;
    }
    ByteReader reader{*message};
    const auto id = reader.number(2);
    const auto flags = reader.number(2);
    const auto questions = reader.number(2);
    const auto answers = reader.number(2);
    const bool hasRest = reader.take(4).has_value(); // counts of authority and additional records
    constexpr quint32 responseFlag = 0x8000;
    constexpr quint32 opcodeMask = 0x7800;
    if (id != queryId || !flags || (*flags & responseFlag) == 0 || (*flags & opcodeMask) != 0 || !questions
        || *questions > 1 || !answers || !hasRest) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Dns;
    const QString software = firstText(reader, *questions, *answers);
    finding.title = software.isEmpty() ? protocolName(Protocol::Dns) : software;
    finding.add(DetailKind::Status, responseName(*flags & 0xfU));
    finding.add(DetailKind::SoftwareVersion, software);
    return finding;
}

} // namespace portolan
