// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/cgroupname.h"

#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace portolan {

namespace {

/// How container engines name the control group of a container: prefix, then 64 hexadecimal digits.
struct IdPattern
{
    std::string_view prefix;
    std::string_view engine;
};

constexpr std::array idPatterns{
    IdPattern{"docker-", "docker"}, // systemd driver of runc
    IdPattern{"libpod-", "podman"},
    IdPattern{"crio-", "crio"},
    IdPattern{"cri-containerd-", "containerd"},
    IdPattern{"nerdctl-", "containerd"},
};

/// The cgroupfs driver has a folder for the engine, and the bare id in it.
constexpr std::array engineFolders{
    IdPattern{"docker", "docker"},
    IdPattern{"libpod_parent", "podman"},
    IdPattern{"default", "containerd"}, // the name space nerdctl uses
    IdPattern{"k8s.io", "containerd"},
};

/// liblxc: lxc.cgroup.dir.container, and what it was called before version 4.
constexpr std::string_view lxcPrefix = "lxc.payload.";
constexpr std::array lxcFolders{std::string_view{"lxc"}, std::string_view{"lxc.payload"}};

constexpr size_t idLength = 64;
/// Digits that the engines' own listings show, and that their commands accept.
constexpr size_t shownIdLength = 12;

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const size_t slash = std::min(path.find('/'), path.size());
        if (slash > 0) {
            parts.push_back(path.substr(0, slash));
        }
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return parts;
}

bool isId(std::string_view text)
{
    const auto isHexDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == idLength && std::ranges::all_of(text, isHexDigit);
}

QString named(std::string_view engine, std::string_view name)
{
    return decodeText(engine) + u':' + decodeText(name);
}

/// systemd writes what a unit name cannot hold as "\x2d" (unit_name_escape; systemd-escape(1)). It also
/// writes "/" as "-", but no name met here has one, and machinectl leaves its names as they are.
std::string unescapedName(std::string_view text)
{
    constexpr std::string_view mark = "\\x";
    constexpr size_t digits = 2;
    std::string plain;
    while (!text.empty()) {
        const bool isEscape = text.starts_with(mark) && text.size() >= mark.size() + digits;
        const auto byte = isEscape ? parseNumber(text.substr(mark.size(), digits), 16) : std::nullopt;
        plain.push_back(byte ? static_cast<char>(*byte) : text.front());
        text.remove_prefix(byte ? mark.size() + digits : 1);
    }
    return plain;
}

/// What is between the two; empty where the text does not begin and end so.
std::string_view between(std::string_view text, std::string_view prefix, std::string_view suffix)
{
    const size_t around = prefix.size() + suffix.size();
    const bool fits = text.size() > around && text.starts_with(prefix) && text.ends_with(suffix);
    return fits ? text.substr(prefix.size(), text.size() - around) : std::string_view{};
}

/// A container of systemd-machined: of systemd-nspawn(1), or of libvirt. The unit of a virtual machine holds
/// a process of this computer, not of a container.
QString machineOf(std::string_view part)
{
    const std::string service = unescapedName(between(part, "systemd-nspawn@", ".service"));
    if (!service.empty()) {
        return named("nspawn", service);
    }
    const std::string machine = unescapedName(between(part, "machine-", ".scope"));
    if (machine.empty() || machine.starts_with("qemu-")) {
        return {};
    }
    const std::string libvirt = "lxc-"; // lxc-NUMBER-NAME
    return machine.starts_with(libvirt) ? named("lxc", machine.substr(libvirt.size()))
                                        : named("nspawn", machine);
}

/// A sandboxed application: flatpak names its scope app-flatpak-ID-NUMBER (flatpak_run_in_transient_unit in
/// common/flatpak-run.c), snapd its units snap.NAME.APP.service, and snap.NAME.APP-UUID.scope or, formerly,
/// snap.NAME.APP.UUID.scope (sandbox/cgroup/tracking.go).
QString applicationOf(std::string_view part)
{
    const std::string_view flatpak = between(part, "app-flatpak-", ".scope");
    const size_t dash = flatpak.rfind('-');
    if (dash != std::string_view::npos && dash > 0 && parseNumber(flatpak.substr(dash + 1))) {
        return named("flatpak", unescapedName(flatpak.substr(0, dash)));
    }
    const std::string_view scope = between(part, "snap.", ".scope");
    const std::string_view snap = scope.empty() ? between(part, "snap.", ".service") : scope;
    const size_t dot = snap.find('.');
    return dot == std::string_view::npos || dot == 0 ? QString{}
                                                     : named("snap", unescapedName(snap.substr(0, dot)));
}

bool isKubernetes(std::string_view part)
{
    return part.starts_with("kubepods") || part.starts_with("pod");
}

/// The container that this part of a path names, with the part above it.
QString containerOf(std::string_view parent, std::string_view part)
{
    if (part.starts_with(lxcPrefix) && part.size() > lxcPrefix.size()) {
        return named("lxc", part.substr(lxcPrefix.size()));
    }
    if (std::ranges::find(lxcFolders, parent) != lxcFolders.end()) {
        return named("lxc", part);
    }
    constexpr std::string_view scope = ".scope";
    if (part.ends_with(scope)) {
        part.remove_suffix(scope.size());
    }
    // runc given a systemd path without systemd: "system.slice:docker:3f2a..."
    const size_t colon = part.rfind(':');
    if (colon != std::string_view::npos && isId(part.substr(colon + 1))) {
        const std::string_view engine = part.substr(0, colon);
        return containerOf(engine.substr(engine.rfind(':') + 1), part.substr(colon + 1));
    }
    for (const IdPattern &pattern : idPatterns) {
        if (part.starts_with(pattern.prefix) && isId(part.substr(pattern.prefix.size()))) {
            return named(pattern.engine, part.substr(pattern.prefix.size(), shownIdLength));
        }
    }
    if (!isId(part)) {
        return {};
    }
    const auto *const folder = std::ranges::find(engineFolders, parent, &IdPattern::prefix);
    if (folder != engineFolders.end()) {
        return named(folder->engine, part.substr(0, shownIdLength));
    }
    if (parent == "cri-containerd") {
        return named("containerd", part.substr(0, shownIdLength));
    }
    return isKubernetes(parent) ? named("kubernetes", part.substr(0, shownIdLength)) : QString{};
}

/// cg_escape in systemd: a name that could be mistaken for a file of the kernel gets a "_" in front.
std::string_view unescapedUnit(std::string_view part)
{
    return part.starts_with('_') ? part.substr(1) : part;
}

bool isUnit(std::string_view part)
{
    constexpr std::array suffixes{
        std::string_view{".service"},
        std::string_view{".scope"},
        std::string_view{".socket"},
        std::string_view{".mount"},
        std::string_view{".swap"},
    };
    return std::ranges::any_of(suffixes,
        [part](std::string_view suffix) { return part.size() > suffix.size() && part.ends_with(suffix); });
}

} // namespace

CgroupName parseCgroupPath(std::string_view path)
{
    CgroupName name;
    std::string_view parent;
    for (const std::string_view part : partsOf(path)) {
        // A container's own systemd has units too; those of this computer end where the container begins.
        const bool isInside = !name.container.isEmpty();
        if (!isInside) {
            name.container = containerOf(parent, part);
            name.container = name.container.isEmpty() ? machineOf(part) : name.container;
            name.container = name.container.isEmpty() ? applicationOf(part) : name.container;
        }
        // The manager of a user's units runs in user@1000.service/init.scope: the service says more.
        const bool isOwnScope = part == "init.scope" && !name.unit.isEmpty();
        if (!isInside && isUnit(part) && !isOwnScope) {
            name.unit = decodeText(unescapedUnit(part));
        }
        parent = part;
    }
    return name;
}

std::string parseCgroupFile(std::string_view text)
{
    std::string_view best = "/";
    int bestRank = 0;
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        // hierarchy-id:controllers:path
        const size_t first = line.find(':');
        const size_t second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos) {
            continue;
        }
        const std::string_view controllers = line.substr(first + 1, second - first - 1);
        const std::string_view path = line.substr(second + 1);
        const int rank = path == "/" ? 0 : controllers.empty() ? 3 : controllers == "name=systemd" ? 2 : 1;
        if (rank > bestRank) {
            best = path;
            bestRank = rank;
        }
    }
    return std::string{best};
}

} // namespace portolan
