// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/environment.h"
#include "models/reference/apidocument.h"

namespace models {

// What is known of the application that a guide is filled in for; empty members are visible placeholders in its code.
struct GuideValues {
    QString userId; // end-user of WearLink
    QString application; // of Relay: its name
    QString clientId;
    QString applicationId;
    QString redirectUrl;
    QString packageName;
};

struct GuideBlock {
    enum class Kind { Heading, Text, Point, Fact, Code };
    Kind kind = Kind::Text;
    QString text;
    QString title = {}; // of a fact and of code
};

struct Guide {
    QString id; // "relay-ios"
    QString title;
    QString summary;
    QList<GuideBlock> blocks;
};

// How the mobile SDKs of Relay are used, on iOS and on Android. No secret is part of it: an app on a phone keeps none.
QList<Guide> relayGuides(const api::client::Environment &environment, const GuideValues &values);
// How the mobile SDKs of both products are used, with the addresses of `environment`. Calls come from `document`;
// what it does not describe is left out.
QList<Guide> guides(const ApiDocument &document, const api::client::Environment &environment,
                    const GuideValues &values);

} // namespace models
