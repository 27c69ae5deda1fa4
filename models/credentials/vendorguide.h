// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/environment.h"

#include <QString>
#include <QStringList>

namespace models {

// How an app is registered with a vendor, as the API's documentation tells it.
struct VendorGuide {
    QString console = {}; // address of the page where that is done; empty when the documentation names none
    QStringList steps; // translated, in order
    QString clientIdName, clientSecretName; // as the vendor calls them, translated
    QStringList scopes = {}; // to be requested there; empty when there is nothing to choose
    QString webhookSecretName = {}; // what the vendor gives for its notifications, translated; empty: nothing
    bool takesDomain = false; // asks for the host of the callback apart
    bool takesWebhook = false; // asks for the address of notifications
};
VendorGuide vendorGuide(const QString &vendor); // by slug; for one without a guide what is true of all
QStringList sdkSteps(); // for vendors without a cloud API, whose data the SDK brings

// What the vendor's page wants to know of an environment's backend. Empty without a WearLink URL.
struct VendorAddresses {
    QString callback; // "https://wearlink.io/v1/providers/garmin/callback"
    QString domain; // "wearlink.io"
    QString webhook; // "https://wearlink.io/v1/webhooks/garmin"
};
VendorAddresses vendorAddresses(const api::client::Environment &environment, const QString &vendor);

} // namespace models
