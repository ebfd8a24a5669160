// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/glyphbatch.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using portolan::GlyphBatch;

namespace {

constexpr QRgb black = 0xff000000;

/// The part of the image that the batch draws on.
QRect inkOf(GlyphBatch &batch)
{
    QImage image{400, 200, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    batch.draw(painter);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                ink |= QRect{x, y, 1, 1};
            }
        }
    }
    return ink;
}

} // namespace

class TestGlyphBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingAddedDrawsNothing()
    {
        GlyphBatch batch{QFont{}};
        QVERIFY(inkOf(batch).isEmpty());
    }

    void textIsDrawnOnce()
    {
        GlyphBatch batch{QFont{}};
        batch.add({50, 100}, u"ssh"_s, 100, black);
        QVERIFY(QRect(48, 70, 60, 40).contains(inkOf(batch)));
        QVERIFY(inkOf(batch).isEmpty());
    }

    void longTextEndsWithinItsWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << QString{100, u'm'};
        QTest::newRow("not ascii") << QString{100, u'ж'};
    }

    void longTextEndsWithinItsWidth()
    {
        QFETCH(QString, text);
        GlyphBatch batch{QFont{}};
        batch.add({50, 100}, text, 80, black);
        const QRect ink = inkOf(batch);
        QVERIFY(ink.width() > 40);
        QVERIFY(ink.right() <= 50 + 80);
    }

    void wrappedTextStaysInItsRectangle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words")
            << u"several words that need more than one line to be written in full, and then some"_s;
        QTest::newRow("one long word") << QString{200, u'm'};
        QTest::newRow("only spaces") << QString{200, u' '};
        QTest::newRow("empty") << QString{};
        QTest::newRow("not ascii") << u"слова слова слова слова слова слова слова слова слова слова"_s;
    }

    void wrappedTextStaysInItsRectangle()
    {
        QFETCH(QString, text);
        GlyphBatch batch{QFont{}};
        const QRectF rect{20, 20, 120, batch.lineHeight() * 2.5};
        batch.addWrapped(rect, text, black);
        const QRect ink = inkOf(batch);
        QCOMPARE(ink.isEmpty(), text.trimmed().isEmpty());
        QVERIFY(ink.isEmpty() || rect.adjusted(-1, -1, 1, 1).contains(QRectF{ink}));
    }
};

QTEST_MAIN(TestGlyphBatch)
#include "tst_glyphbatch.moc"
