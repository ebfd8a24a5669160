// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QJsonObject>

namespace portolan {

/// The article as JSON, schema 1, as portolan-cli(1) describes it.
[[nodiscard]] QJsonObject writeJson(const Article &article);

} // namespace portolan
