#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace sextant::ui {

/// One heading of the guide.
struct GuideTopic {
    QString title;
    int level = 1; ///< 1 the title of all, 2 a chapter, 3 a part
};

/// The guide that comes with the program, in the program: chapters, text, search. English.
class GuideDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GuideDialog(QWidget* parent = nullptr);
    /// Goes to the heading.
    void show(const QString& topic);
    using QDialog::show;
    [[nodiscard]] static QString text();
    /// In the order of the text.
    [[nodiscard]] static std::vector<GuideTopic> topics();

private:
    void search(bool backwards);

    QListWidget* m_chapters;
    QTextBrowser* m_text;
    QLineEdit* m_search;
    QLabel* m_found;
};

} // namespace sextant::ui
