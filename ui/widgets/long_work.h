#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <functional>

#include "engine/host/background_work.h"

class QLabel;
class QProgressBar;
class QTimer;

namespace sextant::ui {

/// Work that may take long, on a thread of its own. Where it takes more than a moment a small window beside `window`
/// says how far it is and how long it still takes, and cancels it: by its button, Escape, or as it is closed. Lives on
/// the screen's thread; destroying it cancels.
class LongWork final : public QObject {
    Q_OBJECT
public:
    using Work = host::BackgroundWork<std::uint64_t>; ///< how many rows or bytes came of it
    /// Interrupted: it was cancelled. Called once, from the event loop; the work may be deleted in it.
    using Finish = std::function<void(const Result<std::uint64_t>& outcome)>;

    /// Begins. `title` and `what` (a whole sentence) stand in the small window.
    LongWork(Work::Work work, const QString& title, const QString& what, QWidget* window, Finish finish,
             QObject* parent = nullptr);
    ~LongWork() override;

    void cancel();
    /// Null while it is not shown.
    [[nodiscard]] QDialog* dialog() const { return m_dialog; }

private:
    void look();
    void showDialog();

    QString m_title;
    QString m_what;
    QPointer<QWidget> m_window;
    Finish m_finish;
    QTimer* m_timer;
    QPointer<QDialog> m_dialog; // owned
    QProgressBar* m_progress = nullptr;
    QLabel* m_left = nullptr;
    int m_looks = 0;
    Work m_work; // last: it ends first
};

} // namespace sextant::ui
