// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/searchtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

void appendNew(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list.append(text);
    }
}

/// The tokenizer of the index splits at punctuation by itself; the whole word is ours to add.
void appendName(QStringList &list, const QString &name)
{
    static const QRegularExpression punctuation{u"[^\\p{L}\\p{N}]+"_s};
    appendNew(list, name);
    appendNew(list, QString{name}.remove(punctuation));
}

} // namespace

SearchText searchTextOf(const PortRecord &port,
    const QVector<Registration> &registrations,
    const QVector<FormerName> &formerNames)
{
    QStringList names;
    QStringList descriptions;
    for (const int place : port.registrations) {
        appendName(names, registrations[place].row.name);
        appendNew(descriptions, registrations[place].row.description);
    }
    for (const int place : port.formerNames) {
        appendName(names, formerNames[place].name);
        appendNew(descriptions, formerNames[place].description);
    }
    return {names.join(u' '), descriptions.join(u'\n')};
}

} // namespace portolan::builder
