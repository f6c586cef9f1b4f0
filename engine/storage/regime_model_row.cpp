#include "engine/storage/regime_model_row.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>

#include "engine/analysis/regimes/regime_models.h"
#include "engine/core/contract.h"

namespace sextant::storage {
namespace {

/// JSON of the few shapes that a model card has.
class CardJson final {
public:
    CardJson& raw(std::string_view text)
    {
        m_text += text;
        return *this;
    }
    /// Infinity, which a state that is never left lasts, is null.
    CardJson& number(double value)
    {
        if (!std::isfinite(value)) return raw("null");
        std::array<char, 32> digits{};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        expects(error == std::errc{}, "a number has at most 32 characters");
        m_text.append(digits.data(), end);
        return *this;
    }
    /// [a, b, …], each element written by `write(k)`.
    template <class Write>
    CardJson& list(std::size_t count, const Write& write)
    {
        raw("[");
        for (std::size_t k = 0; k < count; ++k) {
            if (k > 0) raw(",");
            write(k);
        }
        return raw("]");
    }
    CardJson& numbers(std::span<const double> values)
    {
        return list(values.size(), [&](std::size_t k) { number(values[k]); });
    }
    CardJson& matrix(const analysis::StateChain& chain)
    {
        return list(chain.states, [&](std::size_t k) { numbers(std::span(chain.transition[k]).first(chain.states)); });
    }
    CardJson& quoted(std::string_view text) { return raw("\"").raw(text).raw("\""); }
    [[nodiscard]] std::string take() { return std::exchange(m_text, {}); }

private:
    std::string m_text;
};

/// One text per state of the hidden Markov model, made by `write(json, state)`.
template <class Write>
Value ofStates(const analysis::HmmModel& model, const Write& write)
{
    CardJson json;
    json.list(model.chain.states, [&](std::size_t k) { write(json, k); });
    return json.take();
}

std::string switchingJson(const analysis::MarkovSwitchingModel& model)
{
    CardJson json;
    json.raw("{\"order\":").number(model.order).raw(",\"bars\":").number(model.bars);
    json.raw(",\"log_likelihood\":").number(model.logLikelihood).raw(",\"transition\":").matrix(model.chain);
    json.raw(",\"stationary\":").numbers(model.stationary()).raw(",\"states\":");
    json.list(model.states.size(), [&](std::size_t k) {
        const auto& state = model.states[k];
        json.raw("{\"mean\":").number(state.mean).raw(",\"deviation\":").number(state.deviation);
        json.raw(",\"phi\":").number(state.phi).raw(",\"label\":").quoted(toString(state.label)).raw("}");
    });
    return json.raw("}").take();
}

} // namespace

void addModelRows(std::uint64_t seq, Time time, const std::string& symbol, const session::ModelInstalled& installed,
                  ProjectionRows& out)
{
    CanonicalReader in(installed.model);
    const auto models = analysis::RegimeModels::read(in);
    if (!models || models->isEmpty()) return;
    const std::string id = toHex(installed.hash);
    const auto instrument = static_cast<std::int64_t>(installed.instrument.value);
    const std::string timeframe(market::toString(installed.timeframe));
    const auto& hmm = models->hmm;
    const auto& switching = models->switching;
    const auto ofHmm = [&](const auto& value) { return hmm ? Value(value(*hmm)) : Value(); };
    using Hmm = analysis::HmmModel;
    out.add(ProjectionStatement::InsertRegimeModel, static_cast<std::int64_t>(seq), time.ns, id, instrument, symbol,
            timeframe, (hmm ? hmm->trainedFrom : switching->trainedFrom).ns, models->trainedTo().ns,
            std::int64_t{hmm ? hmm->bars : switching->bars}, toHex(hmm ? hmm->sliceChecksum : switching->sliceChecksum),
            ofHmm([](const Hmm& m) { return static_cast<std::int64_t>(m.chain.states); }), ofHmm([](const Hmm&) {
                CardJson json;
                json.list(Hmm::kFeatureNames.size(), [&](std::size_t k) { json.quoted(Hmm::kFeatureNames[k]); });
                return json.take();
            }),
            ofHmm([](const Hmm& m) { return CardJson().matrix(m.chain).take(); }), ofHmm([](const Hmm& m) {
                return ofStates(m, [&](CardJson& json, std::size_t k) { json.numbers(m.states[k].mean); });
            }),
            ofHmm([](const Hmm& m) {
                return ofStates(m, [&](CardJson& json, std::size_t k) { json.numbers(m.states[k].variance); });
            }),
            ofHmm([](const Hmm& m) {
                return ofStates(m, [&](CardJson& json, std::size_t k) {
                    json.raw("[").quoted(toString(m.states[k].label)).raw(",");
                    json.quoted(toString(m.states[k].volatility)).raw("]");
                });
            }),
            ofHmm([](const Hmm& m) {
                return ofStates(m, [&](CardJson& json, std::size_t k) { json.number(m.states[k].occupancy); });
            }),
            ofHmm([](const Hmm& m) {
                return ofStates(m, [&](CardJson& json, std::size_t k) { json.number(m.chain.expectedDuration(k)); });
            }),
            ofHmm([](const Hmm& m) { return m.logLikelihood; }), ofHmm([](const Hmm& m) { return m.bic; }),
            ofHmm([](const Hmm& m) { return std::int64_t{m.restartsTried}; }),
            ofHmm([](const Hmm& m) { return std::to_string(m.seed); }),
            ofHmm([](const Hmm& m) { return m.outOfSampleScore; }),
            ofHmm([](const Hmm& m) { return m.outOfSampleGaussian; }),
            switching ? Value(switchingJson(*switching)) : Value(), installed.model);
    out.add(ProjectionStatement::SetActiveRegimeModel, instrument, symbol, timeframe, id, time.ns);
}

} // namespace sextant::storage
