// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/usernames.h"

#include "core/listening/linux/systemtext.h"

#include <cerrno>
#include <vector>

#include <pwd.h>

namespace portolan {

namespace {

constexpr size_t maxBufferSize = size_t{1} << 20U;

QString lookUp(quint32 uid)
{
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
