// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/localtable.h"
#include "models/credentials/environmentfile.h"
#include "views/common/dialog.h"
#include "views/context.h"

namespace views {

class Banner;

// The environments of a file, and which credentials each needs here; added only when that is confirmed.
class ImportDialog : public Dialog {
    Q_OBJECT
public:
    ImportDialog(Context &context, const QString &fileName, QList<models::ImportedEnvironment> environments,
                 QWidget *parent);

Q_SIGNALS:
    void imported(const QString &environmentId); // the first one

private:
    void submit();

    Context &m_context;
    const QList<models::ImportedEnvironment> m_environments;
    qsizetype m_saved = 0; // by an attempt that was cut short
    Banner *m_banner;
};

} // namespace views
