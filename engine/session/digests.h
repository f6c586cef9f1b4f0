#pragma once

#include "engine/core/sha256.h"
#include "engine/session/effect.h"

namespace sextant::session {

/// The three digests of DESIGN §4b.8, each a chain over the canonical forms of its effects.
struct Digests {
    Digest all;
    Digest paper;  ///< variant A and the operator
    Digest shadow; ///< variant B
    friend bool operator==(const Digests&, const Digests&) = default;
};

/// Looks on as effects come about; adds none itself.
class EffectListener {
public:
    virtual void onEffect(const Effect& effect) = 0;

protected:
    ~EffectListener() = default;
};

/// Writes effects: gives them place and time, keeps their reasons, adds them to the digests. The only way an effect
/// comes about.
class EffectRecorder final {
public:
    /// Effects go to `out` until the next call; they carry the sequence number and time given.
    void begin(Effects& out, std::uint64_t seq, Time time);
    /// Time moved on inside one event: a timer fired.
    void setTime(Time time) { m_time = time; }
    [[nodiscard]] Time time() const { return m_time; }

    /// @param body     one of those that EffectBody holds
    /// @param account  see Effect::account
    template <class Body>
    void add(Variant variant, InstrumentId instrument, const Body& body, std::span<const Reason> reasons,
             std::uint8_t account = 0)
    {
        Effect& effect = begin(variant, instrument, reasons, account);
        effect.hasTimeframe = false;
        effect.timeframe = market::Timeframe::M1;
        effect.body.emplace<Body>(body);
        record(effect, reasons);
    }
    template <class Body>
    void add(Variant variant, InstrumentId instrument, market::Timeframe timeframe, const Body& body,
             std::span<const Reason> reasons, std::uint8_t account = 0)
    {
        Effect& effect = begin(variant, instrument, reasons, account);
        effect.hasTimeframe = true;
        effect.timeframe = timeframe;
        effect.body.emplace<Body>(body);
        record(effect, reasons);
    }

    // Beside the effects, in no digest.
    void addClosedLot(std::uint8_t account, const trading::ClosedLot& lot)
    {
        m_out->addClosedLot({m_seq, account, lot});
    }
    void addEquityPoint(std::uint8_t account, const trading::EquityPoint& point)
    {
        m_out->addEquityPoint({account, point});
    }

    /// Tells this one, which must live as long as the recorder is used.
    void listen(EffectListener& listener) { m_listener = &listener; }

    [[nodiscard]] Digests digests() const { return {m_all.value(), m_paper.value(), m_shadow.value()}; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    [[nodiscard]] Effect& begin(Variant variant, InstrumentId instrument, std::span<const Reason> reasons,
                                std::uint8_t account);
    void record(Effect& effect, std::span<const Reason> reasons);

    Effects* m_out = nullptr;
    EffectListener* m_listener = nullptr;
    std::uint64_t m_seq = 0;
    Time m_time;
    std::uint32_t m_ordinal = 0;
    std::uint64_t m_count = 0;
    CanonicalWriter m_writer;
    DigestChain m_all;
    DigestChain m_paper;
    DigestChain m_shadow;
};

} // namespace sextant::session
