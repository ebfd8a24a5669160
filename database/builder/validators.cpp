// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/validators.h"

#include "core/article/figures.h"
#include "database/builder/problem.h"
#include "database/builder/proserules.h"
#include "database/builder/registryfolder.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// The line of the passage in which a sentence stands, as comparableSentences() gives it.
int lineOfSentence(const QString &fileName, const QString &sentence)
{
    const auto bytes = readFile(fileName);
    if (!bytes) {
        return 1;
    }
    for (const Passage &passage : passagesOf(QString::fromUtf8(*bytes), 1)) {
        if (comparableSentences(passage.text).contains(sentence)) {
            return passage.line;
        }
    }
    return 1;
}

/// Kinds whose dossiers may share a program: one program often does several of these.
const QVector<QStringList> &kindFamilies()
{
    static const QVector<QStringList> families{
        {u"web"_s, u"proxy"_s, u"development"_s, u"build"_s, u"dns"_s, u"debugger"_s},
        {u"container"_s, u"orchestration"_s, u"configuration"_s, u"virtualisation"_s},
        {u"monitoring"_s, u"logging"_s, u"network-management"_s},
        {u"voip"_s, u"chat"_s, u"media"_s, u"messaging"_s, u"camera"_s},
        {u"authentication"_s,
            u"directory"_s,
            u"file-sharing"_s,
            u"system"_s,
            u"desktop"_s,
            u"remote-access"_s,
            u"printing"_s},
        {u"home-automation"_s, u"iot"_s, u"industrial"_s},
        {u"database"_s, u"cache"_s, u"search-engine"_s, u"storage"_s, u"backup"_s},
        {u"dns"_s, u"network-management"_s, u"system"_s, u"time"_s, u"legacy"_s},
        {u"vpn"_s, u"security"_s, u"routing"_s},
    };
    return families;
}

bool areRelatedKinds(const QString &left, const QString &right)
{
    return left == right || std::ranges::any_of(kindFamilies(), [&](const QStringList &family) {
        return family.contains(left) && family.contains(right);
    });
}

/// Ports that have a page with something in it.
std::bitset<PortNumber::count> knownPorts(const Knowledge &knowledge)
{
    std::bitset<PortNumber::count> known;
    const auto add = [&known](PortNumber first, PortNumber last) {
        for (int port = first.value(); port <= last.value(); ++port) {
            known.set(static_cast<size_t>(port));
        }
    };
    for (const RegistryRow &row : knowledge.registry.rows) {
        if (!row.name.isEmpty()) {
            add(row.first, row.last);
        }
    }
    for (const DossierFile &file : knowledge.dossiers) {
        for (const DossierPort &port : file.dossier.ports) {
            add(port.first, port.last);
        }
    }
    for (const UseRow &use : knowledge.uses) {
        add(use.first, use.last);
    }
    return known;
}

QStringList textsOfDossier(const Dossier &dossier)
{
    QStringList texts{dossier.lede, dossier.howItWorks, dossier.security, dossier.seenInTheWild};
    for (const DossierQuestion &question : dossier.questions) {
        texts.append(question.answer);
    }
    return texts;
}

Result<void> checkRfcs(const QVector<DossierSource> &sources, const QSet<int> &known, const QString &fileName)
{
    for (const DossierSource &source : sources) {
        if (source.rfc != 0 && !known.contains(source.rfc)) {
            return problemAt(fileName,
                lineWith(fileName, u"rfc: %1"_s.arg(source.rfc)),
                u"RFC %1 has no row in registry/rfcs.csv. Check the number, or add its title there."_s.arg(
                    source.rfc));
        }
    }
    return {};
}

Result<void> checkFigures(const ConceptFile &file)
{
    static const QRegularExpression figure{u"\\{\\{([^}]*)\\}\\}"_s};
    auto matches = figure.globalMatch(file.page.text);
    while (matches.hasNext()) {
        const QString key = matches.next().captured(1);
        if (!figureKeys().contains(key)) {
            return problemAt(file.fileName,
                lineWith(file.fileName, u"{{%1}}"_s.arg(key)),
                u"There is no figure “%1”. See knownFigures() in database/builder/validators.cpp."_s.arg(
                    key));
        }
    }
    return {};
}

} // namespace

Result<void> validateIds(const Knowledge &knowledge)
{
    QHash<QString, QString> claimedBy;
    for (const DossierFile &file : knowledge.dossiers) {
        const QString &id = file.dossier.id;
        const int line = lineWith(file.fileName, u"id:"_s);
        if (claimedBy.contains(id)) {
            return problemAt(file.fileName,
                line,
                u"The id “%1” is claimed by %2 already. Choose another."_s.arg(id, claimedBy.value(id)));
        }
        claimedBy.insert(id, file.fileName);
    }
    for (const DossierFile &file : knowledge.dossiers) {
        if (const QString name = QFileInfo{file.fileName}.completeBaseName(); name != file.dossier.id) {
            return problemAt(file.fileName,
                lineWith(file.fileName, u"id:"_s),
                u"The id is “%1”, and the file is called “%2”. They have to be the same."_s.arg(
                    file.dossier.id, name));
        }
    }
    return {};
}

Result<void> validateRelatedPorts(const Knowledge &knowledge)
{
    const auto known = knownPorts(knowledge);
    for (const DossierFile &file : knowledge.dossiers) {
        for (const DossierRelation &relation : file.dossier.relations) {
            if (!known.test(relation.port.value())) {
                return problemAt(file.fileName,
                    lineWith(file.fileName, u"port: %1,"_s.arg(relation.port.toString())),
                    u"Nothing is known of the related port %1: no registration, no dossier, no use. Check the number."_s
                        .arg(relation.port.toString()));
            }
        }
    }
    return {};
}

Result<void> validateRfcs(const Knowledge &knowledge)
{
    QSet<int> known;
    for (const RfcTitle &rfc : knowledge.registry.rfcs) {
        known.insert(rfc.number);
    }
    for (const DossierFile &file : knowledge.dossiers) {
        if (auto result = checkRfcs(file.dossier.sources, known, file.fileName); !result) {
            return result;
        }
    }
    for (const ConceptFile &file : knowledge.concepts) {
        if (auto result = checkRfcs(file.page.sources, known, file.fileName); !result) {
            return result;
        }
    }
    return {};
}

Result<void> validatePrograms(const Knowledge &knowledge)
{
    // What runs the programs of others says nothing of the service.
    static const QStringList interpreters{u"python"_s,
        u"python3"_s,
        u"node"_s,
        u"java"_s,
        u"ruby"_s,
        u"perl"_s,
        u"php"_s,
        u"bash"_s,
        u"sh"_s,
        u"dotnet"_s,
        u"mono"_s};
    QHash<QString, const DossierFile *> claimedBy;
    for (const DossierFile &file : knowledge.dossiers) {
        for (const QString &program : file.dossier.programs) {
            if (interpreters.contains(program)) {
                return problemAt(file.fileName,
                    lineWith(file.fileName, u"programs:"_s),
                    u"“%1” runs other programs. Name the script or module instead."_s.arg(program));
            }
            const DossierFile *const other = claimedBy.value(program, &file);
            if (!areRelatedKinds(other->dossier.kind, file.dossier.kind)) {
                return problemAt(file.fileName,
                    lineWith(file.fileName, u"programs:"_s),
                    u"The program “%1” is claimed as %2 here and as %3 in %4. One of them is wrong."_s.arg(
                        program, file.dossier.kind, other->dossier.kind, other->fileName));
            }
            claimedBy.insert(program, other);
        }
    }
    return {};
}

Result<void> validateSentences(const Knowledge &knowledge)
{
    QHash<QString, QString> seenIn;
    const auto check = [&seenIn](const QString &text, const QString &fileName) -> Result<void> {
        for (const QString &sentence : comparableSentences(text)) {
            const QString &other = seenIn.value(sentence, fileName);
            if (other != fileName) {
                return problemAt(fileName,
                    lineOfSentence(fileName, sentence),
                    u"The sentence “%1” stands in %2 too. Say what is particular here."_s.arg(
                        sentence, other));
            }
            seenIn.insert(sentence, fileName);
        }
        return {};
    };
    for (const DossierFile &file : knowledge.dossiers) {
        for (const QString &text : textsOfDossier(file.dossier)) {
            if (auto result = check(text, file.fileName); !result) {
                return result;
            }
        }
    }
    for (const ConceptFile &file : knowledge.concepts) {
        if (auto result = check(file.page.text, file.fileName); !result) {
            return result;
        }
    }
    return {};
}

Result<void> validateConcepts(const Knowledge &knowledge)
{
    QSet<QString> ids;
    for (const ConceptFile &file : knowledge.concepts) {
        const QString name = QFileInfo{file.fileName}.completeBaseName();
        if (file.page.id != name) {
            return problemAt(file.fileName,
                lineWith(file.fileName, u"id:"_s),
                u"The id is “%1”, and the file is called “%2”. They have to be the same."_s.arg(
                    file.page.id, name));
        }
        ids.insert(file.page.id);
    }
    for (const ConceptFile &file : knowledge.concepts) {
        for (const QString &related : file.relatedIds) {
            if (!ids.contains(related)) {
                return problemAt(file.fileName,
                    lineWith(file.fileName, u"related:"_s),
                    u"There is no page “%1”."_s.arg(related));
            }
        }
        if (auto result = checkFigures(file); !result) {
            return result;
        }
    }
    return {};
}

Result<void> validate(const Knowledge &knowledge)
{
    return validateIds(knowledge)
        .and_then([&] { return validateRelatedPorts(knowledge); })
        .and_then([&] { return validateRfcs(knowledge); })
        .and_then([&] { return validatePrograms(knowledge); })
        .and_then([&] { return validateConcepts(knowledge); })
        .and_then([&] { return validateSentences(knowledge); });
}

} // namespace portolan::builder
