#include "models/import_models.h"

#include <algorithm>
#include <array>
#include <utility>

#include "models/engine_words.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

QVariant number(std::uint64_t count) { return QVariant::fromValue<qulonglong>(count); }

constexpr std::array<RowColumn<ImportBarRow>, ImportBarsModel::ColumnCount> kBarColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Line"),
     QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Where it stands in the file"), true,
     [](const ImportBarRow& r, const TimeText&) { return countText(r.bar.row); },
     [](const ImportBarRow& r) { return number(r.bar.row); }},
    {QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Begins"),
     QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "When the bar begins"), false,
     [](const ImportBarRow& r, const TimeText& times) { return times.full(r.bar.start); },
     [](const ImportBarRow& r) -> QVariant { return QVariant::fromValue<qlonglong>(r.bar.start.ns); }, nullptr, true},
    {QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Open"),
     QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "First price"), true,
     [](const ImportBarRow& r, const TimeText&) { return toText(r.bar.open); }},
    {QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "High"),
     QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Highest price"), true,
     [](const ImportBarRow& r, const TimeText&) { return toText(r.bar.high); }},
    {QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Low"),
     QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Lowest price"), true,
     [](const ImportBarRow& r, const TimeText&) { return toText(r.bar.low); }},
    {QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Close"),
     QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Last price"), true,
     [](const ImportBarRow& r, const TimeText&) { return toText(r.bar.close); }},
    {QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "Volume"),
     QT_TRANSLATE_NOOP("sextant::models::ImportBarsModel", "What was traded; a dash: the file does not say"), true,
     [](const ImportBarRow& r, const TimeText&) {
         return r.bar.volume ? shortNumberText(*r.bar.volume, 8) : unknownText();
     },
     [](const ImportBarRow& r) -> QVariant { return r.bar.volume ? QVariant(*r.bar.volume) : QVariant(); }},
}};

constexpr std::array<RowColumn<ImportProblemRow>, ImportProblemsModel::ColumnCount> kProblemColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ImportProblemsModel", "Line"),
     QT_TRANSLATE_NOOP("sextant::models::ImportProblemsModel", "Where it stands in the file"), true,
     [](const ImportProblemRow& r, const TimeText&) { return countText(r.problem.row); },
     [](const ImportProblemRow& r) { return number(r.problem.row); }},
    {QT_TRANSLATE_NOOP("sextant::models::ImportProblemsModel", "Column"),
     QT_TRANSLATE_NOOP("sextant::models::ImportProblemsModel", "Which cell is wrong"), false,
     [](const ImportProblemRow& r, const TimeText&) { return toText(r.problem.field); }},
    {QT_TRANSLATE_NOOP("sextant::models::ImportProblemsModel", "What is wrong"),
     QT_TRANSLATE_NOOP("sextant::models::ImportProblemsModel", "And what was expected"), false,
     [](const ImportProblemRow& r, const TimeText&) { return EngineWords::of(r.problem.what); }, nullptr,
     [](const ImportProblemRow&) { return Tone::Warning; }},
}};

/// "12 bad rows": a number, and its word in one and in many.
QString counted(std::uint64_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(countText(count));
}

} // namespace

void ImportHeadModel::setHead(const std::optional<market::formats::FileHead>& head)
{
    beginResetModel();
    m_head = head.value_or(market::formats::FileHead{});
    m_meanings.clear();
    endResetModel();
}

void ImportHeadModel::setMapping(const std::vector<std::pair<std::string, std::string>>& mapping)
{
    QStringList meanings;
    for (std::size_t place = 0; place < m_head.columns; ++place) {
        QString meaning;
        for (const auto& [ours, theirs] : mapping) {
            const bool isNamed = place < m_head.names.size() && m_head.names[place] == theirs;
            if (isNamed || theirs == std::to_string(place + 1)) meaning = ImportText::column(ours);
        }
        meanings << meaning;
    }
    if (meanings == m_meanings) return;
    m_meanings = meanings;
    if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ImportHeadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_head.rows.size());
}

int ImportHeadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_head.columns);
}

QVariant ImportHeadModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const auto& row = m_head.rows[static_cast<std::size_t>(index.row())];
    const auto place = static_cast<std::size_t>(index.column());
    return place < row.size() ? toText(row[place]) : QString();
}

QVariant ImportHeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0) return {};
    if (orientation == Qt::Vertical) return countText(m_head.firstRow + static_cast<std::size_t>(section));
    const QString name = ImportText::columnOf(m_head, static_cast<std::size_t>(section));
    const QString meaning = m_meanings.value(section);
    return meaning.isEmpty() ? name : tr("%1 = %2", "column of the file, what it means").arg(name, meaning);
}

ImportBarsModel::ImportBarsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kBarColumns, parent) {}

void ImportBarsModel::setReport(const host::ImportReport* report)
{
    std::vector<ImportBarRow> rows;
    if (report != nullptr)
        for (const host::ReadBar& bar : report->firstBars)
            rows.push_back({bar});
    setRows(std::move(rows));
}

ImportProblemsModel::ImportProblemsModel(QObject* parent)
    : KeyedTable(staticMetaObject.className(), kProblemColumns, parent)
{}

void ImportProblemsModel::setReport(const host::ImportReport* report)
{
    std::vector<ImportProblemRow> rows;
    if (report != nullptr)
        for (const auto& problem : report->info.problems)
            rows.push_back({problem, rows.size()});
    setRows(std::move(rows));
}

QString ImportText::column(const std::string& ours)
{
    const std::array<std::pair<const char*, QString>, 6> known{{{"time", tr("Time")},
                                                                {"open", tr("Open")},
                                                                {"high", tr("High")},
                                                                {"low", tr("Low")},
                                                                {"close", tr("Close")},
                                                                {"volume", tr("Volume")}}};
    for (const auto& [name, text] : known)
        if (ours == name) return text;
    return toText(ours);
}

QString ImportText::columnOf(const market::formats::FileHead& head, std::size_t place)
{
    const bool isNamed = place < head.names.size() && !head.names[place].empty();
    return isNamed ? toText(head.names[place]) : tr("column %1").arg(place + 1);
}

std::string ImportText::theirs(const market::formats::FileHead& head, std::size_t place)
{
    const bool isNamed = place < head.names.size() && !head.names[place].empty() &&
                         std::count(head.names.begin(), head.names.end(), head.names[place]) == 1;
    return isNamed ? head.names[place] : std::to_string(place + 1);
}

QString ImportText::phase(const host::BarImportJob::Progress& progress)
{
    using Phase = host::BarImportJob::Phase;
    QString text;
    switch (progress.phase) {
    case Phase::Looking:
        text = tr("Looking at the form of the file");
        break;
    case Phase::Checking:
        text = tr("Checking its rows");
        break;
    case Phase::Reading:
        text = tr("Reading its bars");
        break;
    case Phase::Writing:
        text = tr("Putting them into the history");
        break;
    case Phase::Done:
        return tr("Done");
    }
    return progress.share ? tr("%1 … %2").arg(text, percentText(std::min(*progress.share, 1.0), 0)) : text + tr(" …");
}

QStringList ImportText::summary(const host::ImportReport& report)
{
    const auto& info = report.info;
    const TimeText times;
    QStringList out;
    const QString what = tr("%1 in bars of %2, form “%3”")
                             .arg(toText(report.instrument),
                                  info.timeframe ? timeframeText(*info.timeframe) : unknownText(), toText(info.format));
    if (report.bars == 0)
        out << tr("%1: no bars.").arg(what);
    else
        out << counted(report.bars, tr("%1: one bar").arg(what), tr("%1: %2 bars").arg(what, QStringLiteral("%1"))) +
                   tr(", %1 to %2 (UTC).")
                       .arg(times.full(report.firstBars.empty() ? info.first : report.firstBars.front().start),
                            times.full(info.last));
    if (report.replaced > 0)
        out << counted(report.replaced, tr("One of them is in the history already and will be replaced."),
                       tr("%1 of them are in the history already and will be replaced."));
    if (info.rejected > 0)
        out << counted(info.rejected, tr("One row cannot be read: see “Bad rows”."),
                       tr("%1 rows cannot be read: see “Bad rows”."));
    if (report.gaps > 0)
        out << counted(report.missing, tr("One bar of trading time is missing"),
                       tr("%1 bars of trading time are missing")) +
                   tr(", first from %1.").arg(times.full(report.firstGaps.front().from));
    if (info.duplicates > 0)
        out << counted(info.duplicates, tr("One bar stands there twice and is taken once."),
                       tr("%1 bars stand there twice and are taken once."));
    if (info.outOfOrder > 0)
        out << counted(info.outOfOrder, tr("One row is out of order and is sorted."),
                       tr("%1 rows are out of order and are sorted."));
    if (report.stillOpen > 0)
        out << counted(report.stillOpen, tr("One bar is not over yet and is left out."),
                       tr("%1 bars are not over yet and are left out."));
    if (info.offGrid > 0)
        out << counted(info.offGrid, tr("One bar does not begin where bars of its length do."),
                       tr("%1 bars do not begin where bars of their length do: is the time zone right?"));
    for (const std::string& warning : info.warnings)
        // Bad rows have a table of their own.
        if (info.rejected == 0 || warning.find("rejected") == std::string::npos)
            out << toText(warning).remove(toText(info.path) + QStringLiteral(": "));
    return out;
}

QString ImportText::done(const host::ImportReport& report)
{
    return counted(report.bars, tr("One bar of %1 is in the history.").arg(toText(report.instrument)),
                   tr("%2 bars of %1 are in the history.").arg(toText(report.instrument), QStringLiteral("%1")));
}

QString ImportText::problem(const std::string& message, const QString& path)
{
    QString text = toText(message);
    if (text.startsWith(path + QLatin1Char(':'))) {
        text = text.mid(path.size() + 1);
        // "12: close: 'x' is no number": a line and a field.
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        bool isLine = false;
        const auto line = text.left(std::max<qsizetype>(colon, 0)).toULongLong(&isLine);
        if (isLine) {
            const QString what = text.mid(colon + 1).trimmed();
            text = tr("Line %1: %2").arg(countText(line), EngineWords::of(what));
        }
    }
    text = EngineWords::of(text.trimmed());
    const std::array<std::pair<const char*, QString>, 6> options{{{"--columns", tr("Columns")},
                                                                  {"--symbol", tr("Symbol")},
                                                                  {"--venue", tr("Venue")},
                                                                  {"--timeframe", tr("Timeframe")},
                                                                  {"--timezone", tr("Time zone")},
                                                                  {"--format", tr("Format")}}};
    for (const auto& [option, field] : options)
        text.replace(QLatin1StringView(option), tr("“%1”", "name of a field").arg(field));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    if (!text.endsWith(QLatin1Char('.'))) text += QLatin1Char('.');
    return text;
}

} // namespace sextant::models
