// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/timeseries.h"
#include "models/health/timelinetiles.h"
#include "models/tablemodel.h"

namespace models {

// Samples as recorded, of the series and the span last given; they come page by page as they are looked at.
class SampleRows : public TableModel<api::TimeseriesSample> {
public:
    explicit SampleRows(api::client::Client &client, QObject *parent = nullptr);
    // Empty `series`: no rows. Loads.
    void show(const std::string &userId, const QStringList &series, const QString &source, TimeSpan span);

private:
    struct Asked;
    explicit SampleRows(api::client::Client &client, std::shared_ptr<Asked> asked, QObject *parent);
    std::shared_ptr<Asked> m_asked;
};

} // namespace models
