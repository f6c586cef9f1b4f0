#include "models/gui_health.h"

#include <array>

#include "models/number_text.h"

namespace sextant::models {
namespace {

constexpr double kSevereMs = 250.0; // people notice without looking for it

constexpr std::array<RowColumn<GuiStallRow>, GuiStallsModel::ColumnCount> kStallColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "When"),
     QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "By the clock of this computer"), false,
     [](const GuiStallRow& r, const TimeText& times) { return times.full(r.at); },
     [](const GuiStallRow& r) -> QVariant { return QVariant::fromValue<qlonglong>(r.at.ns); }, nullptr, true},
    {QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "Lasted"),
     QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "How long the window did not answer"), true,
     [](const GuiStallRow& r, const TimeText&) { return GuiHealthText::milliseconds(r.ms); },
     [](const GuiStallRow& r) -> QVariant { return r.ms; },
     [](const GuiStallRow& r) { return r.ms > kSevereMs ? Tone::Danger : Tone::Warning; }},
    {QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "What it was doing"),
     QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "What took most of the time"), false,
     [](const GuiStallRow& r, const TimeText&) { return GuiHealthText::job(r.job, r.subject); }},
    {QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "Share"),
     QT_TRANSLATE_NOOP("sextant::models::GuiStallsModel", "How much of the time that took"), true,
     [](const GuiStallRow& r, const TimeText&) { return percentText(r.share, 0); },
     [](const GuiStallRow& r) -> QVariant { return r.share; }, [](const GuiStallRow&) { return Tone::Muted; }},
}};

} // namespace

QString GuiHealthText::job(GuiJob job, const QString& subject)
{
    const bool isNamed = !subject.isEmpty();
    switch (job) {
    case GuiJob::Other:
        return tr("Other work");
    case GuiJob::Engine:
        return tr("Asking the engine what has happened");
    case GuiJob::Snapshot:
        return tr("Reading the snapshot");
    case GuiJob::Tables:
        return isNamed ? tr("Bringing up to date: %1", "panel").arg(subject) : tr("Bringing panels up to date");
    case GuiJob::Paint:
        return isNamed ? tr("Painting: %1", "panel").arg(subject) : tr("Painting the window");
    case GuiJob::Layout:
        return isNamed ? tr("Laying out: %1", "panel").arg(subject) : tr("Laying out the window");
    case GuiJob::Input:
        return isNamed ? tr("Keys and mouse: %1", "panel").arg(subject) : tr("Keys and mouse");
    case GuiJob::Action:
        return isNamed ? tr("Action: %1").arg(subject) : tr("An action");
    case GuiJob::Timer:
        return isNamed ? tr("Timer: %1", "name of a class in the program").arg(subject) : tr("A timer");
    case GuiJob::Queued:
        return isNamed ? tr("Message to: %1", "name of a class in the program").arg(subject) : tr("A message");
    }
    return {};
}

const char* GuiHealthText::metric(GuiJob job)
{
    switch (job) {
    case GuiJob::Other:
        return "other";
    case GuiJob::Engine:
        return "engine";
    case GuiJob::Snapshot:
        return "snapshot";
    case GuiJob::Tables:
        return "tables";
    case GuiJob::Paint:
        return "paint";
    case GuiJob::Layout:
        return "layout";
    case GuiJob::Input:
        return "input";
    case GuiJob::Action:
        return "action";
    case GuiJob::Timer:
        return "timer";
    case GuiJob::Queued:
        return "queued";
    }
    return "other";
}

QString GuiHealthText::milliseconds(double ms)
{
    return ms < 10'000.0 ? tr("%1 ms").arg(numberText(ms, 1)) : tr("%1 s").arg(numberText(ms / 1000.0, 1));
}

QString GuiHealthText::share(const GuiFrames& frames)
{
    if (frames.count == 0) return tr("No frame was painted");
    return tr("%1 of %2 frames over %3", "share, count, budget")
        .arg(percentText(static_cast<double>(frames.over) / static_cast<double>(frames.count), 1),
             countText(frames.count), milliseconds(kFrameBudgetMs));
}

QString GuiHealthText::quantiles(const GuiFrames& frames)
{
    if (frames.count == 0) return unknownText();
    return tr("p50 %1 · p99 %2 · longest %3")
        .arg(milliseconds(frames.p50Ms), milliseconds(frames.p99Ms), milliseconds(frames.maxMs));
}

Tone GuiHealthText::tone(const GuiFrames& frames)
{
    if (frames.count == 0) return Tone::Muted;
    const double share = static_cast<double>(frames.over) / static_cast<double>(frames.count);
    return share > 0.1 ? Tone::Danger : share > 0.01 ? Tone::Warning : Tone::Plain;
}

GuiStallsModel::GuiStallsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kStallColumns, parent) {}

} // namespace sextant::models
