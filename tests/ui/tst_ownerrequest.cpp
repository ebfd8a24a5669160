// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/ownerhelper.h"
#include "core/exchange/snapshotjson.h"
#include "core/listening/listenermonitor.h"
#include "core/listening/listenersource.h"
#include "tests/ui/listening/listenersample.h"
#include "ui/livelisteners.h"
#include "ui/noticebar.h"
#include "ui/ownerrequest.h"
#include "ui/statusline.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Listener knownListener()
{
    Listener listener = listenerSample(22, u"sshd"_s).listener;
    listener.inode = 7;
    return listener;
}

Listener hiddenListener()
{
    Listener listener = knownListener();
    listener.processes.clear();
    listener.ownership = Ownership::Hidden;
    return listener;
}

QByteArray answerWith(const Listener &listener)
{
    Snapshot snapshot;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    snapshot.listeners = {listener};
    ListenerJudge judge{nullptr};
    return QJsonDocument{snapshotJson(snapshot, judge)}.toJson(QJsonDocument::Compact);
}

/// The pieces of the window that take part, on a computer with one hidden owner. A script stands in the place
/// of pkexec.
class Window final
{
public:
    explicit Window(const QByteArray &script)
        : m_helper{write(u"pkexec"_s, script), write(u"portolan-cli"_s, {})}
        , m_monitor{makeListenerSource}
        , m_listeners{nullptr, m_monitor}
        , m_request{m_helper, m_listeners, m_line, m_notice}
    {
        QObject::connect(&m_listeners, &LiveListeners::updated, &m_line, [this] {
            m_line.setListeners(m_listeners.all());
        });
        Snapshot snapshot;
        snapshot.listeners = {hiddenListener()};
        Q_EMIT m_monitor.snapshotTaken(snapshot, diff({}, snapshot));
        m_line.show();
    }

    [[nodiscard]] QToolButton &button() const { return *m_line.findChild<QToolButton *>(u"showOwners"_s); }

    [[nodiscard]] bool isNoticeShown() const { return !m_notice.isHidden(); }

    [[nodiscard]] QString notice() const { return m_notice.findChild<QLabel *>()->text(); }

    [[nodiscard]] bool isAsking() const { return m_helper.isRunning(); }

    [[nodiscard]] Listener listener() const { return m_listeners.all().constFirst().listener; }

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &lines) const
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines + '\n') < 0
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            qFatal("The script could not be written.");
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
    OwnerHelper m_helper;
    ListenerMonitor m_monitor;
    LiveListeners m_listeners;
    StatusLine m_line;
    NoticeBar m_notice;
    OwnerRequest m_request;
};

} // namespace

class TestOwnerRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void ownersAreShownWhenAskedFor()
    {
        const Window window{"cat <<'ANSWER'\n" + answerWith(knownListener()) + "\nANSWER"};
        QVERIFY(window.button().isVisible());
        QVERIFY(!window.isAsking());
        window.button().click();
        QVERIFY(window.isAsking());
        QCOMPARE(window.button().text(), u"Cancel"_s);
        QTRY_COMPARE(window.listener().ownership, Ownership::Known);
        QCOMPARE(programName(window.listener().processes.constFirst()), u"sshd"_s);
        QVERIFY(!window.isNoticeShown());
        QVERIFY(!window.button().isVisible());
    }

    void refusalIsToldAndTheViewStays()
    {
        const Window window{QByteArrayLiteral("exit 126")};
        window.button().click();
        QTRY_VERIFY(window.isNoticeShown());
        QVERIFY(window.notice().contains(u"password"_s));
        QCOMPARE(window.listener(), hiddenListener());
        QVERIFY(window.button().isVisible());
        QCOMPARE(window.button().text(), u"Show them…"_s);
        // A new question takes the old answer away.
        window.button().click();
        QVERIFY(!window.isNoticeShown());
        QTRY_VERIFY(window.isNoticeShown());
    }

    void fruitlessLookIsTold()
    {
        Listener other = knownListener();
        other.inode = 8;
        const Window window{"cat <<'ANSWER'\n" + answerWith(other) + "\nANSWER"};
        window.button().click();
        QTRY_VERIFY(window.isNoticeShown());
        QVERIFY(window.notice().contains(u"no more owners"_s));
        QCOMPARE(window.listener(), hiddenListener());
    }

    void questionCanBeCancelled()
    {
        const Window window{QByteArrayLiteral("exec sleep 600")};
        window.button().click();
        QVERIFY(window.isAsking());
        window.button().click();
        QVERIFY(!window.isAsking());
        QCOMPARE(window.button().text(), u"Show them…"_s);
        QVERIFY(!window.isNoticeShown());
    }
};

QTEST_MAIN(TestOwnerRequest)
#include "tst_ownerrequest.moc"
