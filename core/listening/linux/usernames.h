// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace portolan {

/// Names of users by their ids, asked for once each.
class UserNames final
{
public:
    /// Empty where the id has no name, as those of another user name space.
    [[nodiscard]] QString name(quint32 uid);

private:
    QHash<quint32, QString> m_names;
};

} // namespace portolan
