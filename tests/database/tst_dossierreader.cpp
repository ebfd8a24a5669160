// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/dossierreader.h"
#include "tests/database/dossiertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::builder::readDossier;
using portolan::builder::tests::soundDossier;

class TestDossierReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsEveryField()
    {
        const auto file = readDossier(soundDossier(), u"services/example.md"_s);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        const Dossier &dossier = file->dossier;
        QCOMPARE(dossier.id, u"example"_s);
        QCOMPARE(dossier.name, u"Example Server"_s);
        QCOMPARE(dossier.kind, u"web"_s);
        QCOMPARE(dossier.weight, 3);
        QCOMPARE(dossier.listens, ListensOn::All);
        QCOMPARE(dossier.programs, QStringList{u"exampled"_s});
        QCOMPARE(file->keywords, QStringList{u"sample"_s});
        QCOMPARE(dossier.ports.size(), 2);
        QCOMPARE(dossier.ports[1].first, PortNumber{6881});
        QCOMPARE(dossier.ports[1].last, PortNumber{6889});
        QCOMPARE(dossier.ports[1].transport, Transport::Udp);
        QCOMPARE(dossier.ports[1].security, Security::Encrypted);
        QCOMPARE(dossier.ports[1].basis, Basis::Standard);
        QCOMPARE(dossier.settings, (QVector<DossierSetting>{{u"example.conf"_s, u"Port"_s, 1}}));
        QCOMPARE(dossier.relations,
            (QVector<DossierRelation>{{PortNumber{443}, Relation::Companion, u"the same pages over TLS"_s}}));
        QCOMPARE(dossier.sources.size(), 3);
        QCOMPARE(dossier.sources[1].rfc, 6335);
        QCOMPARE(dossier.sources[2].manualPage, u"exampled(8)"_s);
        QCOMPARE(dossier.lede, u"Example Server shows pages, see [443](port:443). [1]"_s);
        QCOMPARE(dossier.howItWorks, u"It reads a file and sends it. [1] [2]"_s);
        QVERIFY(dossier.security.isEmpty());
        QCOMPARE(dossier.questions,
            (QVector<DossierQuestion>{
                {u"Why is it open?"_s, u"Because somebody has started it by hand. [3]"_s}}));
    }

    void mistakesAreShownWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const char *before, const char *after, const QString &expected) {
                  QTest::newRow(name) << QByteArray{before} << QByteArray{after} << expected;
              };
        row("unknown field", "weight: 3", "wieght: 3", u":5: The field “wieght” is unknown."_s);
        row("unknown field of a port", "role: pages", "rule: pages", u":7: The field “rule” is unknown."_s);
        row("field twice", "weight: 3", "name: Again", u":5: The field “name” stands here twice."_s);
        row("missing field", "listens: all\n", "", u":2: “listens” is missing."_s);
        row("port outside", "port: 8080", "port: 65536", u":7: "_s);
        row("negative port", "port: 8080", "port: -1", u":7: "_s);
        row("range too wide", "6881-6889", "6000-6100", u":8: A range of more than 100 ports"_s);
        row("unknown transport", "transport: tcp", "transport: quic", u":7: "_s);
        row("unknown kind", "kind: web", "kind: webb", u":4: “webb” is no kind."_s);
        row("unknown security", "security: cleartext", "security: plain", u":7: “plain” is no security."_s);
        row("unknown basis", "basis: standard", "basis: rumour", u":8: “rumour” is no basis."_s);
        row("computed relation",
            "relation: companion",
            "relation: same-name",
            u":15: “same-name” is computed."_s);
        row("weight too large", "weight: 3", "weight: 10", u":5: “weight” has to be a number from 0 to 9"_s);
        row("own port as related",
            "{port: 443,",
            "{port: 6885,",
            u":15: Port 6885 is one of the dossier's own."_s);
        row("full stop", "over TLS}", "over TLS.}", u":15: “why” is a clause"_s);
        row("no source",
            "sources:\n  - {title: Example manual, url: \"https://example.org/manual\"}\n  - {rfc: 6335}\n"
            "  - {title: The daemon's page, man: \"exampled(8)\"}\n",
            "sources: []\n",
            u": There is no source."_s);
        row("source that cannot be found",
            ", url: \"https://example.org/manual\"",
            "",
            u":17: A source needs"_s);
        row("source of a port does not exist",
            "basis: standard, source: 2",
            "basis: standard, source: 4",
            u":8: "_s);
        row("citation without source",
            "sends it. [1] [2]",
            "sends it. [1] [7]",
            u":24: There is no source 7"_s);
        row("paragraph without citation",
            "shows pages, see [443](port:443). [1]",
            "shows pages.",
            u":21: This paragraph cites no source."_s);
        row("source cited nowhere", "by hand. [3]", "by hand. [1]", u": Source 3 is cited nowhere."_s);
        row("unknown heading",
            "## How it works",
            "## History",
            u":23: Dossiers have no section “History”."_s);
        row("question without question mark",
            "### Why is it open?",
            "### It is open",
            u":28: A heading ### is a question"_s);
        row("HTML", "It reads a file", "It <b>reads</b> a file", u":24: "_s);
        row("image", "It reads a file", "It ![reads](https://example.org/x.png) a file", u":24: "_s);
        row("link of another kind", "(port:443)", "(file:///etc/passwd)", u":21: "_s);
        row("no text",
            "Example Server shows pages, see [443](port:443). [1]\n",
            "",
            u": The first paragraph"_s);
        row("broken YAML", "kind: web", "kind: [web", u": The front matter is no YAML"_s);
        row("no front matter", "---\nid", "id", u":1: The file has to begin with"_s);
        row("malformed id", "id: example", "id: Example", u":2: “Example” is no id"_s);
    }

    void mistakesAreShownWithTheirLine()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        QByteArray text = soundDossier();
        QVERIFY(text.contains(before));
        text.replace(text.indexOf(before), before.size(), after);
        const auto file = readDossier(text, u"example.md"_s);
        QVERIFY(!file);
        QVERIFY2(file.error().message.startsWith("example.md:"_L1), qPrintable(file.error().message));
        QVERIFY2(file.error().message.contains(expected), qPrintable(file.error().message));
    }

    void everyPrefixOfAFileIsReadOrRefused()
    {
        const QByteArray text = soundDossier();
        int refused = 0;
        for (qsizetype size = 0; size < text.size(); ++size) {
            refused += readDossier(text.first(size), u"example.md"_s) ? 0 : 1;
        }
        QVERIFY(refused > text.indexOf("Because"));
    }
};

QTEST_GUILESS_MAIN(TestDossierReader)
#include "tst_dossierreader.moc"
