// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/messaginganswers.h"

#include "core/identify/outertext.h"
#include "core/identify/parsers/bytereader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr quint32 maxMethodSize = 32768;

struct MessagingText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Detail)
};

/// The return codes of 3.1.1, and what begins at 128 in 5.0.
QString connectMeaning(quint32 code)
{
    switch (code) {
    case 0:
        return MessagingText::tr("accepts connections without a password");
    case 1:
    case 132:
        return MessagingText::tr("speaks another version of MQTT");
    case 4:
    case 5:
    case 134:
    case 135:
        return MessagingText::tr("asks for a name and a password");
    default:
        return MessagingText::tr("refused the connection");
    }
}

/// A value of a field table (AMQP 0-9-1, section 4.2.5.5): its text where it is one, nothing in it where it
/// is something else that can be passed over, and no value at all where it cannot.
std::optional<QByteArrayView> takeFieldValue(ByteReader &reader)
{
    const auto type = reader.number(1);
    if (!type) {
        return std::nullopt;
    }
    const auto passOver = [&reader](std::optional<quint32> size) -> std::optional<QByteArrayView> {
        if (!size || !reader.take(static_cast<qsizetype>(*size))) {
            return std::nullopt;
        }
        return QByteArrayView{};
    };
    switch (static_cast<char>(*type)) {
    case 'S': // long string
    {
        const auto size = reader.number(4);
        return size ? reader.take(static_cast<qsizetype>(*size)) : std::nullopt;
    }
    case 'F': // table
    case 'A': // array
        return passOver(reader.number(4));
    case 't': // boolean
    case 'b':
    case 'B':
        return passOver(1);
    case 's': // short, in the dialect of RabbitMQ
    case 'u':
        return passOver(2);
    case 'I':
    case 'i':
    case 'f':
        return passOver(4);
    case 'l':
    case 'L':
    case 'd':
    case 'T':
        return passOver(8);
    case 'V': // nothing
        return passOver(0);
    default:
        return std::nullopt;
    }
}

void readServerProperties(QByteArrayView table, Finding &finding)
{
    ByteReader reader{table};
    for (auto size = reader.number(1); size; size = reader.number(1)) {
        const auto name = reader.take(static_cast<qsizetype>(*size));
        const auto value = name ? takeFieldValue(reader) : std::nullopt;
        if (!value) {
            return;
        }
        if (*name == "product") {
            finding.add(DetailKind::Software, outerText(*value));
        } else if (*name == "version") {
            finding.add(DetailKind::SoftwareVersion, outerText(*value));
        } else if (*name == "cluster_name") {
            finding.add(DetailKind::Host, outerText(*value));
        }
    }
}

/// A frame of type method on channel 0: class 10 (connection), method 10 (start), versions, properties.
std::optional<Finding> parseConnectionStart(ByteReader reader)
{
    constexpr quint32 methodFrame = 1;
    const auto type = reader.number(1);
    const auto channel = reader.number(2);
    const auto size = reader.number(4);
    if (type != methodFrame || channel != 0U || !size || *size > maxMethodSize) {
        return std::nullopt;
    }
    const auto payload = reader.take(static_cast<qsizetype>(*size));
    if (!payload) {
        return std::nullopt;
    }
    ByteReader method{*payload};
    const auto classAndMethod = method.number(4);
    const auto major = method.number(1);
    const auto minor = method.number(1);
    const auto tableSize = method.number(4);
    constexpr quint32 connectionStart = 10U << 16U | 10U;
    if (classAndMethod != connectionStart || !major || !minor || !tableSize) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Amqp;
    finding.add(DetailKind::ProtocolVersion, u"%1-%2"_s.arg(*major).arg(*minor));
    if (const auto table = method.take(static_cast<qsizetype>(*tableSize))) {
        readServerProperties(*table, finding);
    }
    const QString product = finding.valueOf(DetailKind::Software);
    const QString version = finding.valueOf(DetailKind::SoftwareVersion);
    finding.title
        = product.isEmpty() ? protocolName(Protocol::Amqp) : u"%1 %2"_s.arg(product, version).trimmed();
    return finding;
}

} // namespace

std::optional<Finding> parseMqttAnswer(QByteArrayView answer)
{
    constexpr quint32 connack = 0x20;
    ByteReader reader{answer};
    const auto type = reader.number(1);
    const auto size = reader.number(1); // a CONNACK of 5.0 may have properties after the two bytes of 3.1.1
    const auto flags = reader.number(1);
    const auto code = reader.number(1);
    if (type != connack || !size || *size < 2 || *size >= 128 || !flags || *flags > 1 || !code
        || (*code > 5 && *code < 128)) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Mqtt;
    finding.title = connectMeaning(*code);
    finding.add(DetailKind::Status, QString::number(*code));
    finding.add(DetailKind::Authentication, finding.title);
    return finding;
}

std::optional<Finding> parseAmqpAnswer(QByteArrayView answer)
{
    if (!answer.startsWith("AMQP")) {
        return parseConnectionStart(ByteReader{answer});
    }
    ByteReader reader{answer.sliced(4)};
    const auto id = reader.number(1);
    const auto major = reader.number(1);
    const auto minor = reader.number(1);
    const auto revision = reader.number(1);
    if (!id || !major || !minor || !revision) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Amqp;
    finding.add(DetailKind::ProtocolVersion, u"%1.%2.%3"_s.arg(*major).arg(*minor).arg(*revision));
    finding.title = u"AMQP %1"_s.arg(finding.details.constFirst().value);
    return finding;
}

} // namespace portolan
