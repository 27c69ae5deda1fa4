// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace support {

// Holds an answer against the contract: the status must be documented for the operation, and the body must match
// the schema of that response ($ref, allOf, anyOf, oneOf, type, enum, const, format, required, properties, items,
// additionalProperties, bounds). Returns one line a fault ("/items/0/id: is not a uuid"); empty when all is well.
// A status that only `default` documents is checked against that. Any thread.
std::vector<std::string> schemaFaults(std::string_view operationId, int status, std::string_view body);

// The same for a value and a schema of the document, by JSON pointer ("/components/schemas/User").
std::vector<std::string> schemaFaultsAt(std::string_view schemaPointer, std::string_view json);

// Every `example` (or value of `examples`) of an operation's parameters, bodies and answers, held against its schema.
std::vector<std::string> exampleFaults(std::string_view operationId);

// How many examples that operation has.
std::size_t exampleCount(std::string_view operationId);

} // namespace support
