// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snippets/guides.h"

#include <QScrollArea>

namespace views {

// One guide to read: headings, text, facts and code to copy.
class GuideView : public QScrollArea {
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);
    void setGuide(const models::Guide &guide);
};

} // namespace views
