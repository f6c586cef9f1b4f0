#pragma once

#include <QWidget>

#include "engine/host/cockpit_host.h"
#include "engine/session/snapshot.h"

class QLabel;
class QToolButton;

namespace sextant::ui {

class Figure;
class ThemeController;

/// The last line of the window: how safe the journal is, how fast decisions are, the digest, the engine, the clock.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(const ThemeController& theme, QWidget* parent = nullptr);
    /// `snapshot` may be null.
    void show(const host::HostStatus& status, const session::Snapshot* snapshot);
    using QWidget::show;

Q_SIGNALS:
    void digestCopied();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Shows as much as there is room for, most important first.
    void fit();

    const ThemeController& m_theme;
    Figure* m_journal;
    Figure* m_durable;
    Figure* m_latency;
    Figure* m_rate;
    Figure* m_training; // hidden while no model is in training
    QToolButton* m_digest;
    QString m_fullDigest;
    Figure* m_clock;
    QLabel* m_hint;
};

} // namespace sextant::ui
