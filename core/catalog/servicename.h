// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"

namespace portolan {

/// Whether the registered name means the dossier's service, as far as names tell: it is the service's own, in
/// whatever spelling ("zabbix-agent"), or begins as one of its programs does ("etcd-client" and etcd). Pure.
[[nodiscard]] bool meansService(const Registration &registration, const Dossier &dossier);

} // namespace portolan
