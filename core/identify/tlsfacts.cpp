// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/tlsfacts.h"

#include "core/identify/outertext.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr qsizetype maxNames = 20;

QString versionText(QSsl::SslProtocol protocol)
{
    // Numbers for the two that are deprecated, and therefore have no name that may be written.
    constexpr auto tls10 = static_cast<QSsl::SslProtocol>(QSsl::TlsV1_2 - 2);
    constexpr auto tls11 = static_cast<QSsl::SslProtocol>(QSsl::TlsV1_2 - 1);
    if (protocol == tls10) {
        return u"TLS 1.0"_s;
    }
    if (protocol == tls11) {
        return u"TLS 1.1"_s;
    }
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    case QSsl::UnknownProtocol:
        return {};
    default:
        return u"TLS"_s; // newer than this program
    }
}

QString firstOf(const QStringList &texts)
{
    return outerText(texts.value(0));
}

void readCertificate(const QSslCertificate &certificate, TlsFacts &facts)
{
    facts.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    // Of one key, the map holds the last that was inserted first: from the end, the certificate's order.
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QSsl::AlternativeNameEntryType type : {QSsl::DnsEntry, QSsl::IpAddressEntry}) {
        const QStringList names = alternatives.values(type);
        for (auto name = names.crbegin(); name != names.crend() && facts.names.size() < maxNames; ++name) {
            facts.names.append(outerText(*name));
        }
    }
    facts.issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
    if (facts.issuer.isEmpty()) {
        facts.issuer = firstOf(certificate.issuerInfo(QSslCertificate::Organization));
    }
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    facts.isSelfSigned = certificate.isSelfSigned();
}

} // namespace

bool isExpired(const TlsFacts &facts, const QDateTime &now)
{
    return facts.validUntil.isValid() && facts.validUntil < now;
}

TlsFacts tlsFactsOf(const QSslSocket &socket)
{
    TlsFacts facts;
    if (socket.isEncrypted()) {
        facts.version = versionText(socket.sessionProtocol());
        facts.cipher = outerText(socket.sessionCipher().name());
    } else {
        facts.error = outerText(socket.errorString());
    }
    const QByteArray chosen = socket.sslConfiguration().nextNegotiatedProtocol();
    facts.applicationProtocol = outerText(QByteArrayView{chosen});
    const QSslCertificate certificate = socket.peerCertificate();
    if (!certificate.isNull()) {
        readCertificate(certificate, facts);
    }
    return facts;
}

} // namespace portolan
