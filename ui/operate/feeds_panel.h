#pragma once

#include <QVariantMap>
#include <QWidget>

#include <string>
#include <vector>

#include "models/feed_table_model.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace sextant::models {
class TextFilterProxy;
}

namespace sextant::ui {

class EmptyState;
class LatencyView;
class TableView;
class ThemeController;

/// The feeds of the session: all of them in a table, and of the chosen one what is wrong in words, its latency, its
/// connections and its instruments.
class FeedsPanel final : public QWidget {
    Q_OBJECT
public:
    FeedsPanel(const ThemeController& theme, models::FeedTableModel& feeds, QWidget* parent = nullptr);

    /// After the model got them. Keeps what is chosen.
    void refresh();
    void choose(const QString& feed);
    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QLabel* explanation() const { return m_explanation; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void connectWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showChosen();

    models::FeedTableModel& m_feeds;
    models::TextFilterProxy* m_order;
    models::FeedLinesModel m_lineRows;
    models::FeedInstrumentsModel m_instrumentRows;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_connect;
    TableView* m_view;
    QLabel* m_explanation;
    LatencyView* m_latency;
    QTabWidget* m_details;
    TableView* m_lines;
    TableView* m_instruments;
    std::string m_chosen; ///< key; empty: the first
};

} // namespace sextant::ui
