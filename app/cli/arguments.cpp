// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

// "Did you mean": ids that contain the word before those that only begin alike.
static QString similar(const QString &id)
{
    QStringList containing;
    QStringList alike;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        const QString other = QString::fromUtf8(endpoint.id.data(), qsizetype(endpoint.id.size()));
        if (other.contains(id, Qt::CaseInsensitive))
            containing << other;
        else if (other.startsWith(id.left(4), Qt::CaseInsensitive))
            alike << other;
    }
    const QStringList close = (containing + alike).mid(0, 5);
    return close.isEmpty() ? u"`weardeck-cli operations` lists them."_s
                           : u"Did you mean %1?"_s.arg(close.join(u", "_s));
}

Parsed<const api::Endpoint *> operationOf(const QString &id)
{
    if (id.isEmpty())
        return wrong(u"Name an operation. `weardeck-cli operations` lists them."_s);
    if (const api::Endpoint *endpoint = api::findEndpoint(id.toStdString()))
        return endpoint;
    return wrong(u"There is no operation \"%1\". %2"_s.arg(id, similar(id)));
}

Parsed<NamedValues> valuesOf(const QStringList &arguments)
{
    NamedValues values;
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 1)
            return wrong(u"\"%1\" is not of the form name=value."_s.arg(argument));
        values.emplace_back(argument.left(equals).toStdString(), argument.mid(equals + 1).toStdString());
    }
    return values;
}

Parsed<void> withoutSecrets(const api::Endpoint &endpoint, const NamedValues &values)
{
    for (const auto &[name, value] : values) {
        const api::EndpointValue *known = api::findValue(endpoint, name);
        if (known && known->secret)
            return wrong(
                u"%1 is a secret, and every user of the machine can read arguments: give the body with --body -."_s.arg(
                    QString::fromStdString(name)));
    }
    return {};
}

Parsed<QByteArray> inputOf(const QString &source)
{
    if (source.isEmpty())
        return QByteArray();
    const bool standard = source == u"-"_s;
    QFile input(source);
    if (!(standard ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly)))
        return wrong(standard ? u"Standard input cannot be read."_s : u"%1 is not a readable file."_s.arg(source));
    return input.readAll();
}

} // namespace app::cli
