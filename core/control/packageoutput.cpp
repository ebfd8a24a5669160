// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/packageoutput.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QStringList outputLines(const QByteArray &output)
{
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

/// "libc6:amd64" is libc6: the architecture is no part of the name.
QString withoutArchitecture(const QString &package)
{
    return package.section(u':', 0, 0).trimmed();
}

} // namespace

std::optional<PackageOwner> parseDpkgSearch(const QByteArray &output, const QStringList &paths)
{
    for (const QString &line : outputLines(output)) {
        const bool isDiversion
            = line.startsWith("diversion by "_L1) || line.startsWith("local diversion "_L1);
        const qsizetype end = line.indexOf(": /"_L1);
        if (isDiversion || end <= 0 || !paths.contains(line.sliced(end + 2))) {
            continue;
        }
        // Several packages may own a folder; an executable of several is one that was diverted.
        return PackageOwner{
            PackageManager::Dpkg, withoutArchitecture(line.first(end).section(u',', 0, 0)), {}};
    }
    return std::nullopt;
}

std::optional<PackageOwner> parseRpmQuery(const QByteArray &output)
{
    for (const QString &line : outputLines(output)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 2 && !fields.constFirst().isEmpty()) {
            return PackageOwner{PackageManager::Rpm, fields.constFirst(), fields.constLast()};
        }
    }
    return std::nullopt;
}

std::optional<PackageOwner> parsePacmanOwner(const QByteArray &output)
{
    static const QRegularExpression form{u" is owned by (\\S+) (\\S+)$"_s};
    for (const QString &line : outputLines(output)) {
        if (const auto match = form.match(line); match.hasMatch()) {
            return PackageOwner{PackageManager::Pacman, match.captured(1), match.captured(2)};
        }
    }
    return std::nullopt;
}

std::optional<PackageOwner> packageOfPath(const QString &path, const QString &unit)
{
    // flatpak(1), "File System"; an installation of a user is below ~/.local/share.
    static const QRegularExpression flatpak{u"^/(?:var/lib|home/[^/]+/\\.local/share|root/\\.local/share)"
                                            "/flatpak/app/([^/]+)/."_s};
    static const QRegularExpression snap{u"^(?:/var/lib/snapd)?/snap/([^/]+)/[^/]+/."_s};
    // systemd's "Desktop Environment Integration": app-flatpak-ID-RANDOM.scope, "-" in ID written as \x2d.
    static const QRegularExpression flatpakUnit{u"^app-flatpak-(.+)-\\d+\\.scope$"_s};
    if (const auto match = flatpak.match(path); match.hasMatch()) {
        return PackageOwner{PackageManager::Flatpak, match.captured(1), {}};
    }
    if (const auto match = snap.match(path); match.hasMatch() && match.captured(1) != "bin"_L1) {
        return PackageOwner{PackageManager::Snap, match.captured(1), {}};
    }
    const auto match = flatpakUnit.match(unit);
    if (path.startsWith("/app/"_L1) && match.hasMatch()) {
        return PackageOwner{PackageManager::Flatpak, match.captured(1).replace(R"(\x2d)"_L1, "-"_L1), {}};
    }
    return std::nullopt;
}

QStringList mergedSpellings(const QString &path)
{
    constexpr std::array folders{
        "/bin/"_L1, "/sbin/"_L1, "/lib/"_L1, "/lib32/"_L1, "/lib64/"_L1, "/libx32/"_L1};
    const auto liesIn = [&folders](const QString &each) {
        return std::ranges::any_of(
            folders, [&each](QLatin1StringView folder) { return each.startsWith(folder); });
    };
    const QLatin1StringView usr = "/usr"_L1;
    if (liesIn(path)) {
        return {path, usr + path};
    }
    if (path.startsWith(usr) && liesIn(path.sliced(usr.size()))) {
        return {path, path.sliced(usr.size())};
    }
    return {path};
}

} // namespace portolan
