// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "app/translations.h"
#include "core/article/composer.h"
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/jsonwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "core/article/writers/textwriter.h"
#include "core/listening/listenersource.h"

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

/// What listens on the port now; nothing when the system does not tell.
std::optional<QVector<JudgedListener>> listenersOn(PortNumber port, const PortFacts &facts)
{
    const auto snapshot = makeListenerSource()->snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    QVector<JudgedListener> listeners;
    for (const Listener &listener : snapshot->listeners) {
        if (listener.endpoint.port == port) {
            listeners.append(judge(listener, facts, snapshot->interfaceAddresses));
        }
    }
    return listeners;
}

Result<Article> articleOf(const Catalog &catalog, PortNumber port)
{
    const auto facts = catalog.facts(port);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    const auto statistics = catalog.statistics();
    if (!statistics) {
        return tl::make_unexpected(statistics.error());
    }
    return composeArticle(
        *facts, {thisSystem(), catalog.registryDate(), *statistics, listenersOn(port, *facts)});
}

ExitStatus printArticle(const Article &article, const QString &format)
{
    if (format == u"text"_s) {
        print(printable(writeText(article).replace(u'\n', QChar::LineSeparator))
                  .replace(QChar::LineSeparator, u'\n'));
    } else if (format == u"markdown"_s) {
        print(writeMarkdown(article));
    } else if (format == u"html"_s) {
        print(writeHtml(article, {}) + u'\n');
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
    parser.addPositionalArgument(u"PORT"_s, TerminalText::tr("A port number from 0 to 65535."));
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
    const QStringList ports = parser.positionalArguments();
    const auto port = ports.size() == 1 ? PortNumber::fromString(ports.constFirst()) : std::nullopt;
    if (!port) {
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
    const auto article = articleOf(*catalog, *port);
    return article ? printArticle(*article, format) : fail(article.error());
}

} // namespace portolan::terminal
