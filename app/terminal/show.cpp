// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "app/translations.h"
#include "core/article/composer.h"
#include "core/article/conceptcomposer.h"
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/jsonwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "core/article/writers/textwriter.h"
#include "core/insight/listenergroups.h"
#include "core/insight/listenerjudge.h"
#include "core/journal/journal.h"
#include "core/journal/journallocation.h"
#include "core/journal/notes.h"
#include "core/journal/sightings.h"
#include "core/listening/listenersource.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

/// What stands before the id of a page on an idea, as in links: concept:port-ranges.
const auto pagePrefix = u"concept:"_s;

/// What listens on the port now; nothing when the system does not tell.
std::optional<QVector<JudgedListener>> listenersOn(PortNumber port, const Catalog &catalog)
{
    ListenerJudge judge{&catalog};
    const auto snapshot = makeListenerSource()->snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    QVector<JudgedListener> listeners;
    for (const Listener &listener : snapshot->listeners) {
        if (listener.endpoint.port == port) {
            listeners.append(judge.judged(listener, snapshot->interfaceAddresses));
        }
    }
    return groupedListeners(listeners);
}

/// What the reader keeps of the port in the journal. Without one, or where it cannot be read, the article is
/// shown without.
void addJournal(PortNumber port, ArticleContext &context)
{
    const QString path = journalPath();
    if (!QFile::exists(path)) {
        return; // a look at an article does not begin a journal
    }
    auto journal = Journal::open(path);
    if (!journal) {
        complain(journal.error().message);
        return;
    }
    if (const auto aside = journal->setAside()) {
        complain(asideText(*aside));
    }
    if (const auto note = journal->notes().note(port); note && *note) {
        context.note = (*note)->text;
    }
    context.lastSeen = journal->sightings().lastSeen(port).value_or(std::nullopt);
}

Result<Article> articleOf(const Catalog &catalog, PortNumber port, ArticleContext context)
{
    const auto facts = catalog.facts(port);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    context.listeners = listenersOn(port, catalog);
    addJournal(port, context);
    return composeArticle(*facts, context);
}

Result<Article> pageOf(const Catalog &catalog, const QString &id, const ArticleContext &context)
{
    const auto page = catalog.conceptPage(id);
    if (!page) {
        return tl::make_unexpected(page.error());
    }
    if (*page) {
        return composeConcept(**page, context);
    }
    QStringList ids;
    if (const auto titles = catalog.conceptTitles()) {
        for (const auto &[known, title] : *titles) {
            ids.append(known);
        }
    }
    return failure(TerminalText::tr("There is no page “%1”. Choose one of: %2.").arg(id, ids.join(u", "_s)));
}

ExitStatus printArticle(const Article &article, const QString &format)
{
    if (format == u"text"_s) {
        print(printableLines(writeText(article)));
    } else if (format == u"markdown"_s) {
        print(printableLines(writeMarkdown(article)));
    } else if (format == u"html"_s) {
        print(printableLines(writeHtml(article, {})) + u'\n');
    } else {
        printJson(writeJson(article));
    }
    return ExitStatus::Found;
}

} // namespace

ExitStatus runShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Shows the article of a port."));
    parser.addPositionalArgument(u"PORT"_s,
        TerminalText::tr("A port number from 0 to 65535, or concept:ID for a page on an idea behind ports."));
    parser.addOptions({
        {u"format"_s,
            TerminalText::tr("text (the default), markdown, html or json."),
            u"FORMAT"_s,
            u"text"_s},
        {u"language"_s, TerminalText::tr("The language of the article, such as en or ro."), u"LL"_s},
    });
    if (const auto status = parse(parser, u"show"_s, arguments)) {
        return *status;
    }
    const QString format = parser.value(u"format"_s);
    if (!QStringList{u"text"_s, u"markdown"_s, u"html"_s, u"json"_s}.contains(format)) {
        complain(TerminalText::tr("There is no format “%1”: choose text, markdown, html or json.")
                     .arg(printable(format)));
        return ExitStatus::Usage;
    }
    const QString subject = parser.positionalArguments().value(0);
    const bool isPage = subject.startsWith(pagePrefix);
    const auto port = PortNumber::fromString(subject);
    if (parser.positionalArguments().size() != 1 || (!port && !isPage)) {
        complain(TerminalText::tr("Give one port number from 0 to 65535, as in: portolan-cli show 443"));
        return ExitStatus::Usage;
    }
    if (parser.isSet(u"language"_s)) {
        installTranslations(QLocale{parser.value(u"language"_s)});
    }
    const auto catalog = openCatalog();
    if (!catalog) {
        return ExitStatus::CouldNot;
    }
    const auto statistics = catalog->statistics();
    if (!statistics) {
        return fail(statistics.error());
    }
    const ArticleContext context{thisSystem(), catalog->registryDate(), *statistics, std::nullopt};
    const auto article = isPage ? pageOf(*catalog, subject.mid(pagePrefix.size()), context)
                                : articleOf(*catalog, *port, context);
    return article ? printArticle(*article, format) : fail(article.error());
}

} // namespace portolan::terminal
