// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/searchtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// Pages come before the ports that fewer than this many sources, or weights, speak for.
constexpr int prominenceOfConcepts = 12;
/// A name with punctuation is also known without it; a description of several words is not.
constexpr qsizetype mostWordsOfAName = 3;

void appendNew(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list.append(text);
    }
}

void addDossier(SearchText &text, const DossierFile &file, int port)
{
    const Dossier &dossier = file.dossier;
    appendNew(text.services, dossier.name);
    appendNew(text.services, dossier.id);
    for (const QString &program : dossier.programs) {
        appendNew(text.services, program);
    }
    for (const DossierPort &entry : dossier.ports) {
        if (entry.contains(PortNumber{static_cast<quint16>(port)})) {
            appendNew(text.words, entry.role);
        }
    }
    for (const QString &keyword : file.keywords) {
        appendNew(text.words, keyword);
    }
    appendNew(text.words, dossier.kind);
}

SearchDocument documentOf(const ConceptFile &file, int place)
{
    SearchDocument document;
    document.conceptPage = place;
    document.text.services = QStringList{file.page.title};
    document.text.words = QStringList{file.page.summary} + file.keywords;
    return document;
}

} // namespace

SearchText searchTextOf(const PortRecord &port, const Knowledge &knowledge, const Records &records)
{
    SearchText text;
    for (const int place : port.registrations) {
        appendNew(text.names, records.registrations[place].row.name);
        appendNew(text.words, records.registrations[place].row.description);
    }
    for (const int place : port.formerNames) {
        appendNew(text.names, knowledge.registry.formerNames[place].name);
        appendNew(text.words, knowledge.registry.formerNames[place].description);
    }
    const int number = static_cast<int>(&port - records.ports.data());
    for (const int place : port.dossiers) {
        addDossier(text, knowledge.dossiers[place], number);
    }
    for (const int place : port.uses) {
        appendNew(text.uses, knowledge.uses[place].name);
    }
    for (const int place : port.threats) {
        appendNew(text.uses, knowledge.threats[place].name);
    }
    return text;
}

QVector<SearchDocument> searchDocumentsOf(const Knowledge &knowledge, const Records &records)
{
    QVector<SearchDocument> documents;
    bool isConceptsTurn = true;
    for (const int port : records.searchOrder) {
        if (isConceptsTurn && records.ports[port].prominence < prominenceOfConcepts) {
            isConceptsTurn = false;
            for (int place = 0; place < knowledge.concepts.size(); ++place) {
                documents.append(documentOf(knowledge.concepts[place], place));
            }
        }
        documents.append({port, -1, searchTextOf(records.ports[port], knowledge, records)});
    }
    return documents;
}

QString searchable(const QStringList &entries)
{
    static const QRegularExpression punctuation{u"[^\\p{L}\\p{N}]+"_s};
    QStringList words;
    for (const QString &entry : entries) {
        words.append(entry);
        const QString bare = QString{entry}.remove(punctuation);
        if (bare != entry && entry.count(u' ') < mostWordsOfAName) {
            words.append(bare);
        }
    }
    return words.join(u'\n');
}

} // namespace portolan::builder
