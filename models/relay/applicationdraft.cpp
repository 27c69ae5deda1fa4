// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/applicationdraft.h"

#include "models/common/text.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr qsizetype kLongestName = 100;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ApplicationDraft)
};

std::vector<std::string> keys(const QStringList &devices)
{
    std::vector<std::string> all;
    for (const QString &device : devices)
        all.push_back(utf8(device));
    return all;
}

bool isHttp(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

ApplicationDraft draftOf(const api::RelayApplication &application)
{
    ApplicationDraft draft{.name = text(application.name),
                           .webhookUrl = text(application.webhookUrl.value_or("")),
                           .redirectUrl = text(application.redirectUrl.value_or("")),
                           .packageName = text(application.packageName.value_or("")),
                           .devices = {},
                           .isActive = application.status == api::RelayStatus::Active};
    for (const std::string &device : application.devices)
        draft.devices << text(device);
    return draft;
}

api::RelayApplicationInput creation(const ApplicationDraft &draft)
{
    const auto given = [](const QString &value) {
        return value.trimmed().isEmpty() ? std::nullopt : std::optional(utf8(value.trimmed()));
    };
    return {.name = utf8(draft.name.trimmed()),
            .webhookUrl = given(draft.webhookUrl),
            .redirectUrl = given(draft.redirectUrl),
            .packageName = given(draft.packageName),
            .devices = keys(draft.devices)};
}

api::RelayApplicationChange changes(const ApplicationDraft &from, const ApplicationDraft &to)
{
    api::RelayApplicationChange change;
    const auto put = [](std::optional<std::string> &target, const QString &before, const QString &after) {
        if (before != after.trimmed())
            target = utf8(after.trimmed()); // empty takes it away
    };
    put(change.name, from.name, to.name);
    put(change.webhookUrl, from.webhookUrl, to.webhookUrl);
    put(change.redirectUrl, from.redirectUrl, to.redirectUrl);
    put(change.packageName, from.packageName, to.packageName);
    if (from.devices != to.devices)
        change.devices = keys(to.devices);
    if (from.isActive != to.isActive)
        change.status = to.isActive ? api::RelayStatus::Active : api::RelayStatus::Inactive;
    return change;
}

FieldMessages check(const ApplicationDraft &draft)
{
    FieldMessages messages;
    if (draft.name.trimmed().isEmpty())
        messages[u"name"_s] = Words::tr("Give the application a name.");
    else if (draft.name.trimmed().size() > kLongestName)
        messages[u"name"_s] = Words::tr("At most %1 characters.").arg(kLongestName);
    if (!draft.webhookUrl.trimmed().isEmpty() && !isHttp(draft.webhookUrl.trimmed()))
        messages[u"webhookUrl"_s] = Words::tr("Write a whole address, like https://app.example.com/relay/events.");
    if (!draft.redirectUrl.trimmed().isEmpty()
        && QUrl(draft.redirectUrl.trimmed(), QUrl::StrictMode).scheme().isEmpty())
        messages[u"redirectUrl"_s] =
            Words::tr("Write a whole address, like https://app.example.com/callback or myapp://callback.");
    return messages;
}

FieldMessages applicationFieldMessages(const api::Error &error)
{
    if (error.kind == api::ErrorKind::Conflict && error.message.find("name") != std::string::npos)
        return {{u"name"_s, text(error.message)}};
    if (error.kind != api::ErrorKind::Unprocessable)
        return {};
    for (const auto *field : {"name", "webhookUrl", "redirectUrl", "packageName", "devices"}) // `"name" is required.`
        if (error.message.starts_with('"' + std::string(field) + '"'))
            return {{QString::fromLatin1(field), text(error.message)}};
    return {};
}

} // namespace models
