// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/usernames.h"

#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemtext.h"

#include <cerrno>
#include <string>
#include <vector>

#include <pwd.h>

namespace portolan {

namespace {

constexpr size_t maxBufferSize = size_t{1} << 20U;

/// DEFAULT_OVERFLOWUID in include/linux/highuid.h; a system with another one is not known.
constexpr quint32 overflowUid = 65534;

/// The number that stands for all users whom our user namespace does not know (user_namespaces(7)), rather
/// than for the one who is called nobody: where no line of uid_map has it.
bool standsForStrangers(quint32 uid)
{
    const std::string text = readWholeFile("/proc/self/uid_map").value_or(std::string{});
    if (uid != overflowUid || text.empty()) {
        return false;
    }
    std::string_view rest = text;
    while (!rest.empty()) {
        std::string_view line = takeLine(rest); // first here, first outside, how many
        const auto first = parseNumber(takeField(line));
        static_cast<void>(takeField(line));
        const auto count = parseNumber(takeField(line));
        if (first && count && uid >= *first && uid - *first < *count) {
            return false;
        }
    }
    return true;
}

QString lookUp(quint32 uid)
{
    if (standsForStrangers(uid)) {
        return {};
    }

    std::vector<char> buffer(1024);
    passwd entry{};
    passwd *found = nullptr;
    int error = getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    while (error == EINTR || (error == ERANGE && buffer.size() < maxBufferSize)) {
        if (error == ERANGE) {
            buffer.resize(buffer.size() * 2);
        }
        error = getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    }
    return found == nullptr ? QString{} : decodeText(entry.pw_name);
}

} // namespace

QString UserNames::name(quint32 uid)
{
    const auto known = m_names.constFind(uid);
    if (known != m_names.constEnd()) {
        return *known;
    }
    return *m_names.insert(uid, lookUp(uid));
}

} // namespace portolan
