// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/codeview.h"

class QToolButton;

namespace views {

// JSON with a copy button. Grows with its text up to `maxLines` and scrolls beyond; 0 leaves the height to the layout.
class CodeBlock : public CodeView {
    Q_OBJECT
public:
    CodeBlock(const QString &objectName, const QString &accessibleName, int maxLines = 0);
    void setText(const QString &text, Language language = Language::Json);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_maxLines;
    QToolButton *m_copy;
};

} // namespace views
