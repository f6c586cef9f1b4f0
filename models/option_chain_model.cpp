#include "models/option_chain_model.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "models/number_text.h"
#include "models/option_text.h"

namespace sextant::models {
namespace {

using trading::ChainLeg;
using trading::ChainRow;
using ChainField = OptionChainModel::Field;

// Calls from left to right; puts mirror them, so that what is looked at most stands beside the strike.
constexpr std::array<ChainField, OptionChainModel::kSide> kCallFields{
    ChainField::Position, ChainField::Quote,      ChainField::Theta, ChainField::Vega, ChainField::Gamma,
    ChainField::Delta,    ChainField::Volatility, ChainField::Mid,   ChainField::Bid,  ChainField::Ask};
constexpr std::array<ChainField, OptionChainModel::kSide> kPutFields{
    ChainField::Bid,   ChainField::Ask,  ChainField::Mid,   ChainField::Volatility, ChainField::Delta,
    ChainField::Gamma, ChainField::Vega, ChainField::Theta, ChainField::Quote,      ChainField::Position};

constexpr double kDaysPerYear = 365.0;

/// Whether bid or ask may be shown as a number: of a whole quote, or of the one side there is.
bool isSideShown(const ChainLeg& leg, bool isBid)
{
    switch (leg.problem) {
    case market::QuoteProblem::None:
        return true;
    case market::QuoteProblem::NoBid:
        return !isBid;
    case market::QuoteProblem::NoAsk:
        return isBid;
    default:
        return false;
    }
}

QString ofValue(const std::optional<trading::OptionValue>& value, double trading::OptionValue::*part, double scale,
                int decimals)
{
    return value ? numberText(scale * ((*value).*part), decimals) : unknownText();
}

double spotOf(const OptionView& view) { return view.chain.spot.value_or(0.0); }

} // namespace

OptionChainModel::OptionChainModel(QObject* parent) : QAbstractTableModel(parent) {}

OptionChainModel::Field OptionChainModel::fieldOf(int column)
{
    if (column == kStrikeColumn) return Field::Strike;
    return isCall(column) ? kCallFields[static_cast<std::size_t>(column)]
                          : kPutFields[static_cast<std::size_t>(column - kStrikeColumn - 1)];
}

int OptionChainModel::columnOf(Field field, bool call)
{
    if (field == Field::Strike) return kStrikeColumn;
    const auto& fields = call ? kCallFields : kPutFields;
    const auto at = static_cast<int>(std::find(fields.begin(), fields.end(), field) - fields.begin());
    return call ? at : kStrikeColumn + 1 + at;
}

const trading::ChainExpiry* OptionChainModel::expiry() const { return m_expiry; }

void OptionChainModel::setView(const OptionViewPtr& view, const ExpiryKey& expiry)
{
    const bool isOther =
        !m_view || !view || m_key != expiry || m_view->underlying != view->underlying || m_view->serial != view->serial;
    if (isOther) beginResetModel();
    m_view = view;
    m_key = expiry;
    m_expiry = nullptr;
    if (view)
        for (const trading::ChainExpiry& each : view->chain.expiries)
            if (each.date == expiry.date && each.root.root == expiry.root) m_expiry = &each;
    if (!isOther) return become(makeRows());
    m_rows = makeRows();
    endResetModel();
}

std::vector<OptionChainModel::Row> OptionChainModel::makeRows() const
{
    std::vector<Row> rows;
    if (m_expiry == nullptr) return rows;
    rows.reserve(m_expiry->rows.size());
    for (const ChainRow& of : m_expiry->rows) {
        Row& row = rows.emplace_back();
        row.strike = of.strike;
        row.texts[kStrikeColumn] = OptionText::strike(of.strike.toDouble());
        if (m_view->chain.spot) {
            const bool isAbove = of.strike.toDouble() > spotOf(*m_view);
            row.call = isAbove ? Moneyness::Out : Moneyness::In;
            row.put = isAbove ? Moneyness::In : Moneyness::Out;
        }
        write(row, of, true);
        write(row, of, false);
    }
    if (m_view->chain.spot && !rows.empty()) {
        const auto distance = [this](const Row& row) { return std::fabs(row.strike.toDouble() - spotOf(*m_view)); };
        const auto nearest = std::min_element(rows.begin(), rows.end(),
                                              [&](const Row& a, const Row& b) { return distance(a) < distance(b); });
        nearest->tones[kStrikeColumn] = Tone::Accent;
    }
    return rows;
}

void OptionChainModel::write(Row& row, const ChainRow& of, bool call) const
{
    const std::optional<ChainLeg>& leg = call ? of.call : of.put;
    const auto put = [&](Field field, const QString& text, Tone tone = Tone::Plain) {
        const auto column = static_cast<std::size_t>(columnOf(field, call));
        row.texts[column] = text;
        row.tones[column] = tone;
    };
    if (!leg) return;
    const bool isGood = leg->problem == market::QuoteProblem::None;
    const Tone priceTone = isGood ? Tone::Plain : Tone::Muted;
    put(Field::Bid, isSideShown(*leg, true) ? OptionText::price(leg->quote.bid) : unknownText(), priceTone);
    put(Field::Ask, isSideShown(*leg, false) ? OptionText::price(leg->quote.ask) : unknownText(), priceTone);
    put(Field::Mid, leg->mid ? numberText(*leg->mid, 3) : unknownText(), priceTone);
    put(Field::Quote,
        isGood ? spokenDurationText(m_view->chain.time - leg->quote.time) : OptionText::problem(leg->problem),
        isGood ? Tone::Muted : Tone::Warning);
    put(Field::Volatility, leg->volatility ? percentText(*leg->volatility, 1) : unknownText(),
        leg->volatility ? Tone::Plain : Tone::Muted);
    const Tone greekTone = isGood ? Tone::Plain : Tone::Muted;
    using trading::OptionValue;
    put(Field::Delta, ofValue(leg->value, &OptionValue::delta, 1.0, 2), greekTone);
    put(Field::Gamma, ofValue(leg->value, &OptionValue::gamma, 1.0, 4), greekTone);
    put(Field::Vega, ofValue(leg->value, &OptionValue::vega, 0.01, 3), greekTone);
    put(Field::Theta, ofValue(leg->value, &OptionValue::theta, 1.0 / kDaysPerYear, 3), greekTone);
    const InstrumentId option = m_view->optionOf(leg);
    QStringList held;
    Tone tone = Tone::Plain;
    for (const auto& [owner, word, ownTone] :
         {std::tuple(OptionOwner::Paper, QStringLiteral("A"), Tone::VariantA),
          std::tuple(OptionOwner::Shadow, QStringLiteral("B"), Tone::VariantB),
          std::tuple(OptionOwner::Selection, QStringLiteral("S"), Tone::Operator)}) {
        const std::int64_t contracts = m_view->contracts(owner, option);
        if (contracts == 0) continue;
        held << QStringLiteral("%1 %2").arg(word, QLocale().toString(static_cast<qlonglong>(contracts)));
        tone = held.size() == 1 ? ownTone : Tone::Plain;
    }
    put(Field::Position, held.join(QStringLiteral(" · ")), tone);
}

void OptionChainModel::become(std::vector<Row> rows)
{
    // Rows that are gone, from the end.
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (chainRow(m_rows[static_cast<std::size_t>(row)].strike) != nullptr) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    // New ones where they belong.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].strike == rows[row].strike) continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), rows[row]);
        endInsertRows();
    }
    // What changed in the others: runs of columns, those of rows below each other told together.
    std::vector<std::vector<std::pair<int, int>>> changed(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const Row& was = m_rows[row];
        const Row& is = rows[row];
        const auto differs = [&](int column) {
            const auto at = static_cast<std::size_t>(column);
            if (was.texts[at] != is.texts[at] || was.tones[at] != is.tones[at]) return true;
            return isCall(column) ? was.call != is.call : column != kStrikeColumn && was.put != is.put;
        };
        for (int column = 0; column < kColumns; ++column) {
            if (!differs(column)) continue;
            int last = column;
            while (last + 1 < kColumns && differs(last + 1))
                ++last;
            changed[row].emplace_back(column, last);
            column = last;
        }
    }
    m_rows = std::move(rows);
    for (std::size_t first = 0; first < changed.size();) {
        std::size_t end = first + 1;
        while (end < changed.size() && changed[end] == changed[first])
            ++end;
        for (const auto& [left, right] : changed[first])
            Q_EMIT dataChanged(index(static_cast<int>(first), left), index(static_cast<int>(end) - 1, right));
        first = end;
    }
}

const ChainLeg* OptionChainModel::legAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_expiry == nullptr || index.column() == kStrikeColumn) return nullptr;
    const ChainRow* row = chainRow(m_rows[static_cast<std::size_t>(index.row())].strike);
    if (row == nullptr) return nullptr;
    const std::optional<ChainLeg>& leg = isCall(index.column()) ? row->call : row->put;
    return leg ? &*leg : nullptr;
}

const ChainRow* OptionChainModel::chainRow(market::Strike strike) const
{
    if (m_expiry == nullptr) return nullptr;
    const auto at = std::lower_bound(m_expiry->rows.begin(), m_expiry->rows.end(), strike,
                                     [](const ChainRow& row, market::Strike wanted) { return row.strike < wanted; });
    return at != m_expiry->rows.end() && at->strike == strike ? &*at : nullptr;
}

InstrumentId OptionChainModel::optionAt(const QModelIndex& index) const
{
    const ChainLeg* leg = legAt(index);
    return leg == nullptr ? InstrumentId{} : (*m_view->part->listed)[m_view->places[leg->contract]].option;
}

int OptionChainModel::atTheMoneyRow() const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].tones[kStrikeColumn] == Tone::Accent) return static_cast<int>(row);
    return -1;
}

QModelIndex OptionChainModel::indexOf(InstrumentId option) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (const bool call : {true, false})
            if (const QModelIndex at = index(row, columnOf(Field::Mid, call)); optionAt(at) == option) return at;
    return {};
}

int OptionChainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OptionChainModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant OptionChainModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[column];
    case SortRole:
        return row.strike.toDouble();
    case ToneRole:
        return static_cast<int>(row.tones[column]);
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == kStrikeColumn ? Qt::AlignHCenter : Qt::AlignRight) |
                                Qt::AlignVCenter);
    case kMoneynessRole:
        if (index.column() == kStrikeColumn)
            return static_cast<int>(row.tones[column] == Tone::Accent ? Moneyness::AtTheMoney : Moneyness::None);
        return static_cast<int>(isCall(index.column()) ? row.call : row.put);
    case kOptionRole:
        return static_cast<int>(optionAt(index).value);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return tip(index);
    default:
        return {};
    }
}

QString OptionChainModel::spoken(const QModelIndex& index) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = row.texts[static_cast<std::size_t>(index.column())];
    if (index.column() == kStrikeColumn)
        return row.tones[kStrikeColumn] == Tone::Accent ? tr("strike %1, at the money").arg(text)
                                                        : tr("strike %1").arg(text);
    const QString type = OptionText::type(isCall(index.column()) ? market::OptionType::Call : market::OptionType::Put);
    if (legAt(index) == nullptr) return tr("no %1 at %2").arg(type, row.texts[kStrikeColumn]);
    return tr("%1 %2, %3: %4", "strike, call or put, title of the column, value")
        .arg(row.texts[kStrikeColumn], type, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             text.isEmpty() ? tr("none", "no position") : text);
}

QString OptionChainModel::tip(const QModelIndex& index) const
{
    const ChainLeg* leg = legAt(index);
    if (leg == nullptr) return {};
    QStringList lines{OptionText::contract((*m_view->part->listed)[m_view->places[leg->contract]].contract)};
    if (leg->problem == market::QuoteProblem::Missing)
        lines << tr("Nobody has quoted it yet.");
    else
        lines << tr("Last quote %1 × %2 at %3 / %4, %5 ago", "bid size, ask size, bid, ask, age")
                     .arg(countText(static_cast<std::uint64_t>(leg->quote.bidSize)),
                          countText(static_cast<std::uint64_t>(leg->quote.askSize)), OptionText::price(leg->quote.bid),
                          OptionText::price(leg->quote.ask), spokenDurationText(m_view->chain.time - leg->quote.time));
    if (leg->problem != market::QuoteProblem::None) lines << tr("Not used: %1.").arg(OptionText::problem(leg->problem));
    if (leg->fault) lines << tr("No volatility: %1.").arg(OptionText::fault(*leg->fault));
    return lines.join(QLatin1Char('\n'));
}

QVariant OptionChainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == kStrikeColumn ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) return {};
    const auto side = [&](const QString& hint) {
        return isCall(section) ? tr("Call: %1", "hint of a column").arg(hint)
                               : tr("Put: %1", "hint of a column").arg(hint);
    };
    switch (fieldOf(section)) {
    case Field::Position:
        return isTip ? side(tr("contracts held by A and B, and chosen (S)")) : tr("Held");
    case Field::Quote:
        return isTip ? side(tr("age of the quote, or what is wrong with it")) : tr("Quote");
    case Field::Theta:
        return isTip ? side(tr("theta, gained per day of time passing")) : tr("Theta");
    case Field::Vega:
        return isTip ? side(tr("vega, gained per point of volatility")) : tr("Vega");
    case Field::Gamma:
        return isTip ? side(tr("gamma, change of delta per 1.00 of the price")) : tr("Gamma");
    case Field::Delta:
        return isTip ? side(tr("delta, gained per 1.00 of the price")) : tr("Delta");
    case Field::Volatility:
        return isTip ? side(tr("implied volatility of its mid, per year")) : tr("IV");
    case Field::Mid:
        return isTip ? side(tr("between bid and ask")) : tr("Mid");
    case Field::Bid:
        return isTip ? side(tr("what it can be sold at; click to sell")) : tr("Bid");
    case Field::Ask:
        return isTip ? side(tr("what it can be bought at; click to buy")) : tr("Ask");
    case Field::Strike:
        return isTip ? tr("Price at which it is exercised") : tr("Strike");
    }
    return {};
}

} // namespace sextant::models
