// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/catalog/portfacts.h"

#include <QDate>

namespace portolan {

/// The sources of the article being composed, numbered in the order they are first cited.
class SourceList final
{
public:
    explicit SourceList(QDate registryDate);

    [[nodiscard]] Inline citeRegistry();
    /// Known titles come from facts; any other RFC is cited by its number alone.
    [[nodiscard]] Inline citeRfc(int number, const PortFacts &facts);
    [[nodiscard]] Inline cite(const Source &source);
    [[nodiscard]] Inline cite(const DossierSource &source);
    /// A source of a dossier or concept by its number from 1; nothing where it has no such source.
    [[nodiscard]] Inlines cite(const QVector<DossierSource> &sources, int number);

    [[nodiscard]] QVector<Source> sources() const { return m_sources; }

private:
    [[nodiscard]] Inline citeRfc(const Rfc &rfc);

    QDate m_registryDate;
    QVector<Source> m_sources;
    /// 0 until it is cited: most articles cite it several times, and its date takes time to write.
    int m_registryNumber = 0;
};

/// The number of "RFC4976", or 0 for any other reference.
[[nodiscard]] int rfcNumber(const QString &reference);
[[nodiscard]] QString rfcAddress(int number);

} // namespace portolan
