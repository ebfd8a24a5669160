// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/sourcelist.h"
#include "core/catalog/dossier.h"

namespace portolan {

/// What a service does on one port, told once for the transports that do not differ in it.
struct Presence
{
    QString role;
    Security security = Security::Cleartext;
    Basis basis = Basis::VendorDefault;
    QVector<Transport> transports;
    /// Numbers of the dossier's sources.
    QVector<int> sources;
};

/// In the order of the dossier; empty where the dossier does not name the port.
[[nodiscard]] QVector<Presence> presencesOn(PortNumber port, const Dossier &dossier);

/// "FreeSWITCH MSRP (MSRP over TLS)", or the name alone where the role says no more.
[[nodiscard]] QString nameAndRole(const Dossier &dossier, const Presence &presence);
[[nodiscard]] Inlines citations(const Presence &presence, const Dossier &dossier, SourceList &sources);

} // namespace portolan
