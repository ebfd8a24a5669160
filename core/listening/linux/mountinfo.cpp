// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/mountinfo.h"

#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

/// "\040" is a blank: mangle_path in fs/seq_file.c writes blanks, tabs, newlines and backslashes as three
/// octal digits.
std::string unescaped(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const auto code
            = text.front() == '\\' && text.size() >= 4 ? parseNumber(text.substr(1, 3), 8) : std::nullopt;
        plain.push_back(code ? static_cast<char>(*code) : text.front());
        text.remove_prefix(code ? 4 : 1);
    }
    return plain;
}

} // namespace

std::vector<Mount> parseMountInfo(std::string_view text)
{
    std::vector<Mount> mounts;
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        // id parent major:minor root mountpoint options [tags ...] - filesystem source superoptions
        std::array<std::string_view, 6> head;
        std::ranges::generate(head, [&line] { return takeField(line); });
        std::string_view tag = takeField(line);
        while (!tag.empty() && tag != "-") {
            tag = takeField(line);
        }
        Mount mount{.root = unescaped(head[3]),
            .mountPoint = unescaped(head[4]),
            .fileSystem = {},
            .superOptions = {}};
        mount.fileSystem = takeField(line);
        static_cast<void>(takeField(line)); // the source, which may be anything
        mount.superOptions = takeField(line);
        if (!mount.mountPoint.empty() && !mount.fileSystem.empty()) {
            mounts.push_back(std::move(mount));
        }
    }
    return mounts;
}

bool hidesProcesses(const std::vector<Mount> &mounts)
{
    // The last mount on a folder is the one that is seen.
    const auto found = std::find_if(mounts.rbegin(), mounts.rend(), [](const Mount &mount) {
        return mount.mountPoint == "/proc" && mount.fileSystem == "proc";
    });
    if (found == mounts.rend()) {
        return false;
    }
    std::string_view options = found->superOptions;
    while (!options.empty()) {
        const std::string_view option = options.substr(0, options.find(','));
        options.remove_prefix(std::min(option.size() + 1, options.size()));
        const size_t equals = option.find('=');
        if (option.substr(0, equals) == "hidepid" && equals != std::string_view::npos) {
            const std::string_view value = option.substr(equals + 1); // a number, or since Linux 5.8 a word
            return value != "0" && value != "off";
        }
    }
    return false;
}

} // namespace portolan
