// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

int main(int argc, char *argv[])
{
    return portolan::runDesktop(argc, argv);
}
