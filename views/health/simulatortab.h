// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/sdksend.h"
#include "views/health/healthtab.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace views {

class Banner;
class CodeBlock;
class DataTable;
class Label;

// Makes up what the SDK on a phone would upload, shows the exact bytes, sends them, and tells what was kept.
class SimulatorTab : public HealthTab {
    Q_OBJECT
public:
    explicit SimulatorTab(Context &context, QWidget *parent = nullptr);

    QList<PageShortcut> shortcuts() const override;

protected:
    void load() override;
    void clear() override;

private:
    QWidget *buildForm();
    QWidget *buildAnomalies();
    QWidget *buildBody();
    QWidget *buildOutcome();
    void make();
    void makeAt(const api::Timestamp &now);
    void showBody(const api::Result<models::SimulatedBody> &made);
    void save();
    void send();
    void showOutcome(const api::Result<models::SdkOutcome> &outcome);
    void forgetOutcome();

    QComboBox *m_platform;
    QSpinBox *m_seed;
    QSpinBox *m_days;
    QLineEdit *m_metrics;
    QList<QCheckBox *> m_anomalies;
    QPushButton *m_make;
    QPushButton *m_send;
    QPushButton *m_save;
    Banner *m_banner;
    Label *m_counts;
    CodeBlock *m_code;
    QWidget *m_outcome;
    Label *m_kept;
    DataTable *m_dropped;
    models::DroppedTable *m_rows = nullptr;
    std::string m_body;
};

} // namespace views
