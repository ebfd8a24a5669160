// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/argumentredactor.h"

#include "core/exchange/secretname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// A program that takes a secret in a short option.
struct ShortOption
{
    QLatin1StringView program;
    QLatin1StringView option;
    /// The secret may be the next argument; otherwise it is one only where it is attached.
    bool takesNext;
};

constexpr std::array shortOptions{
    ShortOption{"mysql"_L1, "-p"_L1, false},
    ShortOption{"mysqladmin"_L1, "-p"_L1, false},
    ShortOption{"mysqlcheck"_L1, "-p"_L1, false},
    ShortOption{"mysqldump"_L1, "-p"_L1, false},
    ShortOption{"mysqlimport"_L1, "-p"_L1, false},
    ShortOption{"mysqlshow"_L1, "-p"_L1, false},
    ShortOption{"mysqlslap"_L1, "-p"_L1, false},
    ShortOption{"mariadb"_L1, "-p"_L1, false},
    ShortOption{"mariadb-admin"_L1, "-p"_L1, false},
    ShortOption{"mariadb-check"_L1, "-p"_L1, false},
    ShortOption{"mariadb-dump"_L1, "-p"_L1, false},
    ShortOption{"mariadb-import"_L1, "-p"_L1, false},
    ShortOption{"mariadb-show"_L1, "-p"_L1, false},
    ShortOption{"sshpass"_L1, "-p"_L1, true},
    ShortOption{"redis-cli"_L1, "-a"_L1, true},
    ShortOption{"valkey-cli"_L1, "-a"_L1, true},
    ShortOption{"mosquitto_pub"_L1, "-P"_L1, true},
    ShortOption{"mosquitto_sub"_L1, "-P"_L1, true},
    ShortOption{"mosquitto_rr"_L1, "-P"_L1, true},
    ShortOption{"curl"_L1, "-u"_L1, true},
    ShortOption{"curl"_L1, "-U"_L1, true},
    ShortOption{"ldapsearch"_L1, "-w"_L1, true},
    ShortOption{"ldapadd"_L1, "-w"_L1, true},
    ShortOption{"ldapmodify"_L1, "-w"_L1, true},
    ShortOption{"smbclient"_L1, "-U"_L1, true},
    ShortOption{"xfreerdp"_L1, "/p:"_L1, false},
};

/// A word of a command, quoted in parts or not.
const auto wordPattern = u"(?:'[^']*'?|\"[^\"]*\"?|[^\\s'\"])+"_s;

/// Where a value of text begins, and where it ends.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

QString replaced(const QString &text, Span span)
{
    return text.first(span.begin) + ArgumentRedactor::mark() + text.sliced(span.end);
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// Behind the quote that closes the one at begin; the end of the text where none does.
qsizetype endOfQuoted(const QString &text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\') {
            ++i;
        } else if (text.at(i) == text.at(begin)) {
            return i + 1;
        }
    }
    return text.size();
}

/// Where the value of a field ends, whose name begins at nameBegin and whose value at begin.
qsizetype endOfValue(const QString &text, qsizetype nameBegin, qsizetype begin, bool isNameQuoted)
{
    // The whole argument is the field ("--password=a b", "--env=PASSWORD=a b").
    static const QRegularExpression names{u"^(?:[-A-Za-z0-9_.]+=)*$"_s};
    if (names.match(text.first(nameBegin)).hasMatch()) {
        return text.size();
    }
    if (isQuote(text.at(nameBegin - 1)) && !isNameQuoted) { // 'Authorization: Basic X'
        const qsizetype end = text.indexOf(text.at(nameBegin - 1), begin);
        return end < 0 ? text.size() : end;
    }
    if (isQuote(text.at(begin))) {
        return endOfQuoted(text, begin);
    }
    static const QRegularExpression value{
        u"(?:(?:bearer|basic|digest|token)\\s+)?[^\\s;&'\"]*"_s, QRegularExpression::CaseInsensitiveOption};
    return value
        .match(text, begin, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .capturedEnd();
}

/// NAME=VALUE, NAME: VALUE and "NAME": VALUE, anywhere in the text.
QString withoutFields(QString text)
{
    static const QRegularExpression field{
        u"(?<![-A-Za-z0-9_.])([-A-Za-z0-9_.]+)([\"'\\]]*)\\s*([=:])\\s*(?=\\S)"_s};
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = field.match(text, from);
        if (!match.hasMatch()) {
            return text;
        }
        const SecretName name = secretNameOf(match.captured(1));
        const bool isSecret = name == SecretName::Strong
            || (name == SecretName::Weak && match.capturedView(3) == u"="
                && !match.capturedView().contains(u' '));
        from = match.capturedEnd(3);
        if (isSecret) {
            const Span value{match.capturedEnd(),
                endOfValue(text, match.capturedStart(1), match.capturedEnd(), match.capturedLength(2) > 0)};
            text = replaced(text, value);
            from = value.begin + ArgumentRedactor::mark().size();
        }
    }
}

/// "--password VALUE" inside a longer text.
QString withoutOptionValues(QString text)
{
    static const QRegularExpression option{
        u"(?<!\\S)(-[-A-Za-z0-9_.]{2,})\\s+(?!--)("_s + wordPattern + u')'};
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = option.match(text, from);
        if (!match.hasMatch()) {
            return text;
        }
        from = match.capturedEnd(1);
        if (secretNameOf(match.captured(1)) != SecretName::No) {
            text = replaced(text, {match.capturedStart(2), match.capturedEnd(2)});
            from = match.capturedStart(2) + ArgumentRedactor::mark().size();
        }
    }
}

/// What needs no name: what stands before the @ of a URL, what follows "Bearer", JSON Web Tokens (RFC 7519),
/// and the forms that hosts of code, chats and clouds give their tokens to be found by.
QString withoutKnownForms(QString text)
{
    static const QRegularExpression userInfo{u"://[^/?#\\s]*@"_s};
    static const QRegularExpression bearer{
        u"\\b(bearer|basic)\\s+[\\w.~+/=-]{8,}"_s, QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression token{
        u"\\b(?:eyJ[\\w-]{8,}\\.[\\w-]+\\.[\\w-]*|gh[oprsu]_\\w{16,}|github_pat_\\w{16,}|glpat-[\\w-]{16,}|"
        "xox[abeprs]-[\\w-]{8,}|sk-[\\w-]{16,})"_s};
    const QString mark = ArgumentRedactor::mark();
    return text.replace(userInfo, u"://"_s + mark + u'@')
        .replace(bearer, u"\\1 "_s + mark)
        .replace(token, mark);
}

/// "--password", "-storepass", "authtoken", "Authorization:": the next argument is the value.
bool announcesSecret(const QString &argument)
{
    static const QRegularExpression plain{u"^-?[-A-Za-z0-9_.]+[:=]?$"_s};
    static const QRegularExpression word{
        u"^(authtoken|requirepass|masterauth|bearer|basic)$"_s, QRegularExpression::CaseInsensitiveOption};
    if (!plain.match(argument).hasMatch()) {
        return false;
    }
    const bool isField = argument.endsWith(u':') || argument.endsWith(u'=');
    const bool isOption = argument.startsWith(u'-') && argument.size() > 2;
    return word.match(argument).hasMatch()
        || ((isField || isOption) && secretNameOf(argument) != SecretName::No);
}

} // namespace

QString ArgumentRedactor::mark()
{
    return u"[redacted]"_s;
}

QStringList ArgumentRedactor::redacted(const QStringList &commandLine)
{
    ArgumentRedactor redactor;
    QStringList arguments;
    for (const QString &argument : commandLine) {
        arguments.append(redactor.redactedNext(argument));
    }
    return arguments;
}

QString ArgumentRedactor::redactedNext(const QString &argument)
{
    const bool isValue = m_isNextSecret && !argument.startsWith("--"_L1) && !argument.isEmpty();
    m_isNextSecret = announcesSecret(argument);
    if (isValue) {
        const bool isScheme = m_isNextSecret && !argument.startsWith(u'-'); // Authorization: Bearer X
        m_isNextSecret = isScheme;
        return isScheme ? argument : mark();
    }
    rememberProgram(argument);
    return withoutKnownForms(withoutOptionValues(withoutFields(withoutShortOptions(argument))));
}

QString ArgumentRedactor::withoutShortOptions(const QString &argument)
{
    QString text = argument;
    for (const ShortOption &each : shortOptions) {
        if (!m_programs.contains(each.program)) {
            continue;
        }
        if (argument == each.option) {
            m_isNextSecret = each.takesNext;
            return argument;
        }
        const QString blanks = each.takesNext ? u"\\s*"_s : QString{};
        const QRegularExpression option{
            u"(?<!\\S)("_s + QRegularExpression::escape(each.option) + blanks + u')' + wordPattern};
        text.replace(option, u"\\1"_s + mark());
    }
    return text;
}

void ArgumentRedactor::rememberProgram(const QString &argument)
{
    static const QRegularExpression ends{u"[\\s/;&|'\"()]+"_s};
    const QStringList words = argument.split(ends);
    for (const ShortOption &each : shortOptions) {
        if (words.contains(each.program)) {
            m_programs.append(each.program);
        }
    }
}

} // namespace portolan
