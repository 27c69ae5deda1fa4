// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/examplebody.h"

#include "models/snippets/quoting.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace models {

namespace {

const std::pair<QString, QString> kMembers[]{{u"clientId"_s, u"YOUR_CLIENT_ID"_s},
                                             {u"applicationId"_s, u"YOUR_APPLICATION_ID"_s},
                                             {u"redirectUrl"_s, u"YOUR_REDIRECT_URL"_s}};

const Quoting kJson{.code = Quoting::Code::Pairs};

// Where the text of the member begins and ends, with its quotation marks.
std::pair<qsizetype, qsizetype> placeOf(const QString &json, const QString &member)
{
    static const QString kText = uR"("%1"\s*:\s*("(?:[^"\\]|\\.)*"))"_s;
    const QRegularExpressionMatch found = QRegularExpression(kText.arg(member)).match(json);
    return {found.capturedStart(1), found.capturedEnd(1)};
}

} // namespace

QString exampleBody(const OperationDoc &operation, const QMap<QString, QString> &known)
{
    QString json = operation.bodies.isEmpty() ? QString() : operation.bodies.first().example;
    if (placeOf(json, kMembers[0].first).first < 0 || placeOf(json, kMembers[1].first).first < 0)
        return json; // it names no application
    for (const auto &[member, placeholder] : kMembers) {
        const auto [begin, end] = placeOf(json, member);
        if (begin < 0)
            continue;
        const QString value = known.value(member);
        json.replace(begin, end - begin, quoted(value.isEmpty() ? placeholder : value, kJson));
    }
    return json;
}

} // namespace models
