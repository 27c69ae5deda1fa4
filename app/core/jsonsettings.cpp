// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jsonsettings.h"

#include "app/core/safefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSize>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::chrono::milliseconds kSaveDelay{500};

// JSON has no bytes; window geometry and header states are.
QJsonValue toJson(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    return QJsonValue::fromVariant(value);
}

QVariant fromJson(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(u"base64"_s))
        return QByteArray::fromBase64(value.toObject().value(u"base64"_s).toString().toLatin1());
    return value.toVariant();
}

} // namespace

JsonSettings::JsonSettings(QString path) : m_path(std::move(path))
{
    m_save.setSingleShot(true);
    m_save.setInterval(kSaveDelay);
    QObject::connect(&m_save, &QTimer::timeout, &m_save, [this] { flush(); });
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (document.isObject())
        m_values = document.object();
    else
        QFile::rename(m_path, m_path + u".broken"_s);
}

JsonSettings::~JsonSettings()
{
    if (m_save.isActive())
        flush();
}

QVariant JsonSettings::value(const QString &key, const QVariant &fallback) const
{
    const auto found = m_values.constFind(key);
    return found == m_values.constEnd() ? fallback : fromJson(*found);
}

void JsonSettings::setValue(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_values.insert(key, toJson(value));
    else
        m_values.remove(key);
    if (!m_path.isEmpty())
        m_save.start();
}

void JsonSettings::flush()
{
    m_save.stop();
    if (m_path.isEmpty())
        return;
    const auto written = replaceFile(m_path, QJsonDocument(m_values).toJson());
    m_error = written ? QString() : QString::fromStdString(written.error().message);
}

} // namespace app
