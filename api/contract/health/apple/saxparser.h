// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace api::health::apple {

// Attributes of one element as its document wrote them; values live until the callback returns.
class AttributeList {
public:
    AttributeList(const char **pairs, int specified) : m_pairs(pairs), m_count(specified / 2) { }
    std::string_view value(std::string_view name) const; // empty when absent
    int size() const { return m_count; }
    std::string_view nameAt(int index) const { return m_pairs[2 * index]; }
    std::string_view valueAt(int index) const { return m_pairs[2 * index + 1]; }

private:
    const char **m_pairs;
    int m_count;
};

class SaxHandler {
public:
    virtual ~SaxHandler() = default;
    virtual void startElement(std::string_view name, const AttributeList &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) { }
};

// expat with what foreign documents must not do switched off: no entities, no default attributes, no external files;
// bounded depth, attributes and size of one tag.
class SaxParser {
public:
    explicit SaxParser(SaxHandler &handler);
    SaxParser(const SaxParser &) = delete;
    SaxParser &operator=(const SaxParser &) = delete;

    Result<void> feed(std::string_view bytes, bool last);
    void refuse(std::string reason); // from a callback: parsing stops, feed() fails with it
    int depth() const { return m_depth; } // of the element whose callback runs; the root is 1

private:
    friend struct SaxCallbacks;
    Result<void> feedPiece(std::string_view bytes, bool last);
    Error errorNow() const;

    struct Free {
        void operator()(XML_ParserStruct *parser) const;
    };
    SaxHandler &m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::string m_refusal;
    std::size_t m_fed = 0;
    int m_depth = 0;
};

} // namespace api::health::apple
