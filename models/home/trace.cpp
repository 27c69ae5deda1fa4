// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/trace.h"

#include "models/common/text.h"
#include "models/reference/jsontext.h"

#include <QCoreApplication>
#include <simdjson.h>

namespace models {

namespace {

namespace dom = simdjson::dom;

QString word(dom::element object, std::string_view key)
{
    std::string_view value;
    return object.at_key(key).get(value) == simdjson::SUCCESS ? text(value) : QString();
}

double figure(dom::element object, std::string_view key)
{
    double value = 0;
    return object.at_key(key).get(value) == simdjson::SUCCESS ? value : 0.0;
}

} // namespace

api::Result<Trace> parseTrace(const QString &json)
{
    dom::parser parser;
    dom::element root;
    if (parser.parse(utf8(json)).get(root) != simdjson::SUCCESS || !root.is_object())
        return api::failure(api::ErrorKind::Protocol,
                            QCoreApplication::translate("models::Trace", "The trace is not valid JSON.").toStdString());
    Trace trace{.requestId = word(root, "request_id"),
                .request = word(root, "request"),
                .userAgent = word(root, "user_agent"),
                .operation = word(root, "operation"),
                .auth = word(root, "auth"),
                .validation = word(root, "validation"),
                .fault = word(root, "fault"),
                .status = int(figure(root, "status")),
                .ms = figure(root, "ms"),
                .json = prettyJson(json)};
    bool replayed = false;
    trace.replayed = root.at_key("replayed").get(replayed) == simdjson::SUCCESS && replayed;
    dom::array statements;
    if (root.at_key("sql").get(statements) == simdjson::SUCCESS) {
        for (const dom::element each : statements)
            trace.statements.append({word(each, "sql"), figure(each, "ms")});
    }
    return trace;
}

} // namespace models
