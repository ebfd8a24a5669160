// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/article/writers/textwriter.h"
#include "core/catalog/catalog.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// The two articles that are kept whole: each of the others would repeat their commands.
constexpr std::array wholePorts{2438, 2855};
constexpr std::array ports{0,
    1,
    18,
    22,
    53,
    80,
    443,
    445,
    1434,
    2438,
    2855,
    2856,
    3000,
    3389,
    4444,
    5000,
    5432,
    6010,
    8080,
    8888,
    11434,
    31337,
    32400,
    49152,
    65535};
constexpr std::array languages{"en", "ro", "ckb"};
constexpr int columns = 100;

JudgedListener freeSwitch()
{
    JudgedListener judged;
    judged.listener.endpoint.port = PortNumber{2855};
    judged.listener.endpoint.address = QHostAddress{u"192.168.1.20"_s};
    judged.listener.ownership = Ownership::Known;
    judged.listener.unit = u"freeswitch.service"_s;
    Process process;
    process.id.pid = 1712;
    process.name = u"freeswitch"_s;
    process.executable = u"/usr/bin/freeswitch"_s;
    process.startedAt = QDateTime{QDate{2026, 4, 9}, QTime{14, 5}, Qt::UTC};
    judged.listener.processes = {process};
    return judged;
}

QString pathOf(const QString &language, int port)
{
    return u"%1/%2/%3.txt"_s.arg(
        QStringLiteral(PORTOLAN_GOLDEN_FOLDER), language, QString::number(port).rightJustified(5, u'0'));
}

QString contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

/// Where the texts part, for people.
QString differenceOf(const QString &expected, const QString &actual)
{
    const QStringList before = expected.split(u'\n');
    const QStringList now = actual.split(u'\n');
    for (qsizetype line = 0; line < std::max(before.size(), now.size()); ++line) {
        if (before.value(line) != now.value(line)) {
            return u"line %1:\n- %2\n+ %3"_s.arg(
                QString::number(line + 1), before.value(line), now.value(line));
        }
    }
    return {};
}

} // namespace

/// Articles as they were last read by eye, in every language. With PORTOLAN_WRITE_GOLDEN in the environment
/// the files are written anew: read what `git diff` shows then.
class TestGolden : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;
    QTranslator m_translator;

    [[nodiscard]] QString composed(int port) const
    {
        const PortFacts facts = m_catalog->facts(PortNumber{static_cast<quint16>(port)}).value();
        ArticleContext context{
            OperatingSystem::Linux, m_catalog->registryDate(), m_catalog->statistics().value(), std::nullopt};
        context.listeners = QVector<JudgedListener>{};
        if (port == 2855) {
            const JudgedListener raw = freeSwitch();
            context.listeners->append(
                judge(raw.listener, facts, {{u"eth0"_s, raw.listener.endpoint.address}}));
            context.note = u"The telephones of the second floor."_s;
        }
        if (port == 2438) {
            context.lastSeen = QDateTime{QDate{2026, 4, 9}, QTime{14, 5}, Qt::UTC};
        }
        Article article = composeArticle(facts, context);
        if (std::ranges::find(wholePorts, port) == wholePorts.end()) {
            article.sections.removeIf([](const Section &section) {
                return section.id == SectionId::HowToCheck || section.id == SectionId::HowToAllow;
            });
        }
        return writeText(article, columns);
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        m_catalog.emplace(std::move(*catalog));
    }

    void articleIsAsItWasRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("port");
        for (const char *const language : languages) {
            for (const int port : ports) {
                const QString name = QString::fromLatin1(language);
                QTest::newRow(qPrintable(name + u' ' + QString::number(port))) << name << port;
            }
        }
    }

    void articleIsAsItWasRead()
    {
        QFETCH(const QString, language);
        QFETCH(const int, port);
        QLocale::setDefault(QLocale{language});
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(u":/i18n/portolan_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&m_translator);

        const QString text = composed(port);
        const QString path = pathOf(language, port);
        if (qEnvironmentVariableIsSet("PORTOLAN_WRITE_GOLDEN")) {
            QFile file{path};
            QVERIFY(QDir{}.mkpath(QFileInfo{path}.path()));
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
            QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
            QSKIP("Written anew: read it.");
        }
        const QString expected = contentOf(path);
        QVERIFY2(text == expected, qPrintable(path + u", "_s + differenceOf(expected, text)));
    }
};

int main(int argc, char *argv[])
{
    // Moments are told in local time.
    qputenv("TZ", "UTC");
    QCoreApplication application{argc, argv};
    TestGolden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_golden.moc"
