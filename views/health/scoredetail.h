// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/health-scores.h"

#include <QWidget>

class QVBoxLayout;

namespace views {

class Badge;
class Label;

// One score: value, range, who computed it and how, its parts.
class ScoreDetail : public QWidget {
    Q_OBJECT
public:
    explicit ScoreDetail(QWidget *parent = nullptr);

    void show(const api::HealthScore &score); // hides QWidget's on purpose, as UserDetail does
    void clear();

private:
    Label *m_title;
    Badge *m_origin;
    Label *m_value;
    Label *m_range;
    Label *m_formula;
    QWidget *m_partsGroup;
    Label *m_parts;
    Label *m_recorded;
    QWidget *m_all;
    Label *m_hint;
};

} // namespace views
