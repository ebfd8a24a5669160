// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/identificationjson.h"

#include "core/exchange/jsonvalue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue{time.toUTC().toString(Qt::ISODate)} : QJsonValue{};
}

QJsonValue tlsJson(const std::optional<TlsFacts> &tls)
{
    if (!tls) {
        return {};
    }
    return QJsonObject{
        {u"version"_s, textOrNull(tls->version)},
        {u"cipher"_s, textOrNull(tls->cipher)},
        {u"applicationProtocol"_s, textOrNull(tls->applicationProtocol)},
        {u"subject"_s, textOrNull(tls->subject)},
        {u"names"_s, QJsonArray::fromStringList(tls->names)},
        {u"issuer"_s, textOrNull(tls->issuer)},
        {u"validFrom"_s, timeOrNull(tls->validFrom)},
        {u"validUntil"_s, timeOrNull(tls->validUntil)},
        {u"selfSigned"_s, tls->isSelfSigned},
        {u"error"_s, textOrNull(tls->error)},
    };
}

} // namespace

QJsonObject identificationJson(const Identification &identification)
{
    QJsonArray details;
    for (const Detail &detail : identification.details) {
        details.append(QJsonObject{{u"name"_s, detailKey(detail.kind)}, {u"value"_s, detail.value}});
    }
    const Endpoint &endpoint = identification.endpoint;
    const bool isOverTls = identification.tls.has_value();
    const QString answer = QString::fromLatin1(identification.answerStart.toBase64());
    return {
        {u"schema"_s, 1},
        {u"address"_s, endpoint.address.toString()},
        {u"port"_s, endpoint.port.value()},
        {u"transport"_s, transportName(endpoint.transport)},
        {u"protocol"_s, protocolKey(identification.protocol)},
        {u"title"_s, textOrNull(identification.title)},
        {u"details"_s, details},
        {u"tls"_s, tlsJson(identification.tls)},
        {u"serviceNames"_s, QJsonArray::fromStringList(serviceNamesOf(identification.protocol, isOverTls))},
        {u"answer"_s, textOrNull(answer)},
        {u"remark"_s, textOrNull(identification.remark)},
        {u"error"_s, textOrNull(identification.error)},
        {u"connections"_s, identification.connections},
        {u"elapsedMs"_s, identification.elapsedMs},
    };
}

} // namespace portolan
