// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/tokensection.h"

#include "models/common/text.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <QGridLayout>
#include <QHideEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace views {

namespace {

using State = models::TokenInspection::State;
using Signature = models::TokenInspection::Signature;

Badge *badge(const QString &objectName)
{
    auto *made = new Badge;
    made->setObjectName(objectName);
    return made;
}

Meaning meaningOf(Signature signature)
{
    switch (signature) {
    case Signature::Good:
    case Signature::Embedded:
        return Meaning::Success;
    case Signature::Absent:
    case Signature::Wrong:
        return Meaning::Danger;
    case Signature::NotChecked:
    case Signature::Unsupported:
    case Signature::NotEmbedded:
        break;
    }
    return Meaning::Neutral;
}

} // namespace

TokenSection::TokenSection(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_token(new SecretEdit(u"token"_s, tr("Token")))
    , m_key(new SecretEdit(u"tokenKey"_s, tr("Key of the signature")))
    , m_banner(new Banner)
    , m_result(new QWidget)
    , m_kind(badge(u"tokenKind"_s))
    , m_state(badge(u"tokenState"_s))
    , m_signature(badge(u"tokenSignature"_s))
    , m_scope(wrapped({}, TextStyle::Body, u"tokenScope"_s))
    , m_fields(new QGridLayout)
    , m_tick(new QTimer(this))
{
    name(this, u"tokenSection"_s, tr("Token inspector"));
    m_banner->setObjectName(u"tokenBanner"_s);
    m_result->setObjectName(u"tokenResult"_s);
    m_token->setPlaceholderText(tr("Paste a token"));
    m_key->setPlaceholderText(tr("Optional: the HMAC key, to check the signature"));
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(size::kGap3);
    m_fields->setVerticalSpacing(size::kGap1);
    m_fields->setColumnStretch(1, 1);
    m_fields->setColumnStretch(2, 1);
    QPushButton *clear = button(u"tokenClear"_s, tr("Forget it"));
    fill(m_result,
         column({Item(row({m_kind, m_state, m_signature, stretch(), clear})), m_scope, Item(m_fields)}, size::kGap3));
    fill(this,
         column({wrapped(tr("Shows what a token says of itself. It is read here, kept nowhere and sent nowhere."),
                         TextStyle::Secondary),
                 Item(form({{tr("Token"), m_token}, {tr("Key of the signature"), m_key}})), m_banner, m_result},
                size::kGap3));
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &TokenSection::showState);
    connect(m_token, &QLineEdit::textChanged, this, &TokenSection::inspect);
    connect(m_key, &QLineEdit::textChanged, this, &TokenSection::inspect);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_token->clear();
        m_key->clear();
    });
    inspect();
}

QDateTime TokenSection::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_ahead);
}

void TokenSection::inspect()
{
    m_ahead = 0;
    if (!m_context.environments.current().embedded)
        return show(models::inspectToken(m_token->secret(), m_key->secret(), now()));
    m_context.server.clock().then(this, [this](const api::Result<api::Timestamp> &clock) {
        if (clock) // its clock may have been moved, and its tokens follow it
            m_ahead = clock->microseconds() / 1000 - QDateTime::currentMSecsSinceEpoch();
        show(models::inspectToken(m_token->secret(), m_key->secret(), now(),
                                  m_context.server.hasSigned(models::bareToken(m_token->secret()))));
    });
}

void TokenSection::show(const models::TokenInspection &token)
{
    m_found = token;
    while (QLayoutItem *old = m_fields->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const bool readable = token.state != State::Empty && token.state != State::NotAToken;
    m_result->setVisible(readable);
    m_banner->clear();
    if (token.state == State::NotAToken)
        m_banner->show(Meaning::Warning, models::stateText(token, now()), token.fault);
    readable &&isVisible() ? m_tick->start() : m_tick->stop();
    if (!readable)
        return;
    const bool ours = token.kind != models::TokenInspection::Kind::Foreign;
    m_kind->setText(models::kindText(token), ours ? Meaning::Info : Meaning::Warning);
    m_scope->setText(models::scopeText(token));
    m_signature->setText(models::signatureText(token), meaningOf(token.signature));
    showState();
    for (const auto *fields : {&token.header, &token.claims})
        for (const models::TokenField &field : *fields)
            addRow(field.name, field.value, field.meaning);
}

void TokenSection::showState()
{
    const QDateTime at = now();
    const bool ended = m_found.expiresAt.isValid() && at >= m_found.expiresAt;
    const bool early = m_found.notBefore.isValid() && at < m_found.notBefore;
    m_state->setText(models::stateText(m_found, at),
                     ended                                       ? Meaning::Danger
                         : early || !m_found.expiresAt.isValid() ? Meaning::Warning
                                                                 : Meaning::Success);
}

void TokenSection::addRow(const QString &name, const QString &value, const QString &meaning)
{
    const int at = m_fields->rowCount();
    Label *title = label(visible(name), TextStyle::Mono);
    Label *text = label(visible(value), TextStyle::Mono, u"tokenField_"_s + name);
    text->setElide(Qt::ElideMiddle);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fields->addWidget(title, at, 0, Qt::AlignTop);
    m_fields->addWidget(text, at, 1);
    m_fields->addWidget(wrapped(meaning, TextStyle::Secondary), at, 2);
}

void TokenSection::hideEvent(QHideEvent *event)
{
    m_tick->stop();
    if (!event->spontaneous()) { // not when the window is minimised
        m_token->clear();
        m_key->clear();
    }
    QWidget::hideEvent(event);
}

void TokenSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_result->isVisibleTo(this))
        m_tick->start();
}

} // namespace views
