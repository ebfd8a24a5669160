// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailrows.h"

#include "core/base/localetext.h"
#include "core/listening/socketactivation.h"
#include "ui/listening/listenertext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct DetailText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::DetailRows)
};

class Rows final
{
public:
    /// Leaves out what is empty.
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty()) {
            m_rows.append({label, value});
        }
    }

    [[nodiscard]] QVector<DetailRow> take() { return std::move(m_rows); }

private:
    QVector<DetailRow> m_rows;
};

/// One of our sentences, whose direction is that of the language also where it begins with a name in Latin
/// letters.
QString directed(const QString &sentence)
{
    constexpr QChar rightToLeftMark{0x200f};
    return QGuiApplication::isRightToLeft() ? rightToLeftMark + sentence : sentence;
}

QString processText(const Process &process)
{
    const QString name = DetailText::tr("%1 (PID %2)", "program, process id")
                             .arg(singleLine(programLabel(process)), QString::number(process.id.pid));
    return process.startedAt.isNull()
        ? name
        : DetailText::tr("%1, started %2").arg(name, momentText(process.startedAt));
}

QString ownerText(const Listener &listener)
{
    switch (listener.ownership) {
    case Ownership::Known:
        break;
    case Ownership::Hidden:
        return DetailText::tr("hidden from you");
    case Ownership::Kernel:
        return DetailText::tr("the kernel itself");
    case Ownership::Unheld:
        return DetailText::tr("no running program");
    }
    QStringList processes;
    for (const Process &process : listener.processes) {
        processes.append(directed(processText(process)));
    }
    return processes.join(u'\n');
}

void addProgram(Rows &rows, const Process &process)
{
    if (process.isExecutableDeleted) {
        rows.add(DetailText::tr("Program file"),
            DetailText::tr("%1 (gone: an old version runs, restart it)").arg(singleLine(process.executable)));
    } else {
        rows.add(DetailText::tr("Program file"), singleLine(process.executable));
    }
    rows.add(DetailText::tr("Command line"), singleLine(process.commandLine.join(u' ')));
}

QString userText(const Listener &listener)
{
    if (!listener.uid) {
        return {};
    }
    const QString number = QString::number(*listener.uid);
    return listener.user.isEmpty() ? number : u"%1 (%2)"_s.arg(singleLine(listener.user), number);
}

QString certificateText(const TlsFacts &tls)
{
    QStringList parts;
    if (!tls.subject.isEmpty()) {
        parts.append(tls.subject);
    }
    if (!tls.names.isEmpty()) {
        parts.append(tls.names.join(u", "_s));
    }
    if (tls.validUntil.isValid()) {
        const QString date = dateText(tls.validUntil.date());
        const bool isOver = isExpired(tls, QDateTime::currentDateTimeUtc());
        parts.append(isOver ? DetailText::tr("expired on %1", "date").arg(date)
                            : DetailText::tr("valid until %1").arg(date));
    }
    if (tls.isSelfSigned) {
        parts.append(DetailText::tr("self-signed"));
    } else if (!tls.issuer.isEmpty()) {
        parts.append(DetailText::tr("issued by %1").arg(tls.issuer));
    }
    return parts.join(u"; "_s);
}

} // namespace

QVector<DetailRow> detailRows(const JudgedListener &judged)
{
    const Listener &listener = judged.listener;
    Rows rows;
    rows.add(DetailText::tr("Held by"), ownerText(listener));
    rows.add(DetailText::tr("Address"),
        u"%1/%2, %3"_s.arg(listener.endpoint.port.toString(),
            transportName(listener.endpoint.transport),
            listenerAddress(listener)));
    rows.add(DetailText::tr("Reachable from"), directed(judged.exposure.why));
    rows.add(DetailText::tr("Does it fit?"), directed(judged.verdict.why));
    rows.add(DetailText::tr("Registered as"), judged.registeredName);
    if (!listener.processes.isEmpty()) {
        addProgram(rows, listener.processes.first());
    }
    rows.add(DetailText::tr("User"), userText(listener));
    rows.add(DetailText::tr("Unit"), singleLine(listener.unit));
    if (listener.activation) {
        rows.add(DetailText::tr("Socket activation"), singleLine(socketActivationText(*listener.activation)));
    }
    rows.add(DetailText::tr("Container"), singleLine(listener.container));
    if (!listener.netNamespace.isEmpty() && listener.netNamespace != u"host"_s) {
        rows.add(DetailText::tr("Network namespace"), listener.netNamespace);
    }
    if (listener.queue) {
        rows.add(DetailText::tr("Waiting connections"),
            DetailText::tr("%1 of at most %2")
                .arg(QString::number(listener.queue->pending), QString::number(listener.queue->max)));
    }
    if (listener.isMultipath) {
        rows.add(DetailText::tr("Multipath TCP"), DetailText::tr("accepted"));
    }
    return rows.take();
}

QVector<DetailRow> originRows(const Origin &origin)
{
    Rows rows;
    QStringList chain;
    for (const Ancestor &ancestor : origin.chain.processes) {
        const QString text = processText(ancestor.process);
        chain.prepend(
            directed(ancestor.unit.isEmpty() ? text : u"%1 – %2"_s.arg(text, singleLine(ancestor.unit))));
    }
    rows.add(DetailText::tr("Started by"), chain.isEmpty() ? origin.problem : chain.join(u'\n'));
    if (origin.package) {
        rows.add(DetailText::tr("Package"),
            u"%1 %2 (%3)"_s.arg(singleLine(origin.package->package),
                singleLine(origin.package->version),
                packageManagerKey(origin.package->manager)));
    }
    return rows.take();
}

QVector<DetailRow> answerRows(const Identification &identification)
{
    Rows rows;
    if (!identification.error.isEmpty()) {
        rows.add(DetailText::tr("Could not ask"), identification.error);
        return rows.take();
    }
    rows.add(DetailText::tr("It speaks"),
        identification.isRecognised() ? protocolName(identification.protocol) : identification.remark);
    rows.add(DetailText::tr("It said"), singleLine(identification.title));
    for (const Detail &detail : identification.details) {
        rows.add(detailLabel(detail.kind), singleLine(detail.value));
    }
    if (identification.tls) {
        rows.add(DetailText::tr("TLS"),
            identification.tls->version.isEmpty() ? singleLine(identification.tls->error)
                                                  : identification.tls->version);
        rows.add(DetailText::tr("Certificate"), singleLine(certificateText(*identification.tls)));
    }
    return rows.take();
}

} // namespace portolan
