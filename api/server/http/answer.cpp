// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/answer.h"

#include "api/server/http/answerhead.h"

#include <algorithm>
#include <charconv>
#include <memory>

namespace api::server::http {

namespace {

// A streamed answer on its way out: gathers small writes, frames, and keeps to the promised length.
class StreamSink : public Sink {
public:
    StreamSink(Outlet &outlet, BodyFraming framing, std::uint64_t length)
        : m_outlet(outlet), m_chunked(framing == BodyFraming::Chunked), m_left(length)
    {
        m_gathered.reserve(kGather);
    }

    bool write(std::string_view bytes) override
    {
        if (bytes.size() > m_left) // more than Content-Length announced
            m_outlet.abandon("stream too long");
        if (m_outlet.broken())
            return false;
        if (m_gathered.size() + bytes.size() > kGather && !flush())
            return false;
        if (bytes.size() >= kGather)
            return send(bytes);
        m_gathered.append(bytes);
        return true;
    }

    bool flush() override
    {
        const bool sent = m_gathered.empty() ? !m_outlet.broken() : send(m_gathered);
        m_gathered.clear();
        return sent;
    }

    bool isOpen() override { return m_outlet.isOpen(); }

    bool finish(bool knowsLength)
    {
        if (!flush())
            return false;
        if (knowsLength && m_left > 0) {
            m_outlet.abandon("stream too short");
            return false;
        }
        return !m_chunked || m_outlet.send({"0\r\n\r\n"}, 0);
    }

private:
    static constexpr std::size_t kGather = 16 * 1024;

    bool send(std::string_view bytes)
    {
        m_left -= bytes.size();
        if (!m_chunked)
            return m_outlet.send({bytes}, bytes.size());
        char size[20];
        char *end = std::to_chars(size, size + 16, bytes.size(), 16).ptr;
        *end++ = '\r';
        *end++ = '\n';
        return m_outlet.send({std::string_view(size, std::size_t(end - size)), bytes, "\r\n"}, bytes.size());
    }

    Outlet &m_outlet;
    std::string m_gathered;
    bool m_chunked;
    std::uint64_t m_left;
};

BodyFraming framingOf(const Response &response, const Payload &payload, const AnswerFrame &frame)
{
    if (response.status == 204 || response.status == 304)
        return BodyFraming::None;
    if (payload.length())
        return BodyFraming::Length;
    return frame.minorVersion == 0 ? BodyFraming::UntilClose : BodyFraming::Chunked;
}

bool sendStream(Payload &payload, BodyFraming framing, Outlet &outlet)
{
    const bool knowsLength = framing == BodyFraming::Length;
    StreamSink sink(outlet, framing, knowsLength ? *payload.length() : UINT64_MAX);
    try {
        payload.stream()->write(sink);
    } catch (...) { // the head is out: only a broken connection can still tell the client
        outlet.abandon("stream failed");
    }
    return !outlet.broken() && sink.finish(knowsLength);
}

bool sendFile(Payload &payload, Outlet &outlet)
{
    constexpr std::size_t kBlock = 128 * 1024;
    const auto block = std::make_unique_for_overwrite<char[]>(kBlock);
    for (;;) {
        const auto got = payload.read({block.get(), kBlock});
        if (got == 0)
            return true;
        if (got < 0) {
            outlet.abandon("file not readable");
            return false;
        }
        if (!outlet.send({std::string_view(block.get(), std::size_t(got))}, std::size_t(got)))
            return false;
    }
}

bool ruinsFraming(const Response &response)
{
    return response.fault && response.fault->kind != WireFault::Kind::Drip
        && response.fault->kind != WireFault::Kind::BadGzip;
}

} // namespace

bool isSendable(const Response &response)
{
    return response.status >= 200 && response.status <= 599
        && std::all_of(response.headers.begin(), response.headers.end(),
                       [](const Header &field) { return isToken(field.name) && isFieldValue(field.value); });
}

bool sendAnswer(const Response &response, Payload &payload, AnswerFrame frame, Outlet &outlet)
{
    const BodyFraming framing = framingOf(response, payload, frame);
    frame.keepAlive = frame.keepAlive && framing != BodyFraming::UntilClose && !ruinsFraming(response);
    const std::string head = answerHead(response, frame, framing, payload.length().value_or(0));
    bool sent = false;
    if (frame.head || framing == BodyFraming::None) {
        sent = outlet.send({head}, 0);
    } else if (payload.inMemory()) {
        sent = outlet.send({head, payload.text()}, payload.text().size());
    } else {
        sent = outlet.send({head}, 0)
            && (payload.stream() ? sendStream(payload, framing, outlet) : sendFile(payload, outlet));
    }
    if (sent)
        outlet.end();
    return sent && frame.keepAlive && !outlet.broken();
}

} // namespace api::server::http
