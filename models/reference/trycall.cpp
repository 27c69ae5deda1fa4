// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/trycall.h"

#include "api/client/prepare.h"
#include "models/common/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::TryCall)
};

api::client::RawCall skeleton(const OperationEntry &entry)
{
    api::client::RawCall call;
    call.path = utf8(entry.path);
    call.method = utf8(entry.method);
    call.endpoint = api::findEndpoint(utf8(entry.id));
    if (call.endpoint) {
        call.product = call.endpoint->product;
        call.auth = call.endpoint->auth;
    }
    return call;
}

api::Result<void> addValues(api::client::RawCall &call, const QList<TryValue> &values)
{
    for (const TryValue &each : values) {
        if (each.value.isEmpty())
            continue;
        if (each.place == "path"_L1) {
            if (!api::client::fillPath(call.path, utf8(each.name), utf8(each.value)))
                return api::failure(api::ErrorKind::Validation,
                                    Words::tr("%1 cannot be \"%2\".").arg(each.name, each.value).toStdString());
        } else if (each.place == "query"_L1)
            call.query.emplace_back(utf8(each.name), utf8(each.value));
        else if (each.place == "header"_L1)
            call.headers.push_back({utf8(each.name), utf8(each.value)});
    }
    if (const std::string_view missing = api::client::unfilledParameter(call.path); !missing.empty())
        return api::failure(api::ErrorKind::Validation, Words::tr("%1 is needed.").arg(text(missing)).toStdString());
    return {};
}

auto unreadable(const QString &file)
{
    return api::failure(api::ErrorKind::Validation, Words::tr("%1 cannot be read.").arg(file).toStdString());
}

QString quoted(QString name) // in a header: what would end it early is left out
{
    return u'"' + name.remove(u'"').remove(u'\r').remove(u'\n') + u'"';
}

api::Result<void> addParts(api::client::RawCall &call, const QList<TryValue> &values)
{
    const QString boundary = QUuid::createUuid().toString(QUuid::Id128);
    call.contentType = "multipart/form-data; boundary=" + utf8(boundary);
    bool any = false;
    for (const TryValue &each : values) {
        if (each.place != "form"_L1 || each.value.isEmpty())
            continue;
        any = true;
        QString head = u"--%1\r\nContent-Disposition: form-data; name=%2"_s.arg(boundary, quoted(each.name));
        if (each.isFile)
            head += u"; filename=%1\r\nContent-Type: application/octet-stream"_s.arg(
                quoted(QFileInfo(each.value).fileName()));
        call.body.addBytes(utf8(head + u"\r\n\r\n"_s));
        if (!each.isFile)
            call.body.addBytes(utf8(each.value));
        else if (!call.body.addFile(each.value.toStdString()))
            return unreadable(each.value);
        call.body.addBytes("\r\n");
    }
    if (any)
        call.body.addBytes(utf8(u"--%1--\r\n"_s.arg(boundary)));
    return {};
}

api::Result<void> addFile(api::client::RawCall &call, const QString &contentType, const QList<TryValue> &values)
{
    call.contentType = utf8(contentType);
    for (const TryValue &each : values)
        if (each.place == "body"_L1 && !each.value.isEmpty() && !call.body.addFile(each.value.toStdString()))
            return unreadable(each.value);
    return {};
}

bool isMultipart(const OperationDoc &operation)
{
    return operation.bodies.first().contentType.startsWith("multipart/"_L1);
}

} // namespace

bool takesJson(const OperationDoc &operation)
{
    if (operation.bodies.isEmpty())
        return false;
    const api::Endpoint *endpoint = api::findEndpoint(utf8(operation.entry.id));
    return (endpoint && (endpoint->body == api::BodyKind::Json || endpoint->body == api::BodyKind::Form))
        || operation.bodies.first().contentType.contains("json"_L1);
}

bool isFile(const SchemaNode &field)
{
    return field.type.contains("binary"_L1);
}

QList<SchemaNode> tryFields(const OperationDoc &operation)
{
    QList<SchemaNode> fields = operation.parameters;
    if (operation.bodies.isEmpty() || takesJson(operation))
        return fields;
    const Payload &body = operation.bodies.first();
    if (!isMultipart(operation))
        return fields << SchemaNode{.name = Words::tr("file"),
                                    .type = u"string (binary)"_s,
                                    .place = u"body"_s,
                                    .required = operation.bodyRequired,
                                    .description = operation.bodyDescription};
    for (SchemaNode part : body.schema.children) {
        part.place = u"form"_s;
        part.example.clear(); // of a file it is no path of this computer
        fields << part;
    }
    return fields;
}

api::Result<api::client::RawCall> tryCall(const OperationDoc &operation, const QList<TryValue> &values,
                                          const QString &json)
{
    api::client::RawCall call = skeleton(operation.entry);
    if (const auto added = addValues(call, values); !added)
        return api::Failure(added.error());
    if (takesJson(operation)) {
        if (!json.trimmed().isEmpty())
            api::client::addBody(call, utf8(json));
        return call;
    }
    if (operation.bodies.isEmpty())
        return call;
    const auto added =
        isMultipart(operation) ? addParts(call, values) : addFile(call, operation.bodies.first().contentType, values);
    return added ? api::Result<api::client::RawCall>(std::move(call)) : api::Failure(added.error());
}

} // namespace models
