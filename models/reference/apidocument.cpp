// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/apidocument.h"

#include "models/common/text.h"
#include "models/reference/schemareader.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr std::string_view kMethods[] = {"get", "put", "post", "delete", "options", "head", "patch", "trace"};

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ApiDocument)
};

bool isMethod(std::string_view name)
{
    return std::find(std::begin(kMethods), std::end(kMethods), name) != std::end(kMethods);
}

QString exampleOf(dom::element holder)
{
    if (has(holder, "example"))
        return exampleText(member(holder, "example"));
    dom::object named;
    if (holder.at_key("examples").get(named) != simdjson::SUCCESS)
        return {};
    for (const auto &[name, example] : named) {
        if (has(example, "value"))
            return exampleText(member(example, "value"));
    }
    return {};
}

} // namespace

struct ApiDocument::Private {
    dom::parser parser;
    dom::element root;
    QString title, version;
    QList<OperationEntry> entries;
    QStringList searchTexts; // by row of entries; lower case
    std::vector<dom::element> elements; // by row of entries
    std::vector<dom::element> items; // the path items that hold them
    QStringList tags;
    QHash<QString, int> rows;

    void addPaths();
    void add(dom::element operation, dom::element item, OperationEntry entry);
    QString searchText(const OperationEntry &entry, dom::element operation, dom::element item) const;
    QList<Payload> payloads(dom::element holder) const;
    QList<SchemaNode> parameters(dom::element holder) const;
    SchemaNode parameter(dom::element given) const;
    QStringList auth(dom::element operation) const;
    QStringList notes(dom::element operation) const;
    QList<ResponseDoc> responses(dom::element operation) const;
};

void ApiDocument::Private::addPaths()
{
    dom::object paths;
    if (root.at_key("paths").get(paths) != simdjson::SUCCESS)
        return;
    for (const auto &[path, item] : paths) {
        dom::object methods;
        if (item.get(methods) != simdjson::SUCCESS)
            continue;
        for (const auto &[method, operation] : methods) {
            if (!isMethod(method))
                continue;
            const OperationEntry entry{.method = text(method).toUpper(), .path = text(path)};
            dom::object dispatched;
            if (operation.at_pointer("/x-dispatch/operations").get(dispatched) != simdjson::SUCCESS) {
                add(operation, item, entry);
                continue;
            }
            for (const auto &[value, each] : dispatched) {
                OperationEntry one = entry;
                one.dispatch = text(value);
                add(each, item, one);
            }
        }
    }
}

void ApiDocument::Private::add(dom::element operation, dom::element item, OperationEntry entry)
{
    entry.id = textOf(operation, "operationId");
    if (entry.id.isEmpty())
        entry.id = entry.method + u' ' + entry.path;
    entry.summary = textOf(operation, "summary");
    std::string_view tag;
    if (operation.at_pointer("/tags/0").get(tag) == simdjson::SUCCESS)
        entry.tag = text(tag);
    entry.planned = textOf(operation, "x-status") == "planned"_L1;
    if (!tags.contains(entry.tag))
        tags << entry.tag;
    rows.insert(entry.id, int(entries.size()));
    searchTexts << searchText(entry, operation, item);
    elements.push_back(operation);
    items.push_back(item);
    entries << std::move(entry);
}

QString ApiDocument::Private::searchText(const OperationEntry &entry, dom::element operation, dom::element item) const
{
    QString words =
        QStringList{entry.id, entry.method, entry.path, entry.summary, entry.tag, entry.dispatch}.join(u' ').toLower();
    const SchemaReader reader(root);
    std::set<std::string_view> seen;
    for (const dom::element &holder : {item, operation}) {
        dom::array list;
        if (holder.at_key("parameters").get(list) != simdjson::SUCCESS)
            continue;
        for (const dom::element each : list)
            words += u' ' + textOf(reader.resolved(each), "name").toLower();
    }
    const auto addContent = [&](dom::element holder) {
        dom::object content;
        if (reader.resolved(holder).at_key("content").get(content) != simdjson::SUCCESS)
            return;
        for (const auto &[type, media] : content) {
            if (has(media, "schema"))
                reader.collectNames(member(media, "schema"), seen, words);
        }
    };
    if (has(operation, "requestBody"))
        addContent(member(operation, "requestBody"));
    dom::object answers;
    if (operation.at_key("responses").get(answers) == simdjson::SUCCESS) {
        for (const auto &[status, response] : answers)
            addContent(response);
    }
    return words;
}

QList<Payload> ApiDocument::Private::payloads(dom::element holder) const
{
    QList<Payload> list;
    dom::object content;
    if (holder.at_key("content").get(content) != simdjson::SUCCESS)
        return list;
    for (const auto &[type, media] : content) {
        Payload payload{.contentType = text(type), .example = exampleOf(media)};
        if (has(media, "schema"))
            payload.schema = SchemaReader(root).read(member(media, "schema"));
        list << std::move(payload);
    }
    return list;
}

SchemaNode ApiDocument::Private::parameter(dom::element given) const
{
    SchemaReader reader(root);
    const dom::element found = reader.resolved(given);
    SchemaNode node;
    if (has(found, "schema"))
        node = reader.read(member(found, "schema"));
    node.name = textOf(found, "name");
    node.place = textOf(found, "in");
    bool required = false;
    node.required = found.at_key("required").get(required) == simdjson::SUCCESS && required;
    if (const QString own = textOf(found, "description"); !own.isEmpty())
        node.description = own;
    if (has(found, "example"))
        node.example = scalarText(member(found, "example"));
    return node;
}

QList<SchemaNode> ApiDocument::Private::parameters(dom::element holder) const
{
    QList<SchemaNode> list;
    dom::array given;
    if (holder.at_key("parameters").get(given) == simdjson::SUCCESS) {
        for (const dom::element each : given)
            list << parameter(each);
    }
    return list;
}

QStringList ApiDocument::Private::auth(dom::element operation) const
{
    dom::array choices;
    if (operation.at_key("security").get(choices) != simdjson::SUCCESS
        && root.at_key("security").get(choices) != simdjson::SUCCESS)
        return {};
    static const QHash<QString, const char *> known{
        {u"apiKey"_s, QT_TRANSLATE_NOOP("models::ApiDocument", "API key")},
        {u"developerJwt"_s, QT_TRANSLATE_NOOP("models::ApiDocument", "Developer token")},
        {u"sdkToken"_s, QT_TRANSLATE_NOOP("models::ApiDocument", "SDK token")},
        {u"relayToken"_s, QT_TRANSLATE_NOOP("models::ApiDocument", "Relay token")},
        {u"portalToken"_s, QT_TRANSLATE_NOOP("models::ApiDocument", "Relay portal token")}};
    QStringList names;
    for (const dom::element choice : choices) {
        dom::object schemes;
        if (choice.get(schemes) != simdjson::SUCCESS)
            continue;
        QStringList together;
        for (const auto &[scheme, scopes] : schemes) {
            const char *words = known.value(text(scheme));
            together << (words ? Words::tr(words) : text(scheme));
        }
        if (!together.isEmpty())
            names << together.join(u" + "_s);
    }
    return names;
}

QStringList ApiDocument::Private::notes(dom::element operation) const
{
    QStringList lines;
    const QString role = textOf(operation, "x-role");
    if (role == "root"_L1)
        lines << Words::tr("Platform administrators only; everybody else gets 404.");
    else if (role == "reviewer"_L1)
        lines << Words::tr("Reviewers and platform administrators only; everybody else gets 404.");
    std::int64_t requests = 0, seconds = 0;
    if (operation.at_pointer("/x-rate-limit/requests").get(requests) == simdjson::SUCCESS
        && operation.at_pointer("/x-rate-limit/window_seconds").get(seconds) == simdjson::SUCCESS)
        lines << Words::tr("At most %1 requests in %2 seconds.").arg(requests).arg(seconds);
    dom::array aliases;
    if (operation.at_key("x-aliases").get(aliases) == simdjson::SUCCESS) {
        QStringList paths;
        for (const dom::element path : aliases)
            paths << scalarText(path);
        lines << Words::tr("Answers at %1 as well.").arg(paths.join(u", "_s));
    }
    return lines;
}

QList<ResponseDoc> ApiDocument::Private::responses(dom::element operation) const
{
    QList<ResponseDoc> list;
    dom::object answers;
    if (operation.at_key("responses").get(answers) != simdjson::SUCCESS)
        return list;
    for (const auto &[status, given] : answers) {
        const dom::element found = SchemaReader(root).resolved(given);
        ResponseDoc doc{.status = text(status), .description = textOf(found, "description")};
        dom::object headers;
        if (found.at_key("headers").get(headers) == simdjson::SUCCESS) {
            for (const auto &[name, header] : headers) {
                doc.headers << parameter(header);
                doc.headers.last().name = text(name);
            }
        }
        doc.payloads = payloads(found);
        list << std::move(doc);
    }
    return list;
}

ApiDocument::ApiDocument(std::unique_ptr<Private> parsed) : d(std::move(parsed)) { }
ApiDocument::~ApiDocument() = default;

api::Result<std::shared_ptr<const ApiDocument>> ApiDocument::parse(std::string_view json)
{
    if (qsizetype(json.size()) > kLargest)
        return api::failure(api::ErrorKind::Protocol, Words::tr("The API document is too large.").toStdString());
    auto parsed = std::make_unique<Private>();
    if (const auto fault = parsed->parser.parse(json.data(), json.size()).get(parsed->root))
        return api::failure(api::ErrorKind::Protocol,
                            Words::tr("The API document is not valid JSON: %1")
                                .arg(text(simdjson::error_message(fault)))
                                .toStdString());
    if (!textOf(parsed->root, "openapi").startsWith("3."_L1) || !has(parsed->root, "paths"))
        return api::failure(api::ErrorKind::Protocol, Words::tr("This is not an OpenAPI 3 document.").toStdString());
    if (has(parsed->root, "info")) {
        parsed->title = textOf(member(parsed->root, "info"), "title");
        parsed->version = textOf(member(parsed->root, "info"), "version");
    }
    parsed->addPaths();
    return std::shared_ptr<const ApiDocument>(new ApiDocument(std::move(parsed)));
}

QString ApiDocument::title() const
{
    return d->title;
}

QString ApiDocument::version() const
{
    return d->version;
}

const QList<OperationEntry> &ApiDocument::operations() const
{
    return d->entries;
}

QStringList ApiDocument::tags() const
{
    return d->tags;
}

int ApiDocument::indexOf(const QString &operationId) const
{
    return d->rows.value(operationId, -1);
}

std::optional<OperationDoc> ApiDocument::operation(const QString &operationId) const
{
    const int row = indexOf(operationId);
    if (row < 0)
        return {};
    const dom::element operation = d->elements[std::size_t(row)];
    OperationDoc doc{.entry = d->entries[row], .description = textOf(operation, "description")};
    doc.auth = d->auth(operation);
    doc.notes = d->notes(operation);
    doc.parameters = d->parameters(d->items[std::size_t(row)]) + d->parameters(operation);
    if (has(operation, "requestBody")) {
        const dom::element body = SchemaReader(d->root).resolved(member(operation, "requestBody"));
        doc.bodyDescription = textOf(body, "description");
        bool required = false;
        doc.bodyRequired = body.at_key("required").get(required) == simdjson::SUCCESS && required;
        doc.bodies = d->payloads(body);
    }
    doc.responses = d->responses(operation);
    return doc;
}

QList<int> ApiDocument::search(const QString &words) const
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<int> rows;
    for (int row = 0; row < int(d->entries.size()); ++row) {
        const QString &text = d->searchTexts[row];
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word); }))
            rows << row;
    }
    return rows;
}

} // namespace models
