// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/unsupported/unsupportedlistenersource.h"

#include <QtTest>

using namespace portolan;

class TestUnsupportedListenerSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsAndNamesTheSystem();
};

void TestUnsupportedListenerSource::failsAndNamesTheSystem()
{
    UnsupportedListenerSource source;
    const Result<Snapshot> snapshot = source.snapshot();
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().message.contains(QSysInfo::prettyProductName()));
    QVERIFY(snapshot.error().message.endsWith(u'.'));
}

QTEST_APPLESS_MAIN(TestUnsupportedListenerSource)
#include "tst_unsupportedlistenersource.moc"
