// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "core/catalog/catalog.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <limits>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

using namespace portolan;

namespace {

using Clock = std::chrono::steady_clock;
using Microseconds = std::chrono::duration<double, std::micro>;

struct Measured
{
    double microseconds = 0;
    int port = 0;
};

/// The program cannot go on without the database: that is said, and it ends.
const Catalog &openedCatalog()
{
    static const auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
    if (!catalog) {
        std::cerr << qPrintable(catalog.error().message) << '\n';
        std::exit(1);
    }
    return *catalog;
}

ArticleContext contextOf(const Catalog &catalog)
{
    ArticleContext context;
    context.registryDate = catalog.registryDate();
    context.statistics = catalog.statistics().value();
    context.listeners = QVector<JudgedListener>{};
    return context;
}

void report(benchmark::State &state, std::vector<Measured> times)
{
    std::ranges::sort(times, {}, &Measured::microseconds);
    double total = 0;
    for (const Measured &each : times) {
        total += each.microseconds;
    }
    state.counters["p50_us"] = times.at(times.size() / 2).microseconds;
    state.counters["p99_us"] = times.at(times.size() * 99 / 100).microseconds;
    state.counters["worst_us"] = times.back().microseconds;
    state.counters["total_s"] = total / 1e6;
    state.SetLabel("worst port " + std::to_string(times.back().port));
}

/// Times work on the facts of each port; reading them is not counted.
template <typename Work>
void everyPort(benchmark::State &state, const Work &work)
{
    const Catalog &catalog = openedCatalog();
    const ArticleContext context = contextOf(catalog);
    for (auto iteration : state) {
        std::vector<Measured> times;
        times.reserve(PortNumber::count);
        for (int number = 0; number < PortNumber::count; ++number) {
            const PortFacts facts = catalog.facts(PortNumber{static_cast<quint16>(number)}).value();
            // The better of two: what else the computer does at that moment is not the article's.
            double best = std::numeric_limits<double>::max();
            for (int turn = 0; turn < 2; ++turn) {
                const auto start = Clock::now();
                work(facts, context);
                best = std::min(best, Microseconds{Clock::now() - start}.count());
            }
            times.push_back({best, number});
        }
        report(state, std::move(times));
    }
}

void composeAndWriteMarkdown(benchmark::State &state)
{
    everyPort(state, [](const PortFacts &facts, const ArticleContext &context) {
        benchmark::DoNotOptimize(writeMarkdown(composeArticle(facts, context)));
    });
}

void composeAndWriteHtml(benchmark::State &state)
{
    everyPort(state, [](const PortFacts &facts, const ArticleContext &context) {
        benchmark::DoNotOptimize(writeHtml(composeArticle(facts, context), {}));
    });
}

void composeOnly(benchmark::State &state)
{
    everyPort(state, [](const PortFacts &facts, const ArticleContext &context) {
        benchmark::DoNotOptimize(composeArticle(facts, context));
    });
}

} // namespace

// Once over all ports is enough: the percentiles are over 65,536 articles.
BENCHMARK(composeAndWriteMarkdown)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(composeAndWriteHtml)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(composeOnly)->Iterations(1)->Unit(benchmark::kSecond);

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
