// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/guides.h"

#include "models/common/text.h"
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Kind = GuideBlock::Kind;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::Guides)
};

// clang-format off: other languages
constexpr const char *kRelaySwift = R"code(import RelayHealthKitSDK

let relay = RelayHealthKit(
    clientId: @CLIENT@,
    applicationId: @APPLICATION@,
    redirectUrl: @REDIRECT@
)
try await relay.requestAuthorization(
    readTypes: [.steps, .heartRate, .sleepAnalysis, .workouts]
)
)code";

constexpr const char *kRelaySwiftUse = R"code(let payload = try await relay.exportHealthData(
    startDate: "YOUR_FIRST_DAY",
    endDate: "YOUR_LAST_DAY"
)
try await yourBackend.submitHealthPayload(payload)
)code";

constexpr const char *kRelayKotlin = R"code(import ai.scanbo.relay.health.RelayHealthConnect

val relay = RelayHealthConnect.Builder(context)
    .clientId(@CLIENT@)
    .applicationId(@APPLICATION@)
    .packageName(@PACKAGE@)
    .build()
relay.requestPermissions(
    setOf(Metric.STEPS, Metric.HEART_RATE, Metric.SLEEP, Metric.ACTIVITY)
)
)code";

constexpr const char *kRelayKotlinUse = R"code(val payload = relay.exportHealthData(
    startDate = "YOUR_FIRST_DAY",
    endDate = "YOUR_LAST_DAY"
)
yourBackend.submitHealthPayload(payload)
)code";

constexpr const char *kHealthKit = R"code(import HealthKit

let store = HKHealthStore()
let types: Set<HKObjectType> = [
    HKQuantityType(.heartRate),
    HKQuantityType(.heartRateVariabilitySDNN),
    HKQuantityType(.stepCount),
    HKQuantityType(.activeEnergyBurned),
    HKQuantityType(.oxygenSaturation),
    HKCategoryType(.sleepAnalysis),
    HKObjectType.workoutType(),
]
try await store.requestAuthorization(toShare: [], read: types)
)code";

constexpr const char *kKotlinSdk = R"code(import okhttp3.HttpUrl.Companion.toHttpUrl
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
    val wearLink = WearLink(@BASE@, System.getenv("WEARLINK_API_KEY"))
    println(wearLink.listProviders())
    println(wearLink.connectionsFor(@USER@))
    println(wearLink.summariesFor(@USER@, "YOUR_FIRST_DAY", "YOUR_LAST_DAY"))
}
)code";
// clang-format on

const Quoting kSwift{.code = Quoting::Code::Braces};
const Quoting kKotlin{.code = Quoting::Code::Pairs, .also = u"$"_s};

class Writer {
public:
    Writer(const ApiDocument *document, const api::client::Environment &environment, const GuideValues &values)
        : m_document(document), m_environment(environment), m_values(values)
    {
    }

    Guide relayIos() const
    {
        return {
            u"relay-ios"_s,
            Words::tr("Relay iOS SDK"),
            Words::tr(
                "Takes health data out of HealthKit on the phone; your backend passes them on. No OAuth redirect."),
            {{Kind::Heading, Words::tr("Good to know")},
             {Kind::Point, Words::tr("The data are on the phone only: the app reads them through HealthKit.")},
             {Kind::Point, Words::tr("The person allows each kind of data by itself: steps, heart rate, sleep.")},
             {Kind::Point, Words::tr("What is recorded can be read at once; there is neither webhook nor delay.")},
             {Kind::Point, Words::tr("The app starts and stops the SDK itself.")},
             {Kind::Heading, Words::tr("What it needs")},
             fact(Words::tr("Minimum version"), u"iOS 15"_s),
             fact(Words::tr("Package"), Words::tr("%1, through the Swift Package Manager").arg(u"RelayHealthKitSDK"_s)),
             fact(Words::tr("Xcode"), Words::tr("HealthKit under Signing & Capabilities of the target")),
             fact(Words::tr("Credentials"), u"clientId, applicationId, redirectUrl"_s),
             filledIn(),
             code(Words::tr("Swift: start and ask for permission"), kRelaySwift, kSwift),
             code(Words::tr("Swift: export and submit"), kRelaySwiftUse, kSwift),
             undocumented()}};
    }
    Guide relayAndroid() const
    {
        return {
            u"relay-android"_s,
            Words::tr("Relay Android SDK"),
            Words::tr("Takes health data out of Health Connect, in the same shape as the iOS SDK."),
            {{Kind::Heading, Words::tr("Good to know")},
             {Kind::Point, Words::tr("The data are on the phone only: the app reads them through Health Connect.")},
             {Kind::Point, Words::tr("The person allows each kind of data by itself: steps, heart rate, sleep.")},
             {Kind::Point, Words::tr("The app starts and stops the SDK and its background service itself.")},
             {Kind::Heading, Words::tr("What it needs")},
             fact(Words::tr("Minimum version"), Words::tr("Android 9, with the Health Connect app")),
             fact(Words::tr("Package"),
                  Words::tr("%1, through Gradle with your Maven token").arg(u"ai.scanbo.relay:health-connect-sdk"_s)),
             fact(Words::tr("Manifest"),
                  Words::tr("%1: the Health Connect read permissions").arg(u"health_permissions"_s)),
             fact(Words::tr("Credentials"), u"clientId, applicationId, packageName"_s),
             filledIn(),
             code(Words::tr("Kotlin: start and ask for permission"), kRelayKotlin, kKotlin),
             code(Words::tr("Kotlin: export and submit"), kRelayKotlinUse, kKotlin),
             undocumented()}};
    }
    Guide wearlinkIos() const
    {
        Guide guide{
            u"wearlink-ios"_s,
            Words::tr("WearLink on iOS"),
            Words::tr("Reads Apple Health on the phone and uploads it with a token of one end-user."),
            {{Kind::Heading, Words::tr("1. Your backend asks for a token")},
             {Kind::Text, Words::tr("The API key stays on the backend; the phone gets a token that lives an hour.")}}};
        guide.blocks += call(u"createUserToken"_s, pythonSnippet);
        guide.blocks += {{Kind::Heading, Words::tr("2. The app asks for permission")},
                         code(Words::tr("Swift: HealthKit"), kHealthKit, kSwift),
                         {Kind::Heading, Words::tr("3. The app uploads")},
                         {Kind::Text,
                          Words::tr("Records, workouts and sleep stages go in one request, in batches. It is answered "
                                    "with 202; the work follows.")}};
        guide.blocks += call(u"syncSdkData"_s, swiftSnippet);
        guide.blocks += {{Kind::Heading, Words::tr("Years of history")},
                         {Kind::Text,
                          Words::tr("The Health app exports everything as a ZIP with XML: upload it instead, see "
                                    "importAppleXml and presignAppleXml.")}};
        return guide;
    }
    Guide wearlinkAndroid() const
    {
        Guide guide{u"wearlink-android"_s,
                    Words::tr("WearLink on Android and Kotlin"),
                    Words::tr("Google Fit and Samsung Health are read on the phone; a Kotlin SDK is in preview."),
                    {{Kind::Heading, Words::tr("Upload from the phone")},
                     {Kind::Text,
                      Words::tr("As on iOS: the backend asks for a token, the app reads Google Fit or Samsung Health "
                                "and uploads.")}}};
        guide.blocks += call(u"syncSdkData"_s, kotlinSnippet);
        guide.blocks +=
            {{Kind::Heading, Words::tr("Kotlin SDK (preview)")},
             fact(Words::tr("Version"),
                  Words::tr("0.1, as source below %1; not yet in Maven Central").arg(u"sdks/kotlin/"_s)),
             fact(u"listProviders()"_s, Words::tr("the vendors, and which are configured")),
             fact(u"connectionsFor(userId)"_s, Words::tr("the vendors that an end-user has linked")),
             fact(u"summariesFor(userId, dateFrom, dateTo)"_s, Words::tr("activity by day")),
             fact(u"uploadMealImage(userId, file, mealType)"_s, Words::tr("a photo for the meal log")),
             code(Words::tr("Kotlin: the same four calls with OkHttp alone, for a backend"), kKotlinSdk, kKotlin)};
        return guide;
    }

private:
    static GuideBlock fact(const QString &title, const QString &text) { return {Kind::Fact, text, title}; }
    static GuideBlock undocumented()
    {
        return {Kind::Text,
                Words::tr(
                    "Background delivery, backfill, logging and Samsung Health are not documented by the vendor yet.")};
    }
    GuideBlock filledIn() const
    {
        return {Kind::Text,
                m_values.applicationId.isEmpty()
                    ? Words::tr("Open an application under Applications, and its values stand in the code below.")
                    : Words::tr("The code below has the values of the application “%1”. The client secret is none of "
                                "them: it stays on your backend.")
                          .arg(m_values.application)};
    }
    static QString known(const QString &value, const QString &placeholder, const Quoting &language)
    {
        return quoted(value.isEmpty() ? placeholder : value, language);
    }
    GuideBlock code(const QString &title, const char *text, const Quoting &language) const
    {
        QString base = models::text(m_environment.wearlinkUrl);
        while (base.endsWith(u'/'))
            base.chop(1);
        QString made = QString::fromUtf8(text);
        for (const auto &[slot, value] :
             {std::pair(u"@CLIENT@"_s, known(m_values.clientId, u"YOUR_CLIENT_ID"_s, language)),
              std::pair(u"@APPLICATION@"_s, known(m_values.applicationId, u"YOUR_APPLICATION_ID"_s, language)),
              std::pair(u"@REDIRECT@"_s, known(m_values.redirectUrl, u"YOUR_APP://relay/callback"_s, language)),
              std::pair(u"@PACKAGE@"_s, known(m_values.packageName, u"YOUR.PACKAGE.NAME"_s, language)),
              std::pair(u"@BASE@"_s, known(base, u"YOUR_WEARLINK_URL"_s, language)),
              std::pair(u"@USER@"_s, known(m_values.userId, u"YOUR_USER_ID"_s, language))})
            made.replace(slot, value);
        return {Kind::Code, made, title};
    }
    QList<GuideBlock> call(const QString &operationId, QString (*write)(const SnippetRequest &)) const
    {
        const auto operation = m_document ? m_document->operation(operationId) : std::nullopt;
        if (!operation)
            return {};
        const QString user = m_values.userId.isEmpty() ? u"YOUR_USER_ID"_s : m_values.userId;
        const auto request = snippetRequest(*operation, m_environment, {{u"path"_s, u"user_id"_s, user}});
        if (!request)
            return {};
        return {{Kind::Code, write(*request), operation->entry.summary}};
    }

    const ApiDocument *m_document; // null: none of its calls is needed
    const api::client::Environment &m_environment;
    const GuideValues &m_values;
};

} // namespace

QList<Guide> relayGuides(const api::client::Environment &environment, const GuideValues &values)
{
    const Writer writer(nullptr, environment, values);
    return {writer.relayIos(), writer.relayAndroid()};
}

QList<Guide> guides(const ApiDocument &document, const api::client::Environment &environment, const GuideValues &values)
{
    const Writer writer(&document, environment, values);
    return QList<Guide>{writer.wearlinkIos(), writer.wearlinkAndroid()} + relayGuides(environment, values);
}

} // namespace models
