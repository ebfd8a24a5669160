// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewsample.h"
#include "ui/browse/portlistfilter.h"
#include "ui/browse/portlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QVector<int> portsOf(const PortListFilter &filter, int limit = 20)
{
    QVector<int> ports;
    for (int row = 0; row < std::min(filter.rowCount(), limit); ++row) {
        ports.append(filter.index(row, 0).data(PortListModel::PortRole).value<PortNumber>().value());
    }
    return ports;
}

} // namespace

class TestPortListFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_model = std::make_unique<PortListModel>();
        m_filter = std::make_unique<PortListFilter>(*m_model);
        m_model->setOverview(overviewSample());
        m_model->setMarks({{PortNumber{22}, {ListenerMark::Reachable, u"sshd"_s}},
            {PortNumber{3000}, {ListenerMark::Local, u"Node"_s}}});
    }

    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
    }

    void withoutCriteriaEveryPortIsShown() { QCOMPARE(m_filter->rowCount(), PortNumber::count); }

    void rangesHaveTheirPorts()
    {
        int sum = 0;
        for (const auto range : allPortRanges) {
            m_filter->setCriteria({.range = range});
            QCOMPARE(portsOf(*m_filter, 1).constFirst(), static_cast<int>(firstOf(range).value()));
            sum += m_filter->rowCount();
        }
        QCOMPARE(sum, PortNumber::count);
    }

    void statusIsThatOfThePort()
    {
        m_filter->setCriteria({.status = RegistrationStatus::Assigned});
        QCOMPARE(portsOf(*m_filter), QVector<int>({22, 80, 443, 8080}));
        m_filter->setCriteria({.status = RegistrationStatus::Undocumented});
        QCOMPARE(portsOf(*m_filter), QVector<int>{2438});
        m_filter->setCriteria({.status = RegistrationStatus::Reserved});
        QCOMPARE(portsOf(*m_filter), QVector<int>({1022, 1023}));
    }

    void wordsAreLookedForInNameDescriptionProgramAndNumber_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QVector<int>>("ports");
        QTest::newRow("name") << u"msp"_s << QVector<int>{2438};
        QTest::newRow("name and description") << u"http"_s << QVector<int>{80, 443, 8080};
        QTest::newRow("letter case") << u"WORLD"_s << QVector<int>{80};
        QTest::newRow("two words") << u"http tls"_s << QVector<int>{443};
        QTest::newRow("program") << u"node"_s << QVector<int>{3000};
        QTest::newRow("number, or text that has it")
            << u"6553"_s << QVector<int>{6553, 65530, 65531, 65532, 65533, 65534, 65535};
        QTest::newRow("number within a description") << u"80 alternate"_s << QVector<int>{8080};
        QTest::newRow("not a pattern") << u".*"_s << QVector<int>{};
    }

    void wordsAreLookedForInNameDescriptionProgramAndNumber()
    {
        QFETCH(QString, words);
        QFETCH(QVector<int>, ports);
        m_filter->setCriteria({.words = words.split(u' ')});
        QCOMPARE(portsOf(*m_filter), ports);
    }

    void criteriaAreAllMet()
    {
        const QAbstractItemModelTester tester{m_filter.get()};
        m_filter->setCriteria({.range = PortRange::System, .words = {u"http"_s}});
        QCOMPARE(portsOf(*m_filter), QVector<int>({80, 443}));
        m_filter->setCriteria({.range = PortRange::User, .isListeningOnly = true});
        QCOMPARE(portsOf(*m_filter), QVector<int>{3000});
    }

    void listenersThatComeAndGoAreMergedRowByRow()
    {
        const QAbstractItemModelTester tester{m_filter.get()};
        m_filter->setCriteria({.isListeningOnly = true});
        QCOMPARE(portsOf(*m_filter), QVector<int>({22, 3000}));
        const QPersistentModelIndex node{m_filter->index(1, 0)};
        const QSignalSpy layout{m_filter.get(), &PortListFilter::layoutChanged};
        const QSignalSpy inserted{m_filter.get(), &PortListFilter::rowsInserted};
        m_model->setMarks({{PortNumber{80}, {ListenerMark::Reachable, u"nginx"_s}},
            {PortNumber{443}, {ListenerMark::Reachable, u"nginx"_s}},
            {PortNumber{3000}, {ListenerMark::Local, u"Node"_s}}});
        QCOMPARE(portsOf(*m_filter), QVector<int>({80, 443, 3000}));
        QCOMPARE(node.row(), 2);
        QCOMPARE(layout.size(), 0);
        QCOMPARE(inserted.size(), 2);
    }

    void indexesFollowTheirPortThroughNewCriteria()
    {
        const QPersistentModelIndex https{m_filter->index(443, 0)};
        const QPersistentModelIndex other{m_filter->index(444, 0)};
        m_filter->setCriteria({.status = RegistrationStatus::Assigned});
        QCOMPARE(https.row(), 2);
        QVERIFY(!other.isValid());
    }

    void theNextPortThatIsShownIsFound()
    {
        QCOMPARE(m_filter->rowAtOrAfter(PortNumber{8}), 8);
        m_filter->setCriteria({.status = RegistrationStatus::Assigned});
        QCOMPARE(m_filter->rowAtOrAfter(PortNumber{0}), 0);
        QCOMPARE(m_filter->rowAtOrAfter(PortNumber{81}), 2);
        QCOMPARE(m_filter->rowAtOrAfter(PortNumber{8080}), 3);
        QCOMPARE(m_filter->rowAtOrAfter(PortNumber{8081}), -1);
    }

    void columnsSortWithEmptyCellsLast()
    {
        m_filter->sort(PortListModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(portsOf(*m_filter, 6), QVector<int>({80, 8080, 443, 2438, 22, 0}));
        m_filter->sort(PortListModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(portsOf(*m_filter, 6), QVector<int>({22, 2438, 443, 8080, 80, 0}));
        m_filter->sort(PortListModel::HereColumn, Qt::AscendingOrder);
        QCOMPARE(portsOf(*m_filter, 3), QVector<int>({3000, 22, 0}));
        m_filter->sort(PortListModel::UdpColumn, Qt::AscendingOrder);
        QCOMPARE(portsOf(*m_filter, 5), QVector<int>({22, 80, 8080, 2438, 1022}));
        m_filter->sort(PortListModel::PortColumn, Qt::DescendingOrder);
        QCOMPARE(portsOf(*m_filter, 2), QVector<int>({65535, 65534}));
        m_filter->sort(PortListModel::PortColumn, Qt::AscendingOrder);
        QCOMPARE(portsOf(*m_filter, 2), QVector<int>({0, 1}));
    }

private:
    std::unique_ptr<PortListModel> m_model;
    std::unique_ptr<PortListFilter> m_filter;
};

QTEST_MAIN(TestPortListFilter)
#include "tst_portlistfilter.moc"
