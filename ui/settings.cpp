// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

const QString appearanceKey = u"window/appearance"_s;
const QString geometryKey = u"window/geometry"_s;
const QString splitterKey = u"window/splitter"_s;
const QString textZoomKey = u"article/textZoom"_s;
const QString languageKey = u"window/language"_s;
const QString hidesClientsKey = u"listening/hidesClients"_s;
const QString lookedAtKey = u"timeline/lookedAt"_s;

} // namespace

Settings::Settings(QSettings &store)
    : m_store{store}
{ }

Appearance Settings::appearance() const
{
    const QString value = m_store.value(appearanceKey).toString();
    if (value == u"light"_s) {
        return Appearance::Light;
    }
    return value == u"dark"_s ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        m_store.remove(appearanceKey);
        break;
    case Appearance::Light:
        m_store.setValue(appearanceKey, u"light"_s);
        break;
    case Appearance::Dark:
        m_store.setValue(appearanceKey, u"dark"_s);
        break;
    }
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store.value(splitterKey).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_store.setValue(splitterKey, state);
}

int Settings::textZoom() const
{
    return m_store.value(textZoomKey, 0).toInt();
}

void Settings::setTextZoom(int steps)
{
    m_store.setValue(textZoomKey, steps);
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code.isEmpty()) {
        m_store.remove(languageKey);
    } else {
        m_store.setValue(languageKey, code);
    }
}

bool Settings::hidesClients() const
{
    return m_store.value(hidesClientsKey, true).toBool();
}

void Settings::setHidesClients(bool isHiding)
{
    m_store.setValue(hidesClientsKey, isHiding);
}

std::optional<QDateTime> Settings::lookedAt() const
{
    const auto moment = QDateTime::fromString(m_store.value(lookedAtKey).toString(), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional{moment.toUTC()} : std::nullopt;
}

void Settings::setLookedAt(const QDateTime &moment)
{
    m_store.setValue(lookedAtKey, moment.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace portolan
