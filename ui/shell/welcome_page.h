#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;

namespace sextant::ui {

class ThemeController;

/// What is seen while there is no session: exactly three ways to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const ThemeController& theme, QWidget* parent = nullptr);

    /// Something that is to be known before one begins; empty: nothing.
    void setNote(const QString& note);

Q_SIGNALS:
    void demoWanted();
    void recordingWanted();
    void venueWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* addChoice(QLayout* layout, const QString& id, const QString& title, const QString& text,
                           const QString& button);

    const ThemeController& m_theme;
    QLabel* m_note;
};

} // namespace sextant::ui
