// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"

namespace support {

namespace {

const std::string kExport = "<?xml version=\"1.0\"?><HealthData></HealthData>";

HttpCall form(HttpCall call, const std::string &field, const std::string &bytes)
{
    call.body = "--part\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"export.xml\"\r\n\r\n"
        + bytes + "\r\n--part--\r\n";
    return call.with("Content-Type", "multipart/form-data; boundary=part");
}

} // namespace

Cases CoverageBench::importCases(std::string_view id)
{
    const auto direct = [this](std::string_view userId) {
        return by({}, "POST", user(userId) + "/import/apple/xml/direct");
    };
    const auto presign = [this](std::string_view userId, const std::string &body) {
        return by({}, "POST", user(userId) + "/import/apple/xml/s3", body);
    };
    const auto put = [=, this](const std::string &size, const std::string &more) {
        const std::string answer = m_test.send(presign(seededUser(), R"({"file_size_bytes":)" + size + "}")).body;
        const std::string url = jsonText(answer, "/presigned_put_url");
        return HttpCall{.method = "PUT", .target = url.substr(m_test.url().size()) + more, .body = kExport};
    };
    const auto notify = [](const std::string &body) {
        return HttpCall{.method = "POST", .target = "/api/v1/sns/notification", .body = body}.with("Content-Type",
                                                                                                   "application/json");
    };
    if (id == "importAppleXml")
        return {{202, [=, this] { return form(direct(seededUser()), "file", kExport); }},
                {400, [=, this] { return form(direct(seededUser()), "picture", kExport); }},
                {400, [=, this] { return form(direct(seededUser()), "file", "hello"); }},
                {404, [=] { return form(direct(kMissing), "file", kExport); }}};
    if (id == "presignAppleXml")
        return {{200, [=, this] { return presign(seededUser(), "{}"); }},
                {400, [=, this] { return presign(seededUser(), R"({"expiration_seconds":1})"); }},
                {404, [=] { return presign(kMissing, "{}"); }}};
    if (id == "putObject")
        return {{200, [=] { return put("5000", ""); }},
                {400,
                 [=] {
                     HttpCall call = put("5000", "");
                     call.target = call.target.substr(0, call.target.find('?'));
                     return call;
                 }},
                {403, [=] { return put("5000", "x"); }},
                {404,
                 [=, this] {
                     const std::string gone = newUser();
                     const std::string answer = m_test.send(presign(gone, "{}")).body;
                     m_test.send(by({}, "DELETE", user(gone)));
                     return HttpCall{.method = "PUT",
                                     .target = jsonText(answer, "/presigned_put_url").substr(m_test.url().size()),
                                     .body = kExport};
                 }},
                {413, [=] { return put("5", ""); }}};
    if (id == "receiveSnsNotification")
        return {{202,
                 [=, this] {
                     const HttpCall upload = put("5000", "");
                     m_test.send(upload);
                     const std::string key = upload.target.substr(0, upload.target.find('?')).substr(14);
                     return notify(m_test.get("/__control/object-store/" + key).body);
                 }},
                {400, [=] { return notify("{}"); }},
                {403, [=] {
                     return notify(R"({"Type":"Notification","MessageId":"1","TopicArn":"other","Message":"{}",)"
                                   R"("Timestamp":"2026-04-23T10:05:00Z","SignatureVersion":"2","Signature":"",)"
                                   R"("SigningCertURL":""})");
                 }}};
    return {};
}

} // namespace support
