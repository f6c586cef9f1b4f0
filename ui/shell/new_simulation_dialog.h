#pragma once

#include <QDialog>

#include "engine/core/result.h"
#include "engine/host/cockpit_host.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

/// Asks for a new session on the market simulator.
class NewSimulationDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewSimulationDialog(const host::SessionSetup& setup, QWidget* parent = nullptr);
    /// What has been typed. Errors: InvalidArgument as a sentence naming the field.
    [[nodiscard]] Result<host::OpenRequest> request() const;

Q_SIGNALS:
    void openWanted(const sextant::host::OpenRequest& request);

private:
    void refresh();

    host::SessionSetup m_setup;
    QLineEdit* m_seed;
    QLineEdit* m_symbols;
    QLineEdit* m_from;
    QLineEdit* m_cash;
    QComboBox* m_speed;
    QCheckBox* m_realTime;
    QLabel* m_problem;
    QPushButton* m_open;
};

} // namespace sextant::ui
