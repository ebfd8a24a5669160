// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/procfs.h"

#include "core/listening/linux/executablelink.h"
#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace portolan {

namespace {

/// PF_KTHREAD in include/linux/sched.h: threads of the kernel, which hold no descriptors.
constexpr quint64 kernelThreadFlag = 0x00200000;
/// Bytes read of a command line; what is shown of it is cut further.
constexpr size_t maxCommandLineBytes = size_t{64} * 1024;
constexpr size_t maxPathBytes = 4096;
/// No stat of a process is longer: 52 numbers and a name.
constexpr size_t maxStatBytes = 2048;
/// Numbers without a descriptor that are tried before the folder is listed.
constexpr int maxGaps = 16;

struct FolderCloser
{
    void operator()(DIR *folder) const noexcept { closedir(folder); }
};

using Folder = std::unique_ptr<DIR, FolderCloser>;

Folder openFolder(int parent, const char *name)
{
    FileDescriptor descriptor{openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!descriptor.isOpen()) {
        return {};
    }
    Folder folder{fdopendir(descriptor.get())};
    if (folder) {
        static_cast<void>(descriptor.release()); // closedir(3) closes it
    }
    return folder;
}

bool isDotEntry(const char *name)
{
    const std::string_view text{name};
    return text == "." || text == "..";
}

/// Reads the links of an open /proc/PID/fd and calls back with the sockets among them.
class LinkReader final
{
public:
    LinkReader(int folder, const std::function<void(quint64 inode)> &handle, int &linksRead)
        : m_folder{folder}
        , m_handle{handle}
        , m_linksRead{linksRead}
    { }

    void read(const char *name)
    {
        const ssize_t size = readlinkat(m_folder, name, m_link.data(), m_link.size());
        if (size < 0) {
            const bool isForbidden = errno == EACCES || errno == EPERM;
            m_error = isForbidden ? errno : 0;
            ++m_missed; // closed meanwhile, or never open
            return;
        }
        ++m_found;
        ++m_linksRead;
        const quint64 inode = parseSocketLink({m_link.data(), static_cast<size_t>(size)});
        if (inode != 0) {
            m_handle(inode);
        }
    }

    [[nodiscard]] qint64 found() const { return m_found; }

    [[nodiscard]] qint64 missed() const { return m_missed; }

    /// EACCES or EPERM where the process is not ours to read, else 0.
    [[nodiscard]] int error() const { return m_error; }

private:
    int m_folder;
    const std::function<void(quint64 inode)> &m_handle;
    int &m_linksRead;
    std::array<char, 64> m_link{}; // a longer one is cut, and is no socket
    qint64 m_found = 0;
    qint64 m_missed = 0;
    int m_error = 0;
};

/// How many descriptors there are in an open /proc/PID/fd: since Linux 6.2 its size tells (proc_pid_fd(5)).
/// 0 where it does not.
qint64 openDescriptors(int folder)
{
    struct statfs fileSystem
    { };

    struct stat status
    { };

    const bool isProc = fstatfs(folder, &fileSystem) == 0 && fileSystem.f_type == PROC_SUPER_MAGIC;
    return isProc && fstat(folder, &status) == 0 ? status.st_size : 0;
}

/// The path of the program that a process executes, and whether its file is gone. d_path() in fs/d_path.c
/// adds " (deleted)" to the path of a file that was removed, and a file may bear such a name.
std::pair<QString, bool> readExecutable(int processFolder)
{
    std::string buffer;
    const std::string_view link = readLinkAt(processFolder, "exe", buffer);
    auto executable = parseExecutable(link);

    struct stat running
    { };

    struct stat named
    { };

    if (!executable.second || fstatat(processFolder, "exe", &running, 0) != 0 || running.st_nlink == 0) {
        return executable;
    }
    // As the process itself sees the path: it may be in a container.
    const std::string path = "root/" + std::string{link};
    const bool isThere = fstatat(processFolder, path.c_str(), &named, 0) == 0
        && named.st_dev == running.st_dev && named.st_ino == running.st_ino;
    if (isThere) {
        executable = {decodeText(link, maxPathBytes), false};
    }
    return executable; // else another name of the file is left
}

/// To the second: between two readings of the clocks, time goes on, and setting the clock by network moves it
/// all the time.
QDateTime startTime(quint64 startTicks)
{
    // The start is counted from boot on a clock that includes suspension, as CLOCK_BOOTTIME does (proc(5),
    // time_namespaces(7)).
    timespec now{};
    timespec sinceBoot{};
    if (clock_gettime(CLOCK_REALTIME, &now) != 0 || clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0) {
        return {};
    }
    const auto inMs
        = [](const timespec &time) { return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000; };
    const auto ticksPerSecond = static_cast<quint64>(sysconf(_SC_CLK_TCK));
    const qint64 startMs
        = inMs(now) - inMs(sinceBoot) + static_cast<qint64>(startTicks * 1000 / ticksPerSecond);
    return QDateTime::fromSecsSinceEpoch((startMs + 500) / 1000, Qt::UTC);
}

} // namespace

std::optional<ProcessStat> parseStat(std::string_view text)
{
    // pid (comm) state ppid ...: comm may hold parentheses, numbers cannot, so the last one closes it.
    const size_t open = text.find('(');
    const size_t close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        return std::nullopt;
    }
    ProcessStat stat;
    stat.name = text.substr(open + 1, close - open - 1);
    std::string_view rest = text.substr(close + 1);
    rest = takeLine(rest);
    std::array<std::string_view, 20> fields; // 3 state to 22 starttime
    std::ranges::generate(fields, [&rest] { return takeField(rest); });
    const auto parent = parseNumber(fields[1]);
    const auto flags = parseNumber(fields[6]);
    const auto threads = parseNumber(fields[17]);
    const auto start = parseNumber(fields[19]);
    if (fields[0].size() != 1 || !parent || !flags || !threads || !start) {
        return std::nullopt;
    }
    stat.state = fields[0].front();
    stat.parentPid = static_cast<qint64>(*parent);
    stat.threads = *threads;
    stat.isKernelThread = (*flags & kernelThreadFlag) != 0;
    stat.startTicks = *start;
    return stat;
}

quint64 parseSocketLink(std::string_view link)
{
    constexpr std::string_view prefix = "socket:[";
    if (!link.starts_with(prefix) || !link.ends_with(']')) {
        return 0;
    }
    link.remove_prefix(prefix.size());
    link.remove_suffix(1);
    return parseNumber(link).value_or(0);
}

std::pair<QString, bool> parseExecutable(std::string_view link)
{
    constexpr std::string_view suffix = " (deleted)"; // of d_path in fs/d_path.c
    const bool isDeleted = link.ends_with(suffix);
    if (isDeleted) {
        link.remove_suffix(suffix.size());
    }
    return {decodeText(link, maxPathBytes), isDeleted};
}

std::optional<std::string> readFileAt(int folder, const char *name, size_t maxBytes)
{
    const FileDescriptor file{openat(folder, name, O_RDONLY | O_CLOEXEC)};
    if (!file.isOpen()) {
        return std::nullopt;
    }
    // Files of /proc have no size: read until nothing comes.
    std::string bytes;
    size_t used = 0;
    while (used < maxBytes) {
        bytes.resize(std::min(maxBytes, std::max<size_t>(2048, used * 2)));
        const ssize_t size = read(file.get(), bytes.data() + used, bytes.size() - used);
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size < 0) {
            return std::nullopt; // ESRCH: the process went away
        }
        if (size == 0) {
            break;
        }
        used += static_cast<size_t>(size);
    }
    bytes.resize(used);
    return bytes;
}

std::optional<std::string> readWholeFile(const char *path)
{
    return readFileAt(AT_FDCWD, path);
}

std::optional<ProcessStat> readStatAt(int folder, const char *name)
{
    const FileDescriptor file{openat(folder, name, O_RDONLY | O_CLOEXEC)};
    if (!file.isOpen()) {
        return std::nullopt;
    }
    // The kernel gives the whole of it at once (single_open in fs/proc/array.c), so there is no need to ask
    // for the end of the file: this is read more often than anything else.
    std::array<char, maxStatBytes> bytes{};
    ssize_t size = 0;
    do {
        size = read(file.get(), bytes.data(), bytes.size());
    } while (size < 0 && errno == EINTR);
    return size > 0 ? parseStat({bytes.data(), static_cast<size_t>(size)}) : std::nullopt;
}

std::string_view readLinkAt(int folder, const char *name, std::string &buffer)
{
    buffer.resize(maxPathBytes);
    const ssize_t size = readlinkat(folder, name, buffer.data(), buffer.size());
    return size < 0 ? std::string_view{} : std::string_view{buffer}.substr(0, static_cast<size_t>(size));
}

bool forEachFolder(int folder, const char *name, const FolderHandler &handle)
{
    const Folder opened = openFolder(folder, name);
    if (!opened) {
        return false;
    }
    while (const dirent *const entry
        = readdir(opened.get())) { // NOLINT(concurrency-mt-unsafe): the stream is ours alone
        const bool canBeFolder = entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN;
        if (canBeFolder && !isDotEntry(entry->d_name)) {
            handle(entry->d_name, entry->d_ino);
        }
    }
    return true;
}

int forEachSocket(int processFolder, const std::function<void(quint64 inode)> &handle, int &linksRead)
{
    FileDescriptor descriptors{openat(processFolder, "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!descriptors.isOpen()) {
        return errno;
    }
    LinkReader links{descriptors.get(), handle, linksRead};
    // Most processes use the lowest numbers without a gap, and listing a folder costs a third as much as
    // reading its links.
    const qint64 count = openDescriptors(descriptors.get());
    quint64 next = 0;
    while (links.error() == 0 && links.found() < count && links.missed() <= maxGaps) {
        links.read(std::to_string(next++).c_str());
    }
    if (links.error() != 0 || (count > 0 && links.found() >= count)) {
        return links.error();
    }
    const Folder folder{fdopendir(descriptors.get())};
    if (!folder) {
        return errno;
    }
    static_cast<void>(descriptors.release()); // closedir(3) closes it
    while (const dirent *const entry
        = readdir(folder.get())) { // NOLINT(concurrency-mt-unsafe): the stream is ours alone
        const auto number = parseNumber(entry->d_name);
        if (number && *number >= next && links.error() == 0) {
            links.read(entry->d_name);
        }
    }
    return links.error();
}

Process readProcess(int processFolder, qint64 pid, const ProcessStat &stat)
{
    Process process;
    process.id = {pid, stat.startTicks};
    process.parentPid = stat.parentPid;
    process.name = decodeText(stat.name);
    process.startedAt = startTime(stat.startTicks);

    // The folder itself belongs to the effective user, whatever else is closed to us (task_dump_owner in
    // fs/proc/base.c, which calls reading status slow).
    struct stat status
    { };

    const bool hasStatus = fstat(processFolder, &status) == 0;
    if (const auto commandLine = readFileAt(processFolder, "cmdline", maxCommandLineBytes)) {
        process.commandLine = decodeCommandLine(*commandLine);
        // A process that is gone cannot be read, but its folder, once open, seems to be root's.
        process.uid = hasStatus ? std::optional{quint32{status.st_uid}} : std::nullopt;
    }
    std::tie(process.executable, process.isExecutableDeleted) = readExecutable(processFolder);
    process.linkName = executableLinkName(processFolder, process);
    return process;
}

quint64 ticksSinceBoot()
{
    timespec sinceBoot{};
    if (clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0) {
        return 0;
    }
    const auto ticksPerSecond = static_cast<quint64>(sysconf(_SC_CLK_TCK));
    return static_cast<quint64>(sinceBoot.tv_sec) * ticksPerSecond
        + static_cast<quint64>(sinceBoot.tv_nsec) * ticksPerSecond / 1'000'000'000U;
}

} // namespace portolan
