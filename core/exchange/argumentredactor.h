// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace portolan {

/// Takes out of a command line what looks like a secret, so that it can be given to others: the values of
/// options, variables and fields whose names say so (--password=X, --token X, API_KEY=X, "secret": X,
/// Authorization: X), what stands before the @ of a URL (RFC 3986, section 3.2.1), short options of programs
/// that are known to take a password there (mysql -pX), and what has the form of a known kind of token. It
/// takes out rather too much than too little, and cannot know a secret that nothing marks as one. Pure: the
/// arguments are read in their order, by one object a command line.
class ArgumentRedactor final
{
public:
    /// What stands in place of a secret; never translated.
    [[nodiscard]] static QString mark();

    /// As many arguments as there were, those without a secret unchanged. An argument may hold a whole
    /// command (sh -c "...", or a title that the process gave itself).
    [[nodiscard]] static QStringList redacted(const QStringList &commandLine);

private:
    [[nodiscard]] QString redactedNext(const QString &argument);
    [[nodiscard]] QString withoutShortOptions(const QString &argument);
    void rememberProgram(const QString &argument);

    bool m_isNextSecret = false;
    /// Those with short options, in the arguments so far: "sudo mysql -pX".
    QStringList m_programs;
};

} // namespace portolan
