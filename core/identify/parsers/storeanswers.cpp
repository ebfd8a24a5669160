// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/storeanswers.h"

#include "core/identify/outertext.h"
#include "core/identify/parsers/bytereader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr quint32 maxErrorSize = 8192;

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Detail)
};

/// Fields of an ErrorResponse: a letter, then a text that ends in a zero byte ("Error and Notice Message
/// Fields").
std::optional<Finding> parsePostgresqlError(ByteReader reader)
{
    const auto size = reader.number(4);
    if (!size || *size < 5 || *size > maxErrorSize) {
        return std::nullopt;
    }
    const auto bytes = reader.take(static_cast<qsizetype>(*size) - 4);
    if (!bytes || bytes->front() != 'S') { // the severity comes first
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Postgresql;
    finding.title = protocolName(Protocol::Postgresql);
    ByteReader fields{*bytes};
    for (auto type = fields.number(1); type && *type != 0; type = fields.number(1)) {
        const auto text = fields.takeUntil('\0');
        if (!text) {
            return std::nullopt;
        }
        if (*type == 'M') {
            finding.title = outerText(*text);
            finding.add(DetailKind::Message, finding.title);
        }
    }
    return finding;
}

/// What Redis says to HELLO, a flat array of names and values: "server", "redis", "version", "7.0.15".
/// Nothing where the value is not all there.
QString redisHello(QByteArrayView reply, QByteArrayView name)
{
    const QByteArray mark = '$' + QByteArray::number(name.size()) + "\r\n" + name.toByteArray() + "\r\n";
    const qsizetype at = reply.indexOf(mark);
    ByteReader reader{at < 0 ? QByteArrayView{} : reply.sliced(at + mark.size())};
    const auto size = reader.takeUntil('\n');
    const auto value = reader.takeUntil('\n');
    return size && size->startsWith('$') && value ? outerText(*value) : QString{};
}

/// Redis with its version, once HELLO is answered; servers older than 6 do not know it.
void readRedisHello(QByteArrayView reply, Finding &finding)
{
    const bool isArray = reply.startsWith('*') || reply.startsWith('%');
    finding.isComplete = !reply.isEmpty() && !isArray && reply.contains('\n'); // an error
    const QString server = redisHello(reply, "server");
    const QString version = redisHello(reply, "version");
    if (!isArray || server.isEmpty() || version.isEmpty()) {
        return;
    }
    finding.isComplete = true;
    finding.title = u"%1 %2"_s.arg(server, version);
    finding.add(DetailKind::Software, server);
    finding.add(DetailKind::SoftwareVersion, version);
}

} // namespace

std::optional<Finding> parseRedisAnswer(QByteArrayView answer)
{
    static const QRegularExpression form{
        u"^(?:\\+PONG$|-(NOAUTH|DENIED|NOPERM|LOADING|MASTERDOWN|WRONGPASS) |"
        "-ERR (?:wrong number of arguments for 'get' command|operation not permitted|unknown command|"
        "max number of clients reached))"_s};
    ByteReader reader{answer};
    const auto line = reader.takeUntil('\n');
    if (!line) {
        return std::nullopt;
    }
    const QString text = outerText(*line);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Redis;
    finding.title = text;
    if (text.startsWith(u'-')) {
        finding.add(DetailKind::Message, text.sliced(1));
    }
    const bool needsPassword
        = match.captured(1) == "NOAUTH"_L1 || text.contains("operation not permitted"_L1);
    if (needsPassword) {
        finding.add(DetailKind::Authentication, StoreText::tr("asks for a password"));
    } else if (text == "+PONG"_L1) {
        finding.add(DetailKind::Authentication, StoreText::tr("answers without a password"));
        readRedisHello(reader.rest(), finding);
    }
    return finding;
}

std::optional<Finding> parseMemcachedAnswer(QByteArrayView answer)
{
    static const QRegularExpression form{u"^VERSION (\\S.*)$"_s};
    ByteReader reader{answer};
    const auto line = reader.takeUntil('\n');
    const auto match = form.match(line ? outerText(*line) : QString{});
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Memcached;
    finding.title = u"memcached %1"_s.arg(match.captured(1));
    finding.add(DetailKind::SoftwareVersion, match.captured(1));
    return finding;
}

std::optional<Finding> parsePostgresqlAnswer(QByteArrayView answer)
{
    ByteReader reader{answer};
    const auto first = reader.number(1);
    if (first == quint32{'E'}) {
        return parsePostgresqlError(reader);
    }
    const bool offersTls = first == quint32{'S'};
    if (answer.size() != 1 || (!offersTls && first != quint32{'N'})) {
        return std::nullopt;
    }
    Finding finding;
    finding.protocol = Protocol::Postgresql;
    finding.title = protocolName(Protocol::Postgresql);
    finding.add(DetailKind::Encryption,
        offersTls ? StoreText::tr("offers TLS") : StoreText::tr("has no TLS to offer"));
    finding.isComplete = false;
    return finding;
}

} // namespace portolan
