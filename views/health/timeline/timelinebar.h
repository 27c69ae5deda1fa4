// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/connections.h"
#include "models/health/timelinetiles.h"

#include <optional>
#include <QTimeZone>
#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace views {

class Label;

enum class TimelinePreset { Day, Week, Month, Year, All };

// Span, source and resolution of the timeline.
class TimelineBar : public QWidget {
    Q_OBJECT
public:
    explicit TimelineBar(QWidget *parent = nullptr);
    void setSources(const std::vector<api::DataSource> &sources);
    void setSource(const QString &id); // quiet, as the others
    void setResolution(std::optional<models::TileResolution> resolution);
    void setShown(models::TimeSpan span, models::TileResolution resolution, const QTimeZone &zone);

    static QString resolutionName(models::TileResolution resolution);

Q_SIGNALS:
    void presetChosen(views::TimelinePreset preset);
    void stepped(int by); // -1, 1: to the span before or after
    void sourceChosen(const QString &id);
    void resolutionChosen(std::optional<models::TileResolution> resolution);

private:
    QButtonGroup *m_presets;
    QComboBox *m_source;
    QComboBox *m_resolution;
    Label *m_span;
    Label *m_zone;
};

} // namespace views
