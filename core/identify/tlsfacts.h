// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

class QSslSocket;

namespace portolan {

/// What a handshake of TLS told. The certificate is shown, not verified. Texts come from outside: bounded and
/// printable, to be shown as text only.
struct TlsFacts
{
    /// "TLS 1.3"; empty where the handshake failed.
    QString version;
    QString cipher;
    /// The protocol that was agreed on by ALPN (RFC 7301): "h2", "http/1.1"; empty for none.
    QString applicationProtocol;
    /// Common name of the certificate's subject; empty where there is none.
    QString subject;
    /// DNS names and addresses that the certificate is for, the first 20.
    QStringList names;
    /// Common name, else organisation, of the issuer.
    QString issuer;
    /// UTC; null where there is no certificate.
    QDateTime validFrom;
    QDateTime validUntil;
    bool isSelfSigned = false;
    /// Why the handshake failed, in words of the TLS library; empty where it did not.
    QString error;

    bool operator==(const TlsFacts &) const = default;
};

/// Whether the certificate is over at that time; false where there is none.
[[nodiscard]] bool isExpired(const TlsFacts &facts, const QDateTime &now);

/// Of a socket that is encrypted, or failed to become so.
[[nodiscard]] TlsFacts tlsFactsOf(const QSslSocket &socket);

} // namespace portolan
