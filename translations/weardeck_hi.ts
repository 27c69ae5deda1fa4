<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked. Unlock it in your system&apos;s password manager and try again.</source>
        <translation>कीचेन लॉक है। इसे सिस्टम के पासवर्ड मैनेजर में अनलॉक करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain kept the secret although it was asked to delete it.</source>
        <translation>हटाने को कहने पर भी कीचेन ने सीक्रेट नहीं हटाया।</translation>
    </message>
    <message>
        <source>There is no such secret in this session.</source>
        <translation>इस सत्र में ऐसा कोई सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep secrets in. Make one called Login in your system&apos;s password manager, or sign in to the desktop with a password, and try again.</source>
        <translation>कीचेन में रहस्य रखने के लिए कोई कीरिंग नहीं है। अपने सिस्टम के पासवर्ड मैनेजर में Login नाम की एक बनाएँ, या डेस्कटॉप पर पासवर्ड से साइन इन करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This session has no D-Bus, through which the keychain is reached. Start WearDeck from a desktop session, or with dbus-run-session.</source>
        <translation>इस सत्र में D-Bus नहीं है, जिससे कीचेन तक पहुँचा जाता है। WearDeck को डेस्कटॉप सत्र से या dbus-run-session के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>No program that keeps secrets runs in this session. Install and start a secret service such as GNOME Keyring, then try again.</source>
        <translation>इस सत्र में रहस्य रखने वाला कोई प्रोग्राम नहीं चल रहा है। GNOME Keyring जैसी कोई सेवा स्थापित करके शुरू करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>KWallet cannot be reached. Turn on its Secret Service interface in the system settings, then try again.</source>
        <translation>KWallet तक पहुँचा नहीं जा सकता। सिस्टम सेटिंग्स में उसका Secret Service इंटरफ़ेस चालू करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The library libsecret is missing, through which the keychain is reached. Install the package libsecret-1-0 and start WearDeck again.</source>
        <translation>libsecret लाइब्रेरी नहीं है, जिससे कीचेन तक पहुँचा जाता है। libsecret-1-0 पैकेज स्थापित करें और WearDeck फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The keychain runs but does not answer. Restart your system&apos;s password manager, or sign in to the desktop again, and try again.</source>
        <translation>कीचेन चल रहा है पर उत्तर नहीं देता। अपने सिस्टम का पासवर्ड मैनेजर फिर शुरू करें, या डेस्कटॉप पर फिर साइन इन करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for a password in another window, or be unable to show that window or to write its files. Look for its prompt, then try again.</source>
        <translation>कीचेन ने समय पर उत्तर नहीं दिया। हो सकता है वह किसी दूसरी विंडो में पासवर्ड की प्रतीक्षा कर रहा हो, या वह विंडो न दिखा पा रहा हो, या अपनी फ़ाइलें न लिख पा रहा हो। उसका संकेत ढूँढें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it is unlocked.</source>
        <translation>आपने कीचेन की प्रतीक्षा रोक दी। उसके खुलने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain has no such secret any more: it was deleted there, or its file was damaged. Store it again.</source>
        <translation>कीचेन में यह रहस्य अब नहीं है: उसे वहाँ मिटाया गया, या उसकी फ़ाइल ख़राब हो गई। उसे फिर सहेजें।</translation>
    </message>
    <message>
        <source>The keychain refused: %1</source>
        <translation>कीचेन ने मना किया: %1</translation>
    </message>
</context>
<context>
    <name>SecretState</name>
    <message>
        <source>saved in the keychain</source>
        <translation>कीचेन में सहेजा गया</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>केवल इस सत्र में</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>कीचेन लॉक है</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <translation>कीचेन में नहीं है</translation>
    </message>
    <message>
        <source>keychain unavailable</source>
        <translation>कीचेन उपलब्ध नहीं</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Send this to %1?</source>
        <translation>इसे %1 को भेजें?</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 भेजें</translation>
    </message>
</context>
<context>
    <name>app::BodySimulator</name>
    <message>
        <source>There is no metric %1.</source>
        <translation>%1 नाम का कोई माप नहीं है।</translation>
    </message>
</context>
<context>
    <name>app::EmbeddedServer</name>
    <message>
        <source>The embedded server is not running. Start it first.</source>
        <translation>एंबेडेड सर्वर नहीं चल रहा। पहले उसे शुरू करें।</translation>
    </message>
    <message>
        <source>The server no longer keeps the trace of this request.</source>
        <translation>सर्वर के पास इस अनुरोध का ट्रेस अब नहीं है।</translation>
    </message>
</context>
<context>
    <name>app::RequestLog</name>
    <message>
        <source>cut</source>
        <translation>काटा गया</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>अनुरोध ID</translation>
    </message>
</context>
<context>
    <name>app::StoredEnvironments</name>
    <message>
        <source>The embedded server&apos;s environment cannot be removed.</source>
        <translation>एंबेडेड सर्वर का परिवेश हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>एंबेडेड सर्वर</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>परिवेश को नाम दें।</translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation>यह नाम किसी दूसरे परिवेश का है।</translation>
    </message>
    <message>
        <source>Give at least one base URL, for example https://wearlink.io/api/v1.</source>
        <translation>कम से कम एक बेस URL दें, जैसे https://wearlink.io/api/v1.</translation>
    </message>
    <message>
        <source>The WearLink URL must start with http:// or https:// and name a host.</source>
        <translation>WearLink URL http:// या https:// से शुरू हो और उसमें होस्ट हो।</translation>
    </message>
    <message>
        <source>The Relay URL must start with http:// or https:// and name a host.</source>
        <translation>Relay URL http:// या https:// से शुरू हो और उसमें होस्ट हो।</translation>
    </message>
</context>
<context>
    <name>models::ActivityTable</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>%1 · so far</source>
        <translation>%1 · अब तक</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>सक्रिय ऊर्जा</translation>
    </message>
    <message>
        <source>Basal energy</source>
        <translation>आधारभूत ऊर्जा</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>मंज़िलें</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>सक्रिय समय</translation>
    </message>
    <message>
        <source>Sedentary time</source>
        <translation>निष्क्रिय समय</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>हृदय गति</translation>
    </message>
</context>
<context>
    <name>models::ApiDocument</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Developer token</source>
        <translation>डेवलपर टोकन</translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation>SDK टोकन</translation>
    </message>
    <message>
        <source>Relay token</source>
        <translation>Relay टोकन</translation>
    </message>
    <message>
        <source>The API document is too large.</source>
        <translation>API दस्तावेज़ बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The API document is not valid JSON: %1</source>
        <translation>API दस्तावेज़ मान्य JSON नहीं है: %1</translation>
    </message>
    <message>
        <source>This is not an OpenAPI 3 document.</source>
        <translation>यह OpenAPI 3 दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>Platform administrators only; everybody else gets 404.</source>
        <translation>केवल प्लेटफ़ॉर्म एडमिन के लिए; बाकी सबको 404 मिलता है।</translation>
    </message>
    <message>
        <source>Reviewers and platform administrators only; everybody else gets 404.</source>
        <translation>केवल समीक्षकों और प्लेटफ़ॉर्म एडमिन के लिए; बाकी सबको 404 मिलता है।</translation>
    </message>
    <message>
        <source>At most %1 requests in %2 seconds.</source>
        <translation>%2 सेकंड में अधिकतम %1 अनुरोध।</translation>
    </message>
    <message>
        <source>Answers at %1 as well.</source>
        <translation>%1 पर भी उत्तर देता है।</translation>
    </message>
    <message>
        <source>Relay portal token</source>
        <translation>Relay पोर्टल टोकन</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyTable</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला उपयोग</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
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
        <translation>नींद</translation>
    </message>
    <message>
        <source>Activity rings</source>
        <translation>गतिविधि रिंग</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>वर्कआउट</translation>
    </message>
    <message>
        <source>Workout routes</source>
        <translation>वर्कआउट मार्ग</translation>
    </message>
</context>
<context>
    <name>models::AppleImport</name>
    <message>
        <source>Import %1</source>
        <translation>%1 आयात करें</translation>
    </message>
    <message>
        <source>Asking for an address</source>
        <translation>पता माँगा जा रहा है</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>अपलोड हो रहा है</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <source>%1 samples added</source>
        <translation>%1 नमूने जोड़े गए</translation>
    </message>
    <message>
        <source>What had been stored stays</source>
        <translation>जो सहेजा जा चुका था, वह रहता है</translation>
    </message>
</context>
<context>
    <name>models::ApplePreview</name>
    <message>
        <source>Elements</source>
        <translation>तत्व</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>फ़ाइल में प्रकार</translation>
    </message>
    <message>
        <source>series</source>
        <translation>शृंखला</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>workout</source>
        <translation>वर्कआउट</translation>
    </message>
    <message>
        <source>other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>आयात नहीं होगा</translation>
    </message>
    <message>
        <source>Earliest, as recorded</source>
        <translation>सबसे पहला, जैसा दर्ज हुआ</translation>
    </message>
    <message>
        <source>Latest, as recorded</source>
        <translation>सबसे नया, जैसा दर्ज हुआ</translation>
    </message>
</context>
<context>
    <name>models::ApplicationDraft</name>
    <message>
        <source>Give the application a name.</source>
        <translation>अनुप्रयोग को एक नाम दें।</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>अधिकतम %1 वर्ण।</translation>
    </message>
    <message>
        <source>Write a whole address, like https://app.example.com/relay/events.</source>
        <translation>पूरा पता लिखें, जैसे https://app.example.com/relay/events।</translation>
    </message>
    <message>
        <source>Write a whole address, like https://app.example.com/callback or myapp://callback.</source>
        <translation>पूरा पता लिखें, जैसे https://app.example.com/callback या myapp://callback।</translation>
    </message>
</context>
<context>
    <name>models::ApplicationTable</name>
    <message>
        <source>pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँचाया गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>वेबहुक URL</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>क्लाइंट आईडी</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>गुप्त कुंजी</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>अंतिम उपयोग</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Old secret works until</source>
        <translation>पुरानी गुप्त कुंजी इस समय तक चलेगी</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>अंतिम उत्तर</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>अगला प्रयास</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
</context>
<context>
    <name>models::BodyCards</name>
    <message>
        <source>Blood pressure</source>
        <translation>रक्तचाप</translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln reading(s)</source>
        <translation>
            <numerusform>%Ln माप का औसत</numerusform>
            <numerusform>%Ln मापों का औसत</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>कद</translation>
    </message>
    <message>
        <source>Body fat</source>
        <translation>शरीर की चर्बी</translation>
    </message>
    <message>
        <source>Muscle mass</source>
        <translation>मांसपेशी द्रव्यमान</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>विश्राम हृदय गति</translation>
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
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>शरीर का तापमान</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>त्वचा का तापमान</translation>
    </message>
</context>
<context>
    <name>models::ConnectionTest</name>
    <message numerus="yes">
        <source>%n end-user(s)</source>
        <translation>
            <numerusform>%n एंड-यूज़र</numerusform>
            <numerusform>%n एंड-यूज़र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Constraints</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>कम से कम %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>अधिकतम %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>ठीक %1</translation>
    </message>
    <message>
        <source>between %1 and %2, exclusive</source>
        <translation>%1 और %2 के बीच, दोनों को छोड़कर</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 से अधिक</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 से कम</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 से %2 वर्ण</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>कम से कम %1 वर्ण</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>अधिकतम %1 वर्ण</translation>
    </message>
    <message>
        <source>exactly %1 characters</source>
        <translation>ठीक %1 वर्ण</translation>
    </message>
    <message>
        <source>%1 to %2 items</source>
        <translation>%1 से %2 आइटम</translation>
    </message>
    <message>
        <source>at least %1 items</source>
        <translation>कम से कम %1 आइटम</translation>
    </message>
    <message>
        <source>at most %1 items</source>
        <translation>अधिकतम %1 आइटम</translation>
    </message>
    <message>
        <source>exactly %1 items</source>
        <translation>ठीक %1 आइटम</translation>
    </message>
    <message>
        <source>%1 to %2 members</source>
        <translation>%1 से %2 फ़ील्ड</translation>
    </message>
    <message>
        <source>at least %1 members</source>
        <translation>कम से कम %1 फ़ील्ड</translation>
    </message>
    <message>
        <source>at most %1 members</source>
        <translation>अधिकतम %1 फ़ील्ड</translation>
    </message>
    <message>
        <source>exactly %1 members</source>
        <translation>ठीक %1 फ़ील्ड</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 का गुणज</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>%1 से मेल खाए</translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation>कोई आइटम दोबारा नहीं</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>गोपनीय</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>डिफ़ॉल्ट %1</translation>
    </message>
</context>
<context>
    <name>models::DataCounts</name>
    <message>
        <source>Workouts</source>
        <translation>व्यायाम</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Sleep sessions</source>
        <translation>नींद सत्र</translation>
    </message>
</context>
<context>
    <name>models::DotEnv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>this is no assignment; it is left out.</source>
        <translation>यह असाइनमेंट नहीं है; इसे छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>its quote is never closed; the line is left out.</source>
        <translation>उद्धरण चिह्न बंद नहीं हुआ है; पंक्ति छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>what follows the closing quote is left out.</source>
        <translation>बंद उद्धरण चिह्न के बाद का भाग छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>it refers to something else with $ or `; it is taken as it stands, nothing is filled in.</source>
        <translation>इसमें $ या ` से किसी और चीज़ का संदर्भ है; इसे ज्यों का त्यों लिया गया है, कुछ भरा नहीं जाता।</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already; the last one counts.</source>
        <translation>%1 पहले से पंक्ति %2 में है; अंतिम वाला मान्य है।</translation>
    </message>
    <message>
        <source>The file is longer than 1 MiB; a .env file is not.</source>
        <translation>फ़ाइल 1 MiB से लंबी है; .env फ़ाइल इतनी लंबी नहीं होती।</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>फ़ाइल UTF-8 पाठ नहीं है।</translation>
    </message>
    <message>
        <source>%1 is empty; it is left out.</source>
        <translation>%1 खाली है; इसे छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>%1 means the same as %2, which counts.</source>
        <translation>%1 का अर्थ %2 जैसा ही है, जो मान्य है।</translation>
    </message>
    <message>
        <source>%1 is missing, so nothing is kept of what belongs to it.</source>
        <translation>%1 नहीं है, इसलिए उससे जुड़ा कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>%1 is left out: it needs %2 too.</source>
        <translation>%1 छोड़ दिया गया है: इसे %2 भी चाहिए।</translation>
    </message>
    <message>
        <source>no assignment</source>
        <translation>कोई असाइनमेंट नहीं</translation>
    </message>
    <message>
        <source>its quote is never closed</source>
        <translation>इसका उद्धरण चिह्न कभी बंद नहीं होता</translation>
    </message>
    <message>
        <source>line %1 has it again</source>
        <translation>पंक्ति %1 में यह फिर है</translation>
    </message>
    <message>
        <source>means nothing here</source>
        <translation>यहाँ इसका कोई अर्थ नहीं</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>means the same as %1</source>
        <translation>%1 के समान अर्थ</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 अनुपस्थित है</translation>
    </message>
</context>
<context>
    <name>models::DotEnvImport</name>
    <message>
        <source>%1 “%2” in the keychain</source>
        <translation>कीचेन में %1 “%2”</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>“%2” का %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>छोड़ा गया: %1</translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation>WearLink URL</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>Relay URL</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>%1 “%2” for this session</source>
        <translation>%1 “%2” इस सत्र के लिए</translation>
    </message>
    <message>
        <source>%1, in place of the one it has</source>
        <translation>%1, मौजूदा की जगह</translation>
    </message>
</context>
<context>
    <name>models::EnergyTable</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>क्या ज्ञात है</translation>
    </message>
    <message>
        <source>Eaten, kcal</source>
        <translation>खाया, kcal</translation>
    </message>
    <message>
        <source>Burned, kcal</source>
        <translation>खर्च, kcal</translation>
    </message>
    <message>
        <source>Active, kcal</source>
        <translation>सक्रिय, kcal</translation>
    </message>
    <message>
        <source>Basal, kcal</source>
        <translation>आधारभूत, kcal</translation>
    </message>
    <message>
        <source>Net, kcal</source>
        <translation>शेष, kcal</translation>
    </message>
    <message>
        <source>Eaten and burned</source>
        <translation>खाया और खर्च</translation>
    </message>
    <message>
        <source>Only burned: no meal was logged</source>
        <translation>केवल खर्च: कोई भोजन दर्ज नहीं</translation>
    </message>
    <message>
        <source>Only eaten: no basal energy</source>
        <translation>केवल खाया: आधारभूत ऊर्जा नहीं</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Only active: no basal energy</source>
        <translation>केवल सक्रिय: आधारीय ऊर्जा नहीं</translation>
    </message>
</context>
<context>
    <name>models::EnvironmentDraft</name>
    <message>
        <source>Start with http:// or https:// and name a host, like https://wearlink.io/api/v1.</source>
        <translation>http:// या https:// से शुरू करें और होस्ट दें, जैसे https://wearlink.io/api/v1.</translation>
    </message>
    <message>
        <source>Leave out user name and password: credentials are kept apart, in the keychain.</source>
        <translation>यूज़र नाम और पासवर्ड न लिखें: क्रेडेंशियल अलग, कीचेन में रहते हैं।</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>“?” या “#” और उसके बाद का सब छोड़ दें।</translation>
    </message>
    <message>
        <source>There is no readable file of this name.</source>
        <translation>इस नाम की कोई पढ़ने योग्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Paste the certificate as PEM, from its BEGIN to its END line.</source>
        <translation>सर्टिफ़िकेट PEM रूप में पेस्ट करें, BEGIN से END पंक्ति तक।</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 प्रति</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 प्रति %2</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>परिवेश को नाम दें।</translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation>यह नाम किसी दूसरे परिवेश का है।</translation>
    </message>
    <message>
        <source>Give at least one of the two URLs.</source>
        <translation>दोनों URL में से कम से कम एक दें।</translation>
    </message>
    <message>
        <source>Two capital letters, like IN.</source>
        <translation>दो बड़े अक्षर, जैसे IN.</translation>
    </message>
    <message>
        <source>Letters, digits, dots and dashes only.</source>
        <translation>केवल अक्षर, अंक, बिंदु और डैश।</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>लोकल</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>स्टेजिंग</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>केवल पढ़ना</translation>
    </message>
    <message>
        <source>Confirm changes</source>
        <translation>बदलाव की पुष्टि</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Every request that changes something is blocked before it leaves this computer.</source>
        <translation>कुछ भी बदलने वाला हर अनुरोध इस कंप्यूटर से निकलने से पहले रोक दिया जाता है।</translation>
    </message>
    <message>
        <source>Every request that changes something asks you first.</source>
        <translation>कुछ भी बदलने वाला हर अनुरोध पहले आपसे पूछता है।</translation>
    </message>
    <message>
        <source>Requests are sent as you make them. Only deletions ask first.</source>
        <translation>अनुरोध तुरंत भेजे जाते हैं। केवल हटाने से पहले पूछा जाता है।</translation>
    </message>
</context>
<context>
    <name>models::EnvironmentFile</name>
    <message>
        <source>This is no file of exported environments.</source>
        <translation>यह निर्यात किए गए परिवेशों की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file has version %1; this program reads version %2.</source>
        <translation>फ़ाइल का संस्करण %1 है; यह प्रोग्राम संस्करण %2 पढ़ता है।</translation>
    </message>
    <message>
        <source>The environment “%1” cannot be imported: %2: %3</source>
        <translation>परिवेश “%1” आयात नहीं किया जा सकता: %2: %3</translation>
    </message>
    <message>
        <source>The file has no environment.</source>
        <translation>फ़ाइल में कोई परिवेश नहीं है।</translation>
    </message>
</context>
<context>
    <name>models::ErrorLog</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>क्या गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>अनुरोध ID</translation>
    </message>
</context>
<context>
    <name>models::Errors</name>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>%n सेकंड में फिर कोशिश करें।</numerusform>
            <numerusform>%n सेकंड में फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then retry.</source>
        <translation>थोड़ा रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server did not accept the input</source>
        <translation>सर्वर ने इनपुट स्वीकार नहीं किया</translation>
    </message>
    <message>
        <source>Correct the fields named here and send again.</source>
        <translation>यहाँ बताए गए फ़ील्ड ठीक करें और फिर भेजें।</translation>
    </message>
    <message>
        <source>Not signed in, or the credential is not valid here</source>
        <translation>साइन इन नहीं है, या क्रेडेंशियल यहाँ मान्य नहीं है</translation>
    </message>
    <message>
        <source>Check the API key or login of this environment under Environments &amp; credentials.</source>
        <translation>परिवेश और क्रेडेंशियल में इस परिवेश की API कुंजी या लॉगिन जाँचें।</translation>
    </message>
    <message>
        <source>This credential may not do that</source>
        <translation>इस क्रेडेंशियल को इसकी अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Use a credential with the role that the operation asks for.</source>
        <translation>ऐसा क्रेडेंशियल उपयोग करें जिसकी भूमिका इस ऑपरेशन के लिए चाहिए।</translation>
    </message>
    <message>
        <source>There is nothing under this id</source>
        <translation>इस ID पर कुछ नहीं है</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another tenant. Reload the list.</source>
        <translation>शायद वह हटा दिया गया है, या किसी दूसरे टेनेंट का है। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile</source>
        <translation>इस बीच यह कहीं और बदल दिया गया</translation>
    </message>
    <message>
        <source>Reload to see the current state, then repeat your change.</source>
        <translation>मौजूदा स्थिति देखने के लिए फिर लोड करें, फिर अपना बदलाव दोहराएँ।</translation>
    </message>
    <message>
        <source>It is no longer available</source>
        <translation>यह अब उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Links of this kind work once or expire. Make a new one.</source>
        <translation>ऐसे लिंक एक ही बार चलते हैं या समाप्त हो जाते हैं। नया बनाएँ।</translation>
    </message>
    <message>
        <source>The content is larger than the server accepts</source>
        <translation>सामग्री सर्वर की सीमा से बड़ी है</translation>
    </message>
    <message>
        <source>Send less at a time.</source>
        <translation>एक बार में कम भेजें।</translation>
    </message>
    <message>
        <source>The server does not take this kind of content</source>
        <translation>सर्वर इस प्रकार की सामग्री नहीं लेता</translation>
    </message>
    <message>
        <source>Check the file type.</source>
        <translation>फ़ाइल का प्रकार जाँचें।</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>बहुत अधिक अनुरोध</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>सर्वर विफल हुआ</translation>
    </message>
    <message>
        <source>Retry. If it stays, give the request id to whoever runs the server.</source>
        <translation>फिर कोशिश करें। समस्या बनी रहे तो सर्वर चलाने वाले को अनुरोध ID दें।</translation>
    </message>
    <message>
        <source>This server does not implement the operation</source>
        <translation>यह सर्वर इस ऑपरेशन को लागू नहीं करता</translation>
    </message>
    <message>
        <source>Use an environment whose server does.</source>
        <translation>ऐसा परिवेश उपयोग करें जिसका सर्वर इसे लागू करता हो।</translation>
    </message>
    <message>
        <source>The server is not available at the moment</source>
        <translation>सर्वर अभी उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>The server has no space left</source>
        <translation>सर्वर पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>Free space on the server&apos;s disk, then retry.</source>
        <translation>सर्वर की डिस्क पर जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका</translation>
    </message>
    <message>
        <source>Check that it runs and that the base URL of this environment is right.</source>
        <translation>जाँचें कि वह चल रहा है और इस परिवेश का बेस URL सही है।</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>सर्वर ने समय पर उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Retry, or ask for less at a time.</source>
        <translation>फिर कोशिश करें, या एक बार में कम माँगें।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Nothing more happens. Start again when you like.</source>
        <translation>आगे कुछ नहीं होगा। जब चाहें फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The answer does not match the contract</source>
        <translation>उत्तर अनुबंध से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The server may be of another version. Its answer is in the request log.</source>
        <translation>शायद सर्वर का संस्करण अलग है। उसका उत्तर अनुरोध लॉग में है।</translation>
    </message>
    <message>
        <source>Held back before it left this computer</source>
        <translation>इस कंप्यूटर से निकलने से पहले रोक दिया गया</translation>
    </message>
    <message>
        <source>The safety level or the origins of this environment do not allow it.</source>
        <translation>इस परिवेश का सुरक्षा स्तर या उसके ओरिजिन इसकी अनुमति नहीं देते।</translation>
    </message>
    <message>
        <source>This computer cannot do it at the moment</source>
        <translation>यह कंप्यूटर अभी यह नहीं कर सकता</translation>
    </message>
    <message>
        <source>Put right what is named here, then try again.</source>
        <translation>यहाँ बताई गई बात ठीक करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer has no space left</source>
        <translation>इस कंप्यूटर पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>Free space on its disk, then try again.</source>
        <translation>इसकी डिस्क पर जगह खाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>models::ExportTask</name>
    <message>
        <source>Export data of %1</source>
        <translation>%1 का डेटा निर्यात करें</translation>
    </message>
    <message>
        <source>The backend packs the archive</source>
        <translation>बैकएंड संग्रह पैक कर रहा है</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>models::FhirTable</name>
    <message>
        <source>Resource</source>
        <translation>संसाधन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>models::GatewayData</name>
    <message>
        <source>Deep</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>जागे हुए</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>नींद में</translation>
    </message>
    <message>
        <source>Sleep score</source>
        <translation>नींद स्कोर</translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation>नींद की दक्षता</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>सक्रिय ऊर्जा</translation>
    </message>
    <message>
        <source>Activity score</source>
        <translation>गतिविधि स्कोर</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>तत्परता</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>हृदय गति</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>विश्राम हृदय गति</translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation>हृदय गति परिवर्तनशीलता</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>ऑक्सीजन संतृप्ति</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>श्वसन दर</translation>
    </message>
    <message>
        <source>VO₂max</source>
        <translation>VO₂max</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>वर्कआउट</translation>
    </message>
    <message>
        <source>Sleep · %1</source>
        <translation>नींद · %1</translation>
    </message>
</context>
<context>
    <name>models::Guides</name>
    <message>
        <source>Relay iOS SDK</source>
        <translation>Relay iOS SDK</translation>
    </message>
    <message>
        <source>Takes health data out of HealthKit on the phone; your backend passes them on. No OAuth redirect.</source>
        <translation>फ़ोन पर HealthKit से स्वास्थ्य डेटा लेता है; आपका बैकएंड उसे आगे भेजता है। कोई OAuth रीडायरेक्ट नहीं।</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>जानने योग्य</translation>
    </message>
    <message>
        <source>The data are on the phone only: the app reads them through HealthKit.</source>
        <translation>डेटा केवल फ़ोन पर है: ऐप उसे HealthKit से पढ़ता है।</translation>
    </message>
    <message>
        <source>The person allows each kind of data by itself: steps, heart rate, sleep.</source>
        <translation>व्यक्ति हर प्रकार के डेटा की अनुमति अलग से देता है: कदम, हृदय गति, नींद।</translation>
    </message>
    <message>
        <source>What is recorded can be read at once; there is neither webhook nor delay.</source>
        <translation>दर्ज होते ही डेटा पढ़ा जा सकता है; न वेबहुक, न देरी।</translation>
    </message>
    <message>
        <source>The app starts and stops the SDK itself.</source>
        <translation>ऐप SDK को स्वयं शुरू और बंद करता है।</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>क्या चाहिए</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>न्यूनतम संस्करण</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>%1, through the Swift Package Manager</source>
        <translation>%1, Swift Package Manager के ज़रिए</translation>
    </message>
    <message>
        <source>Xcode</source>
        <translation>Xcode</translation>
    </message>
    <message>
        <source>HealthKit under Signing &amp; Capabilities of the target</source>
        <translation>टारगेट के Signing &amp; Capabilities में HealthKit</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Swift: start and ask for permission</source>
        <translation>Swift: शुरू करें और अनुमति माँगें</translation>
    </message>
    <message>
        <source>Swift: export and submit</source>
        <translation>Swift: निर्यात करें और भेजें</translation>
    </message>
    <message>
        <source>Relay Android SDK</source>
        <translation>Relay Android SDK</translation>
    </message>
    <message>
        <source>Takes health data out of Health Connect, in the same shape as the iOS SDK.</source>
        <translation>Health Connect से स्वास्थ्य डेटा लेता है, iOS SDK जैसे ही रूप में।</translation>
    </message>
    <message>
        <source>The data are on the phone only: the app reads them through Health Connect.</source>
        <translation>डेटा केवल फ़ोन पर है: ऐप उसे Health Connect से पढ़ता है।</translation>
    </message>
    <message>
        <source>The app starts and stops the SDK and its background service itself.</source>
        <translation>ऐप SDK और उसकी पृष्ठभूमि सेवा को स्वयं शुरू और बंद करता है।</translation>
    </message>
    <message>
        <source>Android 9, with the Health Connect app</source>
        <translation>Android 9, Health Connect ऐप के साथ</translation>
    </message>
    <message>
        <source>%1, through Gradle with your Maven token</source>
        <translation>%1, आपके Maven टोकन के साथ Gradle से</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>मैनिफ़ेस्ट</translation>
    </message>
    <message>
        <source>%1: the Health Connect read permissions</source>
        <translation>%1: Health Connect की पढ़ने की अनुमतियाँ</translation>
    </message>
    <message>
        <source>Kotlin: start and ask for permission</source>
        <translation>Kotlin: शुरू करें और अनुमति माँगें</translation>
    </message>
    <message>
        <source>Kotlin: export and submit</source>
        <translation>Kotlin: निर्यात करें और भेजें</translation>
    </message>
    <message>
        <source>WearLink on iOS</source>
        <translation>iOS पर WearLink</translation>
    </message>
    <message>
        <source>Reads Apple Health on the phone and uploads it with a token of one end-user.</source>
        <translation>फ़ोन पर Apple Health पढ़कर एक अंतिम उपयोगकर्ता के टोकन से अपलोड करता है।</translation>
    </message>
    <message>
        <source>1. Your backend asks for a token</source>
        <translation>1. आपका बैकएंड टोकन माँगता है</translation>
    </message>
    <message>
        <source>The API key stays on the backend; the phone gets a token that lives an hour.</source>
        <translation>API कुंजी बैकएंड पर रहती है; फ़ोन को एक घंटे का टोकन मिलता है।</translation>
    </message>
    <message>
        <source>2. The app asks for permission</source>
        <translation>2. ऐप अनुमति माँगता है</translation>
    </message>
    <message>
        <source>Swift: HealthKit</source>
        <translation>Swift: HealthKit</translation>
    </message>
    <message>
        <source>3. The app uploads</source>
        <translation>3. ऐप अपलोड करता है</translation>
    </message>
    <message>
        <source>Records, workouts and sleep stages go in one request, in batches. It is answered with 202; the work follows.</source>
        <translation>रिकॉर्ड, वर्कआउट और नींद के चरण एक ही अनुरोध में, बैच में जाते हैं। उत्तर 202 है; काम बाद में होता है।</translation>
    </message>
    <message>
        <source>Years of history</source>
        <translation>वर्षों का इतिहास</translation>
    </message>
    <message>
        <source>The Health app exports everything as a ZIP with XML: upload it instead, see importAppleXml and presignAppleXml.</source>
        <translation>Health ऐप सब कुछ XML वाली ZIP में निर्यात करता है: उसे अपलोड करें, importAppleXml और presignAppleXml देखें।</translation>
    </message>
    <message>
        <source>WearLink on Android and Kotlin</source>
        <translation>Android और Kotlin पर WearLink</translation>
    </message>
    <message>
        <source>Google Fit and Samsung Health are read on the phone; a Kotlin SDK is in preview.</source>
        <translation>Google Fit और Samsung Health फ़ोन पर पढ़े जाते हैं; Kotlin SDK पूर्वावलोकन में है।</translation>
    </message>
    <message>
        <source>Upload from the phone</source>
        <translation>फ़ोन से अपलोड</translation>
    </message>
    <message>
        <source>As on iOS: the backend asks for a token, the app reads Google Fit or Samsung Health and uploads.</source>
        <translation>iOS की तरह: बैकएंड टोकन माँगता है, ऐप Google Fit या Samsung Health पढ़कर अपलोड करता है।</translation>
    </message>
    <message>
        <source>Kotlin SDK (preview)</source>
        <translation>Kotlin SDK (पूर्वावलोकन)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>0.1, as source below %1; not yet in Maven Central</source>
        <translation>0.1, %1 में स्रोत के रूप में; अभी Maven Central में नहीं</translation>
    </message>
    <message>
        <source>the vendors, and which are configured</source>
        <translation>विक्रेता, और कौन-से कॉन्फ़िगर हैं</translation>
    </message>
    <message>
        <source>the vendors that an end-user has linked</source>
        <translation>अंतिम उपयोगकर्ता द्वारा जोड़े गए विक्रेता</translation>
    </message>
    <message>
        <source>activity by day</source>
        <translation>दिन के अनुसार गतिविधि</translation>
    </message>
    <message>
        <source>a photo for the meal log</source>
        <translation>भोजन लॉग के लिए फ़ोटो</translation>
    </message>
    <message>
        <source>Kotlin: the same four calls with OkHttp alone, for a backend</source>
        <translation>Kotlin: वही चार कॉल केवल OkHttp से, बैकएंड के लिए</translation>
    </message>
    <message>
        <source>Background delivery, backfill, logging and Samsung Health are not documented by the vendor yet.</source>
        <translation>पृष्ठभूमि डिलीवरी, बैकफ़िल, लॉगिंग और Samsung Health अभी विक्रेता द्वारा प्रलेखित नहीं हैं।</translation>
    </message>
    <message>
        <source>Open an application under Applications, and its values stand in the code below.</source>
        <translation>“ऐप्लिकेशन” में कोई ऐप्लिकेशन खोलें, तब उसके मान नीचे के कोड में होंगे।</translation>
    </message>
    <message>
        <source>The code below has the values of the application “%1”. The client secret is none of them: it stays on your backend.</source>
        <translation>नीचे के कोड में ऐप्लिकेशन “%1” के मान हैं। क्लाइंट गुप्त कुंजी उनमें नहीं है: वह आपके बैकएंड पर रहती है।</translation>
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
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखे गए</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation>छोड़ने का कारण</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>फ़ाइल में प्रकार</translation>
    </message>
</context>
<context>
    <name>models::JsonText</name>
    <message>
        <source>nothing more was expected</source>
        <translation>इसके आगे कुछ नहीं होना चाहिए था</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>यहाँ मान होना चाहिए था</translation>
    </message>
    <message>
        <source>too many levels</source>
        <translation>बहुत अधिक स्तर</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>यहाँ अल्पविराम या } होना चाहिए था</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>यहाँ अल्पविराम या ] होना चाहिए था</translation>
    </message>
    <message>
        <source>a name in quotes was expected</source>
        <translation>यहाँ उद्धरण चिह्नों में नाम होना चाहिए था</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>यहाँ कोलन होना चाहिए था</translation>
    </message>
    <message>
        <source>the text has no closing quote on its line</source>
        <translation>टेक्स्ट की पंक्ति में समापन उद्धरण चिह्न नहीं है</translation>
    </message>
    <message>
        <source>the text has no closing quote</source>
        <translation>टेक्स्ट में समापन उद्धरण चिह्न नहीं है</translation>
    </message>
    <message>
        <source>not an escape sequence of JSON</source>
        <translation>यह JSON का एस्केप क्रम नहीं है</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>यहाँ अंक होना चाहिए था</translation>
    </message>
</context>
<context>
    <name>models::OperationTree</name>
    <message>
        <source>planned</source>
        <translation>नियोजित</translation>
    </message>
</context>
<context>
    <name>models::Quantities</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 से</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 मि</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 घं</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 घं %L2 मि</translation>
    </message>
</context>
<context>
    <name>models::RunWords</name>
    <message>
        <source>body</source>
        <translation>शरीर</translation>
    </message>
    <message>
        <source>daily summaries</source>
        <translation>दैनिक सारांश</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>workouts</source>
        <translation>वर्कआउट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sample(s)</source>
        <translation>
            <numerusform>%Ln नया नमूना</numerusform>
            <numerusform>%Ln नए नमूने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s) changed</source>
        <translation>
            <numerusform>%Ln वर्कआउट बदला</numerusform>
            <numerusform>%Ln वर्कआउट बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep session(s) changed</source>
        <translation>
            <numerusform>%Ln नींद सत्र बदला</numerusform>
            <numerusform>%Ln नींद सत्र बदले</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>कुछ नया नहीं</translation>
    </message>
    <message>
        <source>%1 missing: no answer in time</source>
        <translation>%1 नहीं मिला: समय पर उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) read</source>
        <translation>
            <numerusform>%Ln तत्व पढ़ा गया</numerusform>
            <numerusform>%Ln तत्व पढ़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln छोड़ा गया</numerusform>
            <numerusform>%Ln छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln लिया गया</numerusform>
            <numerusform>%Ln लिए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln हटाया गया</numerusform>
            <numerusform>%Ln हटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated vendor</source>
        <translation>सिम्युलेटेड प्रदाता</translation>
    </message>
</context>
<context>
    <name>models::SampleRows</name>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>शृंखला</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
</context>
<context>
    <name>models::SchemaModel</name>
    <message>
        <source>required</source>
        <translation>आवश्यक</translation>
    </message>
</context>
<context>
    <name>models::SchemaReader</name>
    <message>
        <source>array</source>
        <translation>ऐरे</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>%1 का ऐरे</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>कोई भी मान</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>(any name)</source>
        <translation>(कोई भी नाम)</translation>
    </message>
    <message>
        <source>(choice %1)</source>
        <translation>(विकल्प %1)</translation>
    </message>
</context>
<context>
    <name>models::ScoreTable</name>
    <message>
        <source>50 points for eight hours asleep, 25 for an efficiency from 60 to 95 %, 25 for 40 % deep and REM sleep.</source>
        <translation>आठ घंटे की नींद के 50 अंक, 60 से 95 % दक्षता के 25, और 40 % गहरी व REM नींद के 25।</translation>
    </message>
    <message>
        <source>60 + 15 z(variability) − 10 z(resting heart rate), against the 28 days before, of which seven must have both.</source>
        <translation>60 + 15 z(परिवर्तनशीलता) − 10 z(विश्राम हृदय गति), पिछले 28 दिनों की तुलना में, जिनमें से सात में दोनों होने चाहिए।</translation>
    </message>
    <message>
        <source>0.6 × recovery + 0.4 × sleep.</source>
        <translation>0.6 × रिकवरी + 0.4 × नींद।</translation>
    </message>
    <message>
        <source>60 points for 10,000 steps, 40 for 500 kcal of active energy.</source>
        <translation>10,000 कदमों के 60 अंक, 500 kcal सक्रिय ऊर्जा के 40।</translation>
    </message>
    <message>
        <source>21 × (1 − e^(−load ÷ 200)), where load = light + 2 × moderate + 3 × vigorous minutes.</source>
        <translation>21 × (1 − e^(−भार ÷ 200)), जहाँ भार = हल्के + 2 × मध्यम + 3 × तीव्र मिनट।</translation>
    </message>
    <message>
        <source>The mean of the day&apos;s readings.</source>
        <translation>दिन के मापों का औसत।</translation>
    </message>
    <message>
        <source>The age whose mean VO₂max for the sex equals the end-user&apos;s.</source>
        <translation>वह आयु जिसका लिंग के अनुसार औसत VO₂max एंड-यूज़र के बराबर है।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>यह सर्वर</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>रिकवरी</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>तत्परता</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>तनाव</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>लचीलापन</translation>
    </message>
    <message>
        <source>Body battery</source>
        <translation>बॉडी बैटरी</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>परिश्रम</translation>
    </message>
    <message>
        <source>VO₂ max</source>
        <translation>VO₂ max</translation>
    </message>
    <message>
        <source>Fitness age</source>
        <translation>फ़िटनेस आयु</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Delivered by %1; how it is computed is the vendor&apos;s.</source>
        <translation>%1 ने दिया; गणना का तरीका विक्रेता का है।</translation>
    </message>
    <message>
        <source>Computed by this server.</source>
        <translation>इस सर्वर ने गणना की।</translation>
    </message>
    <message>
        <source>Computed by this server: %1</source>
        <translation>इस सर्वर ने गणना की: %1</translation>
    </message>
</context>
<context>
    <name>models::SdkSend</name>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>क्यों हटाया गया</translation>
    </message>
</context>
<context>
    <name>models::SdkTokens</name>
    <message>
        <source>No refresh token is kept with %1.</source>
        <translation>%1 के साथ कोई रिफ्रेश टोकन नहीं रखा है।</translation>
    </message>
</context>
<context>
    <name>models::SecretBinding</name>
    <message>
        <source>The credential %1 is sent only to %2, and this request goes to %3.</source>
        <translation>क्रेडेंशियल %1 केवल %2 को भेजा जाता है, और यह अनुरोध %3 को जाता है।</translation>
    </message>
    <message>
        <source>this environment&apos;s URLs</source>
        <translation>इस एनवायरनमेंट के URL</translation>
    </message>
    <message>
        <source>the server in this program</source>
        <translation>इस प्रोग्राम का सर्वर</translation>
    </message>
</context>
<context>
    <name>models::SecretKind</name>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>इसे name@example.com की तरह लिखें।</translation>
    </message>
    <message>
        <source>Write it like 2026-04-01T09:00:00Z.</source>
        <translation>इसे 2026-04-01T09:00:00Z की तरह लिखें।</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>बेयरर टोकन</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation>ऐप क्रेडेंशियल</translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation>SDK टोकन</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>वेबहुक सीक्रेट</translation>
    </message>
    <message>
        <source>Vendor credentials</source>
        <translation>विक्रेता क्रेडेंशियल</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>क्लाइंट आईडी</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>एप्लिकेशन आईडी</translation>
    </message>
    <message>
        <source>End-user id</source>
        <translation>अंतिम उपयोगकर्ता आईडी</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>समाप्ति समय</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 में यह नहीं होता।</translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <translation>%1 के लिए यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>WearLink’s API keys are “sk-” and 32 hexadecimal digits, which this is not.</source>
        <translation>WearLink की API कुंजियाँ “sk-” और 32 हेक्साडेसिमल अंकों की होती हैं; यह वैसी नहीं है।</translation>
    </message>
    <message>
        <source>SDK refresh token</source>
        <translation>SDK रिफ्रेश टोकन</translation>
    </message>
</context>
<context>
    <name>models::SecretTable</name>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sent only to</source>
        <translation>केवल इन्हें भेजा जाता है</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला उपयोग</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>rotate it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Age (days)</source>
        <translation>आयु (दिन)</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>नवीनीकरण</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किससे संबंधित</translation>
    </message>
    <message>
        <source>not in use: a newer one signs in</source>
        <translation>उपयोग में नहीं: नया वाला साइन इन करता है</translation>
    </message>
    <message>
        <source>to be rotated</source>
        <translation>बदलने योग्य</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>सहेजा</translation>
    </message>
    <message>
        <source>session only</source>
        <translation>केवल सत्र</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>अनुपलब्ध</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 मिनट शेष</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n दिन शेष</numerusform>
            <numerusform>%n दिन शेष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Series</name>
    <message>
        <source>Active time</source>
        <translation>सक्रिय समय</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>हवा का तापमान</translation>
    </message>
    <message>
        <source>Atrial fibrillation burden</source>
        <translation>एट्रियल फ़िब्रिलेशन भार</translation>
    </message>
    <message>
        <source>Average MET</source>
        <translation>औसत MET</translation>
    </message>
    <message>
        <source>Basal energy</source>
        <translation>आधारीय ऊर्जा</translation>
    </message>
    <message>
        <source>Blood alcohol content</source>
        <translation>रक्त में अल्कोहल</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>रक्त शर्करा</translation>
    </message>
    <message>
        <source>Blood pressure diastolic</source>
        <translation>डायस्टोलिक रक्तचाप</translation>
    </message>
    <message>
        <source>Blood pressure systolic</source>
        <translation>सिस्टोलिक रक्तचाप</translation>
    </message>
    <message>
        <source>Body fat mass</source>
        <translation>वसा द्रव्यमान</translation>
    </message>
    <message>
        <source>Body fat percentage</source>
        <translation>शरीर में वसा का प्रतिशत</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>बॉडी मास इंडेक्स</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>शरीर का तापमान</translation>
    </message>
    <message>
        <source>Breathing disturbance index</source>
        <translation>श्वसन बाधा सूचकांक</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>कैडेंस</translation>
    </message>
    <message>
        <source>Cardiovascular age</source>
        <translation>हृदवाहिनी आयु</translation>
    </message>
    <message>
        <source>Distance cycling</source>
        <translation>साइकिल की दूरी</translation>
    </message>
    <message>
        <source>Distance downhill snow sports</source>
        <translation>ढलान पर बर्फ़ खेलों की दूरी</translation>
    </message>
    <message>
        <source>Distance other</source>
        <translation>अन्य दूरी</translation>
    </message>
    <message>
        <source>Distance swimming</source>
        <translation>तैराकी की दूरी</translation>
    </message>
    <message>
        <source>Distance walking running</source>
        <translation>पैदल और दौड़ की दूरी</translation>
    </message>
    <message>
        <source>Electrodermal activity</source>
        <translation>विद्युत-त्वचीय सक्रियता</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>समुद्र तल से ऊँचाई</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>ऊर्जा</translation>
    </message>
    <message>
        <source>Environmental audio exposure</source>
        <translation>परिवेश ध्वनि स्तर</translation>
    </message>
    <message>
        <source>Environmental sound reduction</source>
        <translation>परिवेश ध्वनि में कमी</translation>
    </message>
    <message>
        <source>Estimated workout effort score</source>
        <translation>अनुमानित व्यायाम परिश्रम स्कोर</translation>
    </message>
    <message>
        <source>Exercise time</source>
        <translation>व्यायाम का समय</translation>
    </message>
    <message>
        <source>Flights climbed</source>
        <translation>चढ़ी गई मंज़िलें</translation>
    </message>
    <message>
        <source>Forced expiratory volume 1</source>
        <translation>एक सेकंड में निःश्वास मात्रा</translation>
    </message>
    <message>
        <source>Forced vital capacity</source>
        <translation>बलपूर्वक जैव क्षमता</translation>
    </message>
    <message>
        <source>Garmin body battery</source>
        <translation>Garmin Body Battery</translation>
    </message>
    <message>
        <source>Garmin fitness age</source>
        <translation>Garmin फ़िटनेस आयु</translation>
    </message>
    <message>
        <source>Garmin skin temperature</source>
        <translation>Garmin त्वचा तापमान</translation>
    </message>
    <message>
        <source>Garmin stress level</source>
        <translation>Garmin तनाव स्तर</translation>
    </message>
    <message>
        <source>Headphone audio exposure</source>
        <translation>हेडफ़ोन ध्वनि स्तर</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>हृदय गति</translation>
    </message>
    <message>
        <source>Heart rate recovery one minute</source>
        <translation>एक मिनट में हृदय गति की वापसी</translation>
    </message>
    <message>
        <source>Heart rate variability RMSSD</source>
        <translation>हृदय गति परिवर्तनशीलता RMSSD</translation>
    </message>
    <message>
        <source>Heart rate variability SDNN</source>
        <translation>हृदय गति परिवर्तनशीलता SDNN</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation>जल सेवन</translation>
    </message>
    <message>
        <source>Inhaler usage</source>
        <translation>इनहेलर का उपयोग</translation>
    </message>
    <message>
        <source>Insulin delivery</source>
        <translation>इंसुलिन मात्रा</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Lean body mass</source>
        <translation>वसा-रहित द्रव्यमान</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Nike fuel</source>
        <translation>Nike Fuel</translation>
    </message>
    <message>
        <source>Number of alcoholic beverages</source>
        <translation>मादक पेय की संख्या</translation>
    </message>
    <message>
        <source>Number of times fallen</source>
        <translation>गिरने की संख्या</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>ऑक्सीजन संतृप्ति</translation>
    </message>
    <message>
        <source>Peak expiratory flow rate</source>
        <translation>अधिकतम निःश्वास प्रवाह</translation>
    </message>
    <message>
        <source>Peripheral perfusion index</source>
        <translation>परिधीय परफ़्यूज़न सूचकांक</translation>
    </message>
    <message>
        <source>Physical effort</source>
        <translation>शारीरिक परिश्रम</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>शक्ति</translation>
    </message>
    <message>
        <source>Push count</source>
        <translation>पुश की संख्या</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>श्वसन दर</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>विश्राम हृदय गति</translation>
    </message>
    <message>
        <source>Running ground contact time</source>
        <translation>दौड़ में भूमि संपर्क समय</translation>
    </message>
    <message>
        <source>Running power</source>
        <translation>दौड़ की शक्ति</translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation>दौड़ की गति</translation>
    </message>
    <message>
        <source>Running stance time balance</source>
        <translation>दौड़ में टिकाव समय संतुलन</translation>
    </message>
    <message>
        <source>Running stride length</source>
        <translation>दौड़ में डग की लंबाई</translation>
    </message>
    <message>
        <source>Running vertical oscillation</source>
        <translation>दौड़ में ऊर्ध्व दोलन</translation>
    </message>
    <message>
        <source>Running vertical ratio</source>
        <translation>दौड़ का ऊर्ध्व अनुपात</translation>
    </message>
    <message>
        <source>Six minute walk test distance</source>
        <translation>छह मिनट चाल परीक्षण की दूरी</translation>
    </message>
    <message>
        <source>Skeletal muscle mass</source>
        <translation>कंकाल मांसपेशी द्रव्यमान</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>त्वचा का तापमान</translation>
    </message>
    <message>
        <source>Skin temperature deviation</source>
        <translation>त्वचा तापमान में विचलन</translation>
    </message>
    <message>
        <source>Skin temperature trend deviation</source>
        <translation>त्वचा तापमान का रुझान</translation>
    </message>
    <message>
        <source>Sleeping breathing disturbances</source>
        <translation>नींद में श्वसन बाधाएँ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Stair ascent speed</source>
        <translation>सीढ़ी चढ़ने की गति</translation>
    </message>
    <message>
        <source>Stair descent speed</source>
        <translation>सीढ़ी उतरने की गति</translation>
    </message>
    <message>
        <source>Stand time</source>
        <translation>खड़े रहने का समय</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Swimming stroke count</source>
        <translation>तैराकी के स्ट्रोक</translation>
    </message>
    <message>
        <source>Time in daylight</source>
        <translation>दिन के उजाले में समय</translation>
    </message>
    <message>
        <source>Underwater depth</source>
        <translation>पानी के नीचे गहराई</translation>
    </message>
    <message>
        <source>UV exposure</source>
        <translation>UV संपर्क</translation>
    </message>
    <message>
        <source>VO₂ max</source>
        <translation>VO₂ max</translation>
    </message>
    <message>
        <source>Waist circumference</source>
        <translation>कमर का घेरा</translation>
    </message>
    <message>
        <source>Walking asymmetry percentage</source>
        <translation>चाल की विषमता</translation>
    </message>
    <message>
        <source>Walking double support percentage</source>
        <translation>चलते समय दोनों पैरों का सहारा</translation>
    </message>
    <message>
        <source>Walking heart rate average</source>
        <translation>चलते समय औसत हृदय गति</translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation>चलने की गति</translation>
    </message>
    <message>
        <source>Walking steadiness</source>
        <translation>चाल की स्थिरता</translation>
    </message>
    <message>
        <source>Walking step length</source>
        <translation>चलते समय कदम की लंबाई</translation>
    </message>
    <message>
        <source>Water temperature</source>
        <translation>पानी का तापमान</translation>
    </message>
    <message>
        <source>Weather humidity</source>
        <translation>मौसम की आर्द्रता</translation>
    </message>
    <message>
        <source>Weather temperature</source>
        <translation>मौसम का तापमान</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Workout effort score</source>
        <translation>व्यायाम परिश्रम स्कोर</translation>
    </message>
</context>
<context>
    <name>models::SeriesCategory</name>
    <message>
        <source>Activity - Basic</source>
        <translation>गतिविधि: मूल</translation>
    </message>
    <message>
        <source>Activity - Distance</source>
        <translation>गतिविधि: दूरी</translation>
    </message>
    <message>
        <source>Activity - Generic</source>
        <translation>गतिविधि: सामान्य</translation>
    </message>
    <message>
        <source>Activity - Running</source>
        <translation>गतिविधि: दौड़</translation>
    </message>
    <message>
        <source>Activity - Swimming</source>
        <translation>गतिविधि: तैराकी</translation>
    </message>
    <message>
        <source>Activity - Walking</source>
        <translation>गतिविधि: चलना</translation>
    </message>
    <message>
        <source>Blood &amp; Respiratory</source>
        <translation>रक्त और श्वसन</translation>
    </message>
    <message>
        <source>Body Composition</source>
        <translation>शरीर संरचना</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Fitness Metrics</source>
        <translation>फ़िटनेस</translation>
    </message>
    <message>
        <source>Heart &amp; Cardiovascular</source>
        <translation>हृदय और रक्तवाहिनी</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Provider-Specific</source>
        <translation>प्रदाता-विशिष्ट</translation>
    </message>
</context>
<context>
    <name>models::SleepTable</name>
    <message>
        <source>nap</source>
        <translation>झपकी</translation>
    </message>
    <message>
        <source>night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>To bed</source>
        <translation>सोने का समय</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>उठने का समय</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ज़ोन</translation>
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
        <translation>बिस्तर में</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>नींद में</translation>
    </message>
    <message>
        <source>Efficiency, %</source>
        <translation>दक्षता, %</translation>
    </message>
    <message>
        <source>Deep, min</source>
        <translation>गहरी, मि</translation>
    </message>
    <message>
        <source>REM, min</source>
        <translation>REM, मि</translation>
    </message>
    <message>
        <source>HR, bpm</source>
        <translation>हृदय गति, bpm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>जागे हुए</translation>
    </message>
    <message>
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>models::SmallFile</name>
    <message>
        <source>%1 is no file that can be read.</source>
        <translation>%1 पढ़ी जा सकने वाली फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 बहुत लंबी है।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 लिखी नहीं जा सकती: %2</translation>
    </message>
</context>
<context>
    <name>models::Snippets</name>
    <message>
        <source>The body is not JSON. Line %1, column %2: %3</source>
        <translation>बॉडी JSON नहीं है। पंक्ति %1, स्तंभ %2: %3</translation>
    </message>
    <message>
        <source>The body has a number that code cannot write.</source>
        <translation>बॉडी में ऐसी संख्या है जिसे कोड नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>The body has a NUL character.</source>
        <translation>बॉडी में NUL वर्ण है।</translation>
    </message>
    <message>
        <source>%1 has a NUL character.</source>
        <translation>%1 में NUL वर्ण है।</translation>
    </message>
    <message>
        <source>The environment has no base URL.</source>
        <translation>परिवेश में आधार URL नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 &quot;%2&quot; नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The header %1 cannot carry this value.</source>
        <translation>हेडर %1 यह मान नहीं ले सकता।</translation>
    </message>
</context>
<context>
    <name>models::SplitTable</name>
    <message>
        <source>Km</source>
        <translation>किमी</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Pace, min/km</source>
        <translation>गति, मि/किमी</translation>
    </message>
    <message>
        <source>HR, bpm</source>
        <translation>हृदय गति, bpm</translation>
    </message>
</context>
<context>
    <name>models::TableExport</name>
    <message>
        <source>The table was closed</source>
        <translation>टेबल बंद कर दी गई</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>कुछ भी नहीं लिखा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Time</name>
    <message>
        <source>in the future</source>
        <translation>भविष्य में</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TokenInspection</name>
    <message>
        <source>how it is signed</source>
        <translation>हस्ताक्षर का तरीका</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>टोकन का प्रकार</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>कुंजी का नाम</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>किसने जारी किया</translation>
    </message>
    <message>
        <source>whom it stands for</source>
        <translation>किसका प्रतिनिधित्व करता है</translation>
    </message>
    <message>
        <source>whom it is meant for</source>
        <translation>किसके लिए है</translation>
    </message>
    <message>
        <source>id of the token</source>
        <translation>टोकन की ID</translation>
    </message>
    <message>
        <source>what it opens</source>
        <translation>क्या खोलता है</translation>
    </message>
    <message>
        <source>generation of the account&apos;s tokens; older ones are revoked</source>
        <translation>खाते के टोकन की पीढ़ी; पुराने रद्द हैं</translation>
    </message>
    <message>
        <source>tenant of Relay</source>
        <translation>Relay का टेनेंट</translation>
    </message>
    <message>
        <source>country whose database has the user</source>
        <translation>देश जिसके डेटाबेस में उपयोगकर्ता है</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>client id of the application</source>
        <translation>ऐप्लिकेशन की क्लाइंट ID</translation>
    </message>
    <message>
        <source>issued: %1</source>
        <translation>जारी: %1</translation>
    </message>
    <message>
        <source>valid from: %1</source>
        <translation>मान्य कब से: %1</translation>
    </message>
    <message>
        <source>valid until: %1</source>
        <translation>मान्य कब तक: %1</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>समय नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं %2 मि</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि %2 से</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them; this has %1.</source>
        <translation>JWT के बिंदुओं से अलग तीन भाग होते हैं; इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>header</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>पेलोड</translation>
    </message>
    <message>
        <source>The %1 is not base64url.</source>
        <translation>%1 base64url नहीं है।</translation>
    </message>
    <message>
        <source>The %1 is not a JSON object.</source>
        <translation>%1 JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Its header names no algorithm.</source>
        <translation>इसका हेडर कोई एल्गोरिद्म नहीं बताता।</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>कोई टोकन नहीं</translation>
    </message>
    <message>
        <source>Not a JWT</source>
        <translation>JWT नहीं</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>कभी समाप्त नहीं होता</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>%1 पहले समाप्त</translation>
    </message>
    <message>
        <source>Valid in %1</source>
        <translation>%1 में मान्य</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>%1 में समाप्त</translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation>हस्ताक्षरित नहीं: कोई भी लिख सकता था</translation>
    </message>
    <message>
        <source>Signature is good</source>
        <translation>हस्ताक्षर सही है</translation>
    </message>
    <message>
        <source>Signature does not fit the key</source>
        <translation>हस्ताक्षर कुंजी से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>%1 is not checked here</source>
        <translation>%1 यहाँ नहीं जाँचा जाता</translation>
    </message>
    <message>
        <source>WearLink developer session</source>
        <translation>WearLink डेवलपर सत्र</translation>
    </message>
    <message>
        <source>WearLink SDK token</source>
        <translation>WearLink SDK टोकन</translation>
    </message>
    <message>
        <source>Relay access token</source>
        <translation>Relay ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>Relay portal session</source>
        <translation>Relay पोर्टल सत्र</translation>
    </message>
    <message>
        <source>Of neither WearLink nor Relay</source>
        <translation>न WearLink का, न Relay का</translation>
    </message>
    <message>
        <source>Opens everything of its developer account: end-users, keys, webhooks, settings.</source>
        <translation>अपने डेवलपर खाते का सब कुछ खोलता है: अंतिम उपयोगकर्ता, कुंजियाँ, वेबहुक, सेटिंग।</translation>
    </message>
    <message>
        <source>Opens the SDK operations of one end-user, and nothing else. Meant for a phone.</source>
        <translation>एक अंतिम उपयोगकर्ता के SDK ऑपरेशन खोलता है, और कुछ नहीं। फ़ोन के लिए।</translation>
    </message>
    <message>
        <source>Opens Relay&apos;s health gateway for one application and user. WearLink does not take it.</source>
        <translation>एक ऐप्लिकेशन और उपयोगकर्ता के लिए Relay का हेल्थ गेटवे खोलता है। WearLink इसे नहीं लेता।</translation>
    </message>
    <message>
        <source>Opens Relay&apos;s portal: applications and their credentials. The gateway does not take it.</source>
        <translation>Relay का पोर्टल खोलता है: ऐप्लिकेशन और उनके क्रेडेंशियल। गेटवे इसे नहीं लेता।</translation>
    </message>
    <message>
        <source>Its scope is not one of WearLink or Relay; neither takes it.</source>
        <translation>इसका स्कोप WearLink या Relay का नहीं है; कोई इसे नहीं लेता।</translation>
    </message>
    <message>
        <source>Not verified: key unknown</source>
        <translation>सत्यापित नहीं: कुंजी अज्ञात</translation>
    </message>
    <message>
        <source>Signed by the embedded server</source>
        <translation>एम्बेडेड सर्वर द्वारा हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Not verified: another key, unknown here</source>
        <translation>सत्यापित नहीं: कोई और कुंजी, यहाँ अज्ञात</translation>
    </message>
    <message>
        <source>Its expiry is not a time</source>
        <translation>इसकी समाप्ति कोई समय नहीं है</translation>
    </message>
</context>
<context>
    <name>models::Trace</name>
    <message>
        <source>The trace is not valid JSON.</source>
        <translation>ट्रेस मान्य JSON नहीं है।</translation>
    </message>
</context>
<context>
    <name>models::TryCall</name>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 का मान &quot;%2&quot; नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 ज़रूरी है।</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>models::UserDraft</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>अधिकतम %n वर्ण।</numerusform>
            <numerusform>अधिकतम %n वर्ण।</numerusform>
        </translation>
    </message>
    <message>
        <source>An e-mail can be changed but not removed.</source>
        <translation>ई-मेल बदला जा सकता है, पर हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>इसे name@example.com की तरह लिखें।</translation>
    </message>
    <message>
        <source>Another end-user has this external id.</source>
        <translation>यह बाहरी ID किसी दूसरे एंड-यूज़र की है।</translation>
    </message>
    <message>
        <source>Another end-user has this e-mail.</source>
        <translation>यह ई-मेल किसी दूसरे एंड-यूज़र का है।</translation>
    </message>
</context>
<context>
    <name>models::UserRemoval</name>
    <message numerus="yes">
        <source>Delete %n end-user(s)</source>
        <translation>
            <numerusform>%n एंड-यूज़र हटाएँ</numerusform>
            <numerusform>%n एंड-यूज़र हटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end-user(s) deleted</source>
        <translation>
            <numerusform>%n एंड-यूज़र हटाया गया</numerusform>
            <numerusform>%n एंड-यूज़र हटाए गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::UserTable</name>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>जुड़ा नहीं</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>पिछला सिंक</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>बाहरी ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
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
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Copy the %1 and the %2 into the fields below.</source>
        <translation>%1 और %2 को नीचे के फ़ील्ड में कॉपी करें।</translation>
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
        <translation>Garmin के डेवलपर पोर्टल में Health API एक्सेस के लिए आवेदन करें।</translation>
    </message>
    <message>
        <source>Once approved, create a new app in the Connect Developer Program.</source>
        <translation>स्वीकृति मिलने पर Connect Developer Program में नया ऐप बनाएँ।</translation>
    </message>
    <message>
        <source>Set the OAuth callback to the callback URL below.</source>
        <translation>OAuth कॉलबैक को नीचे दिए कॉलबैक URL पर सेट करें।</translation>
    </message>
    <message>
        <source>Set the webhook ping URL to the webhook URL below.</source>
        <translation>वेबहुक पिंग URL को नीचे दिए वेबहुक URL पर सेट करें।</translation>
    </message>
    <message>
        <source>Sign in at Oura&apos;s developer page and create a new application.</source>
        <translation>Oura के डेवलपर पेज पर साइन इन करें और नया एप्लिकेशन बनाएँ।</translation>
    </message>
    <message>
        <source>Set the redirect URI to the callback URL below.</source>
        <translation>रीडायरेक्ट URI को नीचे दिए कॉलबैक URL पर सेट करें।</translation>
    </message>
    <message>
        <source>Request the scopes below.</source>
        <translation>नीचे दिए स्कोप का अनुरोध करें।</translation>
    </message>
    <message>
        <source>OAuth 2.0 Client ID</source>
        <translation>OAuth 2.0 क्लाइंट ID</translation>
    </message>
    <message>
        <source>Register an app at Fitbit&apos;s developer page.</source>
        <translation>Fitbit के डेवलपर पेज पर ऐप पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Choose “Server” as the OAuth 2.0 application type.</source>
        <translation>OAuth 2.0 एप्लिकेशन प्रकार के रूप में “Server” चुनें।</translation>
    </message>
    <message>
        <source>Set the callback URL to the one below.</source>
        <translation>कॉलबैक URL को नीचे दिए URL पर सेट करें।</translation>
    </message>
    <message>
        <source>Choose the scopes below.</source>
        <translation>नीचे दिए स्कोप चुनें।</translation>
    </message>
    <message>
        <source>Verification code of the subscriber</source>
        <translation>सब्सक्राइबर का सत्यापन कोड</translation>
    </message>
    <message>
        <source>Apply for developer access at WHOOP&apos;s developer page.</source>
        <translation>WHOOP के डेवलपर पेज पर डेवलपर एक्सेस के लिए आवेदन करें।</translation>
    </message>
    <message>
        <source>Create a new app once approved.</source>
        <translation>स्वीकृति मिलने पर नया ऐप बनाएँ।</translation>
    </message>
    <message>
        <source>Sign in at Polar&apos;s admin page and register a new application.</source>
        <translation>Polar के एडमिन पेज पर साइन इन करें और नया एप्लिकेशन पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Choose AccessLink, not Training Center.</source>
        <translation>AccessLink चुनें, Training Center नहीं।</translation>
    </message>
    <message>
        <source>Signature key of the webhook</source>
        <translation>वेबहुक की सिग्नेचर कुंजी</translation>
    </message>
    <message>
        <source>Create an API application in Strava&apos;s settings.</source>
        <translation>Strava की सेटिंग में API एप्लिकेशन बनाएँ।</translation>
    </message>
    <message>
        <source>Set the Authorization Callback Domain to the host below. The full callback URL is below it.</source>
        <translation>Authorization Callback Domain को नीचे दिए होस्ट पर सेट करें। पूरा कॉलबैक URL उसके नीचे है।</translation>
    </message>
    <message>
        <source>Set the push subscription&apos;s endpoint to the webhook URL below.</source>
        <translation>पुश सब्सक्रिप्शन का एंडपॉइंट नीचे दिए वेबहुक URL पर सेट करें।</translation>
    </message>
    <message>
        <source>The API&apos;s documentation has no guide for this vendor. Register an app in its developer console.</source>
        <translation>API के दस्तावेज़ में इस विक्रेता के लिए मार्गदर्शिका नहीं है। उसके डेवलपर कंसोल में ऐप पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Set its redirect URI to the callback URL below.</source>
        <translation>उसका रीडायरेक्ट URI नीचे दिए कॉलबैक URL पर सेट करें।</translation>
    </message>
    <message>
        <source>Authorization header of notifications</source>
        <translation>सूचनाओं का Authorization हेडर</translation>
    </message>
    <message>
        <source>Its data come from the phone; there is no sign-in at the vendor to set up.</source>
        <translation>इसका डेटा फ़ोन से आता है; विक्रेता के यहाँ कोई साइन-इन सेट नहीं करना है।</translation>
    </message>
    <message>
        <source>Build the mobile SDK into your app: it reads HealthKit, Samsung Health or Google Fit and sends what it reads to POST /sdk/users/{user_id}/sync.</source>
        <translation>अपने ऐप में मोबाइल SDK जोड़ें: यह HealthKit, Samsung Health या Google Fit पढ़कर POST /sdk/users/{user_id}/sync पर भेजता है।</translation>
    </message>
    <message>
        <source>Give the app an SDK token of its end-user. You make one under “SDK tokens”.</source>
        <translation>ऐप को उसके अंतिम उपयोगकर्ता का SDK टोकन दें। इसे “SDK टोकन” में बनाया जाता है।</translation>
    </message>
</context>
<context>
    <name>models::VendorTable</name>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>App</source>
        <translation>ऐप</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>अक्षम</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation>अभी कोई ऐप नहीं</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>सिम्युलेटेड</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>कॉन्फ़िगर</translation>
    </message>
    <message>
        <source>by SDK</source>
        <translation>SDK द्वारा</translation>
    </message>
</context>
<context>
    <name>models::Vendors</name>
    <message>
        <source>Its data come from the SDK on the phone</source>
        <translation>इसका डेटा फ़ोन पर SDK से आता है</translation>
    </message>
    <message>
        <source>Switched off for your account</source>
        <translation>आपके खाते के लिए बंद है</translation>
    </message>
    <message>
        <source>No credentials of your app at this vendor yet</source>
        <translation>इस विक्रेता पर आपके ऐप के क्रेडेंशियल अभी नहीं हैं</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>history</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>linked account</source>
        <translation>जुड़ा हुआ खाता</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>By</source>
        <translation>द्वारा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त हुआ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>लाया जा रहा है</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>models::WorkoutTable</name>
    <message>
        <source>Start</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ज़ोन</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>दूरी, किमी</translation>
    </message>
    <message>
        <source>Pace, min/km</source>
        <translation>गति, मि/किमी</translation>
    </message>
    <message>
        <source>Energy, kcal</source>
        <translation>ऊर्जा, kcal</translation>
    </message>
    <message>
        <source>Avg HR, bpm</source>
        <translation>औसत हृदय गति, bpm</translation>
    </message>
    <message>
        <source>Max HR, bpm</source>
        <translation>अधिकतम हृदय गति, bpm</translation>
    </message>
    <message>
        <source>Climb, m</source>
        <translation>चढ़ाई, मी</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
</context>
<context>
    <name>models::WorkoutType</name>
    <message>
        <source>Aerobics</source>
        <translation>एरोबिक्स</translation>
    </message>
    <message>
        <source>Alpine skiing</source>
        <translation>अल्पाइन स्कीइंग</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>अमेरिकी फ़ुटबॉल</translation>
    </message>
    <message>
        <source>Archery</source>
        <translation>तीरंदाज़ी</translation>
    </message>
    <message>
        <source>Backcountry skiing</source>
        <translation>बैककंट्री स्कीइंग</translation>
    </message>
    <message>
        <source>Badminton</source>
        <translation>बैडमिंटन</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>बेसबॉल</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>बास्केटबॉल</translation>
    </message>
    <message>
        <source>Boating</source>
        <translation>बोटिंग</translation>
    </message>
    <message>
        <source>Bouldering</source>
        <translation>बोल्डरिंग</translation>
    </message>
    <message>
        <source>Bowling</source>
        <translation>बोलिंग</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>मुक्केबाज़ी</translation>
    </message>
    <message>
        <source>Canoeing</source>
        <translation>कैनोइंग</translation>
    </message>
    <message>
        <source>Cardio training</source>
        <translation>कार्डियो प्रशिक्षण</translation>
    </message>
    <message>
        <source>Casual walking</source>
        <translation>टहलना</translation>
    </message>
    <message>
        <source>Chores</source>
        <translation>घर के काम</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>क्रिकेट</translation>
    </message>
    <message>
        <source>Cross country skiing</source>
        <translation>क्रॉस-कंट्री स्कीइंग</translation>
    </message>
    <message>
        <source>Crossfit</source>
        <translation>क्रॉसफ़िट</translation>
    </message>
    <message>
        <source>Curling</source>
        <translation>कर्लिंग</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>साइकिलिंग</translation>
    </message>
    <message>
        <source>Cyclocross</source>
        <translation>साइक्लोक्रॉस</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>नृत्य</translation>
    </message>
    <message>
        <source>Disc sports</source>
        <translation>डिस्क खेल</translation>
    </message>
    <message>
        <source>Diving</source>
        <translation>गोताखोरी</translation>
    </message>
    <message>
        <source>Downhill skiing</source>
        <translation>डाउनहिल स्कीइंग</translation>
    </message>
    <message>
        <source>E biking</source>
        <translation>ई-बाइक</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>एलिप्टिकल</translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation>तलवारबाज़ी</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>मछली पकड़ना</translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation>फ़िटनेस उपकरण</translation>
    </message>
    <message>
        <source>Floorball</source>
        <translation>फ़्लोरबॉल</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>फ़ुटबॉल</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>गेमिंग</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>गोल्फ़</translation>
    </message>
    <message>
        <source>Group exercise</source>
        <translation>समूह व्यायाम</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>जिमनास्टिक</translation>
    </message>
    <message>
        <source>Handball</source>
        <translation>हैंडबॉल</translation>
    </message>
    <message>
        <source>HIIT</source>
        <translation>HIIT</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>हाइकिंग</translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation>हॉकी</translation>
    </message>
    <message>
        <source>Horseback riding</source>
        <translation>घुड़सवारी</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>शिकार</translation>
    </message>
    <message>
        <source>Ice skating</source>
        <translation>आइस स्केटिंग</translation>
    </message>
    <message>
        <source>Indoor climbing</source>
        <translation>इनडोर क्लाइम्बिंग</translation>
    </message>
    <message>
        <source>Indoor cycling</source>
        <translation>इनडोर साइकिलिंग</translation>
    </message>
    <message>
        <source>Inline skating</source>
        <translation>इनलाइन स्केटिंग</translation>
    </message>
    <message>
        <source>Kayaking</source>
        <translation>कयाकिंग</translation>
    </message>
    <message>
        <source>Kitesurfing</source>
        <translation>काइट सर्फ़िंग</translation>
    </message>
    <message>
        <source>Lacrosse</source>
        <translation>लैक्रोस</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>दिनचर्या</translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation>मार्शल आर्ट</translation>
    </message>
    <message>
        <source>Meditation</source>
        <translation>ध्यान</translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation>मोटर खेल</translation>
    </message>
    <message>
        <source>Motorcycling</source>
        <translation>मोटरसाइकिल</translation>
    </message>
    <message>
        <source>Mountain biking</source>
        <translation>माउंटेन बाइकिंग</translation>
    </message>
    <message>
        <source>Mountaineering</source>
        <translation>पर्वतारोहण</translation>
    </message>
    <message>
        <source>Multisport</source>
        <translation>मल्टीस्पोर्ट</translation>
    </message>
    <message>
        <source>Open water swimming</source>
        <translation>खुले पानी में तैराकी</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>Orienteering</source>
        <translation>ओरिएंटियरिंग</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Paddling</source>
        <translation>पैडलिंग</translation>
    </message>
    <message>
        <source>Padel</source>
        <translation>पैडल टेनिस</translation>
    </message>
    <message>
        <source>Para sports</source>
        <translation>पैरा खेल</translation>
    </message>
    <message>
        <source>Paragliding</source>
        <translation>पैराग्लाइडिंग</translation>
    </message>
    <message>
        <source>Parkour</source>
        <translation>पार्कूर</translation>
    </message>
    <message>
        <source>Pickleball</source>
        <translation>पिकलबॉल</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>पिलाटेस</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>खेलना</translation>
    </message>
    <message>
        <source>Pool swimming</source>
        <translation>पूल में तैराकी</translation>
    </message>
    <message>
        <source>Racket sports</source>
        <translation>रैकेट खेल</translation>
    </message>
    <message>
        <source>Racquetball</source>
        <translation>रैकेटबॉल</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>रिकवरी</translation>
    </message>
    <message>
        <source>Rock climbing</source>
        <translation>रॉक क्लाइम्बिंग</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>नौकायन</translation>
    </message>
    <message>
        <source>Rowing machine</source>
        <translation>रोइंग मशीन</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>रग्बी</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>दौड़</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>पाल नौकायन</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>स्केटबोर्डिंग</translation>
    </message>
    <message>
        <source>Skating</source>
        <translation>स्केटिंग</translation>
    </message>
    <message>
        <source>Skiing</source>
        <translation>स्कीइंग</translation>
    </message>
    <message>
        <source>Snorkeling</source>
        <translation>स्नॉर्कलिंग</translation>
    </message>
    <message>
        <source>Snow sports</source>
        <translation>बर्फ़ के खेल</translation>
    </message>
    <message>
        <source>Snowboarding</source>
        <translation>स्नोबोर्डिंग</translation>
    </message>
    <message>
        <source>Snowmobiling</source>
        <translation>स्नोमोबाइल</translation>
    </message>
    <message>
        <source>Snowshoeing</source>
        <translation>स्नोशूइंग</translation>
    </message>
    <message>
        <source>Soccer</source>
        <translation>फ़ुटबॉल (सॉकर)</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>खेल</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>स्क्वैश</translation>
    </message>
    <message>
        <source>Stair climbing</source>
        <translation>सीढ़ियाँ चढ़ना</translation>
    </message>
    <message>
        <source>Stand up paddleboarding</source>
        <translation>स्टैंड-अप पैडल बोर्डिंग</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>शक्ति प्रशिक्षण</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>स्ट्रेचिंग</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>सर्फ़िंग</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>तैराकी</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>टेबल टेनिस</translation>
    </message>
    <message>
        <source>Team sports</source>
        <translation>टीम खेल</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>टेनिस</translation>
    </message>
    <message>
        <source>Trail hiking</source>
        <translation>ट्रेल हाइकिंग</translation>
    </message>
    <message>
        <source>Trail running</source>
        <translation>ट्रेल दौड़</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>संक्रमण</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>ट्रेडमिल</translation>
    </message>
    <message>
        <source>Triathlon</source>
        <translation>ट्रायथलॉन</translation>
    </message>
    <message>
        <source>Virtual activity</source>
        <translation>आभासी गतिविधि</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>वॉलीबॉल</translation>
    </message>
    <message>
        <source>Wakeboarding</source>
        <translation>वेकबोर्डिंग</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>पैदल चलना</translation>
    </message>
    <message>
        <source>Walking fitness</source>
        <translation>फ़िटनेस चाल</translation>
    </message>
    <message>
        <source>Water polo</source>
        <translation>वॉटर पोलो</translation>
    </message>
    <message>
        <source>Water skiing</source>
        <translation>वॉटर स्कीइंग</translation>
    </message>
    <message>
        <source>Water sports</source>
        <translation>जल क्रीड़ा</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>व्हीलचेयर</translation>
    </message>
    <message>
        <source>Windsurfing</source>
        <translation>विंड सर्फ़िंग</translation>
    </message>
    <message>
        <source>Winter sports</source>
        <translation>शीतकालीन खेल</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Wrestling</source>
        <translation>कुश्ती</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>योग</translation>
    </message>
</context>
<context>
    <name>views::AboutDialog</name>
    <message>
        <source>About WearDeck</source>
        <translation>WearDeck के बारे में</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>संस्करण %1, Qt %2 के साथ</translation>
    </message>
    <message>
        <source>A desktop console and local test server for wearable-health APIs. It sends nothing anywhere but to the environments that you set up.</source>
        <translation>वेयरेबल स्वास्थ्य API के लिए डेस्कटॉप कंसोल और लोकल टेस्ट सर्वर। यह केवल आपके बनाए परिवेशों को ही कुछ भेजता है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद के, के अंतर्गत मुक्त सॉफ़्टवेयर।</translation>
    </message>
</context>
<context>
    <name>views::ActivityTab</name>
    <message>
        <source>No activity was recorded in these days.</source>
        <translation>इन दिनों कोई गतिविधि दर्ज नहीं हुई।</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>बार क्या दिखाते हैं</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Activity by day</source>
        <translation>दिन के अनुसार गतिविधि</translation>
    </message>
    <message numerus="yes">
        <source>%1 on average, of %n whole day(s)</source>
        <translation>
            <numerusform>औसत %1, %n पूरे दिन का</numerusform>
            <numerusform>औसत %1, %n पूरे दिनों का</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>अधिकतम: %1</translation>
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
        <translation>बॉडी, इंडेंट की हुई</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>बॉडी, जैसी मिली</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>उत्तर के हेडर</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>उत्तर के भाग</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>बॉडी</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>उत्तर यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>उत्तर की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>कनेक्ट</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>प्रतीक्षा</translation>
    </message>
    <message>
        <source>download</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>उत्तर में बॉडी नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2: not text, not shown.</source>
        <translation>%2 प्रकार का %1 डेटा: टेक्स्ट नहीं है, दिखाया नहीं गया।</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%2 में से पहले %1 दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>This answer holds a secret, so it went when the console was locked.</source>
        <translation>इस उत्तर में एक रहस्य है, इसलिए कंसोल लॉक होने पर इसे हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>views::ApiKeysSection</name>
    <message>
        <source>This console itself uses the selected key, so it can be neither rotated nor deleted here.</source>
        <translation>यह कंसोल ख़ुद चुनी हुई कुंजी का उपयोग करता है, इसलिए यहाँ उसे न रोटेट किया जा सकता है, न हटाया।</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>API कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>रोटेट करें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>API key stored: %1.</source>
        <translation>API कुंजी सहेजी गई: %1।</translation>
    </message>
    <message>
        <source>API keys are managed in the environment that is in use</source>
        <translation>API कुंजियाँ उपयोग में चल रहे परिवेश में प्रबंधित होती हैं</translation>
    </message>
    <message>
        <source>Switch to “%1” to see its keys.</source>
        <translation>कुंजियाँ देखने के लिए “%1” पर जाएँ।</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>उस पर जाएँ</translation>
    </message>
    <message>
        <source>Managing API keys needs the developer&apos;s login</source>
        <translation>API कुंजियाँ प्रबंधित करने के लिए डेवलपर का लॉगिन चाहिए</translation>
    </message>
    <message>
        <source>An API key opens data calls only. Add the e-mail and password, or a bearer token.</source>
        <translation>API कुंजी से केवल डेटा कॉल होती हैं। ई-मेल और पासवर्ड, या Bearer टोकन जोड़ें।</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>लॉगिन जोड़ें</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>API कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Rename the API key</source>
        <translation>API कुंजी का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>API key renamed.</source>
        <translation>API कुंजी का नाम बदला गया।</translation>
    </message>
    <message>
        <source>Rotate the API key %1?</source>
        <translation>API कुंजी %1 रोटेट करें?</translation>
    </message>
    <message>
        <source>Integrations that use the old key stop working at once. A new key takes its place under the same name.</source>
        <translation>पुरानी कुंजी वाले इंटीग्रेशन तुरंत बंद हो जाएँगे। उसी नाम से नई कुंजी उसकी जगह लेगी।</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>API कुंजी रोटेट करें</translation>
    </message>
    <message>
        <source>Delete the API key %1?</source>
        <translation>API कुंजी %1 हटाएँ?</translation>
    </message>
    <message>
        <source>The server refuses it from now on: integrations that use it stop working. This cannot be undone.</source>
        <translation>सर्वर इसे अब से अस्वीकार करेगा: इसका उपयोग करने वाले इंटीग्रेशन बंद हो जाएँगे। इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete API key</source>
        <translation>API कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>API key deleted.</source>
        <translation>API कुंजी हटाई गई।</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>API कुंजी “%1”</translation>
    </message>
    <message>
        <source>No API keys yet. Create the first one for the data calls of your integration.</source>
        <translation>अभी कोई API कुंजी नहीं। अपने इंटीग्रेशन की डेटा कॉल के लिए पहली बनाएँ।</translation>
    </message>
    <message>
        <source>The new API key is shown only this once and has not been stored.</source>
        <translation>नई API कुंजी केवल इसी एक बार दिखाई जाती है और सहेजी नहीं गई है।</translation>
    </message>
    <message>
        <source>Save in the keychain as this environment&apos;s API key</source>
        <translation>इस परिवेश की API कुंजी के रूप में कीचेन में सहेजें</translation>
    </message>
    <message>
        <source>Keep for this session as this environment&apos;s API key</source>
        <translation>इस सत्र के लिए इस एनवायरनमेंट की API कुंजी के रूप में रखें</translation>
    </message>
    <message>
        <source>Save in the keychain in place of %1, which no longer works</source>
        <translation>कीचेन में %1 की जगह सहेजें, जो अब काम नहीं करती</translation>
    </message>
    <message>
        <source>Keep for this session in place of %1, which no longer works</source>
        <translation>इस सत्र के लिए %1 की जगह रखें, जो अब काम नहीं करती</translation>
    </message>
    <message>
        <source>Save in the keychain as %1: this environment then uses it, and keeps the others</source>
        <translation>कीचेन में %1 नाम से सहेजें: यह एनवायरनमेंट तब इसी का उपयोग करेगा और बाकी रखे रहेंगे</translation>
    </message>
    <message>
        <source>Keep for this session as %1: this environment then uses it, and keeps the others</source>
        <translation>इस सत्र के लिए %1 के रूप में रखें: यह एनवायरनमेंट तब इसे उपयोग करता है और बाकी भी रखता है</translation>
    </message>
</context>
<context>
    <name>views::AppCredentials</name>
    <message>
        <source>OAuth / API keys</source>
        <translation>OAuth / API कुंजियाँ</translation>
    </message>
    <message>
        <source>Create credentials</source>
        <translation>क्रेडेंशियल बनाएँ</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>A client id and a client secret open the dispatcher for this application. The secret is shown once; the server keeps only its hash.</source>
        <translation>क्लाइंट आईडी और क्लाइंट गुप्त कुंजी इस अनुप्रयोग के लिए डिस्पैचर खोलती हैं। गुप्त कुंजी एक ही बार दिखाई जाती है; सर्वर केवल उसका हैश रखता है।</translation>
    </message>
    <message>
        <source>Client secret stored: %1.</source>
        <translation>क्लाइंट गुप्त कुंजी सहेजी गई: %1।</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>सक्रिय करें</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>निष्क्रिय करें…</translation>
    </message>
    <message>
        <source>Name, such as the server that uses them</source>
        <translation>नाम, जैसे वह सर्वर जो इनका उपयोग करता है</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 को निष्क्रिय करें?</translation>
    </message>
    <message>
        <source>Its running tokens end at once. It can be activated again.</source>
        <translation>इसके चालू टोकन तुरंत समाप्त हो जाते हैं। इसे फिर सक्रिय किया जा सकता है।</translation>
    </message>
    <message>
        <source>Deactivate credentials</source>
        <translation>क्रेडेंशियल निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Credentials activated.</source>
        <translation>क्रेडेंशियल सक्रिय किए गए।</translation>
    </message>
    <message>
        <source>Credentials deactivated.</source>
        <translation>क्रेडेंशियल निष्क्रिय किए गए।</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 को रद्द करें?</translation>
    </message>
    <message>
        <source>The server refuses it and its tokens from now on. This cannot be undone.</source>
        <translation>सर्वर अब से इसे और इसके टोकन को अस्वीकार करेगा। इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Revoke credentials</source>
        <translation>क्रेडेंशियल रद्द करें</translation>
    </message>
    <message>
        <source>Credentials revoked.</source>
        <translation>क्रेडेंशियल रद्द किए गए।</translation>
    </message>
    <message>
        <source>Client secret of “%1”</source>
        <translation>“%1” की क्लाइंट गुप्त कुंजी</translation>
    </message>
    <message>
        <source>Save in the keychain, for the integration flow of this console</source>
        <translation>इस कंसोल के एकीकरण क्रम के लिए कीचेन में सहेजें</translation>
    </message>
    <message>
        <source>No credentials yet. A server of yours needs them to open the dispatcher.</source>
        <translation>अभी कोई क्रेडेंशियल नहीं हैं। डिस्पैचर खोलने के लिए आपके सर्वर को इनकी ज़रूरत है।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
</context>
<context>
    <name>views::AppEvents</name>
    <message>
        <source>Payload of the event</source>
        <translation>घटना की सामग्री</translation>
    </message>
    <message>
        <source>Event deliveries</source>
        <translation>घटना वितरण</translation>
    </message>
    <message>
        <source>Every delivery carries x-relay-signature, signed with the webhook secret.</source>
        <translation>हर वितरण में x-relay-signature होता है, जो वेबहुक की गुप्त कुंजी से हस्ताक्षरित है।</translation>
    </message>
    <message>
        <source>No event yet. Connecting a device, disconnecting it and new data make one each.</source>
        <translation>अभी कोई घटना नहीं। उपकरण जोड़ने, उसे हटाने और नए डेटा से एक-एक घटना बनती है।</translation>
    </message>
    <message>
        <source>Rotate webhook secret…</source>
        <translation>वेबहुक सीक्रेट बदलें…</translation>
    </message>
    <message>
        <source>Rotate the webhook secret?</source>
        <translation>वेबहुक सीक्रेट बदलें?</translation>
    </message>
    <message>
        <source>Deliveries are signed with the new secret from now on. Your receiver refuses them until it knows it.</source>
        <translation>अब से डिलीवरी पर नए सीक्रेट से हस्ताक्षर होंगे। जब तक आपका रिसीवर उसे नहीं जानता, वह उन्हें अस्वीकार करेगा।</translation>
    </message>
    <message>
        <source>Rotate webhook secret</source>
        <translation>वेबहुक सीक्रेट बदलें</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>वेबहुक URL</translation>
    </message>
    <message>
        <source>This application has no webhook URL, so no events are sent.</source>
        <translation>इस एप्लिकेशन का कोई वेबहुक URL नहीं है, इसलिए कोई इवेंट नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Give it one…</source>
        <translation>एक दें…</translation>
    </message>
    <message>
        <source>It is not kept here: rotate it to read a new one.</source>
        <translation>यह यहाँ रखा नहीं है: नया पढ़ने के लिए इसे बदलें।</translation>
    </message>
</context>
<context>
    <name>views::AppGuides</name>
    <message>
        <source>Mobile SDKs</source>
        <translation>मोबाइल SDK</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>This application has no credentials yet.</source>
        <translation>इस ऐप्लिकेशन के अभी कोई क्रेडेंशियल नहीं हैं।</translation>
    </message>
    <message>
        <source>Create them under OAuth / API keys: the SDK needs their client id.</source>
        <translation>इन्हें OAuth / API कुंजियाँ में बनाएँ: SDK को उनकी क्लाइंट आईडी चाहिए।</translation>
    </message>
    <message>
        <source>This application has no redirect URL.</source>
        <translation>इस ऐप्लिकेशन का कोई रीडायरेक्ट URL नहीं है।</translation>
    </message>
    <message>
        <source>This application has no Android package name.</source>
        <translation>इस ऐप्लिकेशन का कोई Android पैकेज नाम नहीं है।</translation>
    </message>
    <message>
        <source>The SDK needs it; until then the code shows a placeholder.</source>
        <translation>SDK को यह चाहिए; तब तक कोड में प्लेसहोल्डर रहेगा।</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
</context>
<context>
    <name>views::ApplicationDialog</name>
    <message>
        <source>not available yet</source>
        <translation>अभी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>connected in the browser</source>
        <translation>ब्राउज़र में जुड़ता है</translation>
    </message>
    <message>
        <source>SDK on the phone, iOS %1 or later</source>
        <translation>फ़ोन पर SDK, iOS %1 या बाद का</translation>
    </message>
    <message>
        <source>SDK on the phone, Android %1 or later</source>
        <translation>फ़ोन पर SDK, Android %1 या बाद का</translation>
    </message>
    <message>
        <source>SDK on the phone</source>
        <translation>फ़ोन पर SDK</translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>अनुप्रयोग संपादित करें</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>नया अनुप्रयोग</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Active: its credentials open the gateway</source>
        <translation>सक्रिय: इसके क्रेडेंशियल गेटवे खोलते हैं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Unique in your account.</source>
        <translation>आपके खाते में अद्वितीय।</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>वेबहुक URL</translation>
    </message>
    <message>
        <source>Your server&apos;s address that receives health data events.</source>
        <translation>आपके सर्वर का पता जो स्वास्थ्य डेटा की घटनाएँ प्राप्त करता है।</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Where the browser returns after a device is authorised.</source>
        <translation>उपकरण अधिकृत होने के बाद ब्राउज़र कहाँ लौटता है।</translation>
    </message>
    <message>
        <source>Android package name</source>
        <translation>Android पैकेज नाम</translation>
    </message>
    <message>
        <source>Only for apps that use the Android SDK.</source>
        <translation>केवल उन ऐप के लिए जो Android SDK का उपयोग करते हैं।</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>अनुप्रयोग बनाएँ</translation>
    </message>
    <message>
        <source>Loading the list of devices…</source>
        <translation>उपकरणों की सूची लोड हो रही है…</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>बदलाव छोड़ दें?</translation>
    </message>
    <message>
        <source>What was changed in this application has not been saved.</source>
        <translation>इस एप्लिकेशन में किए गए बदलाव सहेजे नहीं गए हैं।</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
</context>
<context>
    <name>views::ApplicationView</name>
    <message>
        <source>Application id</source>
        <translation>अनुप्रयोग आईडी</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>रीडायरेक्ट URL</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>अनुप्रयोग</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What to see of the application</source>
        <translation>अनुप्रयोग का क्या देखना है</translation>
    </message>
    <message>
        <source>OAuth / API keys</source>
        <translation>OAuth / API कुंजियाँ</translation>
    </message>
    <message>
        <source>Integration flow</source>
        <translation>एकीकरण क्रम</translation>
    </message>
    <message>
        <source>Event deliveries</source>
        <translation>घटना वितरण</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>No devices chosen yet</source>
        <translation>अभी कोई उपकरण नहीं चुना गया</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>उपकरण: %1</translation>
    </message>
    <message>
        <source>Webhook secret of %1, which signs its deliveries</source>
        <translation>%1 का वेबहुक सीक्रेट, जो उसकी डिलीवरी पर हस्ताक्षर करता है</translation>
    </message>
    <message>
        <source>Mobile SDKs</source>
        <translation>मोबाइल SDK</translation>
    </message>
    <message>
        <source>Save in the keychain, for who checks the signatures</source>
        <translation>कीचेन में सहेजें, हस्ताक्षर जाँचने के लिए</translation>
    </message>
    <message>
        <source>Webhook secret stored: %1.</source>
        <translation>वेबहुक गोपनीय कुंजी रखी गई: %1।</translation>
    </message>
    <message>
        <source>A secret of %1 is shown only this once and has not been stored.</source>
        <translation>%1 की एक गुप्त कुंजी केवल इसी एक बार दिखाई जाती है और सहेजी नहीं गई है।</translation>
    </message>
</context>
<context>
    <name>views::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>अनुप्रयोग</translation>
    </message>
    <message>
        <source>What may use the Relay gateway: devices, webhook, credentials.</source>
        <translation>Relay गेटवे का उपयोग कौन कर सकता है: उपकरण, वेबहुक, क्रेडेंशियल।</translation>
    </message>
    <message>
        <source>Search name, device, id</source>
        <translation>नाम, उपकरण, आईडी खोजें</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>नया अनुप्रयोग</translation>
    </message>
    <message>
        <source>No applications yet. Each is one app or server that reads health data.</source>
        <translation>अभी कोई अनुप्रयोग नहीं। हर एक कोई ऐप या सर्वर है जो स्वास्थ्य डेटा पढ़ता है।</translation>
    </message>
    <message>
        <source>No application matches this search.</source>
        <translation>इस खोज से कोई अनुप्रयोग मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Create the first application</source>
        <translation>पहला अनुप्रयोग बनाएँ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>%1 created.</source>
        <translation>%1 बनाया गया।</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 सहेजा गया।</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) stop working at once, and the record of its events goes too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln क्रेडेंशियल तुरंत काम करना बंद कर देता है, और इसकी घटनाओं का रिकॉर्ड भी मिट जाता है। इसे वापस नहीं किया जा सकता।</numerusform>
            <numerusform>%Ln क्रेडेंशियल तुरंत काम करना बंद कर देते हैं, और इसकी घटनाओं का रिकॉर्ड भी मिट जाता है। इसे वापस नहीं किया जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>अनुप्रयोग हटाएँ</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 हटाया गया।</translation>
    </message>
    <message>
        <source>There is no such application in this account.</source>
        <translation>इस खाते में ऐसा कोई अनुप्रयोग नहीं है।</translation>
    </message>
    <message>
        <source>Sign out of the Relay portal</source>
        <translation>Relay पोर्टल से साइन आउट करें</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>अनुप्रयोग संपादित करें</translation>
    </message>
    <message>
        <source>Delete the application</source>
        <translation>अनुप्रयोग हटाएँ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>पासवर्ड बदलें…</translation>
    </message>
    <message>
        <source>Account at the portal: %1</source>
        <translation>पोर्टल का खाता: %1</translation>
    </message>
    <message>
        <source>Password changed. Other sessions of this account have ended.</source>
        <translation>पासवर्ड बदल गया। इस खाते के अन्य सत्र समाप्त हो गए हैं।</translation>
    </message>
    <message>
        <source>Change the password of the Relay portal</source>
        <translation>Relay पोर्टल का पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>The record of its events goes too. This cannot be undone.</source>
        <translation>इसकी घटनाओं का रिकॉर्ड भी हट जाएगा। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Its secrets that are kept here are deleted with it.</source>
        <translation>इसके जो सीक्रेट यहाँ रखे हैं वे भी इसके साथ हट जाएँगे।</translation>
    </message>
</context>
<context>
    <name>views::Asking</name>
    <message>
        <source>Confirmation</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>पुष्टि के लिए %1 लिखें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Kept in the audit log.</source>
        <translation>ऑडिट लॉग में रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>views::BackfillDialog</name>
    <message>
        <source>window %1 of %2</source>
        <translation>%2 में से विंडो %1</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>चल रहा है, %1</translation>
    </message>
    <message>
        <source>Retrying, attempt %1 of %2</source>
        <translation>फिर से कोशिश, %2 में से प्रयास %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation>%1 पर रद्द</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>स्थायी रूप से विफल</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Garmin backfill</source>
        <translation>Garmin बैकफ़िल</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Cancel the backfill</source>
        <translation>बैकफ़िल रद्द करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 फिर से आज़माएँ</translation>
    </message>
    <message>
        <source>%1 done, %2 timed out, %3 failed</source>
        <translation>%1 पूरे, %2 का समय समाप्त, %3 विफल</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>शरीर</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>व्यायाम</translation>
    </message>
</context>
<context>
    <name>views::Banner</name>
    <message>
        <source>Copy the request id</source>
        <translation>अनुरोध ID कॉपी करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
</context>
<context>
    <name>views::BodyTab</name>
    <message>
        <source>not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing of the body was ever measured.</source>
        <translation>शरीर का कुछ भी कभी मापा नहीं गया।</translation>
    </message>
    <message>
        <source>Changes slowly</source>
        <translation>धीरे बदलता है</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>नवीनतम माप</translation>
    </message>
    <message numerus="yes">
        <source>Averages of %n day(s)</source>
        <translation>
            <numerusform>%n दिन का औसत</numerusform>
            <numerusform>%n दिनों का औसत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings of %n hour(s)</source>
        <translation>
            <numerusform>%n घंटे के माप</numerusform>
            <numerusform>%n घंटों के माप</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the averages cover</source>
        <translation>औसत में शामिल दिन</translation>
    </message>
    <message>
        <source>How old a reading may be beside the newest one</source>
        <translation>सबसे नए की तुलना में माप कितना पुराना हो सकता है</translation>
    </message>
    <message>
        <source>Weight and resting heart rate by day</source>
        <translation>दिन के अनुसार वज़न और विश्राम हृदय गति</translation>
    </message>
    <message>
        <source>Over the days chosen above</source>
        <translation>ऊपर चुने गए दिनों में</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>शरीर</translation>
    </message>
    <message>
        <source>Newest value from %1</source>
        <translation>नवीनतम मान %1 से</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>विश्राम हृदय गति</translation>
    </message>
</context>
<context>
    <name>views::Chart</name>
    <message>
        <source>Zoom in</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>दिखाया गया निर्यात करें</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>चित्र (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>रेखांकन (SVG)…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>मान (CSV)…</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>चार्ट निर्यात करें</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 लिखा गया।</translation>
    </message>
    <message>
        <source>The chart could not be written to %1.</source>
        <translation>चार्ट %1 में नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>Move the chart in time</source>
        <translation>चार्ट को समय में खिसकाएँ</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>बड़ा और छोटा करें</translation>
    </message>
    <message>
        <source>First and last data</source>
        <translation>पहला और अंतिम डेटा</translation>
    </message>
    <message>
        <source>Step from value to value; Enter shows its rows</source>
        <translation>एक-एक मान पर जाएँ; Enter उसकी पंक्तियाँ दिखाता है</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+खींचें</translation>
    </message>
    <message>
        <source>Mark a range; Esc clears it</source>
        <translation>सीमा चुनें; Esc उसे हटाता है</translation>
    </message>
</context>
<context>
    <name>views::ChartCanvas</name>
    <message>
        <source>%1: no values</source>
        <translation>%1: कोई मान नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s), from %2 to %3 %4, latest %5</source>
        <translation>
            <numerusform>%1: %Ln मान, %2 से %3 %4, नवीनतम %5</numerusform>
            <numerusform>%1: %Ln मान, %2 से %3 %4, नवीनतम %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln period(s)</source>
        <translation>
            <numerusform>%1: %Ln अवधि</numerusform>
            <numerusform>%1: %Ln अवधियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>चार्ट की शृंखलाएँ</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 दिखाएँ या छिपाएँ</translation>
    </message>
</context>
<context>
    <name>views::ClockCard</name>
    <message>
        <source>Real time</source>
        <translation>वास्तविक समय</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln घंटा</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln सेकंड</numerusform>
            <numerusform>%Ln सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of real time</source>
        <translation>वास्तविक समय से %1 आगे</translation>
    </message>
    <message>
        <source>%1 behind real time</source>
        <translation>वास्तविक समय से %1 पीछे</translation>
    </message>
    <message>
        <source>Time to move on by</source>
        <translation>कितना समय आगे बढ़ाना है</translation>
    </message>
    <message>
        <source>15m, 2h, 3d</source>
        <translation>15m, 2h, 3d</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>दिनांक और समय</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 से.</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 घं.</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 दिन</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>सेट करें</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>वास्तविक समय पर लौटें</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>नहीं चल रहा</translation>
    </message>
</context>
<context>
    <name>views::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>views::CodePanel</name>
    <message>
        <source>Wrap long lines</source>
        <translation>लंबी पंक्तियाँ मोड़ें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Secrets are variables, to be set where the code runs: %1.</source>
        <translation>गोपनीय मान चर हैं, जहाँ कोड चले वहाँ सेट करें: %1।</translation>
    </message>
</context>
<context>
    <name>views::CodeTab</name>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Filled with the address of this environment and the id of this end-user.</source>
        <translation>इस परिवेश के पते और इस अंतिम उपयोगकर्ता की ID से भरा हुआ।</translation>
    </message>
</context>
<context>
    <name>views::CodeView</name>
    <message>
        <source>
… the rest is not shown; copying takes all of it</source>
        <translation>
… बाकी नहीं दिखाया गया; कॉपी करने पर पूरा आएगा</translation>
    </message>
</context>
<context>
    <name>views::CommandPalette</name>
    <message>
        <source>Search workspaces, actions, environments and data</source>
        <translation>कार्यक्षेत्र, क्रियाएँ, परिवेश और डेटा खोजें</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
</context>
<context>
    <name>views::ConnectionChips</name>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>जुड़ा नहीं</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>पिछला सिंक %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Opens the consent page in the system browser</source>
        <translation>सहमति पृष्ठ सिस्टम के ब्राउज़र में खोलता है</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 तक की स्थिति।</translation>
    </message>
    <message>
        <source>Tells which devices are connected.</source>
        <translation>बताता है कि कौन से उपकरण जुड़े हैं।</translation>
    </message>
    <message>
        <source>Authenticate first: this call carries the token.</source>
        <translation>पहले प्रमाणित करें: यह कॉल टोकन ले जाती है।</translation>
    </message>
    <message>
        <source>Disconnect all…</source>
        <translation>सभी डिस्कनेक्ट करें…</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>सहमति की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>प्रतीक्षा रोकें</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>डिस्कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 डिस्कनेक्ट करें?</translation>
    </message>
    <message>
        <source>No more data come from %1 for this user. Everything received so far stays. Connecting again undoes it.</source>
        <translation>%1 से इस उपयोगकर्ता के लिए और डेटा नहीं आएगा। अब तक मिला सब कुछ बना रहता है। दोबारा कनेक्ट करने से यह वापस हो जाता है।</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>%1 disconnected.</source>
        <translation>%1 डिस्कनेक्ट हुआ।</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>दोबारा कनेक्ट करें</translation>
    </message>
</context>
<context>
    <name>views::ConnectionPanel</name>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Reached in %1 ms.</source>
        <translation>%1 ms में पहुँचा।</translation>
    </message>
    <message>
        <source>Reached in %1 ms, version %2.</source>
        <translation>%1 ms में पहुँचा, संस्करण %2।</translation>
    </message>
    <message>
        <source>The credentials are accepted: %1.</source>
        <translation>क्रेडेंशियल स्वीकार हुए: %1।</translation>
    </message>
    <message>
        <source>The credentials are refused: %1</source>
        <translation>क्रेडेंशियल अस्वीकार हुए: %1</translation>
    </message>
    <message>
        <source>No credentials are stored, so only the liveness check was made.</source>
        <translation>कोई क्रेडेंशियल सहेजा नहीं है, इसलिए केवल सर्वर के चालू होने की जाँच की गई।</translation>
    </message>
</context>
<context>
    <name>views::ConnectionsTab</name>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 के लिए और</translation>
    </message>
    <message>
        <source>Fetch history…</source>
        <translation>इतिहास लाएँ…</translation>
    </message>
    <message>
        <source>Backfill by type…</source>
        <translation>प्रकार के अनुसार बैकफ़िल…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>डिस्कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Delete the data…</source>
        <translation>डेटा हटाएँ…</translation>
    </message>
    <message>
        <source>Waiting for consent at %1 in your browser…</source>
        <translation>आपके ब्राउज़र में %1 पर सहमति की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>Sync of %1 started.</source>
        <translation>%1 का सिंक शुरू हुआ।</translation>
    </message>
    <message>
        <source>Fetch the history of %1</source>
        <translation>%1 का इतिहास लाएँ</translation>
    </message>
    <message>
        <source>Days, at most %1</source>
        <translation>दिन, अधिकतम %1</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Name a number of days from 1 to %1.</source>
        <translation>1 से %1 तक दिनों की संख्या दें।</translation>
    </message>
    <message>
        <source>%1: %2 to %3 will be fetched.</source>
        <translation>%1: %2 से %3 तक लाया जाएगा।</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 डिस्कनेक्ट करें?</translation>
    </message>
    <message>
        <source>%1 sends no more data for %2. Everything received so far stays. The end-user can connect again.</source>
        <translation>%1 अब %2 का डेटा नहीं भेजेगा। अब तक मिला सब कुछ रहेगा। अंतिम उपयोगकर्ता फिर से कनेक्ट कर सकता है।</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>%1 disconnected.</source>
        <translation>%1 डिस्कनेक्ट हुआ।</translation>
    </message>
    <message>
        <source>Delete all data from %1?</source>
        <translation>%1 का सारा डेटा हटाएँ?</translation>
    </message>
    <message>
        <source>Every sample, workout and sleep session that came from %1 for %2 is erased. This cannot be undone.</source>
        <translation>%1 से %2 के लिए आया हर नमूना, वर्कआउट और नींद सत्र मिटा दिया जाएगा। इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete the data from %1</source>
        <translation>%1 का डेटा हटाएँ</translation>
    </message>
    <message>
        <source>Data from %1 deleted.</source>
        <translation>%1 का डेटा हटाया गया।</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>कनेक्ट नहीं</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>डिस्कनेक्ट</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>पिछला सिंक %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>कभी सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>रन रद्द करें</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>प्रतीक्षा रोकें</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Sync runs</source>
        <translation>सिंक रन</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 कनेक्ट हो गया।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>None yet. Syncs, history, imports and uploads of the SDK are listed here as they run.</source>
        <translation>अभी कोई नहीं। सिंक, इतिहास, आयात और SDK के अपलोड चलते समय यहाँ दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>views::Consent</name>
    <message>
        <source>The consent page of %1 could not be opened.</source>
        <translation>%1 का सहमति पृष्ठ नहीं खुल सका।</translation>
    </message>
    <message>
        <source>Its address is no web address.</source>
        <translation>इसका पता कोई वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 कनेक्ट हो गया।</translation>
    </message>
    <message>
        <source>The consent at %1 was declined.</source>
        <translation>%1 पर सहमति अस्वीकार की गई।</translation>
    </message>
    <message>
        <source>Nothing was connected. Start again when the end-user agrees.</source>
        <translation>कुछ नहीं जोड़ा गया। अंतिम उपयोगकर्ता के सहमत होने पर फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 ने कनेक्शन अस्वीकार किया।</translation>
    </message>
    <message>
        <source>%1 was not connected in time. Start again.</source>
        <translation>%1 समय पर कनेक्ट नहीं हुआ। फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>No browser took the consent page of %1.</source>
        <translation>किसी ब्राउज़र ने %1 का सहमति पृष्ठ नहीं लिया।</translation>
    </message>
    <message>
        <source>Copy its address and open it in any browser on this computer: the console waits for it.</source>
        <translation>इसका पता कॉपी करें और इस कंप्यूटर के किसी भी ब्राउज़र में खोलें: कंसोल इसकी प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>The consent page of %1 opens in your browser.</source>
        <translation>%1 का सहमति पृष्ठ आपके ब्राउज़र में खुल रहा है।</translation>
    </message>
    <message>
        <source>If it does not, copy its address and open it by hand.</source>
        <translation>न खुले तो इसका पता कॉपी करके हाथ से खोलें।</translation>
    </message>
</context>
<context>
    <name>views::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>views::CreateUserDialog</name>
    <message>
        <source>New end-user</source>
        <translation>नया एंड-यूज़र</translation>
    </message>
    <message>
        <source>One person whose wearables you read. Every field is optional.</source>
        <translation>एक व्यक्ति जिसके वेयरेबल आप पढ़ते हैं। हर फ़ील्ड वैकल्पिक है।</translation>
    </message>
    <message>
        <source>Create end-user</source>
        <translation>एंड-यूज़र बनाएँ</translation>
    </message>
</context>
<context>
    <name>views::CredentialsPage</name>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>उस पर जाएँ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Environment saved.</source>
        <translation>परिवेश सहेजा गया।</translation>
    </message>
    <message>
        <source>Environments &amp; credentials</source>
        <translation>परिवेश और क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Where requests go, and the keys and logins that open the door.</source>
        <translation>अनुरोध कहाँ जाते हैं, और रास्ता खोलने वाली कुंजियाँ और लॉगिन।</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>नया परिवेश</translation>
    </message>
    <message>
        <source>What you changed of this environment has not been saved.</source>
        <translation>इस परिवेश में किए आपके बदलाव सहेजे नहीं गए हैं।</translation>
    </message>
    <message>
        <source>The environment is removed from this computer. Nothing changes on its server.</source>
        <translation>परिवेश इस कंप्यूटर से हटेगा। उसके सर्वर पर कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Delete the environment %1?</source>
        <translation>परिवेश %1 हटाएँ?</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>परिवेश हटाएँ</translation>
    </message>
    <message>
        <source>Environment %1 deleted.</source>
        <translation>परिवेश %1 हटाया गया।</translation>
    </message>
    <message>
        <source>The credential %1 could not be deleted: %2</source>
        <translation>क्रेडेंशियल %1 हटाया नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>परिवेश जोड़ें</translation>
    </message>
    <message>
        <source>Edit environment %1</source>
        <translation>परिवेश %1 संपादित करें</translation>
    </message>
    <message>
        <source>Delete the environment in the list</source>
        <translation>सूची का परिवेश हटाएँ</translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation>टोकन निरीक्षक</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>आयात और निर्यात</translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation>.env फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Import environments…</source>
        <translation>एनवायरनमेंट आयात करें…</translation>
    </message>
    <message>
        <source>Export environments, without secrets…</source>
        <translation>बिना सीक्रेट के एनवायरनमेंट निर्यात करें…</translation>
    </message>
    <message>
        <source>What to see of the environment</source>
        <translation>एनवायरनमेंट का क्या देखना है</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>क्रेडेंशियल</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>SDK tokens</source>
        <translation>SDK टोकन</translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation>.env फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>एनवायरनमेंट आयात करें</translation>
    </message>
    <message>
        <source>Export environments, without secrets</source>
        <translation>बिना सीक्रेट के एनवायरनमेंट निर्यात करें</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>अगला टैब</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>पिछला टैब</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) kept for it go with it.</source>
        <translation>
            <numerusform>इसके लिए रखा %n क्रेडेंशियल भी हट जाएगा।</numerusform>
            <numerusform>इसके लिए रखे %n क्रेडेंशियल भी हट जाएँगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DataTable</name>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Pin no column</source>
        <translation>कोई कॉलम पिन न करें</translation>
    </message>
    <message numerus="yes">
        <source>Pin the first %n column(s)</source>
        <translation>
            <numerusform>पहला %n कॉलम पिन करें</numerusform>
            <numerusform>पहले %n कॉलम पिन करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>सेल कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as TSV</source>
        <translation>पंक्तियाँ TSV में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>पंक्तियाँ CSV में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>पंक्तियाँ JSON में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as Markdown</source>
        <translation>पंक्तियाँ Markdown में कॉपी करें</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (जगह नहीं)</translation>
    </message>
</context>
<context>
    <name>views::DayAxis</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>अब तक</translation>
    </message>
</context>
<context>
    <name>views::Dialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>views::DotEnvDialog</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>बनेगा</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 आयात करें</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>किसमें</translation>
    </message>
    <message>
        <source>What each line becomes</source>
        <translation>हर पंक्ति क्या बनेगी</translation>
    </message>
    <message>
        <source>Replace credentials of the same name</source>
        <translation>समान नाम के क्रेडेंशियल बदलें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>A new environment</source>
        <translation>नया एनवायरनमेंट</translation>
    </message>
    <message numerus="yes">
        <source>Replace the %n credential(s) of the same name; otherwise both are kept</source>
        <translation>
            <numerusform>समान नाम का %n क्रेडेंशियल बदलें; अन्यथा दोनों रखे जाते हैं</numerusform>
            <numerusform>समान नाम के %n क्रेडेंशियल बदलें; अन्यथा दोनों रखे जाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is of use here</source>
        <translation>इस फ़ाइल में यहाँ के काम का कुछ नहीं है</translation>
    </message>
    <message>
        <source>The environment would not do</source>
        <translation>यह एनवायरनमेंट इस रूप में नहीं चलेगा</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>%n पंक्ति आयात करें</numerusform>
            <numerusform>%n पंक्तियाँ आयात करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imported, with %n credential(s).</source>
        <translation>
            <numerusform>%1 आयात हुआ, %n क्रेडेंशियल के साथ।</numerusform>
            <numerusform>%1 आयात हुआ, %n क्रेडेंशियल के साथ।</numerusform>
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
        <translation>इन दिनों न भोजन दर्ज हुआ, न ऊर्जा खर्च।</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Energy eaten and burned by day</source>
        <translation>दिन के अनुसार खाई और खर्च हुई ऊर्जा</translation>
    </message>
    <message numerus="yes">
        <source>Energy balance covers at most %n day(s).</source>
        <translation>
            <numerusform>ऊर्जा संतुलन अधिकतम %n दिन का होता है।</numerusform>
            <numerusform>ऊर्जा संतुलन अधिकतम %n दिनों का होता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 you see %2. Choose custom days to see earlier ones.</source>
        <translation>%1 में से आप %2 देख रहे हैं। पहले के लिए अपने दिन चुनें।</translation>
    </message>
    <message>
        <source>eaten %1</source>
        <translation>खाया %1</translation>
    </message>
    <message>
        <source>burned %1</source>
        <translation>खर्च %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>शेष %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 a day · %n day(s) with both sides</source>
        <translation>
            <numerusform>प्रतिदिन %1 · दोनों पक्षों वाला %n दिन</numerusform>
            <numerusform>प्रतिदिन %1 · दोनों पक्षों वाले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>खाया</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Eaten and burned</source>
        <translation>खाया और खर्च</translation>
    </message>
    <message>
        <source>Net, eaten minus burned</source>
        <translation>शेष, खाया घटा खर्च</translation>
    </message>
</context>
<context>
    <name>views::EnvironmentFiles</name>
    <message>
        <source>Import a .env file</source>
        <translation>.env फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Environment files (.env *.env .env.*)</source>
        <translation>एनवायरनमेंट फ़ाइलें (.env *.env .env.*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 आयात नहीं हुई</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>एनवायरनमेंट आयात करें</translation>
    </message>
    <message>
        <source>Environments (*.json)</source>
        <translation>एनवायरनमेंट (*.json)</translation>
    </message>
    <message>
        <source>Export environments</source>
        <translation>एनवायरनमेंट निर्यात करें</translation>
    </message>
    <message>
        <source>The environments were not exported</source>
        <translation>एनवायरनमेंट निर्यात नहीं हुए</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n एनवायरनमेंट बिना सीक्रेट के %1 में लिखा गया।</numerusform>
            <numerusform>%n एनवायरनमेंट बिना सीक्रेट के %1 में लिखे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::EnvironmentForm</name>
    <message>
        <source>Save environment</source>
        <translation>परिवेश सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation>WearLink URL</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>Relay URL</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>Sent to Relay as x-tenant-id.</source>
        <translation>Relay को x-tenant-id के रूप में भेजा जाता है।</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Sent to Relay as x-country-code.</source>
        <translation>Relay को x-country-code के रूप में भेजा जाता है।</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>सुरक्षा स्तर</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA फ़ाइल</translation>
    </message>
    <message>
        <source>PEM file that replaces the system&apos;s certificate authorities. Empty = the system&apos;s.</source>
        <translation>PEM फ़ाइल जो सिस्टम के प्रमाणन प्राधिकरणों की जगह लेती है। खाली = सिस्टम के।</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>सर्टिफ़िकेट (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>पिन किया सर्टिफ़िकेट</translation>
    </message>
    <message>
        <source>PEM. Only this certificate, or what it signed, is trusted.</source>
        <translation>PEM. केवल इस सर्टिफ़िकेट या इसके हस्ताक्षरित पर भरोसा किया जाता है।</translation>
    </message>
    <message>
        <source>Set by the server in this program.</source>
        <translation>इस प्रोग्राम का सर्वर तय करता है।</translation>
    </message>
    <message>
        <source>As the stage</source>
        <translation>चरण के अनुसार</translation>
    </message>
    <message>
        <source>The environment was not saved</source>
        <translation>परिवेश सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>The server in this program knows %1.</source>
        <translation>इस प्रोग्राम का सर्वर %1 जानता है।</translation>
    </message>
    <message>
        <source>Another program has changed this environment meanwhile</source>
        <translation>इस बीच किसी दूसरे प्रोग्राम ने यह एनवायरनमेंट बदल दिया है</translation>
    </message>
    <message>
        <source>Saving puts what stands here in place of its change.</source>
        <translation>सेव करने पर उस बदलाव की जगह यहाँ लिखी बातें आ जाएँगी।</translation>
    </message>
    <message>
        <source>Show its change</source>
        <translation>वह बदलाव दिखाएँ</translation>
    </message>
</context>
<context>
    <name>views::EnvironmentSidebar</name>
    <message>
        <source>Duplicate the environment</source>
        <translation>परिवेश की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Delete the environment</source>
        <translation>परिवेश हटाएँ</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>परिवेश जोड़ें</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>एंबेडेड</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
</context>
<context>
    <name>views::EnvironmentSwitch</name>
    <message>
        <source>Environment: %1, %2</source>
        <translation>परिवेश: %1, %2</translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation>परिवेश बदलें</translation>
    </message>
    <message>
        <source>Manage environments…</source>
        <translation>परिवेश प्रबंधित करें…</translation>
    </message>
    <message>
        <source>Relay: country %1, tenant %2</source>
        <translation>Relay: देश %1, टेनेंट %2</translation>
    </message>
</context>
<context>
    <name>views::ErrorSheet</name>
    <message>
        <source>Failed calls</source>
        <translation>विफल कॉल</translation>
    </message>
</context>
<context>
    <name>views::FaultsCard</name>
    <message>
        <source>Operation or path</source>
        <translation>ऑपरेशन या पाथ</translation>
    </message>
    <message>
        <source>listUsers or /api/v1/users/*</source>
        <translation>listUsers या /api/v1/users/*</translation>
    </message>
    <message>
        <source>The server answers every request as it should.</source>
        <translation>सर्वर हर अनुरोध का सही उत्तर दे रहा है।</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>दोष</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>क्या गड़बड़ हो</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>अनुरोधों का हिस्सा</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Status to answer</source>
        <translation>उत्तर का स्टेटस</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>दोष जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln बार लगा</numerusform>
            <numerusform>%Ln बार लगा</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fault</source>
        <translation>यह दोष हटाएँ</translation>
    </message>
    <message>
        <source>Name an operation, or a path such as /api/v1/users/*.</source>
        <translation>कोई ऑपरेशन या पाथ दें, जैसे /api/v1/users/*.</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>सभी अनुरोधों</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>%1 उत्तर देते हैं</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>अस्वीकार होते हैं</translation>
    </message>
    <message>
        <source>answer an error status</source>
        <translation>त्रुटि स्टेटस देते हैं</translation>
    </message>
    <message>
        <source>wait a second first</source>
        <translation>पहले एक सेकंड रुकते हैं</translation>
    </message>
    <message>
        <source>answer 429, too many requests</source>
        <translation>429 देते हैं, बहुत अधिक अनुरोध</translation>
    </message>
    <message>
        <source>answer broken JSON</source>
        <translation>टूटा हुआ JSON देते हैं</translation>
    </message>
    <message>
        <source>call their JSON text/html</source>
        <translation>JSON को text/html बताते हैं</translation>
    </message>
    <message>
        <source>end in a connection reset</source>
        <translation>कनेक्शन रीसेट से ख़त्म होते हैं</translation>
    </message>
    <message>
        <source>fall silent</source>
        <translation>चुप हो जाते हैं</translation>
    </message>
    <message>
        <source>arrive byte by byte</source>
        <translation>एक-एक बाइट करके आते हैं</translation>
    </message>
    <message>
        <source>end before they are complete</source>
        <translation>पूरे होने से पहले ख़त्म होते हैं</translation>
    </message>
    <message>
        <source>give a wrong length</source>
        <translation>ग़लत लंबाई बताते हैं</translation>
    </message>
    <message>
        <source>call plain bytes gzip</source>
        <translation>सादे बाइट को gzip बताते हैं</translation>
    </message>
    <message>
        <source>start with a line that is not HTTP</source>
        <translation>ऐसी पंक्ति से शुरू होते हैं जो HTTP नहीं</translation>
    </message>
    <message>
        <source>refuse the next connections</source>
        <translation>अगले कनेक्शन अस्वीकार करते हैं</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln connections are refused</source>
        <translation>
            <numerusform>अगला %Ln कनेक्शन अस्वीकार होगा</numerusform>
            <numerusform>अगले %Ln कनेक्शन अस्वीकार होंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % of %1 %2</source>
        <translation>%1 में से 100 % %2</translation>
    </message>
    <message>
        <source>%L1 % of %2 %3</source>
        <translation>%2 में से %L1 % %3</translation>
    </message>
</context>
<context>
    <name>views::FlowPanel</name>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट गुप्त कुंजी</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>प्रमाणित करें</translation>
    </message>
    <message>
        <source>Check connections</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Answer from what is stored</source>
        <translation>संग्रहीत डेटा से उत्तर दें</translation>
    </message>
    <message>
        <source>As FHIR R4</source>
        <translation>FHIR R4 के रूप में</translation>
    </message>
    <message>
        <source>Fetch health data</source>
        <translation>स्वास्थ्य डेटा लाएँ</translation>
    </message>
    <message>
        <source>Integration flow</source>
        <translation>एकीकरण क्रम</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>क्लाइंट आईडी</translation>
    </message>
    <message>
        <source>From the keychain when left empty</source>
        <translation>खाली छोड़ने पर कीचेन से</translation>
    </message>
    <message>
        <source>1  Authenticate</source>
        <translation>1  प्रमाणित करें</translation>
    </message>
    <message>
        <source>2  Check connections</source>
        <translation>2  कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>3  Fetch</source>
        <translation>3  लाएँ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा</translation>
    </message>
    <message>
        <source>%1 in %L2 ms</source>
        <translation>%1, %L2 ms में</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>सभी उपकरण</translation>
    </message>
    <message>
        <source>The token ends in %1 min %2 s.</source>
        <translation>टोकन %1 मिनट %2 सेकंड में समाप्त होगा।</translation>
    </message>
    <message>
        <source>The token is over: authenticate again.</source>
        <translation>टोकन समाप्त हो गया: फिर से प्रमाणित करें।</translation>
    </message>
    <message>
        <source> (inactive)</source>
        <translation> (निष्क्रिय)</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>The token is being renewed…</source>
        <translation>टोकन नवीनीकृत हो रहा है…</translation>
    </message>
    <message>
        <source>The token is over: the next call renews it.</source>
        <translation>टोकन समाप्त हो गया: अगली कॉल उसे नवीनीकृत करेगी।</translation>
    </message>
    <message>
        <source>The renewed token ends in %1 min %2 s.</source>
        <translation>नवीनीकृत टोकन %1 मि %2 से में समाप्त होगा।</translation>
    </message>
    <message>
        <source>The session of this application is over.</source>
        <translation>इस ऐप्लिकेशन का सत्र समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Authenticate again</source>
        <translation>फिर से प्रमाणित करें</translation>
    </message>
    <message>
        <source>Client id or secret is wrong.</source>
        <translation>क्लाइंट आईडी या गुप्त कुंजी ग़लत है।</translation>
    </message>
    <message>
        <source>Or the application is of another country or tenant: this environment asks in %1, %2.</source>
        <translation>या ऐप्लिकेशन किसी और देश या टेनेंट का है: यह परिवेश %1, %2 में पूछता है।</translation>
    </message>
    <message>
        <source>The application or these credentials are switched off.</source>
        <translation>ऐप्लिकेशन या ये क्रेडेंशियल बंद हैं।</translation>
    </message>
    <message>
        <source>Activate the credentials under OAuth / API keys, or the application with Edit.</source>
        <translation>OAuth / API कुंजियाँ में क्रेडेंशियल सक्रिय करें, या “संपादित करें” से ऐप्लिकेशन।</translation>
    </message>
    <message>
        <source>Type it: none is stored for this client id</source>
        <translation>लिखें: इस क्लाइंट आईडी के लिए कोई रखा नहीं है</translation>
    </message>
    <message>
        <source>No secret of this client id is stored.</source>
        <translation>इस क्लाइंट आईडी की कोई गोपनीय कुंजी रखी नहीं है।</translation>
    </message>
    <message>
        <source>From this session when left empty</source>
        <translation>खाली छोड़ने पर इसी सत्र से</translation>
    </message>
    <message>
        <source>From this server when left empty</source>
        <translation>खाली छोड़ने पर इसी सर्वर से</translation>
    </message>
    <message>
        <source>Type it, or create further credentials and keep their secret.</source>
        <translation>इसे लिखें, या और क्रेडेंशियल बनाकर उनका सीक्रेट रखें।</translation>
    </message>
    <message>
        <source>Create credentials</source>
        <translation>क्रेडेंशियल बनाएँ</translation>
    </message>
</context>
<context>
    <name>views::FlowWire</name>
    <message>
        <source>The token was over: it was renewed with the refresh token first.</source>
        <translation>टोकन समाप्त था: पहले उसे रीफ़्रेश टोकन से नवीनीकृत किया गया।</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>What went over the wire</source>
        <translation>नेटवर्क पर क्या भेजा और पाया गया</translation>
    </message>
    <message>
        <source>Call to show</source>
        <translation>दिखाई जाने वाली कॉल</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>प्रमाणित करें</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>स्वास्थ्य डेटा</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Sends the client id, its secret and the application id to the dispatcher. The answer brings the user, an access token for an hour, a refresh token and the connected devices.</source>
        <translation>क्लाइंट आईडी, उसकी गुप्त कुंजी और ऐप्लिकेशन आईडी डिस्पैचर को भेजता है। उत्तर में उपयोगकर्ता, एक घंटे का ऐक्सेस टोकन, एक रीफ़्रेश टोकन और जुड़े हुए उपकरण आते हैं।</translation>
    </message>
    <message>
        <source>Asks the gateway which of the application&apos;s devices are connected and when each was synced last. The token of the first step goes along.</source>
        <translation>गेटवे से पूछता है कि ऐप्लिकेशन के कौन से उपकरण जुड़े हैं और हर एक कब आख़िरी बार सिंक हुआ। पहले चरण का टोकन साथ जाता है।</translation>
    </message>
    <message>
        <source>Asks the gateway for the health data of the days and devices chosen at the left. The answer is shown as it came, and drawn under Health data.</source>
        <translation>बाईं ओर चुने गए दिनों और उपकरणों का स्वास्थ्य डेटा गेटवे से माँगता है। उत्तर जैसा आया वैसा यहाँ दिखता है, और “स्वास्थ्य डेटा” में चार्ट के रूप में।</translation>
    </message>
</context>
<context>
    <name>views::GettingStarted</name>
    <message>
        <source>Getting started with Relay</source>
        <translation>Relay के साथ शुरुआत</translation>
    </message>
    <message>
        <source>Sign in or up</source>
        <translation>साइन इन या साइन अप</translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation>अनुप्रयोग बनाएँ</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>क्रेडेंशियल बनाएँ</translation>
    </message>
    <message>
        <source>Get a first answer</source>
        <translation>पहला उत्तर पाएँ</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, पूरा</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1, अगला</translation>
    </message>
</context>
<context>
    <name>views::GridChart</name>
    <message>
        <source>Nothing was recorded of this.</source>
        <translation>इसका कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>कोई डेटा नहीं</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1, least</source>
        <translation>%1, न्यूनतम</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>चार्ट सहेजें</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>मान (*.csv)</translation>
    </message>
    <message>
        <source>Chart written to %1.</source>
        <translation>चार्ट %1 में लिखा गया।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 लिखा नहीं जा सका: %2</translation>
    </message>
</context>
<context>
    <name>views::GuideView</name>
    <message>
        <source>Guide</source>
        <translation>गाइड</translation>
    </message>
</context>
<context>
    <name>views::HealthDataView</name>
    <message>
        <source>Save the chart…</source>
        <translation>चार्ट सहेजें…</translation>
    </message>
    <message>
        <source>Rows of the day</source>
        <translation>दिन की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Resource as JSON</source>
        <translation>JSON के रूप में संसाधन</translation>
    </message>
    <message>
        <source>Nothing was left out of this answer.</source>
        <translation>इस उत्तर में कुछ भी नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>स्वास्थ्य डेटा</translation>
    </message>
    <message>
        <source>Parts of the health data</source>
        <translation>स्वास्थ्य डेटा के भाग</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>क्या छोड़ा गया</translation>
    </message>
    <message>
        <source>Health data by day</source>
        <translation>दिन के अनुसार स्वास्थ्य डेटा</translation>
    </message>
    <message>
        <source>Charts of the health data</source>
        <translation>स्वास्थ्य डेटा के चार्ट</translation>
    </message>
    <message>
        <source>FHIR resources</source>
        <translation>FHIR संसाधन</translation>
    </message>
    <message>
        <source>What a fetch brings is drawn here by day: sleep, activity, heart and more. FHIR answers are listed resource by resource.</source>
        <translation>जो डेटा आता है वह यहाँ दिन के अनुसार बनता है: नींद, गतिविधि, हृदय और अन्य। FHIR उत्तर संसाधन-दर-संसाधन सूची में दिखते हैं।</translation>
    </message>
    <message>
        <source>The fetch brought no data.</source>
        <translation>इस अनुरोध से कोई डेटा नहीं आया।</translation>
    </message>
    <message>
        <source>Resources (%L1)</source>
        <translation>संसाधन (%L1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Not mapped (%L1)</source>
        <translation>बिना मैपिंग (%L1)</translation>
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation>छोड़ा गया (%L1)</translation>
    </message>
    <message>
        <source>Choose a resource to see its JSON.</source>
        <translation>किसी संसाधन का JSON देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>The answer holds no data of these days. What was left out says why.</source>
        <translation>उत्तर में इन दिनों का कोई डेटा नहीं है। क्यों, यह छोड़े गए भाग में लिखा है।</translation>
    </message>
    <message>
        <source>asked for anew</source>
        <translation>नए सिरे से माँगा गया</translation>
    </message>
    <message>
        <source>stored %1 ago</source>
        <translation>%1 पहले सहेजा गया</translation>
    </message>
    <message>
        <source>%1, rows of %2</source>
        <translation>%1, %2 की पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>views::HealthTabs</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>SDK simulator</source>
        <translation>SDK सिमुलेटर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>वर्कआउट</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>शरीर</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Energy balance</source>
        <translation>ऊर्जा संतुलन</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
</context>
<context>
    <name>views::HomePage</name>
    <message>
        <source>Show the first steps</source>
        <translation>पहले कदम दिखाएँ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>The server in this program, and how to call it</source>
        <translation>इस प्रोग्राम का सर्वर, और उसे कॉल करने का तरीका</translation>
    </message>
    <message>
        <source>Server, first steps, clock and faults</source>
        <translation>सर्वर, पहले कदम, घड़ी और दोष</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults on</source>
        <translation>
            <numerusform>%Ln दोष चालू</numerusform>
            <numerusform>%Ln दोष चालू</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>सर्वर रोकें</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>सर्वर शुरू करें</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>अनुरोध फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Copy the selected row or statement</source>
        <translation>चुनी हुई पंक्ति या स्टेटमेंट कॉपी करें</translation>
    </message>
</context>
<context>
    <name>views::ImportDialog</name>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>WearLink URL</source>
        <translation>WearLink URL</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>Relay URL</translation>
    </message>
    <message>
        <source>Credentials to enter</source>
        <translation>दर्ज करने योग्य क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 आयात करें</translation>
    </message>
    <message>
        <source>Environments in the file</source>
        <translation>फ़ाइल में एनवायरनमेंट</translation>
    </message>
    <message>
        <source>The file has no secrets. What each environment needs is entered here afterwards; the names of credentials are those they had where the file comes from.</source>
        <translation>फ़ाइल में कोई सीक्रेट नहीं है। हर एनवायरनमेंट को जो चाहिए वह बाद में यहाँ दर्ज किया जाता है; क्रेडेंशियल के नाम वही हैं जो फ़ाइल के मूल स्थान पर थे।</translation>
    </message>
    <message numerus="yes">
        <source>Import %n environment(s)</source>
        <translation>
            <numerusform>%n एनवायरनमेंट आयात करें</numerusform>
            <numerusform>%n एनवायरनमेंट आयात करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>%n एनवायरनमेंट आयात हुआ।</numerusform>
            <numerusform>%n एनवायरनमेंट आयात हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) are still to be entered.</source>
        <translation>
            <numerusform>%n क्रेडेंशियल अभी दर्ज करना है।</numerusform>
            <numerusform>%n क्रेडेंशियल अभी दर्ज करने हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ImportTab</name>
    <message>
        <source>Drop an Apple Health export here: export.zip, or the export.xml in it. You see what it holds before anything is sent.</source>
        <translation>यहाँ Apple Health निर्यात छोड़ें: export.zip, या उसके भीतर की export.xml। कुछ भी भेजने से पहले आप देखेंगे कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>तालिका सहेजें…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>दूसरी फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose an Apple Health export</source>
        <translation>Apple Health निर्यात चुनें</translation>
    </message>
    <message>
        <source>Apple Health export (*.zip *.xml)</source>
        <translation>Apple Health निर्यात (*.zip *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it.</source>
        <translation>एक आयात चल रहा है। उसके पूरा होने की प्रतीक्षा करें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln नमूना</numerusform>
            <numerusform>%Ln नमूने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep stage(s)</source>
        <translation>
            <numerusform>%Ln नींद चरण</numerusform>
            <numerusform>%Ln नींद चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln वर्कआउट</numerusform>
            <numerusform>%Ln वर्कआउट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) that are not imported</source>
        <translation>
            <numerusform>%Ln प्रकार जो आयात नहीं होगा</numerusform>
            <numerusform>%Ln प्रकार जो आयात नहीं होंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 से %2, %3</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>अपलोड हो रहा है</translation>
    </message>
    <message>
        <source>The import was cancelled before the backend began.</source>
        <translation>बैकएंड के शुरू करने से पहले आयात रद्द किया गया।</translation>
    </message>
    <message>
        <source>The import was cancelled; what it had stored stays.</source>
        <translation>आयात रद्द किया गया; जो सहेजा जा चुका था, वह रहता है।</translation>
    </message>
    <message>
        <source>The import failed; what it had stored stays.</source>
        <translation>आयात विफल हुआ; जो सहेजा जा चुका था, वह रहता है।</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>आयात पूरा हुआ।</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>रिपोर्ट: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) added</source>
        <translation>
            <numerusform>%Ln नमूना जोड़ा गया</numerusform>
            <numerusform>%Ln नमूने जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln बदला गया</numerusform>
            <numerusform>%Ln बदले गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln अपरिवर्तित</numerusform>
            <numerusform>%Ln अपरिवर्तित</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 elements kept, %2 skipped</source>
        <translation>%1 तत्व रखे गए, %2 छोड़े गए</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Import an Apple Health export…</source>
        <translation>Apple Health निर्यात आयात करें…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 cannot be read as an Apple Health export</source>
        <translation>%1 को Apple Health निर्यात के रूप में पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 was chosen and has not been imported.</source>
        <translation>%1 चुनी गई है, पर आयात नहीं हुई है।</translation>
    </message>
</context>
<context>
    <name>views::KeychainBar</name>
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation>कीचेन के खुलने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Your system asks for its password, perhaps behind this window. After a minute WearDeck goes on without it.</source>
        <translation>आपका सिस्टम उसका पासवर्ड पूछ रहा है, शायद इस विंडो के पीछे। एक मिनट बाद WearDeck उसके बिना आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>प्रतीक्षा रोकें</translation>
    </message>
</context>
<context>
    <name>views::Leaving</name>
    <message>
        <source>Discard changes?</source>
        <translation>बदलाव छोड़ दें?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
</context>
<context>
    <name>views::LockScreen</name>
    <message>
        <source>You locked it.</source>
        <translation>आपने इसे लॉक किया।</translation>
    </message>
    <message>
        <source>Nobody used it for a while.</source>
        <translation>कुछ समय से किसी ने इसका उपयोग नहीं किया।</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>स्क्रीन लॉक की गई।</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>कंप्यूटर स्लीप में चला गया।</translation>
    </message>
    <message>
        <source>WearDeck is locked</source>
        <translation>WearDeck लॉक है</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>अनलॉक हो रहा है…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Open without credentials</source>
        <translation>क्रेडेंशियल के बिना खोलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Still locked</source>
        <translation>अब भी लॉक है</translation>
    </message>
    <message>
        <source>What you had open is hidden, and requests wait until you unlock.</source>
        <translation>जो खुला था वह छिपा है, और अनलॉक करने तक अनुरोध रुके रहते हैं।</translation>
    </message>
    <message>
        <source>The credentials and tokens in use have left memory; the server in this program keeps its own accounts, and a new secret that you have not stored yet stays, masked.</source>
        <translation>उपयोग में आ रहे क्रेडेंशियल और टोकन मेमोरी से हट गए हैं; इस प्रोग्राम का सर्वर अपने खाते रखता है, और जो नया सीक्रेट आपने अभी नहीं सहेजा वह ढका हुआ रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>Tokens have left memory. %n credential(s) of this session stay in memory until WearDeck quits: no keychain has them, so they would be lost.</source>
        <translation>
            <numerusform>टोकन मेमोरी से हट गए हैं। इस सत्र का %n क्रेडेंशियल WearDeck बंद होने तक मेमोरी में रहता है: वह किसी कीचेन में नहीं है, इसलिए खो जाता।</numerusform>
            <numerusform>टोकन मेमोरी से हट गए हैं। इस सत्र के %n क्रेडेंशियल WearDeck बंद होने तक मेमोरी में रहते हैं: वे किसी कीचेन में नहीं हैं, इसलिए खो जाते।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain here that could ask for a password: whoever presses Unlock gets in. Lock your screen too, or quit, when others can reach this computer.</source>
        <translation>यहाँ कोई कीचेन नहीं है जो पासवर्ड पूछ सके: जो भी “अनलॉक” दबाए वह अंदर आ जाता है। अगर दूसरे इस कंप्यूटर तक पहुँच सकते हैं तो स्क्रीन भी लॉक करें, या प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Unlocking reads the rest from your system&apos;s keychain again; if the keychain is locked, it asks for its password. WearDeck has no password of its own, so lock your screen too when others can reach this computer.</source>
        <translation>अनलॉक करने पर बाकी आपके सिस्टम के कीचेन से फिर पढ़ा जाता है; कीचेन लॉक हो तो वह अपना पासवर्ड पूछता है। WearDeck का अपना कोई पासवर्ड नहीं है, इसलिए अगर दूसरे इस कंप्यूटर तक पहुँच सकते हैं तो स्क्रीन भी लॉक करें।</translation>
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
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>कमांड पैलेट(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>फिर लोड करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>फ़िल्टर(&amp;F)</translation>
    </message>
    <message>
        <source>Collapse or expand the s&amp;idebar</source>
        <translation>साइडबार समेटें या फैलाएँ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>कार्य(&amp;T)</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>हल्का या गहरा(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About WearDeck</source>
        <translation>WearDeck के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>क्रियाएँ</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Locked – WearDeck</source>
        <translation>लॉक है – WearDeck</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>अभी &amp;लॉक करें</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>छोड़ें और बंद करें</translation>
    </message>
    <message>
        <source>Another program has changed this environment</source>
        <translation>किसी दूसरे प्रोग्राम ने यह एनवायरनमेंट बदला है</translation>
    </message>
    <message>
        <source>Until you take the change over, requests go out as before, and what you have typed stays.</source>
        <translation>जब तक आप बदलाव नहीं अपनाते, अनुरोध पहले की तरह जाते हैं और आपका टाइप किया हुआ बना रहता है।</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>अपनाएँ</translation>
    </message>
</context>
<context>
    <name>views::NewSecretPanel</name>
    <message>
        <source>The keychain is asked to keep it…</source>
        <translation>कीचेन से इसे रखने को कहा जा रहा है…</translation>
    </message>
    <message>
        <source>Keep it here too, for this session</source>
        <translation>इस सत्र के लिए यहाँ भी रखें</translation>
    </message>
</context>
<context>
    <name>views::OfflineBar</name>
    <message>
        <source>The server in this program failed</source>
        <translation>इस प्रोग्राम का सर्वर विफल हो गया</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>The server in this program is stopped</source>
        <translation>इस प्रोग्राम का सर्वर रुका हुआ है</translation>
    </message>
    <message>
        <source>Nothing can be loaded or changed until it runs.</source>
        <translation>जब तक यह नहीं चलता, कुछ भी लोड या बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>views::OperationDelegate</name>
    <message>
        <source>planned</source>
        <translation>नियोजित</translation>
    </message>
</context>
<context>
    <name>views::OperationView</name>
    <message>
        <source>Members</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Documentation of the operation</source>
        <translation>ऑपरेशन का दस्तावेज़</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>This operation is described but not built into the embedded server yet, which answers 501.</source>
        <translation>इस ऑपरेशन का वर्णन तो है, पर यह एंबेडेड सर्वर में अभी बना नहीं है; वह 501 उत्तर देता है।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>सार्वजनिक</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>required</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>अनुरोध की बॉडी</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
</context>
<context>
    <name>views::OverviewTab</name>
    <message>
        <source>No data yet. They arrive when the end-user connects a wearable or an app uploads some.</source>
        <translation>अभी कोई डेटा नहीं। एंड-यूज़र के वियरेबल जोड़ने या ऐप के अपलोड करने पर डेटा आता है।</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>संग्रहीत डेटा</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln मापन</numerusform>
            <numerusform>%Ln मापन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln व्यायाम</numerusform>
            <numerusform>%Ln व्यायाम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep session(s)</source>
        <translation>
            <numerusform>%Ln नींद सत्र</numerusform>
            <numerusform>%Ln नींद सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the series in the timeline</source>
        <translation>शृंखला समयरेखा में खोलें</translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation>वियरेबल जोड़ें…</translation>
    </message>
    <message>
        <source>What you changed of %1 has not been saved.</source>
        <translation>%1 में किए आपके बदलाव सहेजे नहीं गए हैं।</translation>
    </message>
</context>
<context>
    <name>views::ParameterForm</name>
    <message>
        <source>%1, required</source>
        <translation>%1, आवश्यक</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>भेजने की फ़ाइल</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>views::PasswordDialog</name>
    <message>
        <source>Change the portal&apos;s password</source>
        <translation>पोर्टल का पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>नया पासवर्ड दोबारा</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>कम से कम %1 वर्ण।</translation>
    </message>
    <message>
        <source>Every other session of this account ends at once. The applications and their tokens go on.</source>
        <translation>इस खाते का हर अन्य सत्र तुरंत समाप्त होता है। एप्लिकेशन और उनके टोकन चलते रहते हैं।</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Type the password that is in use.</source>
        <translation>वह पासवर्ड लिखें जो अभी लागू है।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>This is not the password in use.</source>
        <translation>यह मौजूदा पासवर्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>views::PinnedColumns</name>
    <message>
        <source>Pinned columns</source>
        <translation>पिन किए कॉलम</translation>
    </message>
</context>
<context>
    <name>views::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Collapse or expand the sidebar</source>
        <translation>साइडबार समेटें या फैलाएँ</translation>
    </message>
</context>
<context>
    <name>views::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n प्रतीक्षा में</numerusform>
            <numerusform>%1, %n प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RangePicker</name>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>दिखाए जाने वाले दिन</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>अपनी पसंद…</translation>
    </message>
    <message>
        <source>The end-user&apos;s own days, by the zone that each record came with. The last one is %1.</source>
        <translation>अंतिम उपयोगकर्ता के अपने दिन, हर रिकॉर्ड के समय क्षेत्र से। आख़िरी दिन %1 है।</translation>
    </message>
</context>
<context>
    <name>views::RangedTab</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Show the 30 days up to the last sync</source>
        <translation>अंतिम सिंक तक के 30 दिन दिखाएँ</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>सभी पंक्तियाँ निर्यात करें…</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>चार्ट सहेजें…</translation>
    </message>
    <message>
        <source>Export all rows</source>
        <translation>सभी पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>चार्ट सहेजें</translation>
    </message>
    <message>
        <source>Read the chart place by place</source>
        <translation>चार्ट को एक-एक स्थान पर पढ़ें</translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation>सेल या चुनी गई पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>सभी स्रोत</translation>
    </message>
    <message>
        <source>Several wearables may have recorded the same. Else you see the best source&apos;s, by the priorities of your account.</source>
        <translation>कई वियरेबल ने वही दर्ज किया हो सकता है। अन्यथा आपके खाते की प्राथमिकताओं के अनुसार सबसे अच्छा स्रोत दिखता है।</translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation>वियरेबल जोड़ें…</translation>
    </message>
</context>
<context>
    <name>views::ReferencePage</name>
    <message>
        <source>Operations</source>
        <translation>ऑपरेशन</translation>
    </message>
    <message>
        <source>Search operations and fields</source>
        <translation>ऑपरेशन और फ़ील्ड खोजें</translation>
    </message>
    <message>
        <source>API reference</source>
        <translation>API संदर्भ</translation>
    </message>
    <message>
        <source>Every operation of WearLink and Relay, as the server describes it</source>
        <translation>WearLink और Relay का हर ऑपरेशन, जैसा सर्वर उसे बताता है</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>सर्वर ने %1 उत्तर दिया।</translation>
    </message>
    <message>
        <source>This is the reference built into the program, not the server&apos;s own.</source>
        <translation>यह प्रोग्राम में मौजूद संदर्भ है, सर्वर का अपना नहीं।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln ऑपरेशन</numerusform>
            <numerusform>%Ln ऑपरेशन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln operations</source>
        <translation>
            <numerusform>%Ln ऑपरेशन में से %L1</numerusform>
            <numerusform>%Ln ऑपरेशन में से %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation contains &quot;%1&quot;.</source>
        <translation>किसी ऑपरेशन में &quot;%1&quot; नहीं है।</translation>
    </message>
    <message>
        <source>Try the operation</source>
        <translation>ऑपरेशन आज़माएँ</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>खोज से सूची पर</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>अनुरोध भेजें</translation>
    </message>
    <message>
        <source>Mobile SDK guides</source>
        <translation>मोबाइल SDK गाइड</translation>
    </message>
</context>
<context>
    <name>views::RequestPanel</name>
    <message>
        <source>Filter requests</source>
        <translation>अनुरोध फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>साथ चलें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Follow the newest request</source>
        <translation>सबसे नए अनुरोध के साथ चलें</translation>
    </message>
    <message>
        <source>Requests and trace</source>
        <translation>अनुरोध और ट्रेस</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 में से %L1</translation>
    </message>
    <message>
        <source>No request to show. Newer ones appear here.</source>
        <translation>दिखाने को कोई अनुरोध नहीं। नए अनुरोध यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Requests to the server appear here as they come.</source>
        <translation>सर्वर को आने वाले अनुरोध यहाँ तुरंत दिखेंगे।</translation>
    </message>
    <message>
        <source>Start the server to see its requests.</source>
        <translation>अनुरोध देखने के लिए सर्वर शुरू करें।</translation>
    </message>
</context>
<context>
    <name>views::RotateDialog</name>
    <message>
        <source>Rotate the secret of %1?</source>
        <translation>%1 की गुप्त कुंजी बदलें?</translation>
    </message>
    <message>
        <source>The old secret works for</source>
        <translation>पुरानी गुप्त कुंजी चलेगी</translation>
    </message>
    <message>
        <source>It ends at once, with its running tokens</source>
        <translation>वह चालू टोकन सहित तुरंत समाप्त होती है</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>A new secret takes its place and is shown once. Within the time chosen here both work, so that integrations can change over.</source>
        <translation>उसकी जगह नई गुप्त कुंजी आती है और एक ही बार दिखाई जाती है। यहाँ चुने समय तक दोनों चलती हैं, ताकि एकीकरण बदले जा सकें।</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>गुप्त कुंजी बदलें</translation>
    </message>
</context>
<context>
    <name>views::Safety</name>
    <message>
        <source>Read-only</source>
        <translation>केवल पढ़ना</translation>
    </message>
    <message>
        <source>Confirm changes</source>
        <translation>बदलाव की पुष्टि</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
</context>
<context>
    <name>views::SchemaView</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> और %Ln अन्य</numerusform>
            <numerusform> और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>required</source>
        <translation>आवश्यक</translation>
    </message>
</context>
<context>
    <name>views::ScoreDetail</name>
    <message>
        <source>Choose a point of a line, or a row below, to see what the score is made of.</source>
        <translation>स्कोर किससे बना है, यह देखने के लिए रेखा का कोई बिंदु या नीचे की पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>गणना कैसे होती है</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>यह सर्वर</translation>
    </message>
    <message>
        <source>Range %1 to %2</source>
        <translation>सीमा %1 से %2</translation>
    </message>
    <message>
        <source>No fixed range</source>
        <translation>कोई निश्चित सीमा नहीं</translation>
    </message>
    <message>
        <source>Computed %1</source>
        <translation>गणना %1</translation>
    </message>
</context>
<context>
    <name>views::ScoresTab</name>
    <message>
        <source>No scores in these days. They need sleep, heart rate or activity.</source>
        <translation>इन दिनों कोई स्कोर नहीं। इनके लिए नींद, हृदय गति या गतिविधि चाहिए।</translation>
    </message>
    <message>
        <source>The shaded area is the range that a score can have.</source>
        <translation>छायांकित क्षेत्र स्कोर की संभावित सीमा है।</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Scores by day</source>
        <translation>दिन के अनुसार स्कोर</translation>
    </message>
    <message>
        <source>Lines of the scores</source>
        <translation>स्कोर की रेखाएँ</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>यह सर्वर</translation>
    </message>
</context>
<context>
    <name>views::SdkTokensSection</name>
    <message>
        <source>End-users</source>
        <translation>अंतिम उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Search name, e-mail, external id</source>
        <translation>नाम, ई-मेल, बाहरी ID खोजें</translation>
    </message>
    <message>
        <source>SDK tokens are made in the environment that is in use</source>
        <translation>SDK टोकन उपयोग में चल रहे एनवायरनमेंट में बनते हैं</translation>
    </message>
    <message>
        <source>Switch to “%1” to see its end-users.</source>
        <translation>उसके अंतिम उपयोगकर्ता देखने के लिए “%1” पर जाएँ।</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>उस पर जाएँ</translation>
    </message>
    <message>
        <source>Making SDK tokens needs credentials</source>
        <translation>SDK टोकन बनाने के लिए क्रेडेंशियल चाहिए</translation>
    </message>
    <message>
        <source>Add the API key of this environment, or the developer&apos;s login.</source>
        <translation>इस एनवायरनमेंट की API कुंजी या डेवलपर का लॉगिन जोड़ें।</translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation>API कुंजी जोड़ें</translation>
    </message>
    <message>
        <source>No end-users yet. Create the first one in the workspace “Users”.</source>
        <translation>अभी कोई अंतिम उपयोगकर्ता नहीं। पहला “उपयोगकर्ता” कार्यक्षेत्र में बनाएँ।</translation>
    </message>
    <message>
        <source>No end-user matches.</source>
        <translation>कोई अंतिम उपयोगकर्ता मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>For %1 (%2)</source>
        <translation>%1 (%2) के लिए</translation>
    </message>
</context>
<context>
    <name>views::SecretDialog</name>
    <message>
        <source>Replace %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Add a credential</source>
        <translation>क्रेडेंशियल जोड़ें</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>सीक्रेट</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain. It is sent to the URLs of “%1” and nowhere else.</source>
        <translation>सिस्टम के कीचेन में रहता है। केवल “%1” के URL को भेजा जाता है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>क्रेडेंशियल बदलें</translation>
    </message>
    <message>
        <source>Store credential</source>
        <translation>क्रेडेंशियल सहेजें</translation>
    </message>
    <message>
        <source>The password of this account.</source>
        <translation>इस खाते का पासवर्ड।</translation>
    </message>
    <message>
        <source>A token that you already have. It is not renewed.</source>
        <translation>टोकन जो आपके पास पहले से है। यह नवीनीकृत नहीं होता।</translation>
    </message>
    <message>
        <source>The full key, like sk-… of 35 characters.</source>
        <translation>पूरी कुंजी, जैसे 35 वर्णों की sk-…।</translation>
    </message>
    <message>
        <source>Type or paste the secret.</source>
        <translation>सीक्रेट लिखें या पेस्ट करें।</translation>
    </message>
    <message>
        <source>The client secret, like sk_live_….</source>
        <translation>क्लाइंट सीक्रेट, जैसे sk_live_…।</translation>
    </message>
    <message>
        <source>The token of one end-user, for the phone&apos;s SDK.</source>
        <translation>फ़ोन के SDK के लिए एक अंतिम उपयोगकर्ता का टोकन।</translation>
    </message>
    <message>
        <source>What deliveries are signed with: whsec_….</source>
        <translation>जिससे डिलीवरी पर हस्ताक्षर होते हैं: whsec_…।</translation>
    </message>
    <message>
        <source>The client secret from the vendor&apos;s developer page.</source>
        <translation>विक्रेता के डेवलपर पृष्ठ से क्लाइंट सीक्रेट।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>इसे एक नाम दें।</translation>
    </message>
    <message>
        <source>Another credential has this name.</source>
        <translation>किसी अन्य क्रेडेंशियल का यही नाम है।</translation>
    </message>
    <message>
        <source>The one that you have stays. The newest of a kind signs in.</source>
        <translation>मौजूदा वाला रहता है। हर प्रकार में सबसे नया साइन इन करता है।</translation>
    </message>
    <message>
        <source>What renews the SDK token of the same name without “-refresh”.</source>
        <translation>जो “-refresh” के बिना इसी नाम के SDK टोकन को नया करता है।</translation>
    </message>
    <message>
        <source>Kept in memory until WearDeck quits, as there is no keychain. It is sent to the URLs of “%1” and nowhere else.</source>
        <translation>कीचेन न होने से WearDeck बंद होने तक मेमोरी में रखा जाता है। यह केवल “%1” के URL को भेजा जाता है।</translation>
    </message>
</context>
<context>
    <name>views::SecretField</name>
    <message>
        <source>Hold to reveal</source>
        <translation>देखने के लिए दबाए रखें</translation>
    </message>
    <message numerus="yes">
        <source>Copy; the clipboard is cleared after %n second(s)</source>
        <translation>
            <numerusform>कॉपी करें; %n सेकंड बाद क्लिपबोर्ड साफ़ हो जाएगा</numerusform>
            <numerusform>कॉपी करें; %n सेकंड बाद क्लिपबोर्ड साफ़ हो जाएगा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SecretReveal</name>
    <message>
        <source>New secret</source>
        <translation>नया सीक्रेट</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>मैंने इसे सहेज लिया है</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be read again.</source>
        <translation>यह केवल इस बार दिखाया जा रहा है और दोबारा पढ़ा नहीं जा सकेगा।</translation>
    </message>
</context>
<context>
    <name>views::SecretsSection</name>
    <message>
        <source>Add credential</source>
        <translation>क्रेडेंशियल जोड़ें</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>क्रेडेंशियल</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>कीचेन लॉक है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>No keychain: credentials last for this session only</source>
        <translation>कीचेन नहीं है: क्रेडेंशियल केवल इस सत्र तक रहेंगे</translation>
    </message>
    <message>
        <source>No credentials yet. Add an API key for data calls, and the login for managing API keys.</source>
        <translation>अभी कोई क्रेडेंशियल नहीं। डेटा कॉल के लिए API कुंजी, और API कुंजियाँ प्रबंधित करने के लिए लॉगिन जोड़ें।</translation>
    </message>
    <message>
        <source>Credential stored: %1.</source>
        <translation>क्रेडेंशियल सहेजा गया: %1।</translation>
    </message>
    <message>
        <source>Delete the credential %1?</source>
        <translation>क्रेडेंशियल %1 हटाएँ?</translation>
    </message>
    <message>
        <source>Delete credential</source>
        <translation>क्रेडेंशियल हटाएँ</translation>
    </message>
    <message>
        <source>Credential deleted.</source>
        <translation>क्रेडेंशियल हटाया गया।</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>क्रेडेंशियल खोजें</translation>
    </message>
    <message>
        <source>The selected credential</source>
        <translation>चुना हुआ क्रेडेंशियल</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>कॉपी किया गया; %n सेकंड बाद क्लिपबोर्ड साफ़ हो जाएगा।</numerusform>
            <numerusform>कॉपी किया गया; %n सेकंड बाद क्लिपबोर्ड साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>यह परिवेश</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>सभी परिवेश</translation>
    </message>
    <message>
        <source>No credential matches.</source>
        <translation>कोई क्रेडेंशियल मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The server in this program signs you in by itself; what you add here is kept for you.</source>
        <translation>इस प्रोग्राम का सर्वर आपको अपने आप साइन इन करता है; आप यहाँ जो जोड़ते हैं वह आपके लिए रखा जाता है।</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>अनलॉक करें…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>टोकन नया करें</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>अंतिम उपयोग</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किसका है</translation>
    </message>
    <message>
        <source>Sent only to</source>
        <translation>केवल इन्हें भेजा जाता है</translation>
    </message>
    <message>
        <source>SDK token refreshed: %1.</source>
        <translation>SDK टोकन नया किया गया: %1।</translation>
    </message>
    <message>
        <source>This token cannot be refreshed any more</source>
        <translation>यह टोकन अब नया नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Its refresh token has ended, was revoked or was used elsewhere. Create another SDK token for this end-user.</source>
        <translation>इसका रिफ्रेश टोकन समाप्त हो गया, रद्द किया गया या कहीं और उपयोग हुआ। इस अंतिम उपयोगकर्ता के लिए दूसरा SDK टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>It is removed from memory.</source>
        <translation>इसे मेमोरी से हटाया जाता है।</translation>
    </message>
    <message>
        <source>It is removed from this computer&apos;s keychain.</source>
        <translation>इसे इस कंप्यूटर के कीचेन से हटाया जाता है।</translation>
    </message>
    <message>
        <source>The server keeps accepting it until it is rotated or deleted there.</source>
        <translation>सर्वर इसे तब तक स्वीकार करता है जब तक इसे वहाँ बदला या हटाया न जाए।</translation>
    </message>
</context>
<context>
    <name>views::SeriesPicker</name>
    <message>
        <source>Search series</source>
        <translation>शृंखलाएँ खोजें</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>शृंखला</translation>
    </message>
    <message>
        <source>Series of the end-user</source>
        <translation>एंड-यूज़र की शृंखलाएँ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>कोई शृंखला मेल नहीं खाती।</translation>
    </message>
</context>
<context>
    <name>views::Server</name>
    <message>
        <source>Server stopped</source>
        <translation>सर्वर रुका है</translation>
    </message>
    <message>
        <source>Server starting</source>
        <translation>सर्वर शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>सर्वर चल रहा है</translation>
    </message>
    <message>
        <source>Server stopping</source>
        <translation>सर्वर रुक रहा है</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>सर्वर विफल</translation>
    </message>
</context>
<context>
    <name>views::ServerCard</name>
    <message>
        <source>Stopped</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>The server is starting</source>
        <translation>सर्वर शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>एंबेडेड सर्वर</translation>
    </message>
    <message>
        <source>Base URL of WearLink</source>
        <translation>WearLink का बेस URL</translation>
    </message>
    <message>
        <source>Base URL of Relay</source>
        <translation>Relay का बेस URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>E-mail of the developer account</source>
        <translation>डेवलपर खाते का ई-मेल</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>cURL के रूप में कॉपी करें</translation>
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
        <translation>डेवलपर</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड डेटा</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>रीसेट करें…</translation>
    </message>
    <message>
        <source>Reseed</source>
        <translation>फिर सीड करें</translation>
    </message>
    <message>
        <source>Demo: three developers, about 60 end-users</source>
        <translation>डेमो: तीन डेवलपर, लगभग 60 एंड-यूज़र</translation>
    </message>
    <message>
        <source>Empty: one developer account, no end-users</source>
        <translation>खाली: एक डेवलपर खाता, कोई एंड-यूज़र नहीं</translation>
    </message>
    <message>
        <source>Load: 1,000 end-users, 30 days</source>
        <translation>लोड: 1,000 एंड-यूज़र, 30 दिन</translation>
    </message>
    <message>
        <source>Load: 10,000 end-users, 30 days</source>
        <translation>लोड: 10,000 एंड-यूज़र, 30 दिन</translation>
    </message>
    <message>
        <source>Load: another size…</source>
        <translation>लोड: कोई और आकार…</translation>
    </message>
    <message>
        <source>Load the server</source>
        <translation>सर्वर में लोड भरें</translation>
    </message>
    <message>
        <source>End-users and days, as 5000x90</source>
        <translation>एंड-यूज़र और दिन, जैसे 5000x90</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>The environment in use is %1. This page shows the server inside this program, which it does not use.</source>
        <translation>अभी परिवेश %1 उपयोग में है। यह पेज इस प्रोग्राम के भीतर का सर्वर दिखाता है, जिसे वह परिवेश उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>The server did not start</source>
        <translation>सर्वर शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Reset the server?</source>
        <translation>सर्वर रीसेट करें?</translation>
    </message>
    <message>
        <source>All end-users and everything else go back to the seeded data (%1). What was created or changed since is lost, and it cannot be undone.</source>
        <translation>सभी एंड-यूज़र और बाकी सब सीड डेटा (%1) पर लौट जाएँगे। उसके बाद जो बना या बदला, वह मिट जाएगा और वापस नहीं लाया जा सकेगा।</translation>
    </message>
    <message>
        <source>Reset to the seeded data</source>
        <translation>सीड डेटा पर रीसेट करें</translation>
    </message>
    <message>
        <source>The server is as seeded.</source>
        <translation>सर्वर में फिर से सीड डेटा है।</translation>
    </message>
    <message>
        <source>Replace all data?</source>
        <translation>सारा डेटा बदलें?</translation>
    </message>
    <message>
        <source>The server gets new data (%1). All end-users, keys and tokens that it has now stop existing.</source>
        <translation>सर्वर में नया डेटा (%1) आएगा। अभी के सभी एंड-यूज़र, कुंजियाँ और टोकन मिट जाएँगे।</translation>
    </message>
    <message>
        <source>Replace all data</source>
        <translation>सारा डेटा बदलें</translation>
    </message>
    <message>
        <source>The server has new data.</source>
        <translation>सर्वर में नया डेटा है।</translation>
    </message>
    <message>
        <source>A complete WearLink and Relay server with its own data is part of this program. Start it to call it.</source>
        <translation>अपने डेटा सहित पूरा WearLink और Relay सर्वर इस प्रोग्राम का हिस्सा है। कॉल करने के लिए उसे शुरू करें।</translation>
    </message>
    <message>
        <source>Copies a call that lists end-users with the key in the variable %1: set it first.</source>
        <translation>अंतिम उपयोगकर्ताओं की सूची का कॉल कॉपी करता है, कुंजी चर %1 में: पहले उसे सेट करें।</translation>
    </message>
    <message>
        <source>Running, read-only</source>
        <translation>चालू है, केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Everything can be read, nothing can be changed</source>
        <translation>सब कुछ पढ़ा जा सकता है, कुछ बदला नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>टेबल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source> min without use</source>
        <translation> मिनट बिना उपयोग के</translation>
    </message>
    <message>
        <source>Remind to rotate credentials</source>
        <translation>क्रेडेंशियल बदलने की याद दिलाएँ</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>After this time since they were stored. 0 = never.</source>
        <translation>सहेजे जाने के इतने समय बाद। 0 = कभी नहीं।</translation>
    </message>
    <message>
        <source>Clear copied secrets</source>
        <translation>कॉपी किए सीक्रेट मिटाएँ</translation>
    </message>
    <message>
        <source> s after copying</source>
        <translation> से॰ कॉपी करने के बाद</translation>
    </message>
    <message>
        <source>The window is hidden, and credentials that a keychain has leave memory. It also locks with the screen and before the computer sleeps.</source>
        <translation>विंडो छिप जाती है, और जो क्रेडेंशियल कीचेन में हैं वे मेमोरी से हट जाते हैं। स्क्रीन के साथ और कंप्यूटर के सोने से पहले भी लॉक होता है।</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds them.</source>
        <translation>केवल तब जब क्लिपबोर्ड में वे अब भी हों।</translation>
    </message>
</context>
<context>
    <name>views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>views::SignInPanel</name>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Relay portal</source>
        <translation>Relay पोर्टल</translation>
    </message>
    <message>
        <source>Your account at the portal of Relay owns the applications. It belongs to the country and tenant of this environment.</source>
        <translation>Relay पोर्टल का आपका खाता अनुप्रयोगों का स्वामी है। वह इस परिवेश के देश और टेनेंट का है।</translation>
    </message>
    <message>
        <source>Sign up at Relay</source>
        <translation>Relay पर साइन अप करें</translation>
    </message>
    <message>
        <source>Sign in at Relay</source>
        <translation>Relay पर साइन इन करें</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>मेरा खाता है</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>कम से कम %1 वर्ण।</translation>
    </message>
    <message>
        <source>Tell your name.</source>
        <translation>अपना नाम बताएँ।</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>इसे name@example.com की तरह लिखें।</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>This environment has no address of Relay.</source>
        <translation>इस परिवेश में Relay का पता नहीं है।</translation>
    </message>
    <message>
        <source>Give it a Relay URL under Environments &amp; credentials.</source>
        <translation>“परिवेश और क्रेडेंशियल” में इसे Relay URL दें।</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>ई-मेल या पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>Accounts live in one country: check the country and tenant of this environment too.</source>
        <translation>खाते एक ही देश में रहते हैं: इस परिवेश का देश और टेनेंट भी जाँचें।</translation>
    </message>
    <message>
        <source>The session at the portal is over.</source>
        <translation>पोर्टल का सत्र समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>आगे बढ़ने के लिए फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>इस ई-मेल का खाता पहले से है।</translation>
    </message>
    <message>
        <source>This server&apos;s own account is of another country or tenant.</source>
        <translation>इस सर्वर का अपना खाता किसी दूसरे देश या टेनेंट का है।</translation>
    </message>
    <message>
        <source>Create an account here, or switch country and tenant under Environments &amp; credentials.</source>
        <translation>यहाँ एक खाता बनाएँ, या “एनवायरनमेंट और क्रेडेंशियल” में देश और टेनेंट बदलें।</translation>
    </message>
    <message>
        <source>Use the server&apos;s own account</source>
        <translation>सर्वर का अपना खाता इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>views::SimulatorTab</name>
    <message>
        <source>Metrics</source>
        <translation>मेट्रिक</translation>
    </message>
    <message>
        <source>All; or heart_rate, steps, sleep, workouts</source>
        <translation>सभी; या heart_rate, steps, sleep, workouts</translation>
    </message>
    <message>
        <source>Make the body</source>
        <translation>सामग्री बनाएँ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Body of the upload</source>
        <translation>अपलोड की सामग्री</translation>
    </message>
    <message>
        <source>What to simulate</source>
        <translation>क्या सिमुलेट करना है</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>सिमुलेटेड</translation>
    </message>
    <message>
        <source>Another number, another person with other devices; the same one, the same data.</source>
        <translation>दूसरी संख्या, दूसरे उपकरणों वाला दूसरा व्यक्ति; वही संख्या, वही डेटा।</translation>
    </message>
    <message>
        <source>The last one is today.</source>
        <translation>अंतिम दिन आज है।</translation>
    </message>
    <message>
        <source>Series, groups, sleep, workouts; parted by commas.</source>
        <translation>शृंखलाएँ, समूह, sleep, workouts; अल्पविराम से अलग।</translation>
    </message>
    <message>
        <source>SDK simulator</source>
        <translation>SDK सिमुलेटर</translation>
    </message>
    <message>
        <source>Made-up data of a made-up person, sent as the SDK on a phone does.</source>
        <translation>एक काल्पनिक व्यक्ति का काल्पनिक डेटा, वैसे ही भेजा गया जैसे फ़ोन पर SDK भेजता है।</translation>
    </message>
    <message>
        <source>What shall be wrong</source>
        <translation>क्या ग़लत होना चाहिए</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>क्या हटाया गया</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>क्या रखा गया</translation>
    </message>
    <message>
        <source>This program cannot make up data.</source>
        <translation>यह प्रोग्राम डेटा नहीं बना सकता।</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen it.</source>
        <translation>आपके देखने से पहले कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The rest is not shown; saving and sending take all.</source>
        <translation>बाकी नहीं दिखाया गया; सहेजने और भेजने में सब कुछ जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड</numerusform>
            <numerusform>%Ln रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln वर्कआउट</numerusform>
            <numerusform>%Ln वर्कआउट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sleep stage(s)</source>
        <translation>
            <numerusform>%Ln नींद चरण</numerusform>
            <numerusform>%Ln नींद चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln ग़लत</numerusform>
            <numerusform>%Ln ग़लत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln दोहराया गया</numerusform>
            <numerusform>%Ln दोहराए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>सामग्री सहेजें</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 में लिखा गया।</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) kept</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड रखा गया</numerusform>
            <numerusform>%Ln रिकॉर्ड रखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln हटाया गया</numerusform>
            <numerusform>%Ln हटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Send the body</source>
        <translation>सामग्री भेजें</translation>
    </message>
    <message>
        <source>shown indented</source>
        <translation>इंडेंट करके दिखाया गया</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Broken record</source>
        <translation>टूटा रिकॉर्ड</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>संख्या नहीं</translation>
    </message>
    <message>
        <source>Future date</source>
        <translation>भविष्य की तारीख</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>अज्ञात प्रकार</translation>
    </message>
    <message>
        <source>End before start</source>
        <translation>आरंभ से पहले अंत</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation>ग़लत इकाई</translation>
    </message>
    <message>
        <source>Broken date</source>
        <translation>टूटी तारीख</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>मान नहीं</translation>
    </message>
    <message>
        <source>The body cannot be made.</source>
        <translation>सामग्री बनाई नहीं जा सकती।</translation>
    </message>
</context>
<context>
    <name>views::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>views::SleepDetail</name>
    <message>
        <source>In bed</source>
        <translation>बिस्तर में</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>नींद में</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>दक्षता</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>हृदय गति</translation>
    </message>
    <message>
        <source>HRV, SDNN</source>
        <translation>HRV, SDNN</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>श्वसन</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/मिनट</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>ऑक्सीजन संतृप्ति</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>The source told no stages of this sleep.</source>
        <translation>स्रोत ने इस नींद के चरण नहीं बताए।</translation>
    </message>
    <message>
        <source>Minutes in each stage</source>
        <translation>हर चरण के मिनट</translation>
    </message>
    <message>
        <source>Figures of the sleep</source>
        <translation>नींद के आँकड़े</translation>
    </message>
    <message>
        <source>Choose a night to see its stages.</source>
        <translation>चरण देखने के लिए रात चुनें।</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Stages over the night</source>
        <translation>रात भर के चरण</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>nap</source>
        <translation>झपकी</translation>
    </message>
    <message>
        <source>night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>views::SleepTab</name>
    <message>
        <source>No sleep was recorded in these days.</source>
        <translation>इन दिनों कोई नींद दर्ज नहीं हुई।</translation>
    </message>
    <message>
        <source>Nights and naps</source>
        <translation>रातें और झपकियाँ</translation>
    </message>
    <message>
        <source>Sleep by night</source>
        <translation>रात के अनुसार नींद</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>जागे हुए</translation>
    </message>
    <message>
        <source>Asleep, no stages</source>
        <translation>नींद, चरण नहीं</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>दक्षता</translation>
    </message>
    <message numerus="yes">
        <source>%1 asleep on average, of %n night(s)</source>
        <translation>
            <numerusform>औसत नींद %1, %n रात की</numerusform>
            <numerusform>औसत नींद %1, %n रातों की</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this nap?</source>
        <translation>यह झपकी हटाएँ?</translation>
    </message>
    <message>
        <source>Delete this night?</source>
        <translation>यह रात हटाएँ?</translation>
    </message>
    <message>
        <source>The sleep of %1 and its stages are removed for good. The samples recorded during it stay.</source>
        <translation>%1 की नींद और उसके चरण हमेशा के लिए हट जाएँगे। उस दौरान दर्ज माप बने रहेंगे।</translation>
    </message>
    <message>
        <source>Delete sleep</source>
        <translation>नींद हटाएँ</translation>
    </message>
    <message>
        <source>Sleep deleted.</source>
        <translation>नींद हटाई गई।</translation>
    </message>
    <message>
        <source>Delete the chosen sleep</source>
        <translation>चुनी गई नींद हटाएँ</translation>
    </message>
    <message>
        <source>0 h</source>
        <translation>0 घंटे</translation>
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
        <translation>SQL स्टेटमेंट</translation>
    </message>
</context>
<context>
    <name>views::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ms</source>
        <translation>%1 · %2 · %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n unread error(s)</source>
        <translation>
            <numerusform>%n अनदेखी त्रुटि</numerusform>
            <numerusform>%n अनदेखी त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Database read-only: free its disk or make its folder writable, then restart the server</source>
        <translation>डेटाबेस केवल पढ़ा जा सकता है: डिस्क पर जगह बनाएँ या उसका फ़ोल्डर लिखने योग्य करें, फिर सर्वर दोबारा शुरू करें</translation>
    </message>
</context>
<context>
    <name>views::StepsCard</name>
    <message>
        <source>Start the embedded server</source>
        <translation>एंबेडेड सर्वर शुरू करें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>List end-users with your API key</source>
        <translation>अपनी API कुंजी से एंड-यूज़र की सूची लें</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>cURL के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Create an end-user</source>
        <translation>एंड-यूज़र बनाएँ</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>यूज़र खोलें</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>API कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation>क्रेडेंशियल खोलें</translation>
    </message>
    <message>
        <source>Try an operation in the API reference</source>
        <translation>API संदर्भ में कोई ऑपरेशन आज़माएँ</translation>
    </message>
    <message>
        <source>Open API reference</source>
        <translation>API संदर्भ खोलें</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>पहले कदम छिपाएँ</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>सब पूरा</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>views::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>और टैब</translation>
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
            <numerusform>%Ln पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TablePage</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>सहेजे गए दृश्य</translation>
    </message>
    <message>
        <source>Export all matching rows</source>
        <translation>मेल खाती सभी पंक्तियाँ एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s); scroll for more</source>
        <translation>
            <numerusform>पहली %Ln पंक्ति; और के लिए स्क्रॉल करें</numerusform>
            <numerusform>पहली %Ln पंक्तियाँ; और के लिए स्क्रॉल करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>यह दृश्य सहेजें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>दृश्य सहेजें</translation>
    </message>
    <message>
        <source>View %1 saved.</source>
        <translation>दृश्य %1 सहेजा गया।</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>View %1 deleted.</source>
        <translation>दृश्य %1 हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>यह दृश्य सहेजें…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>दृश्य: %1</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>पंक्ति खोलें</translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation>सेल या चुनी हुई पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Click a header</source>
        <translation>हेडर पर क्लिक</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>कॉलम से क्रम लगाएँ</translation>
    </message>
    <message>
        <source>Shift+click a header</source>
        <translation>हेडर पर Shift+क्लिक</translation>
    </message>
    <message>
        <source>Sort by this column too</source>
        <translation>इस कॉलम से भी क्रम लगाएँ</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>views::TaskPanel</name>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Imports, exports and other long work show here while they run.</source>
        <translation>इंपोर्ट, एक्सपोर्ट और दूसरे लंबे काम चलते समय यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>समाप्त कार्य हटाएँ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
</context>
<context>
    <name>views::TimelineBar</name>
    <message>
        <source>As recorded</source>
        <translation>जैसा दर्ज हुआ</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 मिनट</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 मिनट</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Span, source and resolution</source>
        <translation>अवधि, स्रोत और रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Span before</source>
        <translation>पिछली अवधि</translation>
    </message>
    <message>
        <source>Span after</source>
        <translation>अगली अवधि</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>सभी स्रोत</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>स्वचालित: %1</translation>
    </message>
    <message>
        <source>the end-user&apos;s days</source>
        <translation>अंतिम उपयोगकर्ता के दिन</translation>
    </message>
    <message>
        <source>times here, %1</source>
        <translation>यहाँ का समय, %1</translation>
    </message>
    <message>
        <source>A day is cut by the zone that each sample was recorded with.</source>
        <translation>दिन हर नमूने के दर्ज समय क्षेत्र से बनता है।</translation>
    </message>
    <message>
        <source>The clock of this computer: %1. The zone that a sample was recorded with stands in its row.</source>
        <translation>इस कंप्यूटर की घड़ी: %1। नमूने का दर्ज समय क्षेत्र उसकी पंक्ति में है।</translation>
    </message>
</context>
<context>
    <name>views::TimelineTab</name>
    <message>
        <source>%1 h asleep</source>
        <translation>%1 घंटे नींद</translation>
    </message>
    <message>
        <source>Nap</source>
        <translation>झपकी</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>नींद</translation>
    </message>
    <message>
        <source>%1 (daily total)</source>
        <translation>%1 (दैनिक योग)</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>व्यायाम</translation>
    </message>
    <message>
        <source>Samples of the selection: %1</source>
        <translation>चयन के मापन: %1</translation>
    </message>
    <message>
        <source>Samples in view: %1</source>
        <translation>दृश्य में मापन: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Samples as recorded</source>
        <translation>दर्ज किए गए मापन</translation>
    </message>
    <message>
        <source>Export all of these samples</source>
        <translation>ये सभी मापन निर्यात करें</translation>
    </message>
    <message>
        <source>No samples yet. They come with the first sync or upload.</source>
        <translation>अभी कोई मापन नहीं। वे पहले सिंक या अपलोड के साथ आते हैं।</translation>
    </message>
    <message>
        <source>Choose series at the left to see them over time.</source>
        <translation>समय के साथ देखने के लिए बाईं ओर शृंखलाएँ चुनें।</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>मापन निर्यात करें</translation>
    </message>
    <message>
        <source>Search series</source>
        <translation>शृंखलाएँ खोजें</translation>
    </message>
    <message>
        <source>Connect a wearable…</source>
        <translation>वियरेबल जोड़ें…</translation>
    </message>
</context>
<context>
    <name>views::ToastStack</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>views::TokenSection</name>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Key of the signature</source>
        <translation>हस्ताक्षर की कुंजी</translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation>टोकन निरीक्षक</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>टोकन पेस्ट करें</translation>
    </message>
    <message>
        <source>Optional: the HMAC key, to check the signature</source>
        <translation>वैकल्पिक: हस्ताक्षर जाँचने के लिए HMAC कुंजी</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Shows what a token says of itself. It is read here, kept nowhere and sent nowhere.</source>
        <translation>टोकन अपने बारे में क्या कहता है, दिखाता है। इसे यहीं पढ़ा जाता है, कहीं रखा या भेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>views::TopBar</name>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>टूलबार</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>खोजें या सीधे जाएँ…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message numerus="yes">
        <source>Tasks, %n running</source>
        <translation>
            <numerusform>कार्य, %n चल रहा है</numerusform>
            <numerusform>कार्य, %n चल रहे हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TracePanel</name>
    <message>
        <source>Request id</source>
        <translation>अनुरोध ID</translation>
    </message>
    <message>
        <source>Trace as JSON</source>
        <translation>ट्रेस JSON में</translation>
    </message>
    <message>
        <source>Trace of the request</source>
        <translation>अनुरोध का ट्रेस</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Parts of the trace</source>
        <translation>ट्रेस के भाग</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>ट्रेस</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ऑपरेशन</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>दोष</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>दोहराया गया</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>काटा गया</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No route matched</source>
        <translation>कोई रूट मेल नहीं खाया</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>माँगी नहीं गई</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>वहाँ तक नहीं पहुँचा</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Yes, from the Idempotency-Key</source>
        <translation>हाँ, Idempotency-Key से</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No SQL statement</source>
        <translation>कोई SQL स्टेटमेंट नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SQL statements, %1 ms</source>
        <translation>
            <numerusform>%Ln SQL स्टेटमेंट, %1 ms</numerusform>
            <numerusform>%Ln SQL स्टेटमेंट, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया गया</translation>
    </message>
</context>
<context>
    <name>views::TryPanel</name>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>इस सत्र की कोशिशें</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>भेजें (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>अनुरोध और उत्तर</translation>
    </message>
    <message>
        <source>This operation takes no parameters.</source>
        <translation>इस ऑपरेशन में कोई पैरामीटर नहीं है।</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>बॉडी</translation>
    </message>
    <message>
        <source>Body of the request, JSON</source>
        <translation>अनुरोध की बॉडी, JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>पंक्ति %1, कॉलम %2: %3</translation>
    </message>
    <message>
        <source>No body is sent</source>
        <translation>कोई बॉडी नहीं भेजी जाएगी</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>मान्य JSON</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4</source>
        <translation>%1  %2 %3  %4</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>The same request as code, in place of the answer</source>
        <translation>उत्तर की जगह वही अनुरोध कोड के रूप में</translation>
    </message>
    <message>
        <source>Answer or code</source>
        <translation>उत्तर या कोड</translation>
    </message>
</context>
<context>
    <name>views::UserConnections</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>डिसकनेक्ट किया गया</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <translation>जुड़ा %1</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>पिछला सिंक %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>कभी सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>Connect, sync, disconnect…</source>
        <translation>जोड़ें, सिंक करें, अलग करें…</translation>
    </message>
    <message>
        <source>No wearable is connected yet.</source>
        <translation>अभी कोई वियरेबल जुड़ा नहीं है।</translation>
    </message>
</context>
<context>
    <name>views::UserDetail</name>
    <message>
        <source>Details of the end-user</source>
        <translation>एंड-यूज़र का विवरण</translation>
    </message>
    <message>
        <source>End-user</source>
        <translation>एंड-यूज़र</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>SDK token</source>
        <translation>SDK टोकन</translation>
    </message>
    <message>
        <source>Delete end-user…</source>
        <translation>एंड-यूज़र हटाएँ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Removes the profile, connections, tokens and all health data, at once and for good.</source>
        <translation>प्रोफ़ाइल, कनेक्शन, टोकन और सारा स्वास्थ्य डेटा तुरंत और हमेशा के लिए हटाता है।</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>बनाया गया %1</translation>
    </message>
</context>
<context>
    <name>views::UserFields</name>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>बाहरी ID</translation>
    </message>
    <message>
        <source>Your own id for this person, for example from your CRM.</source>
        <translation>इस व्यक्ति के लिए आपकी अपनी ID, जैसे आपके CRM से।</translation>
    </message>
</context>
<context>
    <name>views::UserPage</name>
    <message>
        <source>User id</source>
        <translation>यूज़र ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>बाहरी ID</translation>
    </message>
    <message>
        <source>End-user</source>
        <translation>एंड-यूज़र</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>What to see of the end-user</source>
        <translation>एंड-यूज़र का कौन-सा भाग दिखाएँ</translation>
    </message>
    <message>
        <source>Back to the end-users</source>
        <translation>एंड-यूज़र पर वापस</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>जुड़ा नहीं</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>पिछला सिंक %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>कभी सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation>अगला और पिछला टैब</translation>
    </message>
    <message>
        <source>Export all data of %1</source>
        <translation>%1 का सारा डेटा निर्यात करें</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP संग्रह (*.zip)</translation>
    </message>
    <message>
        <source>%1 written, %2.</source>
        <translation>%1 लिखा गया, %2।</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>निर्यात विफल: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>All data of the end-user into a ZIP file</source>
        <translation>अंतिम उपयोगकर्ता का सारा डेटा एक ZIP फ़ाइल में</translation>
    </message>
    <message>
        <source>The end-user exists no longer</source>
        <translation>यह अंतिम उपयोगकर्ता अब नहीं है</translation>
    </message>
    <message>
        <source>%1 exists no longer: deleted elsewhere, with all data.</source>
        <translation>%1 अब नहीं है: कहीं और से सारे डेटा सहित हटाया गया।</translation>
    </message>
</context>
<context>
    <name>views::UserProfile</name>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>views::UserToken</name>
    <message>
        <source>SDK token</source>
        <translation>SDK टोकन</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>रिफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>Create SDK token</source>
        <translation>SDK टोकन बनाएँ</translation>
    </message>
    <message>
        <source>Shown this once. Copy it now; it cannot be read again.</source>
        <translation>केवल इस बार दिखाया जा रहा है। अभी कॉपी करें; दोबारा पढ़ा नहीं जा सकेगा।</translation>
    </message>
    <message>
        <source>For SDK calls of this user only. Hand it to their mobile app; it opens nothing else and expires.</source>
        <translation>केवल इस यूज़र की SDK कॉल के लिए। इसे उसके मोबाइल ऐप को दें; इससे और कुछ नहीं खुलता और यह समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>एक और टोकन बनाएँ</translation>
    </message>
    <message>
        <source>The SDK token has expired. Create another one.</source>
        <translation>SDK टोकन समाप्त हो गया है। दूसरा बनाएँ।</translation>
    </message>
    <message>
        <source>Expires in %1 min %2 s</source>
        <translation>%1 मि. %2 से. में समाप्त</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>कीचेन में सहेजें</translation>
    </message>
    <message>
        <source>SDK token stored: %1.</source>
        <translation>SDK टोकन सहेजा गया: %1।</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>इस सत्र के लिए रखें</translation>
    </message>
</context>
<context>
    <name>views::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>यूज़र</translation>
    </message>
    <message>
        <source>Your end-users: the people whose wearables you read.</source>
        <translation>आपके एंड-यूज़र: वे लोग जिनके वेयरेबल आप पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Search name, e-mail, external id</source>
        <translation>नाम, ई-मेल, बाहरी ID खोजें</translation>
    </message>
    <message>
        <source>New end-user</source>
        <translation>नया एंड-यूज़र</translation>
    </message>
    <message>
        <source>No end-users yet. Each is one person whose wearables send you data.</source>
        <translation>अभी कोई एंड-यूज़र नहीं। हर एक ऐसा व्यक्ति है जिसके वेयरेबल आपको डेटा भेजते हैं।</translation>
    </message>
    <message>
        <source>No end-user matches this search and these filters.</source>
        <translation>इस खोज और इन फ़िल्टर से कोई एंड-यूज़र मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Create the first end-user</source>
        <translation>पहला एंड-यूज़र बनाएँ</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 सहेजा गया।</translation>
    </message>
    <message>
        <source>Exact e-mail</source>
        <translation>सटीक ई-मेल</translation>
    </message>
    <message>
        <source>Exact external id</source>
        <translation>सटीक बाहरी ID</translation>
    </message>
    <message>
        <source>%1 created.</source>
        <translation>%1 बनाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)…</source>
        <translation>
            <numerusform>%n एंड-यूज़र हटाएँ…</numerusform>
            <numerusform>%n एंड-यूज़र हटाएँ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)?</source>
        <translation>
            <numerusform>%n एंड-यूज़र हटाएँ?</numerusform>
            <numerusform>%n एंड-यूज़र हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles, connections, tokens and all their health data go with them, at once and for good. Export first what must be kept.</source>
        <translation>उनके प्रोफ़ाइल, कनेक्शन, टोकन और सारा स्वास्थ्य डेटा तुरंत और हमेशा के लिए हट जाएगा। जो रखना है उसे पहले एक्सपोर्ट करें।</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n end-user(s)</source>
        <translation>
            <numerusform>%n एंड-यूज़र हटाएँ</numerusform>
            <numerusform>%n एंड-यूज़र हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>delete %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n कनेक्शन</numerusform>
            <numerusform>%n कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>all connections</source>
        <translation>सभी कनेक्शन</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 हटाएँ?</translation>
    </message>
    <message>
        <source>The profile, %1, every SDK token and all health data of %2 go with it, at once and for good. Export first what must be kept.</source>
        <translation>%2 का प्रोफ़ाइल, %1, हर SDK टोकन और सारा स्वास्थ्य डेटा तुरंत और हमेशा के लिए हट जाएगा। जो रखना है उसे पहले एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Delete end-user</source>
        <translation>एंड-यूज़र हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n end-user(s) deleted.</source>
        <translation>
            <numerusform>%n एंड-यूज़र हटाया गया।</numerusform>
            <numerusform>%n एंड-यूज़र हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the end-user</source>
        <translation>एंड-यूज़र संपादित करें</translation>
    </message>
    <message>
        <source>Delete the selected end-users</source>
        <translation>चुने हुए एंड-यूज़र हटाएँ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Delete the end-user</source>
        <translation>एंड-यूज़र हटाएँ</translation>
    </message>
    <message>
        <source>Open the end-user</source>
        <translation>एंड-यूज़र खोलें</translation>
    </message>
</context>
<context>
    <name>views::VendorPanel</name>
    <message>
        <source>Open the vendor&apos;s page</source>
        <translation>विक्रेता का पेज खोलें</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>App</source>
        <translation>ऐप</translation>
    </message>
    <message>
        <source>Authorization Callback Domain</source>
        <translation>Authorization Callback Domain</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>कॉलबैक URL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>स्कोप</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>वेबहुक URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>वेबहुक सीक्रेट</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Use the simulated app again…</source>
        <translation>सिम्युलेटेड ऐप फिर से उपयोग करें…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Left empty, the stored one stays. The backend never shows it.</source>
        <translation>खाली छोड़ने पर सहेजा हुआ बना रहता है। बैकएंड इसे कभी नहीं दिखाता।</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका।</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>अधिकतम %n वर्ण।</numerusform>
            <numerusform>अधिकतम %n वर्ण।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it from the vendor&apos;s page.</source>
        <translation>इसे विक्रेता के पेज से कॉपी करें।</translation>
    </message>
    <message>
        <source>The app at %1 is saved.</source>
        <translation>%1 का ऐप सहेजा गया।</translation>
    </message>
    <message>
        <source>Use the simulated app of %1 again?</source>
        <translation>%1 का सिम्युलेटेड ऐप फिर से उपयोग करें?</translation>
    </message>
    <message>
        <source>Use the simulated app</source>
        <translation>सिम्युलेटेड ऐप उपयोग करें</translation>
    </message>
    <message>
        <source>The simulated app is used again.</source>
        <translation>सिम्युलेटेड ऐप फिर से उपयोग में है।</translation>
    </message>
    <message>
        <source>The backend still counts it as not configured.</source>
        <translation>बैकएंड इसे अब भी कॉन्फ़िगर नहीं मानता।</translation>
    </message>
    <message>
        <source>As long as there is no app of yours, this server plays the vendor: end-users can connect already.</source>
        <translation>जब तक आपका कोई ऐप नहीं है, यह सर्वर विक्रेता की भूमिका निभाता है: अंतिम उपयोगकर्ता अभी से जुड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Keep it in the keychain too</source>
        <translation>कीचेन में भी रखें</translation>
    </message>
    <message>
        <source>Keep it here too, for this session</source>
        <translation>इस सत्र के लिए यहाँ भी रखें</translation>
    </message>
    <message>
        <source>The server forgets the client id and plays the vendor itself. What is kept here stays.</source>
        <translation>सर्वर क्लाइंट आईडी भूल जाता है और स्वयं वेंडर की भूमिका निभाता है। जो यहाँ रखा है वह रहता है।</translation>
    </message>
    <message>
        <source>The backend has the secret, but it is not kept here</source>
        <translation>बैकएंड के पास सीक्रेट है, पर वह यहाँ नहीं रखा है</translation>
    </message>
</context>
<context>
    <name>views::VendorsSection</name>
    <message>
        <source>Vendors</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>Client secret stored: %1.</source>
        <translation>क्लाइंट सीक्रेट सहेजा गया: %1।</translation>
    </message>
    <message>
        <source>Vendors are set up in the environment that is in use</source>
        <translation>विक्रेता उपयोग में चल रहे एनवायरनमेंट में सेट होते हैं</translation>
    </message>
    <message>
        <source>Switch to “%1” to see its vendors.</source>
        <translation>उसके विक्रेता देखने के लिए “%1” पर जाएँ।</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>उस पर जाएँ</translation>
    </message>
    <message>
        <source>Setting up vendors needs the developer&apos;s login</source>
        <translation>विक्रेता सेट करने के लिए डेवलपर का लॉगिन चाहिए</translation>
    </message>
    <message>
        <source>An API key opens data calls only. Add the e-mail and password, or a bearer token.</source>
        <translation>API कुंजी से केवल डेटा कॉल होती हैं। ई-मेल और पासवर्ड, या Bearer टोकन जोड़ें।</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>लॉगिन जोड़ें</translation>
    </message>
    <message>
        <source>What you typed for %1 has not been saved.</source>
        <translation>आपने %1 के लिए जो टाइप किया वह सहेजा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>views::WorkoutDetail</name>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>With pauses</source>
        <translation>विराम सहित</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>Average pace</source>
        <translation>औसत गति</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>सक्रिय ऊर्जा</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>औसत हृदय गति</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>अधिकतम हृदय गति</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>चढ़ाई</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Figures of the workout</source>
        <translation>वर्कआउट के आँकड़े</translation>
    </message>
    <message>
        <source>Choose a workout to see its heart rate, pace and kilometres.</source>
        <translation>हृदय गति, गति और किलोमीटर देखने के लिए वर्कआउट चुनें।</translation>
    </message>
    <message>
        <source>The workout</source>
        <translation>वर्कआउट</translation>
    </message>
    <message>
        <source>Heart rate and pace over the workout</source>
        <translation>वर्कआउट के दौरान हृदय गति और गति</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>किलोमीटर</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>चार्ट सहेजें</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>हृदय गति</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Neither heart rate nor speed was recorded during this workout.</source>
        <translation>इस वर्कआउट में न हृदय गति दर्ज हुई, न चाल।</translation>
    </message>
    <message>
        <source>The pace is worked out from the distance samples.</source>
        <translation>गति दूरी के मापों से निकाली गई है।</translation>
    </message>
    <message>
        <source>Not enough data: no distance was recorded along the way.</source>
        <translation>पर्याप्त डेटा नहीं: रास्ते में कोई दूरी दर्ज नहीं हुई।</translation>
    </message>
    <message>
        <source>Not enough data: the distance samples cover %1 of %2 km.</source>
        <translation>पर्याप्त डेटा नहीं: दूरी के माप %2 में से %1 किमी ही बताते हैं।</translation>
    </message>
</context>
<context>
    <name>views::WorkoutsTab</name>
    <message>
        <source>No workouts in these days.</source>
        <translation>इन दिनों कोई वर्कआउट नहीं।</translation>
    </message>
    <message>
        <source>Type of workout</source>
        <translation>वर्कआउट का प्रकार</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>वर्कआउट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln वर्कआउट</numerusform>
            <numerusform>%Ln वर्कआउट</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this workout?</source>
        <translation>यह वर्कआउट हटाएँ?</translation>
    </message>
    <message>
        <source>%1 of %2 is removed for good. The samples recorded during it stay.</source>
        <translation>%2 का %1 हमेशा के लिए हट जाएगा। उस दौरान दर्ज माप बने रहेंगे।</translation>
    </message>
    <message>
        <source>Delete workout</source>
        <translation>वर्कआउट हटाएँ</translation>
    </message>
    <message>
        <source>Workout deleted.</source>
        <translation>वर्कआउट हटाया गया।</translation>
    </message>
    <message>
        <source>Delete the chosen workout</source>
        <translation>चुना गया वर्कआउट हटाएँ</translation>
    </message>
</context>
<context>
    <name>views::Workspaces</name>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>डेवलपर</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Environments &amp; credentials</source>
        <translation>परिवेश और क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>यूज़र</translation>
    </message>
    <message>
        <source>API reference</source>
        <translation>API संदर्भ</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>अनुप्रयोग</translation>
    </message>
</context>
</TS>
