// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "models/snippets/guides.h"
#include "views/context.h"

class QTabBar;

namespace views {

class Banner;
class GuideView;

// The guides of Relay's mobile SDKs with the values of one application; the API reference shows them with the same.
class AppGuides : public QWidget {
    Q_OBJECT
public:
    explicit AppGuides(Context &context, QWidget *parent = nullptr);
    void show(const api::RelayApplication &application); // hides QWidget's on purpose
    void setClient(const QString &clientId); // the credentials in use; empty: none yet

Q_SIGNALS:
    void editRequested(); // of the application, which lacks a value

protected:
    void showEvent(QShowEvent *event) override;

private:
    void changed();
    void refresh();

    Context &m_context;
    models::GuideValues m_values;
    QTabBar *m_platforms;
    Banner *m_missing;
    GuideView *m_guide;
};

} // namespace views
