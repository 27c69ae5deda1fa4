// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/secret.h"

#include "models/secrets/hint.h"
#include "views/common/clipboardtime.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kLongestTyped = 1024 * 1024; // characters of a pasted secret

int g_clipboardSeconds = kClipboardSeconds;

// Clears only what it put there: people copy other things meanwhile.
class Clearer : public QObject {
public:
    explicit Clearer(QObject *parent) : QObject(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Clearer::clear);
        connect(qApp, &QCoreApplication::aboutToQuit, this, &Clearer::clear);
        m_timer.setObjectName(u"clipboardTimer"_s);
        m_timer.setParent(this);
    }
    void hold(const api::client::SecretString &secret)
    {
        m_held = secret;
        m_timer.start(std::chrono::seconds(clipboardSeconds()));
    }

    void clear()
    {
        m_timer.stop();
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (!m_held.isEmpty() && clipboard->text().toUtf8() == QByteArray::fromStdString(std::string(m_held.reveal())))
            clipboard->clear();
        m_held = {};
    }

private:
    api::client::SecretString m_held;
    QTimer &m_timer = *new QTimer;
};

QString shown(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QToolButton *holdButton()
{
    QToolButton *made = iconButton(u"reveal"_s, u"eye"_s, SecretField::tr("Hold to reveal"));
    made->setIconSize({size::kSmallIcon, size::kSmallIcon});
    return made;
}

void tellTime(QToolButton *copy)
{
    const QString words =
        SecretField::tr("Copy; the clipboard is cleared after %n second(s)", nullptr, clipboardSeconds());
    copy->setAccessibleName(words);
    setTip(copy, words);
}

Clearer *findClearer()
{
    return static_cast<Clearer *>(qApp->findChild<QObject *>(u"clipboardClearer"_s, Qt::FindDirectChildrenOnly));
}

} // namespace

void copySecret(const api::client::SecretString &secret)
{
    auto *data = new QMimeData;
    data->setText(shown(secret.reveal()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // clipboard histories leave it out
    QGuiApplication::clipboard()->setMimeData(data);
    Clearer *clearer = findClearer();
    if (!clearer) {
        clearer = new Clearer(qApp);
        clearer->setObjectName(u"clipboardClearer"_s);
    }
    clearer->hold(secret);
}

int clipboardSeconds()
{
    return g_clipboardSeconds;
}

void setClipboardSeconds(int seconds)
{
    g_clipboardSeconds = std::clamp(seconds, kLeastClipboardSeconds, kMostClipboardSeconds);
}

void clearSecretClipboard()
{
    if (Clearer *clearer = findClearer())
        clearer->clear();
}

void sealAll()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *each : all)
        if (auto *sensitive = dynamic_cast<Sensitive *>(each))
            sensitive->seal();
}

SecretEdit::SecretEdit(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent), m_eye(holdButton())
{
    name(this, objectName, accessibleName);
    setEchoMode(QLineEdit::Password);
    setMaxLength(kLongestTyped); // Qt cuts at 32,767 and says nothing
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_eye->setParent(this);
    m_eye->setFocusPolicy(Qt::NoFocus); // a pointer's convenience; the keyboard types
    placeEye();
    connect(m_eye, &QToolButton::pressed, this, [this] { setEchoMode(QLineEdit::Normal); });
    connect(m_eye, &QToolButton::released, this, [this] { setEchoMode(QLineEdit::Password); });
}

api::client::SecretString SecretEdit::secret() const
{
    return api::client::SecretString(text().toStdString());
}

void SecretEdit::seal()
{
    m_eye->setDown(false);
    mask();
    clear();
}

void SecretEdit::placeEye()
{
    // Qt does not mirror these margins.
    isRightToLeft() ? setTextMargins(size::kControl, 0, 0, 0) : setTextMargins(0, 0, size::kControl, 0);
    const QRect place(width() - size::kControl, 0, size::kControl, height());
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void SecretEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeEye();
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        mask();
    if (event->type() == QEvent::LayoutDirectionChange)
        placeEye();
    QLineEdit::changeEvent(event);
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    setEchoMode(QLineEdit::Password);
    QLineEdit::focusOutEvent(event);
}

SecretField::SecretField(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_field(lineEdit(u"secretText"_s, accessibleName))
    , m_eye(holdButton())
    , m_copy(iconButton(u"secretCopy"_s, u"copy"_s, {}))
{
    name(this, objectName, accessibleName);
    m_field->setReadOnly(true);
    m_field->setFont(views::font(TextStyle::Mono));
    m_field->setContextMenuPolicy(Qt::NoContextMenu); // copying goes through copySecret()
    m_field->setFocusPolicy(Qt::NoFocus);
    m_copy->setIconSize({size::kSmallIcon, size::kSmallIcon});
    fill(this, row({grow(m_field), m_eye, m_copy}, size::kGap1));
    m_eye->setFocusPolicy(Qt::StrongFocus); // Space held down reveals too
    setFocusProxy(m_copy);
    connect(m_eye, &QToolButton::pressed, this, [this] { fetch(&SecretField::reveal); });
    connect(m_eye, &QToolButton::released, this, &SecretField::mask);
    connect(m_copy, &QToolButton::clicked, this, [this] { fetch(&SecretField::copySecret); });
    setSecret({});
    tellTime(m_copy);
}

void SecretField::setSecret(api::client::SecretString secret)
{
    m_secret = std::move(secret);
    m_source = {};
    m_hint = models::secretHint(m_secret.reveal());
    m_eye->setEnabled(!m_secret.isEmpty());
    m_copy->setEnabled(!m_secret.isEmpty());
    mask();
}

void SecretField::setSource(const QString &hint, Source source)
{
    m_secret = {};
    m_source = std::move(source);
    m_hint = hint;
    m_eye->setEnabled(true);
    m_copy->setEnabled(true);
    mask();
}

QString SecretField::shownText() const
{
    return m_field->text();
}

void SecretField::fetch(void (SecretField::*use)(const api::client::SecretString &))
{
    const int number = ++m_fetch;
    if (!m_source)
        return (this->*use)(m_secret);
    m_source([self = QPointer(this), number, use](const api::client::SecretString &secret) {
        if (self && self->m_fetch == number)
            (self.data()->*use)(secret);
    });
}

void SecretField::reveal(const api::client::SecretString &secret)
{
    if (!m_eye->isDown())
        return; // let go before the keychain answered
    m_field->setText(visible(shown(secret.reveal())));
    m_field->setCursorPosition(0);
}

void SecretField::copySecret(const api::client::SecretString &secret)
{
    views::copySecret(secret);
    Q_EMIT copied();
}

void SecretField::mask()
{
    m_field->setText(m_hint);
    m_field->setCursorPosition(0);
}

void SecretField::seal()
{
    ++m_fetch;
    m_eye->setDown(false);
    mask();
}

void SecretField::hideEvent(QHideEvent *event)
{
    mask();
    QWidget::hideEvent(event);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange)
        tellTime(m_copy); // the settings may have been open
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        m_eye->setDown(false); // an answer on its way is not shown either
        mask();
    }
    QWidget::changeEvent(event);
}

SecretReveal::SecretReveal(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapped({}, TextStyle::Strong, u"revealTitle"_s))
    , m_field(new SecretField(u"revealSecret"_s, tr("New secret")))
{
    name(this, u"secretReveal"_s, tr("New secret"));
    QPushButton *done = button(u"revealDone"_s, tr("I have stored it"), Emphasis::Primary);
    fill(this,
         column({m_title, wrapped(tr("It is shown this once and cannot be read again."), TextStyle::Body), m_field,
                 Item(row({stretch(), done}))},
                size::kGap2),
         size::kGap4);
    setFocusProxy(m_field);
    connect(done, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT dismissed();
    });
    hide();
}

void SecretReveal::forget()
{
    m_field->setSecret({});
    hide();
}

void SecretReveal::show(const QString &title, api::client::SecretString secret)
{
    m_title->setText(title);
    m_field->setSecret(std::move(secret));
    QWidget::show();
}

void SecretReveal::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundRect(&painter, rect(), size::kCardRadius, tokens().success.tint);
}

} // namespace views
