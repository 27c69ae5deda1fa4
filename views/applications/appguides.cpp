// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appguides.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/snippets/guideapplication.h"
#include "views/snippets/guideview.h"

#include <QTabBar>

using namespace Qt::StringLiterals;
using models::text;

namespace views {

namespace {

enum Platform { Ios, Android };

} // namespace

AppGuides::AppGuides(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_platforms(new QTabBar), m_missing(new Banner), m_guide(new GuideView)
{
    name(this, u"appGuides"_s, tr("Mobile SDKs"));
    name(m_platforms, u"guidePlatforms"_s, tr("Platform"));
    m_missing->setObjectName(u"guideMissing"_s);
    m_platforms->setDrawBase(false);
    m_platforms->setExpanding(false);
    m_platforms->addTab(u"iOS"_s);
    m_platforms->addTab(u"Android"_s);
    fill(this, column({m_platforms, m_missing, grow(m_guide)}, size::kGap2));
    connect(m_platforms, &QTabBar::currentChanged, this, &AppGuides::refresh);
    connect(m_missing, &Banner::actionRequested, this, &AppGuides::editRequested);
}

void AppGuides::show(const api::RelayApplication &application)
{
    m_values.application = text(application.name);
    m_values.applicationId = text(application.id);
    m_values.redirectUrl = text(application.redirectUrl.value_or(""));
    m_values.packageName = text(application.packageName.value_or(""));
    changed();
}

void AppGuides::setClient(const QString &clientId)
{
    if (std::exchange(m_values.clientId, clientId) != clientId)
        changed();
}

void AppGuides::changed()
{
    setGuideApplication(m_context.settings, m_values);
    if (isVisible())
        refresh();
}

void AppGuides::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AppGuides::refresh()
{
    const bool isIos = m_platforms->currentIndex() == Ios;
    m_guide->setGuide(models::relayGuides(m_context.client.environment(), m_values).at(isIos ? Ios : Android));
    const QString missing = isIos ? m_values.redirectUrl : m_values.packageName;
    if (m_values.clientId.isEmpty())
        m_missing->show(Meaning::Info, tr("This application has no credentials yet."),
                        tr("Create them under OAuth / API keys: the SDK needs their client id."));
    else if (missing.isEmpty())
        m_missing->show(Meaning::Info,
                        isIos ? tr("This application has no redirect URL.")
                              : tr("This application has no Android package name."),
                        tr("The SDK needs it; until then the code shows a placeholder."), tr("Edit…"));
    else
        m_missing->clear();
}

} // namespace views
