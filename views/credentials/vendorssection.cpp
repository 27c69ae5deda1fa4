// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/vendorssection.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/credentials/access.h"
#include "views/credentials/vendorpanel.h"
#include "views/leaving.h"

using namespace Qt::StringLiterals;
using State = models::TableBase::State;

namespace views {

namespace {

constexpr int kList = 256, kLeastList = 196;
constexpr int kRows = 12;

} // namespace

VendorsSection::VendorsSection(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_notice(new Banner)
    , m_banner(new Banner)
    , m_table(new DataTable)
    , m_panel(new VendorPanel(context))
{
    name(this, u"vendorsSection"_s, tr("Vendors"));
    m_notice->setObjectName(u"vendorsNotice"_s);
    m_banner->setObjectName(u"vendorsBanner"_s);
    name(m_table, u"vendorsTable"_s, tr("Vendors"));
    m_table->setFixedHeight(size::kHeaderRow + kRows * rowHeight() + 2);
    m_table->setMinimumWidth(kLeastList);
    m_table->setMaximumWidth(kList);
    QHBoxLayout *both = row({}, size::kGap6);
    both->addWidget(m_table, 0, Qt::AlignTop);
    both->addWidget(m_panel, 1, Qt::AlignTop);
    fill(this, column({m_notice, m_banner, Item(both)}, size::kGap3));
    connect(m_table, &DataTable::selectionChangedTo, this, &VendorsSection::showPicked);
    connect(m_banner, &Banner::retryRequested, this, &VendorsSection::reload);
    connect(m_panel, &VendorPanel::saved, this, [this] { m_vendors->reload(); });
    connect(m_panel, &VendorPanel::secretStored, this, [this](models::SecretState state) {
        m_context.toasts.show(tr("Client secret stored: %1.").arg(models::name(state)));
        Q_EMIT credentialsChanged();
    });
    connect(m_notice, &Banner::actionRequested, this, [this] {
        if (isInUse(m_context, m_environment))
            Q_EMIT loginRequested();
        else
            leavePages(m_context, this, [this] { m_context.environments.setCurrent(m_environment.id()); });
    });
}

bool VendorsSection::isUsable() const
{
    return isInUse(m_context, m_environment) && canSignIn(m_context, m_environment);
}

void VendorsSection::show(const models::Environment &environment)
{
    if (environment.id() != m_environment.id() || !m_vendors) {
        const models::VendorTable *before = m_vendors;
        m_vendors = models::makeVendorTable(m_context.client, environment.embedded, this);
        m_table->setModel(m_vendors);
        delete before;
        connect(m_vendors, &models::TableBase::stateChanged, this, &VendorsSection::refresh);
    }
    m_environment = environment;
    reload();
}

void VendorsSection::reload()
{
    m_banner->clear();
    if (!isInUse(m_context, m_environment))
        m_notice->show(Meaning::Info, tr("Vendors are set up in the environment that is in use"),
                       tr("Switch to “%1” to see its vendors.").arg(visible(m_environment.name)), tr("Switch to it"));
    else if (!canSignIn(m_context, m_environment))
        m_notice->show(Meaning::Info, tr("Setting up vendors needs the developer's login"),
                       tr("An API key opens data calls only. Add the e-mail and password, or a bearer token."),
                       tr("Add login"));
    else
        m_notice->clear();
    m_table->setVisible(isUsable());
    m_isStale = true;
    if (isVisible() && isUsable()) {
        m_isStale = false;
        m_vendors->reload();
    }
    showPicked();
}

void VendorsSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_vendors && std::exchange(m_isStale, false) && isUsable())
        m_vendors->reload();
}

void VendorsSection::refresh()
{
    if (m_vendors->state() == State::Failed)
        m_banner->show(*m_vendors->error());
    if (m_vendors->state() != State::Complete)
        return;
    m_banner->clear();
    const int at = std::max(0, m_vendors->rowOf(m_picked));
    if (m_vendors->rowCount() > 0 && m_table->selectedIds() != QStringList{m_vendors->rowId(at)})
        m_table->selectRow(at);
    showPicked();
}

void VendorsSection::pick(const QString &vendor)
{
    m_picked = vendor;
    if (const int at = m_vendors->rowOf(vendor); at >= 0)
        m_table->selectRow(at);
}

QString VendorsSection::unsaved() const
{
    return m_panel->isDirty() ? tr("What you typed for %1 has not been saved.").arg(isolated(m_panel->vendorName()))
                              : QString();
}

void VendorsSection::discard()
{
    m_panel->discard();
}

bool VendorsSection::staysAt(const QString &vendor)
{
    if (vendor == m_picked || m_vendors->rowOf(m_picked) < 0 || !m_panel->isDirty())
        return false;
    QMetaObject::invokeMethod( // this runs inside of the selection's change
        this,
        [this, vendor] {
            pick(m_picked); // until that is decided
            confirmDiscard(m_context.prompts, unsaved(), this, [this, vendor] {
                discard();
                pick(vendor);
            });
        },
        Qt::QueuedConnection);
    return true;
}

void VendorsSection::showPicked()
{
    const QStringList ids = m_table->selectedIds();
    const api::ProviderInfo *vendor =
        ids.size() == 1 && isUsable() ? m_vendors->rowAt(m_vendors->rowOf(ids.first())) : nullptr;
    m_panel->setVisible(vendor);
    if (!vendor || staysAt(ids.first()))
        return;
    m_picked = ids.first();
    m_panel->show(*vendor, m_environment);
}

} // namespace views
