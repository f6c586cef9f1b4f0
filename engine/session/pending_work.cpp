#include "engine/session/pending_work.h"

#include <exception>
#include <utility>

namespace sextant::session {

void PendingWork::canonical(CanonicalWriter& out) const
{
    out.putAll(work, kind, instrument, timeframe, closedBars);
    request.canonical(out);
    out.put(std::string_view(slice->symbol));
    out.put(slice->rows.size());
    for (const analysis::RegimeRow& row : slice->rows)
        out.putAll(row.end, row.logReturn, row.logRange, row.opensSession);
    out.put(previous != nullptr);
    if (previous) previous->canonical(out);
}

Result<PendingWork> PendingWork::read(CanonicalReader& in)
{
    PendingWork pending;
    in.getAll(pending.work, pending.kind, pending.instrument, pending.timeframe, pending.closedBars);
    pending.request = analysis::TrainingRequest::read(in);
    auto slice = std::make_shared<analysis::TrainingSlice>();
    in.get(slice->symbol);
    slice->timeframe = pending.timeframe;
    slice->rows.resize(in.count(4 * 8));
    for (analysis::RegimeRow& row : slice->rows)
        in.getAll(row.end, row.logReturn, row.logRange, row.opensSession);
    pending.slice = std::move(slice);
    bool hasPrevious = false;
    in.get(hasPrevious);
    if (hasPrevious) {
        auto model = analysis::HmmModel::read(in);
        if (!model) return tl::unexpected(model.error());
        pending.previous = std::make_shared<const analysis::HmmModel>(*std::move(model));
    }
    if (!in.ok()) return fail(ErrorCode::Corrupt, "the work that a session waits for is damaged");
    return pending;
}

std::shared_ptr<const ModelInstalled> carryOut(const PendingWork& work, const std::stop_token& stop,
                                               const std::function<void(double)>& progress)
{
    auto done = std::make_shared<ModelInstalled>();
    done->work = work.work;
    done->kind = work.kind;
    done->instrument = work.instrument;
    done->timeframe = work.timeframe;
    try {
        const auto models = analysis::trainRegime(*work.slice, work.request, work.previous.get(), stop, progress);
        if (models) {
            CanonicalWriter bytes;
            models->canonical(bytes);
            done->model = bytes.take();
            done->hash = models->hash();
            return done;
        }
        if (models.error().code == ErrorCode::Interrupted) return nullptr;
        done->failure = models.error().code == ErrorCode::Refused ? ReasonCode::RegimeTrainingRefused
                                                                  : ReasonCode::RegimeTrainingFailed;
    } catch (const std::exception&) {
        // Work for a session runs beside it: what goes wrong here costs a model, not the session.
        done->failure = ReasonCode::RegimeTrainingFailed;
    }
    return done;
}

} // namespace sextant::session
