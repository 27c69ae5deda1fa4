// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/vendortable.h"

#include "models/common/columns.h"
#include "models/common/localslice.h"
#include "models/common/ownproviders.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::ProviderInfo;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::VendorTable)
};

int toneOf(VendorState state)
{
    switch (state) {
    case VendorState::Configured:
        return 1;
    case VendorState::Missing:
        return 2;
    case VendorState::Simulated:
        return 4;
    case VendorState::Disabled:
    case VendorState::FromPhone:
        break;
    }
    return 0;
}

QList<Column<ProviderInfo>> columns(bool isEmbedded)
{
    return {
        textColumn<ProviderInfo>(
            u"name"_s, Words::tr("Vendor"), [](const ProviderInfo &vendor) { return text(vendor.name); }, 140, true),
        statusColumn<ProviderInfo>(
            u"state"_s, Words::tr("App"),
            [isEmbedded](const ProviderInfo &vendor) { return name(stateOf(vendor, isEmbedded)); },
            [isEmbedded](const ProviderInfo &vendor) { return toneOf(stateOf(vendor, isEmbedded)); }, 110)};
}

} // namespace

VendorState stateOf(const ProviderInfo &vendor, bool isEmbedded)
{
    if (!vendor.isEnabled)
        return VendorState::Disabled;
    if (!vendor.hasCloudApi)
        return VendorState::FromPhone;
    if (!vendor.isConfigured)
        return VendorState::Missing;
    return isEmbedded && !vendor.clientId ? VendorState::Simulated : VendorState::Configured;
}

QString name(VendorState state)
{
    switch (state) {
    case VendorState::Disabled:
        return Words::tr("disabled");
    case VendorState::Missing:
        return Words::tr("no app yet");
    case VendorState::Simulated:
        return Words::tr("simulated");
    case VendorState::Configured:
        return Words::tr("configured");
    case VendorState::FromPhone:
        return Words::tr("by SDK");
    }
    return {};
}

VendorTable *makeVendorTable(api::client::Client &client, bool isEmbedded, QObject *parent)
{
    return new VendorTable(
        columns(isEmbedded), [](const ProviderInfo &vendor) { return text(vendor.provider.wire()); },
        [&client, isEmbedded](const Query &query) {
            return client.send(OwnProviders{}).map([query, isEmbedded](std::vector<ProviderInfo> all) {
                std::ranges::stable_sort(all, [](const ProviderInfo &one, const ProviderInfo &other) {
                    return std::pair(!one.hasCloudApi, one.name) < std::pair(!other.hasCloudApi, other.name);
                });
                return localSlice(std::move(all), columns(isEmbedded), query);
            });
        },
        parent);
}

} // namespace models
