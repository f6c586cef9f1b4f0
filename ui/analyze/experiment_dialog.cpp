#include "ui/analyze/experiment_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "engine/decision/experiments/experiment_report.h"
#include "models/experiment_text.h"
#include "models/number_text.h"

namespace sextant::ui {

using decision::ComparisonMode;
using models::ExperimentText;

ExperimentDialog::ExperimentDialog(QWidget* parent)
    : QDialog(parent), m_title(new QLineEdit(this)), m_key(new QLineEdit(this)), m_hypothesis(new QPlainTextEdit(this)),
      m_metric(new QComboBox(this)), m_mode(new QComboBox(this)), m_split(new QSpinBox(this)),
      m_exposure(new QSpinBox(this)), m_effect(new QDoubleSpinBox(this)), m_horizon(new QSpinBox(this)),
      m_guardrail(new QDoubleSpinBox(this)), m_firstDay(new QCheckBox(this)), m_rule(new QLabel(this)),
      m_problem(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New experiment"));
    setModal(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& label, QWidget* field, const QString& hint) {
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        field->setAccessibleName(label);
        field->setToolTip(hint);
        form->addRow(name, field);
    };
    m_title->setMaxLength(80);
    add(tr("&Title"), m_title, tr("For people"));
    m_key->setMaxLength(40);
    add(tr("&Key"), m_key, tr("Salts the hash that assigns units: letters, digits, dots, dashes. It never changes."));
    m_hypothesis->setMinimumHeight(64);
    m_hypothesis->setMaximumHeight(90);
    m_hypothesis->setTabChangesFocus(true);
    m_hypothesis->setPlaceholderText(tr("What do you expect, and why?"));
    add(tr("&Hypothesis"), m_hypothesis, tr("Frozen before the first unit is seen"));
    for (std::size_t i = 0; i < decision::kUnitMetrics; ++i) {
        const auto metric = static_cast<decision::UnitMetric>(i);
        if (decision::preferenceOf(metric) != decision::Preference::None && !decision::isGuardrailMetric(metric))
            m_metric->addItem(ExperimentText::metric(metric), QVariant::fromValue(static_cast<int>(i)));
    }
    add(tr("&Metric that decides"), m_metric, tr("The others are shown, corrected for being many"));
    m_mode->addItem(tr("paired: both engines act on every signal"), static_cast<int>(ComparisonMode::Paired));
    m_mode->addItem(tr("split: only the labelled engine acts"), static_cast<int>(ComparisonMode::Split));
    add(tr("&Comparison"), m_mode, tr("Paired decides sooner; split is what would happen if both had to share"));
    m_split->setRange(1, 99);
    m_split->setValue(50);
    m_split->setSuffix(tr("%"));
    add(tr("Share of &B"), m_split, tr("Share of units that are labelled B"));
    m_exposure->setRange(5, 100);
    m_exposure->setValue(100);
    m_exposure->setSuffix(tr("%"));
    add(tr("Take &part at first"), m_exposure, tr("Share of units that take part; raised step by step"));
    m_effect->setRange(0.001, 1000.0);
    m_effect->setDecimals(3);
    m_effect->setSingleStep(0.01);
    m_effect->setValue(0.05);
    add(tr("&Smallest effect that matters"), m_effect, tr("In units of the metric"));
    m_horizon->setRange(5, 3650);
    m_horizon->setValue(60);
    m_horizon->setSuffix(tr(" trading days"));
    add(tr("Stop &after"), m_horizon, tr("Undecided until then: A stays"));
    m_guardrail->setRange(0.0, 1000.0);
    m_guardrail->setDecimals(2);
    m_guardrail->setValue(0.5);
    m_guardrail->setSpecialValueText(tr("no guardrail"));
    add(tr("Stop if drawdown is &worse by (R)"), m_guardrail,
        tr("Stops by itself once the always-valid interval shows it; 0: no guardrail"));
    m_firstDay->setText(tr("Leave the first trading day out"));
    add(tr("&Novelty"), m_firstDay,
        tr("Of the beginning, and of every later change of who takes part: what is new may behave otherwise"));
    m_rule->setWordWrap(true);
    m_rule->setText(tr("It is decided as soon as the always-valid interval leaves zero. The promise is frozen by its "
                       "hash before it may run; what is changed later stands in every report."));
    m_rule->setAccessibleName(tr("Stop rule"));
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->hide();
    QPushButton* create = m_buttons->addButton(tr("Create draft"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_rule);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(520, sizeHint().height());
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        if (m_isKeyTyped) return;
        QString key;
        for (const QChar c : title.toLower().simplified())
            key += (c.unicode() < 128 && c.isLetterOrNumber()) ? c : QLatin1Char('-');
        m_key->setText(key.left(40));
        showState();
    });
    connect(m_key, &QLineEdit::textEdited, this, [this] {
        m_isKeyTyped = true;
        showState();
    });
    connect(m_hypothesis, &QPlainTextEdit::textChanged, this, &ExperimentDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExperimentDialog::wanted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

void ExperimentDialog::showState()
{
    const bool isReady = !key().isEmpty() && !m_hypothesis->toPlainText().trimmed().isEmpty();
    for (QAbstractButton* button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(isReady);
            button->setToolTip(isReady ? QString() : tr("A key and a hypothesis are needed."));
        }
}

QString ExperimentDialog::key() const { return m_key->text().trimmed(); }
QString ExperimentDialog::title() const { return m_title->text().trimmed(); }

decision::Preregistration ExperimentDialog::promise() const
{
    decision::Preregistration out;
    out.hypothesis = m_hypothesis->toPlainText().trimmed().toStdString();
    const auto metric = static_cast<decision::UnitMetric>(m_metric->currentData().toInt());
    out.primaryMetric = std::string(decision::toString(metric));
    out.mode = static_cast<ComparisonMode>(m_mode->currentData().toInt());
    out.routing.version = decision::RoutingRule::Version::V2;
    out.routing.splitBasisPoints = static_cast<std::uint32_t>(m_split->value()) * 100;
    out.routing.exposureBasisPoints = static_cast<std::uint32_t>(m_exposure->value()) * 100;
    out.smallestEffect = m_effect->value();
    out.horizonDays = m_horizon->value();
    if (m_guardrail->value() > 0.0)
        out.guardrails = {"max_drawdown_r:" + QString::number(m_guardrail->value(), 'f', 2).toStdString()};
    if (m_firstDay->isChecked()) out.exclusions = {std::string(decision::kExcludeFirstDay)};
    return out;
}

void ExperimentDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace sextant::ui
