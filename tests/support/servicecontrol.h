// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/clock.h"
#include "api/server/faults.h"
#include "tests/support/shellbench.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"
#include "views/knowncountries.h"
#include "views/ownapplication.h"

namespace support {

using namespace Qt::StringLiterals;

// The server control of a page test: a real service behind a state that the test sets. Requests enter the log when
// the test says log().
class ServiceControl : public FakeServer, public views::KnownCountries, public views::OwnApplications {
public:
    explicit ServiceControl(TestService &service) : m_service(service)
    {
        m_log.setHorizontalHeaderLabels({u"Time"_s, u"Method"_s, u"Path"_s, u"Status"_s, u"ms"_s, u"Id"_s});
    }

    QStringList countries() const override { return {u"IN"_s, u"US"_s}; }
    std::optional<views::OwnApplication> ownApplication() const override
    {
        const auto &known = m_service.ready().relayApp;
        if (!tellsApplication || !known)
            return std::nullopt;
        return views::OwnApplication{known->applicationId, known->clientId,
                                     api::client::SecretString(known->clientSecret)};
    }
    views::ServerInfo info() const override
    {
        if (now != State::Running)
            return {};
        const auto &ready = m_service.ready();
        return {.wearlinkUrl = QString::fromStdString(ready.wearlink),
                .relayUrl = QString::fromStdString(ready.relay),
                .database = QString::fromStdString(ready.database),
                .seed = QString::fromStdString(ready.seed),
                .email = QString::fromStdString(ready.accounts.developer->email),
                .apiKey = QString::fromStdString(m_service.apiKey()),
                .userId = QString::fromStdString(ready.userId.value_or("")),
                .readOnly = readOnly};
    }
    api::client::Reply<bool> reset() override
    {
        ++resets;
        return api::client::Reply<bool>::ready(true);
    }
    api::client::Reply<api::Timestamp> clock() override
    {
        return api::client::Reply<api::Timestamp>::ready(m_service.service().clock().now());
    }
    api::client::Reply<api::Timestamp> setClock(const api::Timestamp &at) override
    {
        m_service.service().clock().set(at);
        return clock();
    }
    api::client::Reply<api::Timestamp> advanceClock(const QString &step) override
    {
        const auto by = api::server::parseDuration(step.toStdString());
        if (!by)
            return api::client::Reply<api::Timestamp>::ready(api::Failure(by.error()));
        m_service.service().clock().advance(*by);
        return clock();
    }
    std::optional<bool> hasSigned(const api::client::SecretString &token) const override
    {
        return now == State::Running ? std::optional(m_service.service().hasSigned(token.reveal())) : std::nullopt;
    }
    api::client::Reply<QList<views::Fault>> faults() override
    {
        QList<views::Fault> list;
        for (const api::server::FaultRule &rule : m_service.service().faults().rules())
            list << fault(rule);
        return api::client::Reply<QList<views::Fault>>::ready(list);
    }
    api::client::Reply<views::Fault> addFault(const views::Fault &wanted) override
    {
        api::server::FaultRule rule;
        rule.match = wanted.target.toStdString();
        rule.kind = api::OpenEnum<api::server::FaultKind>::fromWire(wanted.kind.toStdString());
        rule.probability = wanted.probability;
        if (wanted.status > 0)
            rule.status = wanted.status;
        const auto added = m_service.service().faults().add(rule);
        return api::client::Reply<views::Fault>::ready(added ? api::Result<views::Fault>(fault(*added))
                                                             : api::Failure(added.error()));
    }
    api::client::Reply<bool> removeFault(const QString &id) override
    {
        return api::client::Reply<bool>::ready(m_service.service().faults().remove(id.toStdString()));
    }
    QAbstractItemModel *requestLog() override { return &m_log; }
    api::client::Reply<QString> trace(const QString &id) override
    {
        const auto record = m_service.service().request(id.toStdString());
        if (!record)
            return api::client::Reply<QString>::ready(api::failure(api::ErrorKind::NotFound, "gone"));
        QStringList sql;
        for (const auto &statement : record->statements)
            sql << QStringLiteral(R"({"sql":"%1","ms":%2})")
                       .arg(QString::fromStdString(*statement.text).replace(u'"', QStringLiteral("\\\"")).simplified())
                       .arg(double(statement.duration.count()) / 1000);
        return api::client::Reply<QString>::ready(
            QStringLiteral(R"({"request_id":"%1","request":"%2 %3","operation":"%4","auth":"%5","validation":"%6",)"
                           R"("user_agent":"%10",)"
                           R"("fault":"%7","replayed":false,"status":%8,"ms":1.5,"sql":[%9]})")
                .arg(id, QString::fromStdString(record->method), QString::fromStdString(record->target),
                     QString::fromStdString(record->operation), QString::fromStdString(record->auth),
                     QString::fromStdString(record->validation), QString::fromStdString(record->fault),
                     QString::number(record->status), sql.join(u','), QString::fromStdString(record->userAgent)));
    }
    // Takes the service's next `count` requests into the log, oldest first. A request is recorded a moment after its
    // answer is sent.
    void log(int count = 1)
    {
        const auto arrived = [&] {
            return qsizetype(m_service.service().recentRequests().size()) >= m_log.rowCount() + count;
        };
        if (!QTest::qWaitFor(arrived, 20'000))
            qFatal("the service did not record %d requests", count);
        const auto recent = m_service.service().recentRequests();
        for (qsizetype at = qsizetype(recent.size()) - m_log.rowCount() - 1; at >= 0; --at) {
            const auto &record = recent[std::size_t(at)];
            QList<QStandardItem *> cells;
            for (const std::string &text : {record->at.toString().substr(11, 8), record->method, record->target,
                                            std::to_string(record->status), std::string("1.5"), record->requestId})
                cells << new QStandardItem(QString::fromStdString(text));
            m_log.appendRow(cells);
        }
    }
    int resets = 0;
    bool tellsApplication = false; // the secret of its application
    QString readOnly;

private:
    static views::Fault fault(const api::server::FaultRule &rule)
    {
        return {.id = QString::fromStdString(rule.id.value_or("")),
                .target = QString::fromStdString(rule.match),
                .kind = QString::fromUtf8(rule.kind.wire().data(), qsizetype(rule.kind.wire().size())),
                .probability = rule.probability.value_or(1),
                .status = int(rule.status.value_or(0)),
                .limit = int(rule.limit.value_or(0)),
                .hits = rule.hits.value_or(0)};
    }
    TestService &m_service;
    QStandardItemModel m_log{0, 6};
};

} // namespace support
