#include "ui/shell/guide_dialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

// Outside of namespaces, as its macro demands.
static void initialiseHelp() { Q_INIT_RESOURCE(help); }

namespace sextant::ui {

QString GuideDialog::text()
{
    initialiseHelp();
    QFile file(QStringLiteral(":/help/guide.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<GuideTopic> GuideDialog::topics()
{
    std::vector<GuideTopic> found;
    for (const QString& line : text().split(QLatin1Char('\n'))) {
        int level = 0;
        while (level < line.size() && line[level] == QLatin1Char('#'))
            ++level;
        if (level > 0 && level < line.size() && line[level] == QLatin1Char(' '))
            found.push_back({line.mid(level + 1).trimmed(), level});
    }
    return found;
}

GuideDialog::GuideDialog(QWidget* parent)
    : QDialog(parent), m_chapters(new QListWidget(this)), m_text(new QTextBrowser(this)), m_search(new QLineEdit(this)),
      m_found(new QLabel(this))
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 680);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(230);
    for (const GuideTopic& topic : topics())
        m_chapters->addItem(topic.level > 2 ? QStringLiteral("    ") + topic.title : topic.title);
    m_text->setAccessibleName(tr("Text of the guide"));
    m_text->setOpenLinks(false); // files beside the guide are not in the program
    m_text->setMarkdown(text());
    m_search->setObjectName(QStringLiteral("searchGuide"));
    m_search->setPlaceholderText(tr("Search, Enter for the next place"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_found->setAccessibleName(tr("Result of the search"));
    m_found->setProperty("muted", true);
    auto* previous = new QPushButton(tr("Previous"), this);
    auto* next = new QPushButton(tr("Next"), this);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton* button : {previous, next})
        button->setAutoDefault(false);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(previous);
    line->addWidget(next);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_chapters);
    middle->addWidget(m_text, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_found, 1);
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto all = topics();
        if (row >= 0 && row < static_cast<int>(all.size())) show(all[static_cast<std::size_t>(row)].title);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(false); });
    connect(next, &QPushButton::clicked, this, [this] { search(false); });
    connect(previous, &QPushButton::clicked, this, [this] { search(true); });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

void GuideDialog::show(const QString& topic)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text().trimmed() != topic) continue;
        QTextCursor cursor(block);
        m_text->moveCursor(QTextCursor::End); // from below, so that the heading comes to the top
        m_text->setTextCursor(cursor);
        return;
    }
}

void GuideDialog::search(bool backwards)
{
    const QString words = m_search->text().simplified();
    m_found->clear();
    if (words.isEmpty()) return;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags)) return;
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    m_found->setText(m_text->find(words, flags) ? tr("Begun again from the other end.")
                                                : tr("“%1” is not in the guide.").arg(words));
}

} // namespace sextant::ui
