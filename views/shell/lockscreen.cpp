// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/lockscreen.h"

#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/icons.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/shell/keychainbar.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using models::LockReason;
using State = models::SessionLock::State;

namespace views {

namespace {

constexpr int kSign = 40; // px

QString textOf(LockReason reason)
{
    switch (reason) {
    case LockReason::Asked:
        return LockScreen::tr("You locked it.");
    case LockReason::Idle:
        return LockScreen::tr("Nobody used it for a while.");
    case LockReason::ScreenLocked:
        return LockScreen::tr("The screen was locked.");
    case LockReason::Suspended:
        break;
    }
    return LockScreen::tr("The computer went to sleep.");
}

} // namespace

LockScreen::LockScreen(models::SessionLock &lock, models::KeychainWait *wait, const models::SecretStore &secrets,
                       QWidget *parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_secrets(secrets)
    , m_title(label({}, TextStyle::Title, u"lockTitle"_s))
    , m_reason(label({}, TextStyle::Body, u"lockReason"_s))
    , m_how(wrapped({}, TextStyle::Secondary, u"lockHow"_s))
    , m_problem(new Banner)
    , m_unlock(button(u"unlock"_s, {}, Emphasis::Primary, u"lock"_s))
    , m_without(button(u"unlockWithout"_s, {}))
    , m_quit(button(u"lockQuit"_s, {}, Emphasis::Quiet))
{
    m_problem->setObjectName(u"lockProblem"_s);
    m_unlock->setDefault(true);
    auto *content = new QWidget;
    content->setFixedWidth(size::kDialog);
    fill(content,
         column({gap(kSign + size::kGap4), m_title, m_reason, m_how, m_problem, new KeychainBar(wait, content),
                 Item(row({m_unlock, m_without, stretch(), m_quit}))},
                size::kGap3));
    fill(this, column({stretch(), Item(row({stretch(), content, stretch()})), stretch()}));
    connect(m_unlock, &QPushButton::clicked, this, [this] { m_lock.unlock(); });
    connect(m_without, &QPushButton::clicked, this, [this] { m_lock.unlock(false); });
    connect(m_quit, &QPushButton::clicked, this, &LockScreen::quitRequested);
    connect(&lock, &models::SessionLock::stateChanged, this, &LockScreen::refresh);
    connect(&secrets, &models::SecretStore::changed, this, &LockScreen::refresh);
    refresh();
}

// What the lock has done and what it has not, as it stands in this session.
QString LockScreen::explanation() const
{
    const QList<models::SecretInfo> known = m_secrets.list({});
    const auto kept = int(std::count_if(known.begin(), known.end(), [](const models::SecretInfo &each) {
        return each.state == models::SecretState::SessionOnly;
    }));
    QStringList words{tr("What you had open is hidden, and requests wait until you unlock."),
                      tr("The credentials and tokens in use have left memory; the server in this program keeps its own "
                         "accounts, and a new secret that you have not stored yet stays, masked.")};
    if (kept > 0)
        words[1] = tr("Tokens have left memory. %n credential(s) of this session stay in memory until WearDeck quits: "
                      "no keychain has them, so they would be lost.",
                      nullptr, kept);
    if (m_secrets.keychain() == models::KeychainState::Unavailable)
        words << tr("There is no keychain here that could ask for a password: whoever presses Unlock gets in. Lock "
                    "your screen too, or quit, when others can reach this computer.");
    else
        words << tr("Unlocking reads the rest from your system's keychain again; if the keychain is locked, it asks "
                    "for its password. WearDeck has no password of its own, so lock your screen too when others can "
                    "reach this computer.");
    return words.join(u' ');
}

void LockScreen::refresh()
{
    name(this, u"lockScreen"_s, tr("WearDeck is locked"));
    m_title->setText(tr("WearDeck is locked"));
    m_reason->setText(textOf(m_lock.reason()));
    m_how->setText(explanation());
    m_unlock->setText(m_lock.state() == State::Opening ? tr("Unlocking…") : tr("Unlock"));
    m_without->setText(tr("Open without credentials"));
    m_quit->setText(tr("Quit"));
    for (QPushButton *each : {m_unlock, m_without, m_quit})
        each->setAccessibleName(each->text());
    m_unlock->setEnabled(m_lock.state() == State::Locked);
    m_without->setVisible(!m_lock.problem().isEmpty());
    if (m_lock.problem().isEmpty())
        m_problem->clear();
    else
        m_problem->show(Meaning::Warning, tr("Still locked"), m_lock.problem());
    if (m_lock.state() == State::Locked)
        m_unlock->setFocus(Qt::OtherFocusReason);
}

void LockScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    const QRect line(m_title->mapTo(this, QPoint()), QSize(kSign, kSign));
    const QRect place = line.translated(isRightToLeft() ? m_title->width() - kSign : 0, -kSign - size::kGap3);
    painter.drawPixmap(place, tinted(u"lock"_s, tokens().accentText, kSign, devicePixelRatioF()));
}

} // namespace views
