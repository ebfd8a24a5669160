// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/holder.h"
#include "core/article/sections/sections.h"
#include "core/base/localetext.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

Paragraph listenerParagraph(const JudgedListener &judged)
{
    Inlines text = holderSentence(judged.listener);
    const Listener &listener = judged.listener;
    if (judged.sockets > 1) {
        addSentence(text,
            {plain(
                ArticleText::tr("%n socket(s) share this address and port (SO_REUSEPORT), as workers of one "
                                "program do.",
                    nullptr,
                    judged.sockets))});
    } else if (listener.ownership == Ownership::Known && listener.processes.size() > 1) {
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
    if (judged.isExpected) {
        addSentence(text, {plain(ArticleText::tr("You said that it is meant to be here."))});
    }
    return {text};
}

/// What the journal remembers, of a port where nothing listens now.
Inlines lastSeenSentence(const QDateTime &lastSeen)
{
    return fill(
        ArticleText::tr("Something was last seen listening here on %1."), {plain(momentText(lastSeen))});
}

} // namespace

std::optional<Section> composeOnThisComputer(const PortFacts &facts, const ArticleContext &context)
{
    Section section{SectionId::OnThisComputer, ArticleText::tr("On this computer"), {}};
    int number = 0;
    for (const JudgedListener &judged : context.listeners.value_or(QVector<JudgedListener>{})) {
        if (judged.listener.endpoint.port == facts.port) {
            section.blocks.append(listenerParagraph(judged));
            if (context.ownCheck) { // there is somebody who can follow it
                section.blocks.append(ListenerLink{number});
            }
        }
        ++number;
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
