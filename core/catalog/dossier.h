// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portolan {

/// What protects the traffic of a port.
enum class Security : quint8 {
    Cleartext,
    Tls,
    /// Begins in cleartext and can be upgraded.
    StartTls,
    /// TLS is a setting.
    OptionalTls,
    /// A scheme of its own, such as that of SSH or WireGuard.
    Encrypted,
    /// Several of these side by side.
    Mixed,
};

/// What ties a service to a port, the strongest first.
enum class Basis : quint8 {
    /// An RFC or another standard names the port.
    Standard,
    /// The registry ties it to the service, under whatever name.
    Registered,
    /// The vendor's documentation, source or shipped configuration.
    VendorDefault,
    /// A convention without an authority.
    CommonlySeen,
};

/// Where a fresh installation listens.
enum class ListensOn : quint8 { All, Loopback, LocalNetwork, Configured, Off, Varies };

/// How one port is tied to another.
enum class Relation : quint8 {
    /// Used together by the same service.
    Companion,
    /// Another port of the same service.
    SameService,
    /// Another protocol of the same family.
    SameFamily,
    /// Another program for the same job.
    Alternative,
    /// Same number or name, mixed up in practice.
    ConfusedWith,
    /// The registry gives the same name to both.
    SameName,
    /// The registry row spans both.
    SameRange,
    /// The registered names differ only in a suffix that stands for TLS (imap, imaps).
    SecureTwin,
};

/// The words of dossiers and of JSON: "optional-tls", "vendor-default", "local-network", "same-service" ...
[[nodiscard]] QString securityKey(Security security);
[[nodiscard]] QString basisKey(Basis basis);
[[nodiscard]] QString listensKey(ListensOn listens);
[[nodiscard]] QString relationKey(Relation relation);
[[nodiscard]] std::optional<Security> securityFromKey(QStringView key);
[[nodiscard]] std::optional<Basis> basisFromKey(QStringView key);
[[nodiscard]] std::optional<ListensOn> listensFromKey(QStringView key);
[[nodiscard]] std::optional<Relation> relationFromKey(QStringView key);
[[nodiscard]] QStringList securityKeys();
[[nodiscard]] QStringList basisKeys();
[[nodiscard]] QStringList listensKeys();
/// The relations that a dossier may state; the others are computed.
[[nodiscard]] QStringList dossierRelationKeys();
/// The kinds of services: "web", "database" ...
[[nodiscard]] const QStringList &dossierKinds();

/// A port, or at most 100 of them in a row, on which a service is met.
struct DossierPort
{
    PortNumber first;
    PortNumber last;
    Transport transport = Transport::Tcp;
    /// What the port is for, a few words.
    QString role;
    Security security = Security::Cleartext;
    Basis basis = Basis::VendorDefault;
    /// Number of the dossier's source, from 1.
    int source = 0;

    [[nodiscard]] bool contains(PortNumber port) const { return first <= port && port <= last; }

    bool operator==(const DossierPort &) const = default;
};

/// Where the port is set.
struct DossierSetting
{
    QString file;
    QString setting;
    int source = 0;

    bool operator==(const DossierSetting &) const = default;
};

/// An RFC, a manual page ("sshd_config(5)") or a document with an address.
struct DossierSource
{
    /// 0 where it is no RFC; the title of an RFC is filled in from the table of RFCs.
    int rfc = 0;
    int rfcYear = 0;
    QString title;
    QString url;
    QString manualPage;

    bool operator==(const DossierSource &) const = default;
};

struct DossierQuestion
{
    QString question;
    /// Markdown, with citations such as [1].
    QString answer;

    bool operator==(const DossierQuestion &) const = default;
};

/// An edge from one of the dossier's ports to another port.
struct DossierRelation
{
    PortNumber port;
    Relation relation = Relation::Companion;
    /// A short clause without a full stop.
    QString why;

    bool operator==(const DossierRelation &) const = default;
};

/// What is known of one service: our own text, with sources. The texts are Markdown of the subset that
/// database/DOSSIERS.md describes; empty where there is none.
struct Dossier
{
    QString id;
    QString name;
    QString kind;
    /// How many people meet it: 0 hardly anyone .. 9 everyone.
    int weight = 0;
    ListensOn listens = ListensOn::Varies;
    QVector<DossierPort> ports;
    QStringList programs;
    QVector<DossierSetting> settings;
    QVector<DossierRelation> relations;
    QVector<DossierSource> sources;
    QString lede;
    QString howItWorks;
    QString security;
    QString seenInTheWild;
    QVector<DossierQuestion> questions;

    bool operator==(const Dossier &) const = default;
};

} // namespace portolan
