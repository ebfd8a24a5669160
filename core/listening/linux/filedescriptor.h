// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace portolan {

/// Owns one file descriptor and closes it.
class FileDescriptor final
{
public:
    FileDescriptor() noexcept = default;

    /// Takes over what open(2) and its like return; a negative number is "none".
    explicit FileDescriptor(int descriptor) noexcept
        : m_descriptor{descriptor}
    { }

    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor{other.release()}
    { }

    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    ~FileDescriptor() { close(); }

    [[nodiscard]] bool isOpen() const noexcept { return m_descriptor >= 0; }

    [[nodiscard]] int get() const noexcept { return m_descriptor; }

    /// Gives the descriptor away without closing it.
    [[nodiscard]] int release() noexcept { return std::exchange(m_descriptor, -1); }

    void close() noexcept;

private:
    int m_descriptor = -1;
};

} // namespace portolan
