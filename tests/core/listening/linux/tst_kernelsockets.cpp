// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/kernelsockets.h"

#include <QtTest>

using namespace portolan;

class TestKernelSockets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketWithoutHolderIsWhose_data();
    void socketWithoutHolderIsWhose();
    void readsTheKindOfAnInterface();
    void knowsTunnelsAndFileServers();
};

void TestKernelSockets::socketWithoutHolderIsWhose_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("uid");
    QTest::addColumn<bool>("wasEverythingRead");
    QTest::addColumn<bool>("hasTunnel");
    QTest::addColumn<bool>("hasFileServer");
    QTest::addColumn<Ownership>("ownership");

    const auto tcp = Transport::Tcp;
    const auto udp = Transport::Udp;
    QTest::newRow("not all could be read") << udp << 0 << false << true << true << Ownership::Hidden;
    QTest::newRow("in flight") << tcp << 0 << true << false << false << Ownership::Unheld;
    QTest::newRow("tunnel") << udp << 0 << true << true << false << Ownership::Kernel;
    QTest::newRow("no tunnel has tcp") << tcp << 0 << true << true << false << Ownership::Unheld;
    QTest::newRow("file server") << tcp << 0 << true << false << true << Ownership::Kernel;
    QTest::newRow("a user's") << udp << 1000 << true << true << true << Ownership::Unheld;
}

void TestKernelSockets::socketWithoutHolderIsWhose()
{
    QFETCH(Transport, transport);
    QFETCH(int, uid);
    QFETCH(bool, wasEverythingRead);
    QFETCH(bool, hasTunnel);
    QFETCH(bool, hasFileServer);
    SocketRow row;
    row.transport = transport;
    row.uid = static_cast<quint32>(uid);
    QTEST(ownershipWithoutHolder(row, wasEverythingRead, {hasTunnel, hasFileServer}), "ownership");
}

void TestKernelSockets::readsTheKindOfAnInterface()
{
    // ifinfomsg, IFLA_IFNAME "vx0", IFLA_LINKINFO { IFLA_INFO_KIND "vxlan", IFLA_INFO_DATA }: as Linux 6.18
    // sends it, cut down.
    const QByteArray whole = QByteArray::fromHex("00000100020000000210000000000000"
                                                 "0800030076783000"
                                                 "18001200"
                                                 "0a00010076786c616e000000"
                                                 "0800020001000000");
    const auto kindIn = [](const QByteArray &bytes) {
        return parseLinkKind(std::as_bytes(std::span{bytes.constData(), static_cast<size_t>(bytes.size())}));
    };
    QCOMPARE(kindIn(whole), std::string{"vxlan"});
    QCOMPARE(kindIn(whole.first(24)), std::string{}); // a network card has no kind
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QCOMPARE(kindIn({whole.constData(), size}), std::string{}); // and a cut message is harmless
    }
}

void TestKernelSockets::knowsTunnelsAndFileServers()
{
    QVERIFY(isTunnelKind("wireguard"));
    QVERIFY(!isTunnelKind("bridge"));
    QVERIFY(!isTunnelKind(""));
    QVERIFY(isFileServerThread("nfsd"));
    QVERIFY(isFileServerThread("ksmbd:r445"));
    QVERIFY(!isFileServerThread("kworker/0:1"));
}

QTEST_APPLESS_MAIN(TestKernelSockets)
#include "tst_kernelsockets.moc"
