// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/faultscard.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QComboBox>
#include <QCompleter>
#include <QShowEvent>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kPoll = 1000; // ms
constexpr int kRefused = 5; // connections

} // namespace

FaultsCard::FaultsCard(Context &context)
    : m_context(context)
    , m_target(lineEdit(u"faultTarget"_s, tr("Operation or path"), tr("listUsers or /api/v1/users/*")))
    , m_kind(new QComboBox)
    , m_percent(new QSpinBox)
    , m_status(new QSpinBox)
    , m_banner(new Banner)
    , m_none(wrapped(tr("The server answers every request as it should."), TextStyle::Secondary, u"faultNone"_s))
    , m_form(form())
    , m_list(column({}, size::kGap1))
{
    m_banner->setObjectName(u"faultBanner"_s);
    QVBoxLayout *body = column({m_none, m_list, m_banner, gap(size::kGap1), m_form});
    fill(this, column({group(tr("Faults"), body, u"faultsCard"_s)}, 0));
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &FaultsCard::refresh);
    connect(&context.server, &ServerControl::stateChanged, this, &FaultsCard::watch);
    watch();
}

QWidget *FaultsCard::form()
{
    QStringList operations;
    for (const api::Endpoint &endpoint : api::endpoints())
        operations << models::text(endpoint.id);
    auto *completer = new QCompleter(operations, m_target);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_target->setCompleter(completer);
    name(m_kind, u"faultKind"_s, tr("What goes wrong"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString &kind : m_context.server.faultKinds())
        m_kind->addItem(faultKindText(kind), kind);
    name(m_percent, u"faultPercent"_s, tr("Share of the requests"));
    m_percent->setRange(1, 100);
    m_percent->setValue(100);
    m_percent->setSuffix(tr(" %"));
    name(m_status, u"faultStatus"_s, tr("Status to answer"));
    m_status->setRange(400, 599);
    m_status->setValue(500);
    QPushButton *addButton = button(u"faultAdd"_s, tr("Add fault"), Emphasis::Normal, u"plus"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_status->setVisible(m_kind->currentData() == u"status"_s); });
    connect(addButton, &QPushButton::clicked, this, &FaultsCard::add);
    connect(m_target, &QLineEdit::returnPressed, this, &FaultsCard::add);
    auto *host = new QWidget;
    fill(host, column({m_target, Item(row({grow(m_kind), m_status})), Item(row({m_percent, stretch(), addButton}))}));
    return host;
}

void FaultsCard::watch()
{
    const bool running = m_context.server.state() == ServerControl::State::Running;
    m_form->setEnabled(running);
    if (running && isVisible())
        m_poll.start();
    else
        m_poll.stop();
    running ? refresh() : show({});
}

void FaultsCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch();
}

void FaultsCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_poll.stop();
}

void FaultsCard::refresh()
{
    m_context.server.faults().then(
        this, [this](const api::Result<QList<Fault>> &faults) { show(faults ? *faults : QList<Fault>()); });
}

void FaultsCard::show(const QList<Fault> &faults)
{
    QStringList ids;
    for (const Fault &fault : faults)
        ids << fault.id;
    if (ids != m_ids) { // else only the counts change, and nothing moves under the pointer
        m_ids = ids;
        m_hits.clear();
        while (QLayoutItem *old = m_list->takeAt(0)) {
            old->widget()->deleteLater();
            delete old;
        }
        for (const Fault &fault : faults)
            m_list->addWidget(line(fault));
        Q_EMIT countChanged(int(faults.size()));
    }
    for (qsizetype at = 0; at < faults.size(); ++at)
        m_hits[at]->setText(tr("%Ln hits", nullptr, int(faults[at].hits)));
    m_none->setVisible(faults.isEmpty());
}

QWidget *FaultsCard::line(const Fault &fault)
{
    const QString words = faultText(fault);
    auto *host = new QWidget;
    name(host, u"fault_"_s + fault.id, words);
    Label *text = wrapped(words, TextStyle::Body, u"faultText"_s);
    text->setMeaning(Meaning::Warning);
    m_hits << label({}, TextStyle::Secondary, u"faultHits"_s);
    QToolButton *drop = iconButton(u"faultRemove"_s, u"trash"_s, tr("Remove this fault"));
    drop->setIconSize({size::kSmallIcon, size::kSmallIcon});
    connect(drop, &QToolButton::clicked, this, [this, id = fault.id] { remove(id); });
    fill(host, row({grow(text), m_hits.last(), drop}));
    return host;
}

void FaultsCard::add()
{
    Fault fault{.id = {},
                .target = m_target->text().trimmed(),
                .kind = m_kind->currentData().toString(),
                .probability = m_percent->value() / 100.0};
    if (fault.kind == "status"_L1)
        fault.status = m_status->value();
    if (fault.kind == "refuse"_L1) {
        fault.target = u"*"_s; // a connection has no operation yet
        fault.limit = kRefused;
    }
    if (fault.target.isEmpty()) {
        m_banner->show(Meaning::Info, tr("Name an operation, or a path such as /api/v1/users/*."));
        return m_target->setFocus();
    }
    m_banner->clear();
    m_context.server.addFault(fault).then(this, [this](const api::Result<Fault> &added) {
        if (!added)
            return m_banner->show(added.error());
        m_target->clear();
        refresh();
    });
}

void FaultsCard::remove(const QString &id)
{
    m_context.server.removeFault(id).then(this, [this](const api::Result<bool> &removed) {
        if (!removed)
            m_banner->show(removed.error());
        refresh();
    });
}

} // namespace views
