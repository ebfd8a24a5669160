// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/dossier.h"

#include <QString>
#include <QVector>

namespace portolan {

/// A service that a program provides, as its dossier says.
struct ProgramService
{
    QString name;
    /// "web", "database" ...
    QString kind;
    /// In the order of the dossier.
    QVector<DossierPort> ports;

    bool operator==(const ProgramService &) const = default;
};

} // namespace portolan
