// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/environmentdraft.h"

#include "models/common/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;
using api::client::SafetyLevel;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::EnvironmentDraft)
};

std::string newId()
{
    return utf8(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

bool nameTaken(const QString &name, const QString &id, const QList<Environment> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const Environment &other) {
        return other.id() != id && other.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

// Empty when `url` will do.
QString urlProblem(const std::string &url)
{
    const QUrl parsed(text(url), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || api::client::originOf(url).empty())
        return Words::tr("Start with http:// or https:// and name a host, like https://wearlink.io/api/v1.");
    if (!parsed.userInfo().isEmpty())
        return Words::tr("Leave out user name and password: credentials are kept apart, in the keychain.");
    if (parsed.hasQuery() || parsed.hasFragment())
        return Words::tr("Leave out everything from “?” or “#” on.");
    return {};
}

void checkTrust(FieldMessages &messages, const api::client::TlsTrust &trust)
{
    const QFileInfo file(text(trust.caFile));
    if (!trust.caFile.empty() && (!file.isFile() || !file.isReadable()))
        messages.insert(u"ca_file"_s, Words::tr("There is no readable file of this name."));
    if (!trust.pinnedCertificate.empty()
        && (trust.pinnedCertificate.find("-----BEGIN CERTIFICATE-----") == std::string::npos
            || trust.pinnedCertificate.find("-----END CERTIFICATE-----") == std::string::npos))
        messages.insert(u"pinned_certificate"_s,
                        Words::tr("Paste the certificate as PEM, from its BEGIN to its END line."));
}

} // namespace

Environment blankEnvironment()
{
    Environment made;
    made.connection.id = newId();
    made.connection.safety = SafetyLevel::Confirm;
    made.stage = Stage::Staging;
    return made;
}

Environment duplicated(const Environment &original, const QList<Environment> &others)
{
    Environment copy = original;
    copy.connection.id = newId();
    copy.embedded = false;
    copy.name = Words::tr("%1 copy").arg(original.name);
    for (int number = 2; nameTaken(copy.name, copy.id(), others); ++number)
        copy.name = Words::tr("%1 copy %2").arg(original.name).arg(number);
    return copy;
}

FieldMessages check(const Environment &draft, const QList<Environment> &others)
{
    static const QRegularExpression kCountry(u"^[A-Z]{2}$"_s), kTenant(u"^[A-Za-z0-9._-]+$"_s);
    const api::client::Environment &connection = draft.connection;
    FieldMessages messages;
    if (draft.name.trimmed().isEmpty())
        messages.insert(u"name"_s, Words::tr("Give the environment a name."));
    else if (nameTaken(draft.name, draft.id(), others))
        messages.insert(u"name"_s, Words::tr("Another environment has this name."));
    if (!draft.embedded && connection.wearlinkUrl.empty() && connection.relayUrl.empty())
        messages.insert(u"wearlink_url"_s, Words::tr("Give at least one of the two URLs."));
    for (const auto &[field, url] :
         {std::pair{u"wearlink_url"_s, connection.wearlinkUrl}, {u"relay_url"_s, connection.relayUrl}})
        if (const QString problem = url.empty() ? QString() : urlProblem(url); !problem.isEmpty())
            messages.insert(field, problem);
    if (!connection.country.empty() && !kCountry.match(text(connection.country)).hasMatch())
        messages.insert(u"country"_s, Words::tr("Two capital letters, like IN."));
    if (!connection.tenant.empty() && !kTenant.match(text(connection.tenant)).hasMatch())
        messages.insert(u"tenant"_s, Words::tr("Letters, digits, dots and dashes only."));
    checkTrust(messages, connection.tls);
    return messages;
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Local:
        return Words::tr("Local");
    case Stage::Staging:
        return Words::tr("Staging");
    case Stage::Production:
        return Words::tr("Production");
    }
    return {};
}

QString safetyName(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return Words::tr("Read-only");
    case SafetyLevel::Confirm:
        return Words::tr("Confirm changes");
    case SafetyLevel::Open:
        return Words::tr("Open");
    }
    return {};
}

QString safetyExplanation(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return Words::tr("Every request that changes something is blocked before it leaves this computer.");
    case SafetyLevel::Confirm:
        return Words::tr("Every request that changes something asks you first.");
    case SafetyLevel::Open:
        return Words::tr("Requests are sent as you make them. Only deletions ask first.");
    }
    return {};
}

} // namespace models
