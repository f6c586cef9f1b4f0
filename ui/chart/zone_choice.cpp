#include "ui/chart/zone_choice.h"

#include "models/number_text.h"

namespace sextant::ui {

QVariantMap ZoneChoice::save() const
{
    QVariantMap shown;
    for (const models::ZoneFamily family : models::kAllZoneFamilies)
        shown.insert(models::toText(models::keyOf(family)), shows(family));
    return {{QStringLiteral("on"), isOn},
            {QStringLiteral("families"), shown},
            {QStringLiteral("ended"), withEnded},
            {QStringLiteral("timeframe"), timeframe ? models::toText(market::toString(*timeframe)) : QString()}};
}

ZoneChoice ZoneChoice::restored(const QVariantMap& state)
{
    ZoneChoice choice;
    choice.isOn = state.value(QStringLiteral("on"), choice.isOn).toBool();
    const QVariantMap shown = state.value(QStringLiteral("families")).toMap();
    for (const models::ZoneFamily family : models::kAllZoneFamilies) {
        bool& on = choice.families[static_cast<std::size_t>(family)];
        on = shown.value(models::toText(models::keyOf(family)), on).toBool();
    }
    choice.withEnded = state.value(QStringLiteral("ended"), choice.withEnded).toBool();
    choice.timeframe = market::timeframeFromString(state.value(QStringLiteral("timeframe")).toString().toStdString());
    return choice;
}

} // namespace sextant::ui
