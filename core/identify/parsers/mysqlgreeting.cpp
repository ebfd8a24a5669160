// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/mysqlgreeting.h"

#include "core/identify/outertext.h"
#include "core/identify/parsers/bytereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr quint32 handshakeVersion10 = 10;
constexpr quint32 errorPacket = 0xff;
/// Before a server knows its client, it has only short things to say.
constexpr quint32 maxPacketSize = 1024;

bool isPrintableAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c >= ' ' && c <= '~'; });
}

std::optional<Finding> parseHandshake(ByteReader packet)
{
    const auto version = packet.takeUntil('\0');
    const bool isVersion
        = version && !version->isEmpty() && version->front() >= '0' && version->front() <= '9';
    // The connection id, eight bytes of the challenge and a zero byte come next.
    if (!isVersion || !isPrintableAscii(*version) || !packet.take(4 + 8) || packet.number(1) != 0U) {
        return std::nullopt;
    }
    QString text = outerText(*version);
    const bool isMariaDb = text.contains("MariaDB"_L1, Qt::CaseInsensitive);
    const QLatin1StringView oldMark = "5.5.5-"_L1; // MariaDB 10 puts it before its own version
    if (isMariaDb && text.startsWith(oldMark)) {
        text.remove(0, oldMark.size());
    }
    Finding finding;
    finding.protocol = Protocol::Mysql;
    finding.title = isMariaDb ? text : u"MySQL %1"_s.arg(text);
    finding.add(DetailKind::Software, isMariaDb ? u"MariaDB"_s : u"MySQL"_s);
    finding.add(DetailKind::SoftwareVersion, text);
    finding.add(DetailKind::ProtocolVersion, u"10"_s);
    return finding;
}

std::optional<Finding> parseError(ByteReader packet)
{
    const auto code = packet.littleEndian(2);
    const QByteArrayView message = packet.rest();
    constexpr quint32 firstServerError = 1000; // ER_HASHCHK in mysqld_error.h
    if (!code || *code < firstServerError || *code >= 5000 || message.isEmpty()
        || !isPrintableAscii(message)) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Mysql;
    finding.title = outerText(message);
    finding.add(DetailKind::Status, QString::number(*code));
    finding.add(DetailKind::Message, finding.title);
    return finding;
}

/// Mysqlx.Notice of type 11 with an empty payload of type 5 (the server says hello): the first frame
/// since 8.0.
bool isXProtocol(QByteArrayView answer)
{
    constexpr char hello[] = {5, 0, 0, 0, 0x0b, 8, 5, 0x1a, 0};
    return answer.startsWith(QByteArrayView{hello, sizeof hello});
}

} // namespace

std::optional<Finding> parseMysqlGreeting(QByteArrayView answer)
{
    if (isXProtocol(answer)) {
        Finding finding;
        finding.protocol = Protocol::MysqlX;
        finding.title = protocolName(Protocol::MysqlX);
        return finding;
    }
    ByteReader reader{answer};
    const auto size = reader.littleEndian(3);
    const auto sequence = reader.number(1);
    if (!size || sequence != 0U || *size < 4 || *size > maxPacketSize) {
        return std::nullopt;
    }
    const auto bytes = reader.take(static_cast<qsizetype>(*size));
    if (!bytes) {
        return std::nullopt;
    }
    ByteReader packet{*bytes};
    const auto first = packet.number(1);
    if (first == handshakeVersion10) {
        return parseHandshake(packet);
    }
    return first == errorPacket ? parseError(packet) : std::nullopt;
}

} // namespace portolan
