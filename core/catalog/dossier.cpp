// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/dossier.h"

#include "core/base/keytable.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr KeyTable<Security, 6> securities{{
    {Security::Cleartext, "cleartext"_L1},
    {Security::Tls, "tls"_L1},
    {Security::StartTls, "starttls"_L1},
    {Security::OptionalTls, "optional-tls"_L1},
    {Security::Encrypted, "encrypted"_L1},
    {Security::Mixed, "mixed"_L1},
}};

constexpr KeyTable<Basis, 4> bases{{
    {Basis::Standard, "standard"_L1},
    {Basis::Registered, "registered"_L1},
    {Basis::VendorDefault, "vendor-default"_L1},
    {Basis::CommonlySeen, "commonly-seen"_L1},
}};

constexpr KeyTable<ListensOn, 6> listeningPlaces{{
    {ListensOn::All, "all"_L1},
    {ListensOn::Loopback, "loopback"_L1},
    {ListensOn::LocalNetwork, "local-network"_L1},
    {ListensOn::Configured, "configured"_L1},
    {ListensOn::Off, "off"_L1},
    {ListensOn::Varies, "varies"_L1},
}};

/// The first five are those of dossiers.
constexpr KeyTable<Relation, 8> relations{{
    {Relation::Companion, "companion"_L1},
    {Relation::SameService, "same-service"_L1},
    {Relation::SameFamily, "same-family"_L1},
    {Relation::Alternative, "alternative"_L1},
    {Relation::ConfusedWith, "confused-with"_L1},
    {Relation::SameName, "same-name"_L1},
    {Relation::SameRange, "same-range"_L1},
    {Relation::SecureTwin, "secure-twin"_L1},
}};
constexpr int dossierRelations = 5;

} // namespace

QString securityKey(Security security)
{
    return keyIn(securities, security);
}

QString basisKey(Basis basis)
{
    return keyIn(bases, basis);
}

QString listensKey(ListensOn listens)
{
    return keyIn(listeningPlaces, listens);
}

QString relationKey(Relation relation)
{
    return keyIn(relations, relation);
}

std::optional<Security> securityFromKey(QStringView key)
{
    return valueIn(securities, key);
}

std::optional<Basis> basisFromKey(QStringView key)
{
    return valueIn(bases, key);
}

std::optional<ListensOn> listensFromKey(QStringView key)
{
    return valueIn(listeningPlaces, key);
}

std::optional<Relation> relationFromKey(QStringView key)
{
    return valueIn(relations, key);
}

QStringList securityKeys()
{
    return keysIn(securities);
}

QStringList basisKeys()
{
    return keysIn(bases);
}

QStringList listensKeys()
{
    return keysIn(listeningPlaces);
}

QStringList dossierRelationKeys()
{
    return keysIn(relations).first(dossierRelations);
}

const QStringList &dossierKinds()
{
    static const QStringList kinds{u"ai"_s,
        u"authentication"_s,
        u"backup"_s,
        u"blockchain"_s,
        u"build"_s,
        u"cache"_s,
        u"camera"_s,
        u"chat"_s,
        u"configuration"_s,
        u"container"_s,
        u"database"_s,
        u"debugger"_s,
        u"desktop"_s,
        u"development"_s,
        u"directory"_s,
        u"dns"_s,
        u"file-sharing"_s,
        u"game"_s,
        u"home-automation"_s,
        u"industrial"_s,
        u"iot"_s,
        u"legacy"_s,
        u"logging"_s,
        u"mail"_s,
        u"media"_s,
        u"messaging"_s,
        u"monitoring"_s,
        u"network-management"_s,
        u"orchestration"_s,
        u"peer-to-peer"_s,
        u"printing"_s,
        u"proxy"_s,
        u"remote-access"_s,
        u"routing"_s,
        u"search-engine"_s,
        u"security"_s,
        u"storage"_s,
        u"system"_s,
        u"time"_s,
        u"virtualisation"_s,
        u"voip"_s,
        u"vpn"_s,
        u"web"_s};
    return kinds;
}

} // namespace portolan
