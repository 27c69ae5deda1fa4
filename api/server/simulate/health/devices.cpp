// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/devices.h"

#include <algorithm>
#include <array>

namespace api::server::simulate {

namespace {

struct Model {
    std::string_view name, model;
};
struct Maker {
    std::string_view provider, manufacturer, source, type;
    std::array<Model, 4> watches; // one after the other
    bool sleeps, phone; // the phone's own measurements and what is typed in there come along
};

constexpr std::array<Maker, 12> kMakers{{
    {"apple",
     "Apple Inc.",
     "com.apple.health",
     "watch",
     {{{"Apple Watch", "Watch6,6"},
       {"Apple Watch", "Watch6,14"},
       {"Apple Watch", "Watch7,1"},
       {"Apple Watch", "Watch7,8"}}},
     true,
     true},
    {"samsung",
     "Samsung",
     "com.sec.android.app.shealth",
     "watch",
     {{{"Galaxy Watch5", "SM-R910"},
       {"Galaxy Watch6", "SM-R940"},
       {"Galaxy Watch7", "SM-L310"},
       {"Galaxy Watch8", "SM-L330"}}},
     true,
     true},
    {"google",
     "Google",
     "com.google.android.apps.fitness",
     "watch",
     {{{"Pixel Watch", "GQF4C"}, {"Pixel Watch 2", "G4TSL"}, {"Pixel Watch 3", "GBDU9"}, {"Pixel Watch 4", "GZP4X"}}},
     true,
     true},
    {"garmin",
     "Garmin",
     "garmin_connect",
     "watch",
     {{{"Fenix 7", "006-B3906-00"},
       {"Forerunner 265", "006-B4257-00"},
       {"Fenix 8", "006-B4536-00"},
       {"Forerunner 570", "006-B4759-00"}}},
     true,
     false},
    {"oura",
     "Oura",
     "oura",
     "ring",
     {{{"Oura Ring Gen3", "gen3"}, {"Oura Ring Gen3", "gen3"}, {"Oura Ring 4", "gen4"}, {"Oura Ring 4", "gen4"}}},
     true,
     false},
    {"fitbit",
     "Fitbit",
     "fitbit",
     "fitness_band",
     {{{"Charge 5", "Charge 5"}, {"Charge 6", "Charge 6"}, {"Sense 2", "Sense 2"}, {"Charge 6", "Charge 6"}}},
     true,
     false},
    {"whoop",
     "WHOOP",
     "whoop",
     "fitness_band",
     {{{"WHOOP 4.0", "4.0"}, {"WHOOP 4.0", "4.0"}, {"WHOOP 5.0", "5.0"}, {"WHOOP MG", "MG"}}},
     true,
     false},
    {"polar",
     "Polar",
     "polar_flow",
     "watch",
     {{{"Vantage V2", "Vantage V2"},
       {"Vantage V3", "Vantage V3"},
       {"Grit X2 Pro", "Grit X2 Pro"},
       {"Vantage M3", "Vantage M3"}}},
     true,
     false},
    {"suunto",
     "Suunto",
     "suunto",
     "watch",
     {{{"Suunto 9 Peak", "9 Peak"},
       {"Suunto Vertical", "Vertical"},
       {"Suunto Race", "Race"},
       {"Suunto Race S", "Race S"}}},
     true,
     false},
    {"ultrahuman",
     "Ultrahuman",
     "ultrahuman",
     "ring",
     {{{"Ring AIR", "AIR"}, {"Ring AIR", "AIR"}, {"Ring Rare", "Rare"}, {"Ring Rare", "Rare"}}},
     true,
     false},
    {"sensorbio",
     "Sensor Bio",
     "sensorbio",
     "fitness_band",
     {{{"Sensor Band", "SB1"}, {"Sensor Band", "SB1"}, {"Sensor Band 2", "SB2"}, {"Sensor Band 2", "SB2"}}},
     true,
     false},
    {"strava",
     "Strava",
     "strava",
     "watch",
     {{{"Edge 840", "Edge 840"}, {"Edge 840", "Edge 840"}, {"Edge 1050", "Edge 1050"}, {"Edge 1050", "Edge 1050"}}},
     false,
     false},
}};

const Maker &makerOf(std::string_view provider)
{
    const auto found = std::ranges::find(kMakers, provider, &Maker::provider);
    return found == kMakers.end() ? kMakers.front() : *found;
}

Device watchOf(const Maker &maker, int generation)
{
    const Model &model = maker.watches[std::size_t(std::min(generation / 2, 3))];
    return {.name = std::string(model.name),
            .model = std::string(model.model),
            .type = std::string(maker.type),
            .manufacturer = std::string(maker.manufacturer),
            .hardware = std::string(model.model),
            .software = std::to_string(9 + generation) + ".2.1",
            .source = std::string(maker.source),
            .id = {}};
}

Device otherOf(const Maker &maker, Carrier carrier)
{
    Device device{.name = {},
                  .model = {},
                  .type = "unknown",
                  .manufacturer = "Withings",
                  .hardware = {},
                  .software = "2101",
                  .source = "com.withings.wiscale2",
                  .id = {}};
    switch (carrier) {
    case Carrier::Phone:
        device.type = "phone";
        device.manufacturer = maker.manufacturer;
        device.name = maker.provider == "apple" ? "iPhone" : maker.provider == "samsung" ? "Galaxy S25" : "Pixel 9";
        device.model = maker.provider == "apple" ? "iPhone17,3" : maker.provider == "samsung" ? "SM-S931B" : "GR83Y";
        device.software = maker.provider == "apple" ? "26.1" : "16";
        device.source = maker.source;
        break;
    case Carrier::Scale:
        device.type = "scale";
        device.name = device.model = "Body Smart";
        break;
    case Carrier::Cuff:
        device.name = device.model = "BPM Connect";
        break;
    case Carrier::GlucoseMeter:
        device.name = device.model = "Libre 3";
        device.manufacturer = "Abbott";
        device.source = "com.freestylelibre3.app";
        break;
    case Carrier::Watch:
        break;
    }
    device.hardware = device.model;
    return device;
}

MetricSet without(MetricSet set, std::initializer_list<Metric> metrics)
{
    for (const Metric metric : metrics)
        set.reset(std::size_t(metric));
    return set;
}

MetricSet only(std::initializer_list<Metric> metrics)
{
    MetricSet set;
    for (const Metric metric : metrics)
        set.set(std::size_t(metric));
    return set;
}

} // namespace

Device deviceOf(const Wearer &wearer, std::string_view provider, Carrier carrier, std::int32_t day)
{
    const Maker &maker = makerOf(provider);
    const int generation = carrier == Carrier::Watch ? watchGeneration(wearer, day) : 0;
    Device device = carrier == Carrier::Watch ? watchOf(maker, generation) : otherOf(maker, carrier);
    device.id = Random(mixed(wearer.seed, std::uint64_t(carrier) * 64 + std::uint64_t(generation))).uuid();
    return device;
}

MetricSet metricsOf(std::string_view provider)
{
    using enum Metric;
    const MetricSet garmin = only({GarminStress, GarminBodyBattery});
    if (provider == "apple")
        return without(allMetrics(), {HrvRmssd, SkinTemperatureDeviation, Hydration}) & ~garmin;
    if (provider == "samsung" || provider == "google")
        return only({HeartRate,      RestingHeartRate,
                     HrvRmssd,       OxygenSaturation,
                     BloodGlucose,   Systolic,
                     Diastolic,      RespiratoryRate,
                     Height,         Weight,
                     BodyFat,        BodyMassIndex,
                     LeanMass,       BodyTemperature,
                     Vo2Max,         Steps,
                     Energy,         BasalEnergy,
                     FlightsClimbed, DistanceOnFoot,
                     Power,          Speed,
                     Cadence,        Hydration});
    const MetricSet night = only({HeartRate, RestingHeartRate, HrvRmssd, OxygenSaturation, RespiratoryRate});
    const MetricSet day = only({Steps, Energy, BasalEnergy, DistanceOnFoot});
    const MetricSet sport = only({DistanceCycling, DistanceSwimming, Speed, Power, Cadence, RunningSpeed});
    if (provider == "garmin")
        return night | day | sport | garmin
            | only({FlightsClimbed, Vo2Max, RunningPower, RunningOscillation, RunningContactTime, RunningStride});
    if (provider == "oura" || provider == "ultrahuman")
        return night | only({SkinTemperatureDeviation, Steps, Energy});
    if (provider == "whoop")
        return night | only({SkinTemperature, Energy});
    if (provider == "fitbit")
        return night | day | only({FlightsClimbed, SkinTemperatureDeviation, Weight, BodyFat, BodyMassIndex});
    if (provider == "strava")
        return only({HeartRate}) | sport;
    return night | day | sport;
}

bool delivers(std::string_view provider, Carrier carrier)
{
    return carrier == Carrier::Watch || makerOf(provider).phone || (provider == "fitbit" && carrier == Carrier::Scale);
}

bool deliversSleep(std::string_view provider)
{
    return makerOf(provider).sleeps;
}

} // namespace api::server::simulate
