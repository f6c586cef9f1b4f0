#pragma once

#include <QWidget>

#include <string_view>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace sextant::ui {

/// All indicators by group, with a field to search them. The arrow keys move in the list while one types.
class IndicatorPicker final : public QWidget {
    Q_OBJECT
public:
    /// `hasBenchmark`: what compares two instruments can be computed.
    explicit IndicatorPicker(bool hasBenchmark, QWidget* parent = nullptr);

    /// Name of the one chosen; empty: none.
    [[nodiscard]] std::string_view chosen() const;
    void choose(std::string_view name);

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click.
    void activated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(bool hasBenchmark);
    void filter(const QString& text);

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace sextant::ui
