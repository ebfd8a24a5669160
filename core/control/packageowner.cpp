// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/packageowner.h"

#include "core/base/keytable.h"
#include "core/control/packageoutput.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr KeyTable<PackageManager, 5> packageManagerKeys{{
    {PackageManager::Dpkg, "dpkg"_L1},
    {PackageManager::Rpm, "rpm"_L1},
    {PackageManager::Pacman, "pacman"_L1},
    {PackageManager::Flatpak, "flatpak"_L1},
    {PackageManager::Snap, "snap"_L1},
}};

constexpr int toolLimitMs = 5000;

struct PackageText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::PackageOwner)
};

/// Where the system keeps it, whatever PATH says; empty where it is not here.
QString toolPath(const QString &name)
{
    return QStandardPaths::findExecutable(name, {u"/usr/bin"_s, u"/bin"_s});
}

/// What the tool writes to standard output; a tool that knows no owner writes nothing there that matters.
Result<QByteArray> outputOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(tool, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(toolLimitMs)) {
        const QString reason = process.errorString();
        process.kill();
        process.waitForFinished();
        return failure(PackageText::tr("%1 did not answer: %2.").arg(tool, reason));
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return failure(PackageText::tr("%1 crashed: check that the package manager works.").arg(tool));
    }
    return process.readAllStandardOutput();
}

/// dpkg-query takes paths for patterns of glob(7).
QString withoutPatterns(const QString &path)
{
    QString result;
    for (const QChar c : path) {
        if (c == u'*' || c == u'?' || c == u'[' || c == u'\\') {
            result += u'\\';
        }
        result += c;
    }
    return result;
}

Result<std::optional<PackageOwner>> askDpkg(const QString &tool, const QString &path)
{
    const QStringList spellings = mergedSpellings(path);
    QStringList arguments{u"--search"_s, u"--"_s};
    for (const QString &spelling : spellings) {
        arguments.append(withoutPatterns(spelling));
    }
    const auto output = outputOf(tool, arguments);
    if (!output) {
        return tl::make_unexpected(output.error());
    }
    auto owner = parseDpkgSearch(*output, spellings);
    if (owner) {
        const auto version
            = outputOf(tool, {u"--show"_s, u"--showformat=${Version}\\n"_s, u"--"_s, owner->package});
        owner->version = version ? QString::fromUtf8(*version).section(u'\n', 0, 0) : QString{};
    }
    return owner;
}

Result<std::optional<PackageOwner>> askRpm(const QString &tool, const QString &path)
{
    const auto output = outputOf(
        tool, {u"--query"_s, u"--queryformat"_s, QString{rpmQueryFormat}, u"--file"_s, u"--"_s, path});
    if (!output) {
        return tl::make_unexpected(output.error());
    }
    return parseRpmQuery(*output);
}

Result<std::optional<PackageOwner>> askPacman(const QString &tool, const QString &path)
{
    const auto output = outputOf(tool, {u"--query"_s, u"--owns"_s, u"--"_s, path});
    if (!output) {
        return tl::make_unexpected(output.error());
    }
    return parsePacmanOwner(*output);
}

struct PackageTool
{
    QString name;
    Result<std::optional<PackageOwner>> (*ask)(const QString &tool, const QString &path);
};

} // namespace

QString packageManagerKey(PackageManager manager)
{
    return keyIn(packageManagerKeys, manager);
}

Result<std::optional<PackageOwner>> packageOf(const QString &path, const QString &unit)
{
    if (!path.startsWith(u'/')) {
        return failure(PackageText::tr("“%1” is no path of a file: give it from the root.").arg(path));
    }
    if (auto owner = packageOfPath(path, unit)) {
        return owner;
    }
    const std::array<PackageTool, 3> tools{{
        {u"dpkg-query"_s, askDpkg},
        {u"rpm"_s, askRpm},
        {u"pacman"_s, askPacman},
    }};
    std::optional<Error> lastError;
    bool wasAnyAsked = false;
    for (const PackageTool &each : tools) {
        const QString tool = toolPath(each.name);
        if (tool.isEmpty()) {
            continue;
        }
        wasAnyAsked = true;
        auto owner = each.ask(tool, path);
        if (!owner) {
            lastError = owner.error();
        } else if (*owner) {
            return owner;
        }
    }
    if (!wasAnyAsked) {
        return failure(
            PackageText::tr("There is no package manager here that Portolan knows: it asks dpkg, rpm "
                            "and pacman."));
    }
    if (lastError) {
        return tl::make_unexpected(*lastError);
    }
    return std::optional<PackageOwner>{};
}

} // namespace portolan
