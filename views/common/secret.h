// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"

#include <QLineEdit>
#include <QTimer>

class QToolButton;

namespace views {

class Label;

// Copies a secret: marked as such for clipboard managers, and cleared after 30 s (and when the program ends) if the
// clipboard still holds it.
void copySecret(const api::client::SecretString &secret);
constexpr int kClipboardSeconds = 30;

// A field to type a secret into: masked, revealed only while the eye is held down.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    SecretEdit(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    api::client::SecretString secret() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QToolButton *m_eye;
};

// A secret that is there already: shown by its hint, press and hold to reveal, copy.
class SecretField : public QWidget {
    Q_OBJECT
public:
    SecretField(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    void setSecret(api::client::SecretString secret);
    QString shownText() const;

Q_SIGNALS:
    void copied();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void reveal(bool revealed);

    api::client::SecretString m_secret;
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

Q_SIGNALS:
    void dismissed(); // the secret has been forgotten

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    SecretField *m_field;
};

} // namespace views
