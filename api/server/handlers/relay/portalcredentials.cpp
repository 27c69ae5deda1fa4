// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/passwords.h"
#include "api/server/relay/names.h"
#include "api/server/router.h"

// What the applications of the portal's account sign in with.
namespace api::server::handlers {

namespace {

constexpr std::int64_t kMostCredentials = 20; // of an application
constexpr std::size_t kSecretBytes = 24; // 192 bit

struct MadeSecret {
    std::string text, hash, last4;
};

MadeSecret makeSecret(Context &context)
{
    MadeSecret made{.text = "sk_live_" + toBase64Url(randomBytes(kSecretBytes)), .hash = {}, .last4 = {}};
    made.hash = http::offload([&] { return context.services().passwords.hashMachine(made.text); });
    made.last4 = made.text.substr(made.text.size() - 4);
    return made;
}

std::string target(const store::RelayCredential &row)
{
    return "relay_credential:" + row.clientId;
}

Result<RelayCredentialListAnswer> list(const ListPortalCredentials &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<RelayCredentialListAnswer> {
        const auto application = ownApplication(reader, context, request.applicationId);
        if (!application)
            return Failure(application.error());
        RelayCredentialList page;
        for (const store::RelayCredential &row : store::listRelayCredentials(reader, application->seq))
            page.credentials.push_back(toWire(row, context.now()));
        return enveloped<RelayCredentialListAnswer>(std::move(page));
    });
}

Result<RelayCredentialSecretAnswer> create(const CreatePortalCredential &request, Context &context)
{
    const auto name = relay::plainName("name", request.body.name.value_or("Default"));
    if (!name)
        return Failure(name.error());
    MadeSecret secret = makeSecret(context);
    return context.write([&](store::Transaction &transaction) -> Result<RelayCredentialSecretAnswer> {
        const auto application = ownApplication(transaction, context, request.applicationId);
        if (!application)
            return Failure(application.error());
        if (application->credentials >= kMostCredentials)
            return failure(ErrorKind::Conflict, "An application has at most 20 credentials.");
        store::RelayCredential row;
        row.clientId = "relay_app_client_" + randomHex(10);
        while (store::findRelayCredential(transaction, row.clientId))
            row.clientId = "relay_app_client_" + randomHex(10);
        row.application = application->seq;
        row.name = *name;
        row.secretHash = secret.hash;
        row.last4 = secret.last4;
        row.createdAt = context.now();
        store::addRelayCredential(transaction, row);
        audit(transaction, context, "relay.credential.create", target(row), {{"application", application->id}});
        return enveloped<RelayCredentialSecretAnswer>(
            RelayCredentialSecret{.credential = toWire(row, context.now()), .clientSecret = secret.text},
            "Credentials generated", 201);
    });
}

// Runs change(transaction, row) on credentials of the caller and answers what it returns.
template <typename Answer, typename Change>
Result<Answer> changed(Context &context, const std::string &applicationId, const std::string &clientId,
                       const Change &change)
{
    return context.write([&](store::Transaction &transaction) -> Result<Answer> {
        const auto application = ownApplication(transaction, context, applicationId);
        if (!application)
            return Failure(application.error());
        const auto row = ownCredential(transaction, *application, clientId);
        if (!row)
            return Failure(row.error());
        return change(transaction, *row);
    });
}

Result<RelayCredentialAnswer> update(const UpdatePortalCredential &request, Context &context)
{
    const auto status =
        request.body.status == RelayStatus::Active ? store::RelayState::Active : store::RelayState::Inactive;
    return changed<RelayCredentialAnswer>(
        context, request.applicationId, request.clientId,
        [&](store::Transaction &transaction, store::RelayCredential row) -> Result<RelayCredentialAnswer> {
            if (row.status != status) {
                store::switchRelayCredential(transaction, row.seq, status);
                row.status = status;
                audit(transaction, context, "relay.credential.update", target(row),
                      {{"status", std::string(OpenEnum<store::RelayState>(status).wire())}});
            }
            return enveloped<RelayCredentialAnswer>(toWire(row, context.now()), "Credentials updated");
        });
}

Result<RelayDoneAnswer> revoke(const RevokePortalCredential &request, Context &context)
{
    return changed<RelayDoneAnswer>(
        context, request.applicationId, request.clientId,
        [&](store::Transaction &transaction, const store::RelayCredential &row) -> Result<RelayDoneAnswer> {
            store::removeRelayCredential(transaction, row.seq);
            audit(transaction, context, "relay.credential.revoke", target(row));
            return done("Credentials revoked");
        });
}

Result<RelayCredentialSecretAnswer> rotate(const RotatePortalCredential &request, Context &context)
{
    const std::chrono::seconds grace(request.body.graceSeconds.value_or(0));
    MadeSecret secret = makeSecret(context);
    return changed<RelayCredentialSecretAnswer>(
        context, request.applicationId, request.clientId,
        [&](store::Transaction &transaction, const store::RelayCredential &row) -> Result<RelayCredentialSecretAnswer> {
            store::rotateRelaySecret(transaction, row.seq, secret.hash, secret.last4, context.now(),
                                     {context.now().at + grace});
            audit(transaction, context, "relay.credential.rotate", target(row),
                  {{"grace_seconds", std::to_string(grace.count())}});
            const auto fresh = store::findRelayCredential(transaction, row.clientId);
            return enveloped<RelayCredentialSecretAnswer>(
                RelayCredentialSecret{.credential = toWire(*fresh, context.now()), .clientSecret = secret.text},
                "Secret rotated");
        });
}

} // namespace

void addPortalCredentials(Router &router)
{
    router.on<ListPortalCredentials>(list);
    router.on<CreatePortalCredential>(create);
    router.on<UpdatePortalCredential>(update);
    router.on<RevokePortalCredential>(revoke);
    router.on<RotatePortalCredential>(rotate);
}

} // namespace api::server::handlers
