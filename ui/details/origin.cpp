// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/origin.h"

#include <QtConcurrentRun>

namespace portolan {

namespace {

Origin originOf(const Process &process, const QString &unit, bool isInContainer)
{
    Origin origin;
    const auto chain = makeParentChainSource()->parentChain(process.id);
    if (chain) {
        origin.chain = *chain;
    } else {
        origin.problem = chain.error().message;
    }
    // The paths of a container are not those of this computer.
    if (!isInContainer && !process.executable.isEmpty()) {
        origin.package = packageOf(process.executable, unit).value_or(std::nullopt);
    }
    return origin;
}

} // namespace

QFuture<Origin> findOrigin(const Listener &listener)
{
    if (listener.processes.isEmpty()) {
        return QtFuture::makeReadyFuture(Origin{});
    }
    const bool isInContainer = !listener.container.isEmpty();
    return QtConcurrent::run(originOf, listener.processes.first(), listener.unit, isInContainer);
}

} // namespace portolan
