// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/concept.h"
#include "core/catalog/dossier.h"
#include "database/builder/registryfacts.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace portolan::builder {

/// A dossier with what the validators and the search need beside it.
struct DossierFile
{
    Dossier dossier;
    /// Words people search for that stand nowhere else in the dossier.
    QStringList keywords;
    QString fileName;

    bool operator==(const DossierFile &) const = default;
};

struct ConceptFile
{
    /// related is filled in by the builder from relatedIds.
    ConceptPage page;
    QStringList keywords;
    QStringList relatedIds;
    QString fileName;

    bool operator==(const ConceptFile &) const = default;
};

/// A list of others that we take facts from: a row of sources.csv.
struct ListSource
{
    QString key;
    QString title;
    QString version;
    int year = 0;
    QString licence;
    QString url;

    bool operator==(const ListSource &) const = default;
};

/// A row of database/uses/KEY.csv: the list says that this program or service is met on these ports.
struct UseRow
{
    PortNumber first;
    PortNumber last;
    Transport transport = Transport::Tcp;
    QString name;
    /// Place in Knowledge::lists.
    int list = 0;

    bool operator==(const UseRow &) const = default;
};

/// A row of database/threats/malware.csv.
struct ThreatRow
{
    PortNumber port;
    Transport transport = Transport::Tcp;
    QString name;
    int firstYear = 0;
    int lastYear = 0;
    /// Place in Knowledge::lists.
    int list = 0;

    bool operator==(const ThreatRow &) const = default;
};

/// Everything that the folder database says, read and checked.
struct Knowledge
{
    RegistryFacts registry;
    /// By id.
    QVector<DossierFile> dossiers;
    QVector<ConceptFile> concepts;
    QVector<ListSource> lists;
    QVector<UseRow> uses;
    /// Which of the names in uses is the service of which dossier: name -> place in dossiers.
    QHash<QString, int> dossierOfUse;
    QVector<ThreatRow> threats;
};

} // namespace portolan::builder
