// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

namespace views {

// Environments from files and to files, without secrets; and `.env` files, whose secrets go to the keychain. Everything
// read is shown before any of it counts.
class EnvironmentFiles : public QObject {
    Q_OBJECT
public:
    EnvironmentFiles(Context &context, QWidget *page);
    void importDotEnv(const models::Environment &into);
    void importEnvironments();
    void exportEnvironments();

Q_SIGNALS:
    void imported(const QString &environmentId);
    void refused(const QString &what, const api::Error &error);

private:
    void openDotEnv(const QString &path, const models::Environment &into);
    void openEnvironments(const QString &path);
    void write(const QString &path);

    Context &m_context;
    QWidget *m_page;
};

} // namespace views
