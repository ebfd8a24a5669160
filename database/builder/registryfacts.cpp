// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/registryfacts.h"

#include <QHashFunctions>

namespace portolan::builder {

size_t qHash(const RowKey &key, size_t seed) noexcept
{
    const int transport = key.transport ? static_cast<int>(*key.transport) : -1;
    return qHashMulti(seed, key.first.value(), key.last.value(), transport, key.name);
}

RowKey keyOf(const RegistryRow &row)
{
    return {row.first, row.last, row.transport, row.name};
}

bool RegistryFacts::hasDetails(const RegistryRow &row) const
{
    const bool hasAny = !row.assignee.isEmpty() || !row.contact.isEmpty() || !row.registered.isEmpty()
        || !row.modified.isEmpty() || !row.references.isEmpty();
    return hasAny || !withoutDetails.contains(keyOf(row));
}

} // namespace portolan::builder
