// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portmark.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

JudgedListener listener(quint16 port, const QString &program, Exposure::Scope scope)
{
    JudgedListener judged;
    judged.listener.endpoint.port = PortNumber{port};
    judged.listener.ownership = Ownership::Known;
    Process process;
    process.name = program;
    judged.listener.processes = {process};
    judged.exposure.scope = scope;
    return judged;
}

} // namespace

class TestPortMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingListeningGivesNoMarks() { QVERIFY(portMarksOf({}).isEmpty()); }

    void thePortWearsTheGravestMarkAndNamesEveryProgramOnce()
    {
        const auto local = listener(80, u"a"_s, Exposure::Scope::Loopback);
        const auto reachable = listener(80, u"b"_s, Exposure::Scope::Network);
        auto unusual = listener(81, u"c"_s, Exposure::Scope::Loopback);
        unusual.verdict.kind = Verdict::Kind::Unusual;
        const auto marks
            = portMarksOf({local, reachable, local, listener(81, u"d"_s, Exposure::Scope::Network), unusual});
        QCOMPARE(marks.size(), 2);
        QVERIFY((marks.value(PortNumber{80}) == PortMark{ListenerMark::Reachable, u"a, b"_s}));
        QVERIFY((marks.value(PortNumber{81}) == PortMark{ListenerMark::Unexpected, u"d, c"_s}));
    }

    void clientsLeaveNoMark()
    {
        auto client = listener(50000, u"browser"_s, Exposure::Scope::Network);
        client.listener.endpoint.transport = Transport::Udp;
        client.listener.grade = Grade::Client;
        QVERIFY(portMarksOf({client}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPortMark)
#include "tst_portmark.moc"
