// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/catalog/catalog.h"
#include "tests/core/article/articlechecks.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

namespace {

/// A paragraph of more words than this says the same in few articles only.
constexpr int mostWordsEverywhere = 25;
constexpr int mostArticles = 5000;
/// Where nothing is known there is little to say.
constexpr int mostWordsOfTheUnknown = 220;

/// Numbers aside: "1,024 to 49,151" and "0 to 1,023" are the same.
QString withoutNumbers(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isDigit()) {
            result.append(c);
        } else if (result.endsWith(u"#,"_s)) {
            result.chop(1);
        } else if (!result.endsWith(u'#')) {
            result.append(u'#');
        }
    }
    return result;
}

bool isUnknown(const PortFacts &facts)
{
    return !isAssigned(facts.overall) && facts.formerRegistrations.isEmpty() && facts.dossiers.isEmpty()
        && facts.uses.isEmpty() && facts.threats.isEmpty() && facts.related.isEmpty();
}

} // namespace

/// No article is padded: that is measured over all of them.
class TestBoilerplate : public QObject
{
    Q_OBJECT

private:
    /// Long paragraphs, numbers aside, and in how many articles they stand.
    QHash<QString, int> m_longParagraphs;
    int m_unknownPorts = 0;
    int m_mostWords = 0;
    int m_wordiestPort = 0;

    void measure(const PortFacts &facts, const ArticleContext &context)
    {
        const Article article = composeArticle(facts, context);
        for (const Section &section : article.sections) {
            for (const Inlines &text : textsOf(section)) {
                const QString words = plainText(text);
                if (wordsIn(words) > mostWordsEverywhere) {
                    ++m_longParagraphs[withoutNumbers(words)];
                }
            }
        }
        if (!isUnknown(facts)) {
            return;
        }
        ++m_unknownPorts;
        if (const int words = wordsOf(article); words > m_mostWords) {
            m_mostWords = words;
            m_wordiestPort = facts.port.value();
        }
    }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        const auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        ArticleContext context;
        context.registryDate = catalog->registryDate();
        context.statistics = catalog->statistics().value();
        context.listeners = QVector<JudgedListener>{};
        for (int number = 0; number < PortNumber::count; ++number) {
            measure(catalog->facts(PortNumber{static_cast<quint16>(number)}).value(), context);
        }
    }

    void numbersAreSetAside() { QCOMPARE(withoutNumbers(u"1,024 to 49,151, and 7."_s), u"# to #, and #."_s); }

    void noLongParagraphStandsEverywhere()
    {
        QVERIFY(!m_longParagraphs.isEmpty());
        QVector<QPair<int, QString>> worst;
        for (auto each = m_longParagraphs.cbegin(); each != m_longParagraphs.cend(); ++each) {
            worst.append({each.value(), each.key()});
        }
        std::ranges::sort(worst, std::greater{});
        for (const auto &[articles, text] : worst.first(std::min<qsizetype>(worst.size(), 3))) {
            qInfo().noquote() << articles << "articles:" << text;
        }
        QVERIFY2(worst.first().first <= mostArticles, qPrintable(worst.first().second));
    }

    void portOfWhichNothingIsKnownHasFewWords()
    {
        qInfo() << m_unknownPorts << "unknown ports, at most" << m_mostWords << "words, on" << m_wordiestPort;
        QVERIFY(m_unknownPorts > 10000);
        QVERIFY(m_mostWords <= mostWordsOfTheUnknown);
    }
};

QTEST_GUILESS_MAIN(TestBoilerplate)
#include "tst_boilerplate.moc"
