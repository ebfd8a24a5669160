// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogstatistics.h"
#include "core/insight/judgedlistener.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace portolan {

/// The systems that commands can be given for.
enum class OperatingSystem : quint8 { Linux, MacOs, Windows };

/// The system this program was built for; Linux for those we have no commands for.
[[nodiscard]] OperatingSystem thisSystem();

/// A look at this computer that the reader asked for.
struct OwnCheck
{
    /// When it was made; null where it was not yet asked for.
    QDateTime madeAt = {};
    /// Whole sentences on why it could not be made; empty where it could.
    QString problem = {};
};

/// What an article needs beside the facts of its port.
struct ArticleContext
{
    /// The reader's: its commands come first.
    OperatingSystem system = OperatingSystem::Linux;
    QDate registryDate;
    CatalogStatistics statistics;
    /// What listens on the article's port; nothing when no snapshot was taken.
    std::optional<QVector<JudgedListener>> listeners;
    /// When the journal last saw something listen on the port; nothing where it never did.
    std::optional<QDateTime> lastSeen = {};
    /// Nothing where the reader cannot ask for one, as on paper.
    std::optional<OwnCheck> ownCheck = {};
    /// The reader's own words on the port, plain and in lines; empty where there are none.
    QString note = {};
};

} // namespace portolan
