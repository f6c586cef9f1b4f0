#include "ui/operate/alert_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

#include "models/engine_words.h"
#include "models/number_text.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/tab_chain.h"

namespace sextant::ui {
namespace {

using models::AlertText;
using services::AlertKind;

/// Decimals as people of this locale type them, or with a point.
std::optional<double> numberOf(const QLineEdit& edit)
{
    bool isNumber = false;
    const QString text = edit.text().trimmed();
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber) value = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

AlertDialog::AlertDialog(const services::AlertRule& rule, const QStringList& symbols, QWidget* parent)
    : QDialog(parent), m_rule(rule), m_form(new QFormLayout), m_kind(new QComboBox(this)),
      m_symbol(new QComboBox(this)), m_indicator(new QLineEdit(this)), m_sense(new QComboBox(this)),
      m_level(new QLineEdit(this)), m_hysteresis(new QLineEdit(this)), m_unit(new QLabel(this)),
      m_importance(new QComboBox(this)), m_note(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("alertDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(rule.id.empty() ? tr("New alert") : tr("Change the alert"));
    setAccessibleName(windowTitle());
    resize(520, 420);
    const auto add = [this](const QString& title, QWidget* field, const char* id) {
        field->setAccessibleName(title);
        field->setObjectName(QLatin1StringView(id));
        m_form->addRow(title, field);
    };
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const AlertKind kind : services::kAlertKinds)
        m_kind->addItem(AlertText::of(kind), static_cast<int>(kind));
    m_symbol->setEditable(true);
    m_symbol->addItem(QString());
    m_symbol->addItems(symbols);
    m_symbol->lineEdit()->setPlaceholderText(tr("any"));
    m_symbol->lineEdit()->setAccessibleName(tr("Symbol"));
    for (const auto sense : {services::AlertSense::Above, services::AlertSense::Below})
        m_sense->addItem(AlertText::of(sense), static_cast<int>(sense));
    for (const auto importance :
         {services::Importance::Info, services::Importance::Warning, services::Importance::Critical})
        m_importance->addItem(AlertText::of(importance), static_cast<int>(importance));
    m_indicator->setToolTip(tr("As on the command line: rsi:14, ema:20, atr:14"));
    m_hysteresis->setToolTip(tr("How far the value has to go back before the alert can fire again"));
    m_note->setMaxLength(200);
    add(tr("What"), m_kind, "kind");
    add(tr("Symbol"), m_symbol, "symbol");
    add(tr("Indicator"), m_indicator, "indicator");
    add(tr("When it"), m_sense, "sense");
    add(tr("Level"), m_level, "level");
    add(tr("Hysteresis"), m_hysteresis, "hysteresis");
    m_unit->setProperty("muted", true);
    m_unit->setWordWrap(true);
    m_form->addRow(QString(), m_unit);
    add(tr("Importance"), m_importance, "importance");
    auto* channels = new QWidget(this);
    auto* row = new QHBoxLayout(channels);
    row->setContentsMargins(0, 0, 0, 0);
    for (const services::ChannelKind kind : services::kChannelKinds) {
        auto* box = new QCheckBox(AlertText::of(kind), channels);
        box->setAccessibleName(tr("Tell by %1").arg(box->text()));
        box->setProperty("channel", static_cast<int>(kind));
        box->setChecked(std::find(rule.channels.begin(), rule.channels.end(), kind) != rule.channels.end());
        row->addWidget(box);
        m_channels.push_back(box);
    }
    row->addStretch();
    channels->setToolTip(tr("None chosen: all that are set up"));
    m_form->addRow(tr("Told by"), channels);
    add(tr("Note"), m_note, "note");
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    m_problem->setAccessibleName(tr("What is missing"));
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_save);
    m_save->setObjectName(QStringLiteral("save"));
    for (QAbstractButton* button : box->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addWidget(box);

    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(rule.kind)));
    m_symbol->setCurrentText(models::toText(rule.symbol));
    m_indicator->setText(models::toText(rule.indicator));
    m_sense->setCurrentIndex(m_sense->findData(static_cast<int>(rule.sense)));
    m_level->setText(rule.level == 0.0 && rule.kind == AlertKind::Price
                         ? QString()
                         : models::toText(services::plainNumber(rule.level)));
    m_hysteresis->setText(models::toText(services::plainNumber(rule.hysteresis)));
    m_importance->setCurrentIndex(m_importance->findData(static_cast<int>(rule.importance)));
    m_note->setText(models::toText(rule.note));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlertDialog::showKind);
    connect(m_symbol, &QComboBox::editTextChanged, this, &AlertDialog::refresh);
    for (QLineEdit* edit : {m_indicator, m_level, m_hysteresis, m_note})
        connect(edit, &QLineEdit::textChanged, this, &AlertDialog::refresh);
    connect(m_sense, &QComboBox::currentIndexChanged, this, &AlertDialog::refresh);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const auto wanted = this->rule();
        if (!wanted) return refresh();
        Q_EMIT saved(*wanted);
        accept();
    });
    std::vector<QWidget*> order{m_kind, m_symbol, m_indicator, m_sense, m_level, m_hysteresis, m_importance};
    order.insert(order.end(), m_channels.begin(), m_channels.end());
    order.insert(order.end(), {m_note, m_save, box->button(QDialogButtonBox::Cancel)});
    chainTabs(order);
    showKind();
}

services::AlertKind AlertDialog::kind() const { return static_cast<AlertKind>(m_kind->currentData().toInt()); }

void AlertDialog::showKind()
{
    const AlertKind now = kind();
    if (now != m_rule.kind) { // another kind has other numbers
        const services::AlertRule usual = services::usualRule(now);
        m_rule.kind = now;
        m_level->setText(now == AlertKind::Price ? QString() : models::toText(services::plainNumber(usual.level)));
        m_hysteresis->setText(models::toText(services::plainNumber(usual.hysteresis)));
        m_indicator->setText(models::toText(usual.indicator));
        m_importance->setCurrentIndex(m_importance->findData(static_cast<int>(usual.importance)));
    }
    const bool hasSense = services::hasSense(now);
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget* label = m_form->labelForField(field)) label->setVisible(isShown);
    };
    show(m_symbol, now != AlertKind::Risk);
    show(m_indicator, now == AlertKind::Indicator);
    show(m_sense, hasSense);
    show(m_level, hasSense || now == AlertKind::Feed);
    show(m_hysteresis, hasSense);
    m_unit->setText(AlertText::unit(now));
    refresh();
}

Result<services::AlertRule> AlertDialog::rule() const
{
    services::AlertRule rule = m_rule;
    rule.kind = kind();
    rule.symbol = rule.kind == AlertKind::Risk ? std::string() : m_symbol->currentText().trimmed().toStdString();
    rule.indicator = rule.kind == AlertKind::Indicator ? m_indicator->text().trimmed().toStdString() : std::string();
    rule.sense = static_cast<services::AlertSense>(m_sense->currentData().toInt());
    rule.importance = static_cast<services::Importance>(m_importance->currentData().toInt());
    rule.note = m_note->text().trimmed().toStdString();
    rule.channels.clear();
    for (const QCheckBox* box : m_channels)
        if (box->isChecked())
            rule.channels.push_back(static_cast<services::ChannelKind>(box->property("channel").toInt()));
    if (rule.symbol.empty() && (rule.kind == AlertKind::Price || rule.kind == AlertKind::Indicator))
        return fail(ErrorCode::InvalidArgument, tr("Symbol: name the instrument, such as BTC-USDT.").toStdString());
    const bool hasLevel = services::hasSense(rule.kind) || rule.kind == AlertKind::Feed;
    const auto level = hasLevel ? numberOf(*m_level) : std::optional(0.0);
    if (!level) return fail(ErrorCode::InvalidArgument, tr("Level: a number is needed, such as 64000.").toStdString());
    rule.level = *level;
    const auto back = services::hasSense(rule.kind) ? numberOf(*m_hysteresis) : std::optional(0.0);
    if (!back) return fail(ErrorCode::InvalidArgument, tr("Hysteresis: expected a number.").toStdString());
    rule.hysteresis = *back;
    if (const auto fine = services::check(rule); !fine) return tl::unexpected(fine.error());
    return rule;
}

void AlertDialog::refresh()
{
    const auto wanted = rule();
    m_save->setEnabled(wanted.has_value());
    m_problem->setText(wanted ? AlertText::describe(*wanted) : models::EngineWords::of(wanted.error()));
}

} // namespace sextant::ui
