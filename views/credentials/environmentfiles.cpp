// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/environmentfiles.h"

#include "models/common/smallfile.h"
#include "views/common/plaintext.h"
#include "views/credentials/dotenvdialog.h"
#include "views/credentials/importdialog.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qint64 kLongestFile = 4 * 1024 * 1024; // bytes; a pinned certificate is a few thousand

} // namespace

EnvironmentFiles::EnvironmentFiles(Context &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page) { }

void EnvironmentFiles::importDotEnv(const models::Environment &into)
{
    m_context.prompts.openFile(tr("Import a .env file"),
                               {tr("Environment files (.env *.env .env.*)"), tr("All files (*)")}, this,
                               [this, into](const QString &path) { openDotEnv(path, into); });
}

void EnvironmentFiles::openDotEnv(const QString &path, const models::Environment &into)
{
    const QString shown = QFileInfo(path).fileName();
    const auto bytes = models::readSmallFile(path, models::kLongestDotEnv);
    if (!bytes)
        return Q_EMIT refused(tr("%1 was not imported").arg(isolated(visible(shown))), bytes.error());
    const auto file = models::parseDotEnv(*bytes);
    if (!file)
        return Q_EMIT refused(tr("%1 was not imported").arg(isolated(visible(shown))), file.error());
    auto *dialog = new DotEnvDialog(m_context, shown, models::planDotEnv(*file), into, m_page);
    connect(dialog, &DotEnvDialog::imported, this, &EnvironmentFiles::imported);
    dialog->open();
}

void EnvironmentFiles::importEnvironments()
{
    m_context.prompts.openFile(tr("Import environments"), {tr("Environments (*.json)"), tr("All files (*)")}, this,
                               [this](const QString &path) { openEnvironments(path); });
}

void EnvironmentFiles::openEnvironments(const QString &path)
{
    const QString shown = QFileInfo(path).fileName();
    const auto bytes = models::readSmallFile(path, kLongestFile);
    if (!bytes)
        return Q_EMIT refused(tr("%1 was not imported").arg(isolated(visible(shown))), bytes.error());
    auto read = models::importEnvironments(*bytes, m_context.environments.all());
    if (!read)
        return Q_EMIT refused(tr("%1 was not imported").arg(isolated(visible(shown))), read.error());
    auto *dialog = new ImportDialog(m_context, shown, std::move(*read), m_page);
    connect(dialog, &ImportDialog::imported, this, &EnvironmentFiles::imported);
    dialog->open();
}

void EnvironmentFiles::exportEnvironments()
{
    m_context.prompts.saveFile(tr("Export environments"), u"weardeck-environments.json"_s,
                               {tr("Environments (*.json)")}, this, [this](const QString &path) { write(path); });
}

void EnvironmentFiles::write(const QString &path)
{
    const QString shown = QFileInfo(path).fileName();
    const QList<models::Environment> all = m_context.environments.all();
    const auto written =
        models::writeSmallFile(path, models::exportEnvironments(all, m_context.secrets.list(QString())));
    if (!written)
        return Q_EMIT refused(tr("The environments were not exported"), written.error());
    const auto count = int(std::count_if(all.begin(), all.end(), [](const auto &each) { return !each.embedded; }));
    m_context.toasts.show(
        tr("%n environment(s) written to %1, without secrets.", nullptr, count).arg(isolated(visible(shown))));
}

} // namespace views
