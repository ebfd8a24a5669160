// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/observations.h"
#include "core/journal/sightings.h"
#include "core/listening/listenermonitor.h"
#include "core/listening/listenersource.h"
#include "ui/journalkeeper.h"
#include "ui/livelisteners.h"
#include "ui/settings.h"
#include "ui/timeline/timelineview.h"
#include "ui/timelinepresenter.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr int many = 10'000;

std::optional<TimelineEntry> entryOn(const Timeline &timeline, PortNumber port)
{
    const auto found = std::find_if(timeline.entries.cbegin(),
        timeline.entries.cend(),
        [port](const TimelineEntry &entry) { return entry.seen.sighting.port == port; });
    return found == timeline.entries.cend() ? std::nullopt : std::optional{*found};
}

} // namespace

/// On the real listeners of this computer, with a journal of its own.
class TestJournalKeeper : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;
    std::optional<ListenerMonitor> m_monitor;
    std::optional<LiveListeners> m_listeners;
    std::optional<JournalKeeper> m_keeper;

    void look()
    {
        const QSignalSpy recorded{&*m_keeper, &JournalKeeper::recorded};
        m_monitor->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!recorded.isEmpty(), 20000);
    }

private Q_SLOTS:

    void init()
    {
        m_folder.emplace();
        m_journal.emplace(std::move(Journal::open(m_folder->filePath(u"journal.sqlite"_s)).value()));
        m_monitor.emplace(makeListenerSource);
        m_listeners.emplace(nullptr, *m_monitor);
        m_keeper.emplace(&*m_journal, QString{}, *m_listeners);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_listeners.reset();
        m_monitor.reset();
        m_journal.reset();
    }

    void emptyJournalHasAnEmptyTimeline()
    {
        const auto timeline = m_keeper->timeline(many);
        QVERIFY(timeline);
        QVERIFY(timeline->entries.isEmpty());
        QVERIFY(timeline->gaps.isEmpty());
        QVERIFY(!timeline->isCut);
    }

    void whatListensNowIsToldFromWhatDid()
    {
        const QDateTime past = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const Sighting gone{Transport::Tcp, u"192.0.2.1"_s, PortNumber{9}, u"discard"_s, {}};
        QVERIFY(m_journal->sightings().record({gone}, past));
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        look();
        const auto timeline = m_keeper->timeline(many);
        QVERIFY(timeline);
        const auto here = entryOn(*timeline, PortNumber{server.serverPort()});
        QVERIFY(here);
        QVERIFY(here->isListening);
        QCOMPARE(here->seen.sighting.program, u"tst_journalkeeper"_s);
        QVERIFY(here->seen.firstSeen <= timeline->readAt);
        const auto discard = entryOn(*timeline, gone.port);
        QVERIFY(discard);
        QVERIFY(!discard->isListening);
        // Of the hour between nothing is known.
        QCOMPARE(timeline->gaps.size(), 1);
        QCOMPARE(timeline->gaps.constFirst().begin, past);
    }

    void shortSilenceIsNoGap()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Sighting gone{Transport::Tcp, u"192.0.2.1"_s, PortNumber{9}, u"discard"_s, {}};
        QVERIFY(m_journal->sightings().record({gone}, now.addMSecs(-Observations::longestSilenceMs / 2)));
        look();
        const auto timeline = m_keeper->timeline(many);
        QVERIFY(timeline && !timeline->entries.isEmpty());
        QVERIFY(timeline->gaps.isEmpty());
    }

    void onlyTheNewestAreTold()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (quint16 i = 0; i < 5; ++i) {
            const Sighting each{Transport::Tcp, u"192.0.2.1"_s, PortNumber{i}, {}, {}};
            QVERIFY(m_journal->sightings().record({each}, now.addSecs(i - 7200)));
        }
        const auto cut = m_keeper->timeline(3);
        QVERIFY(cut && cut->isCut);
        QCOMPARE(cut->entries.size(), 3);
        QCOMPARE(cut->entries.constFirst().seen.sighting.port, PortNumber{4});
        const auto whole = m_keeper->timeline(5);
        QVERIFY(whole && !whole->isCut);
        QCOMPARE(whole->entries.size(), 5);
    }

    void withoutAJournalTheTimelineSaysWhy()
    {
        const JournalKeeper keeper{nullptr, u"The journal is from the future."_s, *m_listeners};
        const auto timeline = keeper.timeline(many);
        QVERIFY(!timeline);
        QCOMPARE(timeline.error().message, u"The journal is from the future."_s);
    }

    void firstLookFindsNothingNewAndTheNextOneWhatCame()
    {
        QSettings store{m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat};
        Settings settings{store};
        TimelineView view;
        const TimelinePresenter presenter{view, *m_keeper, settings};
        look();
        QVERIFY(!settings.lookedAt());
        const auto *const news = view.findChild<QLabel *>(u"timelineNews"_s);
        view.show();
        QVERIFY(settings.lookedAt());
        QVERIFY2(news->text().startsWith(u"Nothing new"_s), qPrintable(news->text()));

        // Later than the first look by a millisecond at least.
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > *settings.lookedAt());
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(!news->text().startsWith(u"Nothing new"_s), 20000);
        const QDateTime before = *settings.lookedAt();
        view.findChild<QPushButton *>(u"timelineMarkAsSeen"_s)->click();
        QVERIFY(*settings.lookedAt() > before);
        QVERIFY2(news->text().startsWith(u"Nothing new"_s), qPrintable(news->text()));
    }

    void hiddenTimelineReadsNothing()
    {
        QSettings store{m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat};
        Settings settings{store};
        TimelineView view;
        const TimelinePresenter presenter{view, *m_keeper, settings};
        look();
        QVERIFY(!settings.lookedAt());
        view.show();
        QVERIFY(settings.lookedAt());
    }
};

QTEST_MAIN(TestJournalKeeper)
#include "tst_journalkeeper.moc"
