#include "ui/chart/indicator_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <array>

#include "models/chart/indicator_catalogue.h"
#include "models/number_text.h"

namespace sextant::ui {
namespace {

using models::IndicatorCatalogue;
using models::toText;

constexpr int kMostDecimals = 6;
constexpr int kFieldWidth = 150;
constexpr std::array kPrices{"open", "high", "low", "close", "hl2", "hlc3", "ohlc4", "volume"};

QString plainNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 12);
}

/// A number without trailing zeros: "2", "0.02".
class NumberBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    [[nodiscard]] QString textFromValue(double value) const override { return plainNumber(value); }
};

QDoubleSpinBox* numberBox(QWidget* parent, double minimum, double maximum, double value, bool isWhole)
{
    auto* box = new NumberBox(parent);
    box->setDecimals(isWhole ? 0 : kMostDecimals);
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setSingleStep(isWhole || value >= 1.0 ? 1.0 : 0.01);
    if (!isWhole && value >= 1.0 && value < 10.0) box->setSingleStep(0.1);
    return box;
}

QComboBox* wordBox(QWidget* parent, const std::vector<std::string_view>& words, std::size_t chosen)
{
    auto* box = new QComboBox(parent);
    for (const std::string_view word : words)
        box->addItem(toText(word));
    box->setCurrentIndex(static_cast<int>(chosen));
    return box;
}

double numberOf(const QWidget* field)
{
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(field)) return box->value();
    return qobject_cast<const QComboBox*>(field)->currentIndex();
}

} // namespace

IndicatorForm::IndicatorForm(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setLabelAlignment(Qt::AlignLeft);
    m_layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

void IndicatorForm::addRow(const QString& title, QWidget* field, const QString& range)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    field->setFixedWidth(kFieldWidth);
    field->setAccessibleName(range.isEmpty() ? title : tr("%1, %2", "parameter and its range").arg(title, range));
    layout->addWidget(field);
    if (!range.isEmpty()) {
        auto* label = new QLabel(range, line);
        label->setProperty("muted", true);
        layout->addWidget(label);
    }
    auto* label = new QLabel(title, this);
    label->setBuddy(field);
    m_layout->addRow(label, line);
    if (auto* number = qobject_cast<QDoubleSpinBox*>(field))
        connect(number, &QDoubleSpinBox::valueChanged, this, &IndicatorForm::edited);
    else if (auto* words = qobject_cast<QComboBox*>(field))
        connect(words, &QComboBox::currentTextChanged, this, &IndicatorForm::edited);
}

QWidget* IndicatorForm::makeField(const analysis::ParameterInfo& parameter, double value)
{
    if (!parameter.words.empty()) return wordBox(this, parameter.words, static_cast<std::size_t>(value));
    return numberBox(this, parameter.minimum, parameter.maximum, value, parameter.isWhole);
}

QWidget* IndicatorForm::makeOption(const analysis::OptionInfo& option, std::size_t chosen, double number)
{
    if (!option.values.empty()) return wordBox(this, option.values, chosen);
    return numberBox(this, option.minimum, option.maximum, number, false);
}

void IndicatorForm::setSpec(const analysis::IndicatorSpec& spec, const QStringList& sources)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    m_options.clear();
    m_source = nullptr;
    m_info = spec.info;
    const auto range = [](double from, double to) {
        return tr("%1 … %2", "range of a number").arg(plainNumber(from), plainNumber(to));
    };
    for (std::size_t i = 0; i < m_info->parameters.size(); ++i) {
        const analysis::ParameterInfo& parameter = m_info->parameters[i];
        m_fields.push_back(makeField(parameter, spec.parameters[i]));
        addRow(IndicatorCatalogue::parameterTitle(parameter.name), m_fields.back(),
               parameter.words.empty() ? range(parameter.minimum, parameter.maximum) : QString());
    }
    for (std::size_t i = 0; i < m_info->options.size(); ++i) {
        const analysis::OptionInfo& option = m_info->options[i];
        m_options.push_back(makeOption(option, spec.options[i], spec.numbers[i]));
        addRow(IndicatorCatalogue::parameterTitle(option.name), m_options.back(),
               option.values.empty() ? range(option.minimum, option.maximum) : QString());
    }
    if (!m_info->takesSource) return;
    auto* source = new QComboBox(this);
    source->setEditable(true);
    source->setInsertPolicy(QComboBox::NoInsert);
    for (const char* price : kPrices)
        source->addItem(QString::fromLatin1(price));
    source->addItems(sources);
    if (source->findText(usualSource()) < 0) source->addItem(usualSource());
    source->setCurrentText(spec.source ? QString::fromStdString(spec.source->text) : usualSource());
    source->setToolTip(tr("A price, or another indicator with its parameters, such as rsi:14"));
    addRow(tr("Computed of"), source, {});
    m_source = source;
}

QString IndicatorForm::usualSource() const
{
    return m_info->defaultSource.empty() ? QStringLiteral("close") : toText(m_info->defaultSource);
}

QString IndicatorForm::specText() const
{
    std::vector<double> parameters;
    for (const QWidget* field : m_fields)
        parameters.push_back(numberOf(field));
    std::vector<std::size_t> options;
    std::vector<double> numbers;
    for (const QWidget* field : m_options) {
        const double value = numberOf(field);
        const bool isNumber = qobject_cast<const QDoubleSpinBox*>(field) != nullptr;
        options.push_back(isNumber ? 0 : static_cast<std::size_t>(value));
        numbers.push_back(isNumber ? value : 0.0);
    }
    const QString source = m_source == nullptr ? QString() : m_source->currentText().trimmed();
    return models::specText(*m_info, parameters, options, numbers, source == usualSource() ? QString() : source);
}

} // namespace sextant::ui
