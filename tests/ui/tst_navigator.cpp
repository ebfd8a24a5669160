// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using portolan::Navigator;
using portolan::PortNumber;

class TestNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void beginsNowhere()
    {
        const Navigator navigator;
        QVERIFY(!navigator.current());
        QVERIFY(!navigator.canGoBack());
        QVERIFY(!navigator.canGoForward());
    }

    void goesBackAndForward()
    {
        Navigator navigator;
        for (const quint16 number : {22, 80, 443}) {
            navigator.visit(PortNumber{number});
        }
        navigator.goBack();
        navigator.goBack();
        QCOMPARE(navigator.current(), PortNumber{22});
        QVERIFY(!navigator.canGoBack());
        navigator.goForward();
        QCOMPARE(navigator.current(), PortNumber{80});
    }

    void newVisitForgetsWhatLayForward()
    {
        Navigator navigator;
        navigator.visit(PortNumber{1});
        navigator.visit(PortNumber{2});
        navigator.goBack();
        navigator.visit(PortNumber{3});
        QVERIFY(!navigator.canGoForward());
        navigator.goBack();
        QCOMPARE(navigator.current(), PortNumber{1});
    }

    void visitingTheSamePortAgainIsNoVisit()
    {
        Navigator navigator;
        navigator.visit(PortNumber{22});
        QSignalSpy changes{&navigator, &Navigator::currentChanged};
        navigator.visit(PortNumber{22});
        QCOMPARE(changes.count(), 0);
        QVERIFY(!navigator.canGoBack());
    }

    void historyDoesNotGrowForEver()
    {
        Navigator navigator;
        for (int number = 0; number < 2000; ++number) {
            navigator.visit(PortNumber{static_cast<quint16>(number)});
        }
        int steps = 0;
        while (navigator.canGoBack()) {
            navigator.goBack();
            ++steps;
        }
        QCOMPARE(steps, 499);
        QCOMPARE(navigator.current(), PortNumber{1500});
    }

    void aPageLiesOverThePortAndIsPartOfTheHistory()
    {
        Navigator navigator;
        navigator.visit(PortNumber{22});
        QSignalSpy ports{&navigator, &Navigator::currentChanged};
        QSignalSpy places{&navigator, &Navigator::historyChanged};
        navigator.visitPage(u"loopback"_s);
        QCOMPARE(navigator.page(), u"loopback"_s);
        QCOMPARE(navigator.current(), PortNumber{22});
        QCOMPARE(ports.size(), 0);
        QCOMPARE(places.size(), 1);
        navigator.visit(PortNumber{22});
        QVERIFY(navigator.page().isEmpty());
        navigator.goBack();
        QCOMPARE(navigator.page(), u"loopback"_s);
        navigator.goBack();
        QVERIFY(navigator.page().isEmpty());
        QVERIFY(!navigator.canGoBack());
    }
};

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
