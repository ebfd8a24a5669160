// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/writers/jsonwriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString kindKey(Inline::Kind kind)
{
    switch (kind) {
    case Inline::Kind::Text:
        return u"text"_s;
    case Inline::Kind::Strong:
        return u"strong"_s;
    case Inline::Kind::Emphasis:
        return u"emphasis"_s;
    case Inline::Kind::Code:
        return u"code"_s;
    case Inline::Kind::Link:
        return u"link"_s;
    case Inline::Kind::Citation:
        return u"citation"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray inlinesJson(const Inlines &parts)
{
    QJsonArray array;
    for (const Inline &part : parts) {
        QJsonObject object{{u"kind"_s, kindKey(part.kind)}};
        if (part.kind == Inline::Kind::Citation) {
            object.insert(u"source"_s, part.source);
        } else {
            object.insert(u"text"_s, part.text);
        }
        if (part.kind == Inline::Kind::Link) {
            object.insert(u"target"_s, part.target);
        }
        array.append(object);
    }
    return array;
}

struct BlockWriter
{
    QJsonObject operator()(const Paragraph &paragraph) const
    {
        return {{u"kind"_s, u"paragraph"_s}, {u"text"_s, inlinesJson(paragraph.text)}};
    }

    QJsonObject operator()(const List &list) const
    {
        QJsonArray items;
        for (const Inlines &item : list.items) {
            items.append(inlinesJson(item));
        }
        return {{u"kind"_s, u"list"_s}, {u"items"_s, items}};
    }

    QJsonObject operator()(const Heading &heading) const
    {
        return {{u"kind"_s, u"heading"_s}, {u"level"_s, heading.level}, {u"text"_s, heading.text}};
    }

    QJsonObject operator()(const FactTable &table) const
    {
        QJsonArray rows;
        for (const FactTable::Row &row : table.rows) {
            rows.append(QJsonObject{{u"label"_s, row.label}, {u"value"_s, inlinesJson(row.value)}});
        }
        return {{u"kind"_s, u"facts"_s}, {u"rows"_s, rows}};
    }

    QJsonObject operator()(const Command &command) const
    {
        return {{u"kind"_s, u"command"_s}, {u"caption"_s, command.caption}, {u"text"_s, command.text}};
    }

    QJsonObject operator()(const PortTable &table) const
    {
        QJsonArray rows;
        for (const PortTable::Row &row : table.rows) {
            rows.append(QJsonObject{{u"port"_s, row.port.value()}, {u"text"_s, row.text}});
        }
        return {{u"kind"_s, u"ports"_s}, {u"rows"_s, rows}};
    }

    QJsonObject operator()(const Check &check) const
    {
        return {{u"kind"_s, u"check"_s}, {u"answer"_s, inlinesJson(check.answer)}};
    }

    QJsonObject operator()(const ListenerLink &link) const
    {
        return {{u"kind"_s, u"listener"_s}, {u"number"_s, link.listener}};
    }
};

} // namespace

QJsonObject writeJson(const Article &article)
{
    QJsonArray sections;
    for (const Section &section : article.sections) {
        QJsonArray blocks;
        for (const Block &block : section.blocks) {
            blocks.append(std::visit(BlockWriter{}, block));
        }
        sections.append(QJsonObject{
            {u"id"_s, sectionKey(section.id)}, {u"heading"_s, section.heading}, {u"blocks"_s, blocks}});
    }
    QJsonArray sources;
    for (const Source &source : article.sources) {
        sources.append(QJsonObject{{u"title"_s, source.title}, {u"url"_s, source.url}});
    }
    const bool isConcept = !article.conceptId.isEmpty();
    return {
        {u"schema"_s, 1},
        isConcept ? QPair<QString, QJsonValue>{u"concept"_s, article.conceptId}
                  : QPair<QString, QJsonValue>{u"port"_s, article.port.value()},
        {u"title"_s, article.title},
        {u"badges"_s, QJsonArray::fromStringList(article.badges)},
        {u"sections"_s, sections},
        {u"sources"_s, sources},
    };
}

} // namespace portolan
