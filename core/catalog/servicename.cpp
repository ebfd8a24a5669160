// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/servicename.h"

#include <algorithm>

namespace portolan {

namespace {

/// Names are the same when they differ in case, spaces and hyphens only.
QString lettersOf(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            result.append(c.toCaseFolded());
        }
    }
    return result;
}

/// "docker" and "dockerd".
bool beginsAlike(const QString &one, const QString &other)
{
    constexpr qsizetype shortest = 3;
    return std::min(one.size(), other.size()) >= shortest && (one.startsWith(other) || other.startsWith(one));
}

} // namespace

bool meansService(const Registration &registration, const Dossier &dossier)
{
    const QString label = lettersOf(registration.name);
    const QString name = lettersOf(dossier.name);
    if (label == name || label == lettersOf(dossier.id) || lettersOf(registration.description) == name) {
        return true;
    }
    return std::any_of(dossier.programs.begin(), dossier.programs.end(), [&label](const QString &program) {
        return beginsAlike(lettersOf(program), label);
    });
}

} // namespace portolan
