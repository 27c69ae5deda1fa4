// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/health/healthtab.h"

class QTabBar;

namespace views {

class CodeBlock;

// Code for apps and backends, filled with this environment and end-user.
class CodeTab : public HealthTab {
    Q_OBJECT
public:
    explicit CodeTab(Context &context, QWidget *parent = nullptr);
    void open(const QString &language) override; // "kotlin"

protected:
    void load() override;
    void clear() override;

private:
    void showSample();

    QTabBar *m_languages;
    CodeBlock *m_code;
};

} // namespace views
