// SPDX-License-Identifier: GPL-3.0-or-later
// What R4's profiles of vital signs ask for, and that the checker of these tests asks for it.
#include "tests/support/fhirbench.h"
#include "tests/support/ucum.h"

using namespace support;
using namespace Qt::StringLiterals;

class RelayFhirVitals : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void unitsAreJudged()
    {
        for (const char *unit :
             {"/min", "mm[Hg]", "mg/dL", "kg/m2", "mL/kg/min", "Cel", "{steps}", "kcal", "mL/min/kg{body_wt}"})
            QVERIFY2(isUcum(unit), unit);
        for (const char *unit : {"", "bpm", "mmHg", "steps", "kg/", "m m", "{}", "C", "kmin", "Kg"})
            QVERIFY2(!isUcum(unit), unit);
        QVERIFY(isLoinc("8867-4"));
        QVERIFY(!isLoinc("8867-5"));
        QVERIFY(!isLoinc("HK-1"));
    }

    void theCheckerFindsWhatIsWrong()
    {
        RecordsBench bench;
        bench.put(bench.source(), 41, {at(kMidnight, 70.5, kIndia)});
        const std::string sound = bundleOf(bench.ask(bench.query({"apple"}, true)), "apple");
        QVERIFY_SOUND(sound);
        const std::pair<const char *, const char *> mistakes[] = {
            {"\"status\":\"final\"", "\"status\":\"done\""},
            {"\"code\":\"kg\"", "\"code\":\"kilo\""},
            {"\"code\":\"29463-7\"", "\"code\":\"29463-8\""},
            {"\"code\":\"vital-signs\"", "\"code\":\"vitals\""},
            {"\"effectiveDateTime\"", "\"effectiveTime\""},
            {"+05:30\"", "\""},
            {"\"reference\":\"urn:uuid:", "\"reference\":\"urn:uuid:0"},
            {"\"type\":\"collection\"", "\"type\":\"bag\""},
            {"\"unit\":\"kg\"", "\"unit\":\"\""},
            {"http://unitsofmeasure.org", "http://unitsofmeasure.example"},
        };
        for (const auto &[right, wrong] : mistakes) {
            std::string broken = sound;
            const auto at = broken.find(right);
            QVERIFY2(at != broken.npos, right);
            broken.replace(at, std::string_view(right).size(), wrong);
            QVERIFY2(!fhirFaults(broken).empty(), wrong);
        }
    }

    void theCheckerAsksForTheCodesOfProfiles()
    {
        RecordsBench bench;
        bench.put(bench.source(), 2, {at(kMidnight, 55)});
        bench.put(bench.source(), 20, {at(kMidnight, 97)});
        bench.put(bench.source(), 22, {at(kMidnight, 121)});
        const std::string sound = bundleOf(bench.ask(bench.query({"apple"}, true)), "apple");
        QVERIFY_SOUND(sound);
        const std::pair<std::string, std::string> mistakes[] = {{"\"8867-4\"", "\"55423-8\""},
                                                                {"\"2708-6\"", "\"55423-8\""},
                                                                {"\"8462-4\"", "\"55423-8\""},
                                                                {"\"85354-9\"", "\"8480-6\""},
                                                                {"\"value\":97", "\"value\":97.0625"}};
        for (const auto &[right, wrong] : mistakes) {
            std::string broken = sound;
            const auto at = broken.find(right);
            QVERIFY2(at != broken.npos, right.c_str());
            broken.replace(at, right.size(), wrong);
            QVERIFY2(!fhirFaults(broken).empty(), right.c_str());
        }
    }

    void numbersHaveTheDecimalsOfTheirUnit()
    {
        RecordsBench bench;
        bench.put(bench.source(), 41, {at(kMidnight, 155 * 0.45359237)});
        bench.put(bench.source(), 45, {at(kMidnight, 36.6 + 2e-11), at(kMidnight + kHour, (98.4 - 32) / 1.8)});
        bench.put(bench.source(), 80, {during(kLocalMidnight, kHour, 33.4), during(kLocalMidnight + kHour, kHour, 33)});
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        for (const char *number : {"\"value\":70.307,", "\"value\":36.6,", "\"value\":36.89,", "\"value\":66,"})
            QVERIFY2(answer.data.text.find(number) != std::string::npos, number);
    }

    void bothPressuresAreOneObservation()
    {
        RecordsBench bench;
        bench.put(bench.source(), 22, {at(kMidnight, 121), at(kMidnight + kHour, 130)});
        bench.put(bench.source(), 23, {at(kMidnight, 79)});
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        const auto panels = observations(answer, "apple", "85354-9");
        QCOMPARE(panels.size(), 2);
        QCOMPARE(componentsOf(panels[0]), QStringList({u"8480-6=121"_s, u"8462-4=79"_s}));
        QCOMPARE(componentsOf(panels[1]), QStringList({u"8480-6=130"_s, u"8462-4=unknown"_s})); // without a partner
        bench.put(bench.source(), 23, {at(kMidnight + 2 * kHour, 81)});
        const HealthAnswer later = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(later, "apple"));
        QCOMPARE(componentsOf(observations(later, "apple", "85354-9").value(2)),
                 QStringList({u"8480-6=unknown"_s, u"8462-4=81"_s}));
    }
};

WEARDECK_TEST(RelayFhirVitals)
#include "tst_relayfhirvitals.moc"
