// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generator/document.h"
#include "api/contract/generator/model.h"

#include <map>
#include <set>

namespace api::generator {

using Outputs = std::map<std::string, std::string>; // file name -> text

std::set<std::string> homesOf(const FileModel &file); // stems of the files whose types it uses
std::string headerText(const FileModel &file); // structs, enums and requests of one file
std::string sourceText(const FileModel &file); // their codecs
std::string operationsText(const std::vector<FileModel> &files); // includes all headers
std::string endpointsText(const std::vector<FileModel> &files); // the table behind api::endpoints()
std::string documentText(const std::string &json); // api::openApiDocument()

} // namespace api::generator
