// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/conceptreader.h"
#include "database/builder/dossierreader.h"
#include "database/builder/validators.h"
#include "tests/database/dossiertext.h"
#include "tests/database/registryrows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::Result;
using portolan::builder::tests::factsOf;
using portolan::builder::tests::knowledgeOf;
using portolan::builder::tests::soundDossier;

namespace {

/// A second dossier that has nothing in common with the first.
QByteArray otherDossier()
{
    return "---\nid: other\nname: Other\nkind: game\nports:\n"
           "  - {port: 443, transport: tcp, role: play, security: cleartext, basis: vendor-default, source: "
           "1}\n"
           "listens: all\nprograms: [otherd]\nsources:\n  - {title: T, url: \"https://example.org\"}\n---\n"
           "Other is a game for two players. [1]\n";
}

QByteArray soundPage()
{
    return "---\nid: page\ntitle: A page\nsummary: What it explains.\nrelated: [page]\n"
           "sources:\n  - {rfc: 6335}\n---\nThere are {{ports.unassigned}} of them.\n\nThis explains it. "
           "[1]\n";
}

} // namespace

class TestValidators : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void soundFilesPass()
    {
        const Result<void> result = validate(knowledge());
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    }

    void twoDossiersWithOneIdAreRefused()
    {
        Knowledge files = knowledge();
        files.dossiers[1].dossier.id = u"example"_s;
        expectProblem(
            validateIds(files), u"other.md:1: The id “example” is claimed by example.md already."_s);
    }

    void idAndFileNameHaveToBeTheSame()
    {
        Knowledge files = knowledge();
        files.dossiers[1].fileName = u"another.md"_s;
        expectProblem(
            validateIds(files), u"another.md:1: The id is “other”, and the file is called “another”."_s);
    }

    void relatedPortOfWhichNothingIsKnownIsRefused()
    {
        Knowledge files = knowledge();
        files.dossiers.removeLast();
        expectProblem(validateRelatedPorts(files), u"Nothing is known of the related port 443"_s);
        files.registry = factsOf("https,443,tcp,Pages,,,,,,,,\n");
        QVERIFY(validateRelatedPorts(files));
    }

    void rfcWithoutTitleIsRefused()
    {
        Knowledge files = knowledge();
        files.registry.rfcs.clear();
        expectProblem(validateRfcs(files), u"RFC 6335 has no row in registry/rfcs.csv."_s);
    }

    void programOfUnrelatedKindsIsRefused()
    {
        Knowledge files = knowledge();
        files.dossiers[1].dossier.programs = QStringList{u"exampled"_s};
        expectProblem(
            validatePrograms(files), u"The program “exampled” is claimed as game here and as web"_s);
        files.dossiers[1].dossier.kind = u"proxy"_s;
        QVERIFY(validatePrograms(files));
    }

    void interpreterIsNoProgramOfAService()
    {
        Knowledge files = knowledge();
        files.dossiers[0].dossier.programs.append(u"python3"_s);
        expectProblem(validatePrograms(files), u"“python3” runs other programs."_s);
    }

    void sentenceOfAnotherDossierIsRefused()
    {
        Knowledge files = knowledge();
        files.dossiers[1].dossier.security = u"Note this. It *reads*  a file and sends it! [1]"_s;
        QVERIFY(validateSentences(files)); // another sign at its end
        files.dossiers[1].dossier.security = u"Note this. It *reads*  a file and sends it. [1]"_s;
        expectProblem(validateSentences(files),
            u"The sentence “it reads a file and sends it.” stands in example.md too."_s);
    }

    void sentenceOfAPageCountsToo()
    {
        Knowledge files = knowledge();
        files.concepts[0].page.text = u"Other is a game for two players. [1]"_s;
        expectProblem(validateSentences(files), u"stands in other.md too"_s);
    }

    void problemsAreShownInTheFileAndLineTheyStandIn()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"example.md"_s);
        const QString second = folder.filePath(u"other.md"_s);
        writeFile(first, soundDossier());
        writeFile(second, otherDossier() + "\n## Security\n\nIt reads a file and sends it. [1]\n");
        Knowledge files = knowledge();
        files.dossiers = {readDossier(soundDossier(), first).value_or(DossierFile{}),
            readDossier(otherDossier() + "\n## Security\n\nIt reads a file and sends it. [1]\n", second)
                .value_or(DossierFile{})};
        expectProblem(validateSentences(files), second + u":16: The sentence"_s);
        files.dossiers.removeLast();
        expectProblem(validateRelatedPorts(files), first + u":15: Nothing is known"_s);
        files.registry.rfcs.clear();
        expectProblem(validateRfcs(files), first + u":18: RFC 6335"_s);
    }

    void unknownFigureAndPageAreRefused()
    {
        Knowledge files = knowledge();
        files.concepts[0].page.text = u"There are {{ports.wonderful}} of them."_s;
        expectProblem(validateConcepts(files), u"There is no figure “ports.wonderful”."_s);
        files = knowledge();
        files.concepts[0].relatedIds = QStringList{u"nowhere"_s};
        expectProblem(validateConcepts(files), u"There is no page “nowhere”."_s);
    }

private:
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static Knowledge knowledge()
    {
        Knowledge files = knowledgeOf(factsOf({}));
        files.registry.rfcs = {{1, 6335, 2011, u"Procedures"_s}};
        files.dossiers = {readDossier(soundDossier(), u"example.md"_s).value_or(DossierFile{}),
            readDossier(otherDossier(), u"other.md"_s).value_or(DossierFile{})};
        files.concepts = {readConcept(soundPage(), u"page.md"_s).value_or(ConceptFile{})};
        return files;
    }

    static void expectProblem(const Result<void> &result, const QString &expected)
    {
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(expected), qPrintable(result.error().message));
    }
};

QTEST_GUILESS_MAIN(TestValidators)
#include "tst_validators.moc"
