// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/listening/listenersample.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QVector<JudgedListener> listenersWithHidden(int count)
{
    QVector<JudgedListener> listeners{listenerSample(80, u"nginx"_s)};
    for (int each = 0; each < count; ++each) {
        JudgedListener judged = listenerSample(static_cast<quint16>(1000 + each), {});
        judged.listener.processes.clear();
        judged.listener.ownership = Ownership::Hidden;
        listeners.append(judged);
    }
    return listeners;
}

/// The line in a window that is shown.
struct ShownLine
{
    ShownLine()
        : button{line.findChild<QToolButton *>(u"showOwners"_s)}
    {
        line.show();
        line.activateWindow();
    }

    StatusLine line;
    QToolButton *button;
};

} // namespace

class TestStatusLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hiddenOwnersAreOfferedOnlyWhereTheyCanBeShown()
    {
        ShownLine shown;
        StatusLine &line = shown.line;
        QVERIFY(shown.button != nullptr);
        line.setListeners(listenersWithHidden(2));
        QVERIFY(!shown.button->isVisible());
        line.offerOwners();
        QVERIFY(shown.button->isVisible());
        QCOMPARE(shown.button->text(), u"Show them…"_s);
        line.setListeners(listenersWithHidden(0));
        QVERIFY(!shown.button->isVisible());
    }

    void buttonStandsBesideTheSumAndHasAName()
    {
        ShownLine shown;
        shown.line.offerOwners();
        shown.line.setListeners(listenersWithHidden(2));
        QLabel *sum = nullptr;
        for (auto *const label : shown.line.findChildren<QLabel *>()) {
            sum = label->text().startsWith(u"2 owner"_s) ? label : sum;
        }
        QVERIFY(sum != nullptr && sum->isVisible());
        QVERIFY(shown.button->x() > sum->x());
        QVERIFY(!shown.button->accessibleName().isEmpty());
        QVERIFY(shown.button->toolTip().contains(u"administrator"_s));
    }

    void noOtherButtonGetsTheFocusWhenItGoes()
    {
        QWidget window;
        QVBoxLayout layout{&window};
        QToolButton other;
        StatusLine line;
        layout.addWidget(&other);
        layout.addWidget(&line);
        line.offerOwners();
        line.setListeners(listenersWithHidden(2));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *const button = line.findChild<QToolButton *>(u"showOwners"_s);
        button->setFocus();
        QVERIFY(button->hasFocus());
        line.showMessage(u"2 owners found."_s);
        QVERIFY(!button->isVisible());
        QVERIFY(!other.hasFocus());
    }

    void keyboardReachesIt()
    {
        ShownLine shown;
        shown.line.offerOwners();
        shown.line.setListeners(listenersWithHidden(1));
        QVERIFY(QTest::qWaitForWindowActive(&shown.line));
        QSignalSpy requested{&shown.line, &StatusLine::ownersRequested};
        QTest::keyClick(&shown.line, Qt::Key_Tab);
        QVERIFY(shown.button->hasFocus());
        QTest::keyClick(shown.button, Qt::Key_Space);
        QCOMPARE(requested.count(), 1);
    }

    void whileAskingItCancels()
    {
        ShownLine shown;
        shown.line.offerOwners();
        shown.line.setListeners(listenersWithHidden(1));
        QSignalSpy requested{&shown.line, &StatusLine::ownersRequested};
        QSignalSpy cancelled{&shown.line, &StatusLine::ownersRequestCancelled};
        shown.line.setAskingForOwners(true);
        QCOMPARE(shown.button->text(), u"Cancel"_s);
        shown.button->click();
        QCOMPARE(requested.count(), 0);
        QCOMPARE(cancelled.count(), 1);
        shown.line.setAskingForOwners(false);
        shown.button->click();
        QCOMPARE(requested.count(), 1);
    }

    void messageTakesItsPlaceForAWhile()
    {
        ShownLine shown;
        shown.line.offerOwners();
        shown.line.setListeners(listenersWithHidden(1));
        shown.line.showMessage(u"Copied."_s);
        QVERIFY(!shown.button->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shown.button->isVisible(), 20000);
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
