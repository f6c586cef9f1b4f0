#pragma once

#include <QVariantMap>
#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace sextant::models {
class WhyModel;
}

namespace sextant::ui {

class ThemeController;

/// Why the engine did or did not do something: a sentence, and below it the tree of reasons.
class WhyPanel final : public QWidget {
    Q_OBJECT
public:
    WhyPanel(const ThemeController& theme, models::WhyModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// What is explained is to be seen on the chart.
    void chartWanted();
    /// The session is to be seen as it stood then.
    void replayWanted();
    /// What if it had been decided otherwise.
    void whatIfWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void foldScore(const QModelIndex& section);
    void copy() const;
    void fitColumns();

    models::WhyModel& m_model;
    QStackedWidget* m_pages;
    QLabel* m_subject;
    QLabel* m_headline;
    QToolButton* m_chart;
    QToolButton* m_replay;
    QToolButton* m_whatIf;
    QToolButton* m_copy;
    QTreeView* m_view;
    int m_share = 40; // percent of the width that column What has
    bool m_isFitting = false;
};

} // namespace sextant::ui
