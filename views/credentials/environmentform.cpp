// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/environmentform.h"

#include "models/common/text.h"
#include "models/credentials/environmentdraft.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/formfield.h"
#include "views/common/icons.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/credentials/access.h"
#include "views/knowncountries.h"
#include "views/leaving.h"
#include "views/shell/environmentswitch.h"

#include <QColorDialog>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using api::client::SafetyLevel;

namespace views {

namespace {

constexpr int kCertificateLines = 4;

QHBoxLayout *pair(QWidget *one, QWidget *other)
{
    QHBoxLayout *made = row({}, size::kGap3);
    made->addWidget(one, 1, Qt::AlignTop);
    made->addWidget(other, 1, Qt::AlignTop);
    return made;
}

} // namespace

EnvironmentForm::EnvironmentForm(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_country(new QComboBox)
    , m_stage(new QComboBox)
    , m_safety(new QComboBox)
    , m_pinned(new QPlainTextEdit)
    , m_colourButton(button(u"colour"_s, {}))
    , m_banner(new Banner)
    , m_actions(new QWidget)
    , m_save(button(u"saveEnvironment"_s, tr("Save environment"), Emphasis::Primary))
{
    QPushButton *undo = button(u"cancelEnvironment"_s, tr("Cancel"));
    fill(m_actions, row({m_save, undo, stretch()}));
    QVBoxLayout *body = column({Item(buildBasics()), Item(buildTrust()), m_banner, m_actions}, size::kGap3);
    fill(this, body);
    m_banner->setObjectName(u"environmentBanner"_s);
    connect(m_banner, &Banner::actionRequested, this, &EnvironmentForm::reloadRequested);
    connect(m_save, &QPushButton::clicked, this, &EnvironmentForm::save);
    connect(undo, &QPushButton::clicked, this, [this] {
        if (m_isNew)
            Q_EMIT cancelled();
        else
            show(m_stored, false);
    });
    for (QComboBox *each : {m_stage, m_safety})
        connect(each, &QComboBox::activated, this, &EnvironmentForm::refresh);
    connect(m_pinned, &QPlainTextEdit::textChanged, this, &EnvironmentForm::refresh);
}

FormField *EnvironmentForm::field(const QString &wireName, const QString &labelText, QWidget *widget,
                                  const QString &hint)
{
    name(widget, wireName, labelText);
    auto *made = new FormField(labelText, widget, hint);
    m_fields.insert(wireName, made);
    return made;
}

QLineEdit *EnvironmentForm::text(const QString &wireName, const QString &labelText, const QString &hint,
                                 const QString &placeholder)
{
    QLineEdit *edit = lineEdit(wireName, labelText, placeholder);
    field(wireName, labelText, edit, hint);
    follow(wireName, edit);
    return edit;
}

void EnvironmentForm::follow(const QString &wireName, QLineEdit *edit)
{
    m_texts.insert(wireName, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, wireName] {
        m_fields.value(wireName)->setError({});
        refresh();
    });
    connect(edit, &QLineEdit::returnPressed, this, &EnvironmentForm::save);
}

// Any code may be typed; those that the server in this program knows are offered.
void EnvironmentForm::buildCountry()
{
    m_country->setEditable(true);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    m_country->lineEdit()->setPlaceholderText(u"IN"_s);
    name(m_country->lineEdit(), u"countryText"_s, tr("Country"));
    field(u"country"_s, tr("Country"), m_country, tr("Sent to Relay as x-country-code."));
    follow(u"country"_s, m_country->lineEdit());
    connect(m_country, &QComboBox::activated, this, [this] {
        m_fields[u"country"_s]->setError({});
        refresh();
    });
}

QStringList EnvironmentForm::knownCountries() const
{
    const auto *server = dynamic_cast<const KnownCountries *>(&m_context.server);
    return server ? server->countries() : QStringList();
}

QLayout *EnvironmentForm::buildBasics()
{
    text(u"name"_s, tr("Name"));
    text(u"wearlink_url"_s, tr("WearLink URL"), {}, u"https://wearlink.io/api/v1"_s);
    text(u"relay_url"_s, tr("Relay URL"), {}, u"https://relay.example/api/v1"_s);
    text(u"tenant"_s, tr("Tenant"), tr("Sent to Relay as x-tenant-id."));
    buildCountry();
    for (const models::Stage each : {models::Stage::Local, models::Stage::Staging, models::Stage::Production})
        m_stage->addItem(models::stageName(each), int(each));
    for (const SafetyLevel each : {SafetyLevel::ReadOnly, SafetyLevel::Confirm, SafetyLevel::Open})
        m_safety->addItem(models::safetyName(each), int(each));
    field(u"stage"_s, tr("Stage"), m_stage);
    field(u"safety"_s, tr("Safety level"), m_safety);
    auto *colour = new FormField(tr("Colour"), m_colourButton);
    m_colourButton->setAccessibleName(tr("Colour"));
    connect(m_colourButton, &QPushButton::clicked, this, &EnvironmentForm::chooseColour);
    const auto &f = m_fields;
    return column({Item(pair(f[u"name"_s], colour)), f[u"wearlink_url"_s], f[u"relay_url"_s],
                   Item(pair(f[u"tenant"_s], f[u"country"_s])), Item(pair(f[u"stage"_s], f[u"safety"_s]))},
                  size::kGap3);
}

QLayout *EnvironmentForm::buildTrust()
{
    QLineEdit *file = text(u"ca_file"_s, tr("CA file"),
                           tr("PEM file that replaces the system's certificate authorities. Empty = the system's."));
    QAction *browse = file->addAction(icon(u"file"_s), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose a CA file"));
    setTip(browse, tr("Choose a CA file"));
    connect(browse, &QAction::triggered, this, [this, file] {
        m_context.prompts.openFile(tr("CA file"), {tr("Certificates (*.pem *.crt)"), tr("All files (*)")}, this,
                                   [this, file](const QString &path) {
                                       file->setText(path);
                                       refresh();
                                   });
    });
    m_pinned->setFont(views::font(TextStyle::Mono));
    m_pinned->setTabChangesFocus(true);
    m_pinned->setFixedHeight(QFontMetrics(m_pinned->font()).lineSpacing() * kCertificateLines + size::kGap4);
    m_pinned->setPlaceholderText(u"-----BEGIN CERTIFICATE-----"_s);
    FormField *pinned = field(u"pinned_certificate"_s, tr("Pinned certificate"), m_pinned,
                              tr("PEM. Only this certificate, or what it signed, is trusted."));
    return column({m_fields[u"ca_file"_s], pinned}, size::kGap3);
}

void EnvironmentForm::show(const models::Environment &environment, bool isNew)
{
    m_isNew = isNew;
    m_stored = environment;
    m_colour = environment.colour;
    const auto &connection = environment.connection;
    m_texts[u"name"_s]->setText(environment.name);
    m_country->clear();
    m_country->addItems(knownCountries());
    m_country->setCurrentIndex(m_country->findText(models::text(connection.country)));
    for (const auto &[wireName, value] : {std::pair{u"wearlink_url"_s, connection.wearlinkUrl},
                                          {u"relay_url"_s, connection.relayUrl},
                                          {u"tenant"_s, connection.tenant},
                                          {u"country"_s, connection.country},
                                          {u"ca_file"_s, connection.tls.caFile}}) {
        m_texts[wireName]->setText(models::text(value));
        m_texts[wireName]->setCursorPosition(0);
    }
    m_pinned->setPlainText(models::text(connection.tls.pinnedCertificate));
    m_stage->setCurrentIndex(m_stage->findData(int(environment.stage)));
    m_safety->setCurrentIndex(m_safety->findData(int(connection.safety)));
    for (const QString &each : {u"name"_s, u"wearlink_url"_s, u"relay_url"_s, u"ca_file"_s})
        m_texts[each]->setReadOnly(environment.embedded);
    m_stage->setEnabled(!environment.embedded);
    m_colourButton->setEnabled(!environment.embedded);
    for (const QString &each : {u"ca_file"_s, u"pinned_certificate"_s})
        m_fields[each]->setVisible(!environment.embedded);
    m_fields[u"wearlink_url"_s]->setHint(environment.embedded ? tr("Set by the server in this program.") : QString());
    for (FormField *each : std::as_const(m_fields))
        each->setError({});
    m_banner->clear();
    refresh();
}

models::Environment EnvironmentForm::draft() const
{
    models::Environment made = m_stored;
    const auto typed = [this](const QString &wireName) { return models::utf8(m_texts[wireName]->text().trimmed()); };
    made.name = m_texts[u"name"_s]->text().trimmed();
    made.connection.wearlinkUrl = typed(u"wearlink_url"_s);
    made.connection.relayUrl = typed(u"relay_url"_s);
    made.connection.tenant = typed(u"tenant"_s);
    made.connection.country = typed(u"country"_s);
    made.connection.tls.caFile = typed(u"ca_file"_s);
    made.connection.tls.pinnedCertificate = models::utf8(m_pinned->toPlainText().trimmed());
    made.connection.safety = SafetyLevel(m_safety->currentData().toInt());
    made.stage = models::Stage(m_stage->currentData().toInt());
    made.colour = m_colour;
    return made;
}

bool EnvironmentForm::isDirty() const
{
    const models::Environment now = draft();
    const auto &one = now.connection, &other = m_stored.connection;
    return m_isNew || now.name != m_stored.name || now.stage != m_stored.stage || now.colour != m_stored.colour
        || one.wearlinkUrl != other.wearlinkUrl || one.relayUrl != other.relayUrl || one.tenant != other.tenant
        || one.country != other.country || one.safety != other.safety || !(one.tls == other.tls);
}

void EnvironmentForm::refresh()
{
    m_actions->setVisible(isDirty());
    m_fields[u"safety"_s]->setHint(models::safetyExplanation(SafetyLevel(m_safety->currentData().toInt())));
    models::Environment shown = draft();
    m_colourButton->setIcon(dot(colourOf(shown)));
    m_colourButton->setText(m_colour.isValid() ? m_colour.name() : tr("As the stage"));
    Q_EMIT edited();
}

void EnvironmentForm::chooseColour()
{
    auto *dialog = new QColorDialog(colourOf(draft()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) {
        m_colour = chosen;
        refresh();
    });
    dialog->open();
}

bool EnvironmentForm::check()
{
    models::FieldMessages messages = models::check(draft(), m_context.environments.all());
    const QStringList known = knownCountries();
    if (m_stored.embedded && !known.isEmpty() && !known.contains(m_texts[u"country"_s]->text().trimmed()))
        messages.insert(u"country"_s, tr("The server in this program knows %1.").arg(known.join(u", "_s)));
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each)
        each.value()->setError(messages.value(each.key()));
    for (const QString &first : {u"name"_s, u"wearlink_url"_s, u"relay_url"_s, u"tenant"_s, u"country"_s, u"ca_file"_s,
                                 u"pinned_certificate"_s}) {
        if (messages.contains(first)) {
            m_fields[first]->field()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return messages.isEmpty();
}

void EnvironmentForm::save()
{
    if (!isDirty() || !check())
        return;
    const models::Environment made = draft();
    if (!isInUse(m_context, made))
        return write(made);
    m_isSaving = true;
    leavePages(m_context, this, [this, made] { write(made); });
    m_isSaving = false;
}

void EnvironmentForm::write(const models::Environment &made)
{
    if (const api::Result<void> done = m_context.environments.save(made); !done)
        return m_banner->show(Meaning::Danger, tr("The environment was not saved"), models::text(done.error().message));
    show(made, false);
    Q_EMIT saved(made.id());
}

void EnvironmentForm::tellChanged()
{
    m_banner->show(Meaning::Warning, tr("Another program has changed this environment meanwhile"),
                   tr("Saving puts what stands here in place of its change."), tr("Show its change"));
}

void EnvironmentForm::focusName()
{
    m_texts[u"name"_s]->setFocus(Qt::OtherFocusReason);
    m_texts[u"name"_s]->selectAll();
}

} // namespace views
