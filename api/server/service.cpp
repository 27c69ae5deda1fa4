// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/service.h"

#include "api/contract/jsonbind.h"
#include "api/contract/validate.h"
#include "api/server/backend.h"
#include "api/server/http/fiber.h"
#include "api/server/providers/webhooks/paths.h"
#include "api/server/simulate/seed.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <unistd.h>

namespace api::server {

namespace {

bool isLoopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1";
}

bool isNumeric(const std::string &address)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    return inet_pton(AF_INET, address.c_str(), bytes.data()) == 1
        || inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1;
}

std::string bracketed(const std::string &address)
{
    return address.find(':') == std::string::npos ? address : '[' + address + ']';
}

ErrorKind kindOf(http::StartErrorKind kind)
{
    switch (kind) {
    case http::StartErrorKind::PortInUse:
        return ErrorKind::Conflict;
    case http::StartErrorKind::AddressUnusable:
    case http::StartErrorKind::Certificate:
        return ErrorKind::Validation;
    case http::StartErrorKind::PermissionDenied:
        return ErrorKind::Forbidden;
    case http::StartErrorKind::Other:
        break;
    }
    return ErrorKind::Unavailable;
}

std::string adviceFor(http::StartErrorKind kind)
{
    switch (kind) {
    case http::StartErrorKind::PortInUse:
        return " Choose another port, or 0 for any free one.";
    case http::StartErrorKind::AddressUnusable:
        return " Choose an address of this machine, such as 127.0.0.1.";
    case http::StartErrorKind::PermissionDenied:
        return " Ports below 1024 need a privilege: choose a higher one.";
    case http::StartErrorKind::Certificate:
        return " Give a PEM certificate chain and its key.";
    case http::StartErrorKind::Other:
        break;
    }
    return {};
}

} // namespace

bool ServiceOptions::isReachable() const
{
    return !isLoopback(address);
}

struct Service::Private {
    std::unique_ptr<Backend> backend;
    std::unique_ptr<http::Server> listener;
    std::uint16_t port = 0; // once it was bound

    http::Options listenerOptions() const;
    Result<void> listen();
    std::string url() const;
    ReadyInfo ready() const;
};

http::Options Service::Private::listenerOptions() const
{
    const ServiceOptions &given = backend->options;
    http::Options options;
    options.addresses = {given.address};
    options.port = port != 0 ? port : given.port;
    options.ioThreads = static_cast<std::size_t>(std::max(1, given.ioThreads));
    options.workerThreads = 3;
    options.limits.connections = static_cast<std::size_t>(given.limits.maxConnections);
    options.allowedHosts = {given.address};
    options.isLinkable = [](std::string_view path) { return Backend::isSignInPage(path); };
    if (given.tls)
        options.tls = http::TlsFiles{given.tls->certificate, given.tls->key};
    options.bodyLimit = [b = backend.get()](std::string_view method, std::string_view path) {
        const std::string_view alias = providers::webhookPath(path);
        return b->router.bodyLimit(method, alias.empty() ? path : alias);
    };
    options.renderError = [b = backend.get()](int status, std::string_view detail, std::string_view path) {
        return b->refusal(status, detail, path);
    };
    options.completeHeaders = [b = backend.get()](std::string_view remote, http::Headers &headers) {
        b->completeHeaders(remote, headers);
    };
    options.accessLog = [b = backend.get()](const http::AccessRecord &record) { b->logged(record); };
    return options;
}

Result<void> Service::Private::listen()
{
    listener = std::make_unique<http::Server>(
        listenerOptions(), [b = backend.get()](http::Request &request) { return b->handle(request); });
    if (const auto started = listener->start(); !started) {
        listener.reset();
        const http::StartError &error = started.error();
        return failure(kindOf(error.kind), error.message + adviceFor(error.kind));
    }
    port = listener->port();
    if (!backend->database->readOnly()) {
        backend->startJobs();
        backend->beat.start();
    }
    backend->faults.setRefuser([server = listener.get()](int count) { server->refuseConnections(count); });
    return {};
}

std::string Service::Private::url() const
{
    return (backend->options.tls ? "https://" : "http://") + bracketed(backend->options.address) + ':'
        + std::to_string(port);
}

ReadyInfo Service::Private::ready() const
{
    ReadyInfo info = backend->readyInfo();
    info.url = url();
    info.wearlink = info.relay = info.url + "/api/v1";
    info.pid = getpid();
    return info;
}

Service::Service(std::unique_ptr<Private> priv) : d(std::move(priv)) { }

Service::~Service()
{
    stop();
}

Result<void> Service::check(const ServiceOptions &options)
{
    const auto wrong = [](std::string message) { return failure(ErrorKind::Validation, std::move(message)); };
    if (options.database.empty())
        return wrong("The database has no name: give a file, or :memory: for one that ends with the server.");
    if (const auto plan = simulate::parseSeed(options.seed); !plan)
        return wrong("There is no seed \"" + options.seed + "\". " + plan.error().message);
    if (!stringFault(options.rootAdminEmail, {.format = Format::Email}).empty())
        return wrong("\"" + options.rootAdminEmail + "\" is no e-mail address for the root admin.");
    if (!isNumeric(options.address))
        return wrong("\"" + options.address + "\" is not a numeric address such as 127.0.0.1 or ::1.");
    for (const std::string &country : options.relayCountries) {
        if (country.size() != 2 || !std::ranges::all_of(country, [](char c) { return c >= 'A' && c <= 'Z'; })
            || std::ranges::count(options.relayCountries, country) > 1)
            return wrong("\"" + country + "\" is not a country code of two capital letters, or is named twice.");
    }
    if (options.relayCountries.empty())
        return wrong("Relay needs a country.");
    if (options.isReachable() && (!options.allowRemote || !options.tls))
        return wrong("The address " + options.address
                     + " can be reached from other machines: allow remote access and give a certificate, or use "
                       "127.0.0.1.");
    return {};
}

Result<std::unique_ptr<Service>> Service::start(const ServiceOptions &options)
{
    if (auto checked = check(options); !checked)
        return Failure(std::move(checked.error()));
    auto database = store::Database::open({.path = options.database, .await = http::awaitCallback, .hooks = {}});
    if (!database)
        return Failure(std::move(database.error()));
    auto files = FileStore::open(options.database, (*database)->readOnly() != nullptr);
    if (!files)
        return Failure(std::move(files.error()));
    auto priv = std::make_unique<Private>();
    priv->backend = std::make_unique<Backend>(options, std::move(*database), std::move(*files));
    Private *raw = priv.get();
    priv->backend->readyLine = [raw] { return encode(raw->ready()); };
    priv->backend->services.baseUrl = [raw] { return raw->url(); };
    Result<void> step = priv->backend->prepare();
    if (step)
        step = priv->listen();
    if (!step)
        return Failure(std::move(step.error()));
    return std::unique_ptr<Service>(new Service(std::move(priv)));
}

void Service::stop()
{
    if (!d->listener)
        return;
    d->backend->faults.setRefuser({});
    d->listener->stop();
    d->listener.reset();
    d->backend->beat.stop();
    d->backend->stopJobs();
}

Result<void> Service::restart()
{
    stop();
    return d->listen();
}

Result<void> Service::reseed(const std::string &seed)
{
    return d->backend->reseed(seed);
}

bool Service::isRunning() const
{
    return d->listener && d->listener->running();
}

ReadyInfo Service::readyInfo() const
{
    return d->ready();
}

bool Service::isReadOnly() const
{
    return d->backend->database->readOnly() != nullptr;
}

std::string Service::readyJson() const
{
    return encode(d->ready());
}

bool Service::hasSigned(std::string_view token) const
{
    const Services &known = d->backend->services;
    return known.sessions.verify(token, known.clock.now()).state != Sessions::State::Foreign
        || known.relayTokens.read(token).has_value();
}

Services &Service::services()
{
    return d->backend->services;
}

Clock &Service::clock()
{
    return d->backend->clock;
}

FaultSet &Service::faults()
{
    return d->backend->faults;
}

std::vector<RecordPtr> Service::recentRequests(std::size_t limit) const
{
    return d->backend->trace.recent(limit);
}

RecordPtr Service::request(const std::string &requestId) const
{
    return d->backend->trace.find(requestId);
}

void Service::settle()
{
    d->backend->beat.settle();
    d->backend->settle();
}

void Service::setRequestObserver(TraceLog::Observer observer)
{
    d->backend->trace.setObserver(std::move(observer));
}

} // namespace api::server
