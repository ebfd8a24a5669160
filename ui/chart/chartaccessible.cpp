// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartaccessible.h"

#include "ui/chart/portchart.h"

namespace portolan {

namespace {

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *chart = qobject_cast<PortChart *>(object);
    // QAccessible owns and deletes it
    return chart == nullptr ? nullptr : new ChartAccessible{chart};
}

} // namespace

ChartAccessible::ChartAccessible(PortChart *chart)
    : QAccessibleWidget{chart, QAccessible::Chart}
{ }

void ChartAccessible::install()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void ChartAccessible::announce(PortChart &chart)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent nameChange{&chart, QAccessible::NameChanged};
    QAccessible::updateAccessibility(&nameChange);
    QAccessibleValueChangeEvent valueChange{&chart, chart.currentSentence()};
    QAccessible::updateAccessibility(&valueChange);
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    const auto *chart = qobject_cast<const PortChart *>(object());
    QString sentence = chart == nullptr ? QString{} : chart->currentSentence();
    if (!sentence.isEmpty() && (kind == QAccessible::Name || kind == QAccessible::Value)) {
        return sentence;
    }
    return QAccessibleWidget::text(kind);
}

} // namespace portolan
