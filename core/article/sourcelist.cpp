// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/sourcelist.h"

#include "core/article/articletext.h"
#include "core/base/localetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

SourceList::SourceList(QDate registryDate)
    : m_registryDate{registryDate}
{ }

Inline SourceList::citeRegistry()
{
    if (m_registryNumber == 0) {
        const QString title
            = ArticleText::tr("IANA, Service Name and Transport Protocol Port Number Registry, as of %1")
                  .arg(dateText(m_registryDate));
        const QString url = u"https://www.iana.org/assignments/service-names-port-numbers/"_s;
        m_registryNumber = cite(Source{title, url}).source;
    }
    return citation(m_registryNumber);
}

Inline SourceList::citeRfc(int number, const PortFacts &facts)
{
    const auto known = std::find_if(
        facts.rfcs.begin(), facts.rfcs.end(), [number](const Rfc &rfc) { return rfc.number == number; });
    return citeRfc(known == facts.rfcs.end() ? Rfc{number, {}, 0} : *known);
}

Inline SourceList::citeRfc(const Rfc &rfc)
{
    const QString name = u"RFC %1"_s.arg(rfc.number);
    const Source source{rfc.title.isEmpty() ? name
            : rfc.year == 0                 ? u"%1: %2"_s.arg(name, rfc.title)
                            : u"%1: %2 (%3)"_s.arg(name, rfc.title, QString::number(rfc.year)),
        rfcAddress(rfc.number)};
    // Whoever knows its title or not: it is the same document.
    const auto cited = std::find_if(m_sources.begin(), m_sources.end(), [&source](const Source &other) {
        return other.url == source.url;
    });
    return cite(cited == m_sources.end() ? source : *cited);
}

Inline SourceList::cite(const DossierSource &source)
{
    if (source.rfc != 0) {
        return citeRfc(Rfc{source.rfc, source.title, source.rfcYear});
    }
    return cite(Source{source.manualPage.isEmpty() ? source.title : source.manualPage, source.url});
}

Inlines SourceList::cite(const QVector<DossierSource> &sources, int number)
{
    return number < 1 || number > sources.size() ? Inlines{} : Inlines{cite(sources.at(number - 1))};
}

Inline SourceList::cite(const Source &source)
{
    // Only what leads to a page is a link.
    const bool isAddress = source.url.startsWith(u"https://"_s) || source.url.startsWith(u"http://"_s);
    const Source shown{source.title, isAddress ? source.url : QString{}};
    qsizetype index = m_sources.indexOf(shown);
    if (index < 0) {
        index = m_sources.size();
        m_sources.append(shown);
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
