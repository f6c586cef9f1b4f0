#include "ui/shell/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kMostShown = 60;

} // namespace

CommandPalette::CommandPalette(const ThemeController& theme, QWidget* window)
    : QWidget(window), m_theme(theme), m_input(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_input->setPlaceholderText(tr("Type what you want: an action, a symbol, a flag, a setting, a session"));
    m_input->setAccessibleName(tr("Search"));
    m_input->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    const QSize window = parentWidget()->size();
    const int width = std::min(640, window.width() - 40);
    setGeometry((window.width() - width) / 2, 60, width, std::min(420, window.height() - 120));
    m_input->clear();
    filter({});
    show();
    raise();
    m_input->setFocus();
}

int CommandPalette::shownCount() const { return m_list->count(); }

int CommandPalette::score(const QString& text, const QString& typed)
{
    int total = 1;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) return 0;
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        total += (startsWord ? 100 : 40) - static_cast<int>(std::min<qsizetype>(at, 39));
    }
    return total;
}

void CommandPalette::filter(const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry& entry = m_entries[index];
        if (const int points = score(entry.text + QLatin1Char(' ') + entry.kind, typed); points > 0)
            found.emplace_back(-points, index);
    }
    std::stable_sort(found.begin(), found.end());
    m_list->clear();
    for (const auto& [points, index] : found) {
        if (m_list->count() >= kMostShown) break;
        const Entry& entry = m_entries[index];
        QString line = tr("%1: %2", "kind and name").arg(entry.kind, entry.text);
        if (!entry.hint.isEmpty()) line += tr("   (%1)").arg(entry.hint);
        auto* item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(static_cast<qulonglong>(index)));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    hide();
    if (item == nullptr) return;
    // A copy: what runs may open the palette anew.
    const auto run = m_entries[static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong())].run;
    if (run) run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input) return false;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) hide();
    if (event->type() != QEvent::KeyPress) return false;
    const int rows = m_list->count();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(rows - 1, m_list->currentRow() + 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(rows - 1, m_list->currentRow() + 10));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - 10));
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace sextant::ui
