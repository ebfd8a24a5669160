// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/dossier.h"

namespace portolan {

/// A page that explains one idea, such as what an unassigned port is.
struct ConceptPage
{
    QString id;
    QString title;
    /// One sentence.
    QString summary;
    /// Markdown of the same subset as dossiers, with headings, citations and figures such as
    /// {{ports.unassigned}}, which are filled in when the page is composed.
    QString text;
    /// Ports that illustrate it.
    QVector<PortNumber> ports;
    /// Pages to read on: id and title.
    QVector<QPair<QString, QString>> related;
    QVector<DossierSource> sources;

    bool operator==(const ConceptPage &) const = default;
};

} // namespace portolan
