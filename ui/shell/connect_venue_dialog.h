#pragma once

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

#include "engine/core/result.h"
#include "engine/host/cockpit_host.h"
#include "engine/host/feed_trial.h"
#include "ui/shell/venue_keys.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStringListModel;
class QTimer;
class QToolButton;

namespace sextant::ui {

/// Asks for a venue to listen to, tries it out on demand, and gives the session to be opened. Keys are never shown or
/// typed here: the dialog says whether they are there.
class ConnectVenueDialog final : public QDialog {
    Q_OBJECT
public:
    ConnectVenueDialog(const host::SessionSetup& setup, VenueKeys keys, QWidget* parent = nullptr);
    ~ConnectVenueDialog() override;

    /// What has been typed. Errors: InvalidArgument as a sentence naming the field.
    [[nodiscard]] Result<host::OpenRequest> request() const;
    void chooseVenue(feeds::Venue venue);
    /// Begins a trial, or cancels the one that runs.
    void test();

Q_SIGNALS:
    void openWanted(const sextant::host::OpenRequest& request);

private:
    [[nodiscard]] feeds::Venue venue() const;
    [[nodiscard]] QWidget* buildEndpoints();
    void showVenue();
    void refresh();
    void showTrial();
    void showProgress(const host::FeedTrial::Progress& progress);
    [[nodiscard]] bool isAsking() const { return m_known.isAsking && m_known.isAsking(); }
    [[nodiscard]] QString keyText() const;
    void showKeys();

    host::SessionSetup m_setup;
    VenueKeys m_known;
    QComboBox* m_venue;
    QLineEdit* m_symbols;
    std::vector<QCheckBox*> m_timeframes;
    QSpinBox* m_history;
    QComboBox* m_options; // of Alpaca alone
    QLineEdit* m_cash;
    QLabel* m_keys;
    QFormLayout* m_form;
    QToolButton* m_more;
    QWidget* m_endpoints;
    QLineEdit* m_socket;
    QLineEdit* m_rest;
    QComboBox* m_speed;
    QPushButton* m_test;
    QProgressBar* m_busy;
    QLabel* m_steps;
    QLabel* m_problem;
    QPushButton* m_open;
    QStringListModel* m_listed; // what the venue lists, once it was asked
    QString m_usualSymbol;      // of the venue chosen last
    QTimer* m_look;
    QTimer* m_ask; // runs while a keychain is being asked
    std::unique_ptr<host::FeedTrial> m_trial;
};

} // namespace sextant::ui
