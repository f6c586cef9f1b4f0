#pragma once

#include <QObject>
#include <QVariantMap>

#include <map>
#include <memory>
#include <vector>

#include "models/chart/indicator_choice.h"
#include "models/chart/indicator_series.h"

namespace sextant::ui {

/// The indicators on one chart: what was chosen, the values, and the way back. Panes are numbered from 1; 0 is the
/// price. A step that people take can be undone and done again, kMostSteps of them.
class ChartIndicators final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMostSteps = 50;
    static constexpr std::size_t kMost = 40; ///< indicators on one chart
    static constexpr double kUsualShare = 0.13;
    static constexpr double kLeastShare = 0.05;
    static constexpr double kMostShare = 0.6;

    struct Item {
        models::IndicatorChoice choice;
        models::IndicatorLook look;
        QString label; ///< "RSI (14)"
        bool needsBenchmark = false;
        std::unique_ptr<models::IndicatorSeries> series;
    };

    explicit ChartIndicators(QObject* parent = nullptr);
    ~ChartIndicators() override;

    [[nodiscard]] std::size_t count() const { return m_items.size(); }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] const Item& item(std::size_t i) const { return m_items[i]; }
    /// Numbers of the panes with something in them, from the top down.
    [[nodiscard]] std::vector<int> panes() const;
    /// Of the chart's height.
    [[nodiscard]] double paneShare(int pane) const;
    /// Not a step to be undone.
    void setPaneShare(int pane, double share);
    /// The colour of the palette that the next one should begin with.
    [[nodiscard]] int nextColor() const;
    /// One of them compares with another instrument.
    [[nodiscard]] bool needsBenchmark() const;

    /// False, and told(), if there are kMost or the spec cannot be read.
    bool add(models::IndicatorChoice choice);
    bool replace(std::size_t i, models::IndicatorChoice choice);
    void remove(std::size_t i);
    void clear();
    void setHidden(std::size_t i, bool hidden);
    /// kPricePane, kNewPane or the number of a pane.
    void move(std::size_t i, int pane);
    /// Ribbon, Bollinger bands, RSI and MACD, as far as they are not there yet.
    void addPreset();
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    /// `benchmark` goes to those only that compare with it.
    void setBars(const models::InstrumentBars& bars, const models::InstrumentBars& benchmark = {});
    [[nodiscard]] const models::InstrumentBars& benchmark() const { return m_benchmark; }
    /// Works for about so many nanoseconds. True while there is more to do.
    bool advance(qint64 nanoseconds);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] double progress() const; ///< 0 … 1, of all

    /// Choices and panes. What cannot be read any more is left out and told().
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    /// The labels are translated anew.
    void retranslate();

Q_SIGNALS:
    void changed();
    /// There is no way back any more from what was done before.
    void stepsForgotten();
    /// Something was done that can be undone.
    void stepped();
    /// A sentence about what was just done or could not be done.
    void told(const QString& text, bool canUndo);

private:
    using Choices = std::vector<models::IndicatorChoice>;

    [[nodiscard]] Choices choices() const;
    /// Makes the list what is asked for; what is there already keeps its values.
    void apply(const Choices& wanted);
    /// As apply(), with a way back.
    void step(const Choices& wanted);
    [[nodiscard]] int freshPane(const Choices& taken) const;
    void giveBars(const Item& item) const;

    std::vector<Item> m_items;
    std::map<int, double> m_shares;
    std::vector<Choices> m_undo;
    std::vector<Choices> m_redo;
    models::InstrumentBars m_bars;
    models::InstrumentBars m_benchmark;
};

} // namespace sextant::ui
