// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/systemcommand.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestSystemCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputAndStatusAreTold();
    void environmentIsGiven();
    void argumentsAreNoShellText();
    void inputIsEmpty();
    void missingProgramIsNotFound();
    void signalIsACrash();
    void programThatDoesNotEndIsKilled();
};

void TestSystemCommand::outputAndStatusAreTold()
{
    const auto result
        = runCommand({.program = u"sh"_s, .arguments = {u"-c"_s, u"printf out; printf err >&2; exit 3"_s}});
    QVERIFY(result);
    QCOMPARE(result->output, "out"_ba);
    QCOMPARE(result->errors, "err"_ba);
    QCOMPARE(result->exitCode, 3);
}

void TestSystemCommand::environmentIsGiven()
{
    SystemCommand command{.program = u"sh"_s, .arguments = {u"-c"_s, u"printf \"$LC_ALL\""_s}};
    command.environment.insert(u"LC_ALL"_s, u"xx"_s);
    const auto result = runCommand(command);
    QVERIFY(result);
    QCOMPARE(result->output, "xx"_ba);
}

void TestSystemCommand::argumentsAreNoShellText()
{
    const auto result = runCommand({.program = u"printf"_s, .arguments = {u"%s"_s, u"$(id); *"_s}});
    QVERIFY(result);
    QCOMPARE(result->output, "$(id); *"_ba);
}

void TestSystemCommand::inputIsEmpty()
{
    const auto result = runCommand({.program = u"cat"_s});
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray{});
}

void TestSystemCommand::missingProgramIsNotFound()
{
    for (const QString &program : {u"no-such-program-of-portolan"_s, u"/nowhere/lsof"_s, QString{}}) {
        const auto result = runCommand({.program = program});
        QVERIFY(!result);
        QCOMPARE(result.error(), CommandFailure::NotFound);
    }
}

void TestSystemCommand::signalIsACrash()
{
    const auto result = runCommand({.program = u"sh"_s, .arguments = {u"-c"_s, u"kill -9 $$"_s}});
    QVERIFY(!result);
    QCOMPARE(result.error(), CommandFailure::Crashed);
}

void TestSystemCommand::programThatDoesNotEndIsKilled()
{
    const auto result = runCommand(
        {.program = u"sleep"_s, .arguments = {u"1000"_s}, .limit = std::chrono::milliseconds{50}});
    QVERIFY(!result);
    QCOMPARE(result.error(), CommandFailure::TimedOut);
}

QTEST_GUILESS_MAIN(TestSystemCommand)
#include "tst_systemcommand.moc"
