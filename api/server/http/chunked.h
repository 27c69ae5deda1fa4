// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>

namespace api::server::http {

// Takes the chunk framing off a body. Trailer fields are checked and dropped.
class ChunkDecoder {
public:
    explicit ChunkDecoder(std::size_t maximumExtensions); // bytes of one chunk's extensions
    ~ChunkDecoder();

    struct Step {
        std::size_t consumed = 0; // of the input
        std::size_t produced = 0; // into the output
    };
    // One step; {0, 0} when it needs more input than it was given. Fails on malformed framing.
    tl::expected<Step, std::monostate> decode(std::string_view in, std::span<char> out);
    bool done() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace api::server::http
