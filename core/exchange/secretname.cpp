// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/secretname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Parts that mean a secret wherever they stand in a name: "requirepass", "dbpassword", "accessToken".
constexpr std::array secretParts{
    "passw"_L1,
    "passphrase"_L1,
    "requirepass"_L1,
    "storepass"_L1,
    "keypass"_L1,
    "userpass"_L1,
    "masterauth"_L1,
    "secret"_L1,
    "token"_L1,
    "credential"_L1,
    "apikey"_L1,
    "accesskey"_L1,
    "privatekey"_L1,
    "authkey"_L1,
};
/// Words of a name that mean a secret: "db-pass", not "bypass".
constexpr std::array secretWords{
    "pass"_L1, "passin"_L1, "passout"_L1, "pwd"_L1, "userpwd"_L1, "authorization"_L1, "cookie"_L1};
constexpr std::array weakWords{"key"_L1, "auth"_L1, "pin"_L1, "psk"_L1, "pw"_L1};
/// The last word of names whose value is not the secret itself.
constexpr std::array otherWords{
    "file"_L1,
    "path"_L1,
    "dir"_L1,
    "directory"_L1,
    "fd"_L1,
    "sock"_L1,
    "socket"_L1,
    "stdin"_L1,
    "id"_L1,
    "type"_L1,
    "mode"_L1,
    "method"_L1,
    "size"_L1,
    "length"_L1,
    "ttl"_L1,
    "timeout"_L1,
};
/// The first word of names of switches and of counts: "--no-auth", "--max-tokens".
constexpr std::array otherBeginnings{"no"_L1, "without"_L1, "disable"_L1, "skip"_L1, "max"_L1, "num"_L1};

bool isOneOf(const QString &word, std::span<const QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView each) { return word == each; });
}

/// "--db_accessKey" is "db", "access", "key".
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression boundary{u"[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])"_s};
    QStringList words = name.split(boundary, Qt::SkipEmptyParts);
    for (QString &word : words) {
        word = word.toLower();
    }
    return words;
}

} // namespace

SecretName secretNameOf(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || isOneOf(words.first(), otherBeginnings) || isOneOf(words.last(), otherWords)) {
        return SecretName::No;
    }
    const QString joined = words.join(QString{});
    if (joined.endsWith("file"_L1) || joined.endsWith("path"_L1)) {
        return SecretName::No;
    }
    const bool isStrong = std::ranges::any_of(secretParts, [&joined](QLatin1StringView part) {
        return joined.contains(part);
    }) || std::ranges::any_of(words, [](const QString &word) { return isOneOf(word, secretWords); });
    if (isStrong) {
        return SecretName::Strong;
    }
    const bool isWeak
        = std::ranges::any_of(words, [](const QString &word) { return isOneOf(word, weakWords); });
    return isWeak ? SecretName::Weak : SecretName::No;
}

} // namespace portolan
