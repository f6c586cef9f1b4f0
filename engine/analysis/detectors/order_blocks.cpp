#include "engine/analysis/detectors/order_blocks.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

OrderBlocks::OrderBlocks(const OrderBlockParameters& parameters)
    : m_parameters(parameters), m_bullish(static_cast<std::size_t>(parameters.maxPerSide)),
      m_bearish(static_cast<std::size_t>(parameters.maxPerSide))
{
    expects(parameters.maxPerSide >= 1, "order blocks per side must be >= 1");
}

PriceZone& OrderBlocks::add(const PriceZone& block)
{
    auto& blocks = block.isBullish ? m_bullish : m_bearish;
    blocks.removeIf([&](const PriceZone& old) {
        const double shared = std::min(old.top, block.top) - std::max(old.bottom, block.bottom);
        const double smaller = std::min(old.top - old.bottom, block.top - block.bottom);
        return old.isOpen() && shared >= 0.0 && shared > m_parameters.mergeOverlap * smaller;
    });
    return blocks.add(block, [](const PriceZone& old) { return !old.isOpen(); });
}

void OrderBlocks::follow(const DetectorBar& bar, bool isBullish, std::uint64_t& lastId, DetectorEvents& out)
{
    std::optional<PriceZone> broken; // a bar makes at most one breaker, the newest
    for (PriceZone& block : isBullish ? m_bullish : m_bearish) {
        if (!block.isOpen() || block.confirmedBar >= bar.ordinal) continue;
        const double reach = isBullish ? bar.low : bar.high;
        const double near = isBullish ? block.top : block.bottom;
        const double far = isBullish ? block.bottom : block.top;
        const auto isBeyond = [&](double price, double line) { return isBullish ? price <= line : price >= line; };
        const ZoneState before = block.state;
        if (isBeyond(reach, near)) {
            if (!block.touchedAt) block.touchedAt = bar.end;
            if (block.state == ZoneState::Active) block.state = ZoneState::Touched;
        }
        if (isBeyond(reach, block.middle())) {
            if (!block.mitigatedAt) block.mitigatedAt = bar.end;
            block.state = ZoneState::Mitigated;
        }
        if (isBullish ? bar.close < far : bar.close > far) {
            block.state = ZoneState::Invalidated;
            block.endedAt = bar.end;
            if (m_parameters.keepsBreakers && block.kind == PatternKind::OrderBlock) broken = block;
        }
        if (block.state != before) out.push_back(block.event(bar));
    }
    if (!broken) return;
    PriceZone breaker = *broken;
    breaker.id = ++lastId;
    breaker.kind = PatternKind::Breaker;
    breaker.isBullish = !isBullish;
    breaker.state = ZoneState::Active;
    breaker.confirmedBar = bar.ordinal;
    breaker.confirmedAt = bar.end;
    breaker.touchedAt.reset();
    breaker.mitigatedAt.reset();
    breaker.endedAt.reset();
    out.push_back(add(breaker).event(bar));
}

void OrderBlocks::update(const DetectorBar& bar, const std::optional<StructureBreak>& broken, std::uint64_t& lastId,
                         DetectorEvents& out)
{
    for (const bool isBullish : {true, false})
        follow(bar, isBullish, lastId, out);
    if (!broken) return;
    const BlockBar& origin = broken->block;
    PriceZone block;
    block.id = ++lastId;
    block.kind = PatternKind::OrderBlock;
    block.isBullish = broken->isUp;
    block.bottom = origin.low;
    block.top = origin.high;
    if (m_parameters.bodyOnly && block.isBullish) block.top = std::max(origin.open, origin.close);
    if (m_parameters.bodyOnly && !block.isBullish) block.bottom = std::min(origin.open, origin.close);
    block.from = {origin.barStart, origin.bar, block.isBullish ? block.bottom : block.top};
    block.confirmedBar = bar.ordinal;
    block.confirmedAt = bar.end;
    block.volumeStrength = origin.volumeStrength;
    block.score = std::min(1.0, origin.volumeStrength / 1.5);
    DetectorEvent event = add(block).event(bar);
    event.addReason(Reason(ReasonCode::VolumeStrength, arg(ArgName::Ratio, origin.volumeStrength)));
    out.push_back(event);
}

void OrderBlocks::reset()
{
    m_bullish.clear();
    m_bearish.clear();
}

} // namespace sextant::analysis
