#include "ui/chart/indicator_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "models/chart/indicator_catalogue.h"
#include "models/engine_words.h"
#include "models/number_text.h"
#include "ui/chart/chart_indicators.h"
#include "ui/chart/indicator_form.h"
#include "ui/chart/indicator_picker.h"
#include "ui/chart/output_style_form.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using models::IndicatorCatalogue;
using models::IndicatorChoice;

constexpr QSize kNewSize{860, 620};
constexpr QSize kEditSize{560, 600};
constexpr int kPickerWidth = 280;
constexpr std::string_view kFirst = "ema";

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("heading", true);
    return label;
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

IndicatorDialog::IndicatorDialog(const ThemeController& theme, const ChartIndicators& indicators, bool hasBenchmark,
                                 std::optional<std::size_t> edited, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_indicators(indicators), m_hasBenchmark(hasBenchmark), m_edited(edited),
      m_title(plainLabel(this)), m_facts(plainLabel(this)), m_form(new IndicatorForm(this)),
      m_styles(new OutputStyleForm(theme, this)), m_pane(new QComboBox(this)), m_tintRow(new QWidget(this)),
      m_tint(new QCheckBox(tr("Tint between the lines"), m_tintRow)), m_error(plainLabel(this)),
      m_ok(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("indicatorDialog"));
    setWindowTitle(edited ? tr("Indicator settings") : tr("Add indicator"));
    m_pane->setAccessibleName(tr("Where the indicator is drawn"));
    m_error->setObjectName(QStringLiteral("indicatorError"));
    layOut(!edited);
    connect(m_form, &IndicatorForm::edited, this, &IndicatorDialog::check);
    connect(m_styles, &OutputStyleForm::edited, this, &IndicatorDialog::check);
    connect(m_pane, &QComboBox::activated, this, [this] {
        m_paneIsChosen = true;
        check();
    });
    if (edited) {
        const ChartIndicators::Item& item = m_indicators.item(*edited);
        m_paneIsChosen = true;
        showIndicator(item.series->spec(), item.choice);
    } else {
        m_picker->choose(kFirst);
        showChosen();
        m_picker->setFocus();
    }
}

void IndicatorDialog::layOut(bool isNew)
{
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(4, 0, 12, 0);
    column->setSpacing(8);
    m_title->setFont(ThemeController::font(12.0, true));
    column->addWidget(m_title);
    column->addWidget(heading(tr("Parameters"), fields));
    column->addWidget(m_form);
    column->addWidget(heading(tr("Look"), fields));
    column->addWidget(m_styles);
    auto* tint = new QHBoxLayout(m_tintRow);
    tint->setContentsMargins(0, 0, 0, 0);
    tint->addWidget(m_tint);
    column->addWidget(m_tintRow);
    auto* where = new QHBoxLayout;
    auto* label = new QLabel(tr("Drawn in"), fields);
    label->setBuddy(m_pane);
    where->addWidget(label);
    where->addWidget(m_pane);
    where->addStretch(1);
    column->addLayout(where);
    column->addWidget(heading(tr("About"), fields));
    m_facts->setTextFormat(Qt::RichText);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* top = new QHBoxLayout;
    if (isNew) {
        m_picker = new IndicatorPicker(m_hasBenchmark, this);
        m_picker->setFixedWidth(kPickerWidth);
        top->addWidget(m_picker);
        connect(m_picker, &IndicatorPicker::chosenChanged, this, &IndicatorDialog::showChosen);
        connect(m_picker, &IndicatorPicker::activated, this, &IndicatorDialog::accept);
    }
    top->addWidget(scroll, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok->setText(isNew ? tr("Add") : tr("Apply"));
    makePrimary(*m_ok);
    m_ok->setDefault(true);
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* bottom = new QHBoxLayout;
    if (isNew) {
        auto* preset = new QPushButton(tr("Ribbon + Bollinger + RSI + MACD"), this);
        preset->setObjectName(QStringLiteral("indicatorPreset"));
        preset->setAccessibleName(tr("Add ribbon, Bollinger bands, RSI and MACD"));
        preset->setAutoDefault(false);
        bottom->addWidget(preset);
        connect(preset, &QPushButton::clicked, this, [this] {
            Q_EMIT presetWanted();
            reject();
        });
    }
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &IndicatorDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(m_error);
    layout->addLayout(bottom);
    resize(isNew ? kNewSize : kEditSize);
}

void IndicatorDialog::choose(std::string_view name)
{
    if (m_picker != nullptr) m_picker->choose(name);
}

void IndicatorDialog::showChosen()
{
    const analysis::IndicatorInfo* info = analysis::findIndicator(m_picker->chosen());
    if (info == nullptr) {
        // A heading, or nothing that is called so.
        m_ok->setEnabled(false);
        m_error->setText(tr("Choose an indicator in the list."));
        return;
    }
    if (info == m_info) return check();
    const auto spec = analysis::parseSpec(info->defaultSpec);
    if (!spec) return;
    m_paneIsChosen = false;
    showIndicator(*spec, models::usualChoice(*spec, m_indicators.nextColor()));
}

void IndicatorDialog::showIndicator(const analysis::IndicatorSpec& spec, const IndicatorChoice& choice)
{
    m_info = spec.info;
    m_isHidden = choice.isHidden;
    m_title->setText(IndicatorCatalogue::title(*m_info));
    QStringList sources;
    for (std::size_t i = 0; i < m_indicators.count(); ++i)
        if (i != m_edited) sources << m_indicators.item(i).choice.spec;
    sources.removeDuplicates();
    m_form->setSpec(spec, sources);
    QStringList titles;
    for (const std::string_view output : m_info->outputs)
        titles << IndicatorCatalogue::outputTitle(output);
    m_styles->setOutputs(titles, choice.outputs);
    m_tintRow->setVisible(models::lookOf(spec).band.has_value());
    m_tint->setChecked(choice.isTinted);
    fillPanes();
    m_pane->setCurrentIndex(std::max(0, m_pane->findData(choice.pane)));
    check();
}

void IndicatorDialog::fillPanes()
{
    m_pane->clear();
    m_pane->addItem(tr("the price"), IndicatorChoice::kPricePane);
    for (const int pane : m_indicators.panes())
        for (std::size_t i = 0; i < m_indicators.count(); ++i)
            if (m_indicators.item(i).choice.pane == pane) {
                m_pane->addItem(tr("the pane of %1").arg(m_indicators.item(i).label), pane);
                break;
            }
    m_pane->addItem(tr("a pane of its own"), IndicatorChoice::kNewPane);
}

Result<IndicatorChoice> IndicatorDialog::choice() const
{
    if (m_info == nullptr)
        return fail(ErrorCode::InvalidArgument, tr("Choose an indicator in the list.").toStdString());
    if (const QString why = IndicatorCatalogue::whyUnavailable(*m_info, m_hasBenchmark); !why.isEmpty())
        return fail(ErrorCode::InvalidArgument, why.toStdString());
    const QString text = m_form->specText();
    const auto spec = analysis::parseSpec(text.toStdString());
    if (!spec) return tl::unexpected(spec.error());
    for (const analysis::IndicatorSpec* inner = spec->source.get(); inner != nullptr; inner = inner->source.get())
        if (const QString why = IndicatorCatalogue::whyUnavailable(*inner->info, m_hasBenchmark); !why.isEmpty())
            return fail(ErrorCode::InvalidArgument, why.toStdString());
    IndicatorChoice choice;
    choice.spec = text;
    choice.pane = m_pane->currentData().toInt();
    choice.isHidden = m_isHidden;
    choice.isTinted = m_tint->isChecked();
    choice.outputs = m_styles->styles();
    const bool isAnyShown = std::any_of(choice.outputs.begin(), choice.outputs.end(),
                                        [](const models::OutputStyle& style) { return style.isShown; });
    if (!isAnyShown)
        return fail(ErrorCode::InvalidArgument,
                    tr("Nothing of it would be drawn: check at least one line.").toStdString());
    return choice;
}

void IndicatorDialog::check()
{
    if (m_info == nullptr) return;
    if (const auto spec = analysis::parseSpec(m_form->specText().toStdString())) {
        showFacts(*spec);
        if (!m_paneIsChosen) {
            const int usual = models::lookOf(*spec).isOverlay ? IndicatorChoice::kPricePane : IndicatorChoice::kNewPane;
            m_pane->setCurrentIndex(m_pane->findData(usual));
        }
    }
    const auto wanted = choice();
    m_ok->setEnabled(wanted.has_value());
    m_error->setText(wanted ? QString() : models::EngineWords::of(wanted.error()));
    setTone(*m_error, m_theme, models::Tone::Danger);
}

void IndicatorDialog::showFacts(const analysis::IndicatorSpec& spec)
{
    QString html;
    for (const IndicatorCatalogue::Fact& fact : IndicatorCatalogue::facts(spec))
        html += QStringLiteral("<p style='margin:0 0 5px 0'><b>%1:</b> %2</p>")
                    .arg(fact.heading.toHtmlEscaped(), fact.text.toHtmlEscaped());
    m_facts->setText(html);
}

void IndicatorDialog::accept()
{
    const auto wanted = choice();
    if (!wanted) return check();
    Q_EMIT chosen(*wanted);
    QDialog::accept();
}

} // namespace sextant::ui
