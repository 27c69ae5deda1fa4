// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/connection.h"

#include <algorithm>
#include <cstdlib>

// A whole connection over memory: heads, policy, bodies with both framings, pipelining. The first byte says in which
// pieces the rest arrives.

using namespace api::server::http;

namespace {

class Wire : public Transport {
public:
    Wire(std::string_view bytes, std::size_t step) : m_rest(bytes), m_step(step) { }
    tl::expected<std::size_t, IoError> readSome(std::span<char> into, Milliseconds, Wait) override
    {
        const std::size_t count = std::min({into.size(), m_rest.size(), m_step});
        std::copy_n(m_rest.begin(), count, into.begin());
        m_rest.remove_prefix(count);
        return count;
    }
    tl::expected<std::size_t, IoError> writeSome(std::span<const std::string_view> parts, Milliseconds) override
    {
        sent.append(parts.front());
        return parts.front().size();
    }
    void finish(Milliseconds) override { }
    void reset() override { }
    bool peerLeft() override { return false; }
    const std::string &peer() const override { return m_peer; }
    bool isTls() const override { return false; }

    std::string sent;

private:
    std::string_view m_rest;
    std::size_t m_step;
    std::string m_peer = "127.0.0.1";
};

class NoFiber : public FiberHost {
    void await(const std::function<void(Resume)> &) override { std::abort(); }
    bool sleep(std::chrono::milliseconds) override { return true; }
    bool stopping() const override { return false; }
    std::function<void()> waker() override
    {
        return [] {};
    }
    void submit(std::function<void()>) override { std::abort(); }
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Response answer(Request &request)
{
    require(request.target == "*" || request.target.starts_with('/'));
    require(request.headers.count("Host") + std::size_t(request.minorVersion == 0) >= 1);
    require(!(request.headers.contains("Content-Length") && request.headers.contains("Transfer-Encoding")));
    const auto body = request.body->readAll(100'000);
    Response response;
    response.status = body ? 200 : statusOf(body.error());
    response.body = "body";
    response.ranges = true;
    return response;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const Options options;
    static const Handler handler = answer;
    static const Site site(options, 80);
    std::atomic<std::uint64_t> requests{0};
    std::string bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    Wire wire(bytes, data[0] == 0 ? SIZE_MAX : data[0]);
    NoFiber fiber;
    Connection(wire, fiber, {options, handler, site, requests}).serve();

    // One answer a request, each with its id, and nothing else but interim answers.
    std::size_t answers = 0;
    for (auto at = wire.sent.find("\r\nX-Request-Id: "); at != std::string::npos;
         at = wire.sent.find("\r\nX-Request-Id: ", at + 1))
        ++answers;
    require(answers == requests);
    require(wire.sent.empty() || wire.sent.starts_with("HTTP/1.1 "));
    return 0;
}
