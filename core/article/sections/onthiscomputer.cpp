// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Who holds the socket, in words.
Inlines holder(const Listener &listener)
{
    const Inline where = code(listener.endpoint.toString());
    const Inline transport = plain(transportName(listener.endpoint.transport));
    switch (listener.ownership) {
    case Ownership::Hidden:
        return fill(ArticleText::tr("A program of user %1 listens on %2 (%3); which one is hidden from you."),
            {plain(listener.user.isEmpty() ? QString::number(listener.uid.value_or(0)) : listener.user),
                where,
                transport});
    case Ownership::Kernel:
        return fill(ArticleText::tr("The kernel itself listens on %1 (%2)."), {where, transport});
    case Ownership::Unheld:
        return fill(ArticleText::tr("A socket listens on %1 (%2), but no running program holds it."),
            {where, transport});
    case Ownership::Known:
        break;
    }
    const Process &process = listener.processes.first();
    QStringList details{ArticleText::tr("PID %1").arg(process.id.pid)};
    if (!listener.unit.isEmpty()) {
        details.append(listener.unit);
    }
    const Inlines values{strong(programName(process)),
        where,
        transport,
        plain(details.join(u", "_s)),
        plain(QLocale{}.toString(process.startedAt.toLocalTime(), QLocale::ShortFormat))};
    if (process.startedAt.isNull()) {
        return fill(ArticleText::tr("%1 listens on %2 (%3; %4)."), values);
    }
    return fill(ArticleText::tr("%1 listens on %2 (%3; %4); it was started %5."), values);
}

Paragraph listenerParagraph(const JudgedListener &judged)
{
    Inlines text = holder(judged.listener);
    const Listener &listener = judged.listener;
    if (listener.ownership == Ownership::Known && listener.processes.size() > 1) {
        const int others = static_cast<int>(listener.processes.size()) - 1;
        addSentence(
            text, {plain(ArticleText::tr("%n other process(es) hold the same socket.", nullptr, others))});
    }
    if (listener.ownership == Ownership::Known && listener.processes.first().isExecutableDeleted) {
        addSentence(text, {plain(ArticleText::tr("It runs an old version whose file is gone: restart it."))});
    }
    addSentence(text, {plain(judged.exposure.why)});
    if (listener.ownership != Ownership::Hidden) {
        addSentence(text, {plain(judged.verdict.why)});
    }
    return {text};
}

/// What the journal remembers, of a port where nothing listens now.
Inlines lastSeenSentence(const QDateTime &lastSeen)
{
    return fill(ArticleText::tr("Something was last seen listening here on %1."),
        {plain(QLocale{}.toString(lastSeen.toLocalTime(), QLocale::ShortFormat))});
}

} // namespace

std::optional<Section> composeOnThisComputer(const PortFacts &facts, const ArticleContext &context)
{
    Section section{SectionId::OnThisComputer, ArticleText::tr("On this computer"), {}};
    for (const JudgedListener &judged : context.listeners.value_or(QVector<JudgedListener>{})) {
        if (judged.listener.endpoint.port == facts.port) {
            section.blocks.append(listenerParagraph(judged));
        }
    }
    if (!section.blocks.isEmpty()) {
        return section;
    }
    Inlines text;
    if (context.listeners) {
        text.append(plain(ArticleText::tr("Nothing listens on this port here.")));
    }
    if (context.lastSeen && context.lastSeen->isValid()) {
        addSentence(text, lastSeenSentence(*context.lastSeen));
    }
    if (text.isEmpty()) {
        return std::nullopt;
    }
    section.blocks.append(Paragraph{text});
    return section;
}

} // namespace portolan
