// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/style.h"

#include <cmath>
#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QColor rgb(quint32 value)
{
    return QColor::fromRgb(value | 0xff000000U);
}

Tone pair(quint32 text, quint32 tint)
{
    return {rgb(text), rgb(tint)};
}

const Tokens &light()
{
    static const Tokens set{
        .dark = false,
        .window = rgb(0xf7f7f9),
        .panel = rgb(0xffffff),
        .raised = rgb(0xffffff),
        .inset = rgb(0xf2f3f5),
        .border = rgb(0xe4e5ea),
        .controlBorder = rgb(0xd3d5dc),
        .hover = rgb(0xf0f1f4),
        .pressed = rgb(0xe6e7ec),
        .text = rgb(0x1a1c21),
        .textSecondary = rgb(0x5b606b),
        .textDisabled = rgb(0xa2a6b0),
        .accent = rgb(0x4c57cf),
        .accentHover = rgb(0x414bbd),
        .onAccent = rgb(0xffffff),
        .accentText = rgb(0x4450c4),
        .accentTint = rgb(0xe9ebfb),
        .scrim = QColor(20, 22, 28, 70),
        .shadow = QColor(20, 22, 40, 26),
        .neutral = pair(0x50555f, 0xeeeff2),
        .success = pair(0x17693f, 0xe3f4ea),
        .warning = pair(0x855000, 0xfcf0da),
        .danger = pair(0xb0261f, 0xfdecea),
        .info = pair(0x1c5ba3, 0xe7f1fb),
        .dangerFill = rgb(0xc2332b),
        .onDanger = rgb(0xffffff),
        .get = pair(0x1c5ba3, 0xe7f1fb),
        .post = pair(0x17693f, 0xe3f4ea),
        .put = pair(0x855000, 0xfcf0da),
        .patch = pair(0x6a3a9c, 0xf2eafb),
        .remove = pair(0xb0261f, 0xfdecea),
        .tooltip = rgb(0x24262c),
        .onTooltip = rgb(0xf4f5f7),
        .chart = {rgb(0x000000), rgb(0xe69f00), rgb(0x56b4e9), rgb(0x009e73), rgb(0xf0e442), rgb(0x0072b2),
                  rgb(0xd55e00), rgb(0xcc79a7)},
    };
    return set;
}

const Tokens &dark()
{
    static const Tokens set{
        .dark = true,
        .window = rgb(0x131417),
        .panel = rgb(0x191a1e),
        .raised = rgb(0x202228),
        .inset = rgb(0x0f1013),
        .border = rgb(0x2a2c33),
        .controlBorder = rgb(0x3a3d46),
        .hover = rgb(0x22242a),
        .pressed = rgb(0x2b2d35),
        .text = rgb(0xe9eaed),
        .textSecondary = rgb(0x9ca1ad),
        .textDisabled = rgb(0x5c616c),
        .accent = rgb(0x5a66d8),
        .accentHover = rgb(0x505bcc),
        .onAccent = rgb(0xffffff),
        .accentText = rgb(0xa2abff),
        .accentTint = rgb(0x272b4a),
        .scrim = QColor(0, 0, 0, 120),
        .shadow = QColor(0, 0, 0, 90),
        .neutral = pair(0xb4b8c2, 0x292b32),
        .success = pair(0x6bd19b, 0x16301f),
        .warning = pair(0xe8b45c, 0x352711),
        .danger = pair(0xff938b, 0x3d1c1b),
        .info = pair(0x83bbf5, 0x162a40),
        .dangerFill = rgb(0xc63f37),
        .onDanger = rgb(0xffffff),
        .get = pair(0x83bbf5, 0x162a40),
        .post = pair(0x6bd19b, 0x16301f),
        .put = pair(0xe8b45c, 0x352711),
        .patch = pair(0xc6a3f2, 0x2c2140),
        .remove = pair(0xff938b, 0x3d1c1b),
        .tooltip = rgb(0x33363f),
        .onTooltip = rgb(0xf1f2f4),
        .chart = {rgb(0xb4b8c2), rgb(0xe69f00), rgb(0x56b4e9), rgb(0x009e73), rgb(0xf0e442), rgb(0x0072b2),
                  rgb(0xd55e00), rgb(0xcc79a7)},
    };
    return set;
}

struct State {
    Appearance appearance = Appearance::System;
    Density density = Density::Comfortable;
    bool systemDark = false;
    bool dark = false;
};

State &state() // appearance belongs to the process, as QApplication's palette does
{
    static State value;
    return value;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QString sansFamily()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const bool usable = !system.isEmpty() && QFontDatabase::hasFamily(system);
    const bool bitmapLike = system == "DejaVu Sans"_L1 || system == "Sans Serif"_L1; // a default, not a choice
    return usable && !bitmapLike ? system : u"Noto Sans"_s;
}

QFont made(TextStyle style)
{
    QFont result = QApplication::font();
    switch (style) {
    case TextStyle::Title:
        result.setPixelSize(size::kTitle);
        result.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Section:
        result.setPixelSize(size::kSection);
        result.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Body:
        result.setPixelSize(size::kBody);
        break;
    case TextStyle::Strong:
        result.setPixelSize(size::kBody);
        result.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Secondary:
        result.setPixelSize(size::kSecondary);
        break;
    case TextStyle::Mono:
        result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        result.setPixelSize(size::kSecondary);
        break;
    }
    return result;
}

} // namespace

const Tokens &tokens()
{
    return tokens(state().dark);
}

const Tokens &tokens(bool darkSet)
{
    return darkSet ? dark() : light();
}

const Tone &tone(Meaning meaning)
{
    const Tokens &set = tokens();
    switch (meaning) {
    case Meaning::Success:
        return set.success;
    case Meaning::Warning:
        return set.warning;
    case Meaning::Danger:
        return set.danger;
    case Meaning::Info:
        return set.info;
    case Meaning::Neutral:
        break;
    }
    return set.neutral;
}

QList<std::pair<QColor, QColor>> textPairs(const Tokens &set)
{
    QList<std::pair<QColor, QColor>> pairs;
    const QList<QColor> surfaces{set.window, set.panel, set.raised, set.inset, set.hover, set.pressed, set.accentTint};
    for (const QColor &surface : surfaces) {
        pairs.append({set.text, surface});
        pairs.append({set.textSecondary, surface});
    }
    for (const QColor &surface : {set.window, set.panel, set.raised, set.inset, set.accentTint})
        pairs.append({set.accentText, surface});
    pairs.append({set.onAccent, set.accent});
    pairs.append({set.onAccent, set.accentHover});
    pairs.append({set.onDanger, set.dangerFill});
    pairs.append({set.onTooltip, set.tooltip});
    for (const Tone &each : {set.neutral, set.success, set.warning, set.danger, set.info, set.get, set.post, set.put,
                             set.patch, set.remove}) {
        pairs.append({each.text, each.tint});
        pairs.append({each.text, set.panel});
        pairs.append({each.text, set.window});
        pairs.append({set.text, each.tint});
    }
    return pairs;
}

QFont font(TextStyle style) // asked for every cell that is painted
{
    static const QHash<TextStyle, QFont> faces = [] {
        QHash<TextStyle, QFont> all;
        for (const auto each : {TextStyle::Title, TextStyle::Section, TextStyle::Body, TextStyle::Strong,
                                TextStyle::Secondary, TextStyle::Mono})
            all.insert(each, made(each));
        return all;
    }();
    return faces.value(style);
}

int rowHeight()
{
    return state().density == Density::Compact ? size::kRowCompact : size::kRowComfortable;
}

QPalette paletteOf(const Tokens &set)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    all(QPalette::Window, set.window);
    all(QPalette::WindowText, set.text);
    all(QPalette::Base, set.panel);
    all(QPalette::AlternateBase, set.window);
    all(QPalette::Text, set.text);
    all(QPalette::PlaceholderText, set.textSecondary);
    all(QPalette::Button, set.raised);
    all(QPalette::ButtonText, set.text);
    all(QPalette::BrightText, set.onAccent);
    all(QPalette::Highlight, set.accentTint);
    all(QPalette::HighlightedText, set.text);
    all(QPalette::Link, set.accentText);
    all(QPalette::LinkVisited, set.accentText);
    all(QPalette::ToolTipBase, set.tooltip);
    all(QPalette::ToolTipText, set.onTooltip);
    all(QPalette::Light, set.raised);
    all(QPalette::Midlight, set.border);
    all(QPalette::Mid, set.border);
    all(QPalette::Dark, set.controlBorder);
    all(QPalette::Shadow, set.controlBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, set.textDisabled);
    return palette;
}

void installTheme(QApplication &application)
{
    state().systemDark = application.palette().color(QPalette::Window).lightnessF() < 0.5F;
    QFont base(sansFamily());
    base.setPixelSize(size::kBody);
    QApplication::setFont(base);
    QApplication::setStyle(new Style);
    setAppearance(state().appearance);
}

void setAppearance(Appearance value)
{
    state().appearance = value;
    state().dark = value == Appearance::System ? state().systemDark : value == Appearance::Dark;
    QApplication::setPalette(paletteOf(tokens()));
    for (QWidget *widget : QApplication::allWidgets())
        widget->update(); // what paints from tokens alone gets no palette event when its palette was set by hand
}

Appearance appearance()
{
    return state().appearance;
}

void setDensity(Density value)
{
    state().density = value;
    QEvent change(QEvent::StyleChange);
    for (QWidget *widget : QApplication::allWidgets())
        QApplication::sendEvent(widget, &change);
}

Density density()
{
    return state().density;
}

QColor mix(const QColor &over, const QColor &under, double amount)
{
    const auto channel = [amount](double a, double b) { return float(a * amount + b * (1 - amount)); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace views
