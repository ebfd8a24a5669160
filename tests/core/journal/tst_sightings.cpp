// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/observations.h"
#include "core/journal/sightingoflistener.h"
#include "core/journal/sightings.h"
#include "core/listening/listener.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QDateTime noon{{2026, 3, 1}, {12, 0}, Qt::UTC};
const PortNumber http{80};
const Sighting nginx{Transport::Tcp, u"0.0.0.0"_s, http, u"nginx"_s, u"nginx.service"_s};
const Sighting apache{Transport::Tcp, u"0.0.0.0"_s, http, u"apache2"_s, {}};
const Sighting dns{Transport::Udp, u"127.0.0.53"_s, PortNumber{53}, {}, {}};

QDateTime at(int seconds)
{
    return noon.addSecs(seconds);
}

} // namespace

class TestSightings : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;

    [[nodiscard]] Journal open() const
    {
        return Journal::open(m_folder->filePath(u"journal.sqlite"_s)).value();
    }

    Sightings &sightings() { return m_journal->sightings(); }

    Observations &observations() { return m_journal->observations(); }

private Q_SLOTS:

    void init()
    {
        m_folder.emplace();
        m_journal.emplace(open());
    }

    void cleanup() { m_journal.reset(); }

    void neverSeenPortHasNoTimes()
    {
        QVERIFY(sightings().record({dns}, at(0)));
        QVERIFY(!sightings().firstSeen(http)->has_value());
        QVERIFY(!sightings().lastSeen(http)->has_value());
        QVERIFY(sightings().history(http)->isEmpty());
    }

    void firstAndLastSightAreKept()
    {
        QVERIFY(sightings().record({nginx, dns}, at(0)));
        QVERIFY(sightings().record({nginx}, at(60)));
        QVERIFY(sightings().record({apache}, at(90)));
        m_journal.reset();
        m_journal.emplace(open());
        QVERIFY(sightings().record({nginx}, at(300)));
        QCOMPARE(sightings().firstSeen(http).value(), at(0));
        QCOMPARE(sightings().lastSeen(http).value(), at(300));
        QCOMPARE(sightings().lastSeen(dns.port).value(), at(0));
        QCOMPARE(sightings().history(http).value(),
            (QVector<SeenListener>{{nginx, at(0), at(300)}, {apache, at(90), at(90)}}));
    }

    void clockSetBackWidensTheTime()
    {
        QVERIFY(sightings().record({nginx}, at(1000)));
        QVERIFY(sightings().record({nginx}, at(0)));
        QCOMPARE(sightings().history(http).value(), (QVector<SeenListener>{{nginx, at(0), at(1000)}}));
    }

    void newIsWhatWasNotSeenBefore()
    {
        QVERIFY(sightings().record({nginx}, at(0)));
        QVERIFY(sightings().record({nginx, dns}, at(100)));
        QVERIFY(sightings().record({nginx, dns, apache}, at(200)));
        QCOMPARE(sightings().newSince(at(100)).value(),
            (QVector<SeenListener>{{dns, at(100), at(200)}, {apache, at(200), at(200)}}));
        QVERIFY(sightings().newSince(at(201))->isEmpty());
        QCOMPARE(sightings().newSince(at(-1))->size(), 3);
    }

    void newestComeFirstAndNoMoreThanAskedFor()
    {
        QVERIFY(sightings().newest(10)->isEmpty());
        QVERIFY(sightings().record({nginx, dns}, at(0)));
        QVERIFY(sightings().record({dns, apache}, at(100)));
        QCOMPARE(sightings().newest(10).value(),
            (QVector<SeenListener>{
                {apache, at(100), at(100)}, {dns, at(0), at(100)}, {nginx, at(0), at(0)}}));
        QCOMPARE(sightings().newest(2).value(),
            (QVector<SeenListener>{{apache, at(100), at(100)}, {dns, at(0), at(100)}}));
        QVERIFY(sightings().newest(0)->isEmpty());
    }

    void oldSightingsCanBeForgotten()
    {
        QVERIFY(sightings().record({nginx, dns}, at(0)));
        QVERIFY(sightings().record({nginx}, at(100)));
        QVERIFY(sightings().forgetBefore(at(100)));
        QCOMPARE(sightings().newSince(at(0)).value(), (QVector<SeenListener>{{nginx, at(0), at(100)}}));
    }

    void hostileTextsAreData()
    {
        const Sighting hostile{Transport::Sctp,
            u"::%'; --"_s,
            http,
            u"<b>x</b>\x1b'); DROP TABLE sightings; --"_s,
            QString{Sightings::longestText + 5, u'u'}};
        Sighting kept = hostile;
        kept.unit.chop(5);
        QCOMPARE(Sightings::kept(hostile), kept);
        QCOMPARE(Sightings::kept(nginx), nginx);
        QVERIFY(sightings().record({hostile}, at(0)));
        QVERIFY(sightings().record({hostile}, at(1)));
        QCOMPARE(sightings().history(http).value(), (QVector<SeenListener>{{kept, at(0), at(1)}}));
    }

    void timeWithoutAnyoneLookingIsAGap()
    {
        QCOMPARE(observations().gapsBetween(at(0), at(10)).value(), (QVector<TimeSpan>{{at(0), at(10)}}));
        QVERIFY(observations().heartbeat(at(100)));
        QVERIFY(observations().heartbeat(at(160)));
        QVERIFY(sightings().record({}, at(220)));
        m_journal.reset();
        m_journal.emplace(open());
        QVERIFY(observations().heartbeat(at(230)));
        QVERIFY(observations().heartbeat(at(250)));
        QCOMPARE(observations().gapsBetween(at(0), at(300)).value(),
            (QVector<TimeSpan>{{at(0), at(100)}, {at(220), at(230)}, {at(250), at(300)}}));
        QVERIFY(observations().gapsBetween(at(110), at(220))->isEmpty());
        QCOMPARE(
            observations().gapsBetween(at(225), at(240)).value(), (QVector<TimeSpan>{{at(225), at(230)}}));
    }

    void longSilenceEndsAPeriod()
    {
        const int silence = static_cast<int>(Observations::longestSilenceMs / 1000);
        QVERIFY(observations().heartbeat(at(0)));
        QVERIFY(observations().heartbeat(at(silence)));
        QVERIFY(observations().heartbeat(at(3 * silence)));
        QCOMPARE(observations().gapsBetween(at(0), at(3 * silence)).value(),
            (QVector<TimeSpan>{{at(silence), at(3 * silence)}}));
    }

    void clockSetBackBeginsAPeriod()
    {
        QVERIFY(observations().heartbeat(at(1000)));
        QVERIFY(observations().heartbeat(at(0)));
        QVERIFY(observations().heartbeat(at(60)));
        QCOMPARE(
            observations().gapsBetween(at(0), at(1000)).value(), (QVector<TimeSpan>{{at(60), at(1000)}}));
    }

    void twoThatLookTogetherLeaveNoGap()
    {
        Journal other = open();
        QVERIFY(observations().heartbeat(at(0)));
        QVERIFY(other.observations().heartbeat(at(50)));
        QVERIFY(observations().heartbeat(at(60)));
        QVERIFY(other.observations().heartbeat(at(120)));
        QVERIFY(observations().gapsBetween(at(0), at(120))->isEmpty());
        QCOMPARE(observations().gapsBetween(at(0), at(130)).value(), (QVector<TimeSpan>{{at(120), at(130)}}));
    }

    void sightingTellsWhereAListenerIsAndItsMainHolder()
    {
        Listener listener;
        listener.endpoint = {Transport::Udp, QHostAddress{u"192.0.2.1"_s}, PortNumber{69}, u"eth0"_s};
        listener.unit = u"tftpd.service"_s;
        QCOMPARE(sightingOf(listener),
            (Sighting{Transport::Udp, u"192.0.2.1%eth0"_s, PortNumber{69}, {}, u"tftpd.service"_s}));

        Process first;
        first.executable = u"/usr/sbin/in.tftpd"_s;
        Process second;
        second.executable = u"/bin/sh"_s;
        listener.processes = {first, second};
        listener.endpoint.device.clear();
        QCOMPARE(sightingOf(listener).program, u"in.tftpd"_s);
        QCOMPARE(sightingOf(listener).address, u"192.0.2.1"_s);
    }
};

QTEST_GUILESS_MAIN(TestSightings)
#include "tst_sightings.moc"
