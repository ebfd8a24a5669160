// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/filedescriptor.h"

#include <unistd.h>

namespace portolan {

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = other.release();
    }
    return *this;
}

void FileDescriptor::close() noexcept
{
    if (isOpen()) {
        ::close(release()); // its result says nothing one could act on: the descriptor is gone either way,
                            // see close(2)
    }
}

} // namespace portolan
