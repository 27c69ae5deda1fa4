// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("views::Errors", source);
}

QString wait(int seconds)
{
    if (seconds < 0)
        return translated("Wait a moment, then retry.");
    return QCoreApplication::translate("views::Errors", "Retry in %n second(s).", nullptr, seconds);
}

ErrorText ofKind(const api::Error &error)
{
    switch (error.kind) {
    case api::ErrorKind::Validation:
    case api::ErrorKind::Unprocessable:
        return {translated("The server did not accept the input"),
                translated("Correct the fields named here and send again.")};
    case api::ErrorKind::Unauthorized:
        return {translated("Not signed in, or the credential is not valid here"),
                translated("Check the API key or login of this environment under Environments & credentials.")};
    case api::ErrorKind::Forbidden:
        return {translated("This credential may not do that"),
                translated("Use a credential with the role that the operation asks for.")};
    case api::ErrorKind::NotFound:
        return {translated("There is nothing under this id"),
                translated("It may have been deleted, or it belongs to another tenant. Reload the list.")};
    case api::ErrorKind::Conflict:
    case api::ErrorKind::PreconditionFailed:
    case api::ErrorKind::PreconditionRequired:
        return {translated("It was changed elsewhere meanwhile"),
                translated("Reload to see the current state, then repeat your change.")};
    case api::ErrorKind::Gone:
        return {translated("It is no longer available"),
                translated("Links of this kind work once or expire. Make a new one.")};
    case api::ErrorKind::TooLarge:
        return {translated("The content is larger than the server accepts"), translated("Send less at a time.")};
    case api::ErrorKind::UnsupportedMedia:
        return {translated("The server does not take this kind of content"), translated("Check the file type.")};
    case api::ErrorKind::TooManyRequests:
        return {translated("Too many requests"), wait(error.retryAfterSeconds)};
    case api::ErrorKind::Internal:
        return {translated("The server failed"),
                translated("Retry. If it stays, give the request id to whoever runs the server.")};
    case api::ErrorKind::NotImplemented:
        return {translated("This server does not implement the operation"),
                translated("Use an environment whose server does.")};
    case api::ErrorKind::Unavailable:
        return {translated("The server is not available at the moment"), wait(error.retryAfterSeconds)};
    case api::ErrorKind::StorageFull:
        return {translated("The server has no space left"), translated("Free space on the server's disk, then retry.")};
    case api::ErrorKind::Network:
        return {translated("The server cannot be reached"),
                translated("Check that it runs and that the base URL of this environment is right.")};
    case api::ErrorKind::Timeout:
        return {translated("The server did not answer in time"), translated("Retry, or ask for less at a time.")};
    case api::ErrorKind::Cancelled:
        return {translated("Cancelled"), translated("Nothing more happens. Start again when you like.")};
    case api::ErrorKind::Protocol:
        return {translated("The answer does not match the contract"),
                translated("The server may be of another version. Its answer is in the request log.")};
    case api::ErrorKind::Blocked:
        return {translated("Held back before it left this computer"),
                translated("The safety level or the origins of this environment do not allow it.")};
    }
    return {};
}

} // namespace

ErrorText explain(const api::Error &error)
{
    ErrorText result = ofKind(error);
    const QString said = models::text(error.message).trimmed();
    if (!said.isEmpty() && said != result.cause)
        result.cause += u": "_s + isolated(said);
    for (const api::FieldError &field : error.fields)
        result.remedy += u"\n"_s + isolated(models::text(field.path)) + u": "_s + isolated(models::text(field.message));
    return result;
}

} // namespace views
