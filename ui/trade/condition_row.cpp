#include "ui/trade/condition_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"

namespace sextant::ui {

using models::ScreenCondition;
using models::ScreenField;
using models::ScreenOperator;
using models::ScreenText;
using ConditionKind = ScreenCondition::Kind;

namespace {

/// As people type it: without marks between thousands.
QString typedText(double value)
{
    QString text = models::shortNumberText(value, 10);
    return text.remove(QLocale().groupSeparator());
}

} // namespace

ConditionRow::ConditionRow(QWidget* parent)
    : QWidget(parent), m_joiner(new QComboBox(this)),
      m_first(new QLabel(tr("Where", "before the first condition"), this)), m_field(new QComboBox(this)),
      m_operator(new QComboBox(this)), m_value(new QStackedWidget(this)), m_text(new QLineEdit(this)),
      m_unit(new QLabel(this)), m_choice(new QComboBox(this)), m_remove(new QToolButton(this))
{
    m_joiner->addItem(tr("and", "between conditions"), false);
    m_joiner->addItem(tr("or", "between conditions"), true);
    m_first->setProperty("muted", true);
    for (std::size_t i = 0; i < models::kScreenFields; ++i) {
        const auto field = static_cast<ScreenField>(i);
        m_field->addItem(ScreenText::of(field), static_cast<int>(i));
        m_field->setItemData(m_field->count() - 1, ScreenText::explain(field), Qt::ToolTipRole);
    }
    m_field->setMaxVisibleItems(30);
    m_value->addWidget(m_text);
    m_value->addWidget(m_choice);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_remove->setText(QStringLiteral("×"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    const int joined = std::max(m_joiner->sizeHint().width(), m_first->sizeHint().width());
    m_joiner->setFixedWidth(joined);
    m_first->setFixedWidth(joined);
    m_value->setMinimumWidth(130);
    m_unit->setProperty("muted", true);
    m_unit->setMinimumWidth(m_unit->fontMetrics().horizontalAdvance(QStringLiteral("%")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_first);
    layout->addWidget(m_joiner);
    layout->addWidget(m_field, 2);
    layout->addWidget(m_operator);
    layout->addWidget(m_value, 1);
    layout->addWidget(m_unit);
    layout->addWidget(m_remove);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        showField();
        Q_EMIT changed();
    });
    for (QComboBox* box : {m_joiner, m_operator, m_choice})
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_text, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
    showField();
}

ScreenField ConditionRow::field() const { return static_cast<ScreenField>(m_field->currentData().toInt()); }

void ConditionRow::showField()
{
    const ConditionKind kind = ScreenCondition::kindOf(field());
    const QSignalBlocker operators(m_operator);
    const QSignalBlocker choices(m_choice);
    const QVariant before = m_operator->currentData();
    m_operator->clear();
    for (const ScreenOperator op : ScreenCondition::operators(kind))
        m_operator->addItem(ScreenText::of(op), static_cast<int>(op));
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(before)));
    m_choice->clear();
    for (const QString& code : ScreenCondition::choices(field()))
        m_choice->addItem(ScreenText::choice(field(), code), code);
    m_value->setCurrentWidget(kind == ConditionKind::Choice ? static_cast<QWidget*>(m_choice) : m_text);
    m_text->setPlaceholderText(kind == ConditionKind::Percent  ? tr("per cent")
                               : kind == ConditionKind::Number ? tr("number")
                                                               : tr("text"));
    m_field->setToolTip(ScreenText::explain(field()));
    m_unit->setText(kind == ConditionKind::Percent ? QLocale().percent() : QString());
}

void ConditionRow::setCondition(const ScreenCondition& condition)
{
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(condition.field)));
    showField();
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(static_cast<int>(condition.op))));
    switch (condition.kind()) {
    case ConditionKind::Choice:
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(condition.text)));
        return;
    case ConditionKind::Text:
        return m_text->setText(condition.text);
    case ConditionKind::Number:
        return m_text->setText(typedText(condition.number));
    case ConditionKind::Percent:
        return m_text->setText(typedText(condition.number * 100.0));
    }
}

std::optional<ScreenCondition> ConditionRow::condition() const
{
    ScreenCondition out;
    out.field = field();
    out.op = static_cast<ScreenOperator>(m_operator->currentData().toInt());
    const QString typed = m_text->text().trimmed();
    switch (out.kind()) {
    case ConditionKind::Choice:
        out.text = m_choice->currentData().toString();
        break;
    case ConditionKind::Text:
        out.text = typed;
        break;
    case ConditionKind::Number:
    case ConditionKind::Percent: {
        // "1.250" would mean two things to two people.
        QLocale locale;
        locale.setNumberOptions(QLocale::RejectGroupSeparator);
        bool isNumber = false;
        QString plain = typed;
        for (const char16_t mark : {u'\u200e', u'\u200f', u'\u061c'}) // of direction
            plain.remove(QChar(mark));
        const bool isNegative = plain.startsWith(QLatin1Char('-')) || plain.startsWith(QChar(0x2212));
        if (isNegative) plain.remove(0, 1);
        out.number = locale.toDouble(plain, &isNumber);
        if (!isNumber || out.number < 0.0) return std::nullopt;
        if (isNegative) out.number = -out.number;
        if (out.kind() == ConditionKind::Percent) out.number /= 100.0;
        break;
    }
    }
    return out.isWhole() ? std::optional(out) : std::nullopt;
}

void ConditionRow::setAlternative(bool isAlternative) { m_joiner->setCurrentIndex(isAlternative ? 1 : 0); }

bool ConditionRow::isAlternative() const { return m_joiner->currentData().toBool(); }

void ConditionRow::setPlace(int number, bool canBeRemoved)
{
    m_first->setVisible(number == 1);
    m_joiner->setVisible(number > 1);
    m_remove->setEnabled(canBeRemoved);
    const QString text = models::countText(static_cast<std::uint64_t>(number));
    m_joiner->setAccessibleName(tr("Condition %1: joined by").arg(text));
    m_field->setAccessibleName(tr("Condition %1: what").arg(text));
    m_operator->setAccessibleName(tr("Condition %1: how").arg(text));
    m_text->setAccessibleName(tr("Condition %1: value").arg(text));
    m_choice->setAccessibleName(m_text->accessibleName());
    m_remove->setAccessibleName(tr("Remove condition %1").arg(text));
    m_remove->setToolTip(m_remove->accessibleName());
}

} // namespace sextant::ui
