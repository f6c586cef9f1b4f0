#include "engine/session/digests.h"

#include <array>

namespace sextant::session {
namespace {

/// The kind of an effect is the alternative its body holds.
EffectKind kindOf(const EffectBody& body)
{
    constexpr std::array<EffectKind, std::variant_size_v<EffectBody>> kinds{
        EffectKind::SignalScored,   EffectKind::GateVerdict,  EffectKind::RiskVerdict,      EffectKind::OrderChanged,
        EffectKind::Fill,           EffectKind::LedgerEntry,  EffectKind::PositionChanged,  EffectKind::ExitTriggered,
        EffectKind::NonTrade,       EffectKind::Incident,     EffectKind::RegimeChanged,    EffectKind::WorkRequested,
        EffectKind::WeightsChanged, EffectKind::DayClosed,    EffectKind::AccountOpened,    EffectKind::SignalRouted,
        EffectKind::AgentOpinion,   EffectKind::MetaDecision, EffectKind::ExperimentChanged};
    return kinds[body.index()];
}

} // namespace

void EffectRecorder::begin(Effects& out, std::uint64_t seq, Time time)
{
    m_out = &out;
    if (seq != m_seq) m_ordinal = 0;
    m_seq = seq;
    m_time = time;
}

void EffectRecorder::add(Variant variant, InstrumentId instrument, const EffectBody& body,
                         std::span<const Reason> reasons, std::uint8_t account)
{
    Effect effect;
    effect.variant = variant;
    effect.account = account;
    effect.instrument = instrument;
    effect.body = body;
    record(effect, reasons);
}

void EffectRecorder::add(Variant variant, InstrumentId instrument, market::Timeframe timeframe, const EffectBody& body,
                         std::span<const Reason> reasons, std::uint8_t account)
{
    Effect effect;
    effect.variant = variant;
    effect.account = account;
    effect.instrument = instrument;
    effect.hasTimeframe = true;
    effect.timeframe = timeframe;
    effect.body = body;
    record(effect, reasons);
}

void EffectRecorder::record(Effect effect, std::span<const Reason> reasons)
{
    expects(m_out != nullptr, "effects come about while an event is applied");
    effect.kind = kindOf(effect.body);
    effect.seq = m_seq;
    effect.ordinal = m_ordinal++;
    effect.time = m_time;
    ++m_count;
    m_out->add(effect, reasons);
    m_writer.clear();
    canonical(effect, reasons, m_writer);
    m_all.add(m_writer.bytes());
    if (effect.variant == Variant::A || effect.variant == Variant::Operator) m_paper.add(m_writer.bytes());
    if (effect.variant == Variant::B) m_shadow.add(m_writer.bytes());
    if (m_listener != nullptr) m_listener->onEffect(effect);
}

} // namespace sextant::session
