// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/integrationflow.h"

#include "api/client/answererror.h"
#include "models/common/text.h"
#include "models/common/watching.h"
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

IntegrationFlow::IntegrationFlow(Client &client, QObject *parent, RelaySession::Clock clock)
    : QObject(parent), m_client(client), m_session(client, nullptr, std::move(clock))
{
    connect(&m_session, &RelaySession::changed, this, &IntegrationFlow::changed);
}

void IntegrationFlow::setApplication(const std::string &applicationId, const QStringList &devices)
{
    m_chosen = devices;
    if (applicationId == m_applicationId)
        return;
    m_calls = std::make_unique<QObject>();
    m_applicationId = applicationId;
    m_exchanges = {};
    m_devices.clear();
    m_connections.clear();
    m_lookedAt = {};
    m_isLooking = false;
    m_session.end();
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
    const RawCall call = prepare(request);
    wipe(request.body.clientSecret);
    begin(Step::Authenticate, call);
    send(Step::Authenticate, call, Renewal::Never);
}

RawCall IntegrationFlow::connectionsCall() const
{
    api::RelayGetConnectionStatus request;
    request.body.sourceType = listOf(m_chosen);
    return prepare(request);
}

void IntegrationFlow::checkConnections()
{
    sendSigned(Step::Connections, connectionsCall());
}

void IntegrationFlow::lookAgain()
{
    if (!isSignedIn() || std::exchange(m_isLooking, true))
        return;
    m_session.ensure(m_calls.get(), [this](const std::optional<api::Error> &error) {
        if (!error)
            return look();
        m_isLooking = false;
        Q_EMIT changed();
    });
}

void IntegrationFlow::look()
{
    m_client.sendRaw(connectionsCall(), watching({.maxRetries = 0, .followRedirects = false}))
        .then(m_calls.get(), [this](const api::Result<RawResponse> &answer) {
            m_isLooking = false;
            if (answer && answer->status / 100 == 2)
                readConnections(answer->body);
            Q_EMIT changed();
        });
}

void IntegrationFlow::disconnectDevices(const QStringList &keys)
{
    m_session.ensure(m_calls.get(), [this, keys](const std::optional<api::Error> &error) {
        error ? Q_EMIT disconnectFailed(*error) : sendDisconnect(keys);
    });
}

void IntegrationFlow::sendDisconnect(const QStringList &keys)
{
    api::RelayDisconnectConnector request;
    request.body.sourceType = listOf(keys);
    m_client.send(request, {.confirmed = true})
        .then(m_calls.get(), [this](const api::Result<api::RelayDisconnectAnswer> &answer) {
            if (!answer)
                return Q_EMIT disconnectFailed(answer.error());
            QStringList ended;
            for (const api::RelayDisconnection &each : answer->data.disconnected)
                if (each.disconnected)
                    ended << text(each.sourceType);
            Q_EMIT disconnected(ended);
            lookAgain();
        });
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
    sendSigned(Step::Fetch, prepare(request));
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

void IntegrationFlow::begin(Step step, const RawCall &call)
{
    m_exchanges[std::size_t(step)] = {.number = ++m_sent, .request = requestText(call), .isRunning = true};
    Q_EMIT changed();
}

void IntegrationFlow::sendSigned(Step step, const RawCall &call)
{
    begin(step, call);
    const int before = m_session.renewals();
    m_session.ensure(m_calls.get(), [this, step, call, before](const std::optional<api::Error> &error) {
        if (error)
            return failed(step, *error);
        m_exchanges[std::size_t(step)].wasRenewed = m_session.renewals() != before;
        send(step, call, Renewal::IfRefused);
    });
}

void IntegrationFlow::send(Step step, const RawCall &call, Renewal renewal)
{
    m_client.sendRaw(call).then(m_calls.get(), [this, step, call, renewal](api::Result<RawResponse> answer) {
        if (!answer)
            return failed(step, answer.error());
        // A refused call did nothing, so it may be sent again.
        if (answer->status == 401 && renewal == Renewal::IfRefused && m_session.canRenew())
            return renewAndSend(step, call);
        took(step, std::move(*answer));
    });
}

// The server ended the token before its time, or its clock went on.
void IntegrationFlow::renewAndSend(Step step, const RawCall &call)
{
    m_session.renew(m_calls.get(), [this, step, call](const std::optional<api::Error> &error) {
        if (error)
            return failed(step, *error);
        m_exchanges[std::size_t(step)].wasRenewed = true;
        send(step, call, Renewal::Never);
    });
}

void IntegrationFlow::failed(Step step, const api::Error &error)
{
    m_exchanges[std::size_t(step)].isRunning = false;
    m_exchanges[std::size_t(step)].error = error;
    Q_EMIT changed();
}

void IntegrationFlow::took(Step step, RawResponse answer)
{
    const bool isGood = answer.status / 100 == 2;
    if (isGood && step == Step::Authenticate)
        readSession(answer.body);
    if (isGood && step == Step::Connections)
        readConnections(answer.body);
    Exchange &exchange = m_exchanges[std::size_t(step)];
    exchange.isRunning = false;
    if (!isGood)
        exchange.error = errorOfAnswer(answer, std::chrono::system_clock::now());
    if (answer.status == 401 && step != Step::Authenticate)
        m_session.end(); // it could not be renewed
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
    m_devices = std::move(session->data.activeDevices);
    m_session.begin(SecretString(session->data.accessToken), SecretString(session->data.refreshToken));
}

void IntegrationFlow::readConnections(const std::string &body)
{
    if (auto read = api::decode<api::RelayConnectionStatusAnswer>(body, api::DecodeMode::Tolerant)) {
        m_connections = std::move(read->data.connections);
        m_lookedAt = QDateTime::currentDateTimeUtc();
    }
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
