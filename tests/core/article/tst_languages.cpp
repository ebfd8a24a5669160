// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/article/conceptcomposer.h"
#include "core/catalog/catalog.h"
#include "tests/core/article/articlechecks.h"

#include <QDir>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

namespace {

/// A translation that remembers which of our texts it was asked for and does not have.
class ListeningTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context,
        const char *sourceText,
        const char *disambiguation = nullptr,
        int n = -1) const override
    {
        const QString text = QTranslator::translate(context, sourceText, disambiguation, n);
        // English needs its plurals only.
        if (text.isEmpty() && (!m_isEnglish || n >= 0)) {
            m_missing.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(sourceText));
        }
        return text;
    }

    void setEnglish(bool isEnglish) { m_isEnglish = isEnglish; }

    [[nodiscard]] QStringList missing() const { return {m_missing.begin(), m_missing.end()}; }

private:
    bool m_isEnglish = false;
    mutable QSet<QString> m_missing;
};

} // namespace

/// Everything that is composed is translated, in every language that the program has.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;
    QSet<QString> m_concepts;

private Q_SLOTS:

    void initTestCase()
    {
        auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        m_catalog.emplace(std::move(*catalog));
        const auto titles = m_catalog->conceptTitles().value();
        for (const auto &[id, title] : titles) {
            m_concepts.insert(id);
        }
    }

    void everyArticleIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList files = QDir{u":/i18n"_s}.entryList({u"portolan_*.qm"_s});
        QVERIFY(files.contains(u"portolan_ro.qm"_s) && files.contains(u"portolan_ckb.qm"_s));
        for (const QString &file : files) {
            const QString language = file.section(u'_', 1).section(u'.', 0, 0);
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    void everyArticleIsTranslated()
    {
        QFETCH(QString, language);
        ListeningTranslator translator;
        QVERIFY(translator.load(u":/i18n/portolan_%1.qm"_s.arg(language)));
        translator.setEnglish(language == u"en"_s);
        const QLocale before;
        QLocale::setDefault(QLocale{language});
        QCoreApplication::installTranslator(&translator);
        const ArticleContext context{thisSystem(),
            m_catalog->registryDate(),
            m_catalog->statistics().value(),
            QVector<JudgedListener>{}};
        for (int number = 0; number < PortNumber::count; ++number) {
            const PortFacts facts = m_catalog->facts(PortNumber{static_cast<quint16>(number)}).value();
            const QStringList problems = problemsOf(composeArticle(facts, context), m_concepts);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
        for (const QString &id : std::as_const(m_concepts)) {
            const auto page = m_catalog->conceptPage(id).value();
            QVERIFY(page);
            const QStringList problems = problemsOf(composeConcept(*page, context), m_concepts);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
        QVERIFY2(translator.missing().isEmpty(), qPrintable(translator.missing().join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
