// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "api/contract/result.h"
#include "models/common/fieldmessages.h"

#include <QStringList>

namespace models {

// What a form holds of an application. Surrounding blanks do not count.
struct ApplicationDraft {
    QString name;
    QString webhookUrl;
    QString redirectUrl;
    QString packageName;
    QStringList devices; // keys of the catalogue, in its order
    bool isActive = true;
    bool operator==(const ApplicationDraft &) const = default;
};

ApplicationDraft draftOf(const api::RelayApplication &application);
api::RelayApplicationInput creation(const ApplicationDraft &draft); // empty fields are left out
api::RelayApplicationChange changes(const ApplicationDraft &from, const ApplicationDraft &to); // only what differs

// Fields as on the wire: "name", "webhookUrl", "redirectUrl", "packageName", "devices".
FieldMessages check(const ApplicationDraft &draft); // what can be told without asking the server
// The field that a 409 or 422 is about; empty when the error is about none of them.
FieldMessages applicationFieldMessages(const api::Error &error);

} // namespace models
