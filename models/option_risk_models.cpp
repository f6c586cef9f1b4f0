#include "models/option_risk_models.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

#include "models/number_text.h"
#include "models/option_text.h"

namespace sextant::models {
namespace {

using trading::PositionGreeks;

constexpr int kNumberAlignment = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
constexpr int kTextAlignment = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);

/// Strikes that the surface is shown at, as shares of the forward.
constexpr std::array<double, 9> kStrikeMoves{-0.20, -0.10, -0.05, -0.02, 0.0, 0.02, 0.05, 0.10, 0.20};

constexpr std::array<double PositionGreeks::*, OptionGreeksModel::RowCount> kGreeks{nullptr,
                                                                                    &PositionGreeks::value,
                                                                                    &PositionGreeks::deltaShares,
                                                                                    &PositionGreeks::deltaCash,
                                                                                    &PositionGreeks::deltaPercent,
                                                                                    &PositionGreeks::gammaShares,
                                                                                    &PositionGreeks::gammaPercent,
                                                                                    &PositionGreeks::vegaPoint,
                                                                                    &PositionGreeks::thetaDay,
                                                                                    &PositionGreeks::rhoPercent,
                                                                                    nullptr};

Tone toneOfOwner(OptionOwner owner)
{
    switch (owner) {
    case OptionOwner::Paper:
        return Tone::VariantA;
    case OptionOwner::Shadow:
        return Tone::VariantB;
    case OptionOwner::Selection:
        break;
    }
    return Tone::Operator;
}

QString moveText(double share)
{
    return share == 0.0 ? OptionGreeksModel::tr("0%", "neither price nor volatility moves")
                        : signedPercentText(share, 0);
}

} // namespace

void OptionGreeksModel::setView(const OptionViewPtr& view)
{
    m_view = view;
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, static_cast<int>(kOptionOwners) - 1));
}

int OptionGreeksModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : RowCount; }

int OptionGreeksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kOptionOwners);
}

QVariant OptionGreeksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) return kNumberAlignment;
    const OptionSet* set = m_view ? &m_view->sets[static_cast<std::size_t>(index.column())] : nullptr;
    const auto greek = kGreeks[static_cast<std::size_t>(index.row())];
    const std::optional<PositionGreeks> greeks = set == nullptr ? std::nullopt : set->greeks;
    const auto text = [&]() -> QString {
        if (set == nullptr) return unknownText();
        if (index.row() == Contracts) {
            std::int64_t sum = 0;
            for (const OptionLeg& leg : set->legs)
                sum += std::abs(leg.contracts);
            return countText(static_cast<std::uint64_t>(sum));
        }
        if (index.row() == Unvalued) return countText(set->unvalued);
        if (!greeks) return unknownText();
        return OptionText::amount((*greeks).*greek);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case SortRole:
        return greek != nullptr && greeks ? QVariant((*greeks).*greek) : QVariant();
    case ToneRole:
        if (index.row() == Unvalued && set != nullptr && set->unvalued > 0) return static_cast<int>(Tone::Warning);
        return static_cast<int>(greek != nullptr && !greeks ? Tone::Muted : Tone::Plain);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "greek, whose, value")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    default:
        return {};
    }
}

QVariant OptionGreeksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0) return {};
    if (orientation == Qt::Horizontal) {
        if (section >= static_cast<int>(kOptionOwners)) return {};
        if (role == Qt::TextAlignmentRole) return kNumberAlignment;
        if (role == ToneRole) return static_cast<int>(toneOfOwner(static_cast<OptionOwner>(section)));
        return role == Qt::DisplayRole ? QVariant(OptionText::owner(static_cast<OptionOwner>(section))) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) return kTextAlignment;
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Contracts:
        return tr("Contracts");
    case Worth:
        return tr("Worth");
    case DeltaShares:
        return tr("Delta, shares");
    case DeltaCash:
        return tr("Delta, money");
    case DeltaPercent:
        return tr("… price +1%", "gained when the price rises by one percent");
    case GammaShares:
        return tr("Gamma, shares per 1.00");
    case GammaPercent:
        return tr("… delta per +1%", "change of the delta in money when the price rises by one percent");
    case VegaPoint:
        return tr("Vega, per point");
    case ThetaDay:
        return tr("Theta, per day");
    case RhoPercent:
        return tr("Rho, per 1% interest");
    case Unvalued:
        return tr("Legs without a value");
    default:
        return {};
    }
}

void OptionStressModel::setView(const OptionViewPtr& view, OptionOwner owner)
{
    std::optional<trading::StressGrid> grid = view ? view->of(owner).stress : std::nullopt;
    const bool isOther =
        grid.has_value() != m_grid.has_value() ||
        (grid && (grid->spotMoves != m_grid->spotMoves || grid->volatilityMoves != m_grid->volatilityMoves));
    if (isOther) beginResetModel();
    m_grid = std::move(grid);
    m_largest = 0.0;
    if (m_grid)
        for (const double profit : m_grid->profits)
            m_largest = std::max(m_largest, std::fabs(profit));
    if (isOther) return endResetModel();
    if (m_grid) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int OptionStressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_grid ? 0 : static_cast<int>(m_grid->spotMoves.size());
}

int OptionStressModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_grid ? 0 : static_cast<int>(m_grid->volatilityMoves.size());
}

QVariant OptionStressModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_grid) return {};
    const double profit = m_grid->at(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return signedNumberText(profit, 0);
    case SortRole:
        return profit;
    case ToneRole:
        return static_cast<int>(Tone::Plain); // coloured behind; the sign stands before it
    case kHeatRole:
        return m_largest > 0.0 ? profit / m_largest : 0.0;
    case Qt::TextAlignmentRole:
        return kNumberAlignment;
    case Qt::AccessibleTextRole:
        return tr("price %1, volatility %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), signedNumberText(profit, 0));
    default:
        return {};
    }
}

QVariant OptionStressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_grid || section < 0) return {};
    const auto& moves = orientation == Qt::Horizontal ? m_grid->volatilityMoves : m_grid->spotMoves;
    if (static_cast<std::size_t>(section) >= moves.size()) return {};
    if (role == Qt::TextAlignmentRole) return kNumberAlignment;
    if (role != Qt::DisplayRole) return {};
    const QString move = moveText(moves[static_cast<std::size_t>(section)]);
    return orientation == Qt::Horizontal ? tr("IV %1", "volatility moves by").arg(move) : move;
}

void OptionLadderModel::setView(const OptionViewPtr& view)
{
    std::vector<Row> rows;
    if (view)
        for (std::size_t owner = 0; owner < kOptionOwners; ++owner)
            for (const trading::LadderStep& step : view->sets[owner].ladder)
                rows.push_back({static_cast<OptionOwner>(owner), step});
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.owner == b.owner && a.step.expiry == b.step.expiry; });
    if (!isSame) beginResetModel();
    m_rows = std::move(rows);
    if (!isSame) return endResetModel();
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OptionLadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OptionLadderModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OptionLadderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return index.column() == Owner || index.column() == Expiry || index.column() == Pins ? kTextAlignment
                                                                                             : kNumberAlignment;
    if (role == ToneRole) {
        if (index.column() == Owner) return static_cast<int>(toneOfOwner(row.owner));
        if (index.column() == Pins && !row.step.pinned.empty()) return static_cast<int>(Tone::Warning);
        return static_cast<int>(Tone::Plain);
    }
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const bool isRaw = role == SortRole;
    switch (index.column()) {
    case Owner:
        return OptionText::owner(row.owner);
    case Expiry:
        return isRaw ? QVariant(row.step.expiry) : QVariant(OptionText::date(row.step.expiry));
    case Days:
        return isRaw ? QVariant(row.step.days) : QVariant(QLocale().toString(row.step.days));
    case Bought:
        return isRaw ? QVariant(qlonglong{row.step.bought})
                     : QVariant(QLocale().toString(static_cast<qlonglong>(row.step.bought)));
    case Sold:
        return isRaw ? QVariant(qlonglong{row.step.sold})
                     : QVariant(QLocale().toString(static_cast<qlonglong>(row.step.sold)));
    case Pins: {
        QStringList strikes;
        for (const market::Strike strike : row.step.pinned)
            strikes << OptionText::strike(strike.toDouble());
        if (strikes.isEmpty()) return isRaw ? QVariant(0) : QVariant(tr("none", "no pinned strikes"));
        return isRaw ? QVariant(static_cast<int>(strikes.size()))
                     : QVariant(tr("sold at %1: how many are assigned is not known before it is over")
                                    .arg(strikes.join(QStringLiteral(", "))));
    }
    default:
        return {};
    }
}

QVariant OptionLadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Owner:
        return tr("Whose");
    case Expiry:
        return tr("Expiry");
    case Days:
        return tr("Days");
    case Bought:
        return tr("Bought", "contracts");
    case Sold:
        return tr("Sold", "contracts");
    case Pins:
        return tr("Pin risk");
    default:
        return {};
    }
}

void OptionSurfaceModel::setView(const OptionViewPtr& view)
{
    std::vector<Row> rows;
    m_least = m_most = 0.0;
    bool isFirst = true;
    if (view && view->surface)
        for (const trading::VolatilitySmile& smile : view->surface->smiles()) {
            Row& row = rows.emplace_back();
            for (const trading::ChainExpiry& expiry : view->chain.expiries)
                if (expiry.root.root == view->surfaceRoot && expiry.years == smile.years()) {
                    row.title = tr("%1 · %2 d", "expiry date, days")
                                    .arg(OptionText::date(expiry.date), QLocale().toString(expiry.days));
                    row.date = expiry.date;
                }
            const double low = smile.points().front().moneyness;
            const double high = smile.points().back().moneyness;
            for (const double move : kStrikeMoves) {
                const double moneyness = std::log1p(move);
                std::optional<double>& cell = row.volatilities.emplace_back();
                // Beyond the quotes the wings are straight lines by convention, no knowledge.
                if (moneyness < low || moneyness > high) continue;
                cell = smile.volatility((1.0 + move) * smile.forward());
                m_least = isFirst ? *cell : std::min(m_least, *cell);
                m_most = isFirst ? *cell : std::max(m_most, *cell);
                isFirst = false;
            }
        }
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const Row& a, const Row& b) { return a.date == b.date; });
    if (!isSame) beginResetModel();
    m_rows = std::move(rows);
    if (!isSame) return endResetModel();
    if (m_rows.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int OptionSurfaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OptionSurfaceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kStrikeMoves.size());
}

QVariant OptionSurfaceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::optional<double>& cell =
        m_rows[static_cast<std::size_t>(index.row())].volatilities[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell ? percentText(*cell, 1) : unknownText();
    case SortRole:
        return cell ? QVariant(*cell) : QVariant();
    case ToneRole:
        return static_cast<int>(cell ? Tone::Plain : Tone::Muted);
    case kHeatRole:
        if (!cell) return {};
        return m_most > m_least ? (*cell - m_least) / (m_most - m_least) : 0.5;
    case Qt::TextAlignmentRole:
        return kNumberAlignment;
    case Qt::AccessibleTextRole:
        return tr("%1, strike %2: %3", "expiry, distance from the forward, volatility")
            .arg(m_rows[static_cast<std::size_t>(index.row())].title,
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 cell ? percentText(*cell, 1) : tr("nobody quotes so far out"));
    default:
        return {};
    }
}

QVariant OptionSurfaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0) return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        if (role == Qt::TextAlignmentRole) return kNumberAlignment;
        return role == Qt::DisplayRole ? QVariant(moveText(kStrikeMoves[static_cast<std::size_t>(section)]))
                                       : QVariant();
    }
    if (role != Qt::DisplayRole || section >= rowCount()) return {};
    return m_rows[static_cast<std::size_t>(section)].title;
}

void OptionSelectionModel::setLegs(const std::vector<OptionLeg>& legs, const OptionViewPtr& view)
{
    std::vector<Row> rows;
    for (const OptionLeg& leg : legs) {
        Row& row = rows.emplace_back();
        row.leg = leg;
        row.contract = row.price = unknownText();
        if (!view) continue;
        for (std::size_t i = 0; i < view->part->listed->size(); ++i) {
            const session::ListedOption& option = (*view->part->listed)[i];
            if (option.option != leg.option) continue;
            row.contract = OptionText::contract(option.contract);
            const market::OptionQuote& quote = view->part->quotes[i];
            const market::QuoteProblem problem = quote.time.ns == 0
                                                     ? market::QuoteProblem::Missing
                                                     : market::problemOf(quote, view->chain.time, view->staleAfter);
            row.isPriced = problem == market::QuoteProblem::None;
            row.price = row.isPriced ? OptionText::price(leg.contracts > 0 ? quote.ask : quote.bid)
                                     : OptionText::problem(problem);
        }
    }
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const Row& a, const Row& b) { return a.leg.option == b.leg.option; });
    if (!isSame) beginResetModel();
    const std::vector<Row> before = std::exchange(m_rows, std::move(rows));
    if (!isSame) return endResetModel();
    for (int row = 0; row < rowCount(); ++row)
        if (before[static_cast<std::size_t>(row)] != m_rows[static_cast<std::size_t>(row)])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

InstrumentId OptionSelectionModel::option(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].leg.option : InstrumentId{};
}

int OptionSelectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OptionSelectionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OptionSelectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) return index.column() == Contract ? kTextAlignment : kNumberAlignment;
    if (role == ToneRole)
        return static_cast<int>(index.column() == Price && !row.isPriced ? Tone::Warning : Tone::Plain);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Contract:
        return row.contract;
    case Contracts:
        return signedNumberText(static_cast<double>(row.leg.contracts), 0);
    case Price:
        return row.price;
    default:
        return {};
    }
}

QVariant OptionSelectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Contract:
        return tr("Contract");
    case Contracts:
        return tr("Count", "contracts of a leg; negative: sold");
    case Price:
        return tr("Price", "ask of what is bought, bid of what is sold");
    default:
        return {};
    }
}

} // namespace sextant::models
