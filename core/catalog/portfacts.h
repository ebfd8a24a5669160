// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"
#include "core/catalog/registrationstatus.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <array>

namespace portolan {

/// One row of the IANA registry for one transport.
struct Registration
{
    PortNumber first;
    /// Equal to first except in a row that names a range, such as x11 on 6000-6063.
    PortNumber last;
    Transport transport = Transport::Tcp;
    /// Assigned, Undocumented, Reserved or DeAssigned.
    RegistrationStatus status = RegistrationStatus::Assigned;
    /// Empty where the registry assigns a number without naming it (24/tcp).
    QString name;
    QString description;
    QString assignee;
    QString contact;
    /// ISO 8601 dates, empty where there is none.
    QString registered;
    QString modified;
    /// "RFC4976", a URL, or other text, without brackets.
    QStringList references;
    QString serviceCode;
    QString unauthorizedUse;
    QString notes;
    /// The well-formed name that replaced this spelling; empty for an ordinary row.
    QString aliasOf;
    /// False when assignee, contact, dates and references are not in our snapshot: then their absence says
    /// nothing.
    bool hasDetails = true;

    bool operator==(const Registration &) const = default;
};

/// A name that the registry gave to this port once and took back.
struct FormerRegistration
{
    Transport transport = Transport::Tcp;
    QString name;
    QString description;
    /// ISO 8601 date of the newest registry that still had it.
    QString lastSeen;

    bool operator==(const FormerRegistration &) const = default;
};

/// Why a port is worth reading about from another one.
enum class Relation : quint8 {
    /// The registry gives the same name to both.
    SameName,
    /// The registry row spans both.
    SameRange,
    /// The registered names differ only in a suffix that stands for TLS (imap, imaps).
    SecureTwin,
};

struct RelatedPort
{
    PortNumber port;
    Relation relation = Relation::SameName;
    /// The first registered name of that port; may be empty.
    QString name;
    QString description;

    bool operator==(const RelatedPort &) const = default;
};

/// Translated: what that port is, and why it is related.
[[nodiscard]] QString relationText(const RelatedPort &related);

/// An RFC the registry cites.
struct Rfc
{
    int number = 0;
    QString title;
    int year = 0;

    bool operator==(const Rfc &) const = default;
};

/// Everything the database knows of one port: a plain value, free of SQL.
struct PortFacts
{
    PortNumber port;
    /// Indexed by Transport.
    std::array<RegistrationStatus, allTransports.size()> statuses{};
    /// The best of statuses.
    RegistrationStatus overall = RegistrationStatus::Unassigned;
    /// The plain name first; tcp before udp before sctp before dccp.
    QVector<Registration> registrations;
    QVector<FormerRegistration> formerRegistrations;
    QVector<RelatedPort> related;
    /// Titles of the RFCs that the registrations cite, where known, by number.
    QVector<Rfc> rfcs;

    [[nodiscard]] RegistrationStatus status(Transport transport) const
    {
        return statuses.at(static_cast<size_t>(transport));
    }

    bool operator==(const PortFacts &) const = default;
};

/// What lists and the chart need of each port.
struct PortSummary
{
    std::array<RegistrationStatus, allTransports.size()> statuses{};
    RegistrationStatus overall = RegistrationStatus::Unassigned;
    /// Name and description of the first registration, empty where there is none.
    QString name;
    QString description;

    bool operator==(const PortSummary &) const = default;
};

} // namespace portolan
