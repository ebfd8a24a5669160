// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/sourcelist.h"

#include "core/article/articletext.h"
#include "core/base/localetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Whatever follows it: files of the same registry.
const auto registryAddress = u"https://www.iana.org/assignments/service-names-port-numbers"_s;

} // namespace

SourceList::SourceList(QDate registryDate)
    : m_registryDate{registryDate}
{ }

Inline SourceList::citeRegistry()
{
    if (m_registryNumber == 0) {
        const QString title
            = ArticleText::tr("IANA, Service Name and Transport Protocol Port Number Registry, as of %1")
                  .arg(dateText(m_registryDate));
        m_registryNumber = cite(Source{title, registryAddress}).source;
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
    return cite(Source{rfc.title.isEmpty() ? name
            : rfc.year == 0                ? u"%1: %2"_s.arg(name, rfc.title)
                                           : u"%1: %2 (%3)"_s.arg(name, rfc.title, QString::number(rfc.year)),
        rfcAddress(rfc.number)});
}

Inline SourceList::cite(const DossierSource &source)
{
    if (source.rfc != 0) {
        return citeRfc(Rfc{source.rfc, source.title, source.rfcYear});
    }
    if (source.url.startsWith(registryAddress)) {
        return citeRegistry(); // under its one name
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
    // Dossiers may give one page different titles: it is listed once, under the first.
    const auto same = std::find_if(m_sources.begin(), m_sources.end(), [&shown](const Source &other) {
        return shown.url.isEmpty() ? other == shown : other.url == shown.url;
    });
    const auto number = static_cast<int>(std::distance(m_sources.begin(), same)) + 1;
    if (same == m_sources.end()) {
        m_sources.append(shown);
    }
    return citation(number);
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
