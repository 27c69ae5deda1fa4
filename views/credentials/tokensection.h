// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/tokeninspection.h"
#include "views/context.h"

class QGridLayout;
class QTimer;

namespace views {

class Badge;
class Banner;
class Label;
class SecretEdit;

// What a pasted token says of itself, with a countdown. The token stays in its masked field: it is not kept, logged or
// sent. With the embedded server its clock counts.
class TokenSection : public QWidget {
    Q_OBJECT
public:
    explicit TokenSection(Context &context, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override; // forgets what was pasted
    void showEvent(QShowEvent *event) override;

private:
    void inspect();
    void show(const models::TokenInspection &token);
    void showState();
    void addRow(const QString &name, const QString &value, const QString &meaning);
    QDateTime now() const;

    Context &m_context;
    models::TokenInspection m_found;
    qint64 m_ahead = 0; // ms that the embedded server's clock is ahead of this computer's
    SecretEdit *m_token;
    SecretEdit *m_key;
    Banner *m_banner;
    QWidget *m_result;
    Badge *m_kind;
    Badge *m_state;
    Badge *m_signature;
    Label *m_scope;
    QGridLayout *m_fields;
    QTimer *m_tick;
};

} // namespace views
