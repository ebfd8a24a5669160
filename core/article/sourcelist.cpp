// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/sourcelist.h"

#include "core/article/dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Article)
};

} // namespace

SourceList::SourceList(QDate registryDate)
    : m_registryDate{registryDate}
{ }

Inline SourceList::citeRegistry()
{
    return cite({
        Text::tr("IANA, Service Name and Transport Protocol Port Number Registry, as of %1")
            .arg(dateText(m_registryDate)),
        u"https://www.iana.org/assignments/service-names-port-numbers/"_s,
    });
}

Inline SourceList::citeRfc(int number, const PortFacts &facts)
{
    const auto known = std::find_if(
        facts.rfcs.begin(), facts.rfcs.end(), [number](const Rfc &rfc) { return rfc.number == number; });
    const QString title = known == facts.rfcs.end()
        ? u"RFC %1"_s.arg(number)
        : u"RFC %1: %2 (%3)"_s.arg(QString::number(number), known->title, QString::number(known->year));
    return cite({title, rfcAddress(number)});
}

Inline SourceList::cite(const Source &source)
{
    qsizetype index = m_sources.indexOf(source);
    if (index < 0) {
        index = m_sources.size();
        m_sources.append(source);
    }
    return citation(static_cast<int>(index) + 1);
}

int rfcNumber(const QString &reference)
{
    return reference.startsWith(u"RFC"_s) ? QStringView{reference}.mid(3).toInt() : 0;
}

QString rfcAddress(int number)
{
    return u"https://www.rfc-editor.org/rfc/rfc%1"_s.arg(number);
}

} // namespace portolan
