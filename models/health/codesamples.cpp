// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/codesamples.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace models {

namespace {

// clang-format off: other languages
constexpr const char *kSwift = R"code(// On the phone: upload HealthKit data with an SDK token of this end-user.
// Your own backend asks for the token (POST /users/{id}/token); the API key never reaches the phone.
import Foundation

let baseURL = URL(string: "@BASE@")!
let userID = "@USER@"

func syncHealthData(_ body: Data, sdkToken: String) async throws -> Data {
    var request = URLRequest(url: baseURL.appendingPathComponent("sdk/users/\(userID)/sync"))
    request.httpMethod = "POST"
    request.setValue("Bearer \(sdkToken)", forHTTPHeaderField: "Authorization")
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.httpBody = body
    let (answer, response) = try await URLSession.shared.data(for: request)
    guard (response as? HTTPURLResponse)?.statusCode == 202 else {
        throw URLError(.badServerResponse)
    }
    return answer // records_saved, workouts_saved, sleep_saved, dropped
}
)code";

constexpr const char *kKotlin =
    R"code(// The four calls of the Kotlin SDK's preview, with OkHttp alone. For a backend: the API key stays off the phone.
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.MultipartBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.asRequestBody
import java.io.File

class WearLink(private val baseUrl: String, private val apiKey: String) {
    private val http = OkHttpClient()

    fun listProviders(): String = send(request("oauth/providers"))

    fun connectionsFor(userId: String): String = send(request("users/$userId/connections"))

    fun summariesFor(userId: String, dateFrom: String, dateTo: String): String =
        send(request("users/$userId/summaries/activity", "start_date" to dateFrom, "end_date" to dateTo))

    fun uploadMealImage(userId: String, file: File, mealType: String): String {
        val body = MultipartBody.Builder().setType(MultipartBody.FORM)
            .addFormDataPart("file", file.name, file.asRequestBody())
            .addFormDataPart("meal_type", mealType)
            .build()
        return send(request("nutrition/log/image", "user_id" to userId).post(body))
    }

    private fun request(path: String, vararg query: Pair<String, String>): Request.Builder {
        val url = "$baseUrl/$path".toHttpUrl().newBuilder()
        query.forEach { (name, value) -> url.addQueryParameter(name, value) }
        return Request.Builder().url(url.build()).header("X-WearLink-API-Key", apiKey)
    }

    private fun send(request: Request.Builder): String =
        http.newCall(request.build()).execute().use { answer ->
            check(answer.isSuccessful) { "${answer.code}: ${answer.body?.string()}" }
            answer.body!!.string()
        }
}

fun main() {
    val wearLink = WearLink("@BASE@", System.getenv("WEARLINK_API_KEY"))
    println(wearLink.listProviders())
    println(wearLink.connectionsFor("@USER@"))
    println(wearLink.summariesFor("@USER@", "2026-04-01", "2026-04-30"))
}
)code";

constexpr const char *kCurl = R"code(# export WEARLINK_API_KEY first
curl -s -H "X-WearLink-API-Key: $WEARLINK_API_KEY" \
  "@BASE@/users/@USER@/connections"

curl -s -H "X-WearLink-API-Key: $WEARLINK_API_KEY" \
  "@BASE@/users/@USER@/summaries/activity?start_date=2026-04-01&end_date=2026-04-30"

curl -s -H "X-WearLink-API-Key: $WEARLINK_API_KEY" \
  "@BASE@/users/@USER@/timeseries?start_time=2026-04-22T00:00:00Z&end_time=2026-04-23T00:00:00Z&types=heart_rate&resolution=5min"

# as the phone does, with a token of this end-user
curl -s -X POST -H "Authorization: Bearer $WEARLINK_SDK_TOKEN" -H 'Content-Type: application/json' \
  -d @body.json "@BASE@/sdk/users/@USER@/sync"
)code";

constexpr const char *kPython = R"code(import os

import httpx

USER_ID = "@USER@"

with httpx.Client(
    base_url="@BASE@/",
    headers={"X-WearLink-API-Key": os.environ["WEARLINK_API_KEY"]},
    timeout=30,
) as wearlink:
    def get(path, **query):
        answer = wearlink.get(path, params=query)
        answer.raise_for_status()
        return answer.json()

    for connection in get(f"users/{USER_ID}/connections"):
        print(connection["provider"], connection["status"], connection["last_synced_at"])

    print(get(f"users/{USER_ID}/summaries/activity", start_date="2026-04-01", end_date="2026-04-30"))

    print(get(
        f"users/{USER_ID}/timeseries",
        start_time="2026-04-22T00:00:00Z",
        end_time="2026-04-23T00:00:00Z",
        types="heart_rate",
        resolution="5min",
    ))
)code";

constexpr const char *kJavaScript =
    R"code(// Node 18 and later; on a server, never in a browser: the API key is a secret.
const baseUrl = "@BASE@";
const userId = "@USER@";

async function get(path, query = {}) {
  const answer = await fetch(`${baseUrl}/${path}?${new URLSearchParams(query)}`, {
    headers: { "X-WearLink-API-Key": process.env.WEARLINK_API_KEY },
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
}

console.log(await get(`users/${userId}/connections`));
console.log(await get(`users/${userId}/summaries/activity`, {
  start_date: "2026-04-01",
  end_date: "2026-04-30",
}));
console.log(await get(`users/${userId}/timeseries`, {
  start_time: "2026-04-22T00:00:00Z",
  end_time: "2026-04-23T00:00:00Z",
  types: "heart_rate",
  resolution: "5min",
}));
)code";
// clang-format on

} // namespace

QList<CodeSample> codeSamples(const QString &baseUrl, const QString &userId)
{
    QList<CodeSample> all{{u"swift"_s, u"iOS / Swift"_s, QString::fromUtf8(kSwift)},
                          {u"kotlin"_s, u"Android / Kotlin"_s, QString::fromUtf8(kKotlin)},
                          {u"curl"_s, u"cURL"_s, QString::fromUtf8(kCurl)},
                          {u"python"_s, u"Python"_s, QString::fromUtf8(kPython)},
                          {u"javascript"_s, u"JavaScript"_s, QString::fromUtf8(kJavaScript)}};
    for (CodeSample &each : all)
        each.text.replace(u"@BASE@"_s, baseUrl).replace(u"@USER@"_s, userId);
    return all;
}

} // namespace models
