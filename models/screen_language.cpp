// The language of screens on the command line; split from screen_rule.cpp by its subject.
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/screen_rule.h"

namespace sextant::models {
namespace {

/// Reads one rule from left to right. What is wrong first ends it.
class ScreenReader final {
public:
    explicit ScreenReader(const QString& text) : m_text(text) { next(); }

    Result<ScreenRule> read()
    {
        ScreenRule rule;
        rule.any.emplace_back();
        while (true) {
            auto condition = readCondition();
            if (!condition) return tl::unexpected(condition.error());
            rule.any.back().push_back(*std::move(condition));
            if (!isThere()) break;
            if (takeWord("or"))
                rule.any.emplace_back();
            else if (!takeWord("and"))
                return wrong(QStringLiteral("and, or, or the end"));
        }
        if (!rule.isWhole())
            return fail(ErrorCode::InvalidArgument,
                        "the screen asks more than " + std::to_string(ScreenRule::kMostConditions) + " questions");
        return rule;
    }

private:
    [[nodiscard]] bool isThere() const { return m_begin < m_text.size(); }

    /// Goes to the next piece: a word, an operator of signs, or a text in quotes.
    void next()
    {
        m_begin = m_end;
        while (m_begin < m_text.size() && m_text[m_begin].isSpace())
            ++m_begin;
        m_end = m_begin;
        m_isQuoted = m_begin < m_text.size() && m_text[m_begin] == QLatin1Char('"');
        if (m_isQuoted) {
            const qsizetype close = m_text.indexOf(QLatin1Char('"'), m_begin + 1);
            m_piece = m_text.mid(m_begin + 1, close < 0 ? -1 : close - m_begin - 1);
            m_isOpen = close < 0;
            m_end = close < 0 ? m_text.size() : close + 1;
            return;
        }
        const auto isSign = [](QChar c) {
            return c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char('=');
        };
        const bool areSigns = m_begin < m_text.size() && isSign(m_text[m_begin]);
        while (m_end < m_text.size() && !m_text[m_end].isSpace() && m_text[m_end] != QLatin1Char('"') &&
               isSign(m_text[m_end]) == areSigns)
            ++m_end;
        m_piece = m_text.mid(m_begin, m_end - m_begin);
    }
    bool takeWord(const char* word)
    {
        if (m_isQuoted || m_piece.compare(QLatin1StringView(word), Qt::CaseInsensitive) != 0) return false;
        next();
        return true;
    }
    [[nodiscard]] tl::unexpected<Error> wrong(const QString& expected) const
    {
        const QString met = isThere() ? QStringLiteral("'%1'").arg(m_text.mid(m_begin, 40)) : QStringLiteral("the end");
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("the screen, at %1: expected %2").arg(met, expected).toStdString());
    }

    Result<ScreenCondition> readCondition()
    {
        ScreenCondition condition;
        const auto field = isThere() && !m_isQuoted ? ScreenCondition::fieldNamed(m_piece) : std::nullopt;
        if (!field) {
            QStringList known;
            for (std::size_t i = 0; i < kScreenFields; ++i)
                known << ScreenCondition::keyOf(static_cast<ScreenField>(i));
            return wrong(QStringLiteral("one of %1").arg(known.join(QStringLiteral(", "))));
        }
        condition.field = *field;
        next();
        if (const bool isKnown = readOperator(condition); !isKnown) {
            QStringList known;
            for (const ScreenOperator each : ScreenCondition::operators(condition.kind()))
                known << ScreenCondition::keyOf(each);
            return wrong(known.join(QStringLiteral(", ")));
        }
        return readValue(std::move(condition));
    }

    bool readOperator(ScreenCondition& condition)
    {
        const std::vector<ScreenOperator> all = ScreenCondition::operators(condition.kind());
        const auto isOne = [&](ScreenOperator op) { return std::find(all.begin(), all.end(), op) != all.end(); };
        if (isOne(ScreenOperator::Is)) {
            if (!takeWord("is")) return false;
            condition.op = takeWord("not") ? ScreenOperator::IsNot : ScreenOperator::Is;
            return true;
        }
        for (const ScreenOperator op : all)
            if (!m_isQuoted && m_piece == ScreenCondition::keyOf(op)) {
                condition.op = op;
                next();
                return true;
            }
        return false;
    }

    Result<ScreenCondition> readValue(ScreenCondition condition)
    {
        using Kind = ScreenCondition::Kind;
        const Kind kind = condition.kind();
        if (kind == Kind::Text || kind == Kind::Choice) {
            condition.text = kind == Kind::Choice ? m_piece.toLower() : m_piece;
            if (!isThere() || (m_isQuoted && m_isOpen) || !condition.isWhole()) {
                QStringList known;
                for (const QString& each : ScreenCondition::choices(condition.field))
                    known << each;
                return wrong(kind == Kind::Choice ? QStringLiteral("one of %1").arg(known.join(QStringLiteral(", ")))
                                                  : QStringLiteral("a text"));
            }
            next();
            return condition;
        }
        QString digits = m_piece;
        const bool isPercent = digits.endsWith(QLatin1Char('%'));
        if (isPercent) digits.chop(1);
        bool isNumber = false;
        const double number = digits.toDouble(&isNumber); // with a point, in every language
        if (m_isQuoted || !isNumber || !std::isfinite(number) || isPercent != (kind == Kind::Percent))
            return wrong(kind == Kind::Percent ? QStringLiteral("a percentage, as 5%") : QStringLiteral("a number"));
        condition.number = isPercent ? number / 100.0 : number;
        next();
        return condition;
    }

    const QString m_text;
    qsizetype m_begin = 0; // of the piece
    qsizetype m_end = 0;
    QString m_piece; // without quotes
    bool m_isQuoted = false;
    bool m_isOpen = false; // its quote never ends
};

QString writtenNumber(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

/// The shortest percentage that is read to this share.
QString writtenPercent(double share)
{
    constexpr int kAll = 17; // digits of a double
    for (int digits = 6; digits < kAll; ++digits)
        if (const QString text = QString::number(share * 100.0, 'g', digits); text.toDouble() / 100.0 == share)
            return text + QLatin1Char('%');
    return QString::number(share * 100.0, 'g', kAll) + QLatin1Char('%');
}

} // namespace

Result<ScreenRule> ScreenRule::parse(const QString& text)
{
    if (text.trimmed().isEmpty()) return ScreenRule{}; // holds for everything
    return ScreenReader(text).read();
}

QString ScreenRule::written() const
{
    using Kind = ScreenCondition::Kind;
    QStringList groups;
    for (const auto& conditions : any) {
        QStringList parts;
        for (const ScreenCondition& condition : conditions) {
            const Kind kind = condition.kind();
            const QString value = kind == Kind::Choice    ? condition.text
                                  : kind == Kind::Text    ? QStringLiteral("\"%1\"").arg(condition.text)
                                  : kind == Kind::Percent ? writtenPercent(condition.number)
                                                          : writtenNumber(condition.number);
            parts << QStringLiteral("%1 %2 %3")
                         .arg(ScreenCondition::keyOf(condition.field), ScreenCondition::keyOf(condition.op), value);
        }
        groups << parts.join(QStringLiteral(" and "));
    }
    return groups.join(QStringLiteral(" or "));
}

} // namespace sextant::models
