#include "models/flag_text.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "models/number_text.h"

namespace sextant::models {
FlagText::Hint FlagText::hint(const host::ChangeRecord* change, bool isOn, Time now)
{
    if (change == nullptr) return {};
    const host::FlagAge age = host::flagAge(isOn, change->wallTime, change->expires, now);
    switch (age.kind) {
    case host::FlagAge::Kind::Fine:
        return {};
    case host::FlagAge::Kind::Expires:
        return {age.days > 0 ? tr("expires in %n day(s)", nullptr, age.days) : tr("expires within a day"), false};
    case host::FlagAge::Kind::Expired:
        return {age.days > 0 ? tr("expired %n day(s) ago: remove or renew", nullptr, age.days)
                             : tr("expired today: remove or renew"),
                true};
    case host::FlagAge::Kind::LongOn:
        return {tr("on for %n day(s) without a change", nullptr, age.days), true};
    }
    return {};
}

QString FlagText::effect(const host::FlagEffectCount& count)
{
    const int number = static_cast<int>(std::min<std::int64_t>(count.count, std::numeric_limits<int>::max()));
    switch (count.effect) {
    case host::FlagEffect::SignalsBlocked:
        return tr("%n signal(s) blocked", nullptr, number);
    case host::FlagEffect::WeightsLearned:
        return tr("weights changed %n time(s)", nullptr, number);
    case host::FlagEffect::RegimesBlended:
        return tr("%n turn(s) of a market told", nullptr, number);
    }
    return {};
}

QString FlagText::change(const host::ChangeRecord& change, bool defaultOn)
{
    const QString on = tr("on", "flag");
    const QString off = tr("off", "flag");
    const auto word = [&](const std::string& value) { return value == "on" ? on : off; };
    const QString before = change.before.empty() ? (defaultOn ? on : off) : word(change.before);
    const QString after = word(change.after);
    if (before == after) return tr("%1 stays %2", "flag, on or off").arg(toText(change.key), after);
    return tr("%1 %2 → %3", "flag, on or off, on or off").arg(toText(change.key), before, after);
}

QString FlagText::undoReason(const host::ChangeRecord& change, bool defaultOn)
{
    return tr("undo of change %1 (%2)", "number, what it changed")
        .arg(change.entry)
        .arg(FlagText::change(change, defaultOn));
}

} // namespace sextant::models
