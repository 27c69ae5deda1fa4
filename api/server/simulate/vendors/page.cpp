// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/vendors/page.h"

#include "api/contract/parameters.h"

namespace api::server::simulate {

namespace {

constexpr std::string_view kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1b1f24;"
    "background:#fff}p.note{border:1px solid #9a6700;background:#fff8c5;padding:.5rem .75rem}"
    "button{font:inherit;padding:.4rem 1.2rem;margin-right:.5rem}input[type=text]{font:inherit;width:100%}"
    "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}p.note{background:#2b2000;"
    "border-color:#d29922}}";

} // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result.push_back(letter);
        }
    }
    return result;
}

http::Response htmlPage(int status, std::string_view title, std::string_view body)
{
    const std::string heading = escaped(title);
    http::Response answer;
    answer.status = status;
    answer.headers.set("Content-Type", "text/html; charset=utf-8");
    answer.headers.set("Cache-Control", "no-store");
    // The address holds a state. Not "no-referrer": a browser then sends the form with "Origin: null".
    answer.headers.set("Referrer-Policy", "same-origin");
    answer.headers.set("Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
    answer.body = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + heading
        + "</title><meta name=\"viewport\" content=\"width=device-width\"><style>" + std::string(kStyle)
        + "</style></head><body><h1>" + heading + "</h1>" + std::string(body) + "</body></html>\n";
    return answer;
}

http::Response redirectTo(std::string location)
{
    http::Response answer;
    answer.status = 303;
    answer.headers.set("Location", std::move(location));
    answer.headers.set("Cache-Control", "no-store");
    answer.headers.set("Referrer-Policy", "no-referrer");
    return answer;
}

http::Response consentPage(const ConsentForm &form)
{
    std::string body = "<p class=\"note\">This is not " + escaped(form.vendor)
        + ". WearDeck's own server plays the vendor; nothing leaves this machine.</p><form method=\"post\" action=\""
        + escaped(form.action)
        + "\"><p><label>Account<br><input type=\"text\" name=\"account\" maxlength=\"64\" value=\""
        + escaped(form.account) + "\"></label></p><p>An app asks for:</p>";
    for (const std::string &scope : form.scopes)
        body += "<p><label><input type=\"checkbox\" name=\"granted\" value=\"" + escaped(scope) + "\" checked> "
            + escaped(scope) + "</label></p>";
    for (const auto &[name, value] : form.hidden)
        body += "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">";
    body += "<p>Afterwards the browser goes to " + escaped(form.redirectUri)
        + ".</p><p><button name=\"decision\" value=\"allow\">Allow</button>"
          "<button name=\"decision\" value=\"deny\">Deny</button></p></form>";
    return htmlPage(200, "Simulated " + form.vendor + " sign-in", body);
}

std::string withParameters(const std::string &url, const std::vector<std::pair<std::string, std::string>> &parameters)
{
    const std::string query = formText(parameters);
    return url + (url.find('?') == std::string::npos ? '?' : '&') + query;
}

} // namespace api::server::simulate
