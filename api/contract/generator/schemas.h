// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generator/document.h"
#include "api/contract/generator/model.h"

#include <set>

namespace api::generator {

// Reads components/schemas into structs and enums, and any schema into a type.
class Schemas {
public:
    Schemas(Document &document, std::vector<FileModel> &files, Faults &faults);

    void readAll();
    // hint names what the schema defines in place, an enum
    TypeModel type(const Place &schema, const std::string &hint);
    bool claim(const std::string &name, const Place &place); // a C++ name in namespace api; false after a fault

private:
    TypeModel named(const Place &reference, const std::string &target);
    TypeModel plain(const Place &schema, const std::string &kind, const std::string &hint);
    TypeModel stringType(const Place &schema);
    TypeModel listType(const Place &schema, const std::string &hint);
    TypeModel objectType(const Place &schema, const std::string &hint);
    TypeModel enumType(const Place &schema, const Place &values, const std::string &name);
    void bounds(const Place &schema, TypeModel &type);
    void readStruct(const std::string &name, const Place &schema, FileModel &file);
    void collect(const Place &schema, std::vector<std::pair<std::string, Place>> &properties,
                 std::set<std::string> &required);

    Document &m_document;
    std::vector<FileModel> &m_files;
    Faults &m_faults;
    std::map<std::string, Place> m_claimed;
    int m_depth = 0;
};

bool isStruct(const Place &schema); // an object with members of its own
void sortByContainment(FileModel &file, Faults &faults);

} // namespace api::generator
