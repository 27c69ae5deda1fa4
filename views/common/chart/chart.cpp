// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/chart.h"

#include "views/common/banner.h"
#include "views/common/chart/chartexport.h"
#include "views/common/chart/chartlegend.h"
#include "views/common/controls.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr double kZoomStep = 1.5;

} // namespace

Chart::Chart(Context &context, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_exportName(accessibleName)
    , m_canvas(new ChartCanvas)
    , m_legend(new ChartLegend)
    , m_legendArea(new QScrollArea)
    , m_banner(new Banner)
    , m_empty(new EmptyState(u"chart"_s, {}))
    , m_skeleton(new Skeleton)
    , m_body(new QStackedWidget)
    , m_tools(row({}, 0))
{
    name(this, objectName, accessibleName);
    name(m_canvas, objectName + u"Canvas"_s, accessibleName);
    setFocusProxy(m_canvas);
    for (QWidget *each :
         {static_cast<QWidget *>(m_canvas), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty)})
        m_body->addWidget(each);
    m_legendArea->setFrameShape(QFrame::NoFrame);
    m_legendArea->setWidgetResizable(true);
    m_legendArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legendArea->setFocusPolicy(Qt::NoFocus);
    m_legendArea->setWidget(m_legend);
    for (QWidget *each : {static_cast<QWidget *>(m_legend), m_legendArea->viewport()})
        each->setAutoFillBackground(false);
    name(m_legendArea, u"chartLegendArea"_s, m_legend->accessibleName());
    QHBoxLayout *head = row({grow(m_legendArea), Item(buildTools())});
    head->setAlignment(m_legendArea, Qt::AlignTop);
    fill(this, column({Item(head), m_banner, grow(m_body)}, size::kGap1));
    connect(m_legend, &ChartLegend::toggled, this, &Chart::toggle);
    connect(m_banner, &Banner::retryRequested, this, &Chart::retryRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &Chart::emptyActionRequested);
}

QWidget *Chart::buildTools()
{
    auto *tools = new QWidget;
    const auto add = [this](const QString &id, const QString &iconName, const QString &tip, const QKeySequence &keys,
                            auto run) {
        QToolButton *made = iconButton(u"chart_"_s + id, iconName, tip, keys);
        connect(made, &QToolButton::clicked, this, run);
        m_tools->addWidget(made);
        return made;
    };
    add(u"zoomIn"_s, u"zoom-in"_s, tr("Zoom in"), Qt::Key_Plus, [this] { m_canvas->zoom(kZoomStep); });
    add(u"zoomOut"_s, u"zoom-out"_s, tr("Zoom out"), Qt::Key_Minus, [this] { m_canvas->zoom(1 / kZoomStep); });
    add(u"showAll"_s, u"fit"_s, tr("Show all"), Qt::Key_0, [this] { m_canvas->showAll(); });
    QToolButton *save = add(u"export"_s, u"download"_s, tr("Export what is shown"), {}, [] {});
    auto *menu = new QMenu(save);
    menu->addAction(tr("Picture (PNG)…"), this, [this] { this->save(u"png"_s); });
    menu->addAction(tr("Drawing (SVG)…"), this, [this] { this->save(u"svg"_s); });
    menu->addAction(tr("Values (CSV)…"), this, [this] { this->save(u"csv"_s); });
    save->setMenu(menu);
    save->setPopupMode(QToolButton::InstantPopup);
    fill(tools, m_tools);
    return tools;
}

// A long legend leaves most of the room to what it explains, and is scrolled.
void Chart::fitLegend()
{
    const int wide = width() - m_tools->sizeHint().width() - size::kGap4;
    const int most = std::max(2, height() / 5 / size::kControl) * size::kControl;
    m_legendArea->setFixedHeight(std::min(m_legend->heightForWidth(wide), most));
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

void Chart::addTool(QWidget *widget)
{
    m_tools->insertWidget(m_tools->count() - 4, widget);
}

void Chart::setContent(const ChartContent &content)
{
    ChartContent shown = content;
    for (ChartSeries &each : shown.series)
        each.shown = each.shown && !m_hidden.contains(each.id);
    m_skeleton->stop();
    m_banner->clear();
    m_legend->setContent(shown);
    fitLegend();
    m_canvas->setContent(shown);
    m_body->setCurrentWidget(m_canvas);
}

void Chart::setExportName(const QString &fileName)
{
    m_exportName = fileName;
}

void Chart::showLoading()
{
    m_banner->clear();
    if (!content().isEmpty() && m_body->currentWidget() == m_canvas)
        return;
    m_skeleton->start();
    m_body->setCurrentWidget(m_skeleton);
}

void Chart::showEmpty(const QString &sentence, const QString &action)
{
    m_skeleton->stop();
    m_banner->clear();
    m_empty->setText(sentence, action);
    m_body->setCurrentWidget(m_empty);
}

void Chart::showError(const api::Error &error)
{
    m_skeleton->stop();
    m_banner->show(error);
    m_body->setCurrentWidget(m_canvas);
}

void Chart::toggle(int series, bool shown)
{
    ChartContent next = content();
    next.series[series].shown = shown;
    const QString id = next.series[series].id;
    m_hidden.removeAll(id);
    if (!shown)
        m_hidden.append(id);
    m_legend->setContent(next);
    m_canvas->setContent(next);
    Q_EMIT seriesToggled(id, shown);
}

ChartView Chart::viewNow() const
{
    return {.span = m_canvas->span(), .size = m_canvas->size(), .zone = m_canvas->zone(), .locale = QLocale()};
}

void Chart::save(const QString &ending)
{
    const QString type = ending.toUpper() + u" (*."_s + ending + u')';
    m_context.prompts.saveFile(
        tr("Export the chart"), m_exportName + u'.' + ending, {type}, this, [this, ending](const QString &path) {
            std::function<QByteArray()> bytes;
            if (ending == "csv"_L1)
                bytes = [content = content(), span = span()] { return chartCsv(content, span); };
            else if (ending == "svg"_L1)
                bytes = [svg = chartSvg(content(), viewNow(), accessibleName())] { return svg; };
            else
                bytes = [image = chartImage(content(), viewNow())] {
                    QBuffer buffer;
                    image.save(&buffer, "PNG");
                    return buffer.data();
                };
            writeInBackground(path, std::move(bytes), this, [this, path](const QString &error) { saved(path, error); });
        });
}

void Chart::saved(const QString &path, const QString &error)
{
    if (error.isEmpty())
        return m_context.toasts.show(tr("%1 written.").arg(isolated(visible(QFileInfo(path).fileName()))));
    m_banner->show(Meaning::Danger, tr("The chart could not be written to %1.").arg(isolated(visible(path))), error);
}

QList<PageShortcut> Chart::shortcuts()
{
    return {{u"←, →"_s, tr("Move the chart in time")},
            {u"+, −"_s, tr("Zoom in and out")},
            {u"0"_s, tr("Show all")},
            {u"Home, End"_s, tr("First and last data")},
            {u"Shift+←, Shift+→"_s, tr("Step from value to value; Enter shows its rows")},
            {tr("Shift+drag"), tr("Mark a range; Esc clears it")}};
}

} // namespace views
