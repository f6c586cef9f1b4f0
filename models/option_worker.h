#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "models/option_view.h"

namespace sextant::models {

/// Prices chains on a thread of its own, at most four times a second and never more than a third of the time: of
/// several requests the newest wins. Lives on the thread of the screen and is asked from there.
class OptionWorker final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kLeastPause{250};

    explicit OptionWorker(QObject* parent = nullptr);
    ~OptionWorker() override;

    void ask(OptionRequest request);
    /// Nobody looks any more: what was asked for and is not there yet does not come.
    void forget();
    /// The newest answer; null: none yet, or no options on what was asked for last.
    [[nodiscard]] const OptionViewPtr& latest() const { return m_latest; }
    /// The newest request could not be priced because something in it was impossible; what is shown is older.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        std::uint64_t number = 0;
        OptionViewPtr view;
        bool hasFailed = false;
    };
    void run(const std::stop_token& stop); // worker thread
    void drain();

    std::mutex m_mutex; // guards the next four
    std::condition_variable_any m_wake;
    std::optional<OptionRequest> m_request;
    std::uint64_t m_number = 0; // of the newest request
    std::optional<Answer> m_answer;

    QTimer m_timer; // while an answer is waited for
    std::uint64_t m_asked = 0;
    std::uint64_t m_forgotten = 0; // answers up to this number are not wanted
    OptionViewPtr m_latest;
    bool m_hasFailed = false;
    std::jthread m_thread; // last member, so it joins before what it uses goes away
};

} // namespace sextant::models
