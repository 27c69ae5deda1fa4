// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/multipart.h"

#include "api/server/http/fieldparameters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace api::server::http {

namespace {

bool isBoundary(std::string_view text)
{
    static constexpr std::string_view kMarks = "'()+_,-./:=? ";
    return !text.empty() && text.size() <= 70 && text.back() != ' '
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                   || kMarks.find(c) != kMarks.npos;
           });
}

} // namespace

// The stream is searched for "\r\n--boundary"; a line break is put before its first byte so that the first boundary
// looks like all others.
struct MultipartReader::State : public Body {
    Body &source;
    MultipartLimits limits;
    std::string delimiter;
    std::vector<char> buffer;
    std::size_t from = 0;
    std::size_t to = 2;
    std::size_t parts = 0;
    bool inPart = false; // false: in the preamble, at a boundary, or after the last one
    bool atBoundary = false; // the delimiter was just consumed
    std::optional<BodyError> error;
    PartHead head;

    State(Body &body, const MultipartLimits &partLimits, std::string_view boundary)
        : source(body)
        , limits(partLimits)
        , delimiter("\r\n--" + std::string(boundary))
        , buffer(partLimits.headerBytes + 8 * 1024)
    {
        buffer[0] = '\r';
        buffer[1] = '\n';
    }

    std::string_view view() const { return {buffer.data() + from, to - from}; }
    tl::unexpected<BodyError> fail(BodyError what)
    {
        error = what;
        return tl::unexpected(what);
    }
    tl::expected<std::size_t, BodyError> fill();
    tl::expected<std::size_t, BodyError> readSome(std::span<char> into) override;
    tl::expected<bool, BodyError> skipPart();
    tl::expected<bool, BodyError> afterBoundary();
    tl::expected<bool, BodyError> readHead();
    tl::expected<bool, BodyError> takeFields(std::string_view block);
};

// More bytes behind the view; the end of the source is an error, for a closing boundary must come first.
tl::expected<std::size_t, BodyError> MultipartReader::State::fill()
{
    if (from > 0) {
        std::copy(buffer.begin() + std::ptrdiff_t(from), buffer.begin() + std::ptrdiff_t(to), buffer.begin());
        to -= from;
        from = 0;
    }
    const auto got = source.readSome(std::span(buffer).subspan(to));
    if (!got || *got == 0)
        return fail(got ? BodyError::Malformed : got.error());
    to += *got;
    return got;
}

// Bytes of the current part: everything up to the delimiter, holding back what could be its beginning.
tl::expected<std::size_t, BodyError> MultipartReader::State::readSome(std::span<char> into)
{
    if (error)
        return tl::unexpected(*error);
    while (inPart) {
        const std::string_view waiting = view();
        const auto found = waiting.find(delimiter);
        std::size_t safe = found;
        if (found == waiting.npos)
            safe = waiting.size() - std::min(waiting.size(), delimiter.size() - 1);
        if (safe > 0) {
            const std::size_t count = std::min(safe, into.size());
            std::copy_n(waiting.begin(), count, into.begin());
            from += count;
            return count;
        }
        if (found == 0) {
            from += delimiter.size();
            inPart = false;
            atBoundary = true;
            return 0;
        }
        if (const auto more = fill(); !more)
            return more;
    }
    return 0;
}

tl::expected<bool, BodyError> MultipartReader::State::skipPart()
{
    std::array<char, 4096> waste;
    for (;;) {
        const auto got = readSome(waste);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return true;
    }
}

// Behind a delimiter: "--" ends the form, a line break starts a part. Padding before the break is white space only.
tl::expected<bool, BodyError> MultipartReader::State::afterBoundary()
{
    atBoundary = false;
    for (std::size_t padding = 0;; ++padding) {
        while (view().size() < padding + 2) {
            if (const auto more = fill(); !more)
                return tl::unexpected(more.error());
        }
        const std::string_view next = view().substr(padding, 2);
        if (padding == 0 && next == "--") {
            if (const auto rest = source.discard(64 * 1024); !rest)
                return fail(rest.error());
            return false;
        }
        if (next == "\r\n") {
            from += padding; // the break stays, so that a head without fields ends like all others
            return readHead();
        }
        if ((next[0] != ' ' && next[0] != '\t') || padding == 64)
            return fail(BodyError::Malformed);
    }
}

tl::expected<bool, BodyError> MultipartReader::State::readHead()
{
    if (++parts > limits.parts)
        return fail(BodyError::TooLarge);
    for (;;) {
        const auto end = view().find("\r\n\r\n");
        if (end > limits.headerBytes && view().size() > limits.headerBytes)
            return fail(BodyError::TooLarge);
        if (end != std::string_view::npos) {
            const auto taken = takeFields(view().substr(2, std::max<std::size_t>(end, 2) - 2));
            from += end + 4;
            inPart = taken.has_value();
            return taken;
        }
        if (const auto more = fill(); !more)
            return tl::unexpected(more.error());
    }
}

tl::expected<bool, BodyError> MultipartReader::State::takeFields(std::string_view block)
{
    head = {};
    while (!block.empty()) {
        const auto end = block.find("\r\n");
        const std::string_view line = block.substr(0, end);
        block = end == block.npos ? std::string_view() : block.substr(end + 2);
        const auto colon = line.find(':');
        const std::string_view name = line.substr(0, colon);
        const std::string_view value = colon == line.npos ? "" : trimmed(line.substr(colon + 1));
        if (colon == line.npos || !isToken(name) || !isFieldValue(value))
            return fail(BodyError::Malformed);
        if (head.headers.size() == limits.headerFields)
            return fail(BodyError::TooLarge);
        head.headers.add(std::string(name), std::string(value));
    }
    const auto disposition = parseFieldWithParameters(head.headers.find("Content-Disposition").value_or(""));
    if (!disposition || disposition->value != "form-data" || head.headers.count("Content-Disposition") > 1)
        return fail(BodyError::Malformed);
    head.name = disposition->parameter("name").value_or("");
    if (head.name.empty())
        return fail(BodyError::Malformed);
    if (const auto filename = disposition->parameter("filename"))
        head.filename = *filename;
    head.contentType = head.headers.find("Content-Type").value_or("text/plain");
    return true;
}

MultipartReader::MultipartReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }
MultipartReader::~MultipartReader() = default;
MultipartReader::MultipartReader(MultipartReader &&) noexcept = default;
MultipartReader &MultipartReader::operator=(MultipartReader &&) noexcept = default;

tl::expected<MultipartReader, BodyError> MultipartReader::open(std::string_view contentType, Body &body,
                                                               MultipartLimits limits)
{
    const auto type = parseFieldWithParameters(contentType);
    if (!type || type->value != "multipart/form-data" || !isBoundary(type->parameter("boundary").value_or("")))
        return tl::unexpected(BodyError::Malformed);
    auto state = std::make_unique<State>(body, limits, *type->parameter("boundary"));
    state->inPart = true; // the preamble, which next() skips
    return MultipartReader(std::move(state));
}

tl::expected<bool, BodyError> MultipartReader::next()
{
    if (m_state->error)
        return tl::unexpected(*m_state->error);
    if (m_state->inPart) {
        if (const auto skipped = m_state->skipPart(); !skipped)
            return skipped;
    }
    return m_state->atBoundary ? m_state->afterBoundary() : tl::expected<bool, BodyError>(false);
}

const PartHead &MultipartReader::head() const
{
    return m_state->head;
}

Body &MultipartReader::body()
{
    return *m_state;
}

} // namespace api::server::http
