// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/portfacts.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::RelatedPort)
};

} // namespace

QString relationText(const RelatedPort &related)
{
    const QString what = related.description.isEmpty() ? related.name : related.description;
    switch (related.relation) {
    case Relation::SameName:
        return Text::tr("%1: the same name, %2").arg(what, related.name);
    case Relation::SameRange:
        return Text::tr("%1: the first port of the same registration").arg(what);
    case Relation::SecureTwin:
        return Text::tr("%1: the same service with or without TLS").arg(what);
    }
    Q_UNREACHABLE();
}

} // namespace portolan
