#include "models/chart/indicator_catalogue.h"

#include <QLocale>

#include <charconv>
#include <cmath>
#include <string>

#include "models/chart/indicator_series.h"
#include "models/chart/indicator_titles.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

using analysis::IndicatorInfo;
using analysis::IndicatorSpec;

QString plainName(std::string_view name)
{
    QString text = toText(name);
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString parameterText(const analysis::ParameterInfo& parameter, double value)
{
    if (!parameter.words.empty()) return toText(parameter.words[static_cast<std::size_t>(value)]);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 14);
}

/// As the engine reads it: no locale, whole numbers without an exponent.
std::string writtenNumber(double value, bool isWhole)
{
    if (isWhole) return std::to_string(std::llround(value));
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return error == std::errc() ? std::string(buffer, end) : std::string();
}

} // namespace

QString IndicatorCatalogue::groupTitle(IndicatorGroup group)
{
    switch (group) {
    case IndicatorGroup::Averages:
        return tr("Averages");
    case IndicatorGroup::Momentum:
        return tr("Momentum");
    case IndicatorGroup::Trend:
        return tr("Trend");
    case IndicatorGroup::Volatility:
        return tr("Volatility");
    case IndicatorGroup::Volume:
        return tr("Volume");
    case IndicatorGroup::Levels:
        return tr("Levels");
    case IndicatorGroup::Statistics:
        return tr("Statistics");
    case IndicatorGroup::Bars:
        return tr("Bars and patterns");
    case IndicatorGroup::Functions:
        return tr("Functions");
    case IndicatorGroup::Book:
        return tr("Order book and trades");
    }
    return {};
}

QString IndicatorCatalogue::title(const IndicatorInfo& info)
{
    const char* full = indicatorTitle(info.name).full;
    return full == nullptr ? plainName(info.name) : tr(full);
}

QString IndicatorCatalogue::shortTitle(const IndicatorInfo& info)
{
    const char* brief = indicatorTitle(info.name).brief;
    return brief == nullptr ? plainName(info.name) : tr(brief);
}

QString IndicatorCatalogue::outputTitle(std::string_view name)
{
    const char* word = commonOutputTitle(name);
    return word == nullptr ? plainName(name) : tr(word);
}

QString IndicatorCatalogue::parameterTitle(std::string_view name)
{
    const char* word = commonParameterTitle(name);
    return word == nullptr ? plainName(name) : tr(word);
}

QString IndicatorCatalogue::label(const IndicatorSpec& spec)
{
    QStringList values;
    for (std::size_t i = 0; i < spec.parameters.size(); ++i) {
        const analysis::ParameterInfo& parameter = spec.info->parameters[i];
        // A word says something only where it is not the usual one.
        if (!parameter.words.empty() && spec.parameters[i] == parameter.defaultValue) continue;
        values << parameterText(parameter, spec.parameters[i]);
    }
    for (std::size_t i = 0; i < spec.options.size(); ++i) {
        const analysis::OptionInfo& option = spec.info->options[i];
        if (option.values.empty() ? spec.numbers[i] != option.defaultValue : spec.options[i] != 0)
            values << tr("%1 = %2", "option of an indicator")
                          .arg(toText(option.name), option.values.empty() ? QLocale().toString(spec.numbers[i], 'g', 14)
                                                                          : toText(option.values[spec.options[i]]));
    }
    const QString name = shortTitle(*spec.info);
    const QString own =
        values.isEmpty() ? name
                         : tr("%1 (%2)", "indicator and its parameters").arg(name, values.join(QStringLiteral(", ")));
    return spec.source ? tr("%1 of %2", "indicator computed of another").arg(own, label(*spec.source)) : own;
}

std::vector<IndicatorCatalogue::Fact> IndicatorCatalogue::facts(const IndicatorSpec& spec)
{
    const IndicatorInfo& info = *spec.info;
    std::vector<Fact> facts;
    const auto add = [&facts](const QString& heading, const QString& text) {
        if (!text.isEmpty()) facts.push_back({heading, text});
    };
    add(tr("Formula"), toText(info.formula));
    const auto column = analysis::makeColumn(spec);
    const QString converged = column->convergence() > 0 ? tr("%n bars more until its beginning no longer shows.",
                                                             nullptr, column->convergence())
                                                        : QString();
    const QString warmUp = tr("First value at bar %1.").arg(QLocale().toString(column->warmUp()));
    add(tr("Warm-up"), converged.isEmpty() ? warmUp : tr("%1 %2", "two sentences").arg(warmUp, converged));
    add(tr("Seeding"), toText(info.seeding));
    add(tr("Source"), toText(info.source));
    if (IndicatorSeries(spec, std::vector<bool>(info.outputs.size(), false)).repaints())
        add(tr("Repaints"), tr("What is drawn at old bars may change with new ones, or looks ahead. It is for the eye "
                               "only; no decision is made of it."));
    return facts;
}

QString IndicatorCatalogue::whyUnavailable(const IndicatorInfo& info, bool hasBenchmark)
{
    if (needsBook(info)) return tr("It is read off quotes and trades; a chart holds bars.");
    if (info.needsBenchmark && !hasBenchmark)
        return tr("It compares two instruments, and the session has only one. Open a recording of several.");
    return {};
}

bool IndicatorCatalogue::matches(const IndicatorInfo& info, const QString& search)
{
    QString text = toText(info.name) + QLatin1Char(' ') + title(info) + QLatin1Char(' ') + shortTitle(info) +
                   QLatin1Char(' ') + groupTitle(groupOf(info));
    for (const std::string_view alias : info.aliases)
        text += QLatin1Char(' ') + toText(alias);
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

QString specText(const IndicatorInfo& info, const std::vector<double>& parameters,
                 const std::vector<std::size_t>& options, const std::vector<double>& numbers, const QString& source)
{
    std::string text(info.name);
    for (std::size_t i = 0; i < info.parameters.size(); ++i) {
        const analysis::ParameterInfo& parameter = info.parameters[i];
        text += ':';
        text += parameter.words.empty() ? writtenNumber(parameters[i], parameter.isWhole)
                                        : std::string(parameter.words[static_cast<std::size_t>(parameters[i])]);
    }
    for (std::size_t i = 0; i < info.options.size(); ++i) {
        const analysis::OptionInfo& option = info.options[i];
        if (option.values.empty() ? numbers[i] == option.defaultValue : options[i] == 0) continue;
        text += ':' + std::string(option.name) + '=' +
                (option.values.empty() ? writtenNumber(numbers[i], false) : std::string(option.values[options[i]]));
    }
    QString result = QString::fromStdString(text);
    if (!source.isEmpty()) result += QLatin1Char('@') + source;
    return result;
}

} // namespace sextant::models
