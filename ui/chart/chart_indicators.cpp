#include "ui/chart/chart_indicators.h"

#include <QElapsedTimer>
#include <QVariantList>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "models/chart/indicator_catalogue.h"
#include "models/engine_words.h"
#include "models/number_text.h"

namespace sextant::ui {
namespace {

using models::IndicatorCatalogue;
using models::IndicatorChoice;

constexpr std::size_t kIndicatorBarsPerStep = 512;
constexpr std::array kPreset{"ribbon:8:13:21:48:200", "bollinger:20:2", "rsi:14", "macd:12:26:9"};

std::vector<bool> keptOutputs(const IndicatorChoice& choice)
{
    std::vector<bool> kept;
    for (const models::OutputStyle& style : choice.outputs)
        kept.push_back(style.isShown);
    return kept;
}

bool comparesWithBenchmark(const analysis::IndicatorSpec& spec)
{
    return spec.info->needsBenchmark || (spec.source && comparesWithBenchmark(*spec.source));
}

bool keepsSame(const models::IndicatorSeries& series, const std::vector<bool>& kept)
{
    for (std::size_t k = 0; k < kept.size(); ++k)
        if (series.isKept(k) != kept[k]) return false;
    return true;
}

} // namespace

ChartIndicators::ChartIndicators(QObject* parent) : QObject(parent) {}

ChartIndicators::~ChartIndicators() = default;

std::vector<int> ChartIndicators::panes() const
{
    std::set<int> numbers;
    for (const Item& item : m_items)
        if (item.choice.pane != IndicatorChoice::kPricePane) numbers.insert(item.choice.pane);
    return {numbers.begin(), numbers.end()};
}

double ChartIndicators::paneShare(int pane) const
{
    const auto found = m_shares.find(pane);
    return found == m_shares.end() ? kUsualShare : found->second;
}

void ChartIndicators::setPaneShare(int pane, double share)
{
    m_shares[pane] = std::clamp(share, kLeastShare, kMostShare);
    Q_EMIT changed();
}

int ChartIndicators::nextColor() const
{
    std::array<int, models::kPaletteColors> used{};
    for (const Item& item : m_items)
        for (const models::OutputStyle& style : item.choice.outputs)
            if (style.isShown && !style.custom.isValid() && style.color < models::kPaletteColors)
                ++used[static_cast<std::size_t>(style.color)];
    return static_cast<int>(std::min_element(used.begin(), used.end()) - used.begin());
}

bool ChartIndicators::needsBenchmark() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item& item) { return item.needsBenchmark; });
}

ChartIndicators::Choices ChartIndicators::choices() const
{
    Choices list;
    for (const Item& item : m_items)
        list.push_back(item.choice);
    return list;
}

int ChartIndicators::freshPane(const Choices& taken) const
{
    int highest = 0;
    for (const IndicatorChoice& choice : taken)
        highest = std::max(highest, choice.pane);
    return highest + 1;
}

void ChartIndicators::apply(const Choices& wanted)
{
    std::vector<Item> before = std::exchange(m_items, {});
    for (const IndicatorChoice& choice : wanted) {
        const std::vector<bool> kept = keptOutputs(choice);
        const auto same = std::find_if(before.begin(), before.end(), [&](const Item& item) {
            return item.series && item.choice.spec == choice.spec && keepsSame(*item.series, kept);
        });
        Item item;
        if (same != before.end()) {
            item = std::move(*same);
        } else {
            auto spec = analysis::parseSpec(choice.spec.toStdString());
            if (!spec || spec->info->outputs.size() != kept.size()) continue;
            item.look = models::lookOf(*spec);
            item.label = IndicatorCatalogue::label(*spec);
            item.needsBenchmark = comparesWithBenchmark(*spec);
            item.series = std::make_unique<models::IndicatorSeries>(std::move(*spec), kept);
            giveBars(item);
        }
        item.choice = choice;
        m_items.push_back(std::move(item));
    }
    Q_EMIT changed();
}

void ChartIndicators::step(const Choices& wanted)
{
    m_undo.push_back(choices());
    if (m_undo.size() > kMostSteps) m_undo.erase(m_undo.begin());
    m_redo.clear();
    apply(wanted);
    Q_EMIT stepped();
}

bool ChartIndicators::add(IndicatorChoice choice)
{
    if (m_items.size() >= kMost) {
        Q_EMIT told(tr("A chart holds at most %1 indicators. Remove one first.").arg(models::countText(kMost)), false);
        return false;
    }
    if (const auto spec = analysis::parseSpec(choice.spec.toStdString()); !spec) {
        Q_EMIT told(models::EngineWords::of(spec.error()), false);
        return false;
    }
    Choices wanted = choices();
    if (choice.pane == IndicatorChoice::kNewPane) choice.pane = freshPane(wanted);
    wanted.push_back(std::move(choice));
    step(wanted);
    return true;
}

bool ChartIndicators::replace(std::size_t i, IndicatorChoice choice)
{
    if (i >= m_items.size()) return false;
    if (const auto spec = analysis::parseSpec(choice.spec.toStdString()); !spec) {
        Q_EMIT told(models::EngineWords::of(spec.error()), false);
        return false;
    }
    Choices wanted = choices();
    if (choice.pane == IndicatorChoice::kNewPane) choice.pane = freshPane(wanted);
    if (choice == wanted[i]) return true;
    wanted[i] = std::move(choice);
    step(wanted);
    Q_EMIT told(tr("%1 changed.", "an indicator").arg(m_items[i].label), true);
    return true;
}

void ChartIndicators::remove(std::size_t i)
{
    if (i >= m_items.size()) return;
    const QString label = m_items[i].label;
    Choices wanted = choices();
    wanted.erase(wanted.begin() + static_cast<std::ptrdiff_t>(i));
    step(wanted);
    Q_EMIT told(tr("%1 removed.", "an indicator").arg(label), true);
}

void ChartIndicators::clear()
{
    if (m_items.empty()) return;
    const int count = static_cast<int>(m_items.size());
    step({});
    Q_EMIT told(tr("%n indicator(s) removed.", nullptr, count), true);
}

void ChartIndicators::setHidden(std::size_t i, bool hidden)
{
    if (i >= m_items.size() || m_items[i].choice.isHidden == hidden) return;
    Choices wanted = choices();
    wanted[i].isHidden = hidden;
    step(wanted);
}

void ChartIndicators::move(std::size_t i, int pane)
{
    if (i >= m_items.size() || m_items[i].choice.pane == pane) return;
    Choices wanted = choices();
    wanted[i].pane = pane == IndicatorChoice::kNewPane ? freshPane(wanted) : pane;
    step(wanted);
    Q_EMIT told(tr("%1 moved.", "an indicator").arg(m_items[i].label), true);
}

void ChartIndicators::addPreset()
{
    Choices wanted = choices();
    const std::size_t before = wanted.size();
    int color = nextColor();
    for (const char* text : kPreset) {
        const bool isThere = std::any_of(wanted.begin(), wanted.end(), [text](const IndicatorChoice& choice) {
            return choice.spec == QLatin1StringView(text);
        });
        const auto spec = analysis::parseSpec(text);
        if (isThere || !spec || wanted.size() >= kMost) continue;
        IndicatorChoice choice = models::usualChoice(*spec, color);
        color = (color + 3) % models::kPaletteColors;
        if (choice.pane == IndicatorChoice::kNewPane) choice.pane = freshPane(wanted);
        wanted.push_back(std::move(choice));
    }
    if (wanted.size() == before) {
        Q_EMIT told(tr("Ribbon, Bollinger bands, RSI and MACD are on the chart already."), false);
        return;
    }
    step(wanted);
    Q_EMIT told(tr("%n indicator(s) added.", nullptr, static_cast<int>(wanted.size() - before)), true);
}

void ChartIndicators::undo()
{
    if (m_undo.empty()) return;
    m_redo.push_back(choices());
    const Choices wanted = std::move(m_undo.back());
    m_undo.pop_back();
    apply(wanted);
}

void ChartIndicators::redo()
{
    if (m_redo.empty()) return;
    m_undo.push_back(choices());
    const Choices wanted = std::move(m_redo.back());
    m_redo.pop_back();
    apply(wanted);
}

void ChartIndicators::setBars(const models::InstrumentBars& bars, const models::InstrumentBars& benchmark)
{
    m_bars = bars;
    m_benchmark = benchmark;
    for (const Item& item : m_items)
        giveBars(item);
}

void ChartIndicators::giveBars(const Item& item) const
{
    item.series->setBars(m_bars, item.needsBenchmark ? m_benchmark : models::InstrumentBars{});
}

bool ChartIndicators::advance(qint64 nanoseconds)
{
    QElapsedTimer timer;
    timer.start();
    // All of them a little, so that the newest one is not the last to be seen.
    bool isMore = true;
    bool isFirst = true;
    while (isMore && (isFirst || timer.nsecsElapsed() < nanoseconds)) {
        isMore = false;
        for (const Item& item : m_items)
            if (isFirst || timer.nsecsElapsed() < nanoseconds)
                isMore = item.series->advance(kIndicatorBarsPerStep) || isMore;
            else
                isMore = isMore || !item.series->isComplete();
        isFirst = false;
    }
    return isMore;
}

bool ChartIndicators::isComplete() const
{
    return std::all_of(m_items.begin(), m_items.end(), [](const Item& item) { return item.series->isComplete(); });
}

double ChartIndicators::progress() const
{
    if (m_items.empty()) return 1.0;
    double sum = 0.0;
    for (const Item& item : m_items)
        sum += item.series->progress();
    return sum / static_cast<double>(m_items.size());
}

QVariantMap ChartIndicators::saveState() const
{
    QVariantList list;
    for (const Item& item : m_items)
        list.append(item.choice.toVariant());
    QVariantMap shares;
    for (const int pane : panes())
        shares.insert(QString::number(pane), paneShare(pane));
    return {{QStringLiteral("list"), list}, {QStringLiteral("panes"), shares}};
}

void ChartIndicators::restoreState(const QVariantMap& state)
{
    Choices wanted;
    QStringList refused;
    for (const QVariant& saved : state.value(QStringLiteral("list")).toList()) {
        auto choice = IndicatorChoice::fromVariant(saved.toMap());
        if (choice && wanted.size() < kMost) {
            if (choice->pane == IndicatorChoice::kNewPane) choice->pane = freshPane(wanted);
            wanted.push_back(std::move(*choice));
        } else {
            refused << saved.toMap().value(QStringLiteral("spec")).toString().left(40);
        }
    }
    m_shares.clear();
    const QVariantMap shares = state.value(QStringLiteral("panes")).toMap();
    for (auto it = shares.begin(); it != shares.end(); ++it)
        m_shares[it.key().toInt()] = std::clamp(it.value().toDouble(), kLeastShare, kMostShare);
    m_undo.clear();
    m_redo.clear();
    Q_EMIT stepsForgotten();
    apply(wanted);
    if (!refused.isEmpty())
        Q_EMIT told(tr("Left out of the saved chart, because this version does not know it or its parameters: %1.")
                        .arg(refused.join(QStringLiteral(", "))),
                    false);
}

void ChartIndicators::retranslate()
{
    for (Item& item : m_items)
        item.label = IndicatorCatalogue::label(item.series->spec());
    Q_EMIT changed();
}

} // namespace sextant::ui
