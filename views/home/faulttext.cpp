// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/text.h"
#include "views/home/faultscard.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

QString targetText(const QString &target)
{
    if (target == "*"_L1)
        return FaultsCard::tr("all requests");
    const api::Endpoint *endpoint = api::findEndpoint(models::utf8(target));
    if (!endpoint)
        return target;
    return models::text(name(endpoint->method)) + u' ' + models::text(endpoint->path);
}

QString effectText(const Fault &fault)
{
    if (fault.kind == "status"_L1)
        return FaultsCard::tr("answer %1").arg(fault.status > 0 ? fault.status : 503);
    if (fault.kind == "refuse"_L1)
        return FaultsCard::tr("are refused");
    return faultKindText(fault.kind);
}

} // namespace

QString faultKindText(const QString &kind)
{
    const std::pair<QString, QString> known[] = {
        {u"status"_s, FaultsCard::tr("answer an error status")},
        {u"latency"_s, FaultsCard::tr("wait a second first")},
        {u"rate_limit"_s, FaultsCard::tr("answer 429, too many requests")},
        {u"malformed_json"_s, FaultsCard::tr("answer broken JSON")},
        {u"wrong_content_type"_s, FaultsCard::tr("call their JSON text/html")},
        {u"reset"_s, FaultsCard::tr("end in a connection reset")},
        {u"stall"_s, FaultsCard::tr("fall silent")},
        {u"drip"_s, FaultsCard::tr("arrive byte by byte")},
        {u"truncate"_s, FaultsCard::tr("end before they are complete")},
        {u"wrong_length"_s, FaultsCard::tr("give a wrong length")},
        {u"bad_gzip"_s, FaultsCard::tr("call plain bytes gzip")},
        {u"garbage_status"_s, FaultsCard::tr("start with a line that is not HTTP")},
        {u"refuse"_s, FaultsCard::tr("refuse the next connections")}};
    for (const auto &[wire, words] : known) {
        if (wire == kind)
            return words;
    }
    return kind;
}

QString faultText(const Fault &fault)
{
    const QString target = targetText(fault.target);
    if (fault.kind == "refuse"_L1)
        return FaultsCard::tr("The next %Ln connections are refused", nullptr, fault.limit);
    if (fault.probability >= 1)
        return FaultsCard::tr("100 % of %1 %2").arg(target, effectText(fault));
    return FaultsCard::tr("%L1 % of %2 %3").arg(fault.probability * 100, 0, 'g', 3).arg(target, effectText(fault));
}

} // namespace views
