// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecontainer.h"

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/mountinfo.h"
#include "core/listening/linux/netnamespaces.h"
#include "core/listening/linux/procfs.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <string>

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace portolan::test {

namespace {

/// Digits of the id that listings show.
constexpr qsizetype digitsShown = 12;

QByteArray controlGroupFolder()
{
    const auto mounts = parseMountInfo(readWholeFile("/proc/self/mountinfo").value_or(std::string{}));
    const auto found = std::ranges::find(mounts, std::string_view{"cgroup2"}, &Mount::fileSystem);
    return found == mounts.end() ? QByteArray{}
                                 : QByteArray::fromStdString(found->mountPoint) + "/docker-"
            + FakeContainer::id().toLatin1() + ".scope";
}

/// Gives the loopback device of our namespace that address, and switches it on (netdevice(7)).
bool setAddress(const char *address)
{
    const FileDescriptor socket{::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)};
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    sockaddr_in name{};
    name.sin_family = AF_INET;
    inet_pton(AF_INET, address, &name.sin_addr);
    std::memcpy(&request.ifr_addr, &name, sizeof name);
    if (ioctl(socket.get(), SIOCSIFADDR, &request) != 0) {
        return false;
    }
    request.ifr_flags = IFF_UP | IFF_LOOPBACK | IFF_RUNNING;
    return ioctl(socket.get(), SIOCSIFFLAGS, &request) == 0;
}

std::optional<ForkedProcess> startIn(const QByteArray &folder, const std::function<bool()> &prepare)
{
    if (folder.isEmpty() || !QDir{}.mkpath(QFile::decodeName(folder))) {
        return std::nullopt;
    }
    const QByteArray members = folder + "/cgroup.procs";
    const QByteArray address = FakeContainer::address().toLatin1();
    return ForkedProcess::start([&] {
        const FileDescriptor file{open(members.constData(), O_WRONLY | O_CLOEXEC)};
        return write(file.get(), "0", 1) == 1 && enterNewNetwork() && setAddress(address.constData())
            && prepare();
    });
}

} // namespace

FakeContainer::FakeContainer(const std::function<bool()> &prepare)
    : m_folder{controlGroupFolder()}
    , m_process{startIn(m_folder, prepare)}
{ }

FakeContainer::~FakeContainer()
{
    m_process.reset(); // only an empty group can be removed
    rmdir(m_folder.constData());
}

QString FakeContainer::netNamespace() const
{
    std::string buffer;
    const std::string path = "/proc/" + std::to_string(pid()) + "/ns/net";
    return QString::number(parseNetNamespaceLink(readLinkAt(AT_FDCWD, path.c_str(), buffer)));
}

QString FakeContainer::id()
{
    return QString::number(getpid(), 16).rightJustified(digitsShown, u'0') + QString{52, u'7'};
}

QString FakeContainer::name()
{
    return u"docker:"_s + id().first(digitsShown);
}

QString FakeContainer::address()
{
    constexpr int byteMask = 255;
    constexpr int byteBits = 8;
    return u"198.18.%1.%2"_s.arg((getpid() >> byteBits) & byteMask).arg(getpid() & byteMask);
}

} // namespace portolan::test
