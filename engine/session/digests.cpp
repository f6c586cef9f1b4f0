#include "engine/session/digests.h"

#include <array>

#include "engine/core/sha256_blocks.h"

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

Effect& EffectRecorder::begin(Variant variant, InstrumentId instrument, std::span<const Reason> reasons,
                              std::uint8_t account)
{
    expects(m_out != nullptr, "effects come about while an event is applied");
    Effect& effect = m_out->next(reasons);
    effect.variant = variant;
    effect.account = account;
    effect.instrument = instrument;
    effect.seq = m_seq;
    effect.ordinal = m_ordinal++;
    effect.time = m_time;
    return effect;
}

void EffectRecorder::record(Effect& effect, std::span<const Reason> reasons)
{
    effect.kind = kindOf(effect.body);
    ++m_count;
    m_writer.clear();
    canonical(effect, reasons, m_writer);
    if (effect.variant == Variant::None)
        m_all.add(m_writer.bytes());
    else
        addToBoth(m_all, effect.variant == Variant::B ? m_shadow : m_paper, m_writer.bytes());
    if (m_listener != nullptr) m_listener->onEffect(effect);
}

} // namespace sextant::session
