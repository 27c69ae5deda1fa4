// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generator/place.h"

#include <memory>

// What the documents say, in C++ terms: read by the schema and operation readers, written out by the emitters.
namespace api::generator {

enum class Kind { String, Integer, Number, Boolean, Timestamp, Date, Raw, Enum, Struct, Array, Map };

struct RulesModel {
    bool required = false;
    bool nullable = false;
    bool secret = false;
    std::string format; // "Uuid", empty = none
    std::string minLength, maxLength, minimum, maximum; // C++ literals, empty = unbounded
    std::string pattern;
    bool operator==(const RulesModel &) const = default;
};

struct TypeModel {
    Kind kind = Kind::Raw;
    std::string name; // of the struct or enum
    std::string home; // stem of the file that defines it
    std::shared_ptr<TypeModel> item; // Array, Map
    RulesModel rules; // nullable, format, bounds
    std::string constant; // the only value of a string, else empty
};

struct MemberModel {
    std::string wire;
    std::string name;
    TypeModel type; // its rules are the member's
    std::string in; // "Path", "Query", "Header"; empty for a field
};

struct StructModel {
    std::string name;
    std::string comment;
    std::vector<MemberModel> members;
};

struct EnumModel {
    std::string name;
    std::vector<std::pair<std::string, std::string>> values; // wire, C++ name
};

struct OperationModel {
    StructModel request; // members = parameters
    std::string body; // C++ type of the member `body`, empty = none
    bool bodyIsForm = false;
    bool jsonAsPlainText = false; // a JSON body may come as text/plain
    std::string response; // C++ type
    std::vector<TypeModel> uses; // types of the body and the response
    std::vector<std::string> codecTypes; // C++ types that need decode/encode of their own

    std::string id, method, path, tag, summary, product, auth, role, bodyKind, answerKind;
    int successStatus = 200;
    std::string bodyLimit; // empty = default
    bool planned = false;
    bool idempotencyKey = false;
    int rateLimit = 0;
    int rateWindowSeconds = 0;
    std::vector<std::string> aliases;
    std::string dispatchField, dispatchValue;
    bool dispatchNormalised = false;
};

struct FileModel {
    std::string name; // "users.json"
    std::string stem; // "users"
    std::vector<EnumModel> enums;
    std::vector<StructModel> structs; // each after those that it contains
    std::vector<OperationModel> operations;
};

std::string cppType(const TypeModel &type); // of a value that is there: "std::vector<User>"
std::string memberType(const TypeModel &type); // std::optional<...> around it unless required and not nullable

} // namespace api::generator
