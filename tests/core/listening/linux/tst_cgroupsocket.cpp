// SPDX-License-Identifier: GPL-3.0-or-later
// Real sockets in real control groups: what the id that the kernel tells of them says.
#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/linux/mountinfo.h"
#include "core/listening/linux/procfs.h"
#include "tests/support/forkedprocess.h"
#include "tests/support/realsocket.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ForkedProcess;
using portolan::test::RealSocket;

namespace {

/// A control group of version 2 below one of this test's own, for as long as the object lives.
class TestCgroup final
{
public:
    explicit TestCgroup(const QString &name)
    {
        const auto mounts = parseMountInfo(readWholeFile("/proc/self/mountinfo").value_or(std::string{}));
        const auto found = std::ranges::find(mounts, std::string_view{"cgroup2"}, &Mount::fileSystem);
        if (found == mounts.end()) {
            return;
        }
        const QString top = QFile::decodeName(found->mountPoint.c_str());
        m_parent = u"%1/portolan-test-%2"_s.arg(top).arg(getpid());
        m_path = m_parent + u'/' + name;
        m_exists = QDir{}.mkpath(m_path) && QFile::exists(members());
    }

    ~TestCgroup()
    {
        // The kernel lets go of a group a moment after its last process has ended.
        const auto isGone = [](const QString &path) { return QDir{}.rmdir(path) || !QFile::exists(path); };
        QTRY_VERIFY(!m_exists || isGone(m_path));
        QTRY_VERIFY(!m_exists || isGone(m_parent));
    }

    Q_DISABLE_COPY_MOVE(TestCgroup)

    [[nodiscard]] bool exists() const { return m_exists; }

    [[nodiscard]] QString members() const { return m_path + u"/cgroup.procs"_s; }

    /// Its id (kernfs).
    [[nodiscard]] quint64 inode() const
    {
        struct stat status
        { };

        return stat(QFile::encodeName(m_path).constData(), &status) == 0 ? status.st_ino : 0;
    }

private:
    QString m_parent;
    QString m_path;
    bool m_exists = false;
};

} // namespace

class TestCgroupSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupOfASocketTellsUnitAndContainer_data();
    void groupOfASocketTellsUnitAndContainer();
};

void TestCgroupSocket::groupOfASocketTellsUnitAndContainer_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("container");
    const QString id = QString{u"3f2a91c0d4be57a6"_s}.repeated(4);
    QTest::newRow("service") << u"portolan-trial.service"_s << u"portolan-trial.service"_s << QString{};
    QTest::newRow("container") << u"docker-%1.scope"_s.arg(id) << u"docker-%1.scope"_s.arg(id)
                               << u"docker:3f2a91c0d4be"_s;
    QTest::newRow("neither") << u"anything"_s << QString{} << QString{};
}

void TestCgroupSocket::groupOfASocketTellsUnitAndContainer()
{
    QFETCH(const QString, group);
    const TestCgroup cgroup{group};
    if (!cgroup.exists()) {
        QSKIP("There is no cgroup v2 here that can be written.");
    }
    constexpr quint16 port = 21'877;
    // The group of a socket is the one its process was in when it opened it.
    const auto child = ForkedProcess::start([&cgroup] {
        QFile members{cgroup.members()};
        if (!members.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || members.write("0") != 1) {
            return false;
        }
        const auto socket = RealSocket::open({.address = "127.0.0.7", .port = port});
        return socket && dup(socket->descriptor()) >= 0;
    });
    if (!child) {
        QSKIP("A process cannot be moved to another control group here.");
    }
    const auto snapshot = LinuxListenerSource{}.snapshot();
    QVERIFY(snapshot);
    const auto listener = std::ranges::find_if(snapshot->listeners, [&child](const Listener &other) {
        return other.endpoint.port == PortNumber{port}
        && other.processes.value(0).id.pid == qint64{child->pid()};
    });
    QVERIFY(listener != snapshot->listeners.end());
    QCOMPARE(listener->cgroupId, cgroup.inode());
    QTEST(listener->unit, "unit");
    QTEST(listener->container, "container");
}

QTEST_GUILESS_MAIN(TestCgroupSocket)
#include "tst_cgroupsocket.moc"
