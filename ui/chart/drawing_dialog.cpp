#include "ui/chart/drawing_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

#include "models/chart/drawing_text.h"
#include "models/number_text.h"
#include "ui/chart/indicator_palette.h"

namespace sextant::ui {

using models::DrawingKind;
using models::DrawingText;

DrawingDialog::DrawingDialog(const ThemeController& theme, models::Drawing drawing,
                             const market::Instrument& instrument, ChartClock clock, const QString& clockLabel,
                             QWidget* parent)
    : QDialog(parent), m_drawing(std::move(drawing)), m_clock(clock), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(DrawingText::title(m_drawing.kind));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    layout->addLayout(form);
    m_text->setPlainText(m_drawing.text);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the drawing"));
    m_text->setFixedHeight(3 * m_text->fontMetrics().lineSpacing() + 12);
    form->addRow(tr("&Text"), m_text);
    addPoints(*form, instrument, clockLabel);
    addStyle(*form, theme);
    m_locked = new QCheckBox(tr("&Locked: it cannot be moved"), this);
    m_locked->setChecked(m_drawing.isLocked);
    form->addRow(m_locked);
    m_hidden = new QCheckBox(tr("&Hidden"), this);
    m_hidden->setChecked(m_drawing.isHidden);
    form->addRow(m_hidden);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT edited(this->drawing()); });
}

void DrawingDialog::addPoints(QFormLayout& form, const market::Instrument& instrument, const QString& clockLabel)
{
    const int decimals = models::priceDecimals(instrument);
    const double tick = static_cast<double>(instrument.tick.units) * std::pow(10.0, -instrument.priceScale);
    for (std::size_t i = 0; i < m_drawing.anchors.size(); ++i) {
        const models::DrawingAnchor& anchor = m_drawing.anchors[i];
        const QString title = DrawingText::anchorTitle(m_drawing.kind, i);
        Point point;
        if (m_drawing.kind != DrawingKind::HorizontalLine) {
            point.time = new QDateTimeEdit(this);
            point.time->setTimeSpec(Qt::UTC);
            point.time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            point.time->setDateTime(m_clock.wall(anchor.time));
            point.time->setAccessibleName(tr("%1: time", "a point of a drawing").arg(title));
            point.shown = point.time->dateTime();
            form.addRow(tr("%1: time (%2)", "a point of a drawing, clock").arg(title, clockLabel), point.time);
        }
        if (m_drawing.kind != DrawingKind::VerticalLine) {
            point.price = new QDoubleSpinBox(this);
            point.price->setDecimals(decimals);
            point.price->setRange(-1e12, 1e12);
            point.price->setSingleStep(tick);
            point.price->setGroupSeparatorShown(true);
            point.price->setValue(anchor.price);
            point.price->setAccessibleName(tr("%1: price", "a point of a drawing").arg(title));
            point.shownPrice = point.price->value();
            form.addRow(tr("%1: price", "a point of a drawing").arg(title), point.price);
        }
        m_points.push_back(point);
    }
}

void DrawingDialog::addStyle(QFormLayout& form, const ThemeController& theme)
{
    m_color = new QComboBox(this);
    for (int color = 0; color < models::kThemeColors; ++color) {
        QPixmap patch(14, 14);
        patch.fill(chartColor(theme.theme(), color));
        m_color->addItem(patch, color == models::kMutedColor ? tr("Grey") : chartColorName(color));
    }
    m_color->setCurrentIndex(m_drawing.color);
    m_color->setAccessibleName(tr("Colour of the drawing"));
    form.addRow(tr("&Colour"), m_color);
    m_width = new QSpinBox(this);
    m_width->setRange(1, models::OutputStyle::kWidest);
    m_width->setValue(m_drawing.width);
    m_width->setAccessibleName(tr("Width of the line, pixels"));
    form.addRow(tr("&Width"), m_width);
    m_line = new QComboBox(this);
    m_line->addItems({tr("Solid", "line"), tr("Dashed", "line"), tr("Dotted", "line")});
    m_line->setCurrentIndex(static_cast<int>(m_drawing.line));
    m_line->setAccessibleName(tr("Kind of line"));
    form.addRow(tr("L&ine"), m_line);
}

models::Drawing DrawingDialog::drawing() const
{
    models::Drawing drawing = m_drawing;
    drawing.text = m_text->toPlainText().trimmed();
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        // Fields show seconds and decimals of the tick; what nobody touched stays as exact as it was.
        const Point& point = m_points[i];
        if (point.time != nullptr && point.time->dateTime() != point.shown)
            drawing.anchors[i].time = m_clock.fromWall(point.time->dateTime());
        if (point.price != nullptr && point.price->value() != point.shownPrice)
            drawing.anchors[i].price = point.price->value();
    }
    drawing.color = m_color->currentIndex();
    drawing.width = m_width->value();
    drawing.line = static_cast<models::LineStyle>(m_line->currentIndex());
    drawing.isLocked = m_locked->isChecked();
    drawing.isHidden = m_hidden->isChecked();
    return drawing;
}

} // namespace sextant::ui
