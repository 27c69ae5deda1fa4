// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/trycall.h"

#include "api/client/prepare.h"
#include "models/common/text.h"

#include <algorithm>
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

// The file alone, as the member that takes it; other members of a form keep their defaults.
bool addFile(api::client::RawCall &call, const Payload &payload, const QString &file)
{
    call.contentType = utf8(payload.contentType);
    if (!payload.contentType.startsWith("multipart/"_L1))
        return call.body.addFile(file.toStdString());
    const auto members = payload.schema.children;
    const auto takesFile = [](const SchemaNode &node) { return node.type.contains("binary"_L1); };
    const auto found = std::find_if(members.begin(), members.end(), takesFile);
    const QString member = found == members.end() ? u"file"_s : found->name;
    const QString name = QFileInfo(file).fileName().remove(u'"').remove(u'\r').remove(u'\n');
    const QString boundary = QUuid::createUuid().toString(QUuid::Id128);
    call.contentType += "; boundary=" + utf8(boundary);
    call.body.addBytes(utf8(
        u"--%1\r\nContent-Disposition: form-data; name=\"%2\"; filename=\"%3\"\r\n\r\n"_s.arg(boundary, member, name)));
    const bool added = call.body.addFile(file.toStdString());
    call.body.addBytes(utf8(u"\r\n--%1--\r\n"_s.arg(boundary)));
    return added;
}

} // namespace

TryBody tryBody(const OperationDoc &operation)
{
    if (operation.bodies.isEmpty())
        return TryBody::None;
    const api::Endpoint *endpoint = api::findEndpoint(utf8(operation.entry.id));
    if (endpoint && (endpoint->body == api::BodyKind::Json || endpoint->body == api::BodyKind::Form))
        return TryBody::Json;
    return operation.bodies.first().contentType.contains("json"_L1) ? TryBody::Json : TryBody::File;
}

api::Result<api::client::RawCall> tryCall(const OperationDoc &operation, const QList<TryValue> &values,
                                          const QString &json, const QString &file)
{
    api::client::RawCall call = skeleton(operation.entry);
    if (const auto added = addValues(call, values); !added)
        return api::Failure(added.error());
    const TryBody kind = tryBody(operation);
    if (kind == TryBody::Json && !json.trimmed().isEmpty())
        api::client::addBody(call, utf8(json));
    if (kind == TryBody::File && !file.isEmpty()) {
        if (!addFile(call, operation.bodies.first(), file))
            return api::failure(api::ErrorKind::Validation, Words::tr("%1 cannot be read.").arg(file).toStdString());
    }
    return call;
}

} // namespace models
