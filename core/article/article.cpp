// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/article.h"

using namespace Qt::StringLiterals;

namespace portolan {

void editInlines(QVector<Block> &blocks, const std::function<void(Inlines &)> &edit)
{
    for (Block &block : blocks) {
        if (auto *const paragraph = std::get_if<Paragraph>(&block)) {
            edit(paragraph->text);
        } else if (auto *const list = std::get_if<List>(&block)) {
            for (Inlines &item : list->items) {
                edit(item);
            }
        }
    }
}

QString articleName(const Article &article)
{
    return article.conceptId.isEmpty() ? article.port.toString() + u' ' + article.title : article.title;
}

QString sectionKey(SectionId id)
{
    switch (id) {
    case SectionId::Lede:
        return u"lede"_s;
    case SectionId::Explanation:
        return u"explanation"_s;
    case SectionId::OnThisComputer:
        return u"on-this-computer"_s;
    case SectionId::Range:
        return u"range"_s;
    case SectionId::Registration:
        return u"registration"_s;
    case SectionId::WhoUsesIt:
        return u"who-uses-it"_s;
    case SectionId::HowItWorks:
        return u"how-it-works"_s;
    case SectionId::Security:
        return u"security"_s;
    case SectionId::Seen:
        return u"seen"_s;
    case SectionId::HowToCheck:
        return u"how-to-check"_s;
    case SectionId::HowToAllow:
        return u"how-to-allow"_s;
    case SectionId::RelatedPorts:
        return u"related-ports"_s;
    case SectionId::Questions:
        return u"questions"_s;
    case SectionId::ReadOn:
        return u"read-on"_s;
    case SectionId::YourNote:
        return u"your-note"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portolan
