// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenersample.h"
#include "ui/listening/listenermodel.h"
#include "ui/listening/listenerpanel.h"
#include "ui/listening/messagepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QVector<JudgedListener> manyListeners(int first = 1000, int count = 200)
{
    QVector<JudgedListener> listeners;
    for (int port = first; port < first + count; ++port) {
        listeners.append(listenerSample(static_cast<quint16>(port), u"program-%1"_s.arg(port)));
    }
    return listeners;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QVector<int> selectedPorts(const QListView &view)
{
    QVector<int> ports;
    for (const auto &index : view.selectionModel()->selectedIndexes()) {
        ports.append(index.data(ListenerModel::PortRole).value<PortNumber>().value());
    }
    return ports;
}

} // namespace

class TestListenerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_panel = std::make_unique<ListenerPanel>();
        m_panel->resize(287, 725);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_view = m_panel->findChild<QListView *>(u"listenerList"_s);
        m_filter = m_panel->findChild<QLineEdit *>(u"listenerFilter"_s);
        m_page = m_panel->findChild<MessagePage *>(u"listenerPage"_s);
        QVERIFY(m_view && m_filter && m_page);
    }

    void selectionScrollAndFilterSurviveARefresh()
    {
        auto listeners = manyListeners();
        m_panel->setListeners(listeners, now());
        m_filter->setText(u"program"_s);
        m_panel->setCurrent(PortNumber{1150});
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 31);
        const auto anchor = QPersistentModelIndex{m_view->indexAt({50, 5})};
        const int top = m_view->visualRect(anchor).top();
        const QSignalSpy chosen{m_panel.get(), &ListenerPanel::portChosen};

        listeners = manyListeners(900, 50) + listeners.mid(3) + manyListeners(5000, 10);
        m_panel->setListeners(listeners, now());

        QCOMPARE(selectedPorts(*m_view), QVector<int>{1150});
        QCOMPARE(m_view->currentIndex().data(ListenerModel::PortRole).value<PortNumber>(), PortNumber{1150});
        QCOMPARE(m_view->visualRect(anchor).top(), top);
        QCOMPARE(m_filter->text(), u"program"_s);
        QCOMPARE(chosen.size(), 0);
    }

    void aListAtItsTopStaysThere()
    {
        m_panel->setListeners(manyListeners(), now());
        m_panel->setListeners(manyListeners(900, 300), now());
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void aListenerThatGoesTakesTheSelectionAlongAndBringsItBack()
    {
        const QSignalSpy chosen{m_panel.get(), &ListenerPanel::portChosen};
        const auto listeners = manyListeners(1000, 5);
        m_panel->setListeners(listeners, now());
        m_panel->setCurrent(PortNumber{1002});
        m_panel->setListeners(listeners.mid(0, 2) + listeners.mid(3), now());
        QCOMPARE(selectedPorts(*m_view), QVector<int>{});
        m_panel->setListeners({}, now());
        m_panel->setListeners(listeners, now());
        QCOMPARE(selectedPorts(*m_view), QVector<int>{1002});
        QCOMPARE(chosen.size(), 0);
    }

    void allRowsOfAPortAreSelected()
    {
        const QSignalSpy chosen{m_panel.get(), &ListenerPanel::portChosen};
        m_panel->setListeners({listenerSample(21, u"ftpd"_s),
                                  listenerSample(22, u"sshd"_s),
                                  listenerSample(22, u"sshd"_s, u"::"_s)},
            now());
        m_panel->setCurrent(PortNumber{22});
        QCOMPARE(selectedPorts(*m_view), QVector<int>({22, 22}));
        m_panel->setCurrent(PortNumber{23});
        QCOMPARE(selectedPorts(*m_view), QVector<int>{});
        QCOMPARE(chosen.size(), 0);
    }

    void choosingWithMouseAndKeyboardIsToldOnceAPort()
    {
        QSignalSpy chosen{m_panel.get(), &ListenerPanel::portChosen};
        m_panel->setListeners({listenerSample(21, u"ftpd"_s),
                                  listenerSample(22, u"sshd"_s),
                                  listenerSample(22, u"sshd"_s, u"::"_s),
                                  listenerSample(80, u"nginx"_s)},
            now());
        m_view->setFocus();
        QCOMPARE(chosen.size(), 0);
        const auto middle = m_view->visualRect(m_view->model()->index(0, 0)).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle);
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(selectedPorts(*m_view), QVector<int>({22, 22}));
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(selectedPorts(*m_view).size(), 2);
        QTest::keyClick(m_view, Qt::Key_Down);
        QVector<int> ports;
        for (const auto &call : chosen) {
            ports.append(call.first().value<PortNumber>().value());
        }
        QCOMPARE(ports, QVector<int>({21, 22, 80}));
    }

    void returnShowsTheArticleAgain()
    {
        m_panel->setListeners(manyListeners(), now());
        m_panel->setCurrent(PortNumber{1000});
        const QSignalSpy chosen{m_panel.get(), &ListenerPanel::portChosen};
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void namesAreShownAsTextNeverAsMarkup()
    {
        const QString evil = u"<img src=x onerror=1><b>bold</b>"_s;
        m_panel->setListeners({listenerSample(22, u"bold"_s)}, now());
        const QImage plain = m_view->grab().toImage();
        m_panel->setListeners({listenerSample(22, evil)}, now());
        QCOMPARE(m_view->model()->index(0, 0).data().toString(), evil);
        QVERIFY(m_view->grab().toImage() != plain);
        m_filter->setText(u"<b>nothing</b>"_s);
        QVERIFY(m_page->text().contains(u"<b>nothing</b>"_s));
        m_panel->setRemarks({evil});
        m_panel->showFailure(evil);
        for (const auto *label : m_panel->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void everyEmptinessSaysWhatItIs()
    {
        QVERIFY(m_page->isVisible());
        const QString waiting = m_page->text();
        m_panel->setListeners({}, now());
        const QString nothing = m_page->text();
        QVERIFY(nothing != waiting);
        m_panel->setListeners(manyListeners(), now());
        QVERIFY(!m_page->isVisible());
        QVERIFY(m_view->isVisible());
        m_filter->setText(u"xyzzy"_s);
        QVERIFY(m_page->isVisible());
        QVERIFY(m_page->text().contains(u"xyzzy"_s));
        m_page->findChild<QAbstractButton *>()->click();
        QVERIFY(m_filter->text().isEmpty());
        QVERIFY(m_view->isVisible());
    }

    void clientsThatAreAllThereIsCanBeShown()
    {
        auto client = listenerSample(50000, u"browser"_s);
        client.listener.endpoint.transport = Transport::Udp;
        client.listener.grade = Grade::Client;
        const QSignalSpy changed{m_panel.get(), &ListenerPanel::hidesClientsChanged};
        m_panel->setListeners({client}, now());
        QVERIFY(m_page->isVisible());
        m_page->findChild<QAbstractButton *>()->click();
        QVERIFY(m_view->isVisible());
        QVERIFY(!m_panel->hidesClients());
        QVERIFY(m_panel->findChild<QAction *>(u"showUdpClients"_s)->isChecked());
        m_panel->findChild<QAction *>(u"showUdpClients"_s)->trigger();
        QVERIFY(m_panel->hidesClients());
        QCOMPARE(changed.size(), 2);
    }

    void aFailureCanBeSelectedAndTriedAgain()
    {
        const QSignalSpy refresh{m_panel.get(), &ListenerPanel::refreshRequested};
        m_panel->showFailure(u"The kernel did not answer."_s);
        QCOMPARE(m_page->text(), u"The kernel did not answer."_s);
        QVERIFY(m_page->findChild<QLabel *>()->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        m_page->findChild<QAbstractButton *>()->click();
        QCOMPARE(refresh.size(), 1);

        m_panel->setListeners(manyListeners(), now());
        m_panel->showFailure(u"Not this time."_s);
        auto *banner = m_panel->findChild<MessagePage *>(u"listenerFailure"_s);
        QVERIFY(banner->isVisible());
        QVERIFY2(m_view->isVisible(), "rows of the last snapshot stay");
        banner->findChild<QAbstractButton *>()->click();
        QCOMPARE(refresh.size(), 2);
        m_panel->setListeners(manyListeners(), now());
        QVERIFY(!banner->isVisible());
    }

    void remarksCanBeSelected()
    {
        auto *remarks = m_panel->findChild<QLabel *>(u"listenerRemarks"_s);
        QVERIFY(!remarks->isVisible());
        m_panel->setRemarks({u"One."_s, u"Two."_s});
        QVERIFY(remarks->isVisible());
        QCOMPARE(remarks->text(), u"One.\nTwo."_s);
        QVERIFY(remarks->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        m_panel->setRemarks({});
        QVERIFY(!remarks->isVisible());
    }

    void theCurrentRowCanBeCopied()
    {
        m_panel->setListeners({listenerSample(22, u"sshd"_s)}, now());
        m_panel->setCurrent(PortNumber{22});
        m_panel->findChild<QAction *>(u"copyListenerAddress"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0.0.0.0:22"_s);
        m_panel->findChild<QAction *>(u"copyListenerRow"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"22/tcp, sshd"_s));
    }

    void theFilterIsUsedFromTheKeyboard()
    {
        m_panel->setListeners(manyListeners(), now());
        m_panel->activateWindow();
        m_panel->focusFilter();
        QTRY_VERIFY(m_filter->hasFocus());
        QTest::keyClicks(m_filter, u"1001"_s);
        QCOMPARE(m_view->model()->rowCount(), 1);
        QTest::keyClick(m_filter, Qt::Key_Escape);
        QVERIFY(m_filter->text().isEmpty());
        QTest::keyClick(m_filter, Qt::Key_Down);
        QVERIFY(m_view->hasFocus());
    }

    void whatPeopleUseHasNames()
    {
        for (const auto *widget : {static_cast<QWidget *>(m_view),
                 static_cast<QWidget *>(m_filter),
                 m_panel->findChild<QWidget *>(u"listenerMenuButton"_s)}) {
            QVERIFY(!widget->objectName().isEmpty());
            QVERIFY(!widget->accessibleName().isEmpty());
            QVERIFY(widget->focusPolicy() & Qt::TabFocus);
        }
    }

private:
    std::unique_ptr<ListenerPanel> m_panel;
    QListView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    MessagePage *m_page = nullptr;
};

QTEST_MAIN(TestListenerPanel)
#include "tst_listenerpanel.moc"
