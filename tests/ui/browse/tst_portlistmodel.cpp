// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewsample.h"
#include "ui/browse/portlistmodel.h"
#include "ui/statustext.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestPortListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void withoutOverviewThereAreNoRows()
    {
        PortListModel model;
        const QAbstractItemModelTester tester{&model};
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), static_cast<int>(PortListModel::ColumnCount));
        model.setMarks({{PortNumber{22}, {ListenerMark::Reachable, u"sshd"_s}}});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyPortIsARow()
    {
        PortListModel model;
        const QAbstractItemModelTester tester{&model};
        model.setOverview(overviewSample());
        QCOMPARE(model.rowCount(), PortNumber::count);
        const auto last = model.index(PortNumber::count - 1, PortListModel::PortColumn);
        QCOMPARE(last.data().toString(), u"65535"_s);
        QCOMPARE(last.data(PortListModel::PortRole).value<PortNumber>(), PortNumber{65535});
    }

    void cellsTellNameStatusAndListener()
    {
        PortListModel model;
        model.setOverview(overviewSample());
        model.setMarks({{PortNumber{443}, {ListenerMark::Reachable, u"nginx"_s}}});
        const auto text = [&model](int column) { return model.index(443, column).data().toString(); };
        QCOMPARE(text(PortListModel::NameColumn), u"https"_s);
        QCOMPARE(text(PortListModel::DescriptionColumn), u"http protocol over TLS/SSL"_s);
        QCOMPARE(text(PortListModel::TcpColumn), u"registered"_s);
        QCOMPARE(text(PortListModel::UdpColumn), u"reserved"_s);
        QCOMPARE(text(PortListModel::HereColumn), u"nginx"_s);
        const auto mark = model.index(443, PortListModel::HereColumn).data(PortListModel::MarkRole);
        QCOMPARE(mark.value<ListenerMark>(), ListenerMark::Reachable);
        QVERIFY(!model.index(80, PortListModel::HereColumn).data(PortListModel::MarkRole).isValid());
    }

    void everyStatusHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const auto status : allRegistrationStatuses) {
            words.insert(statusText(status));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(allRegistrationStatuses.size()));
    }

    void swatchesFollowTheTheme()
    {
        PortListModel model;
        model.setOverview(overviewSample());
        const auto swatch = [&model] {
            return model.index(22, PortListModel::TcpColumn).data(Qt::DecorationRole).value<QColor>();
        };
        const Theme light = Theme::of(lightPalette());
        const Theme dark = Theme::of(darkPalette());
        model.setTheme(light);
        QCOMPARE(swatch(), light.statusColor(RegistrationStatus::Assigned));
        const QSignalSpy changed{&model, &PortListModel::dataChanged};
        model.setTheme(dark);
        QCOMPARE(swatch(), dark.statusColor(RegistrationStatus::Assigned));
        QCOMPARE(changed.size(), 1);
    }

    void onlyRowsWhoseMarkDiffersChange()
    {
        PortListModel model;
        const QAbstractItemModelTester tester{&model};
        model.setOverview(overviewSample());
        const PortMark local{ListenerMark::Local, u"x"_s};
        model.setMarks({{PortNumber{22}, local}, {PortNumber{80}, local}, {PortNumber{90}, local}});
        const QSignalSpy changed{&model, &PortListModel::dataChanged};
        const QSignalSpy reset{&model, &PortListModel::modelReset};
        const PortMark reachable{ListenerMark::Reachable, u"x"_s};
        model.setMarks({{PortNumber{22}, local},
            {PortNumber{80}, reachable},
            {PortNumber{81}, local},
            {PortNumber{500}, local}});
        QVector<std::pair<int, int>> runs;
        for (const auto &call : changed) {
            runs.append({call.at(0).toModelIndex().row(), call.at(1).toModelIndex().row()});
        }
        QCOMPARE(runs, (QVector<std::pair<int, int>>{{80, 81}, {90, 90}, {500, 500}}));
        QCOMPARE(reset.size(), 0);
    }

    void screenReadersGetTheRowInItsFirstCell()
    {
        PortListModel model;
        model.setOverview(overviewSample());
        model.setMarks({{PortNumber{22}, {ListenerMark::Local, u"sshd"_s}}});
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(text(22, PortListModel::PortColumn),
            u"Port 22, ssh, The Secure Shell (SSH) Protocol, TCP registered, UDP registered, "_s
                + u"sshd listens here, "_s + markText(ListenerMark::Local) + u'.');
        QCOMPARE(text(23, PortListModel::PortColumn), u"Port 23, TCP unassigned, UDP unassigned."_s);
        for (int column = 0; column < PortListModel::ColumnCount; ++column) {
            QVERIFY2(!text(23, column).isEmpty(), "silence is not an answer");
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }

    void toolTipsShowMarkupAsText()
    {
        const QString evil = u"<img src=x onerror=1><b>bold</b>"_s;
        PortListModel model;
        model.setOverview(overviewSample());
        model.setMarks({{PortNumber{22}, {ListenerMark::Local, evil}}});
        const QString toolTip = model.index(22, PortListModel::HereColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(Qt::mightBeRichText(toolTip), "else the escapes would be shown");
        QTextDocument document;
        document.setHtml(toolTip);
        QCOMPARE(document.toPlainText(), evil);
    }

    void whatPeopleMeetIsTheDescription()
    {
        QVector<PortSummary> overview(PortNumber::count);
        overview[5000].name = u"commplex-main"_s;
        overview[5000].description = u"commplex-main"_s;
        overview[5000].service = u"AirPlay Receiver"_s;
        PortListModel model;
        model.setOverview(overview);
        const QModelIndex index = model.index(5000, PortListModel::DescriptionColumn);
        QCOMPARE(index.data().toString(), u"AirPlay Receiver"_s);
        QVERIFY(model.index(5000, PortListModel::PortColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"commplex-main, AirPlay Receiver"_s));
    }
};

QTEST_MAIN(TestPortListModel)
#include "tst_portlistmodel.moc"
