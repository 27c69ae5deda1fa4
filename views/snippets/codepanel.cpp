// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/snippets/codepanel.h"

#include "models/common/text.h"
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/snippets/guideapplication.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace views {

namespace {

const QString kLanguageKey = u"snippets/language"_s;
const QString kWrapKey = u"snippets/wrap"_s;

} // namespace

QMap<QString, QString> knownValues(const Context &context)
{
    QMap<QString, QString> known;
    if (context.environments.current().embedded)
        known[u"user_id"_s] = context.server.info().userId;
    const models::GuideValues application = guideApplication(context.settings);
    known[u"clientId"_s] = application.clientId;
    known[u"applicationId"_s] = application.applicationId;
    known[u"redirectUrl"_s] = application.redirectUrl;
    known.removeIf([](const QMap<QString, QString>::iterator &each) { return each.value().isEmpty(); });
    return known;
}

QList<models::TryValue> knownValues(const Context &context, const models::OperationDoc &operation)
{
    const QMap<QString, QString> known = knownValues(context);
    QList<models::TryValue> values;
    for (const models::SchemaNode &node : operation.parameters)
        if (node.required && known.contains(node.name))
            values << models::TryValue{node.place, node.name, known.value(node.name)};
    for (auto each = known.cbegin(); each != known.cend(); ++each)
        values << models::TryValue{u"member"_s, each.key(), each.value()};
    return values;
}

CodePanel::CodePanel(Context &context, int maxLines, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_language(new QComboBox)
    , m_wrap(iconButton(u"codeWrap"_s, u"wrap"_s, tr("Wrap long lines")))
    , m_note(wrapped({}, TextStyle::Secondary, u"codeNote"_s))
    , m_code(new CodeBlock(u"code"_s, tr("Code"), maxLines))
{
    name(this, u"codePanel"_s, tr("Code"));
    name(m_language, u"codeLanguage"_s, tr("Language"));
    m_wrap->setCheckable(true);
    for (const models::SnippetLanguage &each : models::snippetLanguages())
        m_language->addItem(each.title, each.id);
    recall();
    fill(this, column({Item(row({m_language, stretch(), m_wrap})), m_note, grow(m_code)}));
    connect(m_language, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(kLanguageKey, m_language->currentData());
        write();
    });
    connect(m_wrap, &QToolButton::toggled, this, [this](bool on) {
        m_context.settings.setValue(kWrapKey, on);
        m_code->setLineWrapMode(on ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    clear();
}

void CodePanel::setRequest(const api::Result<models::SnippetRequest> &request)
{
    m_request = request;
    m_empty = false;
    write();
}

void CodePanel::setLanguage(const QString &id)
{
    if (const int at = m_language->findData(id); at >= 0) {
        m_language->setCurrentIndex(at);
        m_context.settings.setValue(kLanguageKey, id);
        write();
    }
}

void CodePanel::clear()
{
    m_empty = true;
    write();
}

void CodePanel::recall()
{
    const int at = m_language->findData(m_context.settings.value(kLanguageKey));
    m_language->setCurrentIndex(std::max(at, 0));
    m_wrap->setChecked(m_context.settings.value(kWrapKey, false).toBool());
    m_code->setLineWrapMode(m_wrap->isChecked() ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void CodePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    recall();
    write();
}

void CodePanel::write()
{
    const bool known = !m_empty && m_request;
    m_code->setVisible(known);
    m_note->setVisible(!m_empty);
    m_note->setMeaning(m_empty || known ? Meaning::Neutral : Meaning::Danger);
    if (m_empty)
        return m_note->setText({});
    if (!m_request)
        return m_note->setText(models::text(m_request.error().message));
    const QStringList variables = models::variablesOf(*m_request);
    m_note->setVisible(!variables.isEmpty()); // nothing to say of a public call
    m_note->setText(tr("Secrets are variables, to be set where the code runs: %1.").arg(variables.join(u", "_s)));
    m_code->setText(models::findLanguage(m_language->currentData().toString())->write(*m_request),
                    CodeView::Language::Plain);
}

} // namespace views
