#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/ids.h"
#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/host/work_pool.h"
#include "engine/storage/database.h"

class QTimer;

namespace sextant::host {

/// A signal of a recorded session: where a replay can be sought to.
struct RecordedSignal {
    SignalId signal;
    InstrumentId instrument;
    Time time; ///< at which it was scored

    friend bool operator==(const RecordedSignal&, const RecordedSignal&) = default;
};

/// The signals of a session in order of time, then of their numbers, as its tables tell. Errors: as Database.
[[nodiscard]] Result<std::vector<RecordedSignal>> recordedSignals(const storage::Database& database,
                                                                  const std::string& sessionId);

/// The signals of the session that is being replayed, those included that the replay has not come to yet. Read on a
/// thread of its own; lives on the screen's thread.
class SignalIndex final : public QObject {
    Q_OBJECT
public:
    explicit SignalIndex(std::filesystem::path workspace, QObject* parent = nullptr);
    ~SignalIndex() override;

    /// changed() follows. Empty: of none.
    void read(const std::string& sessionId);
    [[nodiscard]] const std::string& sessionId() const { return m_sessionId; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const std::vector<RecordedSignal>& list() const { return m_list; }
    /// The first one behind `now`, the last one before it. Of several at one instant, the first.
    [[nodiscard]] std::optional<RecordedSignal> next(Time now) const;
    [[nodiscard]] std::optional<RecordedSignal> previous(Time now) const;

Q_SIGNALS:
    void changed();

private:
    std::filesystem::path m_workspace;
    WorkPool m_pool;
    QTimer* m_timer; // while it reads
    std::string m_sessionId;
    std::uint64_t m_asked = 0;
    bool m_isReading = false;
    std::vector<RecordedSignal> m_list;
};

} // namespace sextant::host
