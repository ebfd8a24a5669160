// SPDX-License-Identifier: GPL-3.0-or-later
// How long a search takes, and beside it the same words in the same index ordered by bm25. The budget is 1 ms
// at the 99th percentile (a Release build).
#include "core/catalog/catalog.h"
#include "core/catalog/searchquery.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <ctime>
#include <vector>

#include <benchmark/benchmark.h>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr int mostHits = 20;
constexpr auto letters = "abcdefghijklmnopqrstuvwxyz";
const QString databaseFile = QStringLiteral(PORTOLAN_DATABASE_FILE);

QString randomWord(QRandomGenerator &random, int length)
{
    QString word;
    while (word.size() < length) {
        word.append(QLatin1Char{letters[random.bounded(26)]});
    }
    return word;
}

/// Every beginning of one to four letters of a word in the index, each once.
QStringList beginnings()
{
    SQLite::Database database{databaseFile.toStdString()};
    database.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search_index, row)");
    SQLite::Statement words{database, "SELECT term FROM temp.words"};
    QSet<QString> found;
    while (words.executeStep()) {
        const QString word = QString::fromUtf8(words.getColumn(0).getText());
        for (qsizetype length = 1; length <= std::min<qsizetype>(4, word.size()); ++length) {
            found.insert(word.first(length));
        }
    }
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

QStringList shortWords()
{
    QStringList words;
    for (int first = 0; first < 26; ++first) {
        words.append(QString{QLatin1Char{letters[first]}});
        for (int second = 0; second < 26; ++second) {
            words.append(words.constLast().first(1) + QLatin1Char{letters[second]});
        }
    }
    return words;
}

QStringList randomWords()
{
    QRandomGenerator random{1};
    QStringList words;
    while (words.size() < 5000) {
        words.append(randomWord(random, 4));
    }
    return words;
}

QStringList mistypedWords()
{
    return {u"postgers"_s,
        u"kubernets"_s,
        u"ngnix"_s,
        u"mosquito"_s,
        u"jupiter"_s,
        u"elastcisearch"_s,
        u"remte desktop"_s,
        u"where does viet run"_s,
        u"promethues"_s,
        u"wireguadr"_s};
}

/// Of this thread: what other programs do meanwhile does not count (clock_gettime(2)).
double cpuTimeUs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (static_cast<double>(now.tv_sec) * 1e6) + (static_cast<double>(now.tv_nsec) / 1e3);
}

double percentile(const std::vector<double> &sorted, double part)
{
    return sorted.at(static_cast<size_t>(part * static_cast<double>(sorted.size() - 1)));
}

QStringList filters()
{
    return {u"443"_s,
        u"20-25"_s,
        u"tcp:443"_s,
        u"5000-65535"_s,
        u"range:dynamic"_s,
        u"status:reserved"_s,
        u"kind:database"_s,
        u"kind:web range:user"_s,
        u"threat:yes"_s,
        u"threat:no"_s,
        u"ssh kind:remote-access"_s};
}

/// The search by bm25: the same index, columns and limit, and no reasons.
class PlainSearch final
{
public:
    int hits(const QString &text)
    {
        m_statement.reset();
        m_statement.bind(1, ftsExpression(SearchQuery::parse(text)->terms()).toStdString());
        int found = 0;
        while (m_statement.executeStep()) {
            for (int column = 0; column < m_statement.getColumnCount(); ++column) {
                benchmark::DoNotOptimize(m_statement.getColumn(column).getBytes());
            }
            ++found;
        }
        return found;
    }

private:
    SQLite::Database m_database{databaseFile.toStdString()};
    SQLite::Statement m_statement{m_database,
        "SELECT p.port, p.overall, p.service, p.name, p.description, d.names, d.services, d.uses, d.words"
        " FROM search_index JOIN search_documents AS d ON d.id = search_index.rowid"
        " LEFT JOIN ports AS p ON p.port = d.port"
        " WHERE search_index MATCH ? ORDER BY bm25(search_index) LIMIT 20"};
};

template <typename Run>
double timeUs(Run run)
{
    const double before = cpuTimeUs();
    benchmark::DoNotOptimize(run());
    return cpuTimeUs() - before;
}

/// Searches for each text and tells the spread of the times, in microseconds.
void search(benchmark::State &state, const QStringList &texts, bool hasPlainSearch)
{
    const Catalog catalog = Catalog::open(databaseFile).value();
    const auto find = [&catalog](const QString &text) {
        return catalog.search(SearchQuery::parse(text).value(), mostHits).value();
    };
    PlainSearch plain;
    // The vocabulary is read once, not for each search.
    state.counters["first_typo_us"] = timeUs([&find] { return find(u"postgers"_s); });
    std::vector<double> times;
    std::vector<double> plainTimes;
    for (auto each : state) {
        static_cast<void>(each);
        for (const QString &text : texts) {
            times.push_back(timeUs([&] { return find(text); }));
            if (hasPlainSearch) {
                plainTimes.push_back(timeUs([&] { return plain.hits(text); }));
            }
        }
    }
    std::ranges::sort(times);
    state.counters["p50_us"] = percentile(times, 0.5);
    state.counters["p99_us"] = percentile(times, 0.99);
    state.counters["worst_us"] = times.back();
    if (hasPlainSearch) {
        std::ranges::sort(plainTimes);
        state.counters["bm25_p50_us"] = percentile(plainTimes, 0.5);
        state.counters["bm25_p99_us"] = percentile(plainTimes, 0.99);
        state.counters["bm25_worst_us"] = plainTimes.back();
        state.counters["p99_by_bm25"] = percentile(times, 0.99) / percentile(plainTimes, 0.99);
    }
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    QStringList wordsOnly = beginnings();
    // A number asks for a port, which is no matter of the index.
    wordsOnly.removeIf([](const QString &word) { return SearchQuery::parse(word)->terms().isEmpty(); });
    const auto add = [](const char *name, const QStringList &texts, bool hasPlainSearch) {
        benchmark::RegisterBenchmark(name, search, texts, hasPlainSearch)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(3);
    };
    add("search/beginnings", wordsOnly, true);
    add("search/letters", shortWords(), true);
    add("search/random", randomWords(), true);
    add("search/mistyped", mistypedWords(), true);
    add("search/filters", filters(), false);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
