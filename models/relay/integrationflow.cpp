// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/integrationflow.h"

#include "api/client/answererror.h"
#include "models/common/text.h"
#include "models/credentials/tokeninspection.h"
#include "models/reference/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace models {

namespace {

api::RawJson listOf(const QStringList &keys)
{
    if (keys.isEmpty())
        return {"\"all\""};
    return {QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact).toStdString()};
}

template <typename Request>
Reply<api::RelayConnectAnswer> start(Client &client, const std::string &clientId, const std::string &applicationId)
{
    Request request;
    request.body.clientId = clientId;
    request.body.applicationId = applicationId;
    return client.send(request);
}

} // namespace

IntegrationFlow::IntegrationFlow(Client &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &Client::suspendedChanged, this, [this] {
        m_tokenEnd = {}; // the client has forgotten it
        Q_EMIT changed();
    });
}

void IntegrationFlow::setApplication(const std::string &applicationId)
{
    if (applicationId == m_applicationId)
        return;
    m_calls = std::make_unique<QObject>();
    m_applicationId = applicationId;
    m_exchanges = {};
    m_devices.clear();
    m_connections.clear();
    m_tokenEnd = {};
    m_client.setToken(api::Auth::RelayToken, {});
    Q_EMIT changed();
}

bool IntegrationFlow::isSignedIn() const
{
    return m_tokenEnd.isValid() && QDateTime::currentDateTimeUtc() < m_tokenEnd;
}

bool IntegrationFlow::canConnect(const QString &key)
{
    return key == "oura"_L1 || key == "strava"_L1 || key == "fitbit"_L1;
}

void IntegrationFlow::authenticate(const std::string &clientId, const SecretString &secret)
{
    m_client.redactor().add(secret);
    api::RelayGetUserByAppCredentials request;
    request.body.clientId = clientId;
    request.body.applicationId = m_applicationId;
    request.body.clientSecret = std::string(secret.reveal());
    send(Step::Authenticate, prepare(request));
    wipe(request.body.clientSecret);
}

void IntegrationFlow::checkConnections()
{
    api::RelayGetConnectionStatus request;
    QStringList keys;
    for (const api::RelayDevice &device : m_devices)
        keys << text(device.key);
    request.body.sourceType = listOf(keys);
    send(Step::Connections, prepare(request));
}

void IntegrationFlow::fetch(const Wish &wish)
{
    api::RelayGetAllHealthData request;
    request.body.sourceType = listOf(wish.sources);
    request.body.startDate = wish.start;
    request.body.endDate = wish.end;
    request.body.categories.emplace();
    for (const QString &category : wish.categories)
        request.body.categories->push_back(utf8(category));
    if (wish.categories.isEmpty())
        request.body.categories->push_back("ALL");
    request.body.useCache = wish.useCache;
    request.body.isFhirConvert = wish.isFhir;
    send(Step::Fetch, prepare(request));
}

// As it leaves, but for what the redactor masks.
QString IntegrationFlow::requestText(const RawCall &call) const
{
    const Environment &environment = m_client.environment();
    QString lines =
        u"%1 %2%3\n"_s.arg(text(call.method), text(rootUrl(environment, api::Product::Relay)), text(call.path));
    const auto add = [&](const QString &name, const std::string &value) {
        if (!value.empty())
            lines += name + u": "_s + text(value) + u'\n';
    };
    add(u"content-type"_s, call.contentType);
    add(u"x-country-code"_s, environment.country);
    add(u"x-tenant-id"_s, environment.tenant);
    if (call.auth != api::Auth::None)
        add(u"authorization"_s, "Bearer " + std::string(Redactor::kMask));
    std::string body;
    for (const UploadBody::Part &part : call.body.parts())
        body += part.bytes;
    lines += u'\n' + prettyJson(text(m_client.redactor().text(body)));
    wipe(body);
    return lines;
}

void IntegrationFlow::send(Step step, const RawCall &call)
{
    m_exchanges[std::size_t(step)] = {.request = requestText(call), .isRunning = true};
    Q_EMIT changed();
    m_client.sendRaw(call).then(m_calls.get(), [this, step](api::Result<RawResponse> answer) {
        if (answer)
            return took(step, std::move(*answer));
        m_exchanges[std::size_t(step)].isRunning = false;
        m_exchanges[std::size_t(step)].error = answer.error();
        Q_EMIT changed();
    });
}

void IntegrationFlow::took(Step step, RawResponse answer)
{
    const bool isGood = answer.status / 100 == 2;
    if (isGood && step == Step::Authenticate)
        readSession(answer.body);
    if (isGood && step == Step::Connections) {
        if (auto read = api::decode<api::RelayConnectionStatusAnswer>(answer.body, api::DecodeMode::Tolerant))
            m_connections = std::move(read->data.connections);
    }
    Exchange &exchange = m_exchanges[std::size_t(step)];
    exchange.isRunning = false;
    if (!isGood)
        exchange.error = errorOfAnswer(answer, std::chrono::system_clock::now());
    if (step == Step::Authenticate) { // holds tokens
        answer.body = m_client.redactor().text(answer.body);
        answer.headers = m_client.redactor().headers(answer.headers);
    }
    exchange.answer = std::move(answer);
    Q_EMIT changed();
}

void IntegrationFlow::readSession(const std::string &body)
{
    auto session = api::decode<api::RelaySessionAnswer>(body, api::DecodeMode::Tolerant);
    if (!session)
        return;
    const SecretString token(session->data.accessToken);
    m_devices = std::move(session->data.activeDevices);
    m_client.redactor().add(SecretString(session->data.refreshToken));
    m_client.setToken(api::Auth::RelayToken, token);
    // The server's clock may be another: only how long the token lives is taken from it.
    if (!m_client.token(api::Auth::RelayToken))
        return; // the console is locked
    const TokenInspection read = inspectToken(token, {}, QDateTime::currentDateTimeUtc());
    if (read.issuedAt.isValid() && read.expiresAt.isValid())
        m_tokenEnd = QDateTime::currentDateTimeUtc().addSecs(read.issuedAt.secsTo(read.expiresAt));
}

void IntegrationFlow::connectDevice(const QString &key, const std::string &clientId)
{
    auto reply = key == "oura"_L1 ? start<api::RelayConnectOura>(m_client, clientId, m_applicationId)
        : key == "strava"_L1      ? start<api::RelayConnectStrava>(m_client, clientId, m_applicationId)
                                  : start<api::RelayConnectFitbit>(m_client, clientId, m_applicationId);
    std::move(reply).then(m_calls.get(), [this, key](const api::Result<api::RelayConnectAnswer> &answer) {
        if (answer)
            Q_EMIT authorizationReady(key, QUrl(text(answer->data.authorizationUrl), QUrl::StrictMode));
        else
            Q_EMIT connectFailed(answer.error());
    });
}

} // namespace models
