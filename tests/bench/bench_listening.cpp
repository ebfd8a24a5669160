// SPDX-License-Identifier: GPL-3.0-or-later
// How long a snapshot of what this computer listens on takes, and beside it the same question to ss(8). The
// budget, in wall-clock time: 0.5 of ss for a first snapshot, and 0.1 for the next one where nothing changed
// (a Release build).
#include "core/listening/listenersource.h"
#include "core/listening/snapshotdiff.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <array>
#include <csignal>
#include <ctime>
#include <memory>
#include <vector>

#include <benchmark/benchmark.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr int processes = 200;
constexpr int runs = 9;
/// Younger processes are read again in each snapshot.
constexpr unsigned long settleMs = 3500;

/// Opens a listening socket on a port that the kernel chooses.
bool listenOn(quint32 address)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(address);
    sockaddr *const bytes = static_cast<sockaddr *>(static_cast<void *>(&name));
    return descriptor >= 0 && bind(descriptor, bytes, sizeof name) == 0 && listen(descriptor, 16) == 0;
}

/// Many processes, each with as many listening sockets, for as long as the object lives.
class Servers final
{
public:
    explicit Servers(int socketsEach)
    {
        std::array<int, 2> ready{};
        if (pipe(ready.data()) != 0) {
            return;
        }
        for (int i = 0; i < processes; ++i) {
            const pid_t pid = fork();
            if (pid == 0) {
                // Each has a loopback address of its own, so that there are ports enough.
                serve(0x7f010001U + static_cast<quint32>(i), socketsEach, ready[1]);
            }
            m_pids.push_back(pid);
        }
        close(ready[1]);
        char byte = 0;
        while (read(ready[0], &byte, 1) == 1) {
            m_ready += 1;
        }
        close(ready[0]);
    }

    ~Servers()
    {
        for (const pid_t pid : m_pids) {
            kill(pid, SIGKILL);
            waitpid(pid, nullptr, 0);
        }
    }

    Q_DISABLE_COPY_MOVE(Servers)

    [[nodiscard]] bool areReady() const { return m_ready == processes; }

private:
    [[noreturn]] static void serve(quint32 address, int sockets, int ready)
    {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        bool isListening = true;
        for (int i = 0; i < sockets && isListening; ++i) {
            isListening = listenOn(address);
        }
        if (isListening && write(ready, "r", 1) == 1) {
            close(ready);
            while (true) {
                pause();
            }
        }
        _exit(1);
    }

    std::vector<pid_t> m_pids;
    int m_ready = 0;
};

/// Times of several runs, in milliseconds.
struct Times
{
    std::vector<double> wall;
    std::vector<double> cpu;
};

template <typename Run>
void measure(Times &times, Run run, double (*cpuTime)())
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuTime();
    run();
    times.cpu.push_back(cpuTime() - before);
    times.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

/// Of this thread: what other programs do meanwhile does not count (clock_gettime(2)).
double cpuTimeMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (static_cast<double>(now.tv_sec) * 1e3) + (static_cast<double>(now.tv_nsec) / 1e6);
}

/// Of the children that have ended: that of ss, as long as the servers live.
double childrenCpuTimeMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto inMs = [](const timeval &time) {
        return (static_cast<double>(time.tv_sec) * 1e3) + (static_cast<double>(time.tv_usec) / 1e3);
    };
    return inMs(usage.ru_utime) + inMs(usage.ru_stime);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void runSs()
{
    QProcess ss;
    ss.setStandardOutputFile(QProcess::nullDevice());
    ss.start(u"ss"_s, {u"-Htulnpe"_s});
    ss.waitForFinished(-1);
}

double peakMemoryMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void snapshot(benchmark::State &state, int socketsEach)
{
    const Servers servers{socketsEach};
    if (!servers.areReady()) {
        state.SkipWithError("The sockets cannot be opened here.");
        return;
    }
    QThread::msleep(settleMs);
    Times ss;
    Times first;
    Times next;
    Times compared;
    qsizetype rows = 0;
    for (auto each : state) {
        static_cast<void>(each);
        for (int run = 0; run < runs; ++run) {
            measure(ss, runSs, childrenCpuTimeMs);
            std::unique_ptr<ListenerSource> source;
            Snapshot before;
            Snapshot after;
            const auto takeFirst = [&] {
                source = makeListenerSource();
                before = source->snapshot().value();
            };
            measure(first, takeFirst, cpuTimeMs);
            measure(
                next, [&] { after = source->snapshot().value(); }, cpuTimeMs);
            measure(
                compared, [&] { benchmark::DoNotOptimize(diff(before, after)); }, cpuTimeMs);
            rows = after.listeners.size();
        }
    }
    state.counters["listeners"] = static_cast<double>(rows);
    state.counters["ss_ms"] = median(ss.wall);
    state.counters["first_ms"] = median(first.wall);
    state.counters["next_ms"] = median(next.wall);
    state.counters["diff_ms"] = median(compared.wall);
    state.counters["first_by_ss"] = median(first.wall) / median(ss.wall);
    state.counters["next_by_ss"] = median(next.wall) / median(ss.wall);
    state.counters["first_by_ss_cpu"] = median(first.cpu) / median(ss.cpu);
    state.counters["next_by_ss_cpu"] = median(next.cpu) / median(ss.cpu);
    state.counters["peak_mb"] = peakMemoryMb();
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    const QCoreApplication application{argc, argv};
    for (const int socketsEach : {50, 140}) {
        const std::string name = "snapshot/" + std::to_string(socketsEach * processes);
        benchmark::RegisterBenchmark(name.c_str(), snapshot, socketsEach)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
