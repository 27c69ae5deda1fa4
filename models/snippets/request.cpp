// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/request.h"

#include "api/client/headercheck.h"
#include "api/client/redact.h"
#include "models/common/text.h"
#include "models/snippets/examplebody.h"
#include "models/snippets/quoting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Body = SnippetRequest::Body;
using Answer = SnippetRequest::Answer;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::Snippets)
};

api::Failure refused(const QString &words)
{
    return api::failure(api::ErrorKind::Validation, utf8(words));
}

QString capitals(const QString &name) // "clientSecret" -> "CLIENT_SECRET"
{
    QString made;
    for (const QChar c : name) {
        if (c.isUpper() && !made.isEmpty() && made.back().isLetterOrNumber() && !made.back().isUpper())
            made += u'_';
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        made += plain ? c : QChar(u'_');
    }
    return made.toUpper();
}

// Of something that exists at a server: nobody has the one of the document's example.
bool isId(const QString &name)
{
    return name == "id"_L1 || name.endsWith("_id"_L1) || name.endsWith("Id"_L1);
}

class Builder {
public:
    Builder(const OperationDoc &operation, const api::client::Environment &environment, const QList<TryValue> &values)
        : m_operation(operation)
        , m_environment(environment)
        , m_values(values)
        , m_endpoint(api::findEndpoint(utf8(operation.entry.id)))
    {
    }

    api::Result<SnippetRequest> build(const std::optional<QString> &json, api::Auth credential)
    {
        m_request.method = m_operation.entry.method;
        for (const TryValue &each : m_values)
            if (each.name.contains(QChar(u'\0')) || each.value.contains(QChar(u'\0')))
                return refused(Words::tr("%1 has a NUL character.").arg(each.name));
        if (const auto added = addUrl(); !added)
            return api::Failure(added.error());
        addQuery();
        addCredential(credential);
        if (const auto added = addHeaders(); !added)
            return api::Failure(added.error());
        if (const auto added = addBody(json); !added)
            return api::Failure(added.error());
        addAnswer();
        return std::move(m_request);
    }

private:
    api::Product product() const { return m_endpoint ? m_endpoint->product : api::Product::WearLink; }
    QString prefix() const { return product() == api::Product::Relay ? u"RELAY_"_s : u"WEARLINK_"_s; }

    bool isSecret(const QString &name, bool known = true) const
    {
        const api::EndpointValue *value = known && m_endpoint ? api::findValue(*m_endpoint, utf8(name)) : nullptr;
        return (value && value->secret) || api::client::isSecretName(utf8(name));
    }
    static bool looksSecret(const QString &value) // a key or token pasted into a plain field
    {
        return api::client::Redactor().text(utf8(value)) != utf8(value);
    }
    SnippetText valueOf(const QString &name, const QString &value) const
    {
        return isSecret(name) || looksSecret(value) ? SnippetText{variable(name)} : literal(value);
    }
    SnippetPiece variable(const QString &name) const
    {
        return {.kind = SnippetPiece::Kind::Variable, .text = prefix() + capitals(name)};
    }
    QString typed(const QString &place, const QString &name) const
    {
        for (const TryValue &each : m_values)
            if (each.place == place && each.name == name)
                return each.value;
        return {};
    }
    const SchemaNode *parameter(const QString &place, const QString &name) const
    {
        for (const SchemaNode &node : m_operation.parameters)
            if (node.place == place && node.name == name)
                return &node;
        return nullptr;
    }
    QString defaultOf(const QString &name, const SchemaNode *node) const
    {
        if (isId(name))
            return u"YOUR_"_s + capitals(name); // as exampleBody() has it
        if (node && !node->example.isEmpty())
            return node->example;
        return node && !node->values.isEmpty() ? node->values.first() : capitals(name);
    }
    QString environmentsOwn(const QString &header) const
    {
        if (product() != api::Product::Relay)
            return {};
        return header == "x-tenant-id"_L1   ? text(m_environment.tenant)
            : header == "x-country-code"_L1 ? text(m_environment.country)
                                            : QString();
    }

    api::Result<void> addUrl()
    {
        const std::string root = api::client::rootUrl(m_environment, product());
        if (api::client::originOf(root).empty())
            return refused(Words::tr("The environment has no base URL."));
        m_request.url = literal(text(root));
        QStringView rest = m_operation.entry.path;
        for (qsizetype open; (open = rest.indexOf(u'{')) >= 0;) {
            const qsizetype close = rest.indexOf(u'}', open);
            if (close < 0)
                break;
            const QString name = rest.mid(open + 1, close - open - 1).toString();
            m_request.url += literal(rest.left(open).toString());
            rest = rest.mid(close + 1);
            if (isSecret(name)) {
                m_request.url << variable(name);
                continue;
            }
            QString value = typed(u"path"_s, name);
            if (value.isEmpty())
                value = defaultOf(name, parameter(u"path"_s, name));
            if (looksSecret(value)) {
                m_request.url << variable(name);
                continue;
            }
            if (value == "."_L1 || value == ".."_L1)
                return refused(Words::tr("%1 cannot be \"%2\".").arg(name, value));
            m_request.url += literal(encoded(value));
        }
        m_request.url += literal(rest.toString());
        return {};
    }

    void addQuery()
    {
        for (const SchemaNode &node : m_operation.parameters) {
            if (node.place != "query"_L1)
                continue;
            QStringList values;
            for (const TryValue &each : m_values)
                if (each.place == node.place && each.name == node.name && !each.value.isEmpty())
                    values << each.value;
            if (values.isEmpty() && node.required)
                values << defaultOf(node.name, &node);
            for (const QString &value : values)
                m_request.query << SnippetField{node.name, valueOf(node.name, value)};
        }
    }

    api::Auth choose(api::Auth wanted) const
    {
        const api::Auth accepted = m_endpoint ? m_endpoint->auth : api::Auth::None;
        if (api::accepts(accepted, wanted))
            return wanted;
        // A phone's operations are called with the phone's token.
        for (const api::Auth each : {api::Auth::SdkToken, api::Auth::ApiKey, api::Auth::DeveloperJwt,
                                     api::Auth::RelayToken, api::Auth::PortalToken})
            if (api::accepts(accepted, each))
                return each;
        return api::Auth::None;
    }
    void addCredential(api::Auth wanted)
    {
        const api::Auth credential = choose(wanted);
        if (credential == api::Auth::None)
            return;
        const SnippetPiece secret{.kind = SnippetPiece::Kind::Variable, .text = variableOf(credential)};
        if (credential == api::Auth::ApiKey)
            m_request.headers << SnippetField{u"X-WearLink-API-Key"_s, {secret}};
        else
            m_request.headers << SnippetField{u"Authorization"_s, {{.text = u"Bearer "_s}, secret}};
    }

    api::Result<void> addHeaders()
    {
        for (const SchemaNode &node : m_operation.parameters) {
            if (node.place != "header"_L1)
                continue;
            const QString own = environmentsOwn(node.name);
            QString value = typed(node.place, node.name);
            value = value.isEmpty() ? own : value;
            const bool always = node.required || node.name == "x-tenant-id"_L1 || node.name == "If-Match"_L1;
            if (value.isEmpty() && always)
                value = defaultOf(node.name, &node);
            if (value.isEmpty())
                continue;
            const bool ascii = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x80; });
            if (!ascii || !api::client::headerFault({utf8(node.name), utf8(value)}).empty())
                return refused(Words::tr("The header %1 cannot carry this value.").arg(node.name));
            m_request.headers << SnippetField{node.name, valueOf(node.name, value)};
        }
        if (m_endpoint && m_endpoint->idempotencyKey)
            m_request.headers << SnippetField{u"Idempotency-Key"_s, {{.kind = SnippetPiece::Kind::Unique}}};
        return {};
    }

    api::Result<void> addBody(const std::optional<QString> &json)
    {
        if (m_operation.bodies.isEmpty())
            return {};
        if (takesJson(m_operation))
            return addJson(json ? *json : exampleBody(m_operation, members()));
        const Payload &payload = m_operation.bodies.first();
        if (!payload.contentType.startsWith("multipart/"_L1)) {
            m_request.body = Body::File;
            m_request.file = u"body.bin"_s;
            for (const TryValue &each : m_values)
                if (each.place == "body"_L1 && !each.value.isEmpty())
                    m_request.file = each.value;
            m_request.headers << SnippetField{u"Content-Type"_s, literal(payload.contentType)};
            return {};
        }
        m_request.body = Body::Multipart;
        for (const SchemaNode &part : payload.schema.children)
            addPart(part, payload.example);
        return {};
    }

    QMap<QString, QString> members() const // of the body that are known
    {
        QMap<QString, QString> known;
        for (const TryValue &each : m_values)
            if (each.place == "member"_L1)
                known[each.name] = each.value;
        return known;
    }

    api::Result<void> addJson(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return {};
        auto json = snippetJson(text, [this](const QString &name, const QString &value, bool atTop) {
            return isSecret(name, atTop) || looksSecret(value) ? variable(name).text : QString();
        });
        if (!json)
            return api::Failure(json.error());
        if (m_endpoint && m_endpoint->body == api::BodyKind::Form && json->kind == SnippetJson::Kind::Object) {
            m_request.body = Body::Form;
            for (qsizetype at = 0; at < json->items.size(); ++at)
                addFormField(json->names[at], json->items[at]);
            return {};
        }
        select(*json);
        m_request.body = Body::Json;
        m_request.json = std::move(*json);
        m_request.headers << SnippetField{u"Content-Type"_s, literal(u"application/json"_s)};
        return {};
    }
    void select(SnippetJson &json) const // the member that names a dispatcher's operation
    {
        if (!m_endpoint || m_endpoint->dispatchField.empty() || json.kind != SnippetJson::Kind::Object
            || json.find(models::text(m_endpoint->dispatchField)))
            return;
        json.names.prepend(models::text(m_endpoint->dispatchField));
        json.items.prepend({.kind = SnippetJson::Kind::Text, .text = models::text(m_endpoint->dispatchValue)});
    }
    void addFormField(const QString &name, const SnippetJson &value)
    {
        if (value.kind == SnippetJson::Kind::Variable)
            m_request.form << SnippetField{name, {{.kind = SnippetPiece::Kind::Variable, .text = value.text}}};
        else if (value.kind != SnippetJson::Kind::Null)
            m_request.form << SnippetField{name, literal(plainText(value))};
    }
    static QString plainText(const SnippetJson &value)
    {
        JsonSyntax syntax;
        syntax.text = [](const QString &text) { return text; };
        syntax.variable = syntax.text;
        return written(value, syntax);
    }
    void addPart(const SchemaNode &part, const QString &example)
    {
        QString value = typed(u"form"_s, part.name);
        if (value.isEmpty() && m_values.isEmpty()) {
            const auto json = snippetJson(example, [](const QString &, const QString &, bool) { return QString(); });
            const SnippetJson *found = json ? json->find(part.name) : nullptr;
            value = found ? plainText(*found) : QString();
        }
        if (isFile(part) && (value.isEmpty() || value.startsWith(u'('))) // "(bytes of meal.jpg)"
            value = value.contains(u"meal"_s) ? u"meal.jpg"_s : u"file.bin"_s;
        if (value.isEmpty() && part.required)
            value = defaultOf(part.name, &part);
        if (!value.isEmpty())
            m_request.form << SnippetField{part.name, valueOf(part.name, value), isFile(part)};
    }

    void addAnswer()
    {
        m_request.answer = Answer::None;
        for (const ResponseDoc &response : m_operation.responses) {
            if (!response.status.startsWith(u'2') || response.payloads.isEmpty())
                continue;
            const QString &type = response.payloads.first().contentType;
            if (type == "text/event-stream"_L1 || type == "application/x-ndjson"_L1)
                m_request.answer = Answer::Lines;
            else if (type.contains("json"_L1) || type.startsWith("text/"_L1))
                m_request.answer = Answer::Text;
            else {
                m_request.answer = Answer::File;
                m_request.saveAs = m_operation.entry.id + (type == "application/zip"_L1 ? u".zip"_s : u".bin"_s);
            }
            return;
        }
    }

    const OperationDoc &m_operation;
    const api::client::Environment &m_environment;
    const QList<TryValue> &m_values;
    const api::Endpoint *m_endpoint;
    SnippetRequest m_request;
};

} // namespace

QString variableOf(api::Auth credential)
{
    switch (credential) {
    case api::Auth::ApiKey:
        return u"WEARLINK_API_KEY"_s;
    case api::Auth::DeveloperJwt:
        return u"WEARLINK_DEVELOPER_TOKEN"_s;
    case api::Auth::SdkToken:
        return u"WEARLINK_SDK_TOKEN"_s;
    case api::Auth::RelayToken:
        return u"RELAY_ACCESS_TOKEN"_s;
    case api::Auth::PortalToken:
        return u"RELAY_PORTAL_TOKEN"_s;
    case api::Auth::None:
        break;
    }
    return {};
}

api::Result<SnippetRequest> snippetRequest(const OperationDoc &operation, const api::client::Environment &environment,
                                           const QList<TryValue> &values, const std::optional<QString> &json,
                                           api::Auth credential)
{
    return Builder(operation, environment, values).build(json, credential);
}

} // namespace models
