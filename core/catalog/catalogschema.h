// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan {

/// application_id and user_version of database/schema/ports.sql, which this program reads.
inline constexpr int catalogApplicationId = 0x504F5254;
inline constexpr int catalogSchemaVersion = 2;

} // namespace portolan
