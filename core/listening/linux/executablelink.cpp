// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/executablelink.h"

#include "core/listening/interpreter.h"
#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/procfs.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Where daemons are started from, whatever PATH is here.
constexpr std::array programFolders{
    "/usr/local/sbin/"_L1, "/usr/local/bin/"_L1, "/usr/sbin/"_L1, "/usr/bin/"_L1, "/sbin/"_L1, "/bin/"_L1};

/// Whether a path below that folder leads to the executable, of which the status is given. After an upgrade
/// the running file is gone, and the link leads to the new one of its name.
bool leadsTo(int root, const QString &path, const Process &process, const struct stat &executable)
{
    const QByteArray name = QFile::encodeName(path.mid(1)); // seen from there
    const FileDescriptor target{openat(root, name.constData(), O_PATH | O_CLOEXEC)};

    struct stat status
    { };

    if (!target.isOpen() || fstat(target.get(), &status) != 0) {
        return false;
    }
    if (status.st_dev == executable.st_dev && status.st_ino == executable.st_ino) {
        return true;
    }
    if (!process.isExecutableDeleted) {
        return false;
    }
    std::string buffer;
    const std::string link = "/proc/self/fd/" + std::to_string(target.get());
    return parseExecutable(readLinkAt(AT_FDCWD, link.c_str(), buffer)).first == process.executable;
}

} // namespace

QString executableLinkName(int processFolder, const Process &process)
{
    const qsizetype slash = process.executable.lastIndexOf(u'/');
    const QString own = process.executable.mid(slash + 1);
    QString name = presentedName(process);
    const bool isFileName = !name.isEmpty() && name != "."_L1 && name != ".."_L1;
    if (slash < 0 || !isFileName || name == own || isInterpreter(own)) {
        return {};
    }

    struct stat executable
    { };

    // Links of a container are those of its own file system.
    const FileDescriptor root{openat(processFolder, "root", O_PATH | O_DIRECTORY | O_CLOEXEC)};
    if (!root.isOpen() || fstatat(processFolder, "exe", &executable, 0) != 0) {
        return {};
    }
    const auto isLink
        = [&](const QString &folder) { return leadsTo(root.get(), folder + name, process, executable); };
    const bool isThere = isLink(process.executable.first(slash + 1))
        || std::ranges::any_of(programFolders, [&](QLatin1StringView folder) { return isLink(folder); });
    return isThere ? name : QString{};
}

} // namespace portolan
