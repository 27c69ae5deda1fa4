// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/style.h"

#include "views/common/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr auto kEmphasis = "weardeckEmphasis";
constexpr int kFieldMargin = size::kGap1 + 2;

bool isOver(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option != nullptr && option->state.testFlag(flag);
}

} // namespace

void setEmphasis(QWidget *button, Emphasis value)
{
    button->setProperty(kEmphasis, int(value));
    button->update();
}

Emphasis emphasis(const QWidget *button)
{
    return button ? Emphasis(button->property(kEmphasis).toInt()) : Emphasis::Normal;
}

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus) // nor take the focus
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

// A wheel that scrolls the page must not change the values that pass under the pointer.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return size::kScrollBar;
    case PM_ScrollBarSliderMin:
        return size::kGap8;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return size::kGap1 + 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return size::kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return size::kGap2;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return size::kGap3;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) ? 0 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return size::kSmallIcon;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return size::kGap1;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuBarHMargin:
        return size::kGap1;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return size::kGap6;
    case PM_TabBarTabVSpace:
        return size::kGap3;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_HeaderMargin:
        return size::kGap2;
    case PM_ToolTipLabelFrameWidth:
        return size::kGap1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_SloppySubMenus:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // ExpandingFieldsGrow
    case SH_DialogButtonLayout:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Table_GridLineColor:
        return int(tokens().border.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    if (type == CT_MenuItem)
        return paint::menuItemSize(option, contents);
    if (type == CT_MenuBarItem)
        return contents + QSize(size::kGap4, size::kGap2);
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        result = QSize(contents.width() + 2 * size::kGap3 + paint::pushButtonIconGap(option), size::kControl);
        break;
    case CT_LineEdit:
        result.setHeight(size::kControl);
        break;
    case CT_SpinBox: // its field has the margins of a line edit
        result = QSize(result.width() + 2 * kFieldMargin, size::kControl);
        break;
    case CT_ComboBox:
        result = QSize(contents.width() + 2 * size::kGap3 + size::kGap4, size::kControl);
        break;
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), size::kControl));
        result.setWidth(std::max(result.width(), size::kControl));
        break;
    case CT_HeaderSection:
        result.setHeight(size::kHeaderRow);
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), size::kRowCompact));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_PushButtonContents:
        return option->rect.adjusted(size::kGap2, 0, -size::kGap2, 0);
    case SE_LineEditContents:
        return option->rect.adjusted(kFieldMargin, 1, -kFieldMargin, -1);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) { // no arrow buttons: the groove is all
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || !slider)
            return {};
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const int length = horizontal ? option->rect.width() : option->rect.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        int thumb = length;
        if (range > 0)
            thumb = std::clamp(int(qint64(slider->pageStep) * length / (range + slider->pageStep)),
                               std::min(size::kGap8, length), length);
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - thumb, slider->upsideDown);
        if (part == SC_ScrollBarSlider)
            return horizontal ? QRect(option->rect.x() + start, option->rect.y(), thumb, option->rect.height())
                              : QRect(option->rect.x(), option->rect.y() + start, option->rect.width(), thumb);
        if (part == SC_ScrollBarGroove)
            return option->rect;
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(size::kGap2, 1, -size::kGap6, -1));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QRectF rect(option->rect);
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::pushButton(painter, option, widget);
    case PE_PanelButtonTool:
        return paint::toolButton(painter, option);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        return paint::field(painter, option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::indicator(painter, option, false);
    case PE_IndicatorRadioButton:
        return paint::indicator(painter, option, true);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return paint::row(painter, option);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget)) // cells show focus by their own ring, see row()
            paint::focusRing(painter, rect, size::kRadius);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paint::roundRect(painter, rect, 0, tokens().raised, tokens().border);
    case PE_PanelTipLabel:
        return paint::roundRect(painter, rect, 0, tokens().tooltip);
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow: // part of the header's label
    case PE_FrameTabBarBase:
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, tokens().panel);
    case PE_Frame:
        if (isOver(option, State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget))
            return paint::focusRing(painter, rect, size::kRadius);
        return paint::roundRect(painter, rect, size::kRadius, Qt::transparent, tokens().border);
    case PE_IndicatorArrowDown:
        return paint::chevron(painter, rect, Qt::DownArrow, tokens().textSecondary);
    case PE_IndicatorArrowUp:
        return paint::chevron(painter, rect, Qt::UpArrow, tokens().textSecondary);
    case PE_IndicatorArrowLeft:
        return paint::chevron(painter, rect, Qt::LeftArrow, tokens().textSecondary);
    case PE_IndicatorArrowRight:
        return paint::chevron(painter, rect, Qt::RightArrow, tokens().textSecondary);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return paint::pushButtonLabel(painter, option, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paint::headerSection(painter, option);
    case CE_HeaderLabel:
        return paint::headerLabel(painter, option);
    case CE_MenuItem:
        return paint::menuItem(painter, option, widget);
    case CE_MenuBarItem:
        return paint::menuBarItem(painter, option);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, tokens().window);
    case CE_Splitter: {
        const bool vertical = isOver(option, State_Horizontal);
        QRect line = option->rect;
        vertical ? line.setWidth(1) : line.setHeight(1);
        line.moveCenter(option->rect.center());
        return painter->fillRect(line, isOver(option, State_MouseOver) ? tokens().accent : tokens().border);
    }
    case CE_ProgressBarGroove:
        return paint::groove(painter, option);
    case CE_ProgressBarContents:
        return paint::progress(painter, option);
    case CE_ProgressBarLabel:
        return;
    case CE_TabBarTabShape:
        return paint::tab(painter, option);
    case CE_ShapedFrame:
        return QProxyStyle::drawControl(element, option, painter, widget);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return paint::scrollBar(painter, option, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (control == CC_ComboBox) {
        paint::field(painter, option);
        const QRect arrow(0, 0, size::kSmallIcon, size::kSmallIcon);
        QRect placed = arrow;
        placed.moveCenter({option->rect.right() - size::kGap4, option->rect.center().y()});
        return paint::chevron(painter, visualRect(option->direction, option->rect, placed), Qt::DownArrow,
                              tokens().textSecondary);
    }
    if (control == CC_SpinBox) {
        paint::field(painter, option);
        for (const auto &[part, arrow] :
             {std::pair(SC_SpinBoxUp, Qt::UpArrow), std::pair(SC_SpinBoxDown, Qt::DownArrow)})
            if (option->subControls & part)
                paint::chevron(painter, subControlRect(control, option, part, widget), arrow, tokens().textSecondary);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        QStyleOptionToolButton plain(*tool); // no arrow beside the icon: the tooltip says what opens
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace views
