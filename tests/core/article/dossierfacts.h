// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/catalog/portfacts.h"

/// Hand-made facts, and the words of what is composed from them.
namespace portolan::test {

[[nodiscard]] PortNumber port(int number);
[[nodiscard]] DossierPort entry(
    int number, const QString &role, Security security, Basis basis = Basis::VendorDefault);
[[nodiscard]] Registration registered(
    const QString &name, const QString &description, Transport transport = Transport::Tcp);
/// On 2855 and 2856, with every kind of text and source.
[[nodiscard]] Dossier freeSwitch();
/// With a lede, a text on how it works and one question.
[[nodiscard]] Dossier simple(const QString &name, int number);
[[nodiscard]] PortFacts factsOf(int number, const QVector<Dossier> &dossiers);
/// 2855 as the registry and freeSwitch() have it, with its related ports.
[[nodiscard]] PortFacts msrpFacts();

/// Every block on lines of its own, headings after "# "; empty where the section is left out.
[[nodiscard]] QString textOf(const Article &article, SectionId id);
[[nodiscard]] QString textOf(const PortFacts &facts, SectionId id);

} // namespace portolan::test
