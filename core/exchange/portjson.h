// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogstatistics.h"
#include "core/catalog/portfacts.h"

#include <QJsonObject>

namespace portolan {

/// One line of portolan-cli export, as portolan-cli(1) describes it.
[[nodiscard]] QJsonObject portJson(const PortFacts &facts);
/// The answer of portolan-cli stats --json, schema 1.
[[nodiscard]] QJsonObject statisticsJson(const CatalogStatistics &statistics, const QString &registryDate);

} // namespace portolan
