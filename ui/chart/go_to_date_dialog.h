#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;

namespace sextant::ui {

/// Asks for a date and time on the clock of a chart. Shown with open().
class GoToDateDialog final : public QDialog {
    Q_OBJECT
public:
    /// Wall-clock times as UTC date-times; `clockLabel` says which clock.
    GoToDateDialog(const QDateTime& shown, const QDateTime& first, const QDateTime& last, const QString& clockLabel,
                   QWidget* parent);

Q_SIGNALS:
    void dateChosen(const QDateTime& wall);

private:
    QDateTimeEdit* m_edit = nullptr;
};

} // namespace sextant::ui
