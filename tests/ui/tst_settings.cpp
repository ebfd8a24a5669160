// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using portolan::Appearance;
using portolan::Settings;

class TestSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.ini"_s); }

private Q_SLOTS:

    void cleanup() { QFile::remove(file()); }

    void valuesSurviveTheProgram()
    {
        {
            QSettings store{file(), QSettings::IniFormat};
            Settings settings{store};
            settings.setAppearance(Appearance::Dark);
            settings.setTextZoom(-2);
            settings.setHidesClients(false);
            settings.setSplitterState("state");
            settings.setLookedAt(
                QDateTime::fromString(u"2026-11-22T14:15:16.789+02:00"_s, Qt::ISODateWithMs));
        }
        QSettings store{file(), QSettings::IniFormat};
        const Settings settings{store};
        QCOMPARE(settings.appearance(), Appearance::Dark);
        QCOMPARE(settings.textZoom(), -2);
        QCOMPARE(settings.hidesClients(), false);
        QCOMPARE(settings.splitterState(), QByteArray{"state"});
        QCOMPARE(settings.lookedAt(), QDateTime({2026, 11, 22}, {12, 15, 16, 789}, Qt::UTC));
    }

    void nothingStoredGivesDefaults()
    {
        QSettings store{file(), QSettings::IniFormat};
        const Settings settings{store};
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.textZoom(), 0);
        QCOMPARE(settings.hidesClients(), true);
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(!settings.lookedAt());
    }

    void nonsenseGivesDefaults()
    {
        QSettings store{file(), QSettings::IniFormat};
        store.setValue(u"window/appearance"_s, u"sparkling"_s);
        store.setValue(u"article/textZoom"_s, u"very"_s);
        store.setValue(u"timeline/lookedAt"_s, u"yesterday"_s);
        const Settings settings{store};
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.textZoom(), 0);
        QVERIFY(!settings.lookedAt());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
