// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/answeredverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

using Kind = Verdict::Kind;

namespace {

PortFacts registeredFor(const QStringList &names)
{
    PortFacts facts;
    facts.port = PortNumber{443};
    for (const QString &name : names) {
        Registration registration;
        registration.name = name;
        facts.registrations.append(registration);
    }
    return facts;
}

Listener listenerOnIt()
{
    Listener listener;
    listener.endpoint.port = PortNumber{443};
    return listener;
}

Identification answerOf(Protocol protocol, bool isOverTls)
{
    Identification identification;
    identification.protocol = protocol;
    if (isOverTls) {
        identification.tls = TlsFacts{};
        identification.tls->version = u"TLS 1.3"_s;
    }
    return identification;
}

} // namespace

class TestAnsweredVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answerJoinsTheVerdict_data()
    {
        QTest::addColumn<Kind>("before");
        QTest::addColumn<QStringList>("registered");
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<bool>("isOverTls");
        QTest::addColumn<Kind>("after");
        QTest::addColumn<QString>("why");
        const QStringList https{u"https"_s};
        QTest::newRow("as registered") << Kind::Unknown << https << Protocol::Http << true << Kind::Agrees
                                       << u"It speaks HTTP over TLS, for which port 443/tcp is registered."_s;
        QTest::newRow("another protocol") << Kind::Unknown << https << Protocol::Ssh << false << Kind::Unusual
                                          << u"It speaks SSH, while port 443/tcp is registered for https."_s;
        QTest::newRow("what the program's dossier says stands")
            << Kind::Common << https << Protocol::Ssh << false << Kind::Common << u"It speaks SSH, while"_s;
        QTest::newRow("a name that tells no protocol")
            << Kind::Unknown << QStringList{u"commplex-main"_s} << Protocol::Http << false << Kind::Unknown
            << u"It speaks HTTP."_s;
        QTest::newRow("not registered") << Kind::Unknown << QStringList{} << Protocol::Redis << false
                                        << Kind::Unknown << u"It speaks Redis."_s;
    }

    void answerJoinsTheVerdict()
    {
        QFETCH(const Kind, before);
        QFETCH(const QStringList, registered);
        QFETCH(const Protocol, protocol);
        QFETCH(const bool, isOverTls);
        QFETCH(const QString, why);
        const Verdict verdict = verdictWithAnswer(
            {before, u"Before."_s}, listenerOnIt(), registeredFor(registered), answerOf(protocol, isOverTls));
        QTEST(verdict.kind, "after");
        QVERIFY2(verdict.why.startsWith(u"Before. "_s + why), qPrintable(verdict.why));
    }

    void noAnswerChangesNothing()
    {
        const Verdict before{Kind::Common, u"Before."_s};
        QCOMPARE(verdictWithAnswer(before, listenerOnIt(), registeredFor({u"https"_s}), {}), before);
    }

    void registeredNamesAreTriedFirst()
    {
        QVERIFY(hintsFor(listenerOnIt(), registeredFor({u"ssh"_s})).contains(Protocol::Ssh));
        QVERIFY(hintsFor(listenerOnIt(), registeredFor({})).isEmpty());
    }

    void programOnAnUnusualPortIsAHint()
    {
        Listener listener = listenerOnIt();
        Process process;
        process.name = u"mosquitto"_s;
        listener.processes = {process};
        QCOMPARE(hintsFor(listener, registeredFor({})), QVector<Protocol>{Protocol::Mqtt});
        QCOMPARE(hintsFor(listener, registeredFor({u"ssh"_s})),
            (QVector<Protocol>{Protocol::Mqtt, Protocol::Ssh}));
        // On its own port the registry knows more: whether TLS is around it.
        QCOMPARE(hintsFor(listener, registeredFor({u"secure-mqtt"_s})),
            (QVector<Protocol>{Protocol::Tls, Protocol::Mqtt}));
        listener.processes.first().name = u"worker"_s;
        listener.processes.first().executable = u"/usr/sbin/named"_s;
        QCOMPARE(hintsFor(listener, registeredFor({})), QVector<Protocol>{Protocol::Dns});
    }
};

QTEST_APPLESS_MAIN(TestAnsweredVerdict)

#include "tst_answeredverdict.moc"
