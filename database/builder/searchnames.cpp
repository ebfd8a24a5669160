// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/searchnames.h"

#include "core/catalog/textfolding.h"
#include "database/builder/searchtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// Collects the names of one document after another.
class NameList final
{
public:
    void startDocument() { ++m_document; }

    void add(NameRank rank, const QString &name)
    {
        const QString key = rank == NameRank::Beginning ? foldedWords(name) : foldedKey(name);
        if (!key.isEmpty()) {
            m_names.append({rank, key, m_document});
        }
    }

    [[nodiscard]] const QVector<SearchName> &names() const { return m_names; }

private:
    QVector<SearchName> m_names;
    int m_document = 0;
};

QStringList spellingsOf(const QString &name)
{
    static const QRegularExpression aside{uR"re(^(.*\S)\s*\((.+)\)$)re"_s};
    const auto match = aside.match(name);
    return match.hasMatch() ? QStringList{name, match.captured(1), match.captured(2)} : QStringList{name};
}

void addDossierNames(NameList &list, const Dossier &dossier, int port)
{
    const bool isFirst = dossier.ports.constFirst().first.value() == port;
    for (const QString &name : spellingsOf(dossier.name) + QStringList{dossier.id}) {
        list.add(isFirst ? NameRank::FirstPort : NameRank::OtherPort, name);
        if (isFirst) {
            list.add(NameRank::Beginning, name);
        }
    }
    for (const QString &program : dossier.programs) {
        list.add(isFirst ? NameRank::Program : NameRank::OtherPort, program);
    }
}

} // namespace

QVector<SearchName> searchNamesOf(
    const QVector<SearchDocument> &documents, const Knowledge &knowledge, const Records &records)
{
    NameList list;
    for (const SearchDocument &document : documents) {
        list.startDocument();
        for (const QString &name : document.text.names) {
            list.add(NameRank::Registered, name);
        }
        if (document.conceptPage >= 0) {
            const ConceptPage &page = knowledge.concepts[document.conceptPage].page;
            list.add(NameRank::Program, page.title);
            list.add(NameRank::Program, page.id);
            continue;
        }
        for (const int place : records.ports[document.port].dossiers) {
            addDossierNames(list, knowledge.dossiers[place].dossier, document.port);
        }
    }
    return list.names();
}

} // namespace portolan::builder
