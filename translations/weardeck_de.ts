<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked. Unlock it in your system&apos;s password manager and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn in der Passwortverwaltung des Systems und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain kept the secret although it was asked to delete it.</source>
        <translation>Der Schlüsselbund hat das Geheimnis behalten, obwohl es gelöscht werden sollte.</translation>
    </message>
    <message>
        <source>There is no such secret in this session.</source>
        <translation>In dieser Sitzung gibt es dieses Geheimnis nicht.</translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep secrets in. Make one called Login in your system&apos;s password manager, or sign in to the desktop with a password, and try again.</source>
        <translation>Der Schlüsselbunddienst hat noch keinen Schlüsselbund. Legen Sie in der Passwortverwaltung des Systems einen namens Login an oder melden Sie sich mit Passwort am Desktop an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This session has no D-Bus, through which the keychain is reached. Start WearDeck from a desktop session, or with dbus-run-session.</source>
        <translation>In dieser Sitzung fehlt D-Bus, über den der Schlüsselbund erreicht wird. Starten Sie WearDeck in einer Desktop-Sitzung oder mit dbus-run-session.</translation>
    </message>
    <message>
        <source>No program that keeps secrets runs in this session. Install and start a secret service such as GNOME Keyring, then try again.</source>
        <translation>In dieser Sitzung läuft kein Programm, das Geheimnisse aufbewahrt. Installieren und starten Sie einen Dienst wie GNOME Keyring und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>KWallet cannot be reached. Turn on its Secret Service interface in the system settings, then try again.</source>
        <translation>KWallet ist nicht erreichbar. Schalten Sie in den Systemeinstellungen seine Secret-Service-Schnittstelle ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library libsecret is missing, through which the keychain is reached. Install the package libsecret-1-0 and start WearDeck again.</source>
        <translation>Die Bibliothek libsecret fehlt, über die der Schlüsselbund erreicht wird. Installieren Sie das Paket libsecret-1-0 und starten Sie WearDeck neu.</translation>
    </message>
    <message>
        <source>The keychain runs but does not answer. Restart your system&apos;s password manager, or sign in to the desktop again, and try again.</source>
        <translation>Der Schlüsselbunddienst läuft, antwortet aber nicht. Starten Sie die Passwortverwaltung des Systems neu oder melden Sie sich neu am Desktop an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for a password in another window, or be unable to show that window or to write its files. Look for its prompt, then try again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet er in einem anderen Fenster auf ein Passwort, oder er kann dieses Fenster nicht zeigen oder seine Dateien nicht schreiben. Suchen Sie seine Abfrage und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it is unlocked.</source>
        <translation>Sie warten nicht länger auf den Schlüsselbund. Versuchen Sie es erneut, wenn er entsperrt ist.</translation>
    </message>
    <message>
        <source>The keychain has no such secret any more: it was deleted there, or its file was damaged. Store it again.</source>
        <translation>Der Schlüsselbund hat dieses Geheimnis nicht mehr: Es wurde dort gelöscht, oder seine Datei wurde beschädigt. Speichern Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused: %1</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>SecretState</name>
    <message>
        <source>saved in the keychain</source>
        <translation>im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <translation>fehlt im Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain unavailable</source>
        <translation>Schlüsselbund nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Send this to %1?</source>
        <translation>An %1 senden?</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
</context>
<context>
    <name>app::BodySimulator</name>
    <message>
        <source>There is no metric %1.</source>
        <translation>Es gibt keine Messgröße %1.</translation>
    </message>
</context>
<context>
    <name>app::EmbeddedServer</name>
    <message>
        <source>The embedded server is not running. Start it first.</source>
        <translation>Der eingebettete Server läuft nicht. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The server no longer keeps the trace of this request.</source>
        <translation>Der Server hat den Trace dieser Anfrage nicht mehr.</translation>
    </message>
</context>
<context>
    <name>app::RequestLog</name>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>app::StoredEnvironments</name>
    <message>
        <source>The embedded server&apos;s environment cannot be removed.</source>
        <translation>Die Umgebung des eingebetteten Servers kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>Eingebetteter Server</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geben Sie der Umgebung einen Namen.</translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation>Eine andere Umgebung heißt bereits so.</translation>
    </message>
    <message>
        <source>Give at least one base URL, for example https://wearlink.io/api/v1.</source>
        <translation>Geben Sie mindestens eine Basis-URL an, zum Beispiel https://wearlink.io/api/v1.</translation>
    </message>
    <message>
        <source>The WearLink URL must start with http:// or https:// and name a host.</source>
        <translation>Die WearLink-URL muss mit http:// oder https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>The Relay URL must start with http:// or https:// and name a host.</source>
        <translation>Die Relay-URL muss mit http:// oder https:// beginnen und einen Host nennen.</translation>
    </message>
</context>
<context>
    <name>models::ActivityTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 · so far</source>
        <translation>%1 · bisher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Aktive Energie</translation>
    </message>
    <message>
        <source>Basal energy</source>
        <translation>Grundumsatz</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Stockwerke</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>Sedentary time</source>
        <translation>Sitzende Zeit</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
</context>
<context>
    <name>models::ApiDocument</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Developer token</source>
        <translation>Entwickler-Token</translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation>SDK-Token</translation>
    </message>
    <message>
        <source>Relay token</source>
        <translation>Relay-Token</translation>
    </message>
    <message>
        <source>The API document is too large.</source>
        <translation>Das API-Dokument ist zu groß.</translation>
    </message>
    <message>
        <source>The API document is not valid JSON: %1</source>
        <translation>Das API-Dokument ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>This is not an OpenAPI 3 document.</source>
        <translation>Dies ist kein OpenAPI-3-Dokument.</translation>
    </message>
    <message>
        <source>Platform administrators only; everybody else gets 404.</source>
        <translation>Nur für Plattformadministratoren; alle anderen erhalten 404.</translation>
    </message>
    <message>
        <source>Reviewers and platform administrators only; everybody else gets 404.</source>
        <translation>Nur für Prüfer und Plattformadministratoren; alle anderen erhalten 404.</translation>
    </message>
    <message>
        <source>At most %1 requests in %2 seconds.</source>
        <translation>Höchstens %1 Anfragen in %2 Sekunden.</translation>
    </message>
    <message>
        <source>Answers at %1 as well.</source>
        <translation>Antwortet auch unter %1.</translation>
    </message>
    <message>
        <source>Relay portal token</source>
        <translation>Token des Relay-Portals</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>models::AppleContents</name>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Activity rings</source>
        <translation>Aktivitätsringe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Workout routes</source>
        <translation>Trainingsrouten</translation>
    </message>
</context>
<context>
    <name>models::AppleImport</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Asking for an address</source>
        <translation>Adresse wird angefragt</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>%1 samples added</source>
        <translation>%1 Messwerte hinzugefügt</translation>
    </message>
    <message>
        <source>What had been stored stays</source>
        <translation>Was gespeichert war, bleibt</translation>
    </message>
</context>
<context>
    <name>models::ApplePreview</name>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>Typ in der Datei</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Earliest, as recorded</source>
        <translation>Frühestes, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Latest, as recorded</source>
        <translation>Spätestes, wie aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>models::ApplicationDraft</name>
    <message>
        <source>Give the application a name.</source>
        <translation>Geben Sie der Anwendung einen Namen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Write a whole address, like https://app.example.com/relay/events.</source>
        <translation>Schreiben Sie eine ganze Adresse, wie https://app.example.com/relay/events.</translation>
    </message>
    <message>
        <source>Write a whole address, like https://app.example.com/callback or myapp://callback.</source>
        <translation>Schreiben Sie eine ganze Adresse, wie https://app.example.com/callback oder myapp://callback.</translation>
    </message>
</context>
<context>
    <name>models::ApplicationTable</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Old secret works until</source>
        <translation>Altes Geheimnis gilt bis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>models::BodyCards</name>
    <message>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln reading(s)</source>
        <translation>
            <numerusform>Mittel aus %Ln Messwert</numerusform>
            <numerusform>Mittel aus %Ln Messwerten</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Body fat</source>
        <translation>Körperfett</translation>
    </message>
    <message>
        <source>Muscle mass</source>
        <translation>Muskelmasse</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>HRV, SDNN</source>
        <translation>HRV, SDNN</translation>
    </message>
    <message>
        <source>HRV, RMSSD</source>
        <translation>HRV, RMSSD</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Körpertemperatur</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Hauttemperatur</translation>
    </message>
</context>
<context>
    <name>models::ConnectionTest</name>
    <message numerus="yes">
        <source>%n end-user(s)</source>
        <translation>
            <numerusform>%n Endnutzer</numerusform>
            <numerusform>%n Endnutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Constraints</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>between %1 and %2, exclusive</source>
        <translation>zwischen %1 und %2, ausschließlich</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>exactly %1 characters</source>
        <translation>genau %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 to %2 items</source>
        <translation>%1 bis %2 Elemente</translation>
    </message>
    <message>
        <source>at least %1 items</source>
        <translation>mindestens %1 Elemente</translation>
    </message>
    <message>
        <source>at most %1 items</source>
        <translation>höchstens %1 Elemente</translation>
    </message>
    <message>
        <source>exactly %1 items</source>
        <translation>genau %1 Elemente</translation>
    </message>
    <message>
        <source>%1 to %2 members</source>
        <translation>%1 bis %2 Felder</translation>
    </message>
    <message>
        <source>at least %1 members</source>
        <translation>mindestens %1 Felder</translation>
    </message>
    <message>
        <source>at most %1 members</source>
        <translation>höchstens %1 Felder</translation>
    </message>
    <message>
        <source>exactly %1 members</source>
        <translation>genau %1 Felder</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>passt auf %1</translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation>kein Element doppelt</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
</context>
<context>
    <name>models::DataCounts</name>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sleep sessions</source>
        <translation>Schlafaufzeichnungen</translation>
    </message>
</context>
<context>
    <name>models::DotEnv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this is no assignment; it is left out.</source>
        <translation>das ist keine Zuweisung; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>its quote is never closed; the line is left out.</source>
        <translation>das Anführungszeichen wird nie geschlossen; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>what follows the closing quote is left out.</source>
        <translation>was auf das schließende Anführungszeichen folgt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>it refers to something else with $ or `; it is taken as it stands, nothing is filled in.</source>
        <translation>sie verweist mit $ oder ` auf anderes; sie wird übernommen, wie sie dasteht, nichts wird eingesetzt.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already; the last one counts.</source>
        <translation>%1 steht schon in Zeile %2; es zählt das letzte.</translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB; a .env file is not.</source>
        <translation>Die Datei ist länger als 1 MiB; eine .env-Datei ist es nicht.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 is empty; it is left out.</source>
        <translation>%1 ist leer und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 means the same as %2, which counts.</source>
        <translation>%1 bedeutet dasselbe wie %2, das zählt.</translation>
    </message>
    <message>
        <source>%1 is missing, so nothing is kept of what belongs to it.</source>
        <translation>%1 fehlt, daher wird nichts übernommen, was dazugehört.</translation>
    </message>
    <message>
        <source>%1 is left out: it needs %2 too.</source>
        <translation>%1 wird ausgelassen: Es braucht auch %2.</translation>
    </message>
    <message>
        <source>no assignment</source>
        <translation>keine Zuweisung</translation>
    </message>
    <message>
        <source>its quote is never closed</source>
        <translation>das Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>line %1 has it again</source>
        <translation>steht in Zeile %1 noch einmal</translation>
    </message>
    <message>
        <source>means nothing here</source>
        <translation>bedeutet hier nichts</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>means the same as %1</source>
        <translation>bedeutet dasselbe wie %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
</context>
<context>
    <name>models::DotEnvImport</name>
    <message>
        <source>%1 “%2” in the keychain</source>
        <translation>%1 „%2“ im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation>WearLink-URL</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>Relay-URL</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1 “%2” for this session</source>
        <translation>%1 „%2“ für diese Sitzung</translation>
    </message>
    <message>
        <source>%1, in place of the one it has</source>
        <translation>%1, anstelle des vorhandenen</translation>
    </message>
</context>
<context>
    <name>models::EnergyTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Eaten, kcal</source>
        <translation>Gegessen, kcal</translation>
    </message>
    <message>
        <source>Burned, kcal</source>
        <translation>Verbrannt, kcal</translation>
    </message>
    <message>
        <source>Active, kcal</source>
        <translation>Aktiv, kcal</translation>
    </message>
    <message>
        <source>Basal, kcal</source>
        <translation>Grundumsatz, kcal</translation>
    </message>
    <message>
        <source>Net, kcal</source>
        <translation>Saldo, kcal</translation>
    </message>
    <message>
        <source>Eaten and burned</source>
        <translation>Gegessen und verbrannt</translation>
    </message>
    <message>
        <source>Only burned: no meal was logged</source>
        <translation>Nur verbrannt: keine Mahlzeit erfasst</translation>
    </message>
    <message>
        <source>Only eaten: no basal energy</source>
        <translation>Nur gegessen: kein Grundumsatz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Only active: no basal energy</source>
        <translation>Nur aktiv: kein Grundumsatz</translation>
    </message>
</context>
<context>
    <name>models::EnvironmentDraft</name>
    <message>
        <source>Start with http:// or https:// and name a host, like https://wearlink.io/api/v1.</source>
        <translation>Beginnen Sie mit http:// oder https:// und nennen Sie einen Host, wie https://wearlink.io/api/v1.</translation>
    </message>
    <message>
        <source>Leave out user name and password: credentials are kept apart, in the keychain.</source>
        <translation>Lassen Sie Benutzername und Passwort weg: Anmeldedaten liegen getrennt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Lassen Sie alles ab „?“ oder „#“ weg.</translation>
    </message>
    <message>
        <source>There is no readable file of this name.</source>
        <translation>Es gibt keine lesbare Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Paste the certificate as PEM, from its BEGIN to its END line.</source>
        <translation>Fügen Sie das Zertifikat als PEM ein, von der BEGIN- bis zur END-Zeile.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 Kopie %2</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geben Sie der Umgebung einen Namen.</translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation>Eine andere Umgebung heißt bereits so.</translation>
    </message>
    <message>
        <source>Give at least one of the two URLs.</source>
        <translation>Geben Sie mindestens eine der beiden URLs an.</translation>
    </message>
    <message>
        <source>Two capital letters, like IN.</source>
        <translation>Zwei Großbuchstaben, wie IN.</translation>
    </message>
    <message>
        <source>Letters, digits, dots and dashes only.</source>
        <translation>Nur Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Confirm changes</source>
        <translation>Änderungen bestätigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Every request that changes something is blocked before it leaves this computer.</source>
        <translation>Jede Anfrage, die etwas ändert, wird blockiert, bevor sie diesen Computer verlässt.</translation>
    </message>
    <message>
        <source>Every request that changes something asks you first.</source>
        <translation>Jede Anfrage, die etwas ändert, fragt Sie zuerst.</translation>
    </message>
    <message>
        <source>Requests are sent as you make them. Only deletions ask first.</source>
        <translation>Anfragen werden sofort gesendet. Nur beim Löschen wird zuerst gefragt.</translation>
    </message>
</context>
<context>
    <name>models::EnvironmentFile</name>
    <message>
        <source>This is no file of exported environments.</source>
        <translation>Das ist keine Datei mit exportierten Umgebungen.</translation>
    </message>
    <message>
        <source>The file has version %1; this program reads version %2.</source>
        <translation>Die Datei hat Version %1; dieses Programm liest Version %2.</translation>
    </message>
    <message>
        <source>The environment “%1” cannot be imported: %2: %3</source>
        <translation>Die Umgebung „%1“ kann nicht importiert werden: %2: %3</translation>
    </message>
    <message>
        <source>The file has no environment.</source>
        <translation>Die Datei enthält keine Umgebung.</translation>
    </message>
</context>
<context>
    <name>models::ErrorLog</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>models::Errors</name>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then retry.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not accept the input</source>
        <translation>Der Server hat die Eingabe nicht angenommen</translation>
    </message>
    <message>
        <source>Correct the fields named here and send again.</source>
        <translation>Korrigieren Sie die hier genannten Felder und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Not signed in, or the credential is not valid here</source>
        <translation>Nicht angemeldet, oder die Anmeldedaten gelten hier nicht</translation>
    </message>
    <message>
        <source>Check the API key or login of this environment under Environments &amp; credentials.</source>
        <translation>Prüfen Sie den API-Schlüssel oder die Anmeldung dieser Umgebung unter Umgebung &amp; Zugang.</translation>
    </message>
    <message>
        <source>This credential may not do that</source>
        <translation>Diese Anmeldedaten berechtigen dazu nicht</translation>
    </message>
    <message>
        <source>Use a credential with the role that the operation asks for.</source>
        <translation>Verwenden Sie Anmeldedaten mit der Rolle, die die Operation verlangt.</translation>
    </message>
    <message>
        <source>There is nothing under this id</source>
        <translation>Unter dieser ID gibt es nichts</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another tenant. Reload the list.</source>
        <translation>Vielleicht wurde es gelöscht, oder es gehört einem anderen Mandanten. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile</source>
        <translation>Es wurde inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>Reload to see the current state, then repeat your change.</source>
        <translation>Laden Sie neu, um den aktuellen Stand zu sehen, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>It is no longer available</source>
        <translation>Es ist nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>Links of this kind work once or expire. Make a new one.</source>
        <translation>Solche Links funktionieren nur einmal oder laufen ab. Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The content is larger than the server accepts</source>
        <translation>Der Inhalt ist größer, als der Server annimmt</translation>
    </message>
    <message>
        <source>Send less at a time.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The server does not take this kind of content</source>
        <translation>Der Server nimmt diese Art von Inhalt nicht an</translation>
    </message>
    <message>
        <source>Check the file type.</source>
        <translation>Prüfen Sie den Dateityp.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server hat versagt</translation>
    </message>
    <message>
        <source>Retry. If it stays, give the request id to whoever runs the server.</source>
        <translation>Versuchen Sie es erneut. Bleibt der Fehler, geben Sie die Anfrage-ID an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This server does not implement the operation</source>
        <translation>Dieser Server implementiert die Operation nicht</translation>
    </message>
    <message>
        <source>Use an environment whose server does.</source>
        <translation>Verwenden Sie eine Umgebung, deren Server sie implementiert.</translation>
    </message>
    <message>
        <source>The server is not available at the moment</source>
        <translation>Der Server ist zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>The server has no space left</source>
        <translation>Der Server hat keinen Speicherplatz mehr</translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then retry.</source>
        <translation>Geben Sie Platz auf der Festplatte des Servers frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that it runs and that the base URL of this environment is right.</source>
        <translation>Prüfen Sie, ob er läuft und die Basis-URL dieser Umgebung stimmt.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Zeitüberschreitung: Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Retry, or ask for less at a time.</source>
        <translation>Versuchen Sie es erneut, oder fordern Sie weniger auf einmal an.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing more happens. Start again when you like.</source>
        <translation>Es geschieht nichts weiter. Beginnen Sie erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The answer does not match the contract</source>
        <translation>Die Antwort entspricht nicht dem Vertrag</translation>
    </message>
    <message>
        <source>The server may be of another version. Its answer is in the request log.</source>
        <translation>Der Server hat vielleicht eine andere Version. Seine Antwort steht im Anfrageprotokoll.</translation>
    </message>
    <message>
        <source>Held back before it left this computer</source>
        <translation>Zurückgehalten, bevor es diesen Computer verließ</translation>
    </message>
    <message>
        <source>The safety level or the origins of this environment do not allow it.</source>
        <translation>Die Sicherheitsstufe oder die Ursprünge dieser Umgebung erlauben es nicht.</translation>
    </message>
    <message>
        <source>This computer cannot do it at the moment</source>
        <translation>Dieser Computer kann das gerade nicht</translation>
    </message>
    <message>
        <source>Put right what is named here, then try again.</source>
        <translation>Beheben Sie, was hier genannt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer has no space left</source>
        <translation>Auf diesem Computer ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Free space on its disk, then try again.</source>
        <translation>Schaffen Sie Platz auf der Platte und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>models::ExportTask</name>
    <message>
        <source>Export data of %1</source>
        <translation>Daten von %1 exportieren</translation>
    </message>
    <message>
        <source>The backend packs the archive</source>
        <translation>Das Backend packt das Archiv</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
</context>
<context>
    <name>models::FhirTable</name>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>models::GatewayData</name>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleep score</source>
        <translation>Schlafwert</translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation>Schlafeffizienz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Aktive Energie</translation>
    </message>
    <message>
        <source>Activity score</source>
        <translation>Aktivitätswert</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation>Herzfrequenzvariabilität</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Atemfrequenz</translation>
    </message>
    <message>
        <source>VO₂max</source>
        <translation>VO₂max</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Sleep · %1</source>
        <translation>Schlaf · %1</translation>
    </message>
</context>
<context>
    <name>models::Guides</name>
    <message>
        <source>Relay iOS SDK</source>
        <translation>iOS-SDK von Relay</translation>
    </message>
    <message>
        <source>Takes health data out of HealthKit on the phone; your backend passes them on. No OAuth redirect.</source>
        <translation>Liest Gesundheitsdaten auf dem Telefon aus HealthKit; Ihr Backend reicht sie weiter. Ohne OAuth-Umleitung.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The data are on the phone only: the app reads them through HealthKit.</source>
        <translation>Die Daten liegen nur auf dem Telefon: Die App liest sie über HealthKit.</translation>
    </message>
    <message>
        <source>The person allows each kind of data by itself: steps, heart rate, sleep.</source>
        <translation>Jede Art von Daten wird einzeln erlaubt: Schritte, Puls, Schlaf.</translation>
    </message>
    <message>
        <source>What is recorded can be read at once; there is neither webhook nor delay.</source>
        <translation>Was aufgezeichnet ist, lässt sich sofort lesen; es gibt weder Webhook noch Verzögerung.</translation>
    </message>
    <message>
        <source>The app starts and stops the SDK itself.</source>
        <translation>Die App startet und beendet das SDK selbst.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was nötig ist</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>Mindestversion</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>%1, through the Swift Package Manager</source>
        <translation>%1, über den Swift Package Manager</translation>
    </message>
    <message>
        <source>Xcode</source>
        <translation>Xcode</translation>
    </message>
    <message>
        <source>HealthKit under Signing &amp; Capabilities of the target</source>
        <translation>HealthKit unter „Signing &amp; Capabilities“ des Targets</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Swift: start and ask for permission</source>
        <translation>Swift: starten und um Erlaubnis fragen</translation>
    </message>
    <message>
        <source>Swift: export and submit</source>
        <translation>Swift: exportieren und abgeben</translation>
    </message>
    <message>
        <source>Relay Android SDK</source>
        <translation>Android-SDK von Relay</translation>
    </message>
    <message>
        <source>Takes health data out of Health Connect, in the same shape as the iOS SDK.</source>
        <translation>Liest Gesundheitsdaten aus Health Connect, in derselben Form wie das iOS-SDK.</translation>
    </message>
    <message>
        <source>The data are on the phone only: the app reads them through Health Connect.</source>
        <translation>Die Daten liegen nur auf dem Telefon: Die App liest sie über Health Connect.</translation>
    </message>
    <message>
        <source>The app starts and stops the SDK and its background service itself.</source>
        <translation>Die App startet und beendet das SDK und seinen Hintergrunddienst selbst.</translation>
    </message>
    <message>
        <source>Android 9, with the Health Connect app</source>
        <translation>Android 9 mit der App Health Connect</translation>
    </message>
    <message>
        <source>%1, through Gradle with your Maven token</source>
        <translation>%1, über Gradle mit Ihrem Maven-Token</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>%1: the Health Connect read permissions</source>
        <translation>%1: die Leserechte von Health Connect</translation>
    </message>
    <message>
        <source>Kotlin: start and ask for permission</source>
        <translation>Kotlin: starten und um Erlaubnis fragen</translation>
    </message>
    <message>
        <source>Kotlin: export and submit</source>
        <translation>Kotlin: exportieren und abgeben</translation>
    </message>
    <message>
        <source>WearLink on iOS</source>
        <translation>WearLink auf iOS</translation>
    </message>
    <message>
        <source>Reads Apple Health on the phone and uploads it with a token of one end-user.</source>
        <translation>Liest Apple Health auf dem Telefon und lädt es mit dem Token eines Endnutzers hoch.</translation>
    </message>
    <message>
        <source>1. Your backend asks for a token</source>
        <translation>1. Ihr Backend fordert ein Token an</translation>
    </message>
    <message>
        <source>The API key stays on the backend; the phone gets a token that lives an hour.</source>
        <translation>Der API-Schlüssel bleibt im Backend; das Telefon bekommt ein Token, das eine Stunde gilt.</translation>
    </message>
    <message>
        <source>2. The app asks for permission</source>
        <translation>2. Die App fragt um Erlaubnis</translation>
    </message>
    <message>
        <source>Swift: HealthKit</source>
        <translation>Swift: HealthKit</translation>
    </message>
    <message>
        <source>3. The app uploads</source>
        <translation>3. Die App lädt hoch</translation>
    </message>
    <message>
        <source>Records, workouts and sleep stages go in one request, in batches. It is answered with 202; the work follows.</source>
        <translation>Messwerte, Trainings und Schlafphasen gehen gebündelt in einer Anfrage. Die Antwort ist 202; die Arbeit folgt.</translation>
    </message>
    <message>
        <source>Years of history</source>
        <translation>Jahre zurück</translation>
    </message>
    <message>
        <source>The Health app exports everything as a ZIP with XML: upload it instead, see importAppleXml and presignAppleXml.</source>
        <translation>Die App Health exportiert alles als ZIP mit XML: Laden Sie es stattdessen hoch, siehe importAppleXml und presignAppleXml.</translation>
    </message>
    <message>
        <source>WearLink on Android and Kotlin</source>
        <translation>WearLink auf Android und mit Kotlin</translation>
    </message>
    <message>
        <source>Google Fit and Samsung Health are read on the phone; a Kotlin SDK is in preview.</source>
        <translation>Google Fit und Samsung Health werden auf dem Telefon gelesen; ein Kotlin-SDK gibt es als Vorschau.</translation>
    </message>
    <message>
        <source>Upload from the phone</source>
        <translation>Vom Telefon hochladen</translation>
    </message>
    <message>
        <source>As on iOS: the backend asks for a token, the app reads Google Fit or Samsung Health and uploads.</source>
        <translation>Wie auf iOS: Das Backend fordert ein Token an, die App liest Google Fit oder Samsung Health und lädt hoch.</translation>
    </message>
    <message>
        <source>Kotlin SDK (preview)</source>
        <translation>Kotlin-SDK (Vorschau)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>0.1, as source below %1; not yet in Maven Central</source>
        <translation>0.1, als Quelltext unter %1; noch nicht in Maven Central</translation>
    </message>
    <message>
        <source>the vendors, and which are configured</source>
        <translation>die Anbieter, und welche eingerichtet sind</translation>
    </message>
    <message>
        <source>the vendors that an end-user has linked</source>
        <translation>die Anbieter, die ein Endnutzer verknüpft hat</translation>
    </message>
    <message>
        <source>activity by day</source>
        <translation>Aktivität nach Tagen</translation>
    </message>
    <message>
        <source>a photo for the meal log</source>
        <translation>ein Foto für das Mahlzeitenprotokoll</translation>
    </message>
    <message>
        <source>Kotlin: the same four calls with OkHttp alone, for a backend</source>
        <translation>Kotlin: dieselben vier Aufrufe nur mit OkHttp, für ein Backend</translation>
    </message>
    <message>
        <source>Background delivery, backfill, logging and Samsung Health are not documented by the vendor yet.</source>
        <translation>Zustellung im Hintergrund, Nachladen, Protokoll und Samsung Health sind vom Hersteller noch nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Open an application under Applications, and its values stand in the code below.</source>
        <translation>Öffnen Sie eine Anwendung unter Anwendungen, dann stehen ihre Werte im Code darunter.</translation>
    </message>
    <message>
        <source>The code below has the values of the application “%1”. The client secret is none of them: it stays on your backend.</source>
        <translation>Der Code darunter enthält die Werte der Anwendung „%1“. Das Client-Geheimnis gehört nicht dazu: Es bleibt in Ihrem Backend.</translation>
    </message>
</context>
<context>
    <name>models::ImportReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>Typ in der Datei</translation>
    </message>
</context>
<context>
    <name>models::JsonText</name>
    <message>
        <source>nothing more was expected</source>
        <translation>hier sollte nichts mehr folgen</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>ein Wert wurde erwartet</translation>
    </message>
    <message>
        <source>too many levels</source>
        <translation>zu viele Ebenen</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>ein Komma oder } wurde erwartet</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>ein Komma oder ] wurde erwartet</translation>
    </message>
    <message>
        <source>a name in quotes was expected</source>
        <translation>ein Name in Anführungszeichen wurde erwartet</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>ein Doppelpunkt wurde erwartet</translation>
    </message>
    <message>
        <source>the text has no closing quote on its line</source>
        <translation>dem Text fehlt in seiner Zeile das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>the text has no closing quote</source>
        <translation>dem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>not an escape sequence of JSON</source>
        <translation>keine Escape-Sequenz von JSON</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>eine Ziffer wurde erwartet</translation>
    </message>
</context>
<context>
    <name>models::OperationTree</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>models::Quantities</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
</context>
<context>
    <name>models::RunWords</name>
    <message>
        <source>body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>daily summaries</source>
        <translation>Tageswerte</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>workouts</source>
        <translation>Trainings</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sample(s)</source>
        <translation>
            <numerusform>%Ln neuer Messwert</numerusform>
            <numerusform>%Ln neue Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s) changed</source>
        <translation>
            <numerusform>%Ln Training geändert</numerusform>
            <numerusform>%Ln Trainings geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep session(s) changed</source>
        <translation>
            <numerusform>%Ln Schlafaufzeichnung geändert</numerusform>
            <numerusform>%Ln Schlafaufzeichnungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>%1 missing: no answer in time</source>
        <translation>%1 fehlt: keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) read</source>
        <translation>
            <numerusform>%Ln Element gelesen</numerusform>
            <numerusform>%Ln Elemente gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln übernommen</numerusform>
            <numerusform>%Ln übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated vendor</source>
        <translation>simulierter Anbieter</translation>
    </message>
</context>
<context>
    <name>models::SampleRows</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>models::SchemaModel</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>models::SchemaReader</name>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>Array von %1</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>beliebiger Wert</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>(any name)</source>
        <translation>(beliebiger Name)</translation>
    </message>
    <message>
        <source>(choice %1)</source>
        <translation>(Variante %1)</translation>
    </message>
</context>
<context>
    <name>models::ScoreTable</name>
    <message>
        <source>50 points for eight hours asleep, 25 for an efficiency from 60 to 95 %, 25 for 40 % deep and REM sleep.</source>
        <translation>50 Punkte für acht Stunden Schlaf, 25 für eine Effizienz von 60 bis 95 %, 25 für 40 % Tief- und REM-Schlaf.</translation>
    </message>
    <message>
        <source>60 + 15 z(variability) − 10 z(resting heart rate), against the 28 days before, of which seven must have both.</source>
        <translation>60 + 15 z(Variabilität) − 10 z(Ruheherzfrequenz), gegen die 28 Tage davor, von denen sieben beides haben müssen.</translation>
    </message>
    <message>
        <source>0.6 × recovery + 0.4 × sleep.</source>
        <translation>0,6 × Erholung + 0,4 × Schlaf.</translation>
    </message>
    <message>
        <source>60 points for 10,000 steps, 40 for 500 kcal of active energy.</source>
        <translation>60 Punkte für 10.000 Schritte, 40 für 500 kcal aktive Energie.</translation>
    </message>
    <message>
        <source>21 × (1 − e^(−load ÷ 200)), where load = light + 2 × moderate + 3 × vigorous minutes.</source>
        <translation>21 × (1 − e^(−Last ÷ 200)), wobei Last = leichte + 2 × mittlere + 3 × intensive Minuten.</translation>
    </message>
    <message>
        <source>The mean of the day&apos;s readings.</source>
        <translation>Das Mittel der Messwerte des Tages.</translation>
    </message>
    <message>
        <source>The age whose mean VO₂max for the sex equals the end-user&apos;s.</source>
        <translation>Das Alter, dessen mittleres VO₂max für das Geschlecht dem des Endnutzers gleicht.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>dieser Server</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Body battery</source>
        <translation>Body Battery</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>VO₂ max</source>
        <translation>VO₂ max</translation>
    </message>
    <message>
        <source>Fitness age</source>
        <translation>Fitnessalter</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Delivered by %1; how it is computed is the vendor&apos;s.</source>
        <translation>Geliefert von %1; wie er berechnet wird, weiß der Anbieter.</translation>
    </message>
    <message>
        <source>Computed by this server.</source>
        <translation>Von diesem Server berechnet.</translation>
    </message>
    <message>
        <source>Computed by this server: %1</source>
        <translation>Von diesem Server berechnet: %1</translation>
    </message>
</context>
<context>
    <name>models::SdkSend</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Warum es verworfen wurde</translation>
    </message>
</context>
<context>
    <name>models::SdkTokens</name>
    <message>
        <source>No refresh token is kept with %1.</source>
        <translation>Zu %1 ist kein Refresh-Token gespeichert.</translation>
    </message>
</context>
<context>
    <name>models::SecretBinding</name>
    <message>
        <source>The credential %1 is sent only to %2, and this request goes to %3.</source>
        <translation>Die Zugangsdaten %1 werden nur an %2 gesendet, diese Anfrage geht aber an %3.</translation>
    </message>
    <message>
        <source>this environment&apos;s URLs</source>
        <translation>die URLs dieser Umgebung</translation>
    </message>
    <message>
        <source>the server in this program</source>
        <translation>den Server in diesem Programm</translation>
    </message>
</context>
<context>
    <name>models::SecretKind</name>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-01T09:00:00Z.</source>
        <translation>Schreiben Sie es wie 2026-04-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation>App-Zugangsdaten</translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation>SDK-Token</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>Vendor credentials</source>
        <translation>Anbieter-Zugangsdaten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>End-user id</source>
        <translation>Endnutzer-ID</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 hat das nicht.</translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <translation>%1 braucht das.</translation>
    </message>
    <message>
        <source>WearLink’s API keys are “sk-” and 32 hexadecimal digits, which this is not.</source>
        <translation>API-Schlüssel von WearLink bestehen aus „sk-“ und 32 hexadezimalen Ziffern; dieser nicht.</translation>
    </message>
    <message>
        <source>SDK refresh token</source>
        <translation>SDK-Refresh-Token</translation>
    </message>
</context>
<context>
    <name>models::SecretTable</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sent only to</source>
        <translation>Nur gesendet an</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>rotate it</source>
        <translation>erneuern</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Age (days)</source>
        <translation>Alter (Tage)</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>not in use: a newer one signs in</source>
        <translation>nicht in Gebrauch: ein neuerer Eintrag meldet an</translation>
    </message>
    <message>
        <source>to be rotated</source>
        <translation>zu erneuern</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>session only</source>
        <translation>nur Sitzung</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Series</name>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Lufttemperatur</translation>
    </message>
    <message>
        <source>Atrial fibrillation burden</source>
        <translation>Vorhofflimmerlast</translation>
    </message>
    <message>
        <source>Average MET</source>
        <translation>Mittleres MET</translation>
    </message>
    <message>
        <source>Basal energy</source>
        <translation>Grundumsatz</translation>
    </message>
    <message>
        <source>Blood alcohol content</source>
        <translation>Blutalkohol</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>Blutzucker</translation>
    </message>
    <message>
        <source>Blood pressure diastolic</source>
        <translation>Diastolischer Blutdruck</translation>
    </message>
    <message>
        <source>Blood pressure systolic</source>
        <translation>Systolischer Blutdruck</translation>
    </message>
    <message>
        <source>Body fat mass</source>
        <translation>Fettmasse</translation>
    </message>
    <message>
        <source>Body fat percentage</source>
        <translation>Körperfettanteil</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Body-Mass-Index</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Körpertemperatur</translation>
    </message>
    <message>
        <source>Breathing disturbance index</source>
        <translation>Atemstörungsindex</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Trittfrequenz</translation>
    </message>
    <message>
        <source>Cardiovascular age</source>
        <translation>Kardiovaskuläres Alter</translation>
    </message>
    <message>
        <source>Distance cycling</source>
        <translation>Strecke mit dem Rad</translation>
    </message>
    <message>
        <source>Distance downhill snow sports</source>
        <translation>Strecke im Wintersport</translation>
    </message>
    <message>
        <source>Distance other</source>
        <translation>Strecke, andere</translation>
    </message>
    <message>
        <source>Distance swimming</source>
        <translation>Strecke im Wasser</translation>
    </message>
    <message>
        <source>Distance walking running</source>
        <translation>Strecke zu Fuß</translation>
    </message>
    <message>
        <source>Electrodermal activity</source>
        <translation>Elektrodermale Aktivität</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Environmental audio exposure</source>
        <translation>Umgebungslautstärke</translation>
    </message>
    <message>
        <source>Environmental sound reduction</source>
        <translation>Dämpfung der Umgebung</translation>
    </message>
    <message>
        <source>Estimated workout effort score</source>
        <translation>Geschätzte Anstrengung im Training</translation>
    </message>
    <message>
        <source>Exercise time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Flights climbed</source>
        <translation>Treppenabsätze</translation>
    </message>
    <message>
        <source>Forced expiratory volume 1</source>
        <translation>Einsekundenkapazität</translation>
    </message>
    <message>
        <source>Forced vital capacity</source>
        <translation>Forcierte Vitalkapazität</translation>
    </message>
    <message>
        <source>Garmin body battery</source>
        <translation>Garmin Body Battery</translation>
    </message>
    <message>
        <source>Garmin fitness age</source>
        <translation>Garmin-Fitnessalter</translation>
    </message>
    <message>
        <source>Garmin skin temperature</source>
        <translation>Garmin-Hauttemperatur</translation>
    </message>
    <message>
        <source>Garmin stress level</source>
        <translation>Garmin-Stresslevel</translation>
    </message>
    <message>
        <source>Headphone audio exposure</source>
        <translation>Kopfhörerlautstärke</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Heart rate recovery one minute</source>
        <translation>Herzfrequenzerholung, eine Minute</translation>
    </message>
    <message>
        <source>Heart rate variability RMSSD</source>
        <translation>Herzfrequenzvariabilität RMSSD</translation>
    </message>
    <message>
        <source>Heart rate variability SDNN</source>
        <translation>Herzfrequenzvariabilität SDNN</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Körpergröße</translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation>Flüssigkeitszufuhr</translation>
    </message>
    <message>
        <source>Inhaler usage</source>
        <translation>Inhalatornutzung</translation>
    </message>
    <message>
        <source>Insulin delivery</source>
        <translation>Insulinabgabe</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Lean body mass</source>
        <translation>Fettfreie Masse</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Nike fuel</source>
        <translation>Nike Fuel</translation>
    </message>
    <message>
        <source>Number of alcoholic beverages</source>
        <translation>Alkoholische Getränke</translation>
    </message>
    <message>
        <source>Number of times fallen</source>
        <translation>Stürze</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
        <source>Peak expiratory flow rate</source>
        <translation>Spitzenfluss beim Ausatmen</translation>
    </message>
    <message>
        <source>Peripheral perfusion index</source>
        <translation>Peripherer Perfusionsindex</translation>
    </message>
    <message>
        <source>Physical effort</source>
        <translation>Körperliche Anstrengung</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Push count</source>
        <translation>Rollstuhlschübe</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>Atemfrequenz</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>Running ground contact time</source>
        <translation>Bodenkontaktzeit beim Laufen</translation>
    </message>
    <message>
        <source>Running power</source>
        <translation>Laufleistung</translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation>Laufgeschwindigkeit</translation>
    </message>
    <message>
        <source>Running stance time balance</source>
        <translation>Balance der Standzeit beim Laufen</translation>
    </message>
    <message>
        <source>Running stride length</source>
        <translation>Schrittlänge beim Laufen</translation>
    </message>
    <message>
        <source>Running vertical oscillation</source>
        <translation>Vertikale Bewegung beim Laufen</translation>
    </message>
    <message>
        <source>Running vertical ratio</source>
        <translation>Vertikales Verhältnis beim Laufen</translation>
    </message>
    <message>
        <source>Six minute walk test distance</source>
        <translation>Strecke im Sechs-Minuten-Gehtest</translation>
    </message>
    <message>
        <source>Skeletal muscle mass</source>
        <translation>Skelettmuskelmasse</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Hauttemperatur</translation>
    </message>
    <message>
        <source>Skin temperature deviation</source>
        <translation>Abweichung der Hauttemperatur</translation>
    </message>
    <message>
        <source>Skin temperature trend deviation</source>
        <translation>Trend der Hauttemperatur</translation>
    </message>
    <message>
        <source>Sleeping breathing disturbances</source>
        <translation>Atemstörungen im Schlaf</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Stair ascent speed</source>
        <translation>Tempo treppauf</translation>
    </message>
    <message>
        <source>Stair descent speed</source>
        <translation>Tempo treppab</translation>
    </message>
    <message>
        <source>Stand time</source>
        <translation>Stehzeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Swimming stroke count</source>
        <translation>Schwimmzüge</translation>
    </message>
    <message>
        <source>Time in daylight</source>
        <translation>Zeit im Tageslicht</translation>
    </message>
    <message>
        <source>Underwater depth</source>
        <translation>Tauchtiefe</translation>
    </message>
    <message>
        <source>UV exposure</source>
        <translation>UV-Belastung</translation>
    </message>
    <message>
        <source>VO₂ max</source>
        <translation>VO₂ max</translation>
    </message>
    <message>
        <source>Waist circumference</source>
        <translation>Taillenumfang</translation>
    </message>
    <message>
        <source>Walking asymmetry percentage</source>
        <translation>Asymmetrie beim Gehen</translation>
    </message>
    <message>
        <source>Walking double support percentage</source>
        <translation>Zweibeiniges Stehen beim Gehen</translation>
    </message>
    <message>
        <source>Walking heart rate average</source>
        <translation>Mittlere Herzfrequenz beim Gehen</translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation>Gehgeschwindigkeit</translation>
    </message>
    <message>
        <source>Walking steadiness</source>
        <translation>Gangsicherheit</translation>
    </message>
    <message>
        <source>Walking step length</source>
        <translation>Schrittlänge beim Gehen</translation>
    </message>
    <message>
        <source>Water temperature</source>
        <translation>Wassertemperatur</translation>
    </message>
    <message>
        <source>Weather humidity</source>
        <translation>Luftfeuchtigkeit</translation>
    </message>
    <message>
        <source>Weather temperature</source>
        <translation>Außentemperatur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Workout effort score</source>
        <translation>Anstrengung im Training</translation>
    </message>
</context>
<context>
    <name>models::SeriesCategory</name>
    <message>
        <source>Activity - Basic</source>
        <translation>Aktivität, Grundwerte</translation>
    </message>
    <message>
        <source>Activity - Distance</source>
        <translation>Aktivität, Strecken</translation>
    </message>
    <message>
        <source>Activity - Generic</source>
        <translation>Aktivität, allgemein</translation>
    </message>
    <message>
        <source>Activity - Running</source>
        <translation>Aktivität, Laufen</translation>
    </message>
    <message>
        <source>Activity - Swimming</source>
        <translation>Aktivität, Schwimmen</translation>
    </message>
    <message>
        <source>Activity - Walking</source>
        <translation>Aktivität, Gehen</translation>
    </message>
    <message>
        <source>Blood &amp; Respiratory</source>
        <translation>Blut und Atmung</translation>
    </message>
    <message>
        <source>Body Composition</source>
        <translation>Körperzusammensetzung</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Fitness Metrics</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Heart &amp; Cardiovascular</source>
        <translation>Herz und Kreislauf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Provider-Specific</source>
        <translation>Vom Anbieter</translation>
    </message>
</context>
<context>
    <name>models::SleepTable</name>
    <message>
        <source>nap</source>
        <translation>Nickerchen</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>To bed</source>
        <translation>Zu Bett</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>HRV, ms</source>
        <translation>HRV, ms</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Efficiency, %</source>
        <translation>Effizienz, %</translation>
    </message>
    <message>
        <source>Deep, min</source>
        <translation>Tief, min</translation>
    </message>
    <message>
        <source>REM, min</source>
        <translation>REM, min</translation>
    </message>
    <message>
        <source>HR, bpm</source>
        <translation>HF, bpm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>models::SmallFile</name>
    <message>
        <source>%1 is no file that can be read.</source>
        <translation>%1 ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>models::Snippets</name>
    <message>
        <source>The body is not JSON. Line %1, column %2: %3</source>
        <translation>Der Inhalt ist kein JSON. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The body has a number that code cannot write.</source>
        <translation>Der Inhalt hat eine Zahl, die Code nicht schreiben kann.</translation>
    </message>
    <message>
        <source>The body has a NUL character.</source>
        <translation>Der Inhalt hat ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>%1 has a NUL character.</source>
        <translation>%1 hat ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The environment has no base URL.</source>
        <translation>Die Umgebung hat keine Basis-URL.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The header %1 cannot carry this value.</source>
        <translation>Der Header %1 kann diesen Wert nicht tragen.</translation>
    </message>
</context>
<context>
    <name>models::SplitTable</name>
    <message>
        <source>Km</source>
        <translation>Km</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace, min/km</source>
        <translation>Tempo, min/km</translation>
    </message>
    <message>
        <source>HR, bpm</source>
        <translation>HF, bpm</translation>
    </message>
</context>
<context>
    <name>models::TableExport</name>
    <message>
        <source>The table was closed</source>
        <translation>Die Tabelle wurde geschlossen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Time</name>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TokenInspection</name>
    <message>
        <source>how it is signed</source>
        <translation>wie es signiert ist</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>whom it stands for</source>
        <translation>für wen es steht</translation>
    </message>
    <message>
        <source>whom it is meant for</source>
        <translation>für wen es bestimmt ist</translation>
    </message>
    <message>
        <source>id of the token</source>
        <translation>ID des Tokens</translation>
    </message>
    <message>
        <source>what it opens</source>
        <translation>was es öffnet</translation>
    </message>
    <message>
        <source>generation of the account&apos;s tokens; older ones are revoked</source>
        <translation>Generation der Tokens des Kontos; ältere sind widerrufen</translation>
    </message>
    <message>
        <source>tenant of Relay</source>
        <translation>Mandant von Relay</translation>
    </message>
    <message>
        <source>country whose database has the user</source>
        <translation>Land, dessen Datenbank den Nutzer hat</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>client id of the application</source>
        <translation>Client-ID der Anwendung</translation>
    </message>
    <message>
        <source>issued: %1</source>
        <translation>ausgestellt: %1</translation>
    </message>
    <message>
        <source>valid from: %1</source>
        <translation>gültig ab: %1</translation>
    </message>
    <message>
        <source>valid until: %1</source>
        <translation>gültig bis: %1</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>keine Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them; this has %1.</source>
        <translation>Ein JWT hat drei Teile mit Punkten dazwischen; dies hat %1.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The %1 is not base64url.</source>
        <translation>Der %1 ist kein base64url.</translation>
    </message>
    <message>
        <source>The %1 is not a JSON object.</source>
        <translation>Der %1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its header names no algorithm.</source>
        <translation>Sein Kopf nennt kein Verfahren.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Not a JWT</source>
        <translation>Kein JWT</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>Vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>Valid in %1</source>
        <translation>Gültig in %1</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Läuft in %1 ab</translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation>Nicht signiert: Jeder könnte es geschrieben haben</translation>
    </message>
    <message>
        <source>Signature is good</source>
        <translation>Signatur stimmt</translation>
    </message>
    <message>
        <source>Signature does not fit the key</source>
        <translation>Signatur passt nicht zum Schlüssel</translation>
    </message>
    <message>
        <source>%1 is not checked here</source>
        <translation>%1 wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>WearLink developer session</source>
        <translation>Entwicklersitzung von WearLink</translation>
    </message>
    <message>
        <source>WearLink SDK token</source>
        <translation>SDK-Token von WearLink</translation>
    </message>
    <message>
        <source>Relay access token</source>
        <translation>Zugriffstoken von Relay</translation>
    </message>
    <message>
        <source>Relay portal session</source>
        <translation>Portalsitzung von Relay</translation>
    </message>
    <message>
        <source>Of neither WearLink nor Relay</source>
        <translation>Weder von WearLink noch von Relay</translation>
    </message>
    <message>
        <source>Opens everything of its developer account: end-users, keys, webhooks, settings.</source>
        <translation>Öffnet alles seines Entwicklerkontos: Endnutzer, Schlüssel, Webhooks, Einstellungen.</translation>
    </message>
    <message>
        <source>Opens the SDK operations of one end-user, and nothing else. Meant for a phone.</source>
        <translation>Öffnet die SDK-Operationen eines Endnutzers und sonst nichts. Für ein Telefon bestimmt.</translation>
    </message>
    <message>
        <source>Opens Relay&apos;s health gateway for one application and user. WearLink does not take it.</source>
        <translation>Öffnet das Gesundheits-Gateway von Relay für eine Anwendung und einen Nutzer. WearLink nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Opens Relay&apos;s portal: applications and their credentials. The gateway does not take it.</source>
        <translation>Öffnet das Portal von Relay: Anwendungen und ihre Zugangsdaten. Das Gateway nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Its scope is not one of WearLink or Relay; neither takes it.</source>
        <translation>Sein Geltungsbereich ist keiner von WearLink oder Relay; keines nimmt es an.</translation>
    </message>
    <message>
        <source>Not verified: key unknown</source>
        <translation>Nicht geprüft: Schlüssel unbekannt</translation>
    </message>
    <message>
        <source>Signed by the embedded server</source>
        <translation>Vom eingebetteten Server signiert</translation>
    </message>
    <message>
        <source>Not verified: another key, unknown here</source>
        <translation>Nicht geprüft: ein anderer, hier unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Its expiry is not a time</source>
        <translation>Das Ablaufdatum ist keine Zeitangabe</translation>
    </message>
</context>
<context>
    <name>models::Trace</name>
    <message>
        <source>The trace is not valid JSON.</source>
        <translation>Der Trace ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>models::TryCall</name>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 kann nicht &quot;%2&quot; sein.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 wird benötigt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>models::UserDraft</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An e-mail can be changed but not removed.</source>
        <translation>Eine E-Mail kann geändert, aber nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>Another end-user has this external id.</source>
        <translation>Ein anderer Endnutzer hat diese externe ID.</translation>
    </message>
    <message>
        <source>Another end-user has this e-mail.</source>
        <translation>Ein anderer Endnutzer hat diese E-Mail.</translation>
    </message>
</context>
<context>
    <name>models::UserRemoval</name>
    <message numerus="yes">
        <source>Delete %n end-user(s)</source>
        <translation>
            <numerusform>%n Endnutzer löschen</numerusform>
            <numerusform>%n Endnutzer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end-user(s) deleted</source>
        <translation>
            <numerusform>%n Endnutzer gelöscht</numerusform>
            <numerusform>%n Endnutzer gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::UserTable</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>models::VendorGuide</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Copy the %1 and the %2 into the fields below.</source>
        <translation>Kopieren Sie %1 und %2 in die Felder unten.</translation>
    </message>
    <message>
        <source>Consumer Key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer Secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Apply for Health API access in Garmin&apos;s developer portal.</source>
        <translation>Beantragen Sie im Entwicklerportal von Garmin den Zugang zur Health API.</translation>
    </message>
    <message>
        <source>Once approved, create a new app in the Connect Developer Program.</source>
        <translation>Legen Sie nach der Freigabe im Connect Developer Program eine neue App an.</translation>
    </message>
    <message>
        <source>Set the OAuth callback to the callback URL below.</source>
        <translation>Setzen Sie den OAuth-Callback auf die Callback-URL unten.</translation>
    </message>
    <message>
        <source>Set the webhook ping URL to the webhook URL below.</source>
        <translation>Setzen Sie die Webhook-Ping-URL auf die Webhook-URL unten.</translation>
    </message>
    <message>
        <source>Sign in at Oura&apos;s developer page and create a new application.</source>
        <translation>Melden Sie sich auf der Entwicklerseite von Oura an und legen Sie eine neue Anwendung an.</translation>
    </message>
    <message>
        <source>Set the redirect URI to the callback URL below.</source>
        <translation>Setzen Sie die Redirect-URI auf die Callback-URL unten.</translation>
    </message>
    <message>
        <source>Request the scopes below.</source>
        <translation>Fordern Sie die Scopes unten an.</translation>
    </message>
    <message>
        <source>OAuth 2.0 Client ID</source>
        <translation>OAuth-2.0-Client-ID</translation>
    </message>
    <message>
        <source>Register an app at Fitbit&apos;s developer page.</source>
        <translation>Registrieren Sie eine App auf der Entwicklerseite von Fitbit.</translation>
    </message>
    <message>
        <source>Choose “Server” as the OAuth 2.0 application type.</source>
        <translation>Wählen Sie „Server“ als OAuth-2.0-Anwendungstyp.</translation>
    </message>
    <message>
        <source>Set the callback URL to the one below.</source>
        <translation>Setzen Sie die Callback-URL auf die unten.</translation>
    </message>
    <message>
        <source>Choose the scopes below.</source>
        <translation>Wählen Sie die Scopes unten.</translation>
    </message>
    <message>
        <source>Verification code of the subscriber</source>
        <translation>Bestätigungscode des Abonnenten</translation>
    </message>
    <message>
        <source>Apply for developer access at WHOOP&apos;s developer page.</source>
        <translation>Beantragen Sie auf der Entwicklerseite von WHOOP den Entwicklerzugang.</translation>
    </message>
    <message>
        <source>Create a new app once approved.</source>
        <translation>Legen Sie nach der Freigabe eine neue App an.</translation>
    </message>
    <message>
        <source>Sign in at Polar&apos;s admin page and register a new application.</source>
        <translation>Melden Sie sich auf der Admin-Seite von Polar an und registrieren Sie eine neue Anwendung.</translation>
    </message>
    <message>
        <source>Choose AccessLink, not Training Center.</source>
        <translation>Wählen Sie AccessLink, nicht Training Center.</translation>
    </message>
    <message>
        <source>Signature key of the webhook</source>
        <translation>Signaturschlüssel des Webhooks</translation>
    </message>
    <message>
        <source>Create an API application in Strava&apos;s settings.</source>
        <translation>Legen Sie in den Einstellungen von Strava eine API-Anwendung an.</translation>
    </message>
    <message>
        <source>Set the Authorization Callback Domain to the host below. The full callback URL is below it.</source>
        <translation>Setzen Sie die Authorization Callback Domain auf den Host unten. Die vollständige Callback-URL steht darunter.</translation>
    </message>
    <message>
        <source>Set the push subscription&apos;s endpoint to the webhook URL below.</source>
        <translation>Setzen Sie den Endpunkt des Push-Abonnements auf die Webhook-URL unten.</translation>
    </message>
    <message>
        <source>The API&apos;s documentation has no guide for this vendor. Register an app in its developer console.</source>
        <translation>Die Dokumentation der API hat keine Anleitung für diesen Anbieter. Registrieren Sie eine App in seiner Entwicklerkonsole.</translation>
    </message>
    <message>
        <source>Set its redirect URI to the callback URL below.</source>
        <translation>Setzen Sie deren Redirect-URI auf die Callback-URL unten.</translation>
    </message>
    <message>
        <source>Authorization header of notifications</source>
        <translation>Authorization-Kopf der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Its data come from the phone; there is no sign-in at the vendor to set up.</source>
        <translation>Die Daten kommen vom Telefon; eine Anmeldung beim Anbieter ist nicht einzurichten.</translation>
    </message>
    <message>
        <source>Build the mobile SDK into your app: it reads HealthKit, Samsung Health or Google Fit and sends what it reads to POST /sdk/users/{user_id}/sync.</source>
        <translation>Bauen Sie das mobile SDK in Ihre App ein: Es liest HealthKit, Samsung Health oder Google Fit und sendet das Gelesene an POST /sdk/users/{user_id}/sync.</translation>
    </message>
    <message>
        <source>Give the app an SDK token of its end-user. You make one under “SDK tokens”.</source>
        <translation>Geben Sie der App ein SDK-Token ihres Endnutzers. Unter „SDK-Tokens“ erstellen Sie eines.</translation>
    </message>
</context>
<context>
    <name>models::VendorTable</name>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation>noch keine App</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>by SDK</source>
        <translation>per SDK</translation>
    </message>
</context>
<context>
    <name>models::Vendors</name>
    <message>
        <source>Its data come from the SDK on the phone</source>
        <translation>Die Daten kommen vom SDK auf dem Telefon</translation>
    </message>
    <message>
        <source>Switched off for your account</source>
        <translation>Für Ihr Konto abgeschaltet</translation>
    </message>
    <message>
        <source>No credentials of your app at this vendor yet</source>
        <translation>Noch keine Zugangsdaten Ihrer App bei diesem Anbieter</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>linked account</source>
        <translation>verknüpftes Konto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>wird abgeholt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>wird gespeichert</translation>
    </message>
</context>
<context>
    <name>models::WorkoutTable</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>Strecke, km</translation>
    </message>
    <message>
        <source>Pace, min/km</source>
        <translation>Tempo, min/km</translation>
    </message>
    <message>
        <source>Energy, kcal</source>
        <translation>Energie, kcal</translation>
    </message>
    <message>
        <source>Avg HR, bpm</source>
        <translation>Ø HF, bpm</translation>
    </message>
    <message>
        <source>Max HR, bpm</source>
        <translation>Max. HF, bpm</translation>
    </message>
    <message>
        <source>Climb, m</source>
        <translation>Anstieg, m</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>models::WorkoutType</name>
    <message>
        <source>Aerobics</source>
        <translation>Aerobic</translation>
    </message>
    <message>
        <source>Alpine skiing</source>
        <translation>Ski alpin</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>American Football</translation>
    </message>
    <message>
        <source>Archery</source>
        <translation>Bogenschießen</translation>
    </message>
    <message>
        <source>Backcountry skiing</source>
        <translation>Skitour</translation>
    </message>
    <message>
        <source>Badminton</source>
        <translation>Badminton</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Baseball</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Basketball</translation>
    </message>
    <message>
        <source>Boating</source>
        <translation>Bootfahren</translation>
    </message>
    <message>
        <source>Bouldering</source>
        <translation>Bouldern</translation>
    </message>
    <message>
        <source>Bowling</source>
        <translation>Bowling</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Canoeing</source>
        <translation>Kanu</translation>
    </message>
    <message>
        <source>Cardio training</source>
        <translation>Cardiotraining</translation>
    </message>
    <message>
        <source>Casual walking</source>
        <translation>Spazieren</translation>
    </message>
    <message>
        <source>Chores</source>
        <translation>Hausarbeit</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Cricket</translation>
    </message>
    <message>
        <source>Cross country skiing</source>
        <translation>Langlauf</translation>
    </message>
    <message>
        <source>Crossfit</source>
        <translation>Crossfit</translation>
    </message>
    <message>
        <source>Curling</source>
        <translation>Curling</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Cyclocross</source>
        <translation>Cyclocross</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Tanzen</translation>
    </message>
    <message>
        <source>Disc sports</source>
        <translation>Scheibensport</translation>
    </message>
    <message>
        <source>Diving</source>
        <translation>Tauchen</translation>
    </message>
    <message>
        <source>Downhill skiing</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>E biking</source>
        <translation>E-Bike</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation>Fechten</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Angeln</translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation>Fitnessgeräte</translation>
    </message>
    <message>
        <source>Floorball</source>
        <translation>Floorball</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Football</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Gaming</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Group exercise</source>
        <translation>Gruppentraining</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>Turnen</translation>
    </message>
    <message>
        <source>Handball</source>
        <translation>Handball</translation>
    </message>
    <message>
        <source>HIIT</source>
        <translation>HIIT</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation>Hockey</translation>
    </message>
    <message>
        <source>Horseback riding</source>
        <translation>Reiten</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Jagen</translation>
    </message>
    <message>
        <source>Ice skating</source>
        <translation>Eislaufen</translation>
    </message>
    <message>
        <source>Indoor climbing</source>
        <translation>Hallenklettern</translation>
    </message>
    <message>
        <source>Indoor cycling</source>
        <translation>Indoor-Radfahren</translation>
    </message>
    <message>
        <source>Inline skating</source>
        <translation>Inlineskaten</translation>
    </message>
    <message>
        <source>Kayaking</source>
        <translation>Kajak</translation>
    </message>
    <message>
        <source>Kitesurfing</source>
        <translation>Kitesurfen</translation>
    </message>
    <message>
        <source>Lacrosse</source>
        <translation>Lacrosse</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation>Kampfsport</translation>
    </message>
    <message>
        <source>Meditation</source>
        <translation>Meditation</translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation>Motorsport</translation>
    </message>
    <message>
        <source>Motorcycling</source>
        <translation>Motorradfahren</translation>
    </message>
    <message>
        <source>Mountain biking</source>
        <translation>Mountainbiken</translation>
    </message>
    <message>
        <source>Mountaineering</source>
        <translation>Bergsteigen</translation>
    </message>
    <message>
        <source>Multisport</source>
        <translation>Multisport</translation>
    </message>
    <message>
        <source>Open water swimming</source>
        <translation>Freiwasserschwimmen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Orienteering</source>
        <translation>Orientierungslauf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Paddling</source>
        <translation>Paddeln</translation>
    </message>
    <message>
        <source>Padel</source>
        <translation>Padel</translation>
    </message>
    <message>
        <source>Para sports</source>
        <translation>Parasport</translation>
    </message>
    <message>
        <source>Paragliding</source>
        <translation>Gleitschirmfliegen</translation>
    </message>
    <message>
        <source>Parkour</source>
        <translation>Parkour</translation>
    </message>
    <message>
        <source>Pickleball</source>
        <translation>Pickleball</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Pool swimming</source>
        <translation>Schwimmen im Becken</translation>
    </message>
    <message>
        <source>Racket sports</source>
        <translation>Rückschlagsport</translation>
    </message>
    <message>
        <source>Racquetball</source>
        <translation>Racquetball</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Rock climbing</source>
        <translation>Felsklettern</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>Rowing machine</source>
        <translation>Rudergerät</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>Rugby</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Segeln</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>Skateboarden</translation>
    </message>
    <message>
        <source>Skating</source>
        <translation>Skaten</translation>
    </message>
    <message>
        <source>Skiing</source>
        <translation>Ski</translation>
    </message>
    <message>
        <source>Snorkeling</source>
        <translation>Schnorcheln</translation>
    </message>
    <message>
        <source>Snow sports</source>
        <translation>Schneesport</translation>
    </message>
    <message>
        <source>Snowboarding</source>
        <translation>Snowboarden</translation>
    </message>
    <message>
        <source>Snowmobiling</source>
        <translation>Schneemobil</translation>
    </message>
    <message>
        <source>Snowshoeing</source>
        <translation>Schneeschuhwandern</translation>
    </message>
    <message>
        <source>Soccer</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Squash</translation>
    </message>
    <message>
        <source>Stair climbing</source>
        <translation>Treppensteigen</translation>
    </message>
    <message>
        <source>Stand up paddleboarding</source>
        <translation>Stand-up-Paddling</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>Surfen</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>Tischtennis</translation>
    </message>
    <message>
        <source>Team sports</source>
        <translation>Mannschaftssport</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>Tennis</translation>
    </message>
    <message>
        <source>Trail hiking</source>
        <translation>Wandern auf Pfaden</translation>
    </message>
    <message>
        <source>Trail running</source>
        <translation>Trailrunning</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>Triathlon</source>
        <translation>Triathlon</translation>
    </message>
    <message>
        <source>Virtual activity</source>
        <translation>Virtuelle Aktivität</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Volleyball</translation>
    </message>
    <message>
        <source>Wakeboarding</source>
        <translation>Wakeboarden</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Walking fitness</source>
        <translation>Fitness-Walking</translation>
    </message>
    <message>
        <source>Water polo</source>
        <translation>Wasserball</translation>
    </message>
    <message>
        <source>Water skiing</source>
        <translation>Wasserski</translation>
    </message>
    <message>
        <source>Water sports</source>
        <translation>Wassersport</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Rollstuhl</translation>
    </message>
    <message>
        <source>Windsurfing</source>
        <translation>Windsurfen</translation>
    </message>
    <message>
        <source>Winter sports</source>
        <translation>Wintersport</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Wrestling</source>
        <translation>Ringen</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
</context>
<context>
    <name>views::AboutDialog</name>
    <message>
        <source>About WearDeck</source>
        <translation>Über WearDeck</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>A desktop console and local test server for wearable-health APIs. It sends nothing anywhere but to the environments that you set up.</source>
        <translation>Eine Desktop-Konsole mit lokalem Testserver für Wearable-Gesundheits-APIs. Sie sendet nur an die Umgebungen, die Sie einrichten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>views::ActivityTab</name>
    <message>
        <source>No activity was recorded in these days.</source>
        <translation>In diesen Tagen wurde keine Aktivität aufgezeichnet.</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Was die Balken zeigen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Activity by day</source>
        <translation>Aktivität nach Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 on average, of %n whole day(s)</source>
        <translation>
            <numerusform>%1 im Mittel, aus %n ganzen Tag</numerusform>
            <numerusform>%1 im Mittel, aus %n ganzen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Höchste: %1</translation>
    </message>
</context>
<context>
    <name>views::AnswerView</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation>Body, eingerückt</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>Body, wie empfangen</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>%1 of %2: not text, not shown.</source>
        <translation>%1 vom Typ %2: kein Text, wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden angezeigt.</translation>
    </message>
    <message>
        <source>This answer holds a secret, so it went when the console was locked.</source>
        <translation>Diese Antwort enthält ein Geheimnis und wurde beim Sperren der Konsole verworfen.</translation>
    </message>
</context>
<context>
    <name>views::ApiKeysSection</name>
    <message>
        <source>This console itself uses the selected key, so it can be neither rotated nor deleted here.</source>
        <translation>Diese Konsole verwendet den ausgewählten Schlüssel selbst; er kann hier weder rotiert noch gelöscht werden.</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API key stored: %1.</source>
        <translation>API-Schlüssel abgelegt: %1.</translation>
    </message>
    <message>
        <source>API keys are managed in the environment that is in use</source>
        <translation>API-Schlüssel werden in der aktiven Umgebung verwaltet</translation>
    </message>
    <message>
        <source>Switch to “%1” to see its keys.</source>
        <translation>Wechseln Sie zu „%1“, um deren Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Managing API keys needs the developer&apos;s login</source>
        <translation>Zum Verwalten von API-Schlüsseln ist die Anmeldung des Entwicklers nötig</translation>
    </message>
    <message>
        <source>An API key opens data calls only. Add the e-mail and password, or a bearer token.</source>
        <translation>Ein API-Schlüssel erlaubt nur Datenaufrufe. Fügen Sie E-Mail und Passwort oder ein Bearer-Token hinzu.</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Anmeldung hinzufügen</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>Einen API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the API key</source>
        <translation>API-Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>API key renamed.</source>
        <translation>API-Schlüssel umbenannt.</translation>
    </message>
    <message>
        <source>Rotate the API key %1?</source>
        <translation>API-Schlüssel %1 rotieren?</translation>
    </message>
    <message>
        <source>Integrations that use the old key stop working at once. A new key takes its place under the same name.</source>
        <translation>Integrationen mit dem alten Schlüssel funktionieren sofort nicht mehr. Ein neuer Schlüssel tritt unter gleichem Namen an seine Stelle.</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>API-Schlüssel rotieren</translation>
    </message>
    <message>
        <source>Delete the API key %1?</source>
        <translation>API-Schlüssel %1 löschen?</translation>
    </message>
    <message>
        <source>The server refuses it from now on: integrations that use it stop working. This cannot be undone.</source>
        <translation>Der Server weist ihn ab sofort ab: Integrationen, die ihn verwenden, funktionieren nicht mehr. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete API key</source>
        <translation>API-Schlüssel löschen</translation>
    </message>
    <message>
        <source>API key deleted.</source>
        <translation>API-Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>API-Schlüssel „%1“</translation>
    </message>
    <message>
        <source>No API keys yet. Create the first one for the data calls of your integration.</source>
        <translation>Noch keine API-Schlüssel. Erstellen Sie den ersten für die Datenaufrufe Ihrer Integration.</translation>
    </message>
    <message>
        <source>The new API key is shown only this once and has not been stored.</source>
        <translation>Der neue API-Schlüssel wird nur dieses eine Mal gezeigt und ist nicht gesichert.</translation>
    </message>
    <message>
        <source>Save in the keychain as this environment&apos;s API key</source>
        <translation>Im Schlüsselbund als API-Schlüssel dieser Umgebung speichern</translation>
    </message>
    <message>
        <source>Keep for this session as this environment&apos;s API key</source>
        <translation>Für diese Sitzung als API-Schlüssel dieser Umgebung merken</translation>
    </message>
    <message>
        <source>Save in the keychain in place of %1, which no longer works</source>
        <translation>Im Schlüsselbund anstelle von %1 speichern, der nicht mehr gilt</translation>
    </message>
    <message>
        <source>Keep for this session in place of %1, which no longer works</source>
        <translation>Für diese Sitzung anstelle von %1 merken, das nicht mehr gilt</translation>
    </message>
    <message>
        <source>Save in the keychain as %1: this environment then uses it, and keeps the others</source>
        <translation>Im Schlüsselbund als %1 speichern: Diese Umgebung verwendet ihn dann und behält die anderen</translation>
    </message>
    <message>
        <source>Keep for this session as %1: this environment then uses it, and keeps the others</source>
        <translation>Für diese Sitzung als %1 merken: Diese Umgebung benutzt ihn dann und behält die anderen</translation>
    </message>
</context>
<context>
    <name>views::AppCredentials</name>
    <message>
        <source>OAuth / API keys</source>
        <translation>OAuth / API-Schlüssel</translation>
    </message>
    <message>
        <source>Create credentials</source>
        <translation>Zugangsdaten erstellen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>A client id and a client secret open the dispatcher for this application. The secret is shown once; the server keeps only its hash.</source>
        <translation>Client-ID und Client-Geheimnis öffnen dieser Anwendung den Dispatcher. Das Geheimnis wird einmal gezeigt; der Server behält nur seinen Hash.</translation>
    </message>
    <message>
        <source>Client secret stored: %1.</source>
        <translation>Client-Geheimnis gespeichert: %1.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Name, such as the server that uses them</source>
        <translation>Name, etwa der Server, der sie verwendet</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>Its running tokens end at once. It can be activated again.</source>
        <translation>Laufende Token enden sofort. Sie können wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>Deactivate credentials</source>
        <translation>Zugangsdaten deaktivieren</translation>
    </message>
    <message>
        <source>Credentials activated.</source>
        <translation>Zugangsdaten aktiviert.</translation>
    </message>
    <message>
        <source>Credentials deactivated.</source>
        <translation>Zugangsdaten deaktiviert.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>The server refuses it and its tokens from now on. This cannot be undone.</source>
        <translation>Der Server weist sie und ihre Token ab sofort zurück. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke credentials</source>
        <translation>Zugangsdaten widerrufen</translation>
    </message>
    <message>
        <source>Credentials revoked.</source>
        <translation>Zugangsdaten widerrufen.</translation>
    </message>
    <message>
        <source>Client secret of “%1”</source>
        <translation>Client-Geheimnis von „%1“</translation>
    </message>
    <message>
        <source>Save in the keychain, for the integration flow of this console</source>
        <translation>Im Schlüsselbund speichern, für den Integrationsablauf dieser Konsole</translation>
    </message>
    <message>
        <source>No credentials yet. A server of yours needs them to open the dispatcher.</source>
        <translation>Noch keine Zugangsdaten. Ein Server von Ihnen braucht sie, um den Dispatcher zu öffnen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>views::AppEvents</name>
    <message>
        <source>Payload of the event</source>
        <translation>Inhalt des Ereignisses</translation>
    </message>
    <message>
        <source>Event deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Every delivery carries x-relay-signature, signed with the webhook secret.</source>
        <translation>Jede Zustellung trägt x-relay-signature, signiert mit dem Webhook-Geheimnis.</translation>
    </message>
    <message>
        <source>No event yet. Connecting a device, disconnecting it and new data make one each.</source>
        <translation>Noch kein Ereignis. Ein Gerät verbinden, es trennen und neue Daten lösen je eines aus.</translation>
    </message>
    <message>
        <source>Rotate webhook secret…</source>
        <translation>Webhook-Geheimnis erneuern …</translation>
    </message>
    <message>
        <source>Rotate the webhook secret?</source>
        <translation>Das Webhook-Geheimnis erneuern?</translation>
    </message>
    <message>
        <source>Deliveries are signed with the new secret from now on. Your receiver refuses them until it knows it.</source>
        <translation>Zustellungen werden ab jetzt mit dem neuen Geheimnis signiert. Ihr Empfänger lehnt sie ab, bis er es kennt.</translation>
    </message>
    <message>
        <source>Rotate webhook secret</source>
        <translation>Webhook-Geheimnis erneuern</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>This application has no webhook URL, so no events are sent.</source>
        <translation>Diese Anwendung hat keine Webhook-URL, daher werden keine Ereignisse gesendet.</translation>
    </message>
    <message>
        <source>Give it one…</source>
        <translation>Eine angeben …</translation>
    </message>
    <message>
        <source>It is not kept here: rotate it to read a new one.</source>
        <translation>Es wird hier nicht aufbewahrt: Rotieren Sie es, um ein neues zu lesen.</translation>
    </message>
</context>
<context>
    <name>views::AppGuides</name>
    <message>
        <source>Mobile SDKs</source>
        <translation>Mobile SDKs</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>This application has no credentials yet.</source>
        <translation>Diese Anwendung hat noch keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Create them under OAuth / API keys: the SDK needs their client id.</source>
        <translation>Legen Sie sie unter OAuth / API-Schlüssel an: Das SDK braucht ihre Client-ID.</translation>
    </message>
    <message>
        <source>This application has no redirect URL.</source>
        <translation>Diese Anwendung hat keine Redirect-URL.</translation>
    </message>
    <message>
        <source>This application has no Android package name.</source>
        <translation>Diese Anwendung hat keinen Android-Paketnamen.</translation>
    </message>
    <message>
        <source>The SDK needs it; until then the code shows a placeholder.</source>
        <translation>Das SDK braucht sie; bis dahin zeigt der Code einen Platzhalter.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>views::ApplicationDialog</name>
    <message>
        <source>not available yet</source>
        <translation>noch nicht verfügbar</translation>
    </message>
    <message>
        <source>connected in the browser</source>
        <translation>im Browser verbunden</translation>
    </message>
    <message>
        <source>SDK on the phone, iOS %1 or later</source>
        <translation>SDK auf dem Telefon, ab iOS %1</translation>
    </message>
    <message>
        <source>SDK on the phone, Android %1 or later</source>
        <translation>SDK auf dem Telefon, ab Android %1</translation>
    </message>
    <message>
        <source>SDK on the phone</source>
        <translation>SDK auf dem Telefon</translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>Anwendung bearbeiten</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Active: its credentials open the gateway</source>
        <translation>Aktiv: ihre Zugangsdaten öffnen das Gateway</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unique in your account.</source>
        <translation>In Ihrem Konto nur einmal.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Your server&apos;s address that receives health data events.</source>
        <translation>Die Adresse Ihres Servers, die Ereignisse zu Gesundheitsdaten empfängt.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>Where the browser returns after a device is authorised.</source>
        <translation>Wohin der Browser zurückkehrt, wenn ein Gerät freigegeben ist.</translation>
    </message>
    <message>
        <source>Android package name</source>
        <translation>Android-Paketname</translation>
    </message>
    <message>
        <source>Only for apps that use the Android SDK.</source>
        <translation>Nur für Apps, die das Android-SDK verwenden.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Anwendung erstellen</translation>
    </message>
    <message>
        <source>Loading the list of devices…</source>
        <translation>Liste der Geräte wird geladen…</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What was changed in this application has not been saved.</source>
        <translation>Was an dieser Anwendung geändert wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>views::ApplicationView</name>
    <message>
        <source>Application id</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What to see of the application</source>
        <translation>Was von der Anwendung zu sehen ist</translation>
    </message>
    <message>
        <source>OAuth / API keys</source>
        <translation>OAuth / API-Schlüssel</translation>
    </message>
    <message>
        <source>Integration flow</source>
        <translation>Integrationsablauf</translation>
    </message>
    <message>
        <source>Event deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>No devices chosen yet</source>
        <translation>Noch keine Geräte gewählt</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Geräte: %1</translation>
    </message>
    <message>
        <source>Webhook secret of %1, which signs its deliveries</source>
        <translation>Webhook-Geheimnis von %1, das die Zustellungen signiert</translation>
    </message>
    <message>
        <source>Mobile SDKs</source>
        <translation>Mobile SDKs</translation>
    </message>
    <message>
        <source>Save in the keychain, for who checks the signatures</source>
        <translation>Im Schlüsselbund speichern, für die Prüfung der Signaturen</translation>
    </message>
    <message>
        <source>Webhook secret stored: %1.</source>
        <translation>Webhook-Geheimnis abgelegt: %1.</translation>
    </message>
    <message>
        <source>A secret of %1 is shown only this once and has not been stored.</source>
        <translation>Ein Geheimnis von %1 wird nur dieses eine Mal gezeigt und ist nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>views::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>What may use the Relay gateway: devices, webhook, credentials.</source>
        <translation>Was das Relay-Gateway nutzen darf: Geräte, Webhook, Zugangsdaten.</translation>
    </message>
    <message>
        <source>Search name, device, id</source>
        <translation>Name, Gerät, ID suchen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>No applications yet. Each is one app or server that reads health data.</source>
        <translation>Noch keine Anwendungen. Jede ist eine App oder ein Server, der Gesundheitsdaten liest.</translation>
    </message>
    <message>
        <source>No application matches this search.</source>
        <translation>Keine Anwendung passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Create the first application</source>
        <translation>Die erste Anwendung erstellen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1 created.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) stop working at once, and the record of its events goes too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Zugangsdatensatz gilt sofort nicht mehr, und die Aufzeichnung der Ereignisse wird mit gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Zugangsdatensätze gelten sofort nicht mehr, und die Aufzeichnung der Ereignisse wird mit gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Anwendung löschen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>There is no such application in this account.</source>
        <translation>In diesem Konto gibt es keine solche Anwendung.</translation>
    </message>
    <message>
        <source>Sign out of the Relay portal</source>
        <translation>Vom Relay-Portal abmelden</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>Die Anwendung bearbeiten</translation>
    </message>
    <message>
        <source>Delete the application</source>
        <translation>Die Anwendung löschen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Passwort ändern …</translation>
    </message>
    <message>
        <source>Account at the portal: %1</source>
        <translation>Konto am Portal: %1</translation>
    </message>
    <message>
        <source>Password changed. Other sessions of this account have ended.</source>
        <translation>Passwort geändert. Andere Sitzungen dieses Kontos sind beendet.</translation>
    </message>
    <message>
        <source>Change the password of the Relay portal</source>
        <translation>Passwort des Relay-Portals ändern</translation>
    </message>
    <message>
        <source>The record of its events goes too. This cannot be undone.</source>
        <translation>Auch das Verzeichnis ihrer Ereignisse wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Its secrets that are kept here are deleted with it.</source>
        <translation>Ihre Geheimnisse, die hier aufbewahrt werden, werden mit gelöscht.</translation>
    </message>
</context>
<context>
    <name>views::Asking</name>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the audit log.</source>
        <translation>Wird im Audit-Protokoll festgehalten.</translation>
    </message>
</context>
<context>
    <name>views::BackfillDialog</name>
    <message>
        <source>window %1 of %2</source>
        <translation>Fenster %1 von %2</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>Läuft, %1</translation>
    </message>
    <message>
        <source>Retrying, attempt %1 of %2</source>
        <translation>Neuer Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation>Abgebrochen bei %1</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Endgültig gescheitert</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Garmin backfill</source>
        <translation>Garmin-Nachholung</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Cancel the backfill</source>
        <translation>Nachholung abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>%1 done, %2 timed out, %3 failed</source>
        <translation>%1 fertig, %2 abgelaufen, %3 gescheitert</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
</context>
<context>
    <name>views::Banner</name>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>views::BodyTab</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Nothing of the body was ever measured.</source>
        <translation>Vom Körper wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Changes slowly</source>
        <translation>Ändert sich langsam</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>Letzte Messwerte</translation>
    </message>
    <message numerus="yes">
        <source>Averages of %n day(s)</source>
        <translation>
            <numerusform>Mittel aus %n Tag</numerusform>
            <numerusform>Mittel aus %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings of %n hour(s)</source>
        <translation>
            <numerusform>Messwerte aus %n Stunde</numerusform>
            <numerusform>Messwerte aus %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the averages cover</source>
        <translation>Tage, die die Mittelwerte umfassen</translation>
    </message>
    <message>
        <source>How old a reading may be beside the newest one</source>
        <translation>Wie alt ein Messwert neben dem neuesten sein darf</translation>
    </message>
    <message>
        <source>Weight and resting heart rate by day</source>
        <translation>Gewicht und Ruheherzfrequenz nach Tag</translation>
    </message>
    <message>
        <source>Over the days chosen above</source>
        <translation>Über die oben gewählten Tage</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Körper</translation>
    </message>
    <message>
        <source>Newest value from %1</source>
        <translation>Neuester Wert von %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
</context>
<context>
    <name>views::Chart</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Werte (CSV) …</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1.</source>
        <translation>Das Diagramm konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Move the chart in time</source>
        <translation>Diagramm in der Zeit verschieben</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>First and last data</source>
        <translation>Erste und letzte Daten</translation>
    </message>
    <message>
        <source>Step from value to value; Enter shows its rows</source>
        <translation>Von Wert zu Wert gehen; Enter zeigt die Zeilen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Mark a range; Esc clears it</source>
        <translation>Bereich auswählen; Esc hebt die Auswahl auf</translation>
    </message>
</context>
<context>
    <name>views::ChartCanvas</name>
    <message>
        <source>%1: no values</source>
        <translation>%1: keine Werte</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s), from %2 to %3 %4, latest %5</source>
        <translation>
            <numerusform>%1: %Ln Wert, von %2 bis %3 %4, zuletzt %5</numerusform>
            <numerusform>%1: %Ln Werte, von %2 bis %3 %4, zuletzt %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln period(s)</source>
        <translation>
            <numerusform>%1: %Ln Zeitraum</numerusform>
            <numerusform>%1: %Ln Zeiträume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>Messreihen des Diagramms</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>views::ClockCard</name>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of real time</source>
        <translation>Geht %1 vor</translation>
    </message>
    <message>
        <source>%1 behind real time</source>
        <translation>Geht %1 nach</translation>
    </message>
    <message>
        <source>Time to move on by</source>
        <translation>Zeitspanne zum Vorstellen</translation>
    </message>
    <message>
        <source>15m, 2h, 3d</source>
        <translation>15m, 2h, 3d</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 T</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Vorstellen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>Zurück zur Echtzeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
</context>
<context>
    <name>views::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>views::CodePanel</name>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Secrets are variables, to be set where the code runs: %1.</source>
        <translation>Geheimnisse sind Variablen, die dort gesetzt werden, wo der Code läuft: %1.</translation>
    </message>
</context>
<context>
    <name>views::CodeTab</name>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Filled with the address of this environment and the id of this end-user.</source>
        <translation>Ausgefüllt mit der Adresse dieser Umgebung und der ID dieses Endnutzers.</translation>
    </message>
</context>
<context>
    <name>views::CodeView</name>
    <message>
        <source>
… the rest is not shown; copying takes all of it</source>
        <translation>
… der Rest wird nicht angezeigt; beim Kopieren ist er dabei</translation>
    </message>
</context>
<context>
    <name>views::CommandPalette</name>
    <message>
        <source>Search workspaces, actions, environments and data</source>
        <translation>Arbeitsbereiche, Aktionen, Umgebungen und Daten suchen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>views::ConnectionChips</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzter Sync %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Opens the consent page in the system browser</source>
        <translation>Öffnet die Einwilligungsseite im Browser des Systems</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Tells which devices are connected.</source>
        <translation>Sagt, welche Geräte verbunden sind.</translation>
    </message>
    <message>
        <source>Authenticate first: this call carries the token.</source>
        <translation>Authentifizieren Sie zuerst: dieser Aufruf trägt das Token.</translation>
    </message>
    <message>
        <source>Disconnect all…</source>
        <translation>Alle trennen …</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>wartet auf Zustimmung</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>No more data come from %1 for this user. Everything received so far stays. Connecting again undoes it.</source>
        <translation>Von %1 kommen für diesen Nutzer keine Daten mehr. Alles bisher Empfangene bleibt. Erneutes Verbinden macht es rückgängig.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>%1 disconnected.</source>
        <translation>%1 getrennt.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
</context>
<context>
    <name>views::ConnectionPanel</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Reached in %1 ms.</source>
        <translation>Erreicht in %1 ms.</translation>
    </message>
    <message>
        <source>Reached in %1 ms, version %2.</source>
        <translation>Erreicht in %1 ms, Version %2.</translation>
    </message>
    <message>
        <source>The credentials are accepted: %1.</source>
        <translation>Die Anmeldedaten werden akzeptiert: %1.</translation>
    </message>
    <message>
        <source>The credentials are refused: %1</source>
        <translation>Die Anmeldedaten werden abgewiesen: %1</translation>
    </message>
    <message>
        <source>No credentials are stored, so only the liveness check was made.</source>
        <translation>Es sind keine Anmeldedaten abgelegt; daher wurde nur die Erreichbarkeit geprüft.</translation>
    </message>
</context>
<context>
    <name>views::ConnectionsTab</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Fetch history…</source>
        <translation>Verlauf abrufen …</translation>
    </message>
    <message>
        <source>Backfill by type…</source>
        <translation>Nachholung nach Typ …</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Delete the data…</source>
        <translation>Daten löschen …</translation>
    </message>
    <message>
        <source>Waiting for consent at %1 in your browser…</source>
        <translation>Warten auf die Zustimmung bei %1 in Ihrem Browser …</translation>
    </message>
    <message>
        <source>Sync of %1 started.</source>
        <translation>Synchronisierung von %1 begonnen.</translation>
    </message>
    <message>
        <source>Fetch the history of %1</source>
        <translation>Verlauf von %1 abrufen</translation>
    </message>
    <message>
        <source>Days, at most %1</source>
        <translation>Tage, höchstens %1</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Name a number of days from 1 to %1.</source>
        <translation>Nennen Sie eine Zahl von Tagen zwischen 1 und %1.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 will be fetched.</source>
        <translation>%1: %2 bis %3 wird abgerufen.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>%1 sends no more data for %2. Everything received so far stays. The end-user can connect again.</source>
        <translation>%1 sendet keine Daten mehr für %2. Alles bisher Empfangene bleibt. Der Endnutzer kann sich wieder verbinden.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>%1 disconnected.</source>
        <translation>%1 getrennt.</translation>
    </message>
    <message>
        <source>Delete all data from %1?</source>
        <translation>Alle Daten von %1 löschen?</translation>
    </message>
    <message>
        <source>Every sample, workout and sleep session that came from %1 for %2 is erased. This cannot be undone.</source>
        <translation>Alle Messwerte, Trainings und Schlafphasen, die von %1 für %2 kamen, werden gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete the data from %1</source>
        <translation>Daten von %1 löschen</translation>
    </message>
    <message>
        <source>Data from %1 deleted.</source>
        <translation>Daten von %1 gelöscht.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzter Sync %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie synchronisiert</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sync runs</source>
        <translation>Sync-Läufe</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>None yet. Syncs, history, imports and uploads of the SDK are listed here as they run.</source>
        <translation>Noch keine. Syncs, Verlauf, Importe und Uploads des SDK stehen hier, während sie laufen.</translation>
    </message>
</context>
<context>
    <name>views::Consent</name>
    <message>
        <source>The consent page of %1 could not be opened.</source>
        <translation>Die Zustimmungsseite von %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Its address is no web address.</source>
        <translation>Ihre Adresse ist keine Webadresse.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>The consent at %1 was declined.</source>
        <translation>Die Zustimmung bei %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was connected. Start again when the end-user agrees.</source>
        <translation>Nichts wurde verbunden. Beginnen Sie neu, wenn der Endnutzer zustimmt.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was not connected in time. Start again.</source>
        <translation>%1 wurde nicht rechtzeitig verbunden. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>No browser took the consent page of %1.</source>
        <translation>Kein Browser hat die Zustimmungsseite von %1 übernommen.</translation>
    </message>
    <message>
        <source>Copy its address and open it in any browser on this computer: the console waits for it.</source>
        <translation>Kopieren Sie ihre Adresse und öffnen Sie sie in einem beliebigen Browser auf diesem Rechner: Die Konsole wartet darauf.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The consent page of %1 opens in your browser.</source>
        <translation>Die Zustimmungsseite von %1 öffnet sich in Ihrem Browser.</translation>
    </message>
    <message>
        <source>If it does not, copy its address and open it by hand.</source>
        <translation>Falls nicht, kopieren Sie ihre Adresse und öffnen Sie sie von Hand.</translation>
    </message>
</context>
<context>
    <name>views::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>views::CreateUserDialog</name>
    <message>
        <source>New end-user</source>
        <translation>Neuer Endnutzer</translation>
    </message>
    <message>
        <source>One person whose wearables you read. Every field is optional.</source>
        <translation>Eine Person, deren Wearables Sie auslesen. Jedes Feld ist optional.</translation>
    </message>
    <message>
        <source>Create end-user</source>
        <translation>Endnutzer anlegen</translation>
    </message>
</context>
<context>
    <name>views::CredentialsPage</name>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environment saved.</source>
        <translation>Umgebung gespeichert.</translation>
    </message>
    <message>
        <source>Environments &amp; credentials</source>
        <translation>Umgebung &amp; Zugang</translation>
    </message>
    <message>
        <source>Where requests go, and the keys and logins that open the door.</source>
        <translation>Wohin Anfragen gehen, und die Schlüssel und Anmeldungen, die die Tür öffnen.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>What you changed of this environment has not been saved.</source>
        <translation>Ihre Änderungen an dieser Umgebung sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The environment is removed from this computer. Nothing changes on its server.</source>
        <translation>Die Umgebung wird von diesem Computer entfernt. Auf ihrem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete the environment %1?</source>
        <translation>Umgebung %1 löschen?</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>Umgebung löschen</translation>
    </message>
    <message>
        <source>Environment %1 deleted.</source>
        <translation>Umgebung %1 gelöscht.</translation>
    </message>
    <message>
        <source>The credential %1 could not be deleted: %2</source>
        <translation>Die Anmeldedaten %1 konnten nicht gelöscht werden: %2</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Edit environment %1</source>
        <translation>Umgebung %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete the environment in the list</source>
        <translation>Umgebung in der Liste löschen</translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation>Token-Prüfer</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation>.env-Datei importieren …</translation>
    </message>
    <message>
        <source>Import environments…</source>
        <translation>Umgebungen importieren …</translation>
    </message>
    <message>
        <source>Export environments, without secrets…</source>
        <translation>Umgebungen ohne Geheimnisse exportieren …</translation>
    </message>
    <message>
        <source>What to see of the environment</source>
        <translation>Was von der Umgebung zu sehen ist</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>SDK tokens</source>
        <translation>SDK-Tokens</translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation>Eine .env-Datei importieren</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>Umgebungen importieren</translation>
    </message>
    <message>
        <source>Export environments, without secrets</source>
        <translation>Umgebungen ohne Geheimnisse exportieren</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) kept for it go with it.</source>
        <translation>
            <numerusform>Die %n dafür gespeicherte Zugangsinformation wird mit gelöscht.</numerusform>
            <numerusform>Die %n dafür gespeicherten Zugangsdaten werden mit gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DataTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Pin no column</source>
        <translation>Keine Spalte anheften</translation>
    </message>
    <message numerus="yes">
        <source>Pin the first %n column(s)</source>
        <translation>
            <numerusform>Die erste Spalte anheften</numerusform>
            <numerusform>Die ersten %n Spalten anheften</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows as TSV</source>
        <translation>Zeilen als TSV kopieren</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy rows as Markdown</source>
        <translation>Zeilen als Markdown kopieren</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (kein Platz)</translation>
    </message>
</context>
<context>
    <name>views::DayAxis</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>views::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>views::DotEnvDialog</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What each line becomes</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Replace credentials of the same name</source>
        <translation>Zugangsdaten gleichen Namens ersetzen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation>Eine neue Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>Replace the %n credential(s) of the same name; otherwise both are kept</source>
        <translation>
            <numerusform>%n Zugangsdatensatz gleichen Namens ersetzen; sonst bleiben beide</numerusform>
            <numerusform>%n Zugangsdatensätze gleichen Namens ersetzen; sonst bleiben beide</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is of use here</source>
        <translation>Nichts in dieser Datei ist hier von Nutzen</translation>
    </message>
    <message>
        <source>The environment would not do</source>
        <translation>So geht die Umgebung nicht</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imported, with %n credential(s).</source>
        <translation>
            <numerusform>%1 importiert, mit %n Zugangsdatensatz.</numerusform>
            <numerusform>%1 importiert, mit %n Zugangsdatensätzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::EnergyTab</name>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>Neither meals nor energy burned were recorded in these days.</source>
        <translation>In diesen Tagen wurden weder Mahlzeiten noch Verbrauch aufgezeichnet.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Energy eaten and burned by day</source>
        <translation>Gegessene und verbrannte Energie nach Tag</translation>
    </message>
    <message numerus="yes">
        <source>Energy balance covers at most %n day(s).</source>
        <translation>
            <numerusform>Die Energiebilanz umfasst höchstens %n Tag.</numerusform>
            <numerusform>Die Energiebilanz umfasst höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 you see %2. Choose custom days to see earlier ones.</source>
        <translation>Von %1 sehen Sie %2. Für frühere wählen Sie eigene Tage.</translation>
    </message>
    <message>
        <source>eaten %1</source>
        <translation>gegessen %1</translation>
    </message>
    <message>
        <source>burned %1</source>
        <translation>verbrannt %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 a day · %n day(s) with both sides</source>
        <translation>
            <numerusform>%1 am Tag · %n Tag mit beiden Seiten</numerusform>
            <numerusform>%1 am Tag · %n Tage mit beiden Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>Verbrannt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Eaten and burned</source>
        <translation>Gegessen und verbrannt</translation>
    </message>
    <message>
        <source>Net, eaten minus burned</source>
        <translation>Saldo, gegessen minus verbrannt</translation>
    </message>
</context>
<context>
    <name>views::EnvironmentFiles</name>
    <message>
        <source>Import a .env file</source>
        <translation>Eine .env-Datei importieren</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*)</source>
        <translation>Umgebungsdateien (.env *.env .env.*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>Umgebungen importieren</translation>
    </message>
    <message>
        <source>Environments (*.json)</source>
        <translation>Umgebungen (*.json)</translation>
    </message>
    <message>
        <source>Export environments</source>
        <translation>Umgebungen exportieren</translation>
    </message>
    <message>
        <source>The environments were not exported</source>
        <translation>Die Umgebungen wurden nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n Umgebung ohne Geheimnisse nach %1 geschrieben.</numerusform>
            <numerusform>%n Umgebungen ohne Geheimnisse nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::EnvironmentForm</name>
    <message>
        <source>Save environment</source>
        <translation>Umgebung speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation>WearLink-URL</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>Relay-URL</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Sent to Relay as x-tenant-id.</source>
        <translation>Wird an Relay als x-tenant-id gesendet.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sent to Relay as x-country-code.</source>
        <translation>Wird an Relay als x-country-code gesendet.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>Sicherheitsstufe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>PEM file that replaces the system&apos;s certificate authorities. Empty = the system&apos;s.</source>
        <translation>PEM-Datei, die die Zertifizierungsstellen des Systems ersetzt. Leer = die des Systems.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Angeheftetes Zertifikat</translation>
    </message>
    <message>
        <source>PEM. Only this certificate, or what it signed, is trusted.</source>
        <translation>PEM. Nur diesem Zertifikat oder was es signiert hat, wird vertraut.</translation>
    </message>
    <message>
        <source>Set by the server in this program.</source>
        <translation>Vom Server in diesem Programm vorgegeben.</translation>
    </message>
    <message>
        <source>As the stage</source>
        <translation>Wie die Stufe</translation>
    </message>
    <message>
        <source>The environment was not saved</source>
        <translation>Die Umgebung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The server in this program knows %1.</source>
        <translation>Der Server in diesem Programm kennt %1.</translation>
    </message>
    <message>
        <source>Another program has changed this environment meanwhile</source>
        <translation>Ein anderes Programm hat diese Umgebung inzwischen geändert</translation>
    </message>
    <message>
        <source>Saving puts what stands here in place of its change.</source>
        <translation>Beim Speichern ersetzt, was hier steht, dessen Änderung.</translation>
    </message>
    <message>
        <source>Show its change</source>
        <translation>Dessen Änderung zeigen</translation>
    </message>
</context>
<context>
    <name>views::EnvironmentSidebar</name>
    <message>
        <source>Duplicate the environment</source>
        <translation>Umgebung duplizieren</translation>
    </message>
    <message>
        <source>Delete the environment</source>
        <translation>Umgebung löschen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebettet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>views::EnvironmentSwitch</name>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Umgebung: %1, %2</translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation>Umgebung wechseln</translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation>Umgebungen verwalten…</translation>
    </message>
    <message>
        <source>Relay: country %1, tenant %2</source>
        <translation>Relay: Land %1, Mandant %2</translation>
    </message>
</context>
<context>
    <name>views::ErrorSheet</name>
    <message>
        <source>Failed calls</source>
        <translation>Fehlgeschlagene Aufrufe</translation>
    </message>
</context>
<context>
    <name>views::FaultsCard</name>
    <message>
        <source>Operation or path</source>
        <translation>Operation oder Pfad</translation>
    </message>
    <message>
        <source>listUsers or /api/v1/users/*</source>
        <translation>listUsers oder /api/v1/users/*</translation>
    </message>
    <message>
        <source>The server answers every request as it should.</source>
        <translation>Der Server beantwortet jede Anfrage, wie er soll.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Status to answer</source>
        <translation>Status der Antwort</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fault</source>
        <translation>Diese Störung entfernen</translation>
    </message>
    <message>
        <source>Name an operation, or a path such as /api/v1/users/*.</source>
        <translation>Geben Sie eine Operation oder einen Pfad wie /api/v1/users/* an.</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>allen Anfragen</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>antworten %1</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>werden abgewiesen</translation>
    </message>
    <message>
        <source>answer an error status</source>
        <translation>antworten mit einem Fehlerstatus</translation>
    </message>
    <message>
        <source>wait a second first</source>
        <translation>warten zuerst eine Sekunde</translation>
    </message>
    <message>
        <source>answer 429, too many requests</source>
        <translation>antworten 429, zu viele Anfragen</translation>
    </message>
    <message>
        <source>answer broken JSON</source>
        <translation>antworten defektes JSON</translation>
    </message>
    <message>
        <source>call their JSON text/html</source>
        <translation>nennen ihr JSON text/html</translation>
    </message>
    <message>
        <source>end in a connection reset</source>
        <translation>enden mit einem Verbindungsabbruch</translation>
    </message>
    <message>
        <source>fall silent</source>
        <translation>verstummen</translation>
    </message>
    <message>
        <source>arrive byte by byte</source>
        <translation>kommen Byte für Byte an</translation>
    </message>
    <message>
        <source>end before they are complete</source>
        <translation>enden vorzeitig</translation>
    </message>
    <message>
        <source>give a wrong length</source>
        <translation>nennen eine falsche Länge</translation>
    </message>
    <message>
        <source>call plain bytes gzip</source>
        <translation>geben reine Bytes als gzip aus</translation>
    </message>
    <message>
        <source>start with a line that is not HTTP</source>
        <translation>beginnen mit einer Zeile, die kein HTTP ist</translation>
    </message>
    <message>
        <source>refuse the next connections</source>
        <translation>weisen die nächsten Verbindungen ab</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln connections are refused</source>
        <translation>
            <numerusform>Die nächste Verbindung wird abgewiesen</numerusform>
            <numerusform>Die nächsten %Ln Verbindungen werden abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % of %1 %2</source>
        <translation>100 % von %1 %2</translation>
    </message>
    <message>
        <source>%L1 % of %2 %3</source>
        <translation>%L1 % von %2 %3</translation>
    </message>
</context>
<context>
    <name>views::FlowPanel</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>Authentifizieren</translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation>Verbindungen prüfen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Answer from what is stored</source>
        <translation>Aus dem Gespeicherten antworten</translation>
    </message>
    <message>
        <source>As FHIR R4</source>
        <translation>Als FHIR R4</translation>
    </message>
    <message>
        <source>Fetch health data</source>
        <translation>Gesundheitsdaten abrufen</translation>
    </message>
    <message>
        <source>Integration flow</source>
        <translation>Integrationsablauf</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>From the keychain when left empty</source>
        <translation>Leer: aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>1  Authenticate</source>
        <translation>1  Authentifizieren</translation>
    </message>
    <message>
        <source>2  Check connections</source>
        <translation>2  Verbindungen prüfen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>3  Fetch</source>
        <translation>3  Abrufen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 in %L2 ms</source>
        <translation>%1 in %L2 ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>The token ends in %1 min %2 s.</source>
        <translation>Das Token endet in %1 min %2 s.</translation>
    </message>
    <message>
        <source>The token is over: authenticate again.</source>
        <translation>Das Token ist abgelaufen: authentifizieren Sie erneut.</translation>
    </message>
    <message>
        <source> (inactive)</source>
        <translation> (inaktiv)</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>The token is being renewed…</source>
        <translation>Das Token wird erneuert …</translation>
    </message>
    <message>
        <source>The token is over: the next call renews it.</source>
        <translation>Das Token ist abgelaufen: Der nächste Aufruf erneuert es.</translation>
    </message>
    <message>
        <source>The renewed token ends in %1 min %2 s.</source>
        <translation>Das erneuerte Token endet in %1 min %2 s.</translation>
    </message>
    <message>
        <source>The session of this application is over.</source>
        <translation>Die Sitzung dieser Anwendung ist beendet.</translation>
    </message>
    <message>
        <source>Authenticate again</source>
        <translation>Erneut authentifizieren</translation>
    </message>
    <message>
        <source>Client id or secret is wrong.</source>
        <translation>Client-ID oder Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>Or the application is of another country or tenant: this environment asks in %1, %2.</source>
        <translation>Oder die Anwendung gehört zu einem anderen Land oder Mandanten: Diese Umgebung fragt in %1, %2.</translation>
    </message>
    <message>
        <source>The application or these credentials are switched off.</source>
        <translation>Die Anwendung oder diese Zugangsdaten sind abgeschaltet.</translation>
    </message>
    <message>
        <source>Activate the credentials under OAuth / API keys, or the application with Edit.</source>
        <translation>Aktivieren Sie die Zugangsdaten unter OAuth / API-Schlüssel oder die Anwendung über „Bearbeiten“.</translation>
    </message>
    <message>
        <source>Type it: none is stored for this client id</source>
        <translation>Eingeben: Zu dieser Client-ID ist keines abgelegt</translation>
    </message>
    <message>
        <source>No secret of this client id is stored.</source>
        <translation>Zu dieser Client-ID ist kein Geheimnis abgelegt.</translation>
    </message>
    <message>
        <source>From this session when left empty</source>
        <translation>Aus dieser Sitzung, wenn leer</translation>
    </message>
    <message>
        <source>From this server when left empty</source>
        <translation>Leer: von diesem Server</translation>
    </message>
    <message>
        <source>Type it, or create further credentials and keep their secret.</source>
        <translation>Geben Sie es ein, oder erstellen Sie weitere Zugangsdaten und behalten Sie deren Geheimnis.</translation>
    </message>
    <message>
        <source>Create credentials</source>
        <translation>Zugangsdaten erstellen</translation>
    </message>
</context>
<context>
    <name>views::FlowWire</name>
    <message>
        <source>The token was over: it was renewed with the refresh token first.</source>
        <translation>Das Token war abgelaufen: Es wurde zuerst mit dem Erneuerungstoken erneuert.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What went over the wire</source>
        <translation>Was über die Leitung ging</translation>
    </message>
    <message>
        <source>Call to show</source>
        <translation>Anzuzeigender Aufruf</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>Authentifizieren</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sends the client id, its secret and the application id to the dispatcher. The answer brings the user, an access token for an hour, a refresh token and the connected devices.</source>
        <translation>Sendet Client-ID, Geheimnis und Anwendungs-ID an den Dispatcher. Die Antwort bringt den Benutzer, ein Zugriffstoken für eine Stunde, ein Erneuerungstoken und die verbundenen Geräte.</translation>
    </message>
    <message>
        <source>Asks the gateway which of the application&apos;s devices are connected and when each was synced last. The token of the first step goes along.</source>
        <translation>Fragt das Gateway, welche Geräte der Anwendung verbunden sind und wann jedes zuletzt synchronisiert wurde. Das Token des ersten Schritts geht mit.</translation>
    </message>
    <message>
        <source>Asks the gateway for the health data of the days and devices chosen at the left. The answer is shown as it came, and drawn under Health data.</source>
        <translation>Fragt das Gateway nach den Gesundheitsdaten der links gewählten Tage und Geräte. Die Antwort steht hier, wie sie kam, und unter Gesundheitsdaten als Diagramm.</translation>
    </message>
</context>
<context>
    <name>views::GettingStarted</name>
    <message>
        <source>Getting started with Relay</source>
        <translation>Erste Schritte mit Relay</translation>
    </message>
    <message>
        <source>Sign in or up</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation>Anwendung erstellen</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>Zugangsdaten erzeugen</translation>
    </message>
    <message>
        <source>Get a first answer</source>
        <translation>Erste Antwort holen</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1, als Nächstes</translation>
    </message>
</context>
<context>
    <name>views::GridChart</name>
    <message>
        <source>Nothing was recorded of this.</source>
        <translation>Hiervon wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, least</source>
        <translation>%1, kleinster</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Chart written to %1.</source>
        <translation>Diagramm in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>views::GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>views::HealthDataView</name>
    <message>
        <source>Save the chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>Rows of the day</source>
        <translation>Zeilen des Tages</translation>
    </message>
    <message>
        <source>Resource as JSON</source>
        <translation>Ressource als JSON</translation>
    </message>
    <message>
        <source>Nothing was left out of this answer.</source>
        <translation>In dieser Antwort wurde nichts ausgelassen.</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Parts of the health data</source>
        <translation>Teile der Gesundheitsdaten</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Health data by day</source>
        <translation>Gesundheitsdaten je Tag</translation>
    </message>
    <message>
        <source>Charts of the health data</source>
        <translation>Diagramme der Gesundheitsdaten</translation>
    </message>
    <message>
        <source>FHIR resources</source>
        <translation>FHIR-Ressourcen</translation>
    </message>
    <message>
        <source>What a fetch brings is drawn here by day: sleep, activity, heart and more. FHIR answers are listed resource by resource.</source>
        <translation>Was ein Abruf bringt, wird hier je Tag gezeichnet: Schlaf, Aktivität, Herz und mehr. FHIR-Antworten stehen Ressource für Ressource in einer Liste.</translation>
    </message>
    <message>
        <source>The fetch brought no data.</source>
        <translation>Der Abruf brachte keine Daten.</translation>
    </message>
    <message>
        <source>Resources (%L1)</source>
        <translation>Ressourcen (%L1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Not mapped (%L1)</source>
        <translation>Nicht abgebildet (%L1)</translation>
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation>Ausgelassen (%L1)</translation>
    </message>
    <message>
        <source>Choose a resource to see its JSON.</source>
        <translation>Wählen Sie eine Ressource, um ihr JSON zu sehen.</translation>
    </message>
    <message>
        <source>The answer holds no data of these days. What was left out says why.</source>
        <translation>Die Antwort enthält keine Daten dieser Tage. Warum, steht bei dem, was ausgelassen wurde.</translation>
    </message>
    <message>
        <source>asked for anew</source>
        <translation>neu abgefragt</translation>
    </message>
    <message>
        <source>stored %1 ago</source>
        <translation>vor %1 gespeichert</translation>
    </message>
    <message>
        <source>%1, rows of %2</source>
        <translation>%1, Zeilen vom %2</translation>
    </message>
</context>
<context>
    <name>views::HealthTabs</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>SDK simulator</source>
        <translation>SDK-Simulator</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Energy balance</source>
        <translation>Energiebilanz</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>views::HomePage</name>
    <message>
        <source>Show the first steps</source>
        <translation>Erste Schritte anzeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The server in this program, and how to call it</source>
        <translation>Der Server in diesem Programm und wie man ihn aufruft</translation>
    </message>
    <message>
        <source>Server, first steps, clock and faults</source>
        <translation>Server, erste Schritte, Uhr und Störungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults on</source>
        <translation>
            <numerusform>%Ln Störung aktiv</numerusform>
            <numerusform>%Ln Störungen aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Copy the selected row or statement</source>
        <translation>Ausgewählte Zeile oder Anweisung kopieren</translation>
    </message>
</context>
<context>
    <name>views::ImportDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation>WearLink-URL</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>Relay-URL</translation>
    </message>
    <message>
        <source>Credentials to enter</source>
        <translation>Einzugebende Zugangsdaten</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Environments in the file</source>
        <translation>Umgebungen in der Datei</translation>
    </message>
    <message>
        <source>The file has no secrets. What each environment needs is entered here afterwards; the names of credentials are those they had where the file comes from.</source>
        <translation>Die Datei enthält keine Geheimnisse. Was jede Umgebung braucht, wird danach hier eingegeben; die Namen der Zugangsdaten sind die vom Ursprung der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung importieren</numerusform>
            <numerusform>%n Umgebungen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>%n Umgebung importiert.</numerusform>
            <numerusform>%n Umgebungen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) are still to be entered.</source>
        <translation>
            <numerusform>%n Zugangsdatensatz ist noch einzugeben.</numerusform>
            <numerusform>%n Zugangsdatensätze sind noch einzugeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ImportTab</name>
    <message>
        <source>Drop an Apple Health export here: export.zip, or the export.xml in it. You see what it holds before anything is sent.</source>
        <translation>Legen Sie hier einen Apple-Health-Export ab: export.zip oder die export.xml darin. Sie sehen, was er enthält, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Choose an Apple Health export</source>
        <translation>Apple-Health-Export wählen</translation>
    </message>
    <message>
        <source>Apple Health export (*.zip *.xml)</source>
        <translation>Apple-Health-Export (*.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it.</source>
        <translation>Ein Import läuft. Warten Sie sein Ende ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln Messwert</numerusform>
            <numerusform>%Ln Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep stage(s)</source>
        <translation>
            <numerusform>%Ln Schlafphase</numerusform>
            <numerusform>%Ln Schlafphasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) that are not imported</source>
        <translation>
            <numerusform>%Ln Typ, der nicht importiert wird</numerusform>
            <numerusform>%Ln Typen, die nicht importiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>The import was cancelled before the backend began.</source>
        <translation>Der Import wurde abgebrochen, bevor das Backend begann.</translation>
    </message>
    <message>
        <source>The import was cancelled; what it had stored stays.</source>
        <translation>Der Import wurde abgebrochen; was er gespeichert hatte, bleibt.</translation>
    </message>
    <message>
        <source>The import failed; what it had stored stays.</source>
        <translation>Der Import ist gescheitert; was er gespeichert hatte, bleibt.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Der Import ist fertig.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) added</source>
        <translation>
            <numerusform>%Ln Messwert hinzugefügt</numerusform>
            <numerusform>%Ln Messwerte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 elements kept, %2 skipped</source>
        <translation>%1 Elemente behalten, %2 übersprungen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Import an Apple Health export…</source>
        <translation>Apple-Health-Export importieren …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 cannot be read as an Apple Health export</source>
        <translation>%1 lässt sich nicht als Apple-Health-Export lesen</translation>
    </message>
    <message>
        <source>%1 was chosen and has not been imported.</source>
        <translation>%1 ist ausgewählt und nicht importiert.</translation>
    </message>
</context>
<context>
    <name>views::KeychainBar</name>
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation>Warten auf das Entsperren des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Your system asks for its password, perhaps behind this window. After a minute WearDeck goes on without it.</source>
        <translation>Ihr System fragt nach dem Passwort, vielleicht hinter diesem Fenster. Nach einer Minute macht WearDeck ohne den Schlüsselbund weiter.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
</context>
<context>
    <name>views::Leaving</name>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>views::LockScreen</name>
    <message>
        <source>You locked it.</source>
        <translation>Sie haben gesperrt.</translation>
    </message>
    <message>
        <source>Nobody used it for a while.</source>
        <translation>Eine Zeit lang hat niemand damit gearbeitet.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Der Bildschirm wurde gesperrt.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Der Rechner ging in den Ruhezustand.</translation>
    </message>
    <message>
        <source>WearDeck is locked</source>
        <translation>WearDeck ist gesperrt</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open without credentials</source>
        <translation>Ohne Zugangsdaten öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>Weiterhin gesperrt</translation>
    </message>
    <message>
        <source>What you had open is hidden, and requests wait until you unlock.</source>
        <translation>Was offen war, ist verborgen, und Anfragen warten, bis Sie entsperren.</translation>
    </message>
    <message>
        <source>The credentials and tokens in use have left memory; the server in this program keeps its own accounts, and a new secret that you have not stored yet stays, masked.</source>
        <translation>Die verwendeten Zugangsdaten und Token sind aus dem Speicher entfernt; der Server in diesem Programm behält seine eigenen Konten, und ein neues, noch nicht gespeichertes Geheimnis bleibt verdeckt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Tokens have left memory. %n credential(s) of this session stay in memory until WearDeck quits: no keychain has them, so they would be lost.</source>
        <translation>
            <numerusform>Token sind aus dem Speicher entfernt. %n Zugangsinformation dieser Sitzung bleibt im Speicher, bis WearDeck endet: Kein Schlüsselbund hat sie, sie ginge sonst verloren.</numerusform>
            <numerusform>Token sind aus dem Speicher entfernt. %n Zugangsdaten dieser Sitzung bleiben im Speicher, bis WearDeck endet: Kein Schlüsselbund hat sie, sie gingen sonst verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain here that could ask for a password: whoever presses Unlock gets in. Lock your screen too, or quit, when others can reach this computer.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der nach einem Passwort fragen könnte: Wer „Entsperren“ drückt, kommt hinein. Sperren Sie auch den Bildschirm oder beenden Sie das Programm, wenn andere an diesen Rechner können.</translation>
    </message>
    <message>
        <source>Unlocking reads the rest from your system&apos;s keychain again; if the keychain is locked, it asks for its password. WearDeck has no password of its own, so lock your screen too when others can reach this computer.</source>
        <translation>Beim Entsperren wird das Übrige wieder aus dem Schlüsselbund des Systems gelesen; ist er gesperrt, fragt er nach seinem Passwort. WearDeck hat kein eigenes Passwort: Sperren Sie auch den Bildschirm, wenn andere an diesen Rechner können.</translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>%1 – %2 – WearDeck</source>
        <translation>%1 – %2 – WearDeck</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Collapse or expand the s&amp;idebar</source>
        <translation>&amp;Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About WearDeck</source>
        <translation>Ü&amp;ber WearDeck</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Locked – WearDeck</source>
        <translation>Gesperrt – WearDeck</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Verwerfen und beenden</translation>
    </message>
    <message>
        <source>Another program has changed this environment</source>
        <translation>Ein anderes Programm hat diese Umgebung geändert</translation>
    </message>
    <message>
        <source>Until you take the change over, requests go out as before, and what you have typed stays.</source>
        <translation>Bis Sie die Änderung übernehmen, gehen Anfragen wie bisher hinaus, und was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>views::NewSecretPanel</name>
    <message>
        <source>The keychain is asked to keep it…</source>
        <translation>Der Schlüsselbund wird gebeten, es zu behalten …</translation>
    </message>
    <message>
        <source>Keep it here too, for this session</source>
        <translation>Auch hier merken, für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>views::OfflineBar</name>
    <message>
        <source>The server in this program failed</source>
        <translation>Der Server in diesem Programm ist ausgefallen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>The server in this program is stopped</source>
        <translation>Der Server in diesem Programm ist angehalten</translation>
    </message>
    <message>
        <source>Nothing can be loaded or changed until it runs.</source>
        <translation>Bis er läuft, kann nichts geladen oder geändert werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>views::OperationDelegate</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>views::OperationView</name>
    <message>
        <source>Members</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Documentation of the operation</source>
        <translation>Dokumentation der Operation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>This operation is described but not built into the embedded server yet, which answers 501.</source>
        <translation>Diese Operation ist beschrieben, aber im eingebetteten Server noch nicht enthalten; er antwortet 501.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>views::OverviewTab</name>
    <message>
        <source>No data yet. They arrive when the end-user connects a wearable or an app uploads some.</source>
        <translation>Noch keine Daten. Sie kommen, wenn der Endnutzer ein Wearable verbindet oder eine App welche hochlädt.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln Messwert</numerusform>
            <numerusform>%Ln Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep session(s)</source>
        <translation>
            <numerusform>%Ln Schlafaufzeichnung</numerusform>
            <numerusform>%Ln Schlafaufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the series in the timeline</source>
        <translation>Messreihe in der Zeitachse öffnen</translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation>Wearable verbinden …</translation>
    </message>
    <message>
        <source>What you changed of %1 has not been saved.</source>
        <translation>Ihre Änderungen an %1 sind nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>views::ParameterForm</name>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Zu sendende Datei</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>views::PasswordDialog</name>
    <message>
        <source>Change the portal&apos;s password</source>
        <translation>Passwort des Portals ändern</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Every other session of this account ends at once. The applications and their tokens go on.</source>
        <translation>Jede andere Sitzung dieses Kontos endet sofort. Die Anwendungen und ihre Token gelten weiter.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Type the password that is in use.</source>
        <translation>Geben Sie das Passwort ein, das gilt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>This is not the password in use.</source>
        <translation>Das ist nicht das geltende Passwort.</translation>
    </message>
</context>
<context>
    <name>views::PinnedColumns</name>
    <message>
        <source>Pinned columns</source>
        <translation>Angeheftete Spalten</translation>
    </message>
</context>
<context>
    <name>views::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Collapse or expand the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
</context>
<context>
    <name>views::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RangePicker</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene…</translation>
    </message>
    <message>
        <source>The end-user&apos;s own days, by the zone that each record came with. The last one is %1.</source>
        <translation>Tage des Endnutzers, nach der Zeitzone jedes Datensatzes. Der letzte ist %1.</translation>
    </message>
</context>
<context>
    <name>views::RangedTab</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show the 30 days up to the last sync</source>
        <translation>Die 30 Tage bis zur letzten Synchronisierung zeigen</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>Alle Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>Export all rows</source>
        <translation>Alle Zeilen exportieren</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Read the chart place by place</source>
        <translation>Das Diagramm Stelle für Stelle lesen</translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation>Zelle oder ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Several wearables may have recorded the same. Else you see the best source&apos;s, by the priorities of your account.</source>
        <translation>Mehrere Wearables können dasselbe aufgezeichnet haben. Sonst sehen Sie die beste Quelle nach den Prioritäten Ihres Kontos.</translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation>Wearable verbinden …</translation>
    </message>
</context>
<context>
    <name>views::ReferencePage</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Search operations and fields</source>
        <translation>Operationen und Felder suchen</translation>
    </message>
    <message>
        <source>API reference</source>
        <translation>API-Referenz</translation>
    </message>
    <message>
        <source>Every operation of WearLink and Relay, as the server describes it</source>
        <translation>Jede Operation von WearLink und Relay, wie der Server sie beschreibt</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server antwortete %1.</translation>
    </message>
    <message>
        <source>This is the reference built into the program, not the server&apos;s own.</source>
        <translation>Dies ist die Referenz aus dem Programm, nicht die des Servers.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln operations</source>
        <translation>
            <numerusform>%L1 von %Ln Operation</numerusform>
            <numerusform>%L1 von %Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation contains &quot;%1&quot;.</source>
        <translation>Keine Operation enthält &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Try the operation</source>
        <translation>Operation ausprobieren</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Von der Suche zur Liste</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Mobile SDK guides</source>
        <translation>Anleitungen der Mobil-SDKs</translation>
    </message>
</context>
<context>
    <name>views::RequestPanel</name>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Follow the newest request</source>
        <translation>Der neuesten Anfrage folgen</translation>
    </message>
    <message>
        <source>Requests and trace</source>
        <translation>Anfragen und Trace</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>No request to show. Newer ones appear here.</source>
        <translation>Keine Anfrage vorhanden. Neuere erscheinen hier.</translation>
    </message>
    <message>
        <source>Requests to the server appear here as they come.</source>
        <translation>Anfragen an den Server erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Start the server to see its requests.</source>
        <translation>Starten Sie den Server, um seine Anfragen zu sehen.</translation>
    </message>
</context>
<context>
    <name>views::RotateDialog</name>
    <message>
        <source>Rotate the secret of %1?</source>
        <translation>Das Geheimnis von %1 rotieren?</translation>
    </message>
    <message>
        <source>The old secret works for</source>
        <translation>Das alte Geheimnis gilt noch</translation>
    </message>
    <message>
        <source>It ends at once, with its running tokens</source>
        <translation>Es endet sofort, mit den laufenden Token</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>A new secret takes its place and is shown once. Within the time chosen here both work, so that integrations can change over.</source>
        <translation>Ein neues Geheimnis tritt an seine Stelle und wird einmal gezeigt. In der hier gewählten Zeit gelten beide, damit Integrationen wechseln können.</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Geheimnis rotieren</translation>
    </message>
</context>
<context>
    <name>views::Safety</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Confirm changes</source>
        <translation>Änderungen bestätigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>views::SchemaView</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weiterer</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Einer von: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>views::ScoreDetail</name>
    <message>
        <source>Choose a point of a line, or a row below, to see what the score is made of.</source>
        <translation>Wählen Sie einen Punkt einer Linie oder unten eine Zeile, um zu sehen, woraus der Score besteht.</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>Der Score</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie er berechnet wird</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>dieser Server</translation>
    </message>
    <message>
        <source>Range %1 to %2</source>
        <translation>Bereich %1 bis %2</translation>
    </message>
    <message>
        <source>No fixed range</source>
        <translation>Kein fester Bereich</translation>
    </message>
    <message>
        <source>Computed %1</source>
        <translation>Berechnet %1</translation>
    </message>
</context>
<context>
    <name>views::ScoresTab</name>
    <message>
        <source>No scores in these days. They need sleep, heart rate or activity.</source>
        <translation>Keine Scores in diesen Tagen. Sie brauchen Schlaf, Herzfrequenz oder Aktivität.</translation>
    </message>
    <message>
        <source>The shaded area is the range that a score can have.</source>
        <translation>Die getönte Fläche ist der Bereich, den ein Score haben kann.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores by day</source>
        <translation>Scores nach Tag</translation>
    </message>
    <message>
        <source>Lines of the scores</source>
        <translation>Linien der Scores</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>dieser Server</translation>
    </message>
</context>
<context>
    <name>views::SdkTokensSection</name>
    <message>
        <source>End-users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Search name, e-mail, external id</source>
        <translation>Name, E-Mail, externe ID suchen</translation>
    </message>
    <message>
        <source>SDK tokens are made in the environment that is in use</source>
        <translation>SDK-Tokens werden in der Umgebung erstellt, die in Gebrauch ist</translation>
    </message>
    <message>
        <source>Switch to “%1” to see its end-users.</source>
        <translation>Wechseln Sie zu „%1“, um deren Endnutzer zu sehen.</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Making SDK tokens needs credentials</source>
        <translation>Zum Erstellen von SDK-Tokens sind Zugangsdaten nötig</translation>
    </message>
    <message>
        <source>Add the API key of this environment, or the developer&apos;s login.</source>
        <translation>Fügen Sie den API-Schlüssel dieser Umgebung oder die Anmeldung des Entwicklers hinzu.</translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation>API-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>No end-users yet. Create the first one in the workspace “Users”.</source>
        <translation>Noch keine Endnutzer. Legen Sie den ersten im Arbeitsbereich „Nutzer“ an.</translation>
    </message>
    <message>
        <source>No end-user matches.</source>
        <translation>Kein Endnutzer passt.</translation>
    </message>
    <message>
        <source>For %1 (%2)</source>
        <translation>Für %1 (%2)</translation>
    </message>
</context>
<context>
    <name>views::SecretDialog</name>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Add a credential</source>
        <translation>Anmeldedaten hinzufügen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain. It is sent to the URLs of “%1” and nowhere else.</source>
        <translation>Liegt im Schlüsselbund des Systems. Wird nur an die URLs von „%1“ gesendet.</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Anmeldedaten ersetzen</translation>
    </message>
    <message>
        <source>Store credential</source>
        <translation>Anmeldedaten ablegen</translation>
    </message>
    <message>
        <source>The password of this account.</source>
        <translation>Das Passwort dieses Kontos.</translation>
    </message>
    <message>
        <source>A token that you already have. It is not renewed.</source>
        <translation>Ein Token, das Sie bereits haben. Es wird nicht erneuert.</translation>
    </message>
    <message>
        <source>The full key, like sk-… of 35 characters.</source>
        <translation>Der vollständige Schlüssel, wie sk-… mit 35 Zeichen.</translation>
    </message>
    <message>
        <source>Type or paste the secret.</source>
        <translation>Geben Sie das Geheimnis ein oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>The client secret, like sk_live_….</source>
        <translation>Das Client-Geheimnis, etwa sk_live_….</translation>
    </message>
    <message>
        <source>The token of one end-user, for the phone&apos;s SDK.</source>
        <translation>Das Token eines Endnutzers, für das SDK auf dem Telefon.</translation>
    </message>
    <message>
        <source>What deliveries are signed with: whsec_….</source>
        <translation>Womit Zustellungen signiert werden: whsec_….</translation>
    </message>
    <message>
        <source>The client secret from the vendor&apos;s developer page.</source>
        <translation>Das Client-Geheimnis von der Entwicklerseite des Anbieters.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Another credential has this name.</source>
        <translation>Andere Zugangsdaten haben diesen Namen.</translation>
    </message>
    <message>
        <source>The one that you have stays. The newest of a kind signs in.</source>
        <translation>Der vorhandene Eintrag bleibt. Der neueste einer Art meldet an.</translation>
    </message>
    <message>
        <source>What renews the SDK token of the same name without “-refresh”.</source>
        <translation>Damit wird das SDK-Token gleichen Namens ohne „-refresh“ erneuert.</translation>
    </message>
    <message>
        <source>Kept in memory until WearDeck quits, as there is no keychain. It is sent to the URLs of “%1” and nowhere else.</source>
        <translation>Wird im Speicher gehalten, bis WearDeck endet, denn es gibt keinen Schlüsselbund. Es wird nur an die URLs von „%1“ gesendet.</translation>
    </message>
</context>
<context>
    <name>views::SecretField</name>
    <message>
        <source>Hold to reveal</source>
        <translation>Zum Anzeigen gedrückt halten</translation>
    </message>
    <message numerus="yes">
        <source>Copy; the clipboard is cleared after %n second(s)</source>
        <translation>
            <numerusform>Kopieren; die Zwischenablage wird nach %n Sekunde geleert</numerusform>
            <numerusform>Kopieren; die Zwischenablage wird nach %n Sekunden geleert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SecretReveal</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Ich habe es gespeichert</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be read again.</source>
        <translation>Es wird nur dieses eine Mal angezeigt und kann nicht erneut gelesen werden.</translation>
    </message>
</context>
<context>
    <name>views::SecretsSection</name>
    <message>
        <source>Add credential</source>
        <translation>Anmeldedaten hinzufügen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No keychain: credentials last for this session only</source>
        <translation>Kein Schlüsselbund: Anmeldedaten gelten nur für diese Sitzung</translation>
    </message>
    <message>
        <source>No credentials yet. Add an API key for data calls, and the login for managing API keys.</source>
        <translation>Noch keine Anmeldedaten. Fügen Sie einen API-Schlüssel für Datenaufrufe und die Anmeldung zum Verwalten von API-Schlüsseln hinzu.</translation>
    </message>
    <message>
        <source>Credential stored: %1.</source>
        <translation>Anmeldedaten abgelegt: %1.</translation>
    </message>
    <message>
        <source>Delete the credential %1?</source>
        <translation>Anmeldedaten %1 löschen?</translation>
    </message>
    <message>
        <source>Delete credential</source>
        <translation>Anmeldedaten löschen</translation>
    </message>
    <message>
        <source>Credential deleted.</source>
        <translation>Anmeldedaten gelöscht.</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Zugangsdaten suchen</translation>
    </message>
    <message>
        <source>The selected credential</source>
        <translation>Die ausgewählten Zugangsdaten</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Kopiert; die Zwischenablage wird nach %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert; die Zwischenablage wird nach %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>Diese Umgebung</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>No credential matches.</source>
        <translation>Keine Zugangsdaten passen.</translation>
    </message>
    <message>
        <source>The server in this program signs you in by itself; what you add here is kept for you.</source>
        <translation>Der Server in diesem Programm meldet Sie selbst an; was Sie hier hinzufügen, wird für Sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token erneuern</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Sent only to</source>
        <translation>Nur gesendet an</translation>
    </message>
    <message>
        <source>SDK token refreshed: %1.</source>
        <translation>SDK-Token erneuert: %1.</translation>
    </message>
    <message>
        <source>This token cannot be refreshed any more</source>
        <translation>Dieses Token lässt sich nicht mehr erneuern</translation>
    </message>
    <message>
        <source>Its refresh token has ended, was revoked or was used elsewhere. Create another SDK token for this end-user.</source>
        <translation>Sein Refresh-Token ist abgelaufen, widerrufen oder anderswo benutzt worden. Erstellen Sie ein neues SDK-Token für diesen Endnutzer.</translation>
    </message>
    <message>
        <source>It is removed from memory.</source>
        <translation>Es wird aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>It is removed from this computer&apos;s keychain.</source>
        <translation>Es wird aus dem Schlüsselbund dieses Rechners entfernt.</translation>
    </message>
    <message>
        <source>The server keeps accepting it until it is rotated or deleted there.</source>
        <translation>Der Server nimmt es weiter an, bis es dort ersetzt oder gelöscht wird.</translation>
    </message>
</context>
<context>
    <name>views::SeriesPicker</name>
    <message>
        <source>Search series</source>
        <translation>Messreihen suchen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Series of the end-user</source>
        <translation>Messreihen des Endnutzers</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>Keine Messreihe passt.</translation>
    </message>
</context>
<context>
    <name>views::Server</name>
    <message>
        <source>Server stopped</source>
        <translation>Server gestoppt</translation>
    </message>
    <message>
        <source>Server starting</source>
        <translation>Server startet</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Server läuft</translation>
    </message>
    <message>
        <source>Server stopping</source>
        <translation>Server stoppt</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Server fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>views::ServerCard</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>The server is starting</source>
        <translation>Der Server startet</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>Eingebetteter Server</translation>
    </message>
    <message>
        <source>Base URL of WearLink</source>
        <translation>Basis-URL von WearLink</translation>
    </message>
    <message>
        <source>Base URL of Relay</source>
        <translation>Basis-URL von Relay</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>E-mail of the developer account</source>
        <translation>E-Mail des Entwicklerkontos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>WearLink</source>
        <translation>WearLink</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startdaten</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Reseed</source>
        <translation>Neu befüllen</translation>
    </message>
    <message>
        <source>Demo: three developers, about 60 end-users</source>
        <translation>Demo: drei Entwickler, etwa 60 Endnutzer</translation>
    </message>
    <message>
        <source>Empty: one developer account, no end-users</source>
        <translation>Leer: ein Entwicklerkonto, keine Endnutzer</translation>
    </message>
    <message>
        <source>Load: 1,000 end-users, 30 days</source>
        <translation>Last: 1.000 Endnutzer, 30 Tage</translation>
    </message>
    <message>
        <source>Load: 10,000 end-users, 30 days</source>
        <translation>Last: 10.000 Endnutzer, 30 Tage</translation>
    </message>
    <message>
        <source>Load: another size…</source>
        <translation>Last: andere Größe…</translation>
    </message>
    <message>
        <source>Load the server</source>
        <translation>Server mit Last befüllen</translation>
    </message>
    <message>
        <source>End-users and days, as 5000x90</source>
        <translation>Endnutzer und Tage, wie 5000x90</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>The environment in use is %1. This page shows the server inside this program, which it does not use.</source>
        <translation>Die aktive Umgebung ist %1. Diese Seite zeigt den Server in diesem Programm, den sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The server did not start</source>
        <translation>Der Server ist nicht gestartet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reset the server?</source>
        <translation>Server zurücksetzen?</translation>
    </message>
    <message>
        <source>All end-users and everything else go back to the seeded data (%1). What was created or changed since is lost, and it cannot be undone.</source>
        <translation>Alle Endnutzer und alles Übrige gehen auf die Startdaten (%1) zurück. Was seither erstellt oder geändert wurde, geht unwiderruflich verloren.</translation>
    </message>
    <message>
        <source>Reset to the seeded data</source>
        <translation>Auf Startdaten zurücksetzen</translation>
    </message>
    <message>
        <source>The server is as seeded.</source>
        <translation>Der Server hat wieder die Startdaten.</translation>
    </message>
    <message>
        <source>Replace all data?</source>
        <translation>Alle Daten ersetzen?</translation>
    </message>
    <message>
        <source>The server gets new data (%1). All end-users, keys and tokens that it has now stop existing.</source>
        <translation>Der Server erhält neue Daten (%1). Alle jetzigen Endnutzer, Schlüssel und Token gibt es danach nicht mehr.</translation>
    </message>
    <message>
        <source>Replace all data</source>
        <translation>Alle Daten ersetzen</translation>
    </message>
    <message>
        <source>The server has new data.</source>
        <translation>Der Server hat neue Daten.</translation>
    </message>
    <message>
        <source>A complete WearLink and Relay server with its own data is part of this program. Start it to call it.</source>
        <translation>Ein vollständiger WearLink- und Relay-Server mit eigenen Daten ist Teil dieses Programms. Starten Sie ihn, um ihn aufzurufen.</translation>
    </message>
    <message>
        <source>Copies a call that lists end-users with the key in the variable %1: set it first.</source>
        <translation>Kopiert einen Aufruf, der Endnutzer mit dem Schlüssel in der Variablen %1 auflistet: Setzen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Running, read-only</source>
        <translation>Läuft, nur lesend</translation>
    </message>
    <message>
        <source>Everything can be read, nothing can be changed</source>
        <translation>Alles kann gelesen, nichts geändert werden</translation>
    </message>
</context>
<context>
    <name>views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min without use</source>
        <translation> min ohne Benutzung</translation>
    </message>
    <message>
        <source>Remind to rotate credentials</source>
        <translation>An das Erneuern von Zugangsdaten erinnern</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>After this time since they were stored. 0 = never.</source>
        <translation>Nach dieser Zeit seit dem Speichern. 0 = nie.</translation>
    </message>
    <message>
        <source>Clear copied secrets</source>
        <translation>Kopierte Geheimnisse löschen</translation>
    </message>
    <message>
        <source> s after copying</source>
        <translation> s nach dem Kopieren</translation>
    </message>
    <message>
        <source>The window is hidden, and credentials that a keychain has leave memory. It also locks with the screen and before the computer sleeps.</source>
        <translation>Das Fenster wird verborgen, und Zugangsdaten, die ein Schlüsselbund hat, verlassen den Speicher. Gesperrt wird auch mit dem Bildschirm und vor dem Ruhezustand.</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds them.</source>
        <translation>Nur wenn die Zwischenablage sie noch enthält.</translation>
    </message>
</context>
<context>
    <name>views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>views::SignInPanel</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Relay portal</source>
        <translation>Relay-Portal</translation>
    </message>
    <message>
        <source>Your account at the portal of Relay owns the applications. It belongs to the country and tenant of this environment.</source>
        <translation>Ihrem Konto im Relay-Portal gehören die Anwendungen. Es gehört zu Land und Mandant dieser Umgebung.</translation>
    </message>
    <message>
        <source>Sign up at Relay</source>
        <translation>Bei Relay registrieren</translation>
    </message>
    <message>
        <source>Sign in at Relay</source>
        <translation>Bei Relay anmelden</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Ein Konto erstellen</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Tell your name.</source>
        <translation>Nennen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>This environment has no address of Relay.</source>
        <translation>Diese Umgebung hat keine Adresse von Relay.</translation>
    </message>
    <message>
        <source>Give it a Relay URL under Environments &amp; credentials.</source>
        <translation>Geben Sie ihr eine Relay-URL unter „Umgebungen &amp; Zugangsdaten“.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-Mail oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Accounts live in one country: check the country and tenant of this environment too.</source>
        <translation>Konten leben in einem Land: prüfen Sie auch Land und Mandant dieser Umgebung.</translation>
    </message>
    <message>
        <source>The session at the portal is over.</source>
        <translation>Die Sitzung am Portal ist zu Ende.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich wieder an, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>Es gibt schon ein Konto mit dieser E-Mail.</translation>
    </message>
    <message>
        <source>This server&apos;s own account is of another country or tenant.</source>
        <translation>Das eigene Konto dieses Servers gehört zu einem anderen Land oder Mandanten.</translation>
    </message>
    <message>
        <source>Create an account here, or switch country and tenant under Environments &amp; credentials.</source>
        <translation>Legen Sie hier ein Konto an, oder wechseln Sie Land und Mandant unter „Umgebungen &amp; Zugangsdaten“.</translation>
    </message>
    <message>
        <source>Use the server&apos;s own account</source>
        <translation>Eigenes Konto des Servers verwenden</translation>
    </message>
</context>
<context>
    <name>views::SimulatorTab</name>
    <message>
        <source>Metrics</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>All; or heart_rate, steps, sleep, workouts</source>
        <translation>Alle; oder heart_rate, steps, sleep, workouts</translation>
    </message>
    <message>
        <source>Make the body</source>
        <translation>Inhalt erzeugen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Body of the upload</source>
        <translation>Inhalt des Uploads</translation>
    </message>
    <message>
        <source>What to simulate</source>
        <translation>Was simuliert wird</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Another number, another person with other devices; the same one, the same data.</source>
        <translation>Andere Zahl, andere Person mit anderen Geräten; dieselbe Zahl, dieselben Daten.</translation>
    </message>
    <message>
        <source>The last one is today.</source>
        <translation>Der letzte ist heute.</translation>
    </message>
    <message>
        <source>Series, groups, sleep, workouts; parted by commas.</source>
        <translation>Reihen, Gruppen, sleep, workouts; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>SDK simulator</source>
        <translation>SDK-Simulator</translation>
    </message>
    <message>
        <source>Made-up data of a made-up person, sent as the SDK on a phone does.</source>
        <translation>Erfundene Daten einer erfundenen Person, gesendet wie vom SDK auf einem Telefon.</translation>
    </message>
    <message>
        <source>What shall be wrong</source>
        <translation>Was falsch sein soll</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Was verworfen wurde</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was behalten wurde</translation>
    </message>
    <message>
        <source>This program cannot make up data.</source>
        <translation>Dieses Programm kann keine Daten erfinden.</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen it.</source>
        <translation>Nichts wird gesendet, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>The rest is not shown; saving and sending take all.</source>
        <translation>Der Rest wird nicht gezeigt; Speichern und Senden nehmen alles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep stage(s)</source>
        <translation>
            <numerusform>%Ln Schlafphase</numerusform>
            <numerusform>%Ln Schlafphasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln falsch</numerusform>
            <numerusform>%Ln falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln wiederholt</numerusform>
            <numerusform>%Ln wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Inhalt speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) kept</source>
        <translation>
            <numerusform>%Ln Eintrag behalten</numerusform>
            <numerusform>%Ln Einträge behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Send the body</source>
        <translation>Inhalt senden</translation>
    </message>
    <message>
        <source>shown indented</source>
        <translation>eingerückt gezeigt</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Broken record</source>
        <translation>Kaputter Datensatz</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Future date</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>End before start</source>
        <translation>Ende vor Beginn</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation>Falsche Einheit</translation>
    </message>
    <message>
        <source>Broken date</source>
        <translation>Kaputtes Datum</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>Fehlender Wert</translation>
    </message>
    <message>
        <source>The body cannot be made.</source>
        <translation>Der Inhalt lässt sich nicht erzeugen.</translation>
    </message>
</context>
<context>
    <name>views::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>views::SleepDetail</name>
    <message>
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>HRV, SDNN</source>
        <translation>HRV, SDNN</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>The source told no stages of this sleep.</source>
        <translation>Die Quelle nannte keine Phasen dieses Schlafs.</translation>
    </message>
    <message>
        <source>Minutes in each stage</source>
        <translation>Minuten je Phase</translation>
    </message>
    <message>
        <source>Figures of the sleep</source>
        <translation>Kennzahlen des Schlafs</translation>
    </message>
    <message>
        <source>Choose a night to see its stages.</source>
        <translation>Wählen Sie eine Nacht, um ihre Phasen zu sehen.</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>Die Nacht</translation>
    </message>
    <message>
        <source>Stages over the night</source>
        <translation>Phasen im Lauf der Nacht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>nap</source>
        <translation>Nickerchen</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>views::SleepTab</name>
    <message>
        <source>No sleep was recorded in these days.</source>
        <translation>In diesen Tagen wurde kein Schlaf aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nights and naps</source>
        <translation>Nächte und Nickerchen</translation>
    </message>
    <message>
        <source>Sleep by night</source>
        <translation>Schlaf nach Nacht</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Asleep, no stages</source>
        <translation>Schlaf ohne Phasen</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message numerus="yes">
        <source>%1 asleep on average, of %n night(s)</source>
        <translation>
            <numerusform>im Mittel %1 Schlaf, aus %n Nacht</numerusform>
            <numerusform>im Mittel %1 Schlaf, aus %n Nächten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this nap?</source>
        <translation>Dieses Nickerchen löschen?</translation>
    </message>
    <message>
        <source>Delete this night?</source>
        <translation>Diese Nacht löschen?</translation>
    </message>
    <message>
        <source>The sleep of %1 and its stages are removed for good. The samples recorded during it stay.</source>
        <translation>Der Schlaf vom %1 und seine Phasen werden endgültig entfernt. Die währenddessen aufgezeichneten Messwerte bleiben.</translation>
    </message>
    <message>
        <source>Delete sleep</source>
        <translation>Schlaf löschen</translation>
    </message>
    <message>
        <source>Sleep deleted.</source>
        <translation>Schlaf gelöscht.</translation>
    </message>
    <message>
        <source>Delete the chosen sleep</source>
        <translation>Den gewählten Schlaf löschen</translation>
    </message>
    <message>
        <source>0 h</source>
        <translation>0 h</translation>
    </message>
</context>
<context>
    <name>views::SqlList</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>SQL statements</source>
        <translation>SQL-Anweisungen</translation>
    </message>
</context>
<context>
    <name>views::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ms</source>
        <translation>%1 · %2 · %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n unread error(s)</source>
        <translation>
            <numerusform>%n ungelesener Fehler</numerusform>
            <numerusform>%n ungelesene Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Database read-only: free its disk or make its folder writable, then restart the server</source>
        <translation>Datenbank nur lesbar: Platz schaffen oder ihren Ordner beschreibbar machen, dann den Server neu starten</translation>
    </message>
</context>
<context>
    <name>views::StepsCard</name>
    <message>
        <source>Start the embedded server</source>
        <translation>Eingebetteten Server starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>List end-users with your API key</source>
        <translation>Endnutzer mit Ihrem API-Schlüssel auflisten</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Create an end-user</source>
        <translation>Einen Endnutzer anlegen</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>Nutzer öffnen</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>Einen API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation>Anmeldedaten öffnen</translation>
    </message>
    <message>
        <source>Try an operation in the API reference</source>
        <translation>Eine Operation in der API-Referenz ausprobieren</translation>
    </message>
    <message>
        <source>Open API reference</source>
        <translation>API-Referenz öffnen</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles erledigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>views::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>Weitere Reiter</translation>
    </message>
</context>
<context>
    <name>views::TableFile</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TablePage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Export all matching rows</source>
        <translation>Alle passenden Zeilen exportieren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s); scroll for more</source>
        <translation>
            <numerusform>Erste %Ln Zeile; für mehr scrollen</numerusform>
            <numerusform>Erste %Ln Zeilen; für mehr scrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>View %1 saved.</source>
        <translation>Ansicht %1 gespeichert.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>View %1 deleted.</source>
        <translation>Ansicht %1 gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation>Zelle oder ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Click a header</source>
        <translation>Klick auf Spaltenkopf</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Nach der Spalte sortieren</translation>
    </message>
    <message>
        <source>Shift+click a header</source>
        <translation>Umschalt+Klick auf Spaltenkopf</translation>
    </message>
    <message>
        <source>Sort by this column too</source>
        <translation>Zusätzlich nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>views::TaskPanel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Imports, exports and other long work show here while they run.</source>
        <translation>Importe, Exporte und andere längere Arbeiten erscheinen hier, solange sie laufen.</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>views::TimelineBar</name>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Span, source and resolution</source>
        <translation>Zeitraum, Quelle und Auflösung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Span before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Span after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>the end-user&apos;s days</source>
        <translation>Tage des Endnutzers</translation>
    </message>
    <message>
        <source>times here, %1</source>
        <translation>hiesige Zeit, %1</translation>
    </message>
    <message>
        <source>A day is cut by the zone that each sample was recorded with.</source>
        <translation>Ein Tag folgt der Zeitzone, mit der jeder Messwert aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The clock of this computer: %1. The zone that a sample was recorded with stands in its row.</source>
        <translation>Die Uhr dieses Rechners: %1. Die Zeitzone eines Messwerts steht in seiner Zeile.</translation>
    </message>
</context>
<context>
    <name>views::TimelineTab</name>
    <message>
        <source>%1 h asleep</source>
        <translation>%1 h geschlafen</translation>
    </message>
    <message>
        <source>Nap</source>
        <translation>Nickerchen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>%1 (daily total)</source>
        <translation>%1 (Tagessumme)</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Samples of the selection: %1</source>
        <translation>Messwerte der Auswahl: %1</translation>
    </message>
    <message>
        <source>Samples in view: %1</source>
        <translation>Messwerte im Blick: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Samples as recorded</source>
        <translation>Messwerte wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Export all of these samples</source>
        <translation>Alle diese Messwerte exportieren</translation>
    </message>
    <message>
        <source>No samples yet. They come with the first sync or upload.</source>
        <translation>Noch keine Messwerte. Sie kommen mit der ersten Synchronisierung oder dem ersten Hochladen.</translation>
    </message>
    <message>
        <source>Choose series at the left to see them over time.</source>
        <translation>Links Messreihen wählen, um sie im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Messwerte exportieren</translation>
    </message>
    <message>
        <source>Search series</source>
        <translation>Messreihen suchen</translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation>Wearable verbinden …</translation>
    </message>
</context>
<context>
    <name>views::ToastStack</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>views::TokenSection</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Key of the signature</source>
        <translation>Schlüssel der Signatur</translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation>Token-Prüfer</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Ein Token einfügen</translation>
    </message>
    <message>
        <source>Optional: the HMAC key, to check the signature</source>
        <translation>Optional: der HMAC-Schlüssel, um die Signatur zu prüfen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Shows what a token says of itself. It is read here, kept nowhere and sent nowhere.</source>
        <translation>Zeigt, was ein Token über sich sagt. Es wird hier gelesen, nirgends aufbewahrt und nirgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>views::TopBar</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Tasks, %n running</source>
        <translation>
            <numerusform>Aufgaben, %n läuft</numerusform>
            <numerusform>Aufgaben, %n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TracePanel</name>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Trace as JSON</source>
        <translation>Trace als JSON</translation>
    </message>
    <message>
        <source>Trace of the request</source>
        <translation>Trace der Anfrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Parts of the trace</source>
        <translation>Teile des Traces</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No route matched</source>
        <translation>Keine Route passt</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Yes, from the Idempotency-Key</source>
        <translation>Ja, durch den Idempotency-Key</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No SQL statement</source>
        <translation>Keine SQL-Anweisung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SQL statements, %1 ms</source>
        <translation>
            <numerusform>%Ln SQL-Anweisung, %1 ms</numerusform>
            <numerusform>%Ln SQL-Anweisungen, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>views::TryPanel</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>Versuche dieser Sitzung</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>This operation takes no parameters.</source>
        <translation>Diese Operation hat keine Parameter.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Body of the request, JSON</source>
        <translation>Body der Anfrage, JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>No body is sent</source>
        <translation>Es wird kein Body gesendet</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Gültiges JSON</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4</source>
        <translation>%1  %2 %3  %4</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The same request as code, in place of the answer</source>
        <translation>Dieselbe Anfrage als Code, an Stelle der Antwort</translation>
    </message>
    <message>
        <source>Answer or code</source>
        <translation>Antwort oder Code</translation>
    </message>
</context>
<context>
    <name>views::UserConnections</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <translation>Verbunden %1</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzter Sync %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie synchronisiert</translation>
    </message>
    <message>
        <source>Connect, sync, disconnect…</source>
        <translation>Verbinden, synchronisieren, trennen …</translation>
    </message>
    <message>
        <source>No wearable is connected yet.</source>
        <translation>Noch ist kein Wearable verbunden.</translation>
    </message>
</context>
<context>
    <name>views::UserDetail</name>
    <message>
        <source>Details of the end-user</source>
        <translation>Details des Endnutzers</translation>
    </message>
    <message>
        <source>End-user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation>SDK-Token</translation>
    </message>
    <message>
        <source>Delete end-user…</source>
        <translation>Endnutzer löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Removes the profile, connections, tokens and all health data, at once and for good.</source>
        <translation>Entfernt Profil, Verbindungen, Token und alle Gesundheitsdaten, sofort und endgültig.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
</context>
<context>
    <name>views::UserFields</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Your own id for this person, for example from your CRM.</source>
        <translation>Ihre eigene ID für diese Person, zum Beispiel aus Ihrem CRM.</translation>
    </message>
</context>
<context>
    <name>views::UserPage</name>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>End-user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What to see of the end-user</source>
        <translation>Ansicht des Endnutzers</translation>
    </message>
    <message>
        <source>Back to the end-users</source>
        <translation>Zurück zu den Endnutzern</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Zuletzt synchronisiert %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie synchronisiert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation>Nächster und voriger Reiter</translation>
    </message>
    <message>
        <source>Export all data of %1</source>
        <translation>Alle Daten von %1 exportieren</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>%1 written, %2.</source>
        <translation>%1 geschrieben, %2.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>All data of the end-user into a ZIP file</source>
        <translation>Alle Daten des Endnutzers in eine ZIP-Datei</translation>
    </message>
    <message>
        <source>The end-user exists no longer</source>
        <translation>Diesen Endnutzer gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 exists no longer: deleted elsewhere, with all data.</source>
        <translation>%1 gibt es nicht mehr: anderswo gelöscht, mit allen Daten.</translation>
    </message>
</context>
<context>
    <name>views::UserProfile</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>views::UserToken</name>
    <message>
        <source>SDK token</source>
        <translation>SDK-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Create SDK token</source>
        <translation>SDK-Token erstellen</translation>
    </message>
    <message>
        <source>Shown this once. Copy it now; it cannot be read again.</source>
        <translation>Wird nur einmal angezeigt. Kopieren Sie es jetzt; es kann nicht erneut gelesen werden.</translation>
    </message>
    <message>
        <source>For SDK calls of this user only. Hand it to their mobile app; it opens nothing else and expires.</source>
        <translation>Nur für SDK-Aufrufe dieses Nutzers. Geben Sie es an dessen mobile App; es öffnet nichts anderes und läuft ab.</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Weiteres Token erstellen</translation>
    </message>
    <message>
        <source>The SDK token has expired. Create another one.</source>
        <translation>Das SDK-Token ist abgelaufen. Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Expires in %1 min %2 s</source>
        <translation>Läuft ab in %1 min %2 s</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>SDK token stored: %1.</source>
        <translation>SDK-Token gespeichert: %1.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung merken</translation>
    </message>
</context>
<context>
    <name>views::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Your end-users: the people whose wearables you read.</source>
        <translation>Ihre Endnutzer: die Personen, deren Wearables Sie auslesen.</translation>
    </message>
    <message>
        <source>Search name, e-mail, external id</source>
        <translation>Name, E-Mail, externe ID suchen</translation>
    </message>
    <message>
        <source>New end-user</source>
        <translation>Neuer Endnutzer</translation>
    </message>
    <message>
        <source>No end-users yet. Each is one person whose wearables send you data.</source>
        <translation>Noch keine Endnutzer. Jeder ist eine Person, deren Wearables Ihnen Daten senden.</translation>
    </message>
    <message>
        <source>No end-user matches this search and these filters.</source>
        <translation>Kein Endnutzer passt zu dieser Suche und diesen Filtern.</translation>
    </message>
    <message>
        <source>Create the first end-user</source>
        <translation>Ersten Endnutzer anlegen</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Exact e-mail</source>
        <translation>Exakte E-Mail</translation>
    </message>
    <message>
        <source>Exact external id</source>
        <translation>Exakte externe ID</translation>
    </message>
    <message>
        <source>%1 created.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)…</source>
        <translation>
            <numerusform>%n Endnutzer löschen…</numerusform>
            <numerusform>%n Endnutzer löschen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)?</source>
        <translation>
            <numerusform>%n Endnutzer löschen?</numerusform>
            <numerusform>%n Endnutzer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles, connections, tokens and all their health data go with them, at once and for good. Export first what must be kept.</source>
        <translation>Ihre Profile, Verbindungen, Token und alle ihre Gesundheitsdaten werden mitgelöscht, sofort und endgültig. Exportieren Sie zuerst, was erhalten bleiben muss.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)</source>
        <translation>
            <numerusform>%n Endnutzer löschen</numerusform>
            <numerusform>%n Endnutzer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>all connections</source>
        <translation>alle Verbindungen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The profile, %1, every SDK token and all health data of %2 go with it, at once and for good. Export first what must be kept.</source>
        <translation>Das Profil, %1, jedes SDK-Token und alle Gesundheitsdaten von %2 werden mitgelöscht, sofort und endgültig. Exportieren Sie zuerst, was erhalten bleiben muss.</translation>
    </message>
    <message>
        <source>Delete end-user</source>
        <translation>Endnutzer löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n end-user(s) deleted.</source>
        <translation>
            <numerusform>%n Endnutzer gelöscht.</numerusform>
            <numerusform>%n Endnutzer gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the end-user</source>
        <translation>Endnutzer bearbeiten</translation>
    </message>
    <message>
        <source>Delete the selected end-users</source>
        <translation>Ausgewählte Endnutzer löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete the end-user</source>
        <translation>Endnutzer löschen</translation>
    </message>
    <message>
        <source>Open the end-user</source>
        <translation>Endnutzer öffnen</translation>
    </message>
</context>
<context>
    <name>views::VendorPanel</name>
    <message>
        <source>Open the vendor&apos;s page</source>
        <translation>Seite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Authorization Callback Domain</source>
        <translation>Authorization Callback Domain</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the simulated app again…</source>
        <translation>Wieder die simulierte App verwenden …</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Left empty, the stored one stays. The backend never shows it.</source>
        <translation>Bleibt das Feld leer, gilt das gespeicherte weiter. Das Backend zeigt es nie.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it from the vendor&apos;s page.</source>
        <translation>Kopieren Sie es von der Seite des Anbieters.</translation>
    </message>
    <message>
        <source>The app at %1 is saved.</source>
        <translation>Die App bei %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Use the simulated app of %1 again?</source>
        <translation>Wieder die simulierte App von %1 verwenden?</translation>
    </message>
    <message>
        <source>Use the simulated app</source>
        <translation>Die simulierte App verwenden</translation>
    </message>
    <message>
        <source>The simulated app is used again.</source>
        <translation>Die simulierte App wird wieder verwendet.</translation>
    </message>
    <message>
        <source>The backend still counts it as not configured.</source>
        <translation>Das Backend zählt ihn noch als nicht eingerichtet.</translation>
    </message>
    <message>
        <source>As long as there is no app of yours, this server plays the vendor: end-users can connect already.</source>
        <translation>Solange es keine App von Ihnen gibt, spielt dieser Server den Anbieter: Endnutzer können sich schon verbinden.</translation>
    </message>
    <message>
        <source>Keep it in the keychain too</source>
        <translation>Auch im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Keep it here too, for this session</source>
        <translation>Auch hier merken, für diese Sitzung</translation>
    </message>
    <message>
        <source>The server forgets the client id and plays the vendor itself. What is kept here stays.</source>
        <translation>Der Server vergisst die Client-ID und spielt den Anbieter selbst. Was hier gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>The backend has the secret, but it is not kept here</source>
        <translation>Das Backend hat das Geheimnis, aber hier ist es nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>views::VendorsSection</name>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Client secret stored: %1.</source>
        <translation>Client-Geheimnis gespeichert: %1.</translation>
    </message>
    <message>
        <source>Vendors are set up in the environment that is in use</source>
        <translation>Anbieter werden in der Umgebung eingerichtet, die in Gebrauch ist</translation>
    </message>
    <message>
        <source>Switch to “%1” to see its vendors.</source>
        <translation>Wechseln Sie zu „%1“, um deren Anbieter zu sehen.</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Setting up vendors needs the developer&apos;s login</source>
        <translation>Zum Einrichten von Anbietern ist die Anmeldung des Entwicklers nötig</translation>
    </message>
    <message>
        <source>An API key opens data calls only. Add the e-mail and password, or a bearer token.</source>
        <translation>Ein API-Schlüssel erlaubt nur Datenaufrufe. Fügen Sie E-Mail und Passwort oder ein Bearer-Token hinzu.</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Anmeldung hinzufügen</translation>
    </message>
    <message>
        <source>What you typed for %1 has not been saved.</source>
        <translation>Was Sie für %1 eingegeben haben, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>views::WorkoutDetail</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>With pauses</source>
        <translation>Mit Pausen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Average pace</source>
        <translation>Mittleres Tempo</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Aktive Energie</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>Mittlere Herzfrequenz</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Höchste Herzfrequenz</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Figures of the workout</source>
        <translation>Kennzahlen des Trainings</translation>
    </message>
    <message>
        <source>Choose a workout to see its heart rate, pace and kilometres.</source>
        <translation>Wählen Sie ein Training, um Herzfrequenz, Tempo und Kilometer zu sehen.</translation>
    </message>
    <message>
        <source>The workout</source>
        <translation>Das Training</translation>
    </message>
    <message>
        <source>Heart rate and pace over the workout</source>
        <translation>Herzfrequenz und Tempo im Lauf des Trainings</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Neither heart rate nor speed was recorded during this workout.</source>
        <translation>Während dieses Trainings wurden weder Herzfrequenz noch Geschwindigkeit aufgezeichnet.</translation>
    </message>
    <message>
        <source>The pace is worked out from the distance samples.</source>
        <translation>Das Tempo ist aus den Streckenmesswerten errechnet.</translation>
    </message>
    <message>
        <source>Not enough data: no distance was recorded along the way.</source>
        <translation>Zu wenig Daten: unterwegs wurde keine Strecke aufgezeichnet.</translation>
    </message>
    <message>
        <source>Not enough data: the distance samples cover %1 of %2 km.</source>
        <translation>Zu wenig Daten: die Streckenmesswerte decken %1 von %2 km ab.</translation>
    </message>
</context>
<context>
    <name>views::WorkoutsTab</name>
    <message>
        <source>No workouts in these days.</source>
        <translation>Keine Trainings in diesen Tagen.</translation>
    </message>
    <message>
        <source>Type of workout</source>
        <translation>Art des Trainings</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this workout?</source>
        <translation>Dieses Training löschen?</translation>
    </message>
    <message>
        <source>%1 of %2 is removed for good. The samples recorded during it stay.</source>
        <translation>%1 vom %2 wird endgültig entfernt. Die währenddessen aufgezeichneten Messwerte bleiben.</translation>
    </message>
    <message>
        <source>Delete workout</source>
        <translation>Training löschen</translation>
    </message>
    <message>
        <source>Workout deleted.</source>
        <translation>Training gelöscht.</translation>
    </message>
    <message>
        <source>Delete the chosen workout</source>
        <translation>Das gewählte Training löschen</translation>
    </message>
</context>
<context>
    <name>views::Workspaces</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Environments &amp; credentials</source>
        <translation>Umgebung &amp; Zugang</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>API reference</source>
        <translation>API-Referenz</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
</context>
</TS>
