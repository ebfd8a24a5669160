// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/conceptcomposer.h"

#include "core/article/articletext.h"
#include "core/article/dossierprose.h"
#include "core/article/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

void addPageText(Article &article, const QVector<Block> &blocks)
{
    const auto heading = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return std::holds_alternative<Heading>(block);
    });
    const QVector<Block> lede{blocks.begin(), heading};
    const QVector<Block> rest{heading, blocks.end()};
    if (!lede.isEmpty()) {
        article.sections.append({SectionId::Lede, {}, lede});
    }
    if (!rest.isEmpty()) {
        article.sections.append({SectionId::Explanation, {}, rest});
    }
}

void addExamples(Article &article, const QVector<PortNumber> &ports)
{
    QVector<Inlines> links;
    for (const PortNumber port : ports) {
        links.append(Inlines{portLink(port)});
    }
    if (!links.isEmpty()) {
        const Inlines text = fillParts(ArticleText::tr("Their articles show it: %1."), {listed(links)});
        article.sections.append(
            {SectionId::RelatedPorts, ArticleText::tr("Ports as examples"), {Paragraph{text}}});
    }
}

void addOtherPages(Article &article, const QVector<QPair<QString, QString>> &pages)
{
    List list;
    list.isEnglishProse = true;
    for (const auto &[id, title] : pages) {
        list.items.append(Inlines{link(title, u"concept:"_s + id)});
    }
    if (!list.items.isEmpty()) {
        article.sections.append({SectionId::ReadOn, ArticleText::tr("Read on"), {list}});
    }
}

} // namespace

Article composeConcept(const ConceptPage &page, const ArticleContext &context)
{
    Article article;
    article.conceptId = page.id;
    article.title = page.title;
    SourceList sources{context.registryDate};
    QVector<Block> blocks = proseBlocks(page.text, page.sources, sources, TextHeadings::Allowed);
    // Only now: a date such as "22. Juli" at the beginning of a line would be a numbered list.
    editInlines(blocks, [&context](Inlines &text) {
        for (Inline &part : text) {
            part.text = withFigures(part.text, context);
        }
    });
    addPageText(article, blocks);
    addExamples(article, page.ports);
    addOtherPages(article, page.related);
    article.sources = sources.sources();
    return article;
}

} // namespace portolan
