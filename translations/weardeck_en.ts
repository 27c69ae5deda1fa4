<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked. Unlock it in your system&apos;s password manager and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain kept the secret although it was asked to delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such secret in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep secrets in. Make one called Login in your system&apos;s password manager, or sign in to the desktop with a password, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no D-Bus, through which the keychain is reached. Start WearDeck from a desktop session, or with dbus-run-session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program that keeps secrets runs in this session. Install and start a secret service such as GNOME Keyring, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KWallet cannot be reached. Turn on its Secret Service interface in the system settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library libsecret is missing, through which the keychain is reached. Install the package libsecret-1-0 and start WearDeck again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain runs but does not answer. Restart your system&apos;s password manager, or sign in to the desktop again, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for a password in another window, or be unable to show that window or to write its files. Look for its prompt, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no such secret any more: it was deleted there, or its file was damaged. Store it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretState</name>
    <message>
        <source>saved in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain unavailable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Send this to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::BodySimulator</name>
    <message>
        <source>There is no metric %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::EmbeddedServer</name>
    <message>
        <source>The embedded server is not running. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer keeps the trace of this request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RequestLog</name>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StoredEnvironments</name>
    <message>
        <source>The embedded server&apos;s environment cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one base URL, for example https://wearlink.io/api/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WearLink URL must start with http:// or https:// and name a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Relay URL must start with http:// or https:// and name a host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ActivityTable</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedentary time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ApiDocument</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API document is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API document is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an OpenAPI 3 document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform administrators only; everybody else gets 404.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers and platform administrators only; everybody else gets 404.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 requests in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at %1 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay portal token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ApiKeyTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::AppleContents</name>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout routes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::AppleImport</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been stored stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ApplePreview</name>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ApplicationDraft</name>
    <message>
        <source>Give the application a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole address, like https://app.example.com/relay/events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole address, like https://app.example.com/callback or myapp://callback.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ApplicationTable</name>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret works until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::BodyCards</name>
    <message>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln reading(s)</source>
        <translation>
            <numerusform>mean of %Ln reading</numerusform>
            <numerusform>mean of %Ln readings</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRV, SDNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRV, RMSSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ConnectionTest</name>
    <message numerus="yes">
        <source>%n end-user(s)</source>
        <translation>
            <numerusform>%n end-user</numerusform>
            <numerusform>%n end-users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Constraints</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2, exclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::DataCounts</name>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::DotEnv</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no assignment; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its quote is never closed; the line is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows the closing quote is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to something else with $ or `; it is taken as it stands, nothing is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in line %2 already; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB; a .env file is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means the same as %2, which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, so nothing is kept of what belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: it needs %2 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means the same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::DotEnvImport</name>
    <message>
        <source>%1 “%2” in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in place of the one it has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::EnergyTable</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eaten, kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burned, kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal, kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eaten and burned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only burned: no meal was logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only eaten: no basal energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only active: no basal energy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::EnvironmentDraft</name>
    <message>
        <source>Start with http:// or https:// and name a host, like https://wearlink.io/api/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out user name and password: credentials are kept apart, in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no readable file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the certificate as PEM, from its BEGIN to its END line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one of the two URLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two capital letters, like IN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dots and dashes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request that changes something is blocked before it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request that changes something asks you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are sent as you make them. Only deletions ask first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::EnvironmentFile</name>
    <message>
        <source>This is no file of exported environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has version %1; this program reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment “%1” cannot be imported: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ErrorLog</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Errors</name>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>Retry in %n second.</numerusform>
            <numerusform>Retry in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the fields named here and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in, or the credential is not valid here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key or login of this environment under Environments &amp; credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credential may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a credential with the role that the operation asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing under this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another tenant. Reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload to see the current state, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this kind work once or expire. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is larger than the server accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this kind of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry. If it stays, give the request id to whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not implement the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an environment whose server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs and that the base URL of this environment is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry, or ask for less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more happens. Start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not match the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be of another version. Its answer is in the request log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back before it left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety level or the origins of this environment do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot do it at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is named here, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on its disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ExportTask</name>
    <message>
        <source>Export data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend packs the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::FhirTable</name>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::GatewayData</name>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VO₂max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Guides</name>
    <message>
        <source>Relay iOS SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes health data out of HealthKit on the phone; your backend passes them on. No OAuth redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are on the phone only: the app reads them through HealthKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person allows each kind of data by itself: steps, heart rate, sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded can be read at once; there is neither webhook nor delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app starts and stops the SDK itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through the Swift Package Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HealthKit under Signing &amp; Capabilities of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swift: start and ask for permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swift: export and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay Android SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes health data out of Health Connect, in the same shape as the iOS SDK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are on the phone only: the app reads them through Health Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app starts and stops the SDK and its background service itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android 9, with the Health Connect app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through Gradle with your Maven token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the Health Connect read permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotlin: start and ask for permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotlin: export and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink on iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads Apple Health on the phone and uploads it with a token of one end-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Your backend asks for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key stays on the backend; the phone gets a token that lives an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The app asks for permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swift: HealthKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The app uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, workouts and sleep stages go in one request, in batches. It is answered with 202; the work follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Health app exports everything as a ZIP with XML: upload it instead, see importAppleXml and presignAppleXml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink on Android and Kotlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Fit and Samsung Health are read on the phone; a Kotlin SDK is in preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload from the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on iOS: the backend asks for a token, the app reads Google Fit or Samsung Health and uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotlin SDK (preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1, as source below %1; not yet in Maven Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendors, and which are configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendors that an end-user has linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo for the meal log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotlin: the same four calls with OkHttp alone, for a backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background delivery, backfill, logging and Samsung Health are not documented by the vendor yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an application under Applications, and its values stand in the code below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code below has the values of the application “%1”. The client secret is none of them: it stays on your backend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ImportReport</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::JsonText</name>
    <message>
        <source>nothing more was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotes was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has no closing quote on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has no closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an escape sequence of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::OperationTree</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Quantities</name>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::RunWords</name>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sample(s)</source>
        <translation>
            <numerusform>%Ln new sample</numerusform>
            <numerusform>%Ln new samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s) changed</source>
        <translation>
            <numerusform>%Ln workout changed</numerusform>
            <numerusform>%Ln workouts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep session(s) changed</source>
        <translation>
            <numerusform>%Ln sleep session changed</numerusform>
            <numerusform>%Ln sleep sessions changed</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing: no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) read</source>
        <translation>
            <numerusform>%Ln element read</numerusform>
            <numerusform>%Ln elements read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln taken</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln dropped</numerusform>
            <numerusform>%Ln dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated vendor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SampleRows</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SchemaModel</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SchemaReader</name>
    <message>
        <source>array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(any name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choice %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ScoreTable</name>
    <message>
        <source>50 points for eight hours asleep, 25 for an efficiency from 60 to 95 %, 25 for 40 % deep and REM sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 + 15 z(variability) − 10 z(resting heart rate), against the 28 days before, of which seven must have both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.6 × recovery + 0.4 × sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 points for 10,000 steps, 40 for 500 kcal of active energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 × (1 − e^(−load ÷ 200)), where load = light + 2 × moderate + 3 × vigorous minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the day&apos;s readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age whose mean VO₂max for the sex equals the end-user&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VO₂ max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by %1; how it is computed is the vendor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by this server: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SdkSend</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SdkTokens</name>
    <message>
        <source>No refresh token is kept with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SecretBinding</name>
    <message>
        <source>The credential %1 is sent only to %2, and this request goes to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this environment&apos;s URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server in this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SecretKind</name>
    <message>
        <source>Write it like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-04-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink’s API keys are “sk-” and 32 hexadecimal digits, which this is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK refresh token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SecretTable</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use: a newer one signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Series</name>
    <message>
        <source>Active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrial fibrillation burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood alcohol content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure diastolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure systolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body fat mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body fat percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing disturbance index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiovascular age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance downhill snow sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance swimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance walking running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrodermal activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental audio exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental sound reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated workout effort score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flights climbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced expiratory volume 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced vital capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin body battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin fitness age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin skin temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin stress level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphone audio exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate recovery one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate variability RMSSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate variability SDNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhaler usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insulin delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean body mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nike fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of alcoholic beverages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of times fallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak expiratory flow rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peripheral perfusion index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running ground contact time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running stance time balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running stride length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running vertical oscillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running vertical ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six minute walk test distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skeletal muscle mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature trend deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeping breathing disturbances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair ascent speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair descent speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimming stroke count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in daylight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underwater depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VO₂ max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist circumference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking asymmetry percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking double support percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking heart rate average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking steadiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking step length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather humidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout effort score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SeriesCategory</name>
    <message>
        <source>Activity - Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity - Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity - Generic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity - Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity - Swimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity - Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood &amp; Respiratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart &amp; Cardiovascular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider-Specific</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SleepTable</name>
    <message>
        <source>nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRV, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REM, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR, bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SmallFile</name>
    <message>
        <source>%1 is no file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Snippets</name>
    <message>
        <source>The body is not JSON. Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has a number that code cannot write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment has no base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 cannot carry this value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SplitTable</name>
    <message>
        <source>Km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, min/km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR, bpm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TableExport</name>
    <message>
        <source>The table was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Time</name>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TokenInspection</name>
    <message>
        <source>how it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom it is meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation of the account&apos;s tokens; older ones are revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenant of Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country whose database has the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client id of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them; this has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header names no algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature does not fit the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink developer session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink SDK token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay portal session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of neither WearLink nor Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens everything of its developer account: end-users, keys, webhooks, settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the SDK operations of one end-user, and nothing else. Meant for a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Relay&apos;s health gateway for one application and user. WearLink does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Relay&apos;s portal: applications and their credentials. The gateway does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scope is not one of WearLink or Relay; neither takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: key unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the embedded server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: another key, unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its expiry is not a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Trace</name>
    <message>
        <source>The trace is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TryCall</name>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::UserDraft</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>An e-mail can be changed but not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another end-user has this external id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another end-user has this e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::UserRemoval</name>
    <message numerus="yes">
        <source>Delete %n end-user(s)</source>
        <translation>
            <numerusform>Delete %n end-user</numerusform>
            <numerusform>Delete %n end-users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end-user(s) deleted</source>
        <translation>
            <numerusform>%n end-user deleted</numerusform>
            <numerusform>%n end-users deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::UserTable</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::VendorGuide</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the %1 and the %2 into the fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for Health API access in Garmin&apos;s developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once approved, create a new app in the Connect Developer Program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the OAuth callback to the callback URL below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the webhook ping URL to the webhook URL below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at Oura&apos;s developer page and create a new application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the redirect URI to the callback URL below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request the scopes below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an app at Fitbit&apos;s developer page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Server” as the OAuth 2.0 application type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the callback URL to the one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scopes below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification code of the subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for developer access at WHOOP&apos;s developer page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new app once approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at Polar&apos;s admin page and register a new application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose AccessLink, not Training Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature key of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API application in Strava&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Authorization Callback Domain to the host below. The full callback URL is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the push subscription&apos;s endpoint to the webhook URL below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s documentation has no guide for this vendor. Register an app in its developer console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its redirect URI to the callback URL below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization header of notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data come from the phone; there is no sign-in at the vendor to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the mobile SDK into your app: it reads HealthKit, Samsung Health or Google Fit and sends what it reads to POST /sdk/users/{user_id}/sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the app an SDK token of its end-user. You make one under “SDK tokens”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::VendorTable</name>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by SDK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Vendors</name>
    <message>
        <source>Its data come from the SDK on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off for your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials of your app at this vendor yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::WorkoutTable</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, min/km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avg HR, bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max HR, bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::WorkoutType</name>
    <message>
        <source>Aerobics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpine skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American football</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcountry skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badminton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouldering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canoeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardio training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross country skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyclocross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downhill skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E biking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Football</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horseback riding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice skating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indoor climbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indoor cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline skating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kayaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitesurfing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacrosse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorcycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain biking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountaineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multisport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open water swimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orienteering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parkour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickleball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool swimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racket sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racquetball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock climbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowing machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snorkeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowmobiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowshoeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soccer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair climbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up paddleboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail hiking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triathlon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wakeboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking fitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water polo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windsurfing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrestling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::AboutDialog</name>
    <message>
        <source>About WearDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop console and local test server for wearable-health APIs. It sends nothing anywhere but to the environments that you set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ActivityTab</name>
    <message>
        <source>No activity was recorded in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on average, of %n whole day(s)</source>
        <translation>
            <numerusform>%1 on average, of %n whole day</numerusform>
            <numerusform>%1 on average, of %n whole days</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::AnswerView</name>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: not text, not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer holds a secret, so it went when the console was locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ApiKeysSection</name>
    <message>
        <source>This console itself uses the selected key, so it can be neither rotated nor deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys are managed in the environment that is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to “%1” to see its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managing API keys needs the developer&apos;s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key opens data calls only. Add the e-mail and password, or a bearer token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the API key %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations that use the old key stop working at once. A new key takes its place under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the API key %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses it from now on: integrations that use it stop working. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API keys yet. Create the first one for the data calls of your integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new API key is shown only this once and has not been stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the keychain as this environment&apos;s API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session as this environment&apos;s API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the keychain in place of %1, which no longer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session in place of %1, which no longer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the keychain as %1: this environment then uses it, and keeps the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session as %1: this environment then uses it, and keeps the others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::AppCredentials</name>
    <message>
        <source>OAuth / API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client id and a client secret open the dispatcher for this application. The secret is shown once; the server keeps only its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as the server that uses them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its running tokens end at once. It can be activated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses it and its tokens from now on. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the keychain, for the integration flow of this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials yet. A server of yours needs them to open the dispatcher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::AppEvents</name>
    <message>
        <source>Payload of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delivery carries x-relay-signature, signed with the webhook secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet. Connecting a device, disconnecting it and new data make one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate webhook secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the webhook secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries are signed with the new secret from now on. Your receiver refuses them until it knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no webhook URL, so no events are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept here: rotate it to read a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::AppGuides</name>
    <message>
        <source>Mobile SDKs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no credentials yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create them under OAuth / API keys: the SDK needs their client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no redirect URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no Android package name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SDK needs it; until then the code shows a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ApplicationDialog</name>
    <message>
        <source>not available yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK on the phone, iOS %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK on the phone, Android %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: its credentials open the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server&apos;s address that receives health data events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the browser returns after a device is authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android package name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for apps that use the Android SDK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the list of devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed in this application has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ApplicationView</name>
    <message>
        <source>Application id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to see of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth / API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret of %1, which signs its deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile SDKs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the keychain, for who checks the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of %1 is shown only this once and has not been stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may use the Relay gateway: devices, webhook, credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, device, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet. Each is one app or server that reads health data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application matches this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the first application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) stop working at once, and the record of its events goes too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln credential stops working at once, and the record of its events goes too. This cannot be undone.</numerusform>
            <numerusform>%Ln credentials stop working at once, and the record of their events goes too. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such application in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of the Relay portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account at the portal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed. Other sessions of this account have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password of the Relay portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of its events goes too. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets that are kept here are deleted with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Asking</name>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::BackfillDialog</name>
    <message>
        <source>window %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying, attempt %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin backfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the backfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 timed out, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Banner</name>
    <message>
        <source>Copy the request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::BodyTab</name>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the body was ever measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Averages of %n day(s)</source>
        <translation>
            <numerusform>Averages of %n day</numerusform>
            <numerusform>Averages of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings of %n hour(s)</source>
        <translation>
            <numerusform>Readings of %n hour</numerusform>
            <numerusform>Readings of %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the averages cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old a reading may be beside the newest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and resting heart rate by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the days chosen above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest value from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Chart</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chart in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step from value to value; Enter shows its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a range; Esc clears it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ChartCanvas</name>
    <message>
        <source>%1: no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s), from %2 to %3 %4, latest %5</source>
        <translation>
            <numerusform>%1: %Ln value, from %2 to %3 %4, latest %5</numerusform>
            <numerusform>%1: %Ln values, from %2 to %3 %4, latest %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln period(s)</source>
        <translation>
            <numerusform>%1: %Ln period</numerusform>
            <numerusform>%1: %Ln periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ClockCard</name>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to move on by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15m, 2h, 3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CodePanel</name>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are variables, to be set where the code runs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CodeTab</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with the address of this environment and the id of this end-user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CodeView</name>
    <message>
        <source>
… the rest is not shown; copying takes all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CommandPalette</name>
    <message>
        <source>Search workspaces, actions, environments and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ConnectionChips</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the consent page in the system browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which devices are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate first: this call carries the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more data come from %1 for this user. Everything received so far stays. Connecting again undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ConnectionPanel</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached in %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached in %1 ms, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials are stored, so only the liveness check was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ConnectionsTab</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backfill by type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for consent at %1 in your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync of %1 started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the history of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a number of days from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3 will be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends no more data for %2. Everything received so far stays. The end-user can connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all data from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample, workout and sleep session that came from %1 for %2 is erased. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the data from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from %1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Syncs, history, imports and uploads of the SDK are listed here as they run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Consent</name>
    <message>
        <source>The consent page of %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent at %1 was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was connected. Start again when the end-user agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not connected in time. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser took the consent page of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its address and open it in any browser on this computer: the console waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent page of %1 opens in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not, copy its address and open it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CopyField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CreateUserDialog</name>
    <message>
        <source>New end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person whose wearables you read. Every field is optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create end-user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CredentialsPage</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments &amp; credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where requests go, and the keys and logins that open the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed of this environment has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment is removed from this computer. Nothing changes on its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the environment %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment %1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential %1 could not be deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the environment in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import environments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export environments, without secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to see of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export environments, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) kept for it go with it.</source>
        <translation>
            <numerusform>%n credential kept for it goes with it.</numerusform>
            <numerusform>%n credentials kept for it go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DataTable</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pin the first %n column(s)</source>
        <translation>
            <numerusform>Pin the first %n column</numerusform>
            <numerusform>Pin the first %n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DayAxis</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DotEnvDialog</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace credentials of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace the %n credential(s) of the same name; otherwise both are kept</source>
        <translation>
            <numerusform>Replace the %n credential of the same name; otherwise both are kept</numerusform>
            <numerusform>Replace the %n credentials of the same name; otherwise both are kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is of use here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment would not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imported, with %n credential(s).</source>
        <translation>
            <numerusform>%1 imported, with %n credential.</numerusform>
            <numerusform>%1 imported, with %n credentials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::EnergyTab</name>
    <message>
        <source>%1 kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither meals nor energy burned were recorded in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy eaten and burned by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Energy balance covers at most %n day(s).</source>
        <translation>
            <numerusform>Energy balance covers at most %n day.</numerusform>
            <numerusform>Energy balance covers at most %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 you see %2. Choose custom days to see earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eaten %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 a day · %n day(s) with both sides</source>
        <translation>
            <numerusform>%1 a day · %n day with both sides</numerusform>
            <numerusform>%1 a day · %n days with both sides</numerusform>
        </translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eaten and burned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, eaten minus burned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EnvironmentFiles</name>
    <message>
        <source>Import a .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environments were not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n environment written to %1, without secrets.</numerusform>
            <numerusform>%n environments written to %1, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::EnvironmentForm</name>
    <message>
        <source>Save environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to Relay as x-tenant-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to Relay as x-country-code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file that replaces the system&apos;s certificate authorities. Empty = the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM. Only this certificate, or what it signed, is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the server in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server in this program knows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this environment meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving puts what stands here in place of its change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EnvironmentSidebar</name>
    <message>
        <source>Duplicate the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EnvironmentSwitch</name>
    <message>
        <source>Environment: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay: country %1, tenant %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ErrorSheet</name>
    <message>
        <source>Failed calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FaultsCard</name>
    <message>
        <source>Operation or path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listUsers or /api/v1/users/*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers every request as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an operation, or a path such as /api/v1/users/*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer an error status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait a second first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer 429, too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer broken JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call their JSON text/html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end in a connection reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrive byte by byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end before they are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call plain bytes gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with a line that is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse the next connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln connections are refused</source>
        <translation>
            <numerusform>The next connection is refused</numerusform>
            <numerusform>The next %Ln connections are refused</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 % of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FlowPanel</name>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As FHIR R4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the keychain when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Check connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %L2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token ends in %1 min %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is over: authenticate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (inactive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is being renewed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is over: the next call renews it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewed token ends in %1 min %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of this application is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id or secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the application is of another country or tenant: this environment asks in %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application or these credentials are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate the credentials under OAuth / API keys, or the application with Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it: none is stored for this client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret of this client id is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this session when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this server when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or create further credentials and keep their secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FlowWire</name>
    <message>
        <source>The token was over: it was renewed with the refresh token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went over the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the client id, its secret and the application id to the dispatcher. The answer brings the user, an access token for an hour, a refresh token and the connected devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the gateway which of the application&apos;s devices are connected and when each was synced last. The token of the first step goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the gateway for the health data of the days and devices chosen at the left. The answer is shown as it came, and drawn under Health data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::GettingStarted</name>
    <message>
        <source>Getting started with Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::GridChart</name>
    <message>
        <source>Nothing was recorded of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::GuideView</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::HealthDataView</name>
    <message>
        <source>Save the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out of this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health data by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of the health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a fetch brings is drawn here by day: sleep, activity, heart and more. FHIR answers are listed resource by resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fetch brought no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mapped (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resource to see its JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no data of these days. What was left out says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rows of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::HealthTabs</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::HomePage</name>
    <message>
        <source>Show the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server in this program, and how to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server, first steps, clock and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults on</source>
        <translation>
            <numerusform>%Ln fault on</numerusform>
            <numerusform>%Ln faults on</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected row or statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ImportDialog</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials to enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no secrets. What each environment needs is entered here afterwards; the names of credentials are those they had where the file comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n environment(s)</source>
        <translation>
            <numerusform>Import %n environment</numerusform>
            <numerusform>Import %n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>%n environment imported.</numerusform>
            <numerusform>%n environments imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) are still to be entered.</source>
        <translation>
            <numerusform>%n credential is still to be entered.</numerusform>
            <numerusform>%n credentials are still to be entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ImportTab</name>
    <message>
        <source>Drop an Apple Health export here: export.zip, or the export.xml in it. You see what it holds before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an Apple Health export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Health export (*.zip *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep stage(s)</source>
        <translation>
            <numerusform>%Ln sleep stage</numerusform>
            <numerusform>%Ln sleep stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) that are not imported</source>
        <translation>
            <numerusform>%Ln type that is not imported</numerusform>
            <numerusform>%Ln types that are not imported</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled before the backend began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; what it had stored stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import failed; what it had stored stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) added</source>
        <translation>
            <numerusform>%Ln sample added</numerusform>
            <numerusform>%Ln samples added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 elements kept, %2 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an Apple Health export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as an Apple Health export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was chosen and has not been imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::KeychainBar</name>
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system asks for its password, perhaps behind this window. After a minute WearDeck goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Leaving</name>
    <message>
        <source>Discard changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::LockScreen</name>
    <message>
        <source>You locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody used it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearDeck is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had open is hidden, and requests wait until you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials and tokens in use have left memory; the server in this program keeps its own accounts, and a new secret that you have not stored yet stays, masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tokens have left memory. %n credential(s) of this session stay in memory until WearDeck quits: no keychain has them, so they would be lost.</source>
        <translation>
            <numerusform>Tokens have left memory. %n credential of this session stays in memory until WearDeck quits: no keychain has it, so it would be lost.</numerusform>
            <numerusform>Tokens have left memory. %n credentials of this session stay in memory until WearDeck quits: no keychain has them, so they would be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain here that could ask for a password: whoever presses Unlock gets in. Lock your screen too, or quit, when others can reach this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking reads the rest from your system&apos;s keychain again; if the keychain is locked, it asks for its password. WearDeck has no password of its own, so lock your screen too when others can reach this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>%1 – %2 – WearDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand the s&amp;idebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About WearDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked – WearDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you take the change over, requests go out as before, and what you have typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::NewSecretPanel</name>
    <message>
        <source>The keychain is asked to keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here too, for this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::OfflineBar</name>
    <message>
        <source>The server in this program failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server in this program is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be loaded or changed until it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::OperationDelegate</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::OperationView</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation of the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation is described but not built into the embedded server yet, which answers 501.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::OverviewTab</name>
    <message>
        <source>No data yet. They arrive when the end-user connects a wearable or an app uploads some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep session(s)</source>
        <translation>
            <numerusform>%Ln sleep session</numerusform>
            <numerusform>%Ln sleep sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the series in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed of %1 has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ParameterForm</name>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PasswordDialog</name>
    <message>
        <source>Change the portal&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other session of this account ends at once. The applications and their tokens go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PinnedColumns</name>
    <message>
        <source>Pinned columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RangePicker</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end-user&apos;s own days, by the zone that each record came with. The last one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RangedTab</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the 30 days up to the last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the chart place by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wearables may have recorded the same. Else you see the best source&apos;s, by the priorities of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ReferencePage</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search operations and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every operation of WearLink and Relay, as the server describes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the reference built into the program, not the server&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln operations</source>
        <translation>
            <numerusform>%L1 of %Ln operation</numerusform>
            <numerusform>%L1 of %Ln operations</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation contains &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile SDK guides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RequestPanel</name>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request to show. Newer ones appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to the server appear here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server to see its requests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RotateDialog</name>
    <message>
        <source>Rotate the secret of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at once, with its running tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new secret takes its place and is shown once. Within the time chosen here both work, so that integrations can change over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Safety</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SchemaView</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ScoreDetail</name>
    <message>
        <source>Choose a point of a line, or a row below, to see what the score is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ScoresTab</name>
    <message>
        <source>No scores in these days. They need sleep, heart rate or activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shaded area is the range that a score can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SdkTokensSection</name>
    <message>
        <source>End-users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, e-mail, external id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK tokens are made in the environment that is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to “%1” to see its end-users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making SDK tokens needs credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the API key of this environment, or the developer&apos;s login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end-users yet. Create the first one in the workspace “Users”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end-user matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SecretDialog</name>
    <message>
        <source>Replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain. It is sent to the URLs of “%1” and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that you already have. It is not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full key, like sk-… of 35 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret, like sk_live_….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of one end-user, for the phone&apos;s SDK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deliveries are signed with: whsec_….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret from the vendor&apos;s developer page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another credential has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that you have stays. The newest of a kind signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What renews the SDK token of the same name without “-refresh”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until WearDeck quits, as there is no keychain. It is sent to the URLs of “%1” and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SecretField</name>
    <message>
        <source>Hold to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy; the clipboard is cleared after %n second(s)</source>
        <translation>
            <numerusform>Copy; the clipboard is cleared after %n second</numerusform>
            <numerusform>Copy; the clipboard is cleared after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SecretReveal</name>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once and cannot be read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SecretsSection</name>
    <message>
        <source>Add credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain: credentials last for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials yet. Add an API key for data calls, and the login for managing API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the credential %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copied; the clipboard is cleared after %n second.</numerusform>
            <numerusform>Copied; the clipboard is cleared after %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server in this program signs you in by itself; what you add here is kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK token refreshed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token cannot be refreshed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its refresh token has ended, was revoked or was used elsewhere. Create another SDK token for this end-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is removed from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is removed from this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps accepting it until it is rotated or deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SeriesPicker</name>
    <message>
        <source>Search series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of the end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Server</name>
    <message>
        <source>Server stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ServerCard</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of WearLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the developer account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WearLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: three developers, about 60 end-users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: one developer account, no end-users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load: 1,000 end-users, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load: 10,000 end-users, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load: another size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-users and days, as 5000x90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment in use is %1. This page shows the server inside this program, which it does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All end-users and everything else go back to the seeded data (%1). What was created or changed since is lost, and it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the seeded data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is as seeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gets new data (%1). All end-users, keys and tokens that it has now stop existing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has new data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete WearLink and Relay server with its own data is part of this program. Start it to call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a call that lists end-users with the key in the variable %1: set it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be read, nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind to rotate credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time since they were stored. 0 = never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear copied secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s after copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is hidden, and credentials that a keychain has leave memory. It also locks with the screen and before the computer sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the clipboard still holds them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SignInPanel</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account at the portal of Relay owns the applications. It belongs to the country and tenant of this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up at Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment has no address of Relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a Relay URL under Environments &amp; credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts live in one country: check the country and tenant of this environment too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session at the portal is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s own account is of another country or tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account here, or switch country and tenant under Environments &amp; credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s own account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SimulatorTab</name>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; or heart_rate, steps, sleep, workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number, another person with other devices; the same one, the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series, groups, sleep, workouts; parted by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up data of a made-up person, sent as the SDK on a phone does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot make up data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is not shown; saving and sending take all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep stage(s)</source>
        <translation>
            <numerusform>%Ln sleep stage</numerusform>
            <numerusform>%Ln sleep stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln wrong</numerusform>
            <numerusform>%Ln wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) kept</source>
        <translation>
            <numerusform>%Ln record kept</numerusform>
            <numerusform>%Ln records kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln dropped</numerusform>
            <numerusform>%Ln dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End before start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SleepDetail</name>
    <message>
        <source>In bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRV, SDNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source told no stages of this sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a night to see its stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages over the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SleepTab</name>
    <message>
        <source>No sleep was recorded in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights and naps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep by night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep, no stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 asleep on average, of %n night(s)</source>
        <translation>
            <numerusform>%1 asleep on average, of %n night</numerusform>
            <numerusform>%1 asleep on average, of %n nights</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this nap?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this night?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sleep of %1 and its stages are removed for good. The samples recorded during it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SqlList</name>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::StatusBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread error(s)</source>
        <translation>
            <numerusform>%n unread error</numerusform>
            <numerusform>%n unread errors</numerusform>
        </translation>
    </message>
    <message>
        <source>Database read-only: free its disk or make its folder writable, then restart the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::StepsCard</name>
    <message>
        <source>Start the embedded server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List end-users with your API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an operation in the API reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open API reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TableFile</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TablePage</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all matching rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s); scroll for more</source>
        <translation>
            <numerusform>First %Ln row; scroll for more</numerusform>
            <numerusform>First %Ln rows; scroll for more</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TaskPanel</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports, exports and other long work show here while they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TimelineBar</name>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span, source and resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end-user&apos;s days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is cut by the zone that each sample was recorded with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer: %1. The zone that a sample was recorded with stands in its row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TimelineTab</name>
    <message>
        <source>%1 h asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (daily total)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the selection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all of these samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet. They come with the first sync or upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose series at the left to see them over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ToastStack</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TokenSection</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: the HMAC key, to check the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a token says of itself. It is read here, kept nowhere and sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TopBar</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tasks, %n running</source>
        <translation>
            <numerusform>Tasks, %n running</numerusform>
            <numerusform>Tasks, %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TracePanel</name>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, from the Idempotency-Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SQL statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln SQL statements, %1 ms</source>
        <translation>
            <numerusform>%Ln SQL statement, %1 ms</numerusform>
            <numerusform>%Ln SQL statements, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TryPanel</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation takes no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the request, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 %3  %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request as code, in place of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::UserConnections</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, sync, disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wearable is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::UserDetail</name>
    <message>
        <source>Details of the end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete end-user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the profile, connections, tokens and all health data, at once and for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::UserFields</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own id for this person, for example from your CRM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::UserPage</name>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to see of the end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the end-users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data of the end-user into a ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end-user exists no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists no longer: deleted elsewhere, with all data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::UserProfile</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::UserToken</name>
    <message>
        <source>SDK token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create SDK token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown this once. Copy it now; it cannot be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SDK calls of this user only. Hand it to their mobile app; it opens nothing else and expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SDK token has expired. Create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in %1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK token stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your end-users: the people whose wearables you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, e-mail, external id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end-users yet. Each is one person whose wearables send you data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end-user matches this search and these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the first end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact external id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)…</source>
        <translation>
            <numerusform>Delete %n end-user…</numerusform>
            <numerusform>Delete %n end-users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)?</source>
        <translation>
            <numerusform>Delete %n end-user?</numerusform>
            <numerusform>Delete %n end-users?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles, connections, tokens and all their health data go with them, at once and for good. Export first what must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)</source>
        <translation>
            <numerusform>Delete %n end-user</numerusform>
            <numerusform>Delete %n end-users</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile, %1, every SDK token and all health data of %2 go with it, at once and for good. Export first what must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n end-user(s) deleted.</source>
        <translation>
            <numerusform>%n end-user deleted.</numerusform>
            <numerusform>%n end-users deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected end-users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the end-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the end-user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::VendorPanel</name>
    <message>
        <source>Open the vendor&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization Callback Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the simulated app again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the stored one stays. The backend never shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it from the vendor&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app at %1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the simulated app of %1 again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the simulated app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated app is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend still counts it as not configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as there is no app of yours, this server plays the vendor: end-users can connect already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the keychain too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here too, for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forgets the client id and plays the vendor itself. What is kept here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend has the secret, but it is not kept here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::VendorsSection</name>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors are set up in the environment that is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to “%1” to see its vendors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up vendors needs the developer&apos;s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key opens data calls only. Add the e-mail and password, or a bearer token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed for %1 has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::WorkoutDetail</name>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workout to see its heart rate, pace and kilometres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate and pace over the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither heart rate nor speed was recorded during this workout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace is worked out from the distance samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: no distance was recorded along the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: the distance samples cover %1 of %2 km.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::WorkoutsTab</name>
    <message>
        <source>No workouts in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this workout?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is removed for good. The samples recorded during it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen workout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Workspaces</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments &amp; credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
