#include "ui/shell/screen_audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>
#include <cmath>

#include "ui/shell/panel_frame.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cockpit_style.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/painted_texts.h"
#include "ui/widgets/seen_region.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using Kind = AuditFinding::Kind;

constexpr double kLeastContrast = 4.5;
constexpr int kHeaderPadding = 16; // of the style, both sides
constexpr int kComboArrow = 22;
constexpr int kFieldPadding = 7;
constexpr int kTouching = 2; ///< pixels that texts may share

QString nameOf(const QWidget* widget)
{
    QStringList parts;
    for (const QWidget* each = widget; each != nullptr && parts.size() < 4; each = each->parentWidget()) {
        QString part = QString::fromLatin1(each->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!each->objectName().isEmpty()) part += QStringLiteral("#%1").arg(each->objectName());
        parts.prepend(part);
        if (each->isWindow()) break;
    }
    return parts.join(QStringLiteral(" > "));
}

bool isFromRight(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')); }

/// One look through a screen.
class Audit final {
public:
    Audit(QWidget& root, const QImage& picture)
        : m_root(root), m_picture(picture.convertToFormat(QImage::Format_ARGB32))
    {}

    std::vector<AuditFinding> run()
    {
        look(&m_root);
        for (QWidget* widget : m_root.findChildren<QWidget*>())
            if (widget->isVisibleTo(&m_root) && !seenRegion(*widget).isEmpty()) look(widget);
        lookForOverlaps();
        return std::move(m_findings);
    }

private:
    void find(Kind kind, const QWidget* widget, const QString& text)
    {
        m_findings.push_back({kind, nameOf(widget), text});
    }

    void look(QWidget* widget)
    {
        checkName(widget);
        if (auto* label = qobject_cast<QLabel*>(widget)) lookAt(label);
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) lookAt(button);
        if (auto* combo = qobject_cast<QComboBox*>(widget)) lookAt(combo);
        if (auto* edit = qobject_cast<QLineEdit*>(widget)) lookAt(edit);
        if (auto* tabs = qobject_cast<QTabBar*>(widget)) lookAt(tabs);
        if (auto* header = qobject_cast<QHeaderView*>(widget)) {
            lookAt(header);
        } else if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
            lookAt(view);
        }
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) lookAt(dock);
        if (auto* frame = qobject_cast<PanelFrame*>(widget)) lookAt(frame);
    }

    /// Texts of widgets beside each other, and those that a widget has painted itself.
    void lookForOverlaps()
    {
        QHash<const QWidget*, std::vector<PaintedText>> texts;
        for (QWidget* widget : m_root.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&m_root) || seenRegion(*widget).isEmpty()) continue;
            if (const auto* painted = dynamic_cast<const PaintedTexts*>(widget))
                for (PaintedText& text : painted->paintedTexts())
                    texts[widget].push_back(std::move(text));
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
            if (!text.isEmpty()) texts[widget->parentWidget()].push_back({widget->geometry(), text});
        }
        for (auto of = texts.cbegin(); of != texts.cend(); ++of)
            for (std::size_t i = 0; i < of->size(); ++i)
                for (std::size_t k = i + 1; k < of->size(); ++k) {
                    const QRect both = (*of)[i].place.intersected((*of)[k].place);
                    if (both.width() > kTouching && both.height() > kTouching)
                        find(Kind::Overlap, of.key(),
                             QStringLiteral("“%1” and “%2”").arg((*of)[i].text, (*of)[k].text));
                }
    }

    void checkName(QWidget* widget)
    {
        const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                               qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
                               qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QSlider*>(widget);
        // Parts of other controls (the field of a box, its list) cannot be reached by themselves.
        if (!isControl || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr ||
            qobject_cast<QHeaderView*>(widget) || widget->objectName().startsWith(QLatin1StringView("qt_")))
            return;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface != nullptr && interface->text(QAccessible::Name).isEmpty())
            find(Kind::Nameless, widget, QStringLiteral("a control without an accessible name"));
    }

    void lookAt(QLabel* label)
    {
        if (label->text().isEmpty()) return;
        const QRect room = label->contentsRect();
        const bool cut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                           : label->sizeHint().width() > label->width() + 1;
        const QString plain = QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        if (cut || room.isEmpty()) find(Kind::Clipped, label, plain);
        const bool hasOwnDirection = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
        if (label->layoutDirection() == Qt::RightToLeft && hasOwnDirection && label->wordWrap() &&
            !label->text().isRightToLeft() && std::any_of(plain.begin(), plain.end(), isFromRight))
            find(Kind::Direction, label, plain);
        checkContrast(label, plain);
    }

    void lookAt(QAbstractButton* button)
    {
        const auto* tool = qobject_cast<QToolButton*>(button);
        if (button->text().isEmpty() ||
            (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
            return;
        const QString text = withoutMnemonic(button->text());
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        if (QFontMetrics(button->font()).horizontalAdvance(text) + icon > button->width() - 4)
            find(Kind::Clipped, button, text);
        if (qobject_cast<HoldButton*>(button) == nullptr) checkContrast(button, text);
    }

    void lookAt(QLineEdit* edit)
    {
        if (!edit->text().isEmpty()) return checkContrast(edit, edit->text());
        const QString text = edit->placeholderText();
        const int room = edit->width() - 2 * kFieldPadding;
        if (QFontMetrics(edit->font()).horizontalAdvance(text) > room) find(Kind::Clipped, edit, text);
        checkContrast(edit, text, QPalette::PlaceholderText);
    }

    void lookAt(QComboBox* combo)
    {
        const QString text = combo->currentText();
        if (QFontMetrics(combo->font()).horizontalAdvance(text) > combo->width() - kComboArrow)
            find(Kind::Clipped, combo, text);
        checkContrast(combo, text);
    }

    void lookAt(QTabBar* tabs)
    {
        for (int index = 0; index < tabs->count(); ++index) {
            const QString text = withoutMnemonic(tabs->tabText(index));
            const QRect room = tabs->tabRect(index);
            if (!tabs->isTabVisible(index)) continue;
            if (QFontMetrics(tabs->font()).horizontalAdvance(text) > room.width() ||
                !tabs->rect().contains(room.center()))
                find(Kind::Clipped, tabs, text);
        }
    }

    void lookAt(QHeaderView* header)
    {
        if (header->orientation() != Qt::Horizontal || header->model() == nullptr) return;
        for (int section = 0; section < header->count(); ++section) {
            if (header->isSectionHidden(section)) continue;
            const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
            const int left = header->sectionViewportPosition(section);
            if (left < 0 || left + header->sectionSize(section) > header->width()) continue; // scrolled away
            if (QFontMetrics(header->font()).horizontalAdvance(text) > header->sectionSize(section) - kHeaderPadding)
                find(Kind::Clipped, header, text);
        }
    }

    void lookAt(QAbstractItemView* view)
    {
        if (view->model() == nullptr || view->model()->rowCount() == 0) {
            const auto* table = qobject_cast<TableView*>(view);
            const auto hints = view->findChildren<QLabel*>();
            const bool isSaid = (table != nullptr && !table->emptyText().isEmpty()) ||
                                std::any_of(hints.begin(), hints.end(), [](const QLabel* hint) {
                                    return hint->isVisible() && !hint->text().isEmpty();
                                });
            if (!isSaid) find(Kind::Empty, view, QStringLiteral("no rows, and nothing says why"));
            return;
        }
        const auto* table = qobject_cast<QTableView*>(view);
        if (table == nullptr) return;
        const auto* own = qobject_cast<const TableView*>(table);
        const auto* delegate =
            own != nullptr ? own->delegate() : qobject_cast<const CellDelegate*>(view->itemDelegate());
        const bool mayScroll = own != nullptr && (own->isWideGrid() || own->isSizedByPeople());
        if (!mayScroll && table->horizontalHeader()->length() > table->viewport()->width())
            find(Kind::Sideways, view,
                 QStringLiteral("%1: needs %2 pixels across and has %3")
                     .arg(view->accessibleName())
                     .arg(table->horizontalHeader()->length())
                     .arg(table->viewport()->width()));
        if (delegate == nullptr) return;
        const int first = std::max(0, table->rowAt(0));
        const int below = table->rowAt(table->viewport()->height() - 1);
        const int last = below < 0 ? table->model()->rowCount() - 1 : below;
        for (int row = first; row <= last; ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
                if (table->isColumnHidden(column) || !(alignment & Qt::AlignRight)) continue;
                if (delegate->isCut(index, table->columnWidth(column)))
                    find(Kind::Clipped, view, index.data().toString());
            }
    }

    void lookAt(QDockWidget* dock)
    {
        const QWidget* content = dock->widget();
        if (content == nullptr || seenRegion(*content).isEmpty()) return;
        const QRect area(content->mapTo(&m_root, QPoint(0, 0)), content->size());
        if (coloursIn(area).size() < 2)
            find(Kind::Empty, dock, QStringLiteral("%1: nothing is painted").arg(dock->windowTitle()));
    }

    /// Down is what lists and long forms do; nobody looks for a button at the side.
    void lookAt(PanelFrame* frame)
    {
        const QWidget* panel = frame->widget();
        if (panel == nullptr || panel->width() <= frame->viewport()->width()) return;
        find(Kind::Clipped, frame,
             QStringLiteral("%1: needs %2 pixels across and has %3")
                 .arg(frame->accessibleName())
                 .arg(panel->minimumSizeHint().width())
                 .arg(frame->viewport()->width()));
    }

    /// How many pixels there are of each colour.
    [[nodiscard]] QHash<QRgb, int> coloursIn(const QRect& area) const
    {
        QHash<QRgb, int> counts;
        const double scale = m_picture.devicePixelRatio();
        const QRect pixels = QRect(area.topLeft() * scale, area.size() * scale).intersected(m_picture.rect());
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(m_picture.constScanLine(y));
            for (int x = pixels.left(); x <= pixels.right();) { // most neighbours have the same colour
                const int first = x;
                while (x <= pixels.right() && line[x] == line[first])
                    ++x;
                counts[line[first]] += x - first;
            }
        }
        return counts;
    }

    void checkContrast(const QWidget* widget, const QString& text, QPalette::ColorRole role = QPalette::NoRole)
    {
        if (text.isEmpty() || !widget->isEnabled()) return;
        // What is scrolled away lies behind something else, whose colours say nothing about it.
        const QRect seen = seenRegion(*widget).boundingRect();
        const QHash<QRgb, int> counts = coloursIn(QRect(widget->mapTo(&m_root, seen.topLeft()), seen.size()));
        if (counts.isEmpty()) return;
        const auto most = std::max_element(counts.begin(), counts.end());
        const QColor behind(most.key());
        QColor front = widget->palette().color(role == QPalette::NoRole ? widget->foregroundRole() : role);
        const auto* style = qobject_cast<const CockpitStyle*>(widget->style());
        if (const auto* button = qobject_cast<const QPushButton*>(widget); button != nullptr && style != nullptr)
            if (const QColor own = style->buttonTextColor(button, button->isChecked()); own.isValid()) front = own;
        if (front.alpha() < 255) { // what people see is a mixture
            const auto share = static_cast<double>(front.alphaF());
            const auto mixed = [share](int above, int below) {
                return static_cast<int>(std::lround(share * above + (1.0 - share) * below));
            };
            front = QColor(mixed(front.red(), behind.red()), mixed(front.green(), behind.green()),
                           mixed(front.blue(), behind.blue()));
        }
        const double ratio = contrastRatio(front, behind);
        if (ratio < kLeastContrast)
            find(Kind::Contrast, widget,
                 QStringLiteral("%1 on %2 is %3 : 1: %4")
                     .arg(front.name(), behind.name())
                     .arg(ratio, 0, 'f', 2)
                     .arg(text.left(40)));
    }

    QWidget& m_root;
    QImage m_picture;
    std::vector<AuditFinding> m_findings;
};

} // namespace

QString AuditFinding::describe() const
{
    const QString what = kind == Kind::Clipped        ? QStringLiteral("clipped")
                         : kind == Kind::Sideways     ? QStringLiteral("sideways")
                         : kind == Kind::Overlap      ? QStringLiteral("overlap")
                         : kind == Kind::Direction    ? QStringLiteral("direction")
                         : kind == Kind::Empty        ? QStringLiteral("empty")
                         : kind == Kind::Nameless     ? QStringLiteral("nameless")
                         : kind == Kind::Untranslated ? QStringLiteral("untranslated")
                                                      : QStringLiteral("contrast");
    return QStringLiteral("%1: %2: %3").arg(what, widget, text);
}

std::vector<AuditFinding> auditScreen(QWidget& root, const QImage& picture) { return Audit(root, picture).run(); }

} // namespace sextant::ui
