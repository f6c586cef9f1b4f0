#pragma once

#include <QPointer>
#include <QScrollArea>

namespace sextant::ui {

/// Holds a panel in its dock. Where there is less room than the panel needs at least, it is scrolled: docks that cannot
/// shrink would lie over each other in a small window.
class PanelFrame final : public QScrollArea {
    Q_OBJECT
public:
    explicit PanelFrame(const QString& title, QWidget* parent = nullptr);
    /// Takes the panel, which is laid out and styled when it is first seen: most panels of a window wait on another
    /// page.
    void take(QWidget* panel);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showPanel();

    QPointer<QWidget> m_waiting; // not seen yet
};

} // namespace sextant::ui
