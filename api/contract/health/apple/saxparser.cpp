// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/apple/saxparser.h"

#include <algorithm>
#include <expat.h>
#include <new>

namespace api::health::apple {

namespace {

constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kLargestTag = 1024 * 1024; // expat keeps an unfinished tag in memory
constexpr int kDeepest = 32;
constexpr int kMostAttributes = 64;

} // namespace

std::string_view AttributeList::value(std::string_view name) const
{
    for (int i = 0; i < m_count; ++i) {
        if (nameAt(i) == name)
            return valueAt(i);
    }
    return {};
}

struct SaxCallbacks {
    static SaxParser &self(void *data) { return *static_cast<SaxParser *>(data); }

    static void start(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        SaxParser &parser = self(data);
        const AttributeList list(attributes, XML_GetSpecifiedAttributeCount(parser.m_parser.get()));
        if (++parser.m_depth > kDeepest)
            return parser.refuse("elements are nested too deep");
        if (list.size() > kMostAttributes)
            return parser.refuse("an element has more than " + std::to_string(kMostAttributes) + " attributes");
        parser.m_handler.startElement(name, list);
    }
    static void end(void *data, const XML_Char *name)
    {
        SaxParser &parser = self(data);
        if (parser.m_refusal.empty())
            parser.m_handler.endElement(name);
        --parser.m_depth;
    }
    static void characters(void *data, const XML_Char *text, int length)
    {
        SaxParser &parser = self(data);
        if (parser.m_refusal.empty())
            parser.m_handler.text({text, std::size_t(length)});
    }
    static void entity(void *data, const XML_Char *, int, const XML_Char *, int, const XML_Char *, const XML_Char *,
                       const XML_Char *, const XML_Char *)
    {
        self(data).refuse("it declares an entity, which a Health export never does");
    }
    static void attributes(void *data, const XML_Char *, const XML_Char *, const XML_Char *, const XML_Char *standard,
                           int)
    {
        if (standard)
            self(data).refuse("it declares a default attribute, which a Health export never does");
    }
};

void SaxParser::Free::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

SaxParser::SaxParser(SaxHandler &handler) : m_handler(handler), m_parser(XML_ParserCreate(nullptr))
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &SaxCallbacks::start, &SaxCallbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), &SaxCallbacks::characters);
    XML_SetEntityDeclHandler(m_parser.get(), &SaxCallbacks::entity);
    XML_SetAttlistDeclHandler(m_parser.get(), &SaxCallbacks::attributes);
    XML_SetParamEntityParsing(m_parser.get(), XML_PARAM_ENTITY_PARSING_NEVER);
}

void SaxParser::refuse(std::string reason)
{
    if (!m_refusal.empty())
        return;
    m_refusal = std::move(reason);
    XML_StopParser(m_parser.get(), XML_FALSE);
}

Error SaxParser::errorNow() const
{
    const auto line = std::to_string(XML_GetCurrentLineNumber(m_parser.get()));
    const XML_Error code = XML_GetErrorCode(m_parser.get());
    std::string what = m_refusal;
    if (what.empty()
        && (code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN || code == XML_ERROR_PARTIAL_CHAR))
        what = "the file is cut off";
    if (what.empty())
        what = XML_ErrorString(code);
    return Error{.kind = ErrorKind::Validation,
                 .message = "Not a readable Health export: " + what + " (line " + line + ")."};
}

Result<void> SaxParser::feedPiece(std::string_view bytes, bool last)
{
    if (XML_Parse(m_parser.get(), bytes.data(), int(bytes.size()), last ? 1 : 0) != XML_STATUS_OK)
        return Failure(errorNow());
    m_fed += bytes.size();
    const XML_Index consumed = XML_GetCurrentByteIndex(m_parser.get());
    if (consumed >= 0 && m_fed > std::size_t(consumed) + kLargestTag) {
        m_refusal = "one tag is larger than a megabyte";
        return Failure(errorNow());
    }
    return {};
}

Result<void> SaxParser::feed(std::string_view bytes, bool last)
{
    do {
        const std::string_view piece = bytes.substr(0, kPiece);
        bytes.remove_prefix(piece.size());
        if (auto done = feedPiece(piece, last && bytes.empty()); !done)
            return done;
    } while (!bytes.empty());
    return {};
}

} // namespace api::health::apple
