// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/jsonelement.h"

namespace api {

namespace dom = simdjson::dom;

void writeElement(JsonWriter &writer, dom::element element)
{
    switch (element.type()) {
    case dom::element_type::ARRAY:
        writer.beginArray();
        for (const dom::element item : dom::array(element))
            writeElement(writer, item);
        writer.endArray();
        return;
    case dom::element_type::OBJECT:
        writer.beginObject();
        for (const auto &[key, value] : dom::object(element)) {
            writer.key(key);
            writeElement(writer, value);
        }
        writer.endObject();
        return;
    case dom::element_type::INT64:
        return writer.integer(std::int64_t(element));
    case dom::element_type::UINT64:
        return writer.unsignedInteger(std::uint64_t(element));
    case dom::element_type::DOUBLE:
        return writer.number(double(element));
    case dom::element_type::STRING:
        return writer.string(std::string_view(element));
    case dom::element_type::BOOL:
        return writer.boolean(bool(element));
    case dom::element_type::NULL_VALUE:
        return writer.null();
    }
}

} // namespace api
