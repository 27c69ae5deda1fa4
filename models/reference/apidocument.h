// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "models/reference/schemanode.h"

#include <memory>
#include <optional>

namespace models {

// One operation in the list. Relay's dispatcher operations share method and path and differ in `dispatch`.
struct OperationEntry {
    QString id = {}; // "listUsers"
    QString method = {}; // "GET"
    QString path = {}; // "/api/v1/users/{user_id}"
    QString dispatch = {}; // "getUserProfile", the value that selects it; else empty
    QString summary = {};
    QString tag = {}; // "Users"
    bool planned = false; // described, answered with 501
};

struct Payload {
    QString contentType = {};
    SchemaNode schema = {};
    QString example = {}; // JSON, indented; empty when there is none
};

struct ResponseDoc {
    QString status = {}; // "200", "default"
    QString description = {};
    QList<SchemaNode> headers = {};
    QList<Payload> payloads = {};
};

struct OperationDoc {
    OperationEntry entry = {};
    QString description = {};
    QStringList auth = {}; // in words, any one of them; empty = public
    QStringList notes = {}; // role, rate limit, other paths
    QList<SchemaNode> parameters = {}; // SchemaNode::place says where
    QString bodyDescription = {};
    bool bodyRequired = false;
    QList<Payload> bodies = {};
    QList<ResponseDoc> responses = {};
};

// An OpenAPI 3.1 document as people read it: member order kept, references followed, recursion cut.
// Immutable once parsed, so it may be parsed on another thread than the one that reads it.
class ApiDocument {
public:
    static constexpr qsizetype kLargest = 32 << 20; // bytes

    // Takes some 10 ms for our own document. Error: Protocol, saying what is wrong with it.
    static api::Result<std::shared_ptr<const ApiDocument>> parse(std::string_view json);
    ~ApiDocument();

    QString title() const;
    QString version() const;
    const QList<OperationEntry> &operations() const; // in document order
    QStringList tags() const; // of the operations, in document order
    int indexOf(const QString &operationId) const; // -1 when there is none
    std::optional<OperationDoc> operation(const QString &operationId) const;
    // Rows of operations() that contain every word in id, path, summary, tag, or the name of a parameter or member.
    QList<int> search(const QString &words) const;

private:
    struct Private;
    explicit ApiDocument(std::unique_ptr<Private> parsed);
    std::unique_ptr<Private> d;
};

} // namespace models
