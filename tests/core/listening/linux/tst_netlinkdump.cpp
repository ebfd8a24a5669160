// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/netlinkdump.h"

#include <QtTest>

#include <array>
#include <cerrno>
#include <cstring>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>

using namespace portolan;

namespace {

constexpr quint16 row = SOCK_DIAG_BY_FAMILY;

/// One netlink message whose payload is one number.
QByteArray message(quint16 type, qint32 payload, quint16 flags = 0)
{
    nlmsghdr header{};
    header.nlmsg_len = NLMSG_HDRLEN + sizeof payload;
    header.nlmsg_type = type;
    header.nlmsg_flags = flags;
    QByteArray bytes(static_cast<qsizetype>(header.nlmsg_len), '\0');
    std::memcpy(bytes.data(), &header, sizeof header);
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &payload, sizeof payload);
    return bytes;
}

} // namespace

class TestNetlinkDump final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheEndAndItsError_data();
    void readsTheEndAndItsError();
    void truncatedBufferIsHarmless();
    void protocolThatTheKernelLacksIsAnError();
    void messageThatTheKernelRefusesIsAnError();
};

void TestNetlinkDump::readsTheEndAndItsError_data()
{
    QTest::addColumn<QByteArray>("buffer");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<bool>("isInterrupted");
    QTest::addColumn<int>("error");

    QTest::newRow("nothing") << QByteArray{} << 0 << false << false << 0;
    QTest::newRow("rows, more to come") << message(row, 1) + message(row, 2) << 2 << false << false << 0;
    QTest::newRow("end") << message(row, 1) + message(NLMSG_DONE, 0) << 1 << true << false << 0;
    QTest::newRow("nothing counts after the end")
        << message(NLMSG_DONE, 0) + message(row, 1) << 0 << true << false << 0;
    QTest::newRow("error in the end") << message(NLMSG_DONE, -ENOENT) << 0 << true << false << ENOENT;
    QTest::newRow("error") << message(NLMSG_ERROR, -EPERM) << 0 << true << false << EPERM;
    QTest::newRow("interrupted") << message(row, 1, NLM_F_DUMP_INTR) + message(NLMSG_DONE, 0) << 1 << true
                                 << true << 0;
    QTest::newRow("interrupted at the end")
        << message(NLMSG_DONE, 0, NLM_F_DUMP_INTR) << 0 << true << true << 0;
    QTest::newRow("padding") << message(NLMSG_NOOP, 0) + message(row, 1) << 1 << false << false << 0;
}

void TestNetlinkDump::readsTheEndAndItsError()
{
    QFETCH(QByteArray, buffer);
    int rows = 0;
    const auto bytes = std::as_bytes(std::span{buffer.constData(), static_cast<size_t>(buffer.size())});
    const DumpProgress progress = readNetlinkBuffer(bytes, [&rows](const nlmsghdr &) { ++rows; });
    QTEST(rows, "rows");
    QTEST(progress.isDone, "isDone");
    QTEST(progress.isInterrupted, "isInterrupted");
    QTEST(progress.error, "error");
}

void TestNetlinkDump::truncatedBufferIsHarmless()
{
    const QByteArray whole = message(row, 1) + message(NLMSG_DONE, 0);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray part{whole.constData(), size};
        const auto bytes = std::as_bytes(std::span{part.constData(), static_cast<size_t>(part.size())});
        const DumpProgress progress = readNetlinkBuffer(bytes, [](const nlmsghdr &) {});
        QVERIFY(!progress.isDone);
    }
}

void TestNetlinkDump::protocolThatTheKernelLacksIsAnError()
{
    struct
    {
        nlmsghdr header;
        inet_diag_req_v2 body;
    } request{};

    request.header = {.nlmsg_len = sizeof request,
        .nlmsg_type = SOCK_DIAG_BY_FAMILY,
        .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP,
        .nlmsg_seq = 0,
        .nlmsg_pid = 0};
    request.body.sdiag_family = AF_INET;
    request.body.sdiag_protocol = IPPROTO_IGMP; // has no ports, and no handler in any kernel
    request.body.idiag_states = ~0U;
    int starts = 0;
    const int error = dumpNetlink(
        NETLINK_SOCK_DIAG,
        std::as_writable_bytes(std::span{&request, 1}),
        [](const nlmsghdr &) {},
        [&starts] { ++starts; });
    QVERIFY2(error != 0, "an unsupported protocol must not look like one without sockets");
    QCOMPARE(starts, 1);
}

void TestNetlinkDump::messageThatTheKernelRefusesIsAnError()
{
    nlmsghdr request{};
    request.nlmsg_len = sizeof request; // without the body that must follow
    request.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    const int error = dumpNetlink(
        NETLINK_SOCK_DIAG, std::as_writable_bytes(std::span{&request, 1}), [](const nlmsghdr &) {}, [] {});
    QVERIFY(error != 0);
}

QTEST_APPLESS_MAIN(TestNetlinkDump)
#include "tst_netlinkdump.moc"
