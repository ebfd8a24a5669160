// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of /proc and what lsof(8) and ps(1) print. The first byte chooses the reader.
#include "core/listening/linux/cgroupname.h"
#include "core/listening/linux/mountinfo.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/linux/procnet.h"
#include "core/listening/linux/systemtext.h"
#include "core/listening/lsof/lsofparser.h"
#include "core/listening/lsof/psparser.h"
#include "tests/fuzz/fuzztarget.h"

#include <string>
#include <string_view>

using namespace portolan;
using namespace portolan::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    const std::string_view text{bytes.constData(), static_cast<size_t>(bytes.size())};
    switch (data[0] % 8) {
    case 0:
        static_cast<void>(parseProcNet(text, Transport::Tcp));
        static_cast<void>(parseProcNet(text, Transport::Udp));
        break;
    case 1:
        static_cast<void>(hidesProcesses(parseMountInfo(text)));
        break;
    case 2:
        static_cast<void>(parseCgroupPath(text));
        static_cast<void>(parseCgroupPath(parseCgroupFile(text)));
        break;
    case 3:
        static_cast<void>(parseStat(text));
        static_cast<void>(parseSocketLink(text));
        static_cast<void>(parseExecutable(text));
        break;
    case 4:
        require(decodeText(text).size() <= maxNameLength);
        static_cast<void>(decodeCommandLine(text));
        break;
    case 5:
        static_cast<void>(parseLsofOutput(text));
        break;
    case 6:
        static_cast<void>(parseLsofAddress(text, false));
        static_cast<void>(parseLsofAddress(text, true));
        require(withoutLsofEscapes(text).size() <= text.size());
        break;
    default:
        for (const PsRow &row : parsePsOutput(text)) {
            static_cast<void>(splitCommand(row.command, QString{}));
        }
        break;
    }
    return 0;
}
