// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/labels.h"

#include "core/article/presence.h"

#include <algorithm>

namespace portolan {

namespace {

/// Names are the same when they differ in case, spaces and hyphens only.
QString letters(const QString &name)
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

bool meansService(const Registration &registration, const Dossier &dossier)
{
    const QString label = letters(registration.name);
    const QString name = letters(dossier.name);
    if (label == name || label == letters(dossier.id) || letters(registration.description) == name) {
        return true;
    }
    return std::any_of(dossier.programs.begin(), dossier.programs.end(), [&label](const QString &program) {
        return beginsAlike(letters(program), label);
    });
}

} // namespace

QStringList foreignLabels(const PortFacts &facts, const Dossier &dossier)
{
    QVector<Transport> transports;
    for (const Presence &presence : presencesOn(facts.port, dossier)) {
        if (presence.basis == Basis::Standard || presence.basis == Basis::Registered) {
            return {};
        }
        transports.append(presence.transports);
    }
    QStringList labels;
    for (const Registration &registration : facts.registrations) {
        if (registration.name.isEmpty() || !isAssigned(registration.status) || !registration.aliasOf.isEmpty()
            || !transports.contains(registration.transport)) {
            continue;
        }
        if (meansService(registration, dossier)) {
            return {};
        }
        if (!labels.contains(registration.name)) {
            labels.append(registration.name);
        }
    }
    return labels;
}

} // namespace portolan
