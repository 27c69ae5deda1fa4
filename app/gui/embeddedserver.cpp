// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/embeddedserver.h"

#include "api/server/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;
using api::client::Reply;
using api::server::Service;

namespace app {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

template <typename T>
Reply<T> notRunning()
{
    return Reply<T>::ready(
        api::failure(api::ErrorKind::Unavailable,
                     EmbeddedServer::tr("The embedded server is not running. Start it first.").toStdString()));
}

views::Fault fromRule(const api::server::FaultRule &rule)
{
    return {.id = text(rule.id.value_or("")),
            .target = text(rule.match),
            .kind = text(rule.kind.wire()),
            .probability = rule.probability.value_or(1.0),
            .status = int(rule.status.value_or(0)),
            .limit = int(rule.limit.value_or(0)),
            .hits = rule.hits.value_or(0)};
}

} // namespace

EmbeddedServer::EmbeddedServer(api::server::ServiceOptions options, QObject *parent)
    : ServerControl(parent), m_options(std::move(options))
{
    m_worker.setMaxThreadCount(1);
}

EmbeddedServer::~EmbeddedServer()
{
    m_worker.waitForDone();
    if (m_service)
        m_service->setRequestObserver({});
}

template <typename T>
void EmbeddedServer::inBackground(std::function<T()> work, std::function<void(T)> done)
{
    m_worker.start([self = QPointer(this), work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<T>(work());
        QMetaObject::invokeMethod(
            qApp,
            [self, result, done] {
                if (self)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

void EmbeddedServer::setState(State state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void EmbeddedServer::start()
{
    if (m_state != State::Stopped && m_state != State::Failed)
        return;
    setState(State::Starting);
    if (m_service && !m_service->isReadOnly()) { // stopped before: the same database and port again
        inBackground<api::Result<void>>([this] { return m_service->restart(); },
                                        [this](const api::Result<void> &result) { started(result); });
        return;
    }
    using Made = api::Result<std::unique_ptr<Service>>;
    inBackground<Made>(
        [this] {
            m_service.reset(); // could only read its database: there may be room by now
            return Service::start(m_options);
        },
        [this](Made made) {
            if (made)
                m_service = std::move(*made);
            started(made ? api::Result<void>() : api::Failure(made.error()));
        });
}

void EmbeddedServer::started(const api::Result<void> &result)
{
    if (!result) {
        setState(State::Failed, text(result.error().message));
        return;
    }
    m_service->setRequestObserver([this](const api::server::RecordPtr &record) { m_log.add(record); });
    setState(State::Running);
}

void EmbeddedServer::stop()
{
    if (!isRunning())
        return;
    setState(State::Stopping);
    inBackground<bool>(
        [this] {
            m_service->stop();
            return true;
        },
        [this](bool) { setState(State::Stopped); });
}

Reply<bool> EmbeddedServer::reset()
{
    return reseed(text(m_options.seed));
}

Reply<bool> EmbeddedServer::reseed(const QString &seed)
{
    if (!isRunning())
        return notRunning<bool>();
    auto state = std::make_shared<api::client::ReplyState<bool>>();
    setState(State::Starting);
    m_service->setRequestObserver({});
    inBackground<api::Result<void>>([this, seed] { return m_service->reseed(seed.toStdString()); },
                                    [this, state, seed](const api::Result<void> &done) {
                                        if (done)
                                            m_options.seed = seed.toStdString();
                                        m_log.clear();
                                        m_service->setRequestObserver(
                                            [this](const api::server::RecordPtr &record) { m_log.add(record); });
                                        setState(State::Running);
                                        state->finish(done ? api::Result<bool>(true) : api::Failure(done.error()));
                                    });
    return Reply<bool>(state);
}

views::ServerInfo EmbeddedServer::info() const
{
    if (!isRunning())
        return {};
    const api::server::ReadyInfo ready = m_service->readyInfo();
    const auto account = ready.accounts.developer.value_or(api::server::AccountInfo{});
    return {.wearlinkUrl = text(ready.wearlink),
            .relayUrl = text(ready.relay),
            .database = text(ready.database),
            .seed = text(ready.seed),
            .email = text(account.email),
            .apiKey = text(account.apiKey.value_or("")),
            .userId = text(ready.userId.value_or("")),
            .readOnly = text(ready.readOnly.value_or(""))};
}

QStringList EmbeddedServer::countries() const
{
    QStringList codes;
    for (const std::string &country : m_options.relayCountries)
        codes << text(country);
    return codes;
}

std::optional<views::OwnApplication> EmbeddedServer::ownApplication() const
{
    const auto known = isRunning() ? m_service->readyInfo().relayApp : std::nullopt;
    if (!known)
        return std::nullopt;
    return views::OwnApplication{known->applicationId, known->clientId, api::client::SecretString(known->clientSecret)};
}

QString EmbeddedServer::password() const
{
    if (!isRunning())
        return {};
    const auto account = m_service->readyInfo().accounts.developer;
    return account ? text(account->password) : QString();
}

Reply<api::Timestamp> EmbeddedServer::clock()
{
    return isRunning() ? Reply<api::Timestamp>::ready(m_service->clock().now()) : notRunning<api::Timestamp>();
}

Reply<api::Timestamp> EmbeddedServer::setClock(const api::Timestamp &now)
{
    if (isRunning())
        m_service->clock().set(now);
    return clock();
}

Reply<api::Timestamp> EmbeddedServer::advanceClock(const QString &step)
{
    const auto by = api::server::parseDuration(step.toStdString());
    if (!by)
        return Reply<api::Timestamp>::ready(api::Failure(by.error()));
    if (isRunning())
        m_service->clock().advance(*by);
    return clock();
}

std::optional<bool> EmbeddedServer::hasSigned(const api::client::SecretString &token) const
{
    return isRunning() ? std::optional(m_service->hasSigned(token.reveal())) : std::nullopt;
}

QStringList EmbeddedServer::faultKinds() const
{
    QStringList kinds;
    for (const auto &[wire, kind] : api::EnumNames<api::server::FaultKind>::names)
        kinds << text(wire);
    return kinds;
}

Reply<QList<views::Fault>> EmbeddedServer::faults()
{
    if (!isRunning())
        return notRunning<QList<views::Fault>>();
    QList<views::Fault> list;
    for (const api::server::FaultRule &rule : m_service->faults().rules())
        list << fromRule(rule);
    return Reply<QList<views::Fault>>::ready(list);
}

Reply<views::Fault> EmbeddedServer::addFault(const views::Fault &fault)
{
    if (!isRunning())
        return notRunning<views::Fault>();
    api::server::FaultRule rule;
    rule.match = fault.target.toStdString();
    rule.kind = api::OpenEnum<api::server::FaultKind>::fromWire(fault.kind.toStdString());
    rule.probability = fault.probability;
    if (fault.status > 0)
        rule.status = fault.status;
    if (fault.limit > 0)
        rule.limit = fault.limit;
    auto added = m_service->faults().add(std::move(rule));
    return Reply<views::Fault>::ready(added ? api::Result<views::Fault>(fromRule(*added))
                                            : api::Failure(added.error()));
}

Reply<bool> EmbeddedServer::removeFault(const QString &id)
{
    return isRunning() ? Reply<bool>::ready(m_service->faults().remove(id.toStdString())) : notRunning<bool>();
}

Reply<QString> EmbeddedServer::trace(const QString &requestId)
{
    if (!isRunning())
        return notRunning<QString>();
    const auto record = m_service->request(requestId.toStdString());
    if (!record)
        return Reply<QString>::ready(api::failure(
            api::ErrorKind::NotFound, tr("The server no longer keeps the trace of this request.").toStdString()));
    QJsonArray statements;
    for (const api::server::store::StatementTrace &statement : record->statements)
        statements.append(
            QJsonObject{{u"sql"_s, text(*statement.text)}, {u"ms"_s, double(statement.duration.count()) / 1000}});
    const QJsonObject trace{{u"request_id"_s, text(record->requestId)},
                            {u"at"_s, text(record->at.toString())},
                            {u"request"_s, text(record->method + ' ' + record->target)},
                            {u"user_agent"_s, text(record->userAgent)},
                            {u"operation"_s, text(record->operation)},
                            {u"auth"_s, text(record->auth)},
                            {u"validation"_s, text(record->validation)},
                            {u"fault"_s, text(record->fault)},
                            {u"replayed"_s, record->replayed},
                            {u"status"_s, record->status},
                            {u"bytes_in"_s, qint64(record->bytesIn)},
                            {u"bytes_out"_s, qint64(record->bytesOut)},
                            {u"ms"_s, double(record->duration.count()) / 1000},
                            {u"sql"_s, statements}};
    return Reply<QString>::ready(QString::fromUtf8(QJsonDocument(trace).toJson()));
}

} // namespace app
