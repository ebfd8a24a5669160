// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/figures.h"

#include "core/article/articletext.h"
#include "core/base/localetext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// A port counts by one status, so that assigned, reserved, deassigned, unassigned and dynamic make up all
/// of them; undocumented ones are among the assigned.
std::optional<RegistrationStatus> statusOfKey(QStringView key)
{
    if (key == u"undocumented"_s) {
        return RegistrationStatus::Undocumented;
    }
    if (key == u"reserved"_s) {
        return RegistrationStatus::Reserved;
    }
    if (key == u"deassigned"_s) {
        return RegistrationStatus::DeAssigned;
    }
    return key == u"unassigned"_s ? std::optional{RegistrationStatus::Unassigned} : std::nullopt;
}

std::optional<int> figureOfRange(PortRange range, QStringView key, const CatalogStatistics &statistics)
{
    if (key == u"assigned"_s) {
        return statistics.assigned(range);
    }
    const auto status = statusOfKey(key);
    return status ? std::optional{statistics.count(range, *status)} : std::nullopt;
}

std::optional<int> figureOfAll(QStringView key, const CatalogStatistics &statistics)
{
    if (key == u"total"_s) {
        return PortNumber::count;
    }
    if (key == u"assigned"_s) {
        return statistics.assigned();
    }
    for (const PortRange range : allPortRanges) {
        if (key == rangeKey(range)) {
            return lastOf(range).value() - firstOf(range).value() + 1;
        }
    }
    const auto status = statusOfKey(key);
    return status ? std::optional{statistics.count(*status)} : std::nullopt;
}

/// The keys that stand for a single figure of the statistics.
const QHash<QString, int CatalogStatistics::*> &plainFigures()
{
    static const QHash<QString, int CatalogStatistics::*> figures{
        {u"names.total"_s, &CatalogStatistics::registrations},
        {u"names.on-several-ports"_s, &CatalogStatistics::namesOnSeveralPorts},
        {u"ports.several-names"_s, &CatalogStatistics::portsWithSeveralNames},
        {u"ports.tcp-udp-differ"_s, &CatalogStatistics::portsThatDiffer},
        {u"dossiers.total"_s, &CatalogStatistics::dossiers},
        {u"dossiers.ports"_s, &CatalogStatistics::dossierPorts},
        {u"uses.ports"_s, &CatalogStatistics::unregisteredUsePorts},
        {u"threats.ports"_s, &CatalogStatistics::threatPorts}};
    return figures;
}

std::optional<int> figure(const QString &key, const ArticleContext &context)
{
    if (const auto plain = plainFigures().constFind(key); plain != plainFigures().constEnd()) {
        return context.statistics.*(*plain);
    }
    const qsizetype dot = key.indexOf(u'.');
    const QStringView group = QStringView{key}.left(std::max<qsizetype>(dot, 0));
    const QStringView rest = QStringView{key}.mid(dot + 1);
    if (group == u"ports"_s) {
        return figureOfAll(rest, context.statistics);
    }
    for (const PortRange range : {PortRange::System, PortRange::User}) {
        if (group == rangeKey(range)) {
            return figureOfRange(range, rest, context.statistics);
        }
    }
    return std::nullopt;
}

} // namespace

const QStringList &figureKeys()
{
    static const QStringList keys{u"ports.total"_s,
        u"ports.system"_s,
        u"ports.user"_s,
        u"ports.dynamic"_s,
        u"ports.assigned"_s,
        u"ports.undocumented"_s,
        u"ports.reserved"_s,
        u"ports.deassigned"_s,
        u"ports.unassigned"_s,
        u"system.assigned"_s,
        u"system.undocumented"_s,
        u"system.reserved"_s,
        u"system.deassigned"_s,
        u"system.unassigned"_s,
        u"user.assigned"_s,
        u"user.undocumented"_s,
        u"user.reserved"_s,
        u"user.deassigned"_s,
        u"user.unassigned"_s,
        u"names.total"_s,
        u"names.on-several-ports"_s,
        u"ports.several-names"_s,
        u"ports.tcp-udp-differ"_s,
        u"dossiers.total"_s,
        u"dossiers.ports"_s,
        u"uses.ports"_s,
        u"threats.ports"_s,
        u"registry.date"_s};
    return keys;
}

std::optional<QString> figureText(const QString &key, const ArticleContext &context)
{
    if (key == u"registry.date"_s) {
        return context.registryDate.isValid() ? std::optional{dateText(context.registryDate)} : std::nullopt;
    }
    const auto number = figureKeys().contains(key) ? figure(key, context) : std::nullopt;
    return number ? std::optional{numberText(*number)} : std::nullopt;
}

QString withFigures(const QString &text, const ArticleContext &context)
{
    QString result;
    qsizetype told = 0;
    for (qsizetype open = text.indexOf(u"{{"_s); open >= 0; open = text.indexOf(u"{{"_s, told)) {
        const qsizetype close = text.indexOf(u"}}"_s, open);
        if (close < 0) {
            break;
        }
        result += QStringView{text}.mid(told, open - told);
        result += figureText(text.mid(open + 2, close - open - 2).trimmed(), context)
                      .value_or(ArticleText::tr("(not known)", "in place of a figure"));
        told = close + 2;
    }
    result += QStringView{text}.mid(told);
    return result;
}

} // namespace portolan
