// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/dossier.h"

#include <yaml-cpp/node/node.h>

namespace portolan::builder {

/// The list "sources" of a dossier or a concept page: at least one. Throws SourceProblem.
[[nodiscard]] QVector<DossierSource> sourcesOf(const YAML::Node &fields);

} // namespace portolan::builder
