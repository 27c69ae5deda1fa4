// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTimer>
#include <QVariant>

namespace app {

// What the program remembers between runs, as one JSON file. Written as a whole shortly after the last change and at
// the end; a file that cannot be read is set aside as <path>.broken, never overwritten. GUI thread only.
class JsonSettings {
public:
    explicit JsonSettings(QString path); // empty path: kept in memory only
    ~JsonSettings();
    Q_DISABLE_COPY_MOVE(JsonSettings)

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value); // an invalid value removes it
    void flush();
    QString error() const { return m_error; } // why the last write failed; empty when it did not

private:
    QString m_path;
    QJsonObject m_values;
    QTimer m_save;
    QString m_error;
};

} // namespace app
