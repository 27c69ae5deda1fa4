// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generator/place.h"

#include <filesystem>
#include <map>
#include <memory>

namespace api::generator {

struct SourceFile {
    std::string name; // "00-common.json"
    std::string stem; // "common"
    std::unique_ptr<simdjson::dom::parser> parser;
    Place root;
};

// All input files, in file name order, as one OpenAPI document.
class Document {
public:
    Document(std::vector<std::filesystem::path> paths, Faults &faults);

    const std::vector<SourceFile> &files() const { return m_files; }
    std::string_view stemOf(std::string_view file) const;
    // "#/components/schemas/User" -> its place. A fault is reported at `from` when it dangles.
    std::optional<Place> resolve(const Place &from, std::string_view reference);
    Place followed(const Place &place); // through $ref, if it is one
    std::optional<Place> topLevel(std::string_view member) const; // from the first file that has it
    std::string mergedJson() const;

private:
    void load(const std::filesystem::path &path);
    void checkDuplicates();
    void checkReferences(const Place &place);

    Faults &m_faults;
    std::vector<SourceFile> m_files;
    std::map<std::string, Place> m_components; // "schemas/User"
};

} // namespace api::generator
