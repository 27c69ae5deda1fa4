// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/importtab.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/exporttable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using Kind = models::AppleType::Kind;

namespace views {

ImportTab::ImportTab(Context &context, QWidget *parent)
    : HealthTab(context, parent)
    , m_stack(new QStackedWidget)
    , m_start(new EmptyState(u"file"_s,
                             tr("Drop an Apple Health export here: export.zip, or the export.xml in it. You see what "
                                "it holds before anything is sent."),
                             tr("Choose a file…")))
    , m_banner(new Banner)
{
    m_work = buildWork();
    m_result = buildResult();
    for (QWidget *each : {static_cast<QWidget *>(m_start), m_work, m_result})
        m_stack->addWidget(each);
    QVBoxLayout *body = column({m_banner, grow(m_stack)}, size::kGap3);
    fill(this, body);
    body->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap4);
    connect(m_start, &EmptyState::actionRequested, this, &ImportTab::choose);
    connect(m_banner, &Banner::retryRequested, this, [this] { m_path.isEmpty() ? choose() : open(m_path); });
}

QWidget *ImportTab::buildWork()
{
    m_workText = label({}, TextStyle::Body, u"importProgressText"_s);
    m_workText->setElide(Qt::ElideRight);
    m_bar = new QProgressBar;
    name(m_bar, u"importProgress"_s, tr("Progress"));
    m_bar->setTextVisible(false);
    QPushButton *stop = button(u"importCancel"_s, tr("Cancel"), Emphasis::Normal, u"stop"_s);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_preview)
            m_preview->cancel();
        else if (m_running)
            m_running->cancel();
    });
    auto *host = new QWidget;
    fill(host, column({m_workText, m_bar, Item(row({stop, stretch()})), stretch()}, size::kGap3));
    return host;
}

QWidget *ImportTab::buildResult()
{
    m_title = label({}, TextStyle::Section, u"importTitle"_s);
    m_title->setElide(Qt::ElideMiddle);
    m_summary = wrapped({}, TextStyle::Body, u"importSummary"_s);
    m_range = wrapped({}, TextStyle::Secondary, u"importRange"_s);
    m_table = new DataTable;
    name(m_table, u"importTypes"_s, tr("Types"));
    m_import = button(u"importStart"_s, tr("Import"), Emphasis::Primary, u"play"_s);
    m_save = button(u"importSave"_s, tr("Save the table…"), Emphasis::Normal, u"download"_s);
    m_other = button(u"importOther"_s, tr("Choose another file…"));
    connect(m_import, &QPushButton::clicked, this, &ImportTab::startImport);
    connect(m_save, &QPushButton::clicked, this, &ImportTab::saveTable);
    connect(m_other, &QPushButton::clicked, this, &ImportTab::choose);
    auto *host = new QWidget;
    fill(host,
         column({m_title, m_summary, m_range, grow(m_table), Item(row({m_save, stretch(), m_other, m_import}))},
                size::kGap2));
    return host;
}

void ImportTab::load()
{
    setState(PageLoaded{m_model ? m_model->rowCount() : 0});
}

void ImportTab::clear()
{
    if (m_running)
        m_running->disconnect(this); // the task panel has it
    m_running = nullptr;
    m_preview.reset();
    m_path.clear();
    m_banner->clear();
    showStart();
}

QString ImportTab::unsaved() const
{
    const bool isPending = m_preview || (m_stack->currentWidget() == m_result && !m_import->isHidden());
    return isPending
        ? tr("%1 was chosen and has not been imported.").arg(isolated(visible(QFileInfo(m_path).fileName())))
        : QString();
}

void ImportTab::discard()
{
    if (!unsaved().isEmpty()) // an import that runs is none of it
        clear();
}

void ImportTab::choose()
{
    context().prompts.openFile(tr("Choose an Apple Health export"),
                               {tr("Apple Health export (*.zip *.xml)"), tr("All files (*)")}, this,
                               [this](const QString &path) { open(path); });
}

void ImportTab::open(const QString &path)
{
    if (m_running) {
        m_banner->show(Meaning::Info, tr("An import is running. Wait for its end, or cancel it."));
        return;
    }
    m_path = path;
    m_banner->clear();
    showWork(tr("Reading %1").arg(QFileInfo(path).fileName()));
    m_preview = std::make_unique<models::ApplePreview>(models::utf8(path));
    connect(m_preview.get(), &models::ApplePreview::progressed, this,
            [this](double fraction) { showProgress(fraction, tr("Reading %1").arg(QFileInfo(m_path).fileName())); });
    connect(m_preview.get(), &models::ApplePreview::finished, this, [this](const models::AppleContents &contents) {
        m_preview.release()->deleteLater();
        showContents(contents);
    });
    connect(m_preview.get(), &models::ApplePreview::failed, this, [this](const api::Error &error) {
        m_preview.release()->deleteLater();
        showStart();
        if (error.kind != api::ErrorKind::Cancelled)
            m_banner->show(Meaning::Danger,
                           tr("%1 cannot be read as an Apple Health export").arg(isolated(visible(m_path))),
                           isolated(visible(models::text(error.message))));
    });
    m_preview->start();
}

void ImportTab::showStart()
{
    m_stack->setCurrentWidget(m_start);
}

void ImportTab::showWork(const QString &what)
{
    showProgress(-1, what);
    m_stack->setCurrentWidget(m_work);
}

void ImportTab::showProgress(double fraction, const QString &what)
{
    const QString share = fraction < 0 ? QString() : tr("%1 %").arg(int(fraction * 100)) + u" · "_s;
    m_workText->setText(share + visible(what));
    m_bar->setRange(0, fraction < 0 ? 0 : 100);
    m_bar->setValue(int(fraction * 100));
}

void ImportTab::showContents(const models::AppleContents &contents)
{
    m_title->setText(visible(QFileInfo(m_path).fileName()));
    const auto count = [&](Kind kind) { return int(contents.countOf(kind)); };
    QStringList parts{tr("%Ln sample(s)", nullptr, count(Kind::Series)),
                      tr("%Ln sleep stage(s)", nullptr, count(Kind::Sleep)),
                      tr("%Ln workout(s)", nullptr, count(Kind::Workout))};
    if (const int unknown = int(contents.typesOf(Kind::Unknown)))
        parts.append(tr("%Ln type(s) that are not imported", nullptr, unknown));
    m_summary->setText(parts.join(u" · "_s));
    const QString bytes = models::byteCount(contents.bytes);
    m_range->setText(contents.first ? tr("%1 to %2, %3")
                                          .arg(models::recordedMinute(*contents.first),
                                               models::recordedMinute(*contents.last), bytes)
                                    : bytes);
    setTable(models::makeAppleTypes(contents, this));
    m_import->show();
    m_import->setEnabled(!contents.types.empty());
    m_stack->setCurrentWidget(m_result);
    m_import->setFocus();
}

void ImportTab::startImport()
{
    m_running = new models::AppleImport(context().client, context().tasks, userId(), m_path);
    m_banner->clear();
    showWork(tr("Uploading"));
    connect(m_running, &models::AppleImport::progressed, this, &ImportTab::showProgress);
    connect(m_running, &models::AppleImport::finished, this, [this](const api::SyncRun &run) {
        m_running = nullptr;
        showRun(run);
    });
    connect(m_running, &models::AppleImport::failed, this, [this](const api::Error &error) {
        m_running = nullptr;
        m_stack->setCurrentWidget(m_result);
        if (error.kind == api::ErrorKind::Cancelled)
            m_banner->show(Meaning::Info, tr("The import was cancelled before the backend began."));
        else
            m_banner->show(error);
    });
    m_running->start();
}

void ImportTab::showRun(const api::SyncRun &run)
{
    const auto report = models::readImportReport(run.metadata.value_or(api::RawJson()).text);
    if (run.status == api::SyncStatus::Cancelled)
        m_banner->show(Meaning::Warning, tr("The import was cancelled; what it had stored stays."));
    else if (run.status == api::SyncStatus::Failed)
        m_banner->show(Meaning::Danger, tr("The import failed; what it had stored stays."),
                       models::text(run.error.value_or(std::string())));
    else
        m_banner->show(Meaning::Success, tr("The import is done."));
    report ? showReport(*report) : showStart();
    Q_EMIT userOutdated();
}

void ImportTab::showReport(const models::ImportReport &report)
{
    m_title->setText(tr("Report: %1").arg(visible(QFileInfo(m_path).fileName())));
    m_summary->setText(QStringList{
        tr("%Ln sample(s) added", nullptr, int(report.added)), tr("%Ln replaced", nullptr, int(report.replaced)),
        tr("%Ln unchanged", nullptr, int(report.unchanged)), tr("%Ln workout(s)", nullptr, int(report.workouts)),
        tr("%Ln sleep stage(s)", nullptr, int(report.sleepStages))}
                           .join(u" · "_s));
    m_range->setText(
        tr("%1 elements kept, %2 skipped").arg(models::number(report.kept), models::number(report.skipped)));
    setTable(models::makeImportedTypes(report, this));
    m_import->hide();
    m_stack->setCurrentWidget(m_result);
    m_other->setFocus();
}

void ImportTab::setTable(models::TableBase *table)
{
    m_table->setModel(table);
    delete std::exchange(m_model, table);
    setState(PageLoaded{table->rowCount()});
}

void ImportTab::saveTable()
{
    exportTable(context(), *m_model,
                {.title = tr("Save the table"), .name = u"import.csv"_s, .columns = m_table->shownColumns()}, this);
}

QList<PaletteItem> ImportTab::paletteItems()
{
    return {{.title = tr("Import an Apple Health export…"), .icon = u"file"_s, .run = [this] { choose(); }}};
}

} // namespace views
