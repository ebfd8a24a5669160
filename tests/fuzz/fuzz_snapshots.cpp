// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of another portolan-cli: what is taken from it keeps the promises of a snapshot.
#include "core/exchange/snapshotreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace portolan;
using namespace portolan::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto snapshot = snapshotFromJson(bytesOf(data, size));
    if (!snapshot) {
        require(!snapshot.error().message.isEmpty());
        return 0;
    }
    for (const Listener &listener : snapshot->listeners) {
        require(listener.ownership != Ownership::Known || !listener.processes.isEmpty());
        for (const Process &process : listener.processes) {
            require(process.id.pid > 0);
        }
    }
    return 0;
}
