// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/vendorguide.h"

#include "models/common/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::VendorGuide)
};

QString clientId()
{
    return Words::tr("Client ID");
}
QString clientSecret()
{
    return Words::tr("Client Secret");
}
QString copyBoth(const QString &id, const QString &secret)
{
    return Words::tr("Copy the %1 and the %2 into the fields below.").arg(id, secret);
}
QString copyBoth()
{
    return copyBoth(clientId(), clientSecret());
}

VendorGuide garmin()
{
    const QString id = Words::tr("Consumer Key"), secret = Words::tr("Consumer Secret");
    return {.console = u"https://developerportal.garmin.com"_s,
            .steps = {Words::tr("Apply for Health API access in Garmin's developer portal."),
                      Words::tr("Once approved, create a new app in the Connect Developer Program."),
                      Words::tr("Set the OAuth callback to the callback URL below."), copyBoth(id, secret),
                      Words::tr("Set the webhook ping URL to the webhook URL below.")},
            .clientIdName = id,
            .clientSecretName = secret,
            .takesWebhook = true};
}

VendorGuide oura()
{
    return {.console = u"https://cloud.ouraring.com/oauth/applications"_s,
            .steps = {Words::tr("Sign in at Oura's developer page and create a new application."),
                      Words::tr("Set the redirect URI to the callback URL below."),
                      Words::tr("Request the scopes below."), copyBoth()},
            .clientIdName = clientId(),
            .clientSecretName = clientSecret(),
            .scopes = u"email personal daily heartrate workout session spo2Daily tag"_s.split(u' ')};
}

VendorGuide fitbit()
{
    const QString id = Words::tr("OAuth 2.0 Client ID");
    return {.console = u"https://dev.fitbit.com/apps/new"_s,
            .steps = {Words::tr("Register an app at Fitbit's developer page."),
                      Words::tr("Choose “Server” as the OAuth 2.0 application type."),
                      Words::tr("Set the callback URL to the one below."), Words::tr("Choose the scopes below."),
                      copyBoth(id, clientSecret())},
            .clientIdName = id,
            .clientSecretName = clientSecret(),
            .scopes = u"activity heartrate location nutrition profile settings sleep weight"_s.split(u' '),
            .webhookSecretName = Words::tr("Verification code of the subscriber")};
}

VendorGuide whoop()
{
    return {.console = u"https://developer.whoop.com"_s,
            .steps = {Words::tr("Apply for developer access at WHOOP's developer page."),
                      Words::tr("Create a new app once approved."),
                      Words::tr("Set the redirect URI to the callback URL below."),
                      Words::tr("Request the scopes below."), copyBoth()},
            .clientIdName = clientId(),
            .clientSecretName = clientSecret(),
            .scopes =
                u"read:recovery read:cycles read:sleep read:workout read:profile read:body_measurement"_s.split(u' ')};
}

VendorGuide polar()
{
    return {.console = u"https://admin.polaraccesslink.com"_s,
            .steps = {Words::tr("Sign in at Polar's admin page and register a new application."),
                      Words::tr("Choose AccessLink, not Training Center."),
                      Words::tr("Set the callback URL to the one below."), copyBoth()},
            .clientIdName = clientId(),
            .clientSecretName = clientSecret(),
            .webhookSecretName = Words::tr("Signature key of the webhook")};
}

VendorGuide strava()
{
    return {.console = u"https://www.strava.com/settings/api"_s,
            .steps = {Words::tr("Create an API application in Strava's settings."),
                      Words::tr("Set the Authorization Callback Domain to the host below. The full callback URL is "
                                "below it."),
                      copyBoth(), Words::tr("Set the push subscription's endpoint to the webhook URL below.")},
            .clientIdName = clientId(),
            .clientSecretName = clientSecret(),
            .takesDomain = true,
            .takesWebhook = true};
}

} // namespace

VendorGuide vendorGuide(const QString &vendor)
{
    static const QHash<QString, VendorGuide (*)()> guides{{u"garmin"_s, garmin}, {u"oura"_s, oura},
                                                          {u"fitbit"_s, fitbit}, {u"whoop"_s, whoop},
                                                          {u"polar"_s, polar},   {u"strava"_s, strava}};
    if (const auto make = guides.value(vendor))
        return make();
    VendorGuide guide{
        .steps = {Words::tr("The API's documentation has no guide for this vendor. Register an app in its "
                            "developer console."),
                  Words::tr("Set its redirect URI to the callback URL below."), copyBoth()},
        .clientIdName = clientId(),
        .clientSecretName = clientSecret()};
    if (vendor == u"google"_s)
        guide.webhookSecretName = Words::tr("Authorization header of notifications");
    return guide;
}

QStringList sdkSteps()
{
    return {Words::tr("Its data come from the phone; there is no sign-in at the vendor to set up."),
            Words::tr("Build the mobile SDK into your app: it reads HealthKit, Samsung Health or Google Fit and sends "
                      "what it reads to POST /sdk/users/{user_id}/sync."),
            Words::tr("Give the app an SDK token of its end-user. You make one under “SDK tokens”.")};
}

VendorAddresses vendorAddresses(const api::client::Environment &environment, const QString &vendor)
{
    const QString root = text(api::client::rootUrl(environment, api::Product::WearLink));
    if (root.isEmpty())
        return {};
    return {.callback = root + u"/v1/providers/%1/callback"_s.arg(vendor),
            .domain = QUrl(root).host(),
            .webhook = root + u"/v1/webhooks/"_s + vendor};
}

} // namespace models
