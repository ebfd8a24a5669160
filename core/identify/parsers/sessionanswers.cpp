// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/sessionanswers.h"

#include "core/identify/parsers/bytereader.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Detail)
};

/// A length of the Basic Encoding Rules: one byte, or 0x81 to 0x84 and as many bytes as that says.
std::optional<quint32> takeBerLength(ByteReader &reader)
{
    constexpr quint32 longForm = 0x80;
    const auto first = reader.number(1);
    if (!first || *first < longForm) {
        return first;
    }
    const quint32 size = *first - longForm;
    return size >= 1 && size <= 4 ? reader.number(static_cast<qsizetype>(size)) : std::nullopt;
}

/// What RDP_NEG_RSP selects: [MS-RDPBCGR], section 2.2.1.2.1.
QString rdpSecurity(quint32 selected)
{
    switch (selected) {
    case 0:
        return SessionText::tr("has no TLS to offer");
    case 1:
        return SessionText::tr("offers TLS");
    default:
        return SessionText::tr("offers TLS, and asks for a password first (CredSSP)");
    }
}

} // namespace

std::optional<Finding> parseLdapAnswer(QByteArrayView answer)
{
    // RFC 4511, section 4.1.1: a sequence of the message's number, as it was asked, and what it says.
    constexpr quint32 sequence = 0x30;
    constexpr quint32 messageId = 0x020101;
    constexpr quint32 searchEntry = 0x64;
    constexpr quint32 searchDone = 0x65;
    constexpr quint32 enumerated = 0x0a01;
    ByteReader reader{answer};
    const bool isSequence = reader.number(1) == sequence;
    const auto size = isSequence ? takeBerLength(reader) : std::nullopt;
    if (!size || reader.number(3) != messageId) {
        return std::nullopt;
    }
    const auto operation = reader.number(1);
    const auto bodySize = takeBerLength(reader);
    const bool isDone = operation == searchDone;
    const bool isSearch = isDone || operation == searchEntry;
    if (!isSearch || !bodySize || *bodySize > *size) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Ldap;
    finding.title = protocolName(Protocol::Ldap);
    if (isDone) {
        const bool isEnumerated = reader.number(2) == enumerated;
        const auto code = reader.number(1);
        if (!isEnumerated || !code) {
            return std::nullopt;
        }
        finding.add(DetailKind::Status, QString::number(*code));
    } else if (!reader.take(static_cast<qsizetype>(*bodySize))) {
        return std::nullopt;
    }
    return finding;
}

std::optional<Finding> parseRdpAnswer(QByteArrayView answer)
{
    // TPKT (RFC 1006, section 6), then X.224 Connection Confirm.
    constexpr quint32 tpktVersion = 0x0300;
    constexpr quint32 connectionConfirm = 0xd0;
    constexpr quint32 negotiationResponse = 2;
    ByteReader reader{answer};
    const bool isTpkt = reader.number(2) == tpktVersion;
    const auto size = reader.number(2);
    const auto headerSize = reader.number(1);
    if (!isTpkt || !size || !headerSize || *size < 11 || *size > 64 || *headerSize + 5 != *size
        || reader.number(1) != connectionConfirm || !reader.take(5) || answer.size() < qsizetype(*size)) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Rdp;
    finding.title = protocolName(Protocol::Rdp);
    const auto type = reader.number(1);
    const bool hasRest = reader.take(3).has_value(); // flags, length
    const auto selected = reader.littleEndian(4);
    if (type == negotiationResponse && hasRest && selected) {
        finding.add(DetailKind::Encryption, rdpSecurity(*selected));
    }
    return finding;
}

} // namespace portolan
