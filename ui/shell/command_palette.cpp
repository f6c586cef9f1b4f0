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
constexpr int kMostRecent = 20;
constexpr int kLeastForgiven = 4; // letters of a word in which one may be wrong

bool startsWord(const QString& text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

/// Whether `word` from letter `from` on stands in `text`, each letter behind the one before it or at the start of a
/// word; `last`: where the letter before stands.
bool standsInStarts(const QString& text, const QString& word, qsizetype from, qsizetype last)
{
    if (from == word.size()) return true;
    for (qsizetype at = last + 1; at < text.size(); ++at) {
        if (text[at] != word[from]) continue;
        if ((from > 0 && at == last + 1) || startsWord(text, at))
            if (standsInStarts(text, word, from + 1, at)) return true;
    }
    return false;
}

/// Whether one change makes `a` to `b`: a letter wrong, missing, too many, or two swapped.
bool isOneApart(QStringView a, QStringView b)
{
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    if (b.size() > a.size()) return a.mid(same) == b.mid(same + 1);
    if (same == a.size()) return true;
    if (a.mid(same + 1) == b.mid(same + 1)) return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.mid(same + 2) == b.mid(same + 2);
}

bool isMistyped(const QString& text, const QString& word)
{
    if (word.size() < kLeastForgiven) return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!startsWord(text, at)) continue;
        for (qsizetype length = word.size() - 1; length <= word.size() + 1; ++length)
            if (at + length <= text.size() && isOneApart(QStringView(text).mid(at, length), word)) return true;
    }
    return false;
}

} // namespace

CommandPalette::CommandPalette(const ThemeController& theme, QWidget* window)
    : QWidget(window), m_theme(theme), m_input(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_input->setPlaceholderText(
        tr("Type what you want: an action, a symbol, a flag, a setting, a session, a layout, help"));
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
    const QString lower = text.toLower();
    int total = 1;
    for (const QString& word : typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        qsizetype at = lower.indexOf(word);
        // The start of a word, wherever it is, before the middle of another.
        for (qsizetype next = at; next >= 0; next = lower.indexOf(word, next + 1))
            if (startsWord(lower, next)) {
                at = next;
                break;
            }
        if (at >= 0)
            total += (startsWord(lower, at) ? 100 : 60) - static_cast<int>(std::min<qsizetype>(at, 39));
        else if (standsInStarts(lower, word, 0, -1))
            total += 18;
        else if (isMistyped(lower, word))
            total += 8;
        else
            return 0;
    }
    return total;
}

void CommandPalette::filter(const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry& entry = m_entries[index];
        const int points = score(entry.text + QLatin1Char(' ') + entry.kind, typed);
        if (points == 0) continue;
        const qsizetype used = entry.id.isEmpty() ? -1 : m_recent.indexOf(entry.id);
        const int bonus = used < 0 ? 0 : kMostRecent - static_cast<int>(used);
        found.emplace_back(-points - bonus, index);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
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
    const Entry chosen = m_entries[static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong())];
    if (!chosen.id.isEmpty()) {
        m_recent.removeAll(chosen.id);
        m_recent.prepend(chosen.id);
        m_recent = m_recent.mid(0, kMostRecent);
        Q_EMIT used(chosen.id);
    }
    if (chosen.run) chosen.run();
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
