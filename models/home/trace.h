// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <QList>
#include <QString>

namespace models {

struct TracedStatement {
    QString sql; // with placeholders
    double ms = 0;
};

// What the embedded server did with one request.
struct Trace {
    QString requestId = {};
    QString request = {}; // "GET /api/v1/users?limit=5"
    QString userAgent = {}; // as sent, plain text of a stranger
    QString operation = {}; // empty when no route matched
    QString auth = {};
    QString validation = {};
    QString fault = {}; // id of the injected fault
    bool replayed = false; // answered from the Idempotency-Key store
    int status = 0; // 0 = the connection was cut
    double ms = 0;
    QList<TracedStatement> statements = {};
    QString json = {}; // all of it, indented
};

api::Result<Trace> parseTrace(const QString &json);

} // namespace models
