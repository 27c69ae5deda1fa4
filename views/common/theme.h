// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QColor>
#include <QFont>
#include <QPalette>
#include <utility>

class QApplication;

// The one place with colour and size literals. Everything that paints asks tokens() at paint time, so a theme
// switch is a palette change event and nothing else. GUI thread only.
namespace views {

enum class Appearance { System, Light, Dark };
enum class Density { Compact, Comfortable };
enum class Meaning { Neutral, Success, Warning, Danger, Info };
enum class TextStyle { Title, Section, Body, Strong, Secondary, Mono };

struct Tone {
    QColor text;
    QColor tint; // background that goes with the text
};

struct Tokens {
    bool dark;
    QColor window, panel, raised, inset, border, controlBorder;
    QColor hover, pressed; // over window and panel
    QColor text, textSecondary, textDisabled;
    QColor accent, accentHover, onAccent; // the primary action
    QColor accentText, accentTint; // links and icons; selection
    QColor scrim, shadow;
    Tone neutral, success, warning, danger, info;
    QColor dangerFill, onDanger; // the destructive action of a confirmation
    Tone get, post, put, patch, remove; // HTTP methods
    QColor tooltip, onTooltip;
    std::array<QColor, 8> chart; // Okabe-Ito order, black first in light and grey first in dark
};

namespace size {
constexpr int kGap1 = 4, kGap2 = 8, kGap3 = 12, kGap4 = 16, kGap6 = 24, kGap8 = 32;
constexpr int kRadius = 6, kCardRadius = 8, kBadgeRadius = 4;
constexpr int kControl = 30, kRowCompact = 28, kRowComfortable = 34, kHeaderRow = 32;
constexpr int kRail = 208, kRailWidest = 264, kRailCollapsed = 52, kRailRow = 30, kTopBar = 48, kStatusBar = 28,
              kStripe = 3;
constexpr int kIcon = 20, kSmallIcon = 16, kIndicator = 16, kScrollBar = 10, kDot = 8;
constexpr int kTitle = 20, kSection = 15, kBody = 13, kSecondary = 12; // font pixels
constexpr int kDialog = 480, kWideDialog = 640, kFormLabel = 132, kField = 320, kDetail = 380, kToast = 360;
constexpr int kWindowWidth = 1280, kWindowHeight = 800, kWindowMinWidth = 860, kWindowMinHeight = 560;
} // namespace size

const Tokens &tokens(); // of the appearance now shown
const Tokens &tokens(bool dark);
const Tone &tone(Meaning meaning);
// Every (text, background) pair that the widgets paint; the contrast test walks them.
QList<std::pair<QColor, QColor>> textPairs(const Tokens &set);

QFont font(TextStyle style);
int rowHeight(); // of tables, by the density
QPalette paletteOf(const Tokens &set);

// Fusion, our proxy style, fonts and palette. Call once, before the first window.
void installTheme(QApplication &application);
void setAppearance(Appearance appearance); // live; System goes back to what the desktop had at start
Appearance appearance();
void setDensity(Density density); // live
Density density();

QColor mix(const QColor &over, const QColor &under, double amount); // amount 1 = over
double contrast(const QColor &one, const QColor &other); // WCAG 2 ratio, 1..21

} // namespace views
