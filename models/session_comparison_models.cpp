#include "models/session_comparison_models.h"

#include <array>
#include <cmath>

#include "models/number_text.h"
#include "models/setting_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

double comparedAmount(Cash cash) { return static_cast<double>(cash.units) / 1e8; }

QString comparedValue(const std::string& value)
{
    return value.empty() ? ComparedSettingsModel::tr("default", "value of a setting") : toText(value);
}

constexpr std::array<RowColumn<ComparedFigure>, ComparedFiguresModel::ColumnCount> kFigureColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "Figure"),
     QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "Of the main account"), false,
     [](const ComparedFigure& r, const TimeText&) { return r.title; }},
    {QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "First"),
     QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "The session that was begun first"), true,
     [](const ComparedFigure& r, const TimeText&) { return r.first; }},
    {QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "Second"),
     QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "The session that was begun later"), true,
     [](const ComparedFigure& r, const TimeText&) { return r.second; }},
    {QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "Difference"),
     QT_TRANSLATE_NOOP("sextant::models::ComparedFiguresModel", "The second less the first"), true,
     [](const ComparedFigure& r, const TimeText&) { return r.difference; }, nullptr,
     [](const ComparedFigure& r) { return r.tone; }},
}};

constexpr std::array<RowColumn<ComparedSetting>, ComparedSettingsModel::ColumnCount> kComparedColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ComparedSettingsModel", "Setting or flag"),
     QT_TRANSLATE_NOOP("sextant::models::ComparedSettingsModel", "What the sessions began with"), false,
     [](const ComparedSetting& r, const TimeText&) { return toText(r.difference.key); }},
    {QT_TRANSLATE_NOOP("sextant::models::ComparedSettingsModel", "First"),
     QT_TRANSLATE_NOOP("sextant::models::ComparedSettingsModel", "The session that was begun first"), false,
     [](const ComparedSetting& r, const TimeText&) { return comparedValue(r.difference.first); }, nullptr,
     [](const ComparedSetting& r) { return r.difference.first.empty() ? Tone::Muted : Tone::Plain; }},
    {QT_TRANSLATE_NOOP("sextant::models::ComparedSettingsModel", "Second"),
     QT_TRANSLATE_NOOP("sextant::models::ComparedSettingsModel", "The session that was begun later"), false,
     [](const ComparedSetting& r, const TimeText&) { return comparedValue(r.difference.second); }, nullptr,
     [](const ComparedSetting& r) { return r.difference.second.empty() ? Tone::Muted : Tone::Plain; }},
}};

std::optional<double> winShare(const host::SessionFigures& figures)
{
    if (figures.trades == 0) return std::nullopt;
    return static_cast<double>(figures.wins) / static_cast<double>(figures.trades);
}

QString winShareText(const std::optional<double>& share) { return share ? percentText(*share, 1) : unknownText(); }

QString countDifference(std::int64_t difference)
{
    return difference == 0 ? countText(0) : signedNumberText(static_cast<double>(difference), 0);
}

} // namespace

ComparedFiguresModel::ComparedFiguresModel(QObject* parent)
    : KeyedTable(staticMetaObject.className(), kFigureColumns, parent)
{}

void ComparedFiguresModel::setSessions(const host::SessionFigures& first, const host::SessionFigures& second)
{
    std::vector<ComparedFigure> rows;
    const auto amount = [&rows](const char* id, const QString& title, Cash a, Cash b, int good) {
        const Cash difference = b - a;
        const Tone tone = good == 0 ? Tone::Plain : StateText::toneOfResult(good * comparedAmount(difference));
        rows.push_back({id, title, cashText(a), cashText(b), signedCashText(difference), tone});
    };
    const auto count = [&rows](const char* id, const QString& title, std::int64_t a, std::int64_t b) {
        rows.push_back({id, title, countText(static_cast<std::uint64_t>(a)), countText(static_cast<std::uint64_t>(b)),
                        countDifference(b - a)});
    };
    const TimeText& times = timeText();
    const auto instant = [&times](Time time) { return time.ns == 0 ? unknownText() : times.full(time); };
    rows.push_back({"from", times.labelled(tr("First event")), instant(first.from), instant(second.from), {}});
    rows.push_back({"to", times.labelled(tr("Last event")), instant(first.to), instant(second.to), {}});
    count("events", tr("Events"), static_cast<std::int64_t>(first.events), static_cast<std::int64_t>(second.events));
    amount("initial", tr("Opened with"), first.initial, second.initial, 0);
    count("trades", tr("Closed positions"), first.trades, second.trades);
    count("open", tr("Open positions"), first.open, second.open);
    amount("net", tr("Net result of closed positions"), first.net, second.net, 1);
    amount("fees", tr("Fees of closed positions"), first.fees, second.fees, -1);
    const auto winsBefore = winShare(first);
    const auto winsNow = winShare(second);
    const bool haveWins = winsBefore && winsNow;
    rows.push_back({"wins", tr("Closed with a gain"), winShareText(winsBefore), winShareText(winsNow),
                    haveWins ? signedPercentText(*winsNow - *winsBefore, 1) : QString(),
                    haveWins ? StateText::toneOfResult(*winsNow - *winsBefore) : Tone::Plain});
    rows.push_back({"drawdown", tr("Deepest drawdown of realised equity"), percentText(first.drawdown, 2),
                    percentText(second.drawdown, 2), signedPercentText(second.drawdown - first.drawdown, 2),
                    StateText::toneOfResult(first.drawdown - second.drawdown)});
    setRows(std::move(rows));
}

ComparedSettingsModel::ComparedSettingsModel(QObject* parent)
    : KeyedTable(staticMetaObject.className(), kComparedColumns, parent)
{}

void ComparedSettingsModel::setDifferences(const std::vector<host::SetupDifference>& differences)
{
    std::vector<ComparedSetting> rows;
    for (const host::SetupDifference& difference : differences)
        rows.push_back({difference, (difference.isFlag ? "flag/" : "setting/") + difference.key});
    setRows(std::move(rows));
}

} // namespace sextant::models
