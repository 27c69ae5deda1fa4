// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/schemanode.h"

#include <set>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace models {

namespace dom = simdjson::dom;

// What the sources of ApiDocument share. Elements stay valid as long as their parser.
dom::element member(dom::element object, std::string_view key, bool *found = nullptr); // null without it
bool has(dom::element object, std::string_view key);
QString textOf(dom::element object, std::string_view key); // empty unless a string
QString scalarText(dom::element value); // "20", "true", "jane"; compact JSON for the rest
QString exampleText(dom::element value); // indented JSON

// Follows local references and puts schemas into words. A schema that contains itself ends there.
class SchemaReader {
public:
    explicit SchemaReader(dom::element root) : m_root(root) { }

    dom::element resolved(dom::element element, std::string_view *lastName = nullptr) const;
    SchemaNode read(dom::element schema, const QString &name = {}, bool required = false);
    void collectNames(dom::element schema, std::set<std::string_view> &seen, QString &into) const;

private:
    static constexpr int kMaxNodes = 4000; // of one operation's schema
    static constexpr std::size_t kMaxDepth = 20;

    QString typeOf(dom::element schema) const;
    QString singleType(dom::element schema, std::string_view type) const;
    void addMembers(dom::element schema, QList<SchemaNode> &into);
    void addChildren(dom::element schema, QList<SchemaNode> &into);

    dom::element m_root;
    std::vector<std::string_view> m_open; // references being read
    std::size_t m_depth = 0;
    int m_nodes = 0;
};

QString constraintsOf(dom::element schema); // in words, translated; without enumerations

} // namespace models
