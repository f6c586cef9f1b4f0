#pragma once

#include <QDialog>
#include <QStringList>

#include "engine/core/result.h"
#include "engine/host/cockpit_host.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sextant::ui {

/// Asks for the files of a recording and how to play them. Checks only what was typed here; the files themselves are
/// read by the host, which says what it finds.
class OpenRecordingDialog final : public QDialog {
    Q_OBJECT
public:
    /// `formats`: names of file formats besides detection. `setup`: what new sessions start with.
    OpenRecordingDialog(const QStringList& formats, const host::SessionSetup& setup, QWidget* parent = nullptr);

    void addFiles(const QStringList& files);
    /// What has been typed. Errors: InvalidArgument as a sentence naming the field.
    [[nodiscard]] Result<host::OpenRequest> request() const;

Q_SIGNALS:
    void openWanted(const sextant::host::OpenRequest& request);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse();
    void refresh();

    host::SessionSetup m_setup;
    QListWidget* m_files;
    QLabel* m_hint;
    QLineEdit* m_symbol;
    QLineEdit* m_venue;
    QComboBox* m_format;
    QComboBox* m_timeframe;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_cash;
    QComboBox* m_speed;
    QLabel* m_problem;
    QPushButton* m_open;
};

} // namespace sextant::ui
