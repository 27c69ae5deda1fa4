// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/dotenvdialog.h"

#include "models/common/columns.h"
#include "models/credentials/environmentdraft.h"
#include "models/credentials/environmentfile.h"
#include "models/secrets/binding.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/formfield.h"
#include "views/common/plaintext.h"
#include "views/credentials/access.h"
#include "views/leaving.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;
using Row = models::DotEnvImport::Row;

namespace views {

namespace {

constexpr int kWidth = 760;
constexpr int kRows = 8;

QList<models::Column<Row>> columns()
{
    return {models::numberColumn<Row>(
                u"line"_s, DotEnvDialog::tr("Line"), [](const Row &row) { return std::optional(row.line); },
                [](int line) { return models::number(line); }, 56, true),
            models::textColumn<Row>(
                u"name"_s, DotEnvDialog::tr("Name"), [](const Row &row) { return visible(row.name); }, 190, true),
            models::textColumn<Row>(
                u"becomes"_s, DotEnvDialog::tr("Becomes"), [](const Row &row) { return row.becomes; }, 290),
            models::textColumn<Row>(
                u"value"_s, DotEnvDialog::tr("Value"), [](const Row &row) { return visible(row.value); }, 170)};
}

} // namespace

DotEnvDialog::DotEnvDialog(Context &context, const QString &fileName, models::DotEnvPlan plan,
                           const models::Environment &into, QWidget *parent)
    : Dialog(u"dotEnvDialog"_s, tr("Import %1").arg(visible(fileName)), parent)
    , m_context(context)
    , m_plan(std::move(plan))
    , m_new(models::blankEnvironment())
    , m_rows(new models::LocalTable<Row>(
          columns(), [](const Row &row) { return u"%1/%2"_s.arg(row.line).arg(row.name); }, this))
    , m_target(new QComboBox)
    , m_name(lineEdit(u"dotEnvName"_s, tr("Name")))
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_table(new DataTable)
    , m_notes(wrapped(m_plan.notes.join(u'\n'), TextStyle::Secondary, u"dotEnvNotes"_s))
    , m_replace(new QCheckBox)
    , m_banner(new Banner)
{
    name(m_target, u"dotEnvTarget"_s, tr("Into"));
    name(m_table, u"dotEnvTable"_s, tr("What each line becomes"));
    name(m_replace, u"dotEnvReplace"_s, tr("Replace credentials of the same name"));
    m_banner->setObjectName(u"dotEnvBanner"_s);
    m_table->setModel(m_rows);
    m_table->setFixedHeight(size::kHeaderRow + kRows * rowHeight());
    m_notes->setVisible(!m_plan.notes.isEmpty());
    fillTargets(into);
    QHBoxLayout *where = row({}, size::kGap3);
    where->addWidget(new FormField(tr("Into"), m_target), 1, Qt::AlignTop);
    where->addWidget(m_nameField, 1, Qt::AlignTop);
    setBody(column({Item(where), m_table, m_notes, m_replace, m_banner}, size::kGap3), kWidth);
    m_import = setActions(tr("Import"));
    connect(m_import, &QPushButton::clicked, this, &DotEnvDialog::submit);
    connect(m_banner, &Banner::retryRequested, this, &DotEnvDialog::submit);
    connect(m_target, &QComboBox::activated, this, &DotEnvDialog::refresh);
    connect(m_replace, &QCheckBox::toggled, this, &DotEnvDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &DotEnvDialog::refresh);
    refresh();
}

void DotEnvDialog::fillTargets(const models::Environment &into)
{
    m_target->addItem(tr("A new environment"), QString());
    for (const models::Environment &each : m_context.environments.all())
        if (!each.embedded)
            m_target->addItem(withoutMnemonic(visible(each.name)), each.id());
    m_target->setCurrentIndex(std::max(0, m_target->findData(into.id())));
    const auto url = m_plan.fields.find(m_plan.fields.contains(u"wearlink_url"_s) ? u"wearlink_url"_s : u"relay_url"_s);
    m_name->setText(url == m_plan.fields.end() ? QString() : QUrl(url->second).host());
}

models::DotEnvTarget DotEnvDialog::target() const
{
    const QString id = m_target->currentData().toString();
    models::Environment environment = m_context.environments.find(id).value_or(m_new);
    if (id.isEmpty())
        environment.name = m_name->text().trimmed();
    return {environment, m_context.environments.all(), m_context.secrets.list(environment.id()), m_replace->isChecked(),
            models::hasKeychain(m_context.secrets)};
}

void DotEnvDialog::refresh()
{
    const models::DotEnvTarget into = target();
    const bool isNew = m_target->currentData().toString().isEmpty();
    m_made = models::importOf(m_plan, into);
    m_stored = 0;
    m_rows->show({m_made.rows.cbegin(), m_made.rows.cend()});
    m_nameField->setVisible(isNew);
    m_nameField->setError(m_name->isModified() ? m_made.problems.value(u"name"_s) : QString());
    m_replace->setVisible(m_made.clashes > 0 || m_replace->isChecked());
    m_replace->setText(tr("Replace the %n credential(s) of the same name; otherwise both are kept", nullptr,
                          std::max(1, m_made.clashes)));
    m_banner->clear();
    models::FieldMessages problems = m_made.problems;
    problems.remove(u"name"_s); // told at its field
    if (m_made.secrets.isEmpty() && m_plan.fields.empty())
        m_banner->show(Meaning::Warning, tr("Nothing in this file is of use here"));
    else if (!problems.isEmpty())
        m_banner->show(Meaning::Warning, tr("The environment would not do"),
                       u"%1: %2"_s.arg(models::environmentFieldName(problems.firstKey()), problems.first()));
    m_import->setText(
        tr("Import %n line(s)", nullptr,
           int(std::count_if(m_made.rows.begin(), m_made.rows.end(), [](const Row &each) { return each.counts; }))));
    m_import->setEnabled(m_made.problems.isEmpty() && !(m_made.secrets.isEmpty() && m_plan.fields.empty()));
}

void DotEnvDialog::submit()
{
    if (!m_import->isEnabled())
        return;
    if (isChange() && isInUse(m_context, m_made.environment))
        leavePages(m_context, this, [this] { begin(); });
    else
        begin();
}

bool DotEnvDialog::isChange() const
{
    const auto known = m_context.environments.find(m_made.environment.id());
    return !known || models::toJson(*known) != models::toJson(m_made.environment);
}

bool DotEnvDialog::save()
{
    const api::Result<void> saved = m_context.environments.save(m_made.environment);
    if (!saved)
        m_banner->show(saved.error());
    return saved.has_value();
}

// A new environment is there before its credentials. One that is in use changes after them: all pages are then made
// anew, and with them goes this dialog.
void DotEnvDialog::begin()
{
    if (!m_context.environments.find(m_made.environment.id()) && !save())
        return;
    m_import->setEnabled(false);
    m_target->setEnabled(false); // what is stored already belongs to this one
    m_replace->setEnabled(false);
    m_name->setEnabled(false);
    m_banner->clear();
    models::storeSecrets(m_context.secrets, m_made.secrets.mid(m_stored), false, this,
                         [this](qsizetype count, const std::optional<api::Error> &error) { stored(count, error); });
}

void DotEnvDialog::stored(qsizetype count, const std::optional<api::Error> &error)
{
    m_stored += count; // a retry goes on behind them
    m_import->setEnabled(true);
    if (error)
        return m_banner->show(*error);
    if (isChange() && !save())
        return;
    const auto secrets = int(m_made.secrets.size());
    const QString done =
        tr("%1 imported, with %n credential(s).", nullptr, secrets).arg(isolated(visible(m_made.environment.name)));
    const bool lasts = secrets == 0 || m_context.secrets.keychain() == models::KeychainState::Ready;
    m_context.toasts.show(lasts ? done : done + u' ' + m_context.secrets.keychainMessage());
    Q_EMIT imported(m_made.environment.id());
    accept();
}

} // namespace views
