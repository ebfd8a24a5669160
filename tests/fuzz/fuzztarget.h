// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with each input (llvm.org/docs/LibFuzzer.html); 0 keeps it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace portolan::fuzz {

/// A copy of its own, so that reading past the end is seen.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {static_cast<const char *>(static_cast<const void *>(data)), static_cast<qsizetype>(size)};
}

/// Stops where a promise is broken.
inline void require(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

} // namespace portolan::fuzz
