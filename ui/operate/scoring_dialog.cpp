#include "ui/operate/scoring_dialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "models/answer_text.h"
#include "models/language/languages.h"
#include "models/number_text.h"
#include "models/text_filter_proxy.h"
#include "models/weights_model.h"
#include "models/weights_text.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using host::ScoringValues;
using models::WeightsModel;

namespace {

constexpr int kWeightDigits = 4;
constexpr double kNotListed = -0.01; // shown as "—"

} // namespace

ScoringDialog::ScoringDialog(const ThemeController& theme, WeightsModel& history, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_history(history),
      m_hotReload(new QCheckBox(tr("Take changes of the file"), this)), m_interval(new QSpinBox(this)),
      m_sums(new QLabel(this)), m_file(new QLabel(this)), m_learning(new QLabel(this)), m_problem(new QLabel(this)),
      m_message(new QLabel(this)), m_reason(new QLineEdit(this)), m_apply(new QPushButton(tr("Apply"), this)),
      m_revert(new QPushButton(tr("Revert"), this)), m_reload(new QPushButton(tr("Reload file"), this)),
      m_undo(new QPushButton(tr("Undo last change"), this)), m_view(new TableView(theme, this))
{
    setWindowTitle(tr("Scoring"));
    setAccessibleName(tr("Scoring"));
    setModal(false);
    resize(1040, 720);
    build();
    connect(m_reason, &QLineEdit::textChanged, this, &ScoringDialog::refresh);
    connect(m_reason, &QLineEdit::returnPressed, this, &ScoringDialog::apply);
    connect(m_hotReload, &QCheckBox::toggled, this, &ScoringDialog::refresh);
    connect(m_interval, &QSpinBox::valueChanged, this, &ScoringDialog::refresh);
    connect(m_apply, &QPushButton::clicked, this, &ScoringDialog::apply);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        say(false, {});
        load(false);
    });
    connect(m_reload, &QPushButton::clicked, this, [this] {
        m_isWaiting = true;
        say(false, tr("Reading the file …"));
        Q_EMIT reloadWanted(m_reason->text().trimmed());
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_isWaiting = true;
        say(false, tr("Waiting until the undo is recorded …"));
        Q_EMIT undoWanted(m_reason->text().trimmed());
    });
    load(false);
}

void ScoringDialog::build()
{
    const auto group = [this](const QString& title) {
        auto* box = new QGroupBox(title, this);
        box->setAccessibleName(title);
        return box;
    };
    auto* weights = group(tr("Weights"));
    auto* weightGrid = new QGridLayout(weights);
    addField(weightGrid, 0, 0, tr("SMC"), tr("Weight of smart money concepts"), 0.0, 1000.0, kWeightDigits,
             [](ScoringValues& v) -> double& { return v.weights.smc; });
    addField(weightGrid, 1, 0, tr("Elliott"), tr("Weight of Elliott waves"), 0.0, 1000.0, kWeightDigits,
             [](ScoringValues& v) -> double& { return v.weights.elliott; });
    addField(weightGrid, 2, 0, tr("Harmonic"), tr("Weight of harmonic patterns"), 0.0, 1000.0, kWeightDigits,
             [](ScoringValues& v) -> double& { return v.weights.harmonic; });
    addField(weightGrid, 0, 2, tr("Detectors"), tr("Weight of all detectors together"), 0.0, 1000.0, kWeightDigits,
             [](ScoringValues& v) -> double& { return v.weights.detector; });
    addField(weightGrid, 1, 2, tr("Technical"), tr("Weight of the technical score"), 0.0, 1000.0, kWeightDigits,
             [](ScoringValues& v) -> double& { return v.weights.technical; });
    m_sums->setWordWrap(true);
    m_sums->setProperty("muted", true);
    m_sums->setAccessibleName(tr("Sum of the weights"));
    weightGrid->addWidget(m_sums, 2, 2, 1, 2);

    auto* thresholds = group(tr("Thresholds"));
    auto* thresholdGrid = new QGridLayout(thresholds);
    addField(thresholdGrid, 0, 0, tr("Buy from"), tr("Score from which on it is a buy"), 0.0, 1.0, 2,
             [](ScoringValues& v) -> double& { return v.buyScore; });
    addField(thresholdGrid, 1, 0, tr("Sell up to"), tr("Score up to which it is a sell"), 0.0, 1.0, 2,
             [](ScoringValues& v) -> double& { return v.sellScore; });
    addField(thresholdGrid, 2, 0, tr("Agreement"), tr("Share of the timeframes that must agree"), 0.0, 1.0, 2,
             [](ScoringValues& v) -> double& { return v.minAgreement; });

    auto* timeframes = group(tr("Weights of the timeframes"));
    timeframes->setToolTip(tr("Those that are scored share them; — is not in the list."));
    auto* timeframeGrid = new QGridLayout(timeframes);
    int place = 0;
    for (const market::Timeframe timeframe : market::kTimeframes) {
        addTimeframe(timeframeGrid, place % 4, place / 4 * 2, timeframe);
        ++place;
    }

    auto* file = group(tr("File"));
    auto* fileLayout = new QVBoxLayout(file);
    m_file->setWordWrap(true);
    m_file->setAccessibleName(tr("Where the scoring configuration is kept"));
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hotReload->setAccessibleName(tr("Take changes of the file at once"));
    m_interval->setRange(1, 86'400);
    m_interval->setSuffix(tr(" s", "seconds"));
    m_interval->setAccessibleName(tr("How often the file is looked at, in seconds"));
    auto* interval = new QHBoxLayout;
    auto* intervalTitle = new QLabel(tr("Look every"), this);
    intervalTitle->setBuddy(m_interval);
    interval->addWidget(intervalTitle);
    interval->addWidget(m_interval);
    interval->addStretch(1);
    m_reload->setAccessibleName(tr("Read the file and take what it says"));
    interval->addWidget(m_reload);
    fileLayout->addWidget(m_file);
    fileLayout->addWidget(m_hotReload);
    fileLayout->addLayout(interval);

    for (QLabel* label : {m_learning, m_problem, m_message}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_learning->setAccessibleName(tr("State of adaptive weights"));
    m_problem->setAccessibleName(tr("What is wrong with the file"));
    m_problem->hide();
    m_message->setAccessibleName(tr("Message"));
    m_message->hide();
    setTone(*m_problem, m_theme, models::Tone::Danger);

    m_reason->setPlaceholderText(tr("Why? It is kept with the change."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_apply->setAccessibleName(tr("Apply all changes"));
    makePrimary(*m_apply);
    m_revert->setAccessibleName(tr("Revert all changes"));
    m_undo->setAccessibleName(tr("Undo the last change that somebody made"));
    for (QPushButton* button : {m_apply, m_revert, m_reload, m_undo})
        button->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    auto* reasonTitle = new QLabel(tr("Reason"), this);
    reasonTitle->setBuddy(m_reason);
    reasonTitle->setProperty("muted", true);
    bottom->addWidget(reasonTitle);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_apply);
    bottom->addWidget(m_revert);
    bottom->addWidget(m_undo);

    auto* sorted = new models::TextFilterProxy(this);
    sorted->setSourceModel(&m_history);
    m_view->setModel(sorted);
    m_view->setAccessibleName(tr("History of the weights"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(tr("Nothing has changed in this session. Change a weight above, edit the file, or let the "
                            "weights learn with the flag adaptive_weights."));
    m_view->setFitting({WeightsModel::Version, WeightsModel::Who}, WeightsModel::Change, TableView::kAll);

    auto* top = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->addWidget(weights);
    left->addWidget(file);
    auto* right = new QVBoxLayout;
    right->addWidget(thresholds);
    right->addWidget(timeframes);
    top->addLayout(left, 1);
    top->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(m_learning);
    layout->addWidget(m_message);
    layout->addLayout(bottom);
    layout->addWidget(m_view, 1);
}

void ScoringDialog::addBox(QGridLayout* grid, int row, int column, const QString& title, const QString& name,
                           double least, double most, int decimals, Field field)
{
    field.box = new QDoubleSpinBox(this);
    field.box->setRange(least, most);
    field.box->setDecimals(decimals);
    field.box->setSingleStep(0.05);
    field.box->setAccessibleName(name);
    field.box->setToolTip(name);
    auto* label = new QLabel(title, this);
    label->setBuddy(field.box);
    grid->addWidget(label, row, column);
    grid->addWidget(field.box, row, column + 1);
    connect(field.box, &QDoubleSpinBox::valueChanged, this, &ScoringDialog::refresh);
    m_fields.push_back(std::move(field));
}

void ScoringDialog::addField(QGridLayout* grid, int row, int column, const QString& title, const QString& name,
                             double least, double most, int decimals, std::function<double&(ScoringValues&)> of)
{
    Field field;
    field.set = [of](ScoringValues& values, double value) { of(values) = value; };
    field.get = [of](const ScoringValues& values) {
        ScoringValues copy = values;
        return of(copy);
    };
    addBox(grid, row, column, title, name, least, most, decimals, std::move(field));
}

void ScoringDialog::addTimeframe(QGridLayout* grid, int row, int column, market::Timeframe timeframe)
{
    const std::size_t at = market::index(timeframe);
    Field field;
    field.set = [at](ScoringValues& values, double value) {
        if (value < 0.0)
            values.timeframeWeights[at].reset();
        else
            values.timeframeWeights[at] = value;
    };
    field.get = [at](const ScoringValues& values) { return values.timeframeWeights[at].value_or(kNotListed); };
    const QString title = models::timeframeText(timeframe);
    addBox(grid, row, column, title, tr("Weight of the timeframe %1").arg(title), kNotListed, 1000.0, 2,
           std::move(field));
    m_fields.back().box->setSpecialValueText(models::unknownText());
}

bool ScoringDialog::isEdited() const
{
    return m_hotReload->isChecked() != m_loadedHotReload || m_interval->value() != m_loadedInterval ||
           std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field& field) { return field.box->value() != field.loaded; });
}

ScoringValues ScoringDialog::wanted() const
{
    ScoringValues values = m_values;
    for (const Field& field : m_fields)
        if (field.box->value() != field.loaded) field.set(values, field.box->value());
    if (m_hotReload->isChecked() != m_loadedHotReload) values.isHotReload = m_hotReload->isChecked();
    if (m_interval->value() != m_loadedInterval) values.reloadIntervalMs = std::int64_t{m_interval->value()} * 1000;
    return values;
}

void ScoringDialog::load(bool keepEdited)
{
    for (Field& field : m_fields) {
        const bool isTyped = field.box->value() != field.loaded || field.box->hasFocus();
        if (keepEdited && isTyped) continue;
        const QSignalBlocker quiet(field.box);
        field.box->setValue(field.get(m_values));
        field.loaded = field.box->value();
    }
    if (!keepEdited || m_hotReload->isChecked() == m_loadedHotReload) {
        const QSignalBlocker quiet(m_hotReload);
        m_hotReload->setChecked(m_values.isHotReload);
        m_loadedHotReload = m_values.isHotReload;
    }
    if (!keepEdited || m_interval->value() == m_loadedInterval) {
        const QSignalBlocker quiet(m_interval);
        m_interval->setValue(static_cast<int>(std::clamp<std::int64_t>(m_values.reloadIntervalMs / 1000, 1, 86'400)));
        m_loadedInterval = m_interval->value();
    }
    refresh();
}

void ScoringDialog::setValues(const ScoringValues& values)
{
    if (values == m_values) return;
    m_values = values;
    load(true);
}

void ScoringDialog::setState(const State& state)
{
    m_state = state;
    const QString where =
        state.hasFile ? tr("%1", "a file").arg(state.file)
                      : tr("%1 does not exist: the built-in values hold. The first change makes it.").arg(state.file);
    m_file->setText(models::inReadingOrder(
        state.isReloadWaiting ? where + QLatin1Char(' ') + tr("It was changed; reload it to take what it says.")
                              : where));
    m_learning->setText(tr("Version %1.").arg(models::countText(state.version)) + QLatin1Char(' ') +
                        models::WeightsText::state(state.learned.get(), state.isFlagOn));
    m_problem->setText(state.problem.isEmpty() ? QString() : tr("✗ %1").arg(state.problem));
    m_problem->setVisible(!state.problem.isEmpty());
    refresh();
}

void ScoringDialog::setFinished(bool isAccepted, const QString& message)
{
    if (!m_isWaiting) return;
    m_isWaiting = false;
    if (isAccepted) {
        m_reason->clear();
        // What was typed is in effect: the form follows what holds from now on.
        load(false);
        say(false, message.isEmpty() ? tr("✓ The change is recorded.") : tr("✓ %1").arg(message));
    } else {
        say(true, tr("✗ %1").arg(models::answerText(message)));
    }
    refresh();
}

void ScoringDialog::apply()
{
    if (!m_apply->isEnabled()) return;
    m_isWaiting = true;
    say(false, tr("Waiting until the change is recorded …"));
    refresh();
    Q_EMIT editWanted(wanted(), m_reason->text().trimmed());
}

void ScoringDialog::refresh()
{
    const ScoringValues values = wanted();
    const double detectors = values.weights.smc + values.weights.elliott + values.weights.harmonic;
    const double split = values.weights.detector + values.weights.technical;
    m_sums->setText(
        tr("Sums %1 and %2; each is scaled to 1.").arg(models::numberText(detectors, 2), models::numberText(split, 2)));
    const bool canChange = m_state.blocked.isEmpty() && !m_isWaiting;
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    for (const Field& field : m_fields)
        field.box->setEnabled(m_state.blocked.isEmpty());
    m_hotReload->setEnabled(m_state.blocked.isEmpty());
    m_interval->setEnabled(m_state.blocked.isEmpty());
    const bool edited = isEdited();
    m_apply->setEnabled(canChange && edited && hasReason);
    m_apply->setToolTip(!m_state.blocked.isEmpty() ? m_state.blocked
                        : !edited                  ? tr("Nothing was changed.")
                        : !hasReason               ? tr("Give a reason to apply it.")
                                                   : QString());
    m_revert->setEnabled(edited);
    m_reload->setEnabled(canChange && m_state.hasFile);
    m_undo->setEnabled(canChange && m_state.canUndo && hasReason);
    m_undo->setToolTip(!m_state.blocked.isEmpty() ? m_state.blocked
                       : !m_state.canUndo         ? tr("Nobody has changed it in this session.")
                       : !hasReason               ? tr("Give a reason to undo it.")
                                                  : QString());
    if (!m_state.blocked.isEmpty() && !m_isWaiting) say(false, m_state.blocked);
}

void ScoringDialog::say(bool isBad, const QString& text)
{
    setTone(*m_message, m_theme, isBad ? models::Tone::Danger : models::Tone::Plain);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString ScoringDialog::messageText() const { return m_message->text(); }

void ScoringDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter applies; it never closes the dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return event->accept();
    QDialog::keyPressEvent(event);
}

QVariantMap ScoringDialog::saveState() const
{
    return {{QStringLiteral("columns"), m_view->saveColumns()}, {QStringLiteral("size"), size()}};
}

void ScoringDialog::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("columns")).toByteArray());
    if (const QSize saved = state.value(QStringLiteral("size")).toSize(); saved.isValid()) resize(saved);
}

} // namespace sextant::ui
