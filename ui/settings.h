// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

class QSettings;

namespace portolan {

/// Whether the window follows the desktop's colours or has its own.
enum class Appearance : quint8 { System, Light, Dark };

/// What the program remembers of how its user likes it. Values that make no sense are read as the default.
class Settings final
{
public:
    /// store outlives this object.
    explicit Settings(QSettings &store);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

    /// Steps from the normal size of the article's text, negative for smaller.
    [[nodiscard]] int textZoom() const;
    void setTextZoom(int steps);

    /// A code such as "ro"; empty for the language of the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    [[nodiscard]] bool hidesClients() const;
    void setHidesClients(bool isHiding);

    /// Until when the user has looked through the timeline, UTC to the millisecond; nothing before the first
    /// time.
    [[nodiscard]] std::optional<QDateTime> lookedAt() const;
    void setLookedAt(const QDateTime &moment);

private:
    QSettings &m_store;
};

} // namespace portolan
