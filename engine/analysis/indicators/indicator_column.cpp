#include "engine/analysis/indicators/indicator_column.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

void emptyWhatIsNoNumber(std::span<IndicatorColumn::Output> out)
{
    for (IndicatorColumn::Output& output : out)
        if (output && !std::isfinite(*output)) [[unlikely]]
            output.reset();
}

} // namespace

IndicatorColumn::IndicatorColumn(std::vector<std::string> names, std::unique_ptr<IndicatorColumn> source)
    : m_names(std::move(names)), m_source(std::move(source))
{
    expects(!m_names.empty() && m_names.size() <= kMaxOutputs, "an indicator has 1 to 32 outputs");
}

void IndicatorColumn::update(const BarInput& bar, const BarInput* benchmark, std::span<Output> out)
{
    expects(out.size() == m_names.size(), "an indicator writes as many values as it has names");
    if (!isUsable(bar)) {
        ++m_rejected;
        std::fill(out.begin(), out.end(), std::nullopt);
        return;
    }
    double value = bar.close;
    if (m_source) {
        std::array<Output, kMaxOutputs> inner;
        m_source->update(bar, benchmark, std::span(inner).first(m_source->outputCount()));
        if (!inner[0] || !isUsable(*inner[0])) {
            std::fill(out.begin(), out.end(), std::nullopt);
            return;
        }
        value = *inner[0];
    }
    feed({bar, value, benchmark != nullptr && isUsable(*benchmark) ? benchmark : nullptr}, out);
    emptyWhatIsNoNumber(out);
}

void IndicatorColumn::preview(const BarInput& bar, const BarInput* benchmark, std::span<Output> out) const
{
    expects(out.size() == m_names.size(), "an indicator writes as many values as it has names");
    std::fill(out.begin(), out.end(), std::nullopt);
    if (!isUsable(bar)) return;
    double value = bar.close;
    if (m_source) {
        std::array<Output, kMaxOutputs> inner;
        m_source->preview(bar, benchmark, std::span(inner).first(m_source->outputCount()));
        if (!inner[0] || !isUsable(*inner[0])) return;
        value = *inner[0];
    }
    look({bar, value, benchmark != nullptr && isUsable(*benchmark) ? benchmark : nullptr}, out);
    emptyWhatIsNoNumber(out);
}

void IndicatorColumn::watch(const BookInput& book)
{
    if (m_source) m_source->watch(book);
    see(book);
}

void IndicatorColumn::watch(const TradeInput& trade)
{
    if (m_source) m_source->watch(trade);
    see(trade);
}

void IndicatorColumn::reset()
{
    if (m_source) m_source->reset();
    forget();
    m_rejected = 0;
}

int IndicatorColumn::warmUp(std::size_t output) const
{
    return ownWarmUp(output) + (m_source ? m_source->warmUp(0) - 1 : 0);
}

int IndicatorColumn::warmUp() const
{
    int longest = 0;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        longest = std::max(longest, warmUp(i));
    return longest;
}

int IndicatorColumn::convergence(std::size_t output) const
{
    return std::max(ownConvergence(output), m_source ? m_source->convergence(0) : 0);
}

int IndicatorColumn::convergence() const
{
    int longest = 0;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        longest = std::max(longest, convergence(i));
    return longest;
}

} // namespace sextant::analysis
