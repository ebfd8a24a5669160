// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/ownerhelper.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace std::chrono_literals;

namespace {

const QByteArray sampleAnswer = QByteArrayLiteral(
    "{\"schema\":1,\"takenAt\":\"2026-11-22T05:00:00.000Z\",\"complete\":true,\"hiddenOwners\":0,"
    "\"listeners\":[]}");

/// Sets a variable of the environment, for as long as it lives.
class EnvironmentValue final
{
public:
    EnvironmentValue(const char *name, const QByteArray &value)
        : m_name{name}
        , m_wasSet{qEnvironmentVariableIsSet(name)}
        , m_before{qgetenv(name)}
    {
        qputenv(name, value);
    }

    ~EnvironmentValue()
    {
        if (m_wasSet) {
            qputenv(m_name, m_before);
        } else {
            qunsetenv(m_name);
        }
    }

    Q_DISABLE_COPY_MOVE(EnvironmentValue)

private:
    const char *m_name;
    bool m_wasSet;
    QByteArray m_before;
};

} // namespace

/// A script stands in the place of pkexec: it gets the same arguments and ends in the same ways.
class TestOwnerHelper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_program = script(u"portolan-cli"_s, QByteArrayLiteral("exit 0")); }

    void answerIsRead()
    {
        const auto answer = answerTo("printf '%s' '" + sampleAnswer + "'");
        QVERIFY2(answer, qPrintable(answer ? QString{} : answer.error().message));
        QCOMPARE(answer->takenAt.toString(Qt::ISODate), u"2026-11-22T05:00:00Z"_s);
        // Nothing listens: portolan-cli ends with 1.
        QVERIFY(answerTo("printf '%s' '" + sampleAnswer + "'; exit 1"));
    }

    void onlyTheListenersAreAskedFor()
    {
        const QString file = m_folder.filePath(u"arguments"_s);
        QVERIFY(answerTo("printf '%s\\n' \"$@\" > '" + QFile::encodeName(file) + "'; cat; printf '%s' '"
            + sampleAnswer + "'"));
        QFile written{file};
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(),
            QByteArrayLiteral("--disable-internal-agent\n") + QFile::encodeName(m_program)
                + QByteArrayLiteral("\nlisteners\n--json\n--all\n--arguments\n"));
    }

    void onlyTheLanguageGoesAlong_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<bool>("goesAlong");
        QTest::newRow("usual") << QByteArrayLiteral("ro_RO.UTF-8") << true;
        // pkexec would refuse everything.
        QTest::newRow("a path") << QByteArrayLiteral("/nowhere/ro_RO") << false;
        QTest::newRow("a way up") << QByteArrayLiteral("..ro") << false;
        QTest::newRow("a percent sign") << QByteArrayLiteral("ro%s") << false;
    }

    void onlyTheLanguageGoesAlong()
    {
        QFETCH(QByteArray, language);
        QFETCH(bool, goesAlong);
        const std::array<EnvironmentValue, 7> values{{{"SHELL", "/nowhere/shell"},
            {"TERM", "a/b"},
            {"LC_TIME", "/nowhere/ro_RO"},
            {"LANG", language},
            {"LANGUAGE", language},
            {"LC_ALL", language},
            {"LC_MESSAGES", language}}};
        const QString file = m_folder.filePath(u"environment"_s);
        QVERIFY(answerTo("env > '" + QFile::encodeName(file) + "'; printf '%s' '" + sampleAnswer + "'"));
        QFile written{file};
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray lines = '\n' + written.readAll();
        for (const QByteArray &name : {"SHELL"_ba, "TERM"_ba, "LC_TIME"_ba}) {
            QVERIFY2(!lines.contains('\n' + name + '='), name.constData());
        }
        for (const QByteArray &name : {"LANG"_ba, "LANGUAGE"_ba, "LC_ALL"_ba, "LC_MESSAGES"_ba}) {
            QCOMPARE(lines.contains('\n' + name + '=' + language + '\n'), goesAlong);
            QCOMPARE(lines.contains('\n' + name + '='), goesAlong);
        }
    }

    void failureIsTold_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("words");
        QTest::newRow("dismissed") << refusal("Error executing command as another user: Request dismissed\n",
            126) << u"was closed"_s;
        QTest::newRow("refused") << QByteArrayLiteral("exit 127") << u"your account may not ask"_s;
        // What comes with a failure is not believed.
        QTest::newRow("refused with an answer")
            << QByteArray{"printf '%s' '" + sampleAnswer + "'; exit 127"} << u"your account may not ask"_s;
        QTest::newRow("failed") << QByteArrayLiteral("echo 'No sockets here.' >&2; echo more >&2; exit 3")
                                << u"portolan-cli could not find out the owners: No sockets here."_s;
        QTest::newRow("failed, as portolan-cli says it")
            << QByteArrayLiteral("echo 'portolan-cli: No sockets here.' >&2; exit 3")
            << u"portolan-cli could not find out the owners: No sockets here."_s;
        QTest::newRow("failed silently") << QByteArrayLiteral("exit 2") << u"status 2"_s;
        QTest::newRow("crashed") << QByteArrayLiteral("kill -9 $$") << u"broke off"_s;
        QTest::newRow("garbage") << QByteArrayLiteral("echo '<html>'") << u"no JSON"_s;
        QTest::newRow("nothing") << QByteArrayLiteral("exit 0") << u"no JSON"_s;
        QTest::newRow("endless") << QByteArrayLiteral("exec cat /dev/zero") << u"longer than"_s;
    }

    void failureIsTold()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, words);
        const auto answer = answerTo(lines);
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
    }

    /// What pkexec 122 writes, word by word.
    void refusalIsTold_data()
    {
        QTest::addColumn<QByteArray>("complaint");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong password, or a rule that says no")
            << QByteArrayLiteral("Error executing command as another user: Not authorized\n\n"
                                 "This incident has been reported.\n")
            << u"the password was wrong or missing, or your account may not ask"_s;
        QTest::newRow("nobody to ask")
            << QByteArrayLiteral("Error executing command as another user: No authentication agent found.\n")
            << u"no polkit agent runs"_s;
        QTest::newRow("no system bus")
            << QByteArrayLiteral("Error getting authority: Error initializing authority: Could not connect: "
                                 "No such file or directory\n")
            << u"polkit, which does not answer"_s;
        QTest::newRow("no polkitd") << QByteArrayLiteral(
            "\n** (process:1263): WARNING **: 15:59:58.852: Error enumerating actions: "
            "GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.PolicyKit1 was "
            "not provided by any .service files\nError checking for authorization "
            "org.freedesktop.policykit.exec: GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name "
            "org.freedesktop.PolicyKit1 was not provided by any .service files\n")
                                    << u"polkit, which does not answer"_s;
        QTest::newRow("anything else") << QByteArrayLiteral(
            "\n** (process:9): WARNING **: 15:59:58.852: Something.\nError accessing /x: Gone\n")
                                       << u"(Error accessing /x: Gone)"_s;
    }

    void refusalIsTold()
    {
        QFETCH(QByteArray, complaint);
        QFETCH(QString, words);
        const auto answer = answerTo(refusal(complaint, 127));
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
        QVERIFY2(answer.error().message.contains(u"sudo portolan-cli listeners"_s),
            qPrintable(answer.error().message));
    }

    /// polkit gives root every right without a question, so nobody is disturbed. The shell is one that pkexec
    /// does not bear.
    void realPkexecIsUnderstood()
    {
        const QString pkexec = OwnerHelper::pkexecPath();
        if (pkexec.isEmpty()) {
            QSKIP("pkexec is not installed here.");
        }
        if (::geteuid() != 0) {
            QSKIP("Only root is given the right without a question.");
        }
        const EnvironmentValue shell{"SHELL", "/nowhere/shell"};
        const QString program = script(u"rightful"_s, "printf '%s' '" + sampleAnswer + "'");
        OwnerHelper helper{pkexec, program};
        const auto answer = answerOf(helper);
        if (!answer && answer.error().message.contains(u"polkit, which does not answer"_s)) {
            QSKIP("No polkitd answers here; pkexec said so, and was understood.");
        }
        QVERIFY2(answer, qPrintable(answer ? QString{} : answer.error().message));
        QCOMPARE(answer->takenAt.toString(Qt::ISODate), u"2026-11-22T05:00:00Z"_s);
    }

    void missingProgramIsTold()
    {
        const QString working = script(u"working"_s, "printf '%s' '" + sampleAnswer + "'");
        const auto refusal = [this](const QString &elevator, const QString &program) {
            OwnerHelper helper{elevator, program};
            const auto answer = answerOf(helper);
            return answer ? QString{} : answer.error().message;
        };
        QCOMPARE(refusal(working, m_program), QString{});
        QVERIFY(refusal({}, m_program).contains(u"pkexec"_s));
        QVERIFY(refusal(m_folder.filePath(u"none"_s), m_program).contains(u"pkexec"_s));
        QVERIFY(refusal(working, m_folder.filePath(u"none"_s)).contains(u"/none"_s));
        // pkexec would look for it in PATH.
        QVERIFY(refusal(working, u"portolan-cli"_s).contains(u"portolan-cli"_s));
        const QString broken = script(u"broken"_s, {}, "#!/nowhere/sh\n");
        QVERIFY(refusal(broken, m_program).contains(u"could not be started"_s));
    }

    void tooLongAQuestionIsGivenUp()
    {
        OwnerHelper helper{script(u"hanging"_s, "exec sleep 600"), m_program, 50ms};
        const auto answer = answerOf(helper);
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"in time"_s), qPrintable(answer.error().message));
    }

    void cancelledQuestionIsNotAnswered()
    {
        const QString pidFile = m_folder.filePath(u"pid"_s);
        OwnerHelper helper{
            script(u"hanging"_s, "echo $$ > '" + QFile::encodeName(pidFile) + "'; exec sleep 600"),
            m_program};
        QSignalSpy finished{&helper, &OwnerHelper::finished};
        helper.start();
        QVERIFY(helper.isRunning());
        const auto pid = [&pidFile] {
            QFile file{pidFile};
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
        };
        QTRY_VERIFY(pid() > 0);
        helper.cancel();
        QVERIFY(!helper.isRunning());
        QTRY_VERIFY(!QFileInfo::exists(u"/proc/%1"_s.arg(pid())));
        QCOMPARE(finished.count(), 0);
    }

    void canBeAskedAgain()
    {
        OwnerHelper helper{script(u"twice"_s, "printf '%s' '" + sampleAnswer + "'"), m_program};
        helper.start();
        helper.cancel();
        QVERIFY(answerOf(helper));
        QVERIFY(!helper.isRunning());
        QVERIFY(answerOf(helper));
    }

    void questionUnderWayIsNotAskedTwice()
    {
        const QString file = m_folder.filePath(u"count"_s);
        OwnerHelper helper{
            script(u"counting"_s,
                "echo once >> '" + QFile::encodeName(file) + "'; printf '%s' '" + sampleAnswer + "'"),
            m_program};
        QSignalSpy finished{&helper, &OwnerHelper::finished};
        helper.start();
        helper.start();
        QVERIFY(finished.wait());
        QFile written{file};
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArrayLiteral("once\n"));
        QCOMPARE(finished.count(), 1);
    }

    void endOfTheHelperEndsTheQuestion()
    {
        const QString pidFile = m_folder.filePath(u"lastPid"_s);
        auto helper = std::make_unique<OwnerHelper>(
            script(u"hanging"_s, "echo $$ > '" + QFile::encodeName(pidFile) + "'; exec sleep 600"),
            m_program);
        helper->start();
        const auto pid = [&pidFile] {
            QFile file{pidFile};
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
        };
        QTRY_VERIFY(pid() > 0);
        helper.reset();
        QVERIFY(!QFileInfo::exists(u"/proc/%1"_s.arg(pid())));
    }

private:
    static QByteArray refusal(const QByteArray &complaint, int status)
    {
        return "cat >&2 <<'COMPLAINT'\n" + complaint + "COMPLAINT\nexit " + QByteArray::number(status);
    }

    QString script(const QString &name,
        const QByteArray &lines,
        const QByteArray &first = QByteArrayLiteral("#!/bin/sh\n"))
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(first + lines + '\n') < 0
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            qFatal("The script could not be written.");
        }
        return file.fileName();
    }

    Result<Snapshot> answerOf(OwnerHelper &helper)
    {
        std::optional<Result<Snapshot>> result;
        const QObject context;
        connect(&helper, &OwnerHelper::finished, &context, [&result](const Result<Snapshot> &answer) {
            result = answer;
        });
        helper.start();
        if (result) {
            return failure(u"It was answered within start()."_s);
        }
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000)) {
            helper.cancel();
            return failure(u"No answer came."_s);
        }
        return *result;
    }

    Result<Snapshot> answerTo(const QByteArray &lines)
    {
        OwnerHelper helper{script(u"pkexec"_s, lines), m_program};
        return answerOf(helper);
    }

    QTemporaryDir m_folder;
    QString m_program;
};

QTEST_GUILESS_MAIN(TestOwnerHelper)
#include "tst_ownerhelper.moc"
