// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QWidget>

namespace views {

// A word on a tint: HTTP method, status, environment, shortcut. The word always says what the colour says.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Meaning meaning = Meaning::Neutral, QWidget *parent = nullptr);
    void setText(const QString &text, Meaning meaning);
    void setMethod(const QString &method); // "GET": its fixed hue
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static const Tone &methodTone(const QString &method); // neutral when unknown
    static Meaning statusMeaning(int httpStatus); // 2xx success, 4xx warning, 5xx and 0 danger, else info
    static QFont face();
    static void draw(QPainter *painter, const QRect &rect, const QString &text, const Tone &tone);
    static QSize sizeOf(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Meaning m_meaning;
    bool m_isMethod = false;
};

} // namespace views
