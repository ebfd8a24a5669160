// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace portolan {

/// The fixed words that stand for the values of an enum in files, JSON and queries; never translated. Every
/// value has one.
template <typename Enum, size_t count>
using KeyTable = std::array<std::pair<Enum, QLatin1StringView>, count>;

template <typename Enum, size_t count>
[[nodiscard]] QString keyIn(const KeyTable<Enum, count> &table, Enum value)
{
    const auto *const found = std::ranges::find(table, value, &std::pair<Enum, QLatin1StringView>::first);
    Q_ASSERT(found != table.end());
    return found->second;
}

/// Nothing for a word that stands for none; case does not matter.
template <typename Enum, size_t count>
[[nodiscard]] std::optional<Enum> valueIn(const KeyTable<Enum, count> &table, QStringView key)
{
    const auto *const found = std::find_if(table.begin(), table.end(), [key](const auto &entry) {
        return key.compare(entry.second, Qt::CaseInsensitive) == 0;
    });
    return found == table.end() ? std::nullopt : std::optional{found->first};
}

/// All words, in the order of the table, for messages that say what is possible.
template <typename Enum, size_t count>
[[nodiscard]] QStringList keysIn(const KeyTable<Enum, count> &table)
{
    QStringList keys;
    for (const auto &entry : table) {
        keys.append(entry.second);
    }
    return keys;
}

} // namespace portolan
