// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

class ThemeTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }

    void aFieldIsPaintedAnewWhenThePointerHasLeft()
    {
        QLineEdit edit;
        edit.ensurePolished();
        QVERIFY(edit.testAttribute(Qt::WA_Hover)); // its frame is another one under the pointer
    }

    void knowsWcagsOwnFigures()
    {
        QCOMPARE(views::contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(views::contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void everyTextPairIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextPairIsReadable()
    {
        QFETCH(bool, dark);
        const auto pairs = views::textPairs(views::tokens(dark));
        QVERIFY(pairs.size() > 40);
        for (const auto &[text, under] : pairs) {
            const double ratio = views::contrast(text, under);
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), under.name()).arg(ratio)));
        }
    }

    void switchesLive()
    {
        QLabel label; // any widget: the palette reaches it by itself
        label.show();
        views::setAppearance(views::Appearance::Dark);
        QVERIFY(views::tokens().dark);
        QTRY_COMPARE(label.palette().color(QPalette::Window), views::tokens(true).window);
        views::setAppearance(views::Appearance::Light);
        QTRY_COMPARE(label.palette().color(QPalette::Window), views::tokens(false).window);
        views::setDensity(views::Density::Compact);
        QCOMPARE(views::rowHeight(), 28);
        views::setDensity(views::Density::Comfortable);
        QCOMPARE(views::rowHeight(), 34);
    }

    void iconsTakeTheColourOfTheText()
    {
        const QStringList files =
            QDir(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../resources/icons")).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            const QImage image = views::icon(file.chopped(4)).pixmap(20, 20).toImage();
            int strong = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    strong += pixel.alpha() > 60;
                    if (pixel.alpha() > 250)
                        QCOMPARE(pixel.rgb(), views::tokens().text.rgb());
                }
            QVERIFY2(strong > 0, qPrintable(file));
        }
    }

    void anIconWithoutRoomIsNotDrawn() { QVERIFY(views::tinted(u"search"_s, Qt::red, 0, 2).isNull()); }
};

WEARDECK_GUI_TEST(ThemeTest)
#include "tst_theme.moc"
