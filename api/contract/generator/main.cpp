// SPDX-License-Identifier: GPL-3.0-or-later
// weardeck_contractgen OUTPUT-DIR FILE.json...: writes the C++ and the merged document of the contract. A file whose
// text stays the same is not touched, so that what depends on it is not rebuilt.
#include "api/contract/generator/emit.h"
#include "api/contract/generator/operations.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace {

using namespace api::generator;
namespace fs = std::filesystem;

// Headers include each other along the uses of their types, so the files must not use each other in a circle.
void checkCircles(const std::vector<FileModel> &files, Faults &faults)
{
    std::map<std::string, std::set<std::string>> uses;
    for (const FileModel &file : files)
        uses[file.stem] = homesOf(file);
    for (bool shrinking = true; shrinking;) {
        const std::size_t left = uses.size();
        std::erase_if(uses, [](const auto &entry) { return entry.second.empty(); });
        for (auto &[stem, others] : uses)
            std::erase_if(others, [&](const std::string &other) { return !uses.contains(other); });
        shrinking = uses.size() < left;
    }
    for (const FileModel &file : files) {
        if (const auto stuck = uses.find(file.stem); stuck != uses.end())
            faults.add(file.name,
                       "uses schemas of " + *stuck->second.begin()
                           + ", which leads back here: move what both use into the common file");
    }
}

Outputs generate(Document &document, Faults &faults)
{
    std::vector<FileModel> files;
    for (const SourceFile &source : document.files())
        files.push_back({.name = source.name, .stem = source.stem, .enums = {}, .structs = {}, .operations = {}});
    Schemas schemas(document, files, faults);
    schemas.readAll();
    Operations operations(document, schemas, faults);
    for (std::size_t i = 0; i < files.size(); ++i)
        operations.read(document.files()[i], files[i]);
    checkCircles(files, faults);
    Outputs outputs;
    for (const FileModel &file : files) {
        outputs[file.stem + ".h"] = headerText(file);
        outputs[file.stem + ".cpp"] = sourceText(file);
    }
    outputs["operations.h"] = operationsText(files);
    outputs["endpoints.cpp"] = endpointsText(files);
    const std::string json = document.mergedJson();
    outputs["openapi.cpp"] = documentText(json);
    outputs["openapi.json"] = json;
    return outputs;
}

bool write(const fs::path &path, const std::string &text)
{
    std::stringstream present;
    present << std::ifstream(path, std::ios::binary).rdbuf();
    if (fs::exists(path) && present.str() == text)
        return true;
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    return bool(out.flush());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::cerr << "usage: weardeck_contractgen OUTPUT-DIR FILE.json...\n";
        return 2;
    }
    Faults faults;
    Document document(std::vector<fs::path>(argv + 2, argv + argc), faults);
    const Outputs outputs = faults.lines().empty() ? generate(document, faults) : Outputs{};
    for (const std::string &line : faults.lines())
        std::cerr << line << '\n';
    if (!faults.lines().empty())
        return 1;
    std::error_code ignored; // what cannot be made cannot be written either
    fs::create_directories(argv[1], ignored);
    for (const auto &[name, text] : outputs) {
        if (!write(fs::path(argv[1]) / name, text)) {
            std::cerr << "cannot write " << argv[1] << '/' << name << '\n';
            return 1;
        }
    }
    return 0;
}
