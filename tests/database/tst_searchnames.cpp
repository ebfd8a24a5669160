// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/searchnames.h"
#include "database/builder/searchtext.h"
#include "tests/database/registryrows.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::PortNumber;
using portolan::builder::tests::factsOf;

namespace {

/// Remote desktop on 3389 and, as its other port, on 3390; the registry knows 3389 and 4000.
Knowledge knowledgeOfNames()
{
    Knowledge knowledge;
    knowledge.registry
        = factsOf("ms-wbt-server,3389,tcp,MS WBT Server,,,,,,,,\nterabase,4000,tcp,Terabase,,,,,,,,\n");
    DossierFile file;
    file.dossier.id = u"rdp"_s;
    file.dossier.name = u"Remote Desktop (RDP)"_s;
    file.dossier.programs = QStringList{u"xrdp"_s};
    for (const quint16 port : {3389, 3390}) {
        portolan::DossierPort entry;
        entry.first = PortNumber{port};
        entry.last = PortNumber{port};
        file.dossier.ports.append(entry);
    }
    knowledge.dossiers.append(file);
    ConceptFile page;
    page.page.id = u"loopback"_s;
    page.page.title = u"Loopback, or not"_s;
    knowledge.concepts.append(page);
    return knowledge;
}

} // namespace

class TestSearchNames : public QObject
{
    Q_OBJECT

private:
    /// "rank key", in order, of the names of the document for the port; -1 for that of the page.
    [[nodiscard]] static QStringList namesOf(int port)
    {
        const Knowledge knowledge = knowledgeOfNames();
        const Records records = composeRecords(knowledge);
        const QVector<SearchDocument> documents = searchDocumentsOf(knowledge, records);
        QStringList names;
        for (const SearchName &name : searchNamesOf(documents, knowledge, records)) {
            if (documents.at(name.document - 1).port == port) {
                names.append(QString::number(static_cast<int>(name.rank)) + u' ' + name.key);
            }
        }
        names.sort();
        names.removeDuplicates();
        return names;
    }

private Q_SLOTS:

    void theFirstPortStandsForTheDossier()
    {
        QCOMPARE(namesOf(3389),
            (QStringList{u"0 rdp"_s,
                u"0 remotedesktop"_s,
                u"0 remotedesktoprdp"_s,
                u"1 mswbtserver"_s,
                u"2 xrdp"_s,
                u"4 rdp"_s,
                u"4 remote desktop"_s,
                u"4 remote desktop rdp"_s}));
    }

    void otherPortsComeLast()
    {
        QCOMPARE(namesOf(3390),
            (QStringList{u"3 rdp"_s, u"3 remotedesktop"_s, u"3 remotedesktoprdp"_s, u"3 xrdp"_s}));
    }

    void aRegisteredNameIsEnough() { QCOMPARE(namesOf(4000), QStringList{u"1 terabase"_s}); }

    void pagesAreCalledByTitleAndId()
    {
        QCOMPARE(namesOf(-1), (QStringList{u"2 loopback"_s, u"2 loopbackornot"_s}));
    }

    void theFirstPortIsTheMoreProminentOne()
    {
        const Knowledge knowledge = knowledgeOfNames();
        const Records records = composeRecords(knowledge);
        QVERIFY(records.ports[3389].prominence > records.ports[3390].prominence);
        const auto placeOf = [&records](int port) { return records.searchOrder.indexOf(port); };
        QVERIFY(placeOf(3389) < placeOf(3390));
    }
};

QTEST_APPLESS_MAIN(TestSearchNames)
#include "tst_searchnames.moc"
