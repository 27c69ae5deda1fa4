// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/simulatortab.h"

#include "models/common/text.h"
#include "models/reference/jsontext.h"
#include "models/users/usertable.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/panes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace views {

namespace {

// First here: after a constant of std::, lupdate does not see whose tr() these are.
QString anomalyName(const QString &id)
{
    const QMap<QString, QString> known{{u"gaps"_s, SimulatorTab::tr("Gaps")},
                                       {u"duplicates"_s, SimulatorTab::tr("Duplicates")},
                                       {u"bad-record"_s, SimulatorTab::tr("Broken record")},
                                       {u"nan"_s, SimulatorTab::tr("Not a number")},
                                       {u"future-date"_s, SimulatorTab::tr("Future date")},
                                       {u"unknown-type"_s, SimulatorTab::tr("Unknown type")},
                                       {u"end-before-start"_s, SimulatorTab::tr("End before start")},
                                       {u"wrong-unit"_s, SimulatorTab::tr("Wrong unit")},
                                       {u"bad-date"_s, SimulatorTab::tr("Broken date")},
                                       {u"missing-value"_s, SimulatorTab::tr("Missing value")}};
    return known.value(id, id);
}

constexpr int kFormWidth = 320;
constexpr int kDroppedRows = 5;
constexpr std::size_t kMostShown = 256 * 1024; // bytes: more is no reading matter

} // namespace

SimulatorTab::SimulatorTab(Context &context, QWidget *parent)
    : HealthTab(context, parent)
    , m_platform(new QComboBox)
    , m_seed(new QSpinBox)
    , m_days(new QSpinBox)
    , m_metrics(lineEdit(u"simulatorMetrics"_s, tr("Metrics"), tr("All; or heart_rate, steps, sleep, workouts")))
    , m_make(button(u"simulatorMake"_s, tr("Make the body"), Emphasis::Primary, u"bolt"_s))
    , m_send(button(u"simulatorSend"_s, tr("Send"), Emphasis::Normal, u"play"_s))
    , m_save(button(u"simulatorSave"_s, tr("Save…"), Emphasis::Normal, u"download"_s))
    , m_banner(new Banner)
    , m_counts(wrapped(QString(), TextStyle::Secondary, u"simulatorCounts"_s))
    , m_code(new CodeBlock(u"simulatorBody"_s, tr("Body of the upload")))
{
    QScrollArea *area = scrolling(buildForm(), u"simulatorForm"_s, tr("What to simulate"));
    m_outcome = buildOutcome();
    auto *form = new QWidget;
    fill(form, column({grow(area), Item(row({m_make, stretch()}))}, size::kGap3)); // in reach however short the window
    form->setFixedWidth(kFormWidth);
    QHBoxLayout *body = row({form, grow(column({m_banner, grow(buildBody()), m_outcome}, size::kGap3))}, size::kGap6);
    fill(this, body);
    body->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap4);
    connect(m_make, &QPushButton::clicked, this, &SimulatorTab::make);
    connect(m_send, &QPushButton::clicked, this, &SimulatorTab::send);
    connect(m_save, &QPushButton::clicked, this, &SimulatorTab::save);
    connect(m_metrics, &QLineEdit::returnPressed, this, &SimulatorTab::make);
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &SimulatorTab::send);
    clear();
}

QWidget *SimulatorTab::buildForm()
{
    name(m_platform, u"simulatorPlatform"_s, tr("Platform"));
    if (context().simulator)
        for (const QString &each : context().simulator->platforms())
            m_platform->addItem(models::providerName(models::utf8(each)), each);
    name(m_seed, u"simulatorSeed"_s, tr("Person"));
    m_seed->setRange(1, 1'000'000);
    name(m_days, u"simulatorDays"_s, tr("Days"));
    m_days->setRange(1, models::BodySimulator::kMostDays);
    auto *badge = new Badge(tr("simulated"), Meaning::Info);
    name(badge, u"simulatorBadge"_s, tr("simulated"));
    QVBoxLayout *fields = form({{tr("Platform"), m_platform},
                                {tr("Person"), m_seed,
                                 tr("Another number, another person with other devices; the same one, the same "
                                    "data.")},
                                {tr("Days"), m_days, tr("The last one is today.")},
                                {tr("Metrics"), m_metrics, tr("Series, groups, sleep, workouts; parted by commas.")}});
    auto *host = new QWidget;
    fill(
        host,
        column({Item(row({label(tr("SDK simulator"), TextStyle::Section), badge, stretch()})),
                wrapped(tr("Made-up data of a made-up person, sent as the SDK on a phone does."), TextStyle::Secondary),
                Item(fields), label(tr("What shall be wrong"), TextStyle::Strong), buildAnomalies(), stretch()},
               size::kGap3));
    host->layout()->setContentsMargins(0, 0, size::kGap3, 0); // of the scroll bar
    return host;
}

QWidget *SimulatorTab::buildAnomalies()
{
    auto *host = new QWidget;
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(size::kGap1);
    if (context().simulator)
        for (const QString &each : context().simulator->anomalies()) {
            auto *box = new QCheckBox(anomalyName(each));
            name(box, u"anomaly_"_s + each, box->text());
            setTip(box, each); // as the command line calls it
            grid->addWidget(box, int(m_anomalies.size()) / 2, int(m_anomalies.size()) % 2);
            m_anomalies.append(box);
        }
    return host;
}

QWidget *SimulatorTab::buildBody()
{
    auto *host = new QWidget;
    QHBoxLayout *head = row({label(tr("Body"), TextStyle::Section), stretch(), m_save, m_send});
    fill(host, column({Item(head), m_counts, grow(m_code)}, size::kGap2));
    return host;
}

QWidget *SimulatorTab::buildOutcome()
{
    m_kept = wrapped({}, TextStyle::Body, u"simulatorKept"_s);
    m_dropped = new DataTable;
    name(m_dropped, u"simulatorDropped"_s, tr("What was dropped"));
    m_dropped->setFixedHeight(size::kHeaderRow + kDroppedRows * rowHeight());
    auto *host = new QWidget;
    fill(host, column({label(tr("What was kept"), TextStyle::Section), m_kept, m_dropped}, size::kGap2));
    return host;
}

void SimulatorTab::load()
{
    if (!context().simulator) {
        m_make->setEnabled(false);
        m_banner->show(Meaning::Info, tr("This program cannot make up data."));
    }
    setState(PageLoaded{m_rows ? m_rows->rowCount() : 0});
}

void SimulatorTab::clear()
{
    m_body.clear();
    m_banner->clear();
    m_code->setText({});
    m_counts->setText(tr("Nothing is sent before you have seen it."));
    m_send->setEnabled(false);
    m_save->setEnabled(false);
    forgetOutcome();
}

void SimulatorTab::forgetOutcome()
{
    m_outcome->hide();
}

// A server in this program may have a time of its own.
void SimulatorTab::make()
{
    if (!context().simulator || !calls())
        return;
    clear();
    if (!context().environments.current().embedded)
        return makeAt({std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())});
    context().server.clock().then(
        calls(), [this](const api::Result<api::Timestamp> &now) { now ? makeAt(*now) : m_banner->show(now.error()); });
}

void SimulatorTab::makeAt(const api::Timestamp &now)
{
    models::BodyWish wish{.platform = m_platform->currentData().toString(),
                          .userId = userId(),
                          .seed = quint64(m_seed->value()),
                          .days = m_days->value(),
                          .metrics = {},
                          .anomalies = {},
                          .now = now};
    static const QRegularExpression parting(u"[,\\s]+"_s);
    wish.metrics = m_metrics->text().split(parting, Qt::SkipEmptyParts);
    for (const QCheckBox *each : m_anomalies)
        if (each->isChecked())
            wish.anomalies.append(each->objectName().section(u'_', 1));
    context().simulator->make(wish).then(calls(),
                                         [this](const api::Result<models::SimulatedBody> &made) { showBody(made); });
}

void SimulatorTab::showBody(const api::Result<models::SimulatedBody> &made)
{
    if (!made)
        return m_banner->show(Meaning::Danger, tr("The body cannot be made."), models::text(made.error().message));
    m_body = made->json;
    const bool whole = m_body.size() <= kMostShown;
    QString shown = models::text(std::string_view(m_body).substr(0, kMostShown));
    if (!whole)
        shown.replace(u"},{"_s, u"},\n{"_s); // one record a line
    m_code->setText((whole ? models::prettyJson(shown) : shown)
                        + (whole ? QString() : u"\n… "_s + tr("The rest is not shown; saving and sending take all.")),
                    whole ? CodeView::Language::Json : CodeView::Language::Plain);
    QStringList parts{
        models::byteCount(qint64(m_body.size())), made->device, tr("%Ln record(s)", nullptr, int(made->records)),
        tr("%Ln workout(s)", nullptr, int(made->workouts)), tr("%Ln sleep stage(s)", nullptr, int(made->sleep))};
    if (whole)
        parts.append(tr("shown indented"));
    if (made->wrong > 0)
        parts.append(tr("%Ln wrong", nullptr, int(made->wrong)));
    if (made->repeated > 0)
        parts.append(tr("%Ln repeated", nullptr, int(made->repeated)));
    m_counts->setText(parts.join(u" · "_s));
    m_send->setEnabled(true);
    m_save->setEnabled(true);
}

void SimulatorTab::save()
{
    context().prompts.saveFile(
        tr("Save the body"), u"body.json"_s, {tr("JSON (*.json)")}, calls(), [this](const QString &path) {
            QFile file(path);
            const bool good = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                && file.write(m_body.data(), qint64(m_body.size())) == qint64(m_body.size()) && file.flush();
            if (good)
                context().toasts.show(tr("Written to %1.").arg(isolated(QFileInfo(path).fileName())));
            else
                m_banner->show(Meaning::Danger, tr("The file could not be written."), file.errorString());
        });
}

void SimulatorTab::send()
{
    if (!m_send->isEnabled() || m_body.empty())
        return;
    m_send->setEnabled(false);
    m_banner->clear();
    forgetOutcome();
    models::sendSdkBody(context().client, userId(), m_body, calls())
        .then(calls(), [this](const api::Result<models::SdkOutcome> &outcome) { showOutcome(outcome); });
}

void SimulatorTab::showOutcome(const api::Result<models::SdkOutcome> &outcome)
{
    m_send->setEnabled(true);
    if (!outcome)
        return m_banner->show(outcome.error());
    const api::SdkSyncAnswer &answer = outcome->answer;
    const auto dropped = answer.dropped.value_or(std::vector<api::SdkDropped>());
    const qint64 count = answer.droppedCount.value_or(qint64(dropped.size()));
    m_kept->setText(QStringList{tr("%Ln record(s) kept", nullptr, int(answer.recordsSaved.value_or(0))),
                                tr("%Ln workout(s)", nullptr, int(answer.workoutsSaved.value_or(0))),
                                tr("%Ln sleep stage(s)", nullptr, int(answer.sleepSaved.value_or(0))),
                                tr("%Ln dropped", nullptr, int(count)),
                                tr("%1 ms").arg(models::number(outcome->took.count()))}
                        .join(u" · "_s));
    auto *rows = models::makeDroppedTable(dropped, this);
    m_dropped->setModel(rows);
    delete std::exchange(m_rows, rows);
    m_dropped->setVisible(!dropped.empty());
    m_outcome->show();
    Q_EMIT userOutdated();
}

QList<PageShortcut> SimulatorTab::shortcuts() const
{
    return {{QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText), tr("Send the body")}};
}

} // namespace views
