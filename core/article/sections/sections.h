// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/articlecontext.h"
#include "core/article/sourcelist.h"
#include "core/catalog/portfacts.h"

#include <optional>

namespace portolan {

// Each composes one section of an article, or nothing when it has nothing to say. One file each.

[[nodiscard]] std::optional<Section> composeLede(const PortFacts &facts, SourceList &sources);
[[nodiscard]] std::optional<Section> composeOnThisComputer(
    const PortFacts &facts, const ArticleContext &context);
[[nodiscard]] std::optional<Section> composeRange(
    const PortFacts &facts, const ArticleContext &context, SourceList &sources);
[[nodiscard]] std::optional<Section> composeRegistration(const PortFacts &facts, SourceList &sources);
[[nodiscard]] std::optional<Section> composeWhoUsesIt(const PortFacts &facts, SourceList &sources);
[[nodiscard]] std::optional<Section> composeHowItWorks(const PortFacts &facts, SourceList &sources);
[[nodiscard]] std::optional<Section> composeSecurity(const PortFacts &facts, SourceList &sources);
[[nodiscard]] std::optional<Section> composeSeen(const PortFacts &facts, SourceList &sources);
[[nodiscard]] std::optional<Section> composeHowToCheck(const PortFacts &facts, const ArticleContext &context);
[[nodiscard]] std::optional<Section> composeHowToAllow(const PortFacts &facts, const ArticleContext &context);
[[nodiscard]] std::optional<Section> composeRelatedPorts(const PortFacts &facts);
[[nodiscard]] std::optional<Section> composeQuestions(const PortFacts &facts, SourceList &sources);
/// Links to the pages on ideas that this port is an example of.
[[nodiscard]] std::optional<Section> composeReadOn(const PortFacts &facts);
[[nodiscard]] std::optional<Section> composeYourNote(const ArticleContext &context);

} // namespace portolan
