#include "ui/chart/output_style_form.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QVBoxLayout>

#include "models/number_text.h"
#include "ui/chart/indicator_palette.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

QIcon swatch(const QColor& color)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(QRect(2, 7, 20, 10), color);
    return QIcon(pixmap);
}

} // namespace

OutputStyleForm::OutputStyleForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void OutputStyleForm::setOutputs(const QStringList& titles, const std::vector<models::OutputStyle>& styles)
{
    delete m_rows;
    m_styles = styles;
    m_rows = new QWidget(this);
    m_layout = new QGridLayout(m_rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(4, 1);
    for (std::size_t i = 0; i < m_styles.size(); ++i)
        addRow(i, titles.value(static_cast<qsizetype>(i)));
    layout()->addWidget(m_rows);
    m_rows->show();
}

void OutputStyleForm::addRow(std::size_t output, const QString& title)
{
    const int row = static_cast<int>(output);
    auto* shown = new QCheckBox(title, m_rows);
    shown->setChecked(m_styles[output].isShown);
    shown->setAccessibleName(tr("Draw %1").arg(title));
    auto* color = new QComboBox(m_rows);
    color->setAccessibleName(tr("Colour of %1").arg(title));
    fillColors(*color, output);
    auto* width = new QComboBox(m_rows);
    width->setAccessibleName(tr("Line width of %1").arg(title));
    for (int pixels = 1; pixels <= models::OutputStyle::kWidest; ++pixels)
        width->addItem(tr("%1 px", "width of a line").arg(models::countText(static_cast<std::uint64_t>(pixels))));
    width->setCurrentIndex(m_styles[output].width - 1);
    auto* line = new QComboBox(m_rows);
    line->setAccessibleName(tr("Line style of %1").arg(title));
    line->addItems({tr("Solid"), tr("Dashed"), tr("Dotted")});
    line->setCurrentIndex(static_cast<int>(m_styles[output].line));
    m_layout->addWidget(shown, row, 0);
    m_layout->addWidget(color, row, 1);
    m_layout->addWidget(width, row, 2);
    m_layout->addWidget(line, row, 3);
    connect(shown, &QCheckBox::toggled, this, [this, output](bool on) {
        m_styles[output].isShown = on;
        Q_EMIT edited();
    });
    connect(color, &QComboBox::activated, this,
            [this, output, color](int index) { chooseColor(output, color, index); });
    connect(width, &QComboBox::activated, this, [this, output](int index) {
        m_styles[output].width = index + 1;
        Q_EMIT edited();
    });
    connect(line, &QComboBox::activated, this, [this, output](int index) {
        m_styles[output].line = static_cast<models::LineStyle>(index);
        Q_EMIT edited();
    });
}

void OutputStyleForm::fillColors(QComboBox& box, std::size_t output) const
{
    box.clear();
    for (int number = 0; number < models::kThemeColors; ++number)
        box.addItem(swatch(chartColor(m_theme.theme(), number)), chartColorName(number));
    const QColor& own = m_styles[output].custom;
    if (own.isValid()) box.addItem(swatch(own), own.name());
    box.addItem(tr("Other …"));
    box.setCurrentIndex(own.isValid() ? models::kThemeColors : m_styles[output].color);
}

void OutputStyleForm::chooseColor(std::size_t output, QComboBox* box, int index)
{
    if (index == box->count() - 1) return askForColor(output, box);
    if (index < models::kThemeColors) {
        m_styles[output].color = index;
        m_styles[output].custom = QColor();
        fillColors(*box, output);
    }
    Q_EMIT edited();
}

void OutputStyleForm::askForColor(std::size_t output, QComboBox* box)
{
    auto* dialog = new QColorDialog(outputColor(m_theme.theme(), m_styles[output]), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this, [this, output, guard = QPointer(box)](const QColor& color) {
        if (!guard) return;
        m_styles[output].custom = color;
        fillColors(*guard, output);
        Q_EMIT edited();
    });
    connect(dialog, &QDialog::rejected, this, [this, output, guard = QPointer(box)] {
        if (guard) fillColors(*guard, output);
    });
    dialog->open();
}

} // namespace sextant::ui
