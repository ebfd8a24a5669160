// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listening/judgedlistener.h"

#include <QRectF>

class QPainter;

namespace portolan {

struct Theme;

/// Draws the sign of a listener, centred in rect, as large as rect allows. Panel, chart and legend draw it
/// with this one function.
void paintListenerMark(QPainter &painter, const QRectF &rect, ListenerMark mark, const Theme &theme);

} // namespace portolan
