#include "ui/shell/new_simulation_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/engine_words.h"
#include "ui/shell/session_fields.h"
#include "ui/widgets/button_look.h"

namespace sextant::ui {

NewSimulationDialog::NewSimulationDialog(const host::SessionSetup& setup, QWidget* parent)
    : QDialog(parent), m_setup(setup), m_seed(new QLineEdit(QStringLiteral("42"), this)),
      m_symbols(new QLineEdit(this)), m_from(new QLineEdit(this)), m_cash(new QLineEdit(this)),
      m_speed(new QComboBox(this)), m_realTime(new QCheckBox(tr("The market goes on while Sextant is closed"), this)),
      m_problem(new QLabel(this)), m_open(nullptr)
{
    setObjectName(QStringLiteral("newSimulation"));
    setWindowTitle(tr("New simulation"));
    setAccessibleName(windowTitle());
    resize(480, 300);
    m_symbols->setPlaceholderText(tr("all; else separated by commas"));
    m_from->setPlaceholderText(tr("2026-01-05, UTC"));
    m_cash->setText(cashFieldText(setup.initialCash));
    fillSpeeds(*m_speed);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("Seed"), *m_seed);
    addField(*form, tr("Symbols"), *m_symbols);
    addField(*form, tr("From"), *m_from);
    addField(*form, tr("Paper cash"), *m_cash);
    addField(*form, tr("Speed"), *m_speed);
    m_realTime->setAccessibleName(m_realTime->text());
    m_realTime->setToolTip(
        tr("It follows the wall clock. What it does while nobody looks is lost, as with a feed: orders "
           "that worked are shown as unverified until you decide."));
    form->addRow(QString(), m_realTime);
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = box->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_open);
    m_open->setObjectName(QStringLiteral("start"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(box);
    for (QLineEdit* edit : {m_seed, m_symbols, m_from, m_cash})
        connect(edit, &QLineEdit::textChanged, this, &NewSimulationDialog::refresh);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const auto wanted = request();
        if (!wanted) return refresh();
        Q_EMIT openWanted(*wanted);
        accept();
    });
    refresh();
}

Result<host::OpenRequest> NewSimulationDialog::request() const
{
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Simulation;
    request.setup = m_setup;
    bool isNumber = false;
    request.setup.seed = m_seed->text().trimmed().toULongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidArgument, tr("Seed: expected a whole number, 0 or more.").toStdString());
    request.simulation.seed = request.setup.seed;
    for (const QString& symbol : m_symbols->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!symbol.trimmed().isEmpty()) request.simulation.symbols.push_back(symbol.trimmed().toStdString());
    const auto from = timeOf(*m_from, tr("From"));
    if (!from) return tl::unexpected(from.error());
    if (*from) request.simulation.from = **from;
    const auto cash = cashOf(*m_cash);
    if (!cash) return tl::unexpected(cash.error());
    request.setup.initialCash = *cash;
    request.speed = m_speed->currentData().toDouble();
    request.realTime = m_realTime->isChecked();
    request.startPaused = false;
    request.name = tr("simulation %1").arg(m_seed->text().trimmed()).toStdString();
    return request;
}

void NewSimulationDialog::refresh()
{
    const auto wanted = request();
    m_open->setEnabled(wanted.has_value());
    m_problem->setText(wanted ? tr("The same seed gives the same market. A session that is running is set aside first "
                                   "and can be resumed.")
                              : models::EngineWords::of(wanted.error()));
}

} // namespace sextant::ui
