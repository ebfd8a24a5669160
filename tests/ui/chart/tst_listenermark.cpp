// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/judgedlistener.h"
#include "ui/listening/listenermarkpainter.h"
#include "ui/theme.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using portolan::Exposure;
using portolan::JudgedListener;
using portolan::ListenerMark;
using portolan::Theme;
using portolan::Verdict;

namespace {

QImage paint(ListenerMark mark, int size, const Theme &theme)
{
    QImage image{size + 8, size + 8, QImage::Format_RGB32};
    image.fill(theme.page);
    QPainter painter{&image};
    paintListenerMark(painter, QRectF{4, 4, size + 0.0, size + 0.0}, mark, theme);
    return image;
}

} // namespace

class TestListenerMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theMarkTellsTheMostImportantFact_data()
    {
        QTest::addColumn<JudgedListener>("judged");
        QTest::addColumn<ListenerMark>("mark");
        const auto make
            = [](Exposure::Scope scope, Verdict::Kind kind, const QString &space, const QString &container) {
                  JudgedListener judged;
                  judged.exposure.scope = scope;
                  judged.verdict.kind = kind;
                  judged.listener.netNamespace = space;
                  judged.listener.container = container;
                  return judged;
              };
        using Scope = Exposure::Scope;
        using Kind = Verdict::Kind;
        const QString host = u"host"_s;
        QTest::newRow("loopback") << make(Scope::Loopback, Kind::Agrees, host, {}) << ListenerMark::Local;
        QTest::newRow("network") << make(Scope::Network, Kind::Agrees, host, {}) << ListenerMark::Reachable;
        QTest::newRow("internet") << make(Scope::Internet, Kind::Common, host, {}) << ListenerMark::Reachable;
        QTest::newRow("unknown") << make(Scope::Unknown, Kind::Unknown, {}, {}) << ListenerMark::Reachable;
        QTest::newRow("unusual") << make(Scope::Loopback, Kind::Unusual, host, {})
                                 << ListenerMark::Unexpected;
        QTest::newRow("container") << make(Scope::Network, Kind::Agrees, host, u"docker:3f"_s)
                                   << ListenerMark::Contained;
        QTest::newRow("namespace") << make(Scope::Network, Kind::Unusual, u"4026"_s, {})
                                   << ListenerMark::Contained;
        QTest::newRow("scope") << make(Scope::Container, Kind::Agrees, host, {}) << ListenerMark::Contained;
    }

    void theMarkTellsTheMostImportantFact()
    {
        QFETCH(JudgedListener, judged);
        QFETCH(ListenerMark, mark);
        QCOMPARE(markOf(judged), mark);
    }

    void everyMarkHasAShapeOfItsOwn_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {10, 12, 14, 16, 22}) {
            QTest::addRow("%d pixels", size) << size;
        }
    }

    void everyMarkHasAShapeOfItsOwn()
    {
        QFETCH(int, size);
        Theme theme = Theme::of(portolan::lightPalette());
        // shapes must do without colours
        theme.warning = theme.live;
        QVector<QImage> images;
        for (const auto mark : {ListenerMark::Local,
                 ListenerMark::Reachable,
                 ListenerMark::Contained,
                 ListenerMark::Unexpected}) {
            const QImage image = paint(mark, size, theme);
            QVERIFY(!images.contains(image));
            images.append(image);
            for (int position = 0; position < image.width(); ++position) {
                QCOMPARE(image.pixel(position, 2), theme.page.rgb());
                QCOMPARE(image.pixel(2, position), theme.page.rgb());
            }
        }
        const int middle = 4 + (size / 2);
        QCOMPARE(images.at(0).pixel(middle, middle), theme.page.rgb());
        QCOMPARE(images.at(1).pixel(middle, middle), theme.live.rgb());
        QCOMPARE(images.at(2).pixel(middle, middle), theme.live.rgb());
    }

    void theUnexpectedIsInTheColourOfWarnings()
    {
        const Theme theme = Theme::of(portolan::darkPalette());
        QCOMPARE(paint(ListenerMark::Unexpected, 16, theme).pixel(12, 12), theme.warning.rgb());
    }

    void everyMarkHasItsWords()
    {
        QSet<QString> texts;
        for (const auto mark : {ListenerMark::Local,
                 ListenerMark::Reachable,
                 ListenerMark::Contained,
                 ListenerMark::Unexpected}) {
            QVERIFY(!markText(mark).isEmpty());
            texts.insert(markText(mark));
        }
        QCOMPARE(texts.size(), 4);
    }
};

QTEST_MAIN(TestListenerMark)
#include "tst_listenermark.moc"
