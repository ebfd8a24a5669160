// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listenertext.h"

#include "core/base/localetext.h"
#include "core/listening/process.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::ListenerText)
};

constexpr qsizetype longestLine = 160;
constexpr qsizetype shortContainerId = 12;

bool isShowable(QChar c)
{
    return c.isSurrogate() || (c.isPrint() && c.category() != QChar::Other_Format);
}

bool isService(const QString &unit)
{
    return unit.endsWith(u".service"_s) || unit.endsWith(u".socket"_s);
}

/// "docker:3f2a9c..." as people type it: the name, or the first digits of the identifier.
QString containerName(const QString &container)
{
    return singleLine(container.section(u':', -1)).left(shortContainerId);
}

QString userName(const Listener &listener)
{
    if (!listener.user.isEmpty()) {
        return singleLine(listener.user);
    }
    return listener.uid ? QString::number(*listener.uid) : QString{};
}

QString ownerText(const Listener &listener)
{
    switch (listener.ownership) {
    case Ownership::Hidden:
        return Text::tr("hidden from you");
    case Ownership::Unheld:
        return Text::tr("held by no process");
    case Ownership::Kernel:
    case Ownership::Known:
        return {};
    }
    Q_UNREACHABLE();
}

QString placeText(const JudgedListener &judged)
{
    const QString name = containerName(judged.listener.container);
    return name.isEmpty() ? scopeText(judged.exposure.scope) : Text::tr("in container %1").arg(name);
}

QString reachText(Exposure::Scope scope)
{
    switch (scope) {
    case Exposure::Scope::Loopback:
        return Text::tr("reachable from this computer only");
    case Exposure::Scope::Network:
        return Text::tr("reachable from your network");
    case Exposure::Scope::Internet:
        return Text::tr("possibly reachable from the internet");
    case Exposure::Scope::Container:
        return Text::tr("inside a container or another network namespace");
    case Exposure::Scope::Unknown:
        return Text::tr("who can reach it is not known");
    }
    Q_UNREACHABLE();
}

QString processText(const Process &process)
{
    return Text::tr("PID %1").arg(process.id.pid);
}

/// Text that begins with a number and stands beside names: FIRST STRONG ISOLATE and its end (UAX #9) keep the
/// number with its own words where people write from right to left.
QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar{0x2068} + text + QChar{0x2069};
}

/// Empty for a socket that stands for itself.
QString groupText(const JudgedListener &judged)
{
    if (judged.workers > 1) {
        return Text::tr("%n worker(s)", "processes that share a port", judged.workers);
    }
    return judged.sockets > 1 ? Text::tr("%n socket(s)", nullptr, judged.sockets) : QString{};
}

QString holderText(const Listener &listener)
{
    if (listener.processes.isEmpty()) {
        return listenerProgram(listener);
    }
    //: %1 is a program, %2 its process id
    return Text::tr("%1 (PID %2)")
        .arg(listenerProgram(listener), QString::number(listener.processes.constFirst().id.pid));
}

QStringList withoutEmpty(QStringList parts)
{
    parts.removeAll(QString{});
    return parts;
}

} // namespace

QString singleLine(const QString &text)
{
    QString line = text.left(longestLine);
    for (QChar &c : line) {
        if (!isShowable(c)) {
            c = c.isSpace() ? QChar{u' '} : QChar{QChar::ReplacementCharacter};
        }
    }
    return line.trimmed();
}

QString listenerProgram(const Listener &listener)
{
    if (!listener.processes.isEmpty()) {
        QString program = singleLine(programLabel(listener.processes.constFirst()));
        if (!program.isEmpty()) {
            return program;
        }
    }
    if (listener.ownership == Ownership::Kernel) {
        return Text::tr("kernel");
    }
    return isService(listener.unit) ? singleLine(listener.unit) : Text::tr("unknown owner");
}

QString listenerAddress(const Listener &listener)
{
    const auto &endpoint = listener.endpoint;
    const QString device = endpoint.device.isEmpty() ? QString{} : u'%' + singleLine(endpoint.device);
    if (device.isEmpty() && endpoint.address == QHostAddress{QHostAddress::AnyIPv6}) {
        if (!listener.v6only) {
            return u"::"_s;
        }
        return *listener.v6only ? Text::tr("IPv6 only") : Text::tr("IPv4 and IPv6");
    }
    return endpoint.address.toString() + device;
}

QString listenerSense(const JudgedListener &judged, ListenerDetails details)
{
    const auto &listener = judged.listener;
    const bool isUnusual = judged.verdict.kind == Verdict::Kind::Unusual;
    const QString owner = ownerText(listener);
    QStringList parts;
    if (isUnusual) {
        parts << Text::tr("unusual here");
    }
    if (owner.isEmpty()) {
        parts << (isUnusual ? QString{} : singleLine(judged.registeredName));
    } else {
        const QString user = userName(listener);
        parts << owner << (user.isEmpty() ? QString{} : Text::tr("user %1").arg(user));
    }
    if (details.testFlag(ListenerDetail::Transport)) {
        parts << transportName(listener.endpoint.transport);
    }
    if (details.testFlag(ListenerDetail::Address)) {
        parts << listenerAddress(listener);
    }
    if (details.testFlag(ListenerDetail::Process) && !listener.processes.isEmpty()) {
        parts << processText(listener.processes.constFirst());
    }
    parts << isolated(groupText(judged));
    if (owner.isEmpty() || judged.exposure.scope == Exposure::Scope::Container) {
        parts << placeText(judged);
    }
    return withoutEmpty(parts).join(u" · "_s);
}

QString listenerSentence(const JudgedListener &judged, ListenerDetails details)
{
    const auto &listener = judged.listener;
    QStringList parts{
        listenerProgram(listener),
        transportName(listener.endpoint.transport),
        reachText(judged.exposure.scope),
    };
    if (judged.verdict.kind == Verdict::Kind::Unusual) {
        parts << Text::tr("unusual on this port");
    }
    if (!judged.registeredName.isEmpty()) {
        parts << Text::tr("registered as %1").arg(singleLine(judged.registeredName));
    }
    if (details.testFlag(ListenerDetail::Address)) {
        parts << Text::tr("address %1").arg(listenerAddress(listener));
    }
    if (!listener.container.isEmpty()) {
        parts << Text::tr("in container %1").arg(containerName(listener.container));
    }
    parts << groupText(judged) << ownerText(listener);
    //: %1 is a port number, %2 a list of facts separated by commas
    return Text::tr("Port %1, %2.")
        .arg(listener.endpoint.port.toString(), withoutEmpty(parts).join(Text::tr(", ")));
}

QString listenerSummary(const JudgedListener &judged)
{
    const auto &listener = judged.listener;
    const QString user = userName(listener);
    const QStringList lines{
        holderText(listener),
        //: %1 is a transport such as tcp, %2 an address with a port
        Text::tr("%1 on %2")
            .arg(transportName(listener.endpoint.transport), singleLine(listener.endpoint.toString())),
        singleLine(listener.unit) == listenerProgram(listener) ? QString{} : singleLine(listener.unit),
        user.isEmpty() ? QString{} : Text::tr("user %1").arg(user),
        judged.exposure.why,
        judged.verdict.why,
    };
    return withoutEmpty(lines).join(u'\n');
}

QString listenerRowText(const JudgedListener &judged)
{
    const auto &listener = judged.listener;
    const auto &endpoint = listener.endpoint;
    const QString program = listenerProgram(listener);
    const QString unit = singleLine(listener.unit);
    const QStringList parts{
        endpoint.port.toString() + u'/' + transportName(endpoint.transport),
        program,
        singleLine(endpoint.toString()),
        listener.processes.isEmpty() ? QString{} : processText(listener.processes.constFirst()),
        unit == program ? QString{} : unit,
        ownerText(listener),
        placeText(judged),
    };
    return withoutEmpty(parts).join(u", "_s);
}

QString ageText(const QDateTime &takenAt, const QDateTime &now)
{
    constexpr qint64 freshSeconds = 10;
    const qint64 seconds = takenAt.secsTo(now);
    if (seconds < freshSeconds) {
        return Text::tr("now");
    }
    if (seconds < 60) {
        const int tens = static_cast<int>(seconds) / 10 * 10;
        return Text::tr("%n second(s) ago", nullptr, tens);
    }
    if (seconds < 3600) {
        return Text::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    }
    return seconds < 86400 ? timeText(takenAt) : momentText(takenAt);
}

} // namespace portolan
