// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/apidocument.h"
#include "views/health/healthtab.h"

class QComboBox;

namespace views {

class CodePanel;

// Code for apps and backends, filled with this environment and end-user: the calls that matter for one end-user.
class CodeTab : public HealthTab {
    Q_OBJECT
public:
    explicit CodeTab(Context &context, QWidget *parent = nullptr);
    void open(const QString &language) override; // "kotlin"

protected:
    void load() override;
    void clear() override;

private:
    void showCode();

    std::shared_ptr<const models::ApiDocument> m_document; // the one built in
    QComboBox *m_operation;
    CodePanel *m_code;
};

} // namespace views
