// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/feedbackstore.h"
#include "core/journal/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Feedback answerOn(const QString &page)
{
    return {page, Answer::Yes, u"clear"_s, u"en"_s, QDateTime{{2026, 3, 1}, {12, 0}, Qt::UTC}, u"0.1.0"_s};
}

} // namespace

class TestFeedback : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;

    FeedbackStore &store() { return m_journal->feedback(); }

private Q_SLOTS:

    void init()
    {
        m_folder.emplace();
        m_journal.emplace(Journal::open(m_folder->filePath(u"journal.sqlite"_s)).value());
    }

    void cleanup() { m_journal.reset(); }

    void answerComesBackWhole()
    {
        Feedback no = answerOn(feedbackPage(u"loopback"_s));
        no.answer = Answer::No;
        no.note.clear();
        QVERIFY(store().set(answerOn(feedbackPage(PortNumber{2855}))));
        QVERIFY(store().set(no));
        QCOMPARE(store().all().value(), (QVector<Feedback>{no, answerOn(u"port:2855"_s)}));
        QCOMPARE(store().of(u"concept:loopback"_s).value(), no);
        QVERIFY(!store().of(u"port:1"_s)->has_value());
    }

    void newestAnswerReplacesTheFormer()
    {
        Feedback later = answerOn(u"port:80"_s);
        QVERIFY(store().set(later));
        later.answer = Answer::No;
        later.note = u"what of HTTP/3?"_s;
        // The clock may have been set back: what was said last counts.
        later.askedAt = later.askedAt.addDays(-1);
        QVERIFY(store().set(later));
        QCOMPARE(store().all().value(), QVector<Feedback>{later});
        QVERIFY(store().remove(u"port:80"_s));
        QVERIFY(store().all()->isEmpty());
    }

    void noteIsCheckedAndTheFormerAnswerStays()
    {
        Feedback feedback = answerOn(u"port:80"_s);
        feedback.note = QString{FeedbackStore::longestNote, u'x'};
        QVERIFY(store().set(feedback));
        Feedback tooLong = feedback;
        tooLong.note += u'y';
        const auto refused = store().set(tooLong);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"2001"_s), qPrintable(refused.error().message));
        QCOMPARE(store().of(u"port:80"_s).value(), feedback);

        feedback.note = u"<img src=x onerror=1>\x1b[0m'); DROP TABLE feedback; --"_s;
        QVERIFY(store().set(feedback));
        QCOMPARE(
            store().of(u"port:80"_s).value()->note, u"<img src=x onerror=1>[0m'); DROP TABLE feedback; --"_s);
    }

    void pagesAreTold_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("isPage");
        QTest::newRow("port") << u"port:0"_s << true;
        QTest::newRow("last port") << u"port:65535"_s << true;
        QTest::newRow("beyond the last port") << u"port:65536"_s << false;
        QTest::newRow("concept") << u"concept:cleartext-and-tls"_s << true;
        QTest::newRow("path") << u"concept:../x"_s << false;
        QTest::newRow("newline") << u"port:80\n"_s << false;
        QTest::newRow("nothing") << QString{} << false;
    }

    void pagesAreTold()
    {
        QFETCH(QString, page);
        QFETCH(bool, isPage);
        QCOMPARE(isFeedbackPage(page), isPage);
        QCOMPARE(store().set(answerOn(page)).has_value(), isPage);
        QCOMPARE(store().all()->size(), isPage ? 1 : 0);
    }

    void allAnswersAreExportedAsJson()
    {
        Feedback quoted = answerOn(u"port:80"_s);
        quoted.note = u"\"quoted\" </script> \U0001F6A2"_s;
        quoted.answer = Answer::No;
        Feedback plain = answerOn(u"concept:loopback"_s);
        plain.note.clear();
        QVERIFY(store().set(quoted));
        QVERIFY(store().set(plain));

        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(m_journal->feedbackJson().value(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject expectedPlain{
            {u"page"_s, u"concept:loopback"_s},
            {u"answer"_s, u"yes"_s},
            {u"language"_s, u"en"_s},
            {u"askedAt"_s, u"2026-03-01T12:00:00.000Z"_s},
            {u"programVersion"_s, u"0.1.0"_s},
        };
        QJsonObject expectedQuoted = expectedPlain;
        expectedQuoted.insert(u"page"_s, u"port:80"_s);
        expectedQuoted.insert(u"answer"_s, u"no"_s);
        expectedQuoted.insert(u"note"_s, quoted.note);
        QCOMPARE(document.object(),
            (QJsonObject{{u"schema"_s, 1}, {u"feedback"_s, QJsonArray{expectedPlain, expectedQuoted}}}));
    }

    void noAnswersAreAnEmptyList()
    {
        const auto document = QJsonDocument::fromJson(m_journal->feedbackJson().value());
        QCOMPARE(document.object(), (QJsonObject{{u"schema"_s, 1}, {u"feedback"_s, QJsonArray{}}}));
    }
};

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
