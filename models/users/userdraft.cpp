// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userdraft.h"

#include "models/common/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr qsizetype kNameLength = 100, kEmailLength = 254, kExternalLength = 255; // of the contract, in characters

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::UserDraft)
};

QString text(const std::optional<std::string> &utf8)
{
    return utf8 ? models::text(*utf8) : QString();
}

std::optional<std::string> present(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(utf8(trimmed));
}

std::optional<std::string> changed(const QString &from, const QString &to)
{
    return from.trimmed() == to.trimmed() ? std::nullopt : std::optional(utf8(to.trimmed()));
}

void checkLength(FieldMessages &messages, const QString &field, const QString &typed, qsizetype most)
{
    if (typed.trimmed().toUcs4().size() > most)
        messages.insert(field, Words::tr("At most %n character(s).", nullptr, int(most)));
}

} // namespace

UserDraft draftOf(const api::UserRead &user)
{
    return {text(user.firstName), text(user.lastName), text(user.email), text(user.externalUserId)};
}

QString displayName(const api::UserRead &user)
{
    const UserDraft draft = draftOf(user);
    const QString full = (draft.firstName + u' ' + draft.lastName).trimmed();
    for (const QString &each : {full, draft.email, draft.externalId})
        if (!each.isEmpty())
            return each;
    return models::text(user.id);
}

api::UserCreate creation(const UserDraft &draft)
{
    return {.firstName = present(draft.firstName),
            .lastName = present(draft.lastName),
            .email = present(draft.email),
            .externalUserId = present(draft.externalId)};
}

api::UserUpdate changes(const UserDraft &from, const UserDraft &to)
{
    return {.firstName = changed(from.firstName, to.firstName),
            .lastName = changed(from.lastName, to.lastName),
            .email = changed(from.email, to.email),
            .externalUserId = changed(from.externalId, to.externalId)};
}

FieldMessages check(const UserDraft &draft, const UserDraft &from)
{
    static const QRegularExpression kEmail(u"^[^@\\s]+@[^@\\s]+$"_s); // the server knows the rest
    FieldMessages messages;
    checkLength(messages, u"first_name"_s, draft.firstName, kNameLength);
    checkLength(messages, u"last_name"_s, draft.lastName, kNameLength);
    checkLength(messages, u"external_user_id"_s, draft.externalId, kExternalLength);
    const QString email = draft.email.trimmed();
    if (email.isEmpty() && !from.email.isEmpty())
        messages.insert(u"email"_s, Words::tr("An e-mail can be changed but not removed."));
    else if (!email.isEmpty() && !kEmail.match(email).hasMatch())
        messages.insert(u"email"_s, Words::tr("Write it like name@example.com."));
    else
        checkLength(messages, u"email"_s, email, kEmailLength);
    return messages;
}

FieldMessages fieldMessages(const api::Error &error)
{
    FieldMessages messages;
    if (error.kind == api::ErrorKind::Conflict && error.message.find("already exists") != std::string::npos) {
        if (error.message.find("external") != std::string::npos)
            messages.insert(u"external_user_id"_s, Words::tr("Another end-user has this external id."));
        else
            messages.insert(u"email"_s, Words::tr("Another end-user has this e-mail."));
    }
    for (const api::FieldError &field : error.fields) {
        const QString name = models::text(field.path).section(u'/', -1);
        if (name == u"first_name"_s || name == u"last_name"_s || name == u"email"_s || name == u"external_user_id"_s)
            messages.insert(name, models::text(field.message));
    }
    return messages;
}

} // namespace models
