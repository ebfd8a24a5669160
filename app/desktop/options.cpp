// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Options)
};

constexpr int usageStatus = 2;

[[noreturn]] void refuse(const QString &message)
{
    std::fputs(qPrintable(u"portolan: "_s + message + u'\n'), stderr);
    std::exit(usageStatus);
}

Appearance appearanceOf(const QString &name)
{
    if (name == u"light"_s) {
        return Appearance::Light;
    }
    if (name == u"dark"_s) {
        return Appearance::Dark;
    }
    if (name != u"system"_s) {
        refuse(Text::tr("There are no “%1” colours: choose light, dark or system.").arg(name));
    }
    return Appearance::System;
}

QSize sizeOf(const QString &text)
{
    static const QRegularExpression form{u"^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$"_s};
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        refuse(Text::tr("“%1” is no size of a window: give it as 1280x800.").arg(text));
    }
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("A chart of the 65,536 network ports, and of what this computer listens on."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"PORT|SEARCH"_s, Text::tr("A port to show, or what to search for."), u"[PORT|SEARCH]"_s);
    parser.addOptions({
        {u"colours"_s, Text::tr("light, dark or system, for this run."), u"COLOURS"_s},
        {u"language"_s, Text::tr("The language of the window, such as en or ro."), u"LL"_s},
        {u"size"_s, Text::tr("The size of the window, such as 1280x800."), u"SIZE"_s},
        {u"screenshot"_s, Text::tr("Take a picture of the window into a PNG file and end."), u"FILE"_s},
    });
    // Ends the program on a mistake, for --help and for --version.
    parser.process(arguments);
    Options options;
    options.portOrSearch = parser.positionalArguments().join(u' ');
    if (parser.isSet(u"colours"_s)) {
        options.appearance = appearanceOf(parser.value(u"colours"_s));
    }
    options.language = parser.value(u"language"_s);
    if (parser.isSet(u"size"_s)) {
        options.size = sizeOf(parser.value(u"size"_s));
    }
    options.screenshot = parser.value(u"screenshot"_s);
    return options;
}

} // namespace portolan
