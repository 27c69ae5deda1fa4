// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/importdialog.h"

#include "models/common/columns.h"
#include "models/credentials/environmentdraft.h"
#include "models/secrets/secretkind.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;
using models::text;
using Row = models::ImportedEnvironment;

namespace views {

namespace {

constexpr int kWidth = 760;
constexpr int kMostRows = 8;

// "API key api-key, Login password"
QString needs(const Row &row)
{
    QStringList words;
    for (const models::SecretInfo &secret : row.missing)
        words << u"%1 “%2”"_s.arg(models::secretKindName(secret.kind), visible(secret.id.name));
    return words.isEmpty() ? ImportDialog::tr("nothing") : words.join(u", "_s);
}

QList<models::Column<Row>> columns()
{
    const auto url = [](std::string api::client::Environment::*member) {
        return [member](const Row &row) { return visible(text(row.environment.connection.*member)); };
    };
    return {models::textColumn<Row>(
                u"name"_s, ImportDialog::tr("Name"), [](const Row &row) { return visible(row.environment.name); }, 130),
            models::textColumn<Row>(
                u"stage"_s, ImportDialog::tr("Stage"),
                [](const Row &row) { return models::stageName(row.environment.stage); }, 90),
            models::textColumn<Row>(u"wearlink_url"_s, ImportDialog::tr("WearLink URL"),
                                    url(&api::client::Environment::wearlinkUrl), 180),
            models::textColumn<Row>(u"relay_url"_s, ImportDialog::tr("Relay URL"),
                                    url(&api::client::Environment::relayUrl), 180),
            models::textColumn<Row>(u"needs"_s, ImportDialog::tr("Credentials to enter"), needs, 180)};
}

} // namespace

ImportDialog::ImportDialog(Context &context, const QString &fileName, QList<models::ImportedEnvironment> environments,
                           QWidget *parent)
    : Dialog(u"importDialog"_s, tr("Import %1").arg(visible(fileName)), parent)
    , m_context(context)
    , m_environments(std::move(environments))
    , m_banner(new Banner)
{
    auto *rows = new models::LocalTable<Row>(
        columns(), [](const Row &row) { return row.environment.id(); }, this);
    auto *table = new DataTable;
    name(table, u"importTable"_s, tr("Environments in the file"));
    table->setModel(rows);
    const auto count = int(m_environments.size());
    table->setFixedHeight(size::kHeaderRow + (std::min(count, kMostRows) + 1) * rowHeight());
    rows->show({m_environments.cbegin(), m_environments.cend()});
    setBody(column({wrapped(tr("The file has no secrets. What each environment needs is entered here afterwards; the "
                               "names of credentials are those they had where the file comes from."),
                            TextStyle::Secondary),
                    table, m_banner},
                   size::kGap3),
            kWidth);
    QPushButton *import = setActions(tr("Import %n environment(s)", nullptr, count));
    connect(import, &QPushButton::clicked, this, &ImportDialog::submit);
    connect(m_banner, &Banner::retryRequested, this, &ImportDialog::submit);
}

void ImportDialog::submit()
{
    for (; m_saved < m_environments.size(); ++m_saved)
        if (const auto saved = m_context.environments.save(m_environments[m_saved].environment); !saved)
            return m_banner->show(saved.error());
    qsizetype missing = 0;
    for (const Row &each : m_environments)
        missing += each.missing.size();
    const QString done = tr("%n environment(s) imported.", nullptr, int(m_environments.size()));
    m_context.toasts.show(
        missing == 0 ? done : done + u' ' + tr("%n credential(s) are still to be entered.", nullptr, int(missing)));
    Q_EMIT imported(m_environments.first().environment.id());
    accept();
}

} // namespace views
