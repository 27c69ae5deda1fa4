// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/codetab.h"

#include "models/common/text.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/snippets/codepanel.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace views {

namespace {

const QString kOperationKey = u"users/codeOperation"_s;

} // namespace

CodeTab::CodeTab(Context &context, QWidget *parent)
    : HealthTab(context, parent), m_operation(new QComboBox), m_code(new CodePanel(context))
{
    name(m_operation, u"codeOperation"_s, tr("Call"));
    if (auto document = models::ApiDocument::parse(api::openApiDocument()))
        m_document = std::move(*document);
    for (const QString &id :
         {u"listConnections"_s, u"listActivitySummaries"_s, u"getTimeseries"_s, u"listWorkouts"_s,
          u"listSleepSessions"_s, u"createUserToken"_s, u"syncSdkData"_s, u"uploadMealPhoto"_s, u"startUserExport"_s})
        if (const int row = m_document ? m_document->indexOf(id) : -1; row >= 0)
            m_operation->addItem(m_document->operations()[row].summary, id);
    m_operation->setCurrentIndex(std::max(0, m_operation->findData(context.settings.value(kOperationKey))));
    QVBoxLayout *body = column(
        {wrapped(tr("Filled with the address of this environment and the id of this end-user."), TextStyle::Secondary),
         Item(row({m_operation, stretch()})), grow(m_code)},
        size::kGap3);
    fill(this, body);
    body->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap4);
    connect(m_operation, &QComboBox::activated, this, [this] {
        this->context().settings.setValue(kOperationKey, m_operation->currentData());
        showCode();
    });
}

void CodeTab::open(const QString &language)
{
    m_code->setLanguage(language);
}

void CodeTab::load()
{
    showCode();
    setState(PageLoaded{m_operation->count()});
}

void CodeTab::clear()
{
    m_code->clear();
}

void CodeTab::showCode()
{
    const auto operation = m_document->operation(m_operation->currentData().toString());
    if (!operation)
        return;
    QList<models::TryValue> values;
    for (const models::SchemaNode &node : operation->parameters)
        if (node.name == "user_id"_L1)
            values << models::TryValue{node.place, node.name, models::text(userId())};
    m_code->setRequest(models::snippetRequest(*operation, context().client.environment(), values));
}

} // namespace views
