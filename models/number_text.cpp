#include "models/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace sextant::models {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("NumberText", text); }

/// units · 10^-scale with `decimals` digits behind the point (at most `scale` of them mean anything), exactly.
QString exactText(std::int64_t units, int scale, int decimals)
{
    const QLocale locale;
    const bool isNegative = units < 0;
    auto magnitude =
        isNegative ? std::uint64_t{0} - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    if (decimals < scale) {
        const auto cut = static_cast<std::uint64_t>(pow10(scale - decimals));
        magnitude = magnitude / cut + (magnitude % cut >= cut - magnitude % cut ? 1 : 0);
        scale = decimals;
    }
    const auto one = static_cast<std::uint64_t>(pow10(scale));
    QString text = locale.toString(static_cast<qulonglong>(magnitude / one));
    if (decimals > 0) {
        QString digits = QString::number(magnitude % one).rightJustified(scale, QLatin1Char('0'));
        if (scale == 0) digits.clear();
        digits = digits.leftJustified(decimals, QLatin1Char('0'));
        text += locale.decimalPoint();
        for (const QChar digit : digits)
            text += locale.toString(digit.digitValue());
    }
    const bool isZero = magnitude == 0;
    return isNegative && !isZero ? locale.negativeSign() + text : text;
}

int decimalsOf(std::int64_t units, int scale)
{
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    return scale;
}

QString withSign(const QString& text, bool isPositive) { return isPositive ? QLocale().positiveSign() + text : text; }

/// True if `text` has a digit other than 0: "0.00" carries no sign.
bool hasValue(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() > 0; });
}

} // namespace

QString unknownText() { return QStringLiteral("—"); }

int priceDecimals(const market::Instrument& instrument)
{
    return decimalsOf(instrument.tick.units, instrument.priceScale);
}

QString priceStepText(const market::Instrument& instrument, Price step)
{
    const int decimals = std::max(priceDecimals(instrument), decimalsOf(step.units, instrument.priceScale));
    return exactText(step.units, instrument.priceScale, decimals);
}

QString priceText(const market::Instrument& instrument, Price price)
{
    return price.units == 0 ? unknownText() : priceStepText(instrument, price);
}

QString modelledPriceText(const market::Instrument& instrument, Price price)
{
    const int decimals = std::min(priceDecimals(instrument) + 2, instrument.priceScale);
    return exactText(price.units, instrument.priceScale, decimals);
}

QString averageText(const market::Instrument& instrument, double price)
{
    if (price == 0.0 || !std::isfinite(price)) return unknownText();
    return numberText(price, priceDecimals(instrument));
}

QString lotsText(const market::Instrument& instrument, Lots lots)
{
    std::int64_t units = 0;
    if (__builtin_mul_overflow(lots.count, instrument.lot.mantissa, &units))
        return numberText(instrument.toDouble(lots), instrument.lot.scale);
    return exactText(units, instrument.lot.scale, instrument.lot.scale);
}

QString signedLotsText(const market::Instrument& instrument, Lots lots)
{
    return withSign(lotsText(instrument, lots), lots.count > 0);
}

QString cashText(Cash cash) { return exactText(cash.units, Cash::kScale, 2); }

QString signedCashText(Cash cash)
{
    const QString text = cashText(cash);
    return withSign(text, cash.units > 0 && hasValue(text));
}

QString numberText(double value, int decimals)
{
    if (!std::isfinite(value)) return unknownText();
    const QLocale locale;
    const QString text = locale.toString(value, 'f', decimals);
    return hasValue(text) ? text : locale.toString(0.0, 'f', decimals);
}

QString signedNumberText(double value, int decimals)
{
    const QString text = numberText(value, decimals);
    return withSign(text, value > 0.0 && hasValue(text));
}

QString shortNumberText(double value, int significant)
{
    if (!std::isfinite(value)) return unknownText();
    if (value == 0.0) return numberText(0.0, 0);
    const int digitsBefore = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    const int decimals = std::clamp(significant - digitsBefore, 0, 12);
    // Zeros at the end say nothing in a sentence.
    const QString plain = QString::number(value, 'f', decimals);
    int kept = decimals;
    for (auto at = plain.size() - 1; kept > 0 && plain.at(at) == QLatin1Char('0'); --at)
        --kept;
    return numberText(value, kept);
}

QString percentText(double share, int decimals)
{
    if (!std::isfinite(share)) return unknownText();
    return numberText(share * 100.0, decimals) + QLocale().percent();
}

QString signedPercentText(double share, int decimals)
{
    if (!std::isfinite(share)) return unknownText();
    return signedNumberText(share * 100.0, decimals) + QLocale().percent();
}

QString countText(std::uint64_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

QString compactCountText(std::uint64_t count)
{
    if (count < 10'000) return countText(count);
    struct Unit {
        std::uint64_t size;
        QString letter;
    };
    const Unit units[] = {
        {1'000'000'000, QStringLiteral("G")}, {1'000'000, QStringLiteral("M")}, {1'000, QStringLiteral("k")}};
    for (const Unit& unit : units) {
        if (count < unit.size) continue;
        const double value = static_cast<double>(count) / static_cast<double>(unit.size);
        return numberText(value, value < 10.0 ? 2 : value < 100.0 ? 1 : 0) + QChar(0x00A0) + unit.letter;
    }
    return countText(count);
}

QString durationText(Duration duration)
{
    const std::int64_t seconds = std::max<std::int64_t>(std::chrono::floor<std::chrono::seconds>(duration).count(), 0);
    const std::int64_t days = seconds / 86'400;
    const std::int64_t hours = seconds / 3600 % 24;
    const QLatin1Char zero('0');
    const auto two = [&](std::int64_t value) { return QStringLiteral("%1").arg(value, 2, 10, zero); };
    if (days > 0) return translated(QT_TRANSLATE_NOOP("NumberText", "%1d %2h")).arg(days).arg(hours);
    const QString minutes = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return hours > 0 ? two(hours) + QLatin1Char(':') + minutes : minutes;
}

QString spokenDurationText(Duration duration)
{
    const double exact = std::max(static_cast<double>(duration.count()) / 1e9, 0.0);
    if (exact < 10.0) return translated(QT_TRANSLATE_NOOP("NumberText", "%1 s")).arg(shortNumberText(exact, 2));
    const auto seconds = static_cast<std::int64_t>(std::llround(exact));
    const auto pair = [](const char* both, const char* one, std::int64_t a, std::int64_t b) {
        return b == 0 ? translated(one).arg(a) : translated(both).arg(a).arg(b);
    };
    if (seconds < 120) return translated(QT_TRANSLATE_NOOP("NumberText", "%1 s")).arg(seconds);
    if (seconds < 3600)
        return pair(QT_TRANSLATE_NOOP("NumberText", "%1 min %2 s"), QT_TRANSLATE_NOOP("NumberText", "%1 min"),
                    seconds / 60, seconds % 60);
    if (seconds < 86'400)
        return pair(QT_TRANSLATE_NOOP("NumberText", "%1 h %2 min"), QT_TRANSLATE_NOOP("NumberText", "%1 h"),
                    seconds / 3600, seconds / 60 % 60);
    return pair(QT_TRANSLATE_NOOP("NumberText", "%1 d %2 h"), QT_TRANSLATE_NOOP("NumberText", "%1 d"), seconds / 86'400,
                seconds / 3600 % 24);
}

QString timeframeText(market::Timeframe timeframe) { return toText(market::toString(timeframe)); }

QString toText(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace sextant::models
