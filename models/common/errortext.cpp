// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/errortext.h"

#include "models/common/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Errors { // a context for lupdate
    Q_DECLARE_TR_FUNCTIONS(models::Errors)
};

QString wait(int seconds)
{
    if (seconds < 0)
        return Errors::tr("Wait a moment, then retry.");
    return Errors::tr("Retry in %n second(s).", nullptr, seconds);
}

ErrorText ofKind(const api::Error &error)
{
    switch (error.kind) {
    case api::ErrorKind::Validation:
    case api::ErrorKind::Unprocessable:
        return {Errors::tr("The server did not accept the input"),
                Errors::tr("Correct the fields named here and send again.")};
    case api::ErrorKind::Unauthorized:
        return {Errors::tr("Not signed in, or the credential is not valid here"),
                Errors::tr("Check the API key or login of this environment under Environments & credentials.")};
    case api::ErrorKind::Forbidden:
        return {Errors::tr("This credential may not do that"),
                Errors::tr("Use a credential with the role that the operation asks for.")};
    case api::ErrorKind::NotFound:
        return {Errors::tr("There is nothing under this id"),
                Errors::tr("It may have been deleted, or it belongs to another tenant. Reload the list.")};
    case api::ErrorKind::Conflict:
    case api::ErrorKind::PreconditionFailed:
    case api::ErrorKind::PreconditionRequired:
        return {Errors::tr("It was changed elsewhere meanwhile"),
                Errors::tr("Reload to see the current state, then repeat your change.")};
    case api::ErrorKind::Gone:
        return {Errors::tr("It is no longer available"),
                Errors::tr("Links of this kind work once or expire. Make a new one.")};
    case api::ErrorKind::TooLarge:
        return {Errors::tr("The content is larger than the server accepts"), Errors::tr("Send less at a time.")};
    case api::ErrorKind::UnsupportedMedia:
        return {Errors::tr("The server does not take this kind of content"), Errors::tr("Check the file type.")};
    case api::ErrorKind::TooManyRequests:
        return {Errors::tr("Too many requests"), wait(error.retryAfterSeconds)};
    case api::ErrorKind::Internal:
        return {Errors::tr("The server failed"),
                Errors::tr("Retry. If it stays, give the request id to whoever runs the server.")};
    case api::ErrorKind::NotImplemented:
        return {Errors::tr("This server does not implement the operation"),
                Errors::tr("Use an environment whose server does.")};
    case api::ErrorKind::Unavailable:
        return {Errors::tr("The server is not available at the moment"), wait(error.retryAfterSeconds)};
    case api::ErrorKind::StorageFull:
        return {Errors::tr("The server has no space left"), Errors::tr("Free space on the server's disk, then retry.")};
    case api::ErrorKind::Network:
        return {Errors::tr("The server cannot be reached"),
                Errors::tr("Check that it runs and that the base URL of this environment is right.")};
    case api::ErrorKind::Timeout:
        return {Errors::tr("The server did not answer in time"), Errors::tr("Retry, or ask for less at a time.")};
    case api::ErrorKind::Cancelled:
        return {Errors::tr("Cancelled"), Errors::tr("Nothing more happens. Start again when you like.")};
    case api::ErrorKind::Protocol:
        return {Errors::tr("The answer does not match the contract"),
                Errors::tr("The server may be of another version. Its answer is in the request log.")};
    case api::ErrorKind::Blocked:
        return {Errors::tr("Held back before it left this computer"),
                Errors::tr("The safety level or the origins of this environment do not allow it.")};
    }
    return {};
}

// What no server answered: the keychain and files of this computer fail with these, and their message says all.
std::optional<ErrorText> ofThisComputer(const api::Error &error)
{
    if (error.status != 0)
        return std::nullopt;
    if (error.kind == api::ErrorKind::Unavailable)
        return ErrorText{Errors::tr("This computer cannot do it at the moment"),
                         Errors::tr("Put right what is named here, then try again.")};
    if (error.kind == api::ErrorKind::StorageFull)
        return ErrorText{Errors::tr("This computer has no space left"),
                         Errors::tr("Free space on its disk, then try again.")};
    return std::nullopt;
}

} // namespace

QString ErrorText::sentence() const
{
    return said.isEmpty() ? cause : cause + u": "_s + said.first();
}

ErrorText explain(const api::Error &error)
{
    ErrorText result = ofThisComputer(error).value_or(ofKind(error));
    if (const QString message = text(error.message).trimmed(); !message.isEmpty() && message != result.cause)
        result.said.append(message);
    for (const api::FieldError &field : error.fields)
        result.said.append(text(field.path) + u": "_s + text(field.message));
    return result;
}

} // namespace models
