#include "ui/trade/rule_preview.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

#include "models/language/languages.h"
#include "models/number_text.h"
#include "models/reason_text.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::ReasonText;

RulePreview::RulePreview(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Risk preview"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(2, 1);
}

void RulePreview::setRules(std::span<const trading::RuleOutcome> rules)
{
    m_rules.assign(rules.begin(), rules.end());
    while (m_rows.size() < m_rules.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isShown = i < m_rules.size();
        for (QLabel* label : {m_rows[i].sign, m_rows[i].title, m_rows[i].detail})
            label->setVisible(isShown);
        if (isShown) paintRow(m_rows[i], m_rules[i]);
    }
}

void RulePreview::addRow()
{
    const int line = static_cast<int>(m_rows.size());
    const Row row{new QLabel(this), new QLabel(this), new QLabel(this)};
    row.detail->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.detail->setWordWrap(true);
    m_grid->addWidget(row.sign, line, 0);
    m_grid->addWidget(row.title, line, 1);
    m_grid->addWidget(row.detail, line, 2);
    m_rows.push_back(row);
}

void RulePreview::paintRow(const Row& row, const trading::RuleOutcome& rule)
{
    const ReasonCode verdict = trading::code(rule.verdict);
    const models::Tone tone = ReasonText::tone(verdict);
    const auto show = [this](QLabel* label, const QString& text, models::Tone textTone) {
        setTone(*label, m_theme, textTone);
        label->setText(models::inReadingOrder(text));
    };
    const bool isPassed = rule.verdict == trading::Verdict::Pass;
    const QString title = ReasonText::title(rule.rule);
    const QString detail = detailOf(rule);
    static const QRegularExpression number(QStringLiteral("\\s*\\(R\\d\\d\\)"));
    show(row.sign, ReasonText::sign(verdict), tone);
    show(row.title, QString(title).remove(number), isPassed ? models::Tone::Plain : tone);
    show(row.detail, detail, models::Tone::Muted);
    row.title->setToolTip(title);
    row.sign->setAccessibleName(spokenVerdict(rule.verdict));
    row.title->setAccessibleName(tr("%1: %2").arg(title, spokenVerdict(rule.verdict)));
    row.detail->setAccessibleName(detail.isEmpty() ? title : tr("%1: %2").arg(title, detail));
}

QString RulePreview::spokenVerdict(trading::Verdict verdict) const
{
    switch (verdict) {
    case trading::Verdict::Pass:
        return tr("would pass");
    case trading::Verdict::Warn:
        return tr("would warn");
    case trading::Verdict::Reduce:
        return tr("would reduce the order");
    case trading::Verdict::Block:
        return tr("would block the order");
    }
    return {};
}

QString RulePreview::detailOf(const trading::RuleOutcome& rule) const
{
    const auto of = [](const QString& measured, const QString& limit) { return tr("%1 of %2").arg(measured, limit); };
    const auto percent = [](double share) { return models::percentText(share, 2); };
    const auto money = [](double amount) { return models::numberText(amount, std::abs(amount) < 1000.0 ? 2 : 0); };
    const auto span = [](double seconds) {
        return models::spokenDurationText(Duration{static_cast<std::int64_t>(std::clamp(seconds, 0.0, 1e9) * 1e9)});
    };
    if (rule.measured == 0.0 && rule.limit == 0.0 && rule.rule == ReasonCode::R12FatFinger) return {};
    const bool isBlocked = rule.verdict == trading::Verdict::Block;
    switch (rule.rule) {
    case ReasonCode::R01MaxPosition: // money, contracts or a count
        return rule.limit < 1000.0 ? of(models::shortNumberText(rule.measured), models::shortNumberText(rule.limit))
                                   : of(money(rule.measured), money(rule.limit));
    case ReasonCode::R03MaxDailyLoss:
    case ReasonCode::R04MaxWeeklyLoss:
        return of(percent(std::max(-rule.measured, 0.0)), percent(-rule.limit));
    case ReasonCode::R08Drawdown:
        return of(percent(rule.measured), percent(rule.limit));
    case ReasonCode::R13Spread:
        return of(models::percentText(rule.measured, 3), percent(rule.limit));
    case ReasonCode::R05StopLossTakeProfit:
        if (!isBlocked) return tr("ATR not known here");
        return tr("%1 R, at least %2").arg(models::shortNumberText(rule.measured), models::shortNumberText(rule.limit));
    case ReasonCode::R06Exposure:
    case ReasonCode::R16BuyingPower:
        return of(money(rule.measured), money(rule.limit));
    case ReasonCode::R07Leverage:
        return of(models::numberText(rule.measured, 2), models::numberText(rule.limit, 2));
    case ReasonCode::R10MarketHours:
        if (isBlocked && rule.measured <= 0.0) return tr("closed");
        return rule.limit <= 0.0 ? tr("open") : tr("closes in %1").arg(span(rule.measured));
    case ReasonCode::R11StaleData:
        return tr("%1 old of %2").arg(span(rule.measured), span(rule.limit));
    case ReasonCode::R12FatFinger:
        // The price band is a share, the order's value is money.
        return rule.limit < 1.0 ? tr("%1 from the market, at most %2").arg(percent(rule.measured), percent(rule.limit))
                                : of(money(rule.measured), money(rule.limit));
    case ReasonCode::R14Duplicate:
        return isBlocked ? tr("one works already") : tr("no other works");
    case ReasonCode::R19KillSwitch:
        return isBlocked ? tr("on") : tr("off");
    default:
        return {};
    }
}

QString RulePreview::plainText() const
{
    QStringList lines;
    for (const trading::RuleOutcome& rule : m_rules)
        lines << QStringLiteral("%1 %2, %3")
                     .arg(ReasonText::title(rule.rule), spokenVerdict(rule.verdict), detailOf(rule));
    return lines.join(QLatin1Char('\n'));
}

} // namespace sextant::ui
