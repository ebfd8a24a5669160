// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"
#include "core/catalog/dossier.h"
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

struct RelatedPort
{
    PortNumber port;
    Relation relation = Relation::SameName;
    /// What people meet there: the service of a dossier, else the first registered name; may be empty, as
    /// may its description.
    QString name;
    QString description;
    /// The reason as a dossier gives it (English, a clause without a full stop); empty where relation says it
    /// all.
    QString why;
    /// The id of the dossier that says so; empty where the registry does.
    QString dossier;
    /// A dossier relates the port and none tells of it: the name is only what the registry says there, and
    /// may have nothing to do with why.
    bool isNameOfRegistry = false;

    bool operator==(const RelatedPort &) const = default;
};

/// A program or service met on a port that neither the registry nor a dossier ties to it.
struct NamedUse
{
    Transport transport = Transport::Tcp;
    QString name;
    /// The packages whose data name it, such as "firewalld 1.3.3".
    QStringList sources;

    bool operator==(const NamedUse &) const = default;
};

/// A historical list's entry: malware that was once seen on the port. No more than a reason to look who
/// listens.
struct Threat
{
    Transport transport = Transport::Tcp;
    /// Empty where the list names the port alone.
    QString name;
    /// The years in which the list's evidence lies.
    int firstYear = 0;
    int lastYear = 0;
    /// The list, such as "rkhunter 1.4.6, backdoorports.dat", and its address.
    QString source;
    QString url;

    bool operator==(const Threat &) const = default;
};

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
    /// The services met on this port, the best known first.
    QVector<Dossier> dossiers;
    /// By name; without what the registry or a dossier says already.
    QVector<NamedUse> uses;
    /// By year, then name.
    QVector<Threat> threats;
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
    /// What people meet there, as the best known dossier or named use calls it; empty where none is known.
    QString service;

    /// What a list says of the port in one line: whom people meet there, or else what is registered.
    [[nodiscard]] const QString &meaning() const { return service.isEmpty() ? description : service; }

    bool operator==(const PortSummary &) const = default;
};

} // namespace portolan
