// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"
#include "views/common/sensitive.h"

#include <functional>
#include <QLineEdit>
#include <QTimer>

class QToolButton;

namespace views {

class Label;

// Copies a secret: marked as such for clipboard managers, and cleared after 30 s (and when the program ends) if the
// clipboard still holds it.
void copySecret(const api::client::SecretString &secret);
constexpr int kClipboardSeconds = 30;
void clearSecretClipboard(); // now, if it still holds the secret copied last
void sealAll(); // every Sensitive widget of any window

// A field to type a secret into: masked, revealed only while the eye is held down, emptied when the console is locked.
class SecretEdit : public QLineEdit, public Sensitive {
    Q_OBJECT
public:
    SecretEdit(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    api::client::SecretString secret() const;
    void mask() { setEchoMode(Password); }
    void seal() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void placeEye();
    QToolButton *m_eye;
};

// A secret that is there already: shown by its hint, press and hold (or hold Space) to reveal, copy. Masked again when
// the window loses the focus, is minimised or hidden.
class SecretField : public QWidget, public Sensitive {
    Q_OBJECT
public:
    // Fetches the secret when it is wanted and answers at most once; a failure is the caller's to show.
    using Source = std::function<void(std::function<void(api::client::SecretString)>)>;

    SecretField(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    void setSecret(api::client::SecretString secret); // held here until the next call
    void setSource(const QString &hint, Source source); // fetched for each look and each copy, and not kept
    void mask();
    void seal() override;
    QString shownText() const;

Q_SIGNALS:
    void copied();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fetch(void (SecretField::*use)(const api::client::SecretString &));
    void reveal(const api::client::SecretString &secret);
    void copySecret(const api::client::SecretString &secret);

    api::client::SecretString m_secret;
    Source m_source;
    QString m_hint;
    int m_fetch = 0; // number of the newest fetch; what an older one brings is dropped
    QLineEdit *m_field;
    QToolButton *m_eye;
    QToolButton *m_copy;
};

// The one time that a new secret can be read: the secret, copy, and "I have stored it" before it goes away.
class SecretReveal : public QWidget {
    Q_OBJECT
public:
    explicit SecretReveal(QWidget *parent = nullptr); // hidden until show()
    void show(const QString &title, api::client::SecretString secret);
    void forget(); // and hides

Q_SIGNALS:
    void dismissed(); // the secret has been forgotten

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    SecretField *m_field;
};

} // namespace views
