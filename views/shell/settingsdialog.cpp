// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingsdialog.h"

#include "models/secrets/secretkind.h"
#include "views/common/clipboardtime.h"
#include "views/common/language.h"
#include "views/common/plaintext.h"

#include <algorithm>
#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kLongestIdle = 240; // minutes
const QString kClipboardKey = u"clipboardSeconds"_s;

QComboBox *choice(const QString &objectName, const QString &accessibleName,
                  const QList<std::pair<QString, QVariant>> &options, const QVariant &now)
{
    auto *made = new QComboBox;
    name(made, objectName, accessibleName);
    for (const auto &[text, value] : options)
        made->addItem(text, value);
    made->setCurrentIndex(std::max(0, made->findData(now)));
    return made;
}

} // namespace

Preferences readPreferences(const Settings &settings)
{
    Preferences result;
    result.appearance = Appearance(settings.value(u"appearance"_s, int(result.appearance)).toInt());
    result.density = Density(settings.value(u"density"_s, int(result.density)).toInt());
    result.language = settings.value(u"language"_s).toString();
    result.idleMinutes = std::clamp(settings.value(u"lockAfterMinutes"_s, result.idleMinutes).toInt(), 0, kLongestIdle);
    result.rotateAfterDays = models::rotateAfterDays(settings.value(models::kRotateAfterDaysKey));
    result.clipboardSeconds = std::clamp(settings.value(kClipboardKey, result.clipboardSeconds).toInt(),
                                         kLeastClipboardSeconds, kMostClipboardSeconds);
    return result;
}

void writePreferences(Settings &settings, const Preferences &preferences)
{
    settings.setValue(u"appearance"_s, int(preferences.appearance));
    settings.setValue(u"density"_s, int(preferences.density));
    settings.setValue(u"language"_s, preferences.language);
    settings.setValue(u"lockAfterMinutes"_s, preferences.idleMinutes);
    settings.setValue(models::kRotateAfterDaysKey, preferences.rotateAfterDays);
    settings.setValue(kClipboardKey, preferences.clipboardSeconds);
}

void applyPreferences(const Preferences &preferences)
{
    if (preferences.appearance != appearance())
        setAppearance(preferences.appearance);
    if (preferences.density != density())
        setDensity(preferences.density);
    setLanguage(preferences.language);
    setClipboardSeconds(preferences.clipboardSeconds);
}

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : Dialog(u"settings"_s, tr("Settings"), parent), m_settings(settings), m_now(readPreferences(settings))
{
    m_appearance = choice(u"settingAppearance"_s, tr("Theme"),
                          {{tr("Like the system"), int(Appearance::System)},
                           {tr("Light"), int(Appearance::Light)},
                           {tr("Dark"), int(Appearance::Dark)}},
                          int(m_now.appearance));
    m_density = choice(u"settingDensity"_s, tr("Table rows"),
                       {{tr("Comfortable"), int(Density::Comfortable)}, {tr("Compact"), int(Density::Compact)}},
                       int(m_now.density));
    QList<std::pair<QString, QVariant>> known{{tr("Like the system"), QString()}};
    for (const Language &each : languages())
        known.append({each.name, each.code});
    m_language = choice(u"settingLanguage"_s, tr("Language"), known, m_now.language);
    m_idle = new QSpinBox;
    name(m_idle, u"settingIdle"_s, tr("Lock after"));
    m_idle->setRange(0, kLongestIdle);
    m_idle->setSpecialValueText(tr("Never"));
    m_idle->setSuffix(tr(" min without use"));
    m_idle->setValue(m_now.idleMinutes);
    m_rotate = new QSpinBox;
    name(m_rotate, u"settingRotate"_s, tr("Remind to rotate credentials"));
    m_rotate->setRange(0, models::kMostRotateAfterDays);
    m_rotate->setSuffix(tr(" days"));
    m_rotate->setSpecialValueText(tr("Never"));
    m_rotate->setValue(m_now.rotateAfterDays);
    m_clipboard = new QSpinBox;
    name(m_clipboard, u"settingClipboard"_s, tr("Clear copied secrets"));
    m_clipboard->setRange(kLeastClipboardSeconds, kMostClipboardSeconds);
    m_clipboard->setSuffix(tr(" s after copying"));
    m_clipboard->setValue(m_now.clipboardSeconds);
    setBody(form(
        {{tr("Theme"), m_appearance},
         {tr("Table rows"), m_density},
         {tr("Language"), m_language},
         {tr("Lock after"), m_idle,
          tr("The window is hidden, and credentials that a keychain has leave memory. It also locks with the screen "
             "and before the computer sleeps.")},
         {tr("Remind to rotate credentials"), m_rotate, tr("After this time since they were stored. 0 = never.")},
         {tr("Clear copied secrets"), m_clipboard, tr("Only if the clipboard still holds them.")}}));
    setActions({});
    for (QComboBox *each : {m_appearance, m_density, m_language})
        connect(each, &QComboBox::activated, this, &SettingsDialog::apply);
    connect(m_idle, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_now.idleMinutes = minutes;
        writePreferences(m_settings, m_now);
        Q_EMIT idleMinutesChanged(minutes);
    });
    connect(m_rotate, &QSpinBox::valueChanged, this, [this](int days) {
        m_now.rotateAfterDays = days;
        writePreferences(m_settings, m_now);
        Q_EMIT rotateAfterChanged(days);
    });
    connect(m_clipboard, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_now.clipboardSeconds = seconds;
        writePreferences(m_settings, m_now);
        setClipboardSeconds(seconds);
    });
}

void SettingsDialog::apply()
{
    m_now.appearance = Appearance(m_appearance->currentData().toInt());
    m_now.density = Density(m_density->currentData().toInt());
    writePreferences(m_settings, m_now);
    setAppearance(m_now.appearance);
    setDensity(m_now.density);
    const QString language = m_language->currentData().toString();
    if (language == m_now.language)
        return;
    m_language->setCurrentIndex(m_language->findData(m_now.language)); // until that is decided
    m_leave([this, language] { changeLanguage(language); });
}

void SettingsDialog::changeLanguage(const QString &code)
{
    m_now.language = code;
    writePreferences(m_settings, m_now);
    setLanguage(code);
    Q_EMIT languageChanged();
}

} // namespace views
