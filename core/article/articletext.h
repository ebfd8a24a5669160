// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan {

/// Translates the sentences of articles: one context for all sections and writers.
struct ArticleText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Article)
};

} // namespace portolan
