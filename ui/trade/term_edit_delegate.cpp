#include "ui/trade/term_edit_delegate.h"

#include <QLineEdit>
#include <QToolTip>

#include <utility>

#include "models/number_text.h"
#include "models/typed_number.h"
#include "ui/trade/price_field.h"
#include "ui/widgets/cell_delegate.h"

namespace sextant::ui {
namespace {

constexpr auto kFilled = "filled"; ///< of an editor: what was there has been put in, and people type from now on

} // namespace

TermEditDelegate::TermEditDelegate(CellDelegate& painter, Read read, QObject* parent)
    : QStyledItemDelegate(parent), m_painter(painter), m_read(std::move(read))
{}

void TermEditDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    m_painter.paint(painter, option, index);
}

QSize TermEditDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return m_painter.sizeHint(option, index);
}

bool TermEditDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    return m_painter.helpEvent(event, view, option, index);
}

QWidget* TermEditDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto term = m_read(index);
    if (!term) return nullptr;
    const QString title = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (!term->isPrice) {
        auto* field = new QLineEdit(parent);
        field->setAlignment(Qt::AlignRight);
        field->setAccessibleName(title);
        return field;
    }
    auto* field = new PriceField(parent);
    field->setInstrument(term->instrument);
    field->setReference(term->price);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAccessibleName(title);
    return field;
}

void TermEditDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto term = m_read(index);
    if (!term || editor->property(kFilled).toBool()) return;
    editor->setProperty(kFilled, true);
    if (auto* field = qobject_cast<PriceField*>(editor)) {
        field->setPrice(term->price);
        field->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(models::typedNumber(term->instrument->format(term->lots), QLocale()));
        line->selectAll();
    }
}

void TermEditDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto term = m_read(index); // the row may have changed meanwhile
    if (!term) return;
    if (const auto* field = qobject_cast<PriceField*>(editor)) {
        const auto price = field->price();
        if (!price || *price == term->price || (price->units == 0 && !term->mayBeBlank)) return;
        const QString fault = term->fault ? term->fault(*price) : QString();
        if (fault.isEmpty()) {
            Q_EMIT priceEntered(index, *price);
            return;
        }
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), fault, editor->parentWidget());
        return;
    }
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const QString text = line->text().trimmed();
    if (text.isEmpty()) {
        if (term->mayBeBlank && term->lots.count != 0) Q_EMIT lotsEntered(index, Lots{});
        return;
    }
    const auto plain = models::plainNumber(text, QLocale());
    if (!plain) return;
    if (const auto lots = term->instrument->parseLots(*plain); lots && *lots != term->lots && lots->count > 0)
        Q_EMIT lotsEntered(index, *lots);
}

} // namespace sextant::ui
