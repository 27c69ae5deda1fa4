// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/users.h"
#include "api/contract/result.h"
#include "models/common/fieldmessages.h"

namespace models {

// What a form holds of an end-user. Surrounding blanks do not count.
struct UserDraft {
    QString firstName;
    QString lastName;
    QString email;
    QString externalId;
    bool operator==(const UserDraft &) const = default;
};

UserDraft draftOf(const api::UserRead &user);
QString displayName(const api::UserRead &user); // name, else e-mail, else external id, else the id

api::UserCreate creation(const UserDraft &draft); // empty fields are left out
api::UserUpdate changes(const UserDraft &from, const UserDraft &to); // only what differs

// Fields: "first_name", "last_name", "email", "external_user_id".
// What can be told without asking the server. `from` = the user as stored, for edits.
FieldMessages check(const UserDraft &draft, const UserDraft &from = {});
// The fields that a 400 or 409 is about; empty when the error is about none of them.
FieldMessages fieldMessages(const api::Error &error);

} // namespace models
