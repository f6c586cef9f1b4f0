#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <string>

#include "models/gui_job.h"
#include "models/keyed_table.h"

namespace sextant::models {

/// A stretch in which the window did not answer for more than 50 ms.
struct GuiStallRow {
    std::uint64_t number = 0; ///< from 1 since the program began
    Time at;                  ///< its start, by the clock of this computer
    double ms = 0.0;
    GuiJob job = GuiJob::Other; ///< what took most of it
    QString subject;            ///< panel, dialog or action, as it is called on the screen; empty: none
    double share = 0.0;         ///< of the stretch that the job took, 0..1
    std::string name;           ///< the number
    [[nodiscard]] const std::string& key() const { return name; }
};

/// How long frames took: stretches in which something was painted.
struct GuiFrames {
    std::uint64_t count = 0;
    std::uint64_t over = 0; ///< longer than the budget
    double p50Ms = 0.0;
    double p99Ms = 0.0;
    double maxMs = 0.0;
};
inline constexpr double kFrameBudgetMs = 16.7; ///< at 60 frames a second

/// The window's own health in words, translated.
class GuiHealthText final {
    Q_DECLARE_TR_FUNCTIONS(GuiHealthText)
public:
    /// "Painting Chart": a job with what it was about.
    [[nodiscard]] static QString job(GuiJob job, const QString& subject);
    /// For metrics and nobody's eyes: "paint".
    [[nodiscard]] static const char* metric(GuiJob job);
    /// "3.1 % of 1 240 frames over 16.7 ms": a whole line; says so where there are none.
    [[nodiscard]] static QString share(const GuiFrames& frames);
    /// "p50 4.1 ms · p99 12.0 ms · longest 40.2 ms".
    [[nodiscard]] static QString quantiles(const GuiFrames& frames);
    [[nodiscard]] static QString milliseconds(double ms);
    /// Plain up to one frame in a hundred over the budget, a warning up to one in ten.
    [[nodiscard]] static Tone tone(const GuiFrames& frames);
};

/// The newest stalls of the window and what it was doing.
class GuiStallsModel final : public KeyedTable<GuiStallRow> {
    Q_OBJECT
public:
    enum Column { At, Lasted, Job, Share, ColumnCount };
    explicit GuiStallsModel(QObject* parent = nullptr);
};

} // namespace sextant::models
