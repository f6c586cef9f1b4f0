#include "engine/host/signal_index.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "engine/storage/workspace.h"

namespace sextant::host {
namespace {

constexpr int kLookAfter = 40; // ms

std::int64_t integerOf(const storage::Value& value)
{
    const auto* integer = std::get_if<std::int64_t>(&value);
    return integer != nullptr ? *integer : 0;
}

} // namespace

Result<std::vector<RecordedSignal>> recordedSignals(const storage::Database& database, const std::string& sessionId)
{
    const storage::Value parameters[] = {sessionId};
    const auto rows = database.select(
        "SELECT signal_id, instrument_id, time FROM signals WHERE session_id = ?1 ORDER BY time, signal_id",
        parameters);
    if (!rows) return tl::unexpected(rows.error());
    std::vector<RecordedSignal> out;
    out.reserve(rows->rows.size());
    for (const auto& row : rows->rows)
        out.push_back({SignalId{static_cast<std::uint64_t>(integerOf(row[0]))},
                       InstrumentId{static_cast<std::uint16_t>(integerOf(row[1]))}, Time{integerOf(row[2])}});
    return out;
}

SignalIndex::SignalIndex(std::filesystem::path workspace, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_timer(new QTimer(this))
{
    m_timer->setInterval(kLookAfter);
    connect(m_timer, &QTimer::timeout, this, [this] { m_pool.drain(); });
}

SignalIndex::~SignalIndex() = default;

void SignalIndex::read(const std::string& sessionId)
{
    m_sessionId = sessionId;
    m_list.clear();
    const std::uint64_t asked = ++m_asked;
    m_isReading = !sessionId.empty();
    Q_EMIT changed();
    if (!m_isReading) return;
    const auto location = storage::WorkspaceLocation::directory(m_workspace);
    m_pool.post(
        [self = QPointer<SignalIndex>(this), location, sessionId, asked](const std::stop_token&) -> WorkPool::Finish {
            auto list = std::make_shared<std::vector<RecordedSignal>>();
            // Without them there is nothing to go to; the replay itself tells what is wrong with the workspace.
            if (const auto workspace = storage::Workspace::openReadOnly(location))
                if (const auto database = workspace->connect(storage::Database::Access::ReadOnly))
                    if (auto found = recordedSignals(*database, sessionId)) *list = *std::move(found);
            return [self, list, asked] {
                if (self == nullptr || self->m_asked != asked) return;
                self->m_isReading = false;
                self->m_timer->stop();
                self->m_list = std::move(*list);
                Q_EMIT self->changed();
            };
        });
    m_timer->start();
}

std::optional<RecordedSignal> SignalIndex::next(Time now) const
{
    const auto at = std::upper_bound(m_list.begin(), m_list.end(), now,
                                     [](Time time, const RecordedSignal& each) { return time < each.time; });
    return at == m_list.end() ? std::nullopt : std::optional(*at);
}

std::optional<RecordedSignal> SignalIndex::previous(Time now) const
{
    const auto before = [](const RecordedSignal& each, Time time) { return each.time < time; };
    const auto at = std::lower_bound(m_list.begin(), m_list.end(), now, before);
    if (at == m_list.begin()) return std::nullopt;
    return *std::lower_bound(m_list.begin(), at, std::prev(at)->time, before);
}

} // namespace sextant::host
