// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"
#include "ui/search/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Result<QVector<SearchHit>> answer(const QString &text)
{
    if (text == u"70000"_s) {
        return failure(u"There is no port 70000."_s);
    }
    if (text == u"nothing"_s) {
        return QVector<SearchHit>{};
    }
    SearchHit http;
    http.port = PortNumber{80};
    http.overall = RegistrationStatus::Assigned;
    http.service = u"HTTP"_s;
    http.name = u"www-http"_s;
    http.description = u"World Wide Web"_s;
    http.match = SearchHit::Match::Service;
    http.matched = u"nginx"_s;
    http.typed = u"ngnix"_s;
    http.corrected = u"nginx"_s;
    SearchHit https;
    https.port = PortNumber{443};
    https.name = u"https"_s;
    https.match = SearchHit::Match::RegisteredName;
    https.matched = u"https"_s;
    SearchHit reserved;
    reserved.port = PortNumber{51};
    reserved.overall = RegistrationStatus::Reserved;
    SearchHit page;
    page.conceptId = u"cleartext-and-tls"_s;
    page.conceptTitle = u"Cleartext ports"_s;
    page.match = SearchHit::Match::Service;
    page.matched = page.conceptTitle;
    return QVector<SearchHit>{http, https, reserved, page};
}

} // namespace

class TestSearchBox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;

    [[nodiscard]] QWidget *popup() const { return m_window->findChild<QWidget *>(u"searchResults"_s); }

    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"searchResultsList"_s); }

    [[nodiscard]] QLabel *message() const { return m_window->findChild<QLabel *>(u"searchMessage"_s); }

private Q_SLOTS:

    void init()
    {
        qRegisterMetaType<PortNumber>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_box = new SearchBox{answer, m_window.get()};
        m_box->setGeometry(200, 10, 400, 30);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_box->setFocus();
    }

    void modelKeepsItsPromises()
    {
        SearchModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.setHits(answer(u"http"_s).value());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.data(model.index(1), SearchModel::PortRole).toInt(), 443);
        QVERIFY(!model.data(model.index(2), SearchModel::LabelRole).toString().isEmpty());
        QVERIFY(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(u"80"_s));
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsTellLabelRegisteredNameAndReason()
    {
        SearchModel model;
        model.setHits(answer(u"http"_s).value());
        const QModelIndex http = model.index(0);
        QCOMPARE(http.data(SearchModel::LabelRole).toString(), u"HTTP"_s);
        QCOMPARE(http.data(SearchModel::RegisteredRole).toString(), u"www-http – World Wide Web"_s);
        const QString reason = http.data(SearchModel::ReasonRole).toString();
        QVERIFY(reason.contains(u"nginx"_s) && reason.contains(u"ngnix"_s));
        QCOMPARE(model.index(1).data(SearchModel::LabelRole).toString(), u"https"_s);
        QVERIFY(model.index(1).data(SearchModel::RegisteredRole).toString().isEmpty());
        const QModelIndex page = model.index(3);
        QCOMPARE(page.data(SearchModel::LabelRole).toString(), u"Cleartext ports"_s);
        QVERIFY(!page.data(SearchModel::PortRole).isValid());
    }

    void aPageIsChosenByItsId()
    {
        QSignalSpy ports{m_box, &SearchBox::portChosen};
        QSignalSpy pages{m_box, &SearchBox::conceptChosen};
        QTest::keyClicks(m_box, u"http"_s);
        QTest::keyClick(m_box, Qt::Key_PageDown);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(ports.count(), 0);
        QCOMPARE(pages.count(), 1);
        QCOMPARE(pages.first().first().toString(), u"cleartext-and-tls"_s);
    }

    void rowsAreHighEnoughForTwoLines()
    {
        QTest::keyClicks(m_box, u"http"_s);
        QVERIFY(list()->sizeHintForRow(0) >= 2 * list()->fontMetrics().height());
        QVERIFY(!list()->grab().isNull());
    }

    void typingShowsResultsAndReturnOpensTheFirst()
    {
        QSignalSpy chosen{m_box, &SearchBox::portChosen};
        QTest::keyClicks(m_box, u"http"_s);
        QVERIFY(popup()->isVisible());
        QVERIFY(m_window->rect().contains(popup()->geometry()));
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<PortNumber>(), PortNumber{80});
        QVERIFY(!popup()->isVisible());
    }

    void arrowsChooseAnother()
    {
        QSignalSpy chosen{m_box, &SearchBox::portChosen};
        QTest::keyClicks(m_box, u"http"_s);
        QTest::keyClick(m_box, Qt::Key_Down);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen.first().first().value<PortNumber>(), PortNumber{443});
    }

    void clickOpensAResult()
    {
        QSignalSpy chosen{m_box, &SearchBox::portChosen};
        QTest::keyClicks(m_box, u"http"_s);
        const QRect row = list()->visualRect(list()->model()->index(2, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<PortNumber>(), PortNumber{51});
    }

    void mistakesAndEmptyResultsAreSaid()
    {
        QTest::keyClicks(m_box, u"70000"_s);
        QVERIFY(message()->isVisible());
        QVERIFY(message()->text().contains(u"70000"_s));
        m_box->clear();
        QVERIFY(!popup()->isVisible());
        QTest::keyClicks(m_box, u"nothing"_s);
        QVERIFY(message()->isVisible());
        QSignalSpy chosen{m_box, &SearchBox::portChosen};
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
    }

    void escapeLeavesInTwoSteps()
    {
        QTest::keyClicks(m_box, u"http"_s);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_box->text(), u"http"_s);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(m_box->text().isEmpty());
    }
};

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
