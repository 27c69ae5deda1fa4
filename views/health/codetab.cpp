// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/codetab.h"

#include "models/common/text.h"
#include "models/health/codesamples.h"
#include "views/common/codeblock.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace views {

namespace {

const QString kLanguageKey = u"users/codeLanguage"_s;

} // namespace

CodeTab::CodeTab(Context &context, QWidget *parent)
    : HealthTab(context, parent), m_languages(new QTabBar), m_code(new CodeBlock(u"code"_s, tr("Code")))
{
    name(m_languages, u"codeLanguages"_s, tr("Language"));
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    for (const models::CodeSample &each : models::codeSamples({}, {})) {
        const int at = m_languages->addTab(withoutMnemonic(each.title));
        m_languages->setTabData(at, each.id);
    }
    open(context.settings.value(kLanguageKey).toString());
    QVBoxLayout *body =
        column({wrapped(tr("Filled with the address of this environment and the id of this end-user. Secrets are "
                           "variables: set them where the code runs."),
                        TextStyle::Secondary),
                m_languages, grow(m_code)},
               size::kGap3);
    fill(this, body);
    body->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap4);
    connect(m_languages, &QTabBar::currentChanged, this, [this] {
        this->context().settings.setValue(kLanguageKey, m_languages->tabData(m_languages->currentIndex()));
        showSample();
    });
}

void CodeTab::open(const QString &language)
{
    for (int at = 0; at < m_languages->count(); ++at)
        if (m_languages->tabData(at) == language)
            m_languages->setCurrentIndex(at);
}

void CodeTab::load()
{
    showSample();
    setState(PageLoaded{m_languages->count()});
}

void CodeTab::clear()
{
    m_code->setText({}, CodeView::Language::Plain);
}

void CodeTab::showSample()
{
    QString base = models::text(context().client.environment().wearlinkUrl);
    while (base.endsWith(u'/'))
        base.chop(1);
    const auto samples = models::codeSamples(base, models::text(userId()));
    m_code->setText(samples.at(m_languages->currentIndex()).text, CodeView::Language::Plain);
}

} // namespace views
