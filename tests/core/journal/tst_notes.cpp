// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/expectedlisteners.h"
#include "core/journal/favourites.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const PortNumber msrp{2855};
const PortNumber http{80};
const QDateTime noon{{2026, 3, 1}, {12, 0, 0, 123}, Qt::UTC};

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;

    void open() { m_journal.emplace(Journal::open(m_folder->filePath(u"journal.sqlite"_s)).value()); }

    [[nodiscard]] QString text(PortNumber port)
    {
        return m_journal->notes().note(port).value().value_or(Note{}).text;
    }

private Q_SLOTS:

    void init()
    {
        m_folder.emplace();
        open();
    }

    void cleanup() { m_journal.reset(); }

    void noteIsThereAfterReopening()
    {
        QVERIFY(m_journal->notes().set(msrp, u"the SIP test bed"_s, noon));
        QVERIFY(m_journal->notes().set(http, u"nginx"_s, noon.addDays(1)));
        m_journal.reset();
        open();
        QCOMPARE(m_journal->notes().note(msrp).value(), (Note{u"the SIP test bed"_s, noon}));
        QCOMPARE(m_journal->notes().all()->size(), 2);
        QCOMPARE(m_journal->notes().all()->value(http), (Note{u"nginx"_s, noon.addDays(1)}));
        QVERIFY(!m_journal->notes().note(PortNumber{0})->has_value());
    }

    void laterNoteReplacesTheFormer()
    {
        QVERIFY(m_journal->notes().set(msrp, u"one"_s, noon));
        QVERIFY(m_journal->notes().set(msrp, u"two"_s, noon.addSecs(5)));
        QCOMPARE(m_journal->notes().note(msrp).value(), (Note{u"two"_s, noon.addSecs(5)}));
        QCOMPARE(m_journal->notes().all()->size(), 1);
    }

    void emptyTextRemovesTheNote_data()
    {
        QTest::addColumn<QString>("blank");
        QTest::newRow("null") << QString{};
        QTest::newRow("spaces and a newline") << u"  \n\t"_s;
        QTest::newRow("control characters") << u"\x01\x1b"_s;
    }

    void emptyTextRemovesTheNote()
    {
        QFETCH(QString, blank);
        QVERIFY(m_journal->notes().set(msrp, u"one"_s, noon));
        QVERIFY(m_journal->notes().set(msrp, blank, noon));
        QVERIFY(!m_journal->notes().note(msrp)->has_value());
    }

    void textComesBackByteForByte_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<img src=x onerror=1><b>bold</b>"_s;
        QTest::newRow("SQL") << u"'); DROP TABLE notes; --"_s;
        QTest::newRow("placeholders") << u"?1 :a @b $c %1 %n"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F6A2 Häfen \u202Eright to left"_s;
        QTest::newRow("newline and tab") << u" a\n\tb "_s;
    }

    void textComesBackByteForByte()
    {
        QFETCH(QString, text);
        QVERIFY(m_journal->notes().set(msrp, text, noon));
        QCOMPARE(this->text(msrp).toUtf8(), text.toUtf8());
        QVERIFY(m_journal->notes().set(http, u"still here"_s, noon));
        QCOMPARE(m_journal->notes().all()->size(), 2);
    }

    void controlCharactersAreLeftOut()
    {
        const QString hostile = u"a\x1b[31mb\r\nc"_s + QChar{0} + u"d\x7f\u0085\te"_s;
        QVERIFY(m_journal->notes().set(msrp, hostile, noon));
        QCOMPARE(text(msrp), u"a[31mb\ncd\te"_s);
    }

    void tooLongNoteIsAnErrorThatSaysSo()
    {
        const QString longest{Notes::longestNote, u'x'};
        QVERIFY(m_journal->notes().set(msrp, longest, noon));
        QCOMPARE(text(msrp), longest);
        const auto tooLong = m_journal->notes().set(msrp, longest + u'y', noon);
        QVERIFY(!tooLong);
        QVERIFY2(tooLong.error().message.contains(u"10001"_s), qPrintable(tooLong.error().message));
        QVERIFY(tooLong.error().message.contains(u"10000"_s));
        QCOMPARE(text(msrp), longest);
    }

    void favouritesAreASet()
    {
        Favourites &favourites = m_journal->favourites();
        QVERIFY(favourites.add(msrp, noon));
        QVERIFY(favourites.add(msrp, noon.addDays(1)));
        QVERIFY(favourites.add(PortNumber{65535}, noon));
        QCOMPARE(favourites.all().value(), (QSet<PortNumber>{msrp, PortNumber{65535}}));
        QVERIFY(favourites.remove(msrp));
        QVERIFY(favourites.remove(http));
        QCOMPARE(favourites.all().value(), QSet<PortNumber>{PortNumber{65535}});
    }

    void expectedListenerIsToldByWhereItIsAndItsProgram()
    {
        ExpectedListeners &listeners = m_journal->expectedListeners();
        const ExpectedListener nginx{
            Transport::Tcp, u"0.0.0.0"_s, http, u"nginx"_s, u"<b>our</b> site\x07"_s, noon};
        ExpectedListener other = nginx;
        other.program = u"apache2"_s;
        QVERIFY(listeners.add(nginx));
        QVERIFY(listeners.add(other));
        QCOMPARE(listeners.all()->size(), 2);

        ExpectedListener changed = nginx;
        changed.note = u"moved"_s;
        QVERIFY(listeners.add(changed));
        QCOMPARE(listeners.all()->size(), 2);
        QVERIFY(listeners.remove(other));
        QCOMPARE(listeners.all().value(), QVector<ExpectedListener>{changed});
    }

    void noteOfAnExpectedListenerIsChecked()
    {
        ExpectedListener udp{Transport::Udp, u"::"_s, msrp, {}, u"<b>\r\x1b</b>"_s, noon};
        QVERIFY(m_journal->expectedListeners().add(udp));
        QCOMPARE(m_journal->expectedListeners().all()->first().note, u"<b></b>"_s);
        QCOMPARE(m_journal->expectedListeners().all()->first().transport, Transport::Udp);
        udp.note = QString{ExpectedListeners::longestNote + 1, u'x'};
        QVERIFY(!m_journal->expectedListeners().add(udp));
        QCOMPARE(m_journal->expectedListeners().all()->first().note, u"<b></b>"_s);
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
