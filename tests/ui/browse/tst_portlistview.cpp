// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewsample.h"
#include "ui/browse/portlistmodel.h"
#include "ui/browse/portlisttable.h"
#include "ui/browse/portlistview.h"
#include "ui/listening/messagepage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestPortListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_view = std::make_unique<PortListView>();
        m_view->resize(570, 690);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_table = m_view->findChild<PortListTable *>(u"portTable"_s);
        m_text = m_view->findChild<QLineEdit *>(u"portFilter"_s);
        m_count = m_view->findChild<QLabel *>(u"portCount"_s);
        m_page = m_view->findChild<MessagePage *>(u"portListPage"_s);
        QVERIFY(m_table && m_text && m_count && m_page);
    }

    void anEmptyListSaysSo()
    {
        QVERIFY(m_page->isVisible());
        QVERIFY(!m_page->text().isEmpty());
        QVERIFY(!m_table->isVisible());
        m_view->setOverview(overviewSample());
        QVERIFY(!m_page->isVisible());
        QVERIFY(m_table->isVisible());
        QCOMPARE(m_count->text(), u"%1 ports"_s.arg(m_view->locale().toString(PortNumber::count)));
    }

    void aPortThatWasChosenElsewhereIsSelectedAndInSight()
    {
        const QSignalSpy chosen{m_view.get(), &PortListView::portChosen};
        m_view->setCurrent(PortNumber{40000});
        m_view->setOverview(overviewSample());
        QCOMPARE(currentPort(), 40000);
        QVERIFY(isInSight());
        m_view->setCurrent(PortNumber{22});
        QCOMPARE(currentPort(), 22);
        QVERIFY(isInSight());
        QCOMPARE(chosen.size(), 0);
    }

    void selectionAndScrollSurviveNewMarks()
    {
        m_view->setOverview(overviewSample());
        m_view->setCurrent(PortNumber{40000});
        auto *bar = m_table->verticalScrollBar();
        bar->setValue(bar->value() - 2000);
        const int scrolled = bar->value();
        const QSignalSpy chosen{m_view.get(), &PortListView::portChosen};
        m_view->setMarks({{PortNumber{22}, {ListenerMark::Reachable, u"sshd"_s}}});
        QCOMPARE(bar->value(), scrolled);
        QCOMPARE(currentPort(), 40000);
        QCOMPARE(chosen.size(), 0);
    }

    void scrollSurvivesListenersThatComeWhileOnlyListenersAreShown()
    {
        m_view->setOverview(overviewSample());
        PortMarks marks;
        for (quint16 port = 1000; port < 1100; ++port) {
            marks.insert(PortNumber{port}, {ListenerMark::Local, u"x"_s});
        }
        m_view->setMarks(marks);
        m_view->findChild<QCheckBox *>(u"listeningOnly"_s)->setChecked(true);
        QCOMPARE(m_table->model()->rowCount(), 100);
        m_view->setCurrent(PortNumber{1080});
        const QPersistentModelIndex anchor{m_table->indexAt({100, 1})};
        const int top = m_table->visualRect(anchor).top();
        for (quint16 port = 10; port < 20; ++port) {
            marks.insert(PortNumber{port}, {ListenerMark::Local, u"x"_s});
        }
        m_view->setMarks(marks);
        QCOMPARE(m_table->model()->rowCount(), 110);
        QCOMPARE(m_table->visualRect(anchor).top(), top);
        QCOMPARE(currentPort(), 1080);
    }

    void choosingWithMouseAndKeyboardIsTold()
    {
        m_view->setOverview(overviewSample());
        QSignalSpy chosen{m_view.get(), &PortListView::portChosen};
        m_table->setFocus();
        QCOMPARE(chosen.size(), 0);
        const auto cell = m_table->visualRect(m_table->model()->index(3, PortListModel::NameColumn));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::keyClick(m_table, Qt::Key_Down);
        QTest::keyClick(m_table, Qt::Key_End, Qt::ControlModifier);
        QVector<int> ports;
        for (const auto &call : chosen) {
            ports.append(call.first().value<PortNumber>().value());
        }
        QCOMPARE(ports, QVector<int>({3, 4, 65535}));
    }

    void typedDigitsGoToThePortAndTellItOnce()
    {
        m_view->setOverview(overviewSample());
        m_table->setFocus();
        QSignalSpy chosen{m_view.get(), &PortListView::portChosen};
        QTest::keyClicks(m_table, u"8080"_s);
        QCOMPARE(currentPort(), 8080);
        QVERIFY(isInSight());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().first().value<PortNumber>(), PortNumber{8080});
    }

    void typedDigitsGoToTheNextPortThatIsShown()
    {
        m_view->setOverview(overviewSample());
        m_text->setText(u"http"_s);
        m_table->setFocus();
        QTest::keyClicks(m_table, u"81"_s);
        QCOMPARE(currentPort(), 443);
    }

    void theCountFollowsTheFilters()
    {
        m_view->setOverview(overviewSample());
        m_text->setText(u"http"_s);
        QVERIFY(m_count->text().startsWith(u"3 of "_s));
        m_view->findChild<QComboBox *>(u"portRange"_s)->setCurrentIndex(1);
        QVERIFY(m_count->text().startsWith(u"2 of "_s));
    }

    void filtersThatLeaveNothingCanBeCleared()
    {
        m_view->setOverview(overviewSample());
        m_view->setCurrent(PortNumber{22});
        m_text->setText(u"<b>xyzzy</b>"_s);
        m_view->findChild<QComboBox *>(u"portStatus"_s)->setCurrentIndex(2);
        m_view->findChild<QCheckBox *>(u"listeningOnly"_s)->setChecked(true);
        QVERIFY(m_page->isVisible());
        m_page->findChild<QAbstractButton *>()->click();
        QVERIFY(!m_page->isVisible());
        QCOMPARE(m_table->model()->rowCount(), PortNumber::count);
        QCOMPARE(currentPort(), 22);
        QVERIFY(isInSight());
    }

    void headersSort()
    {
        m_view->setOverview(overviewSample());
        m_table->horizontalHeader()->setSortIndicator(PortListModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(m_table->model()->index(0, 0).data().toString(), u"80"_s);
        m_table->horizontalHeader()->setSortIndicator(PortListModel::PortColumn, Qt::AscendingOrder);
        QCOMPARE(m_table->model()->index(0, 0).data().toString(), u"0"_s);
    }

    void whatPeopleUseHasNames()
    {
        for (const auto *name : {"portFilter", "portRange", "portStatus", "portTable"}) {
            const auto *widget = m_view->findChild<QWidget *>(QString::fromLatin1(name));
            QVERIFY2(widget, name);
            QVERIFY2(!widget->accessibleName().isEmpty(), name);
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
        }
        QVERIFY(m_view->findChild<QCheckBox *>(u"listeningOnly"_s)->text().contains(u'&'));
    }

private:
    [[nodiscard]] int currentPort() const
    {
        const auto rows = m_table->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.constFirst().data(PortListModel::PortRole).value<PortNumber>().value()
                                : -1;
    }

    [[nodiscard]] bool isInSight() const
    {
        const auto rect = m_table->visualRect(m_table->selectionModel()->selectedRows().constFirst());
        return m_table->viewport()->rect().contains(rect);
    }

    std::unique_ptr<PortListView> m_view;
    PortListTable *m_table = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    MessagePage *m_page = nullptr;
};

QTEST_MAIN(TestPortListView)
#include "tst_portlistview.moc"
