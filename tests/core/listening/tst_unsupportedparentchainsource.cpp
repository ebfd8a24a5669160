// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/unsupported/unsupportedparentchainsource.h"

#include <QtTest>

using namespace portolan;

class TestUnsupportedParentChainSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsAndNamesTheSystem();
};

void TestUnsupportedParentChainSource::failsAndNamesTheSystem()
{
    UnsupportedParentChainSource source;
    const Result<ParentChain> chain = source.parentChain({1, 1});
    QVERIFY(!chain);
    QVERIFY(chain.error().message.contains(QSysInfo::prettyProductName()));
    QVERIFY(chain.error().message.endsWith(u'.'));
}

QTEST_APPLESS_MAIN(TestUnsupportedParentChainSource)
#include "tst_unsupportedparentchainsource.moc"
