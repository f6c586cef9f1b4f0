#pragma once

#include <QModelIndexList>
#include <QString>

namespace sextant::models {

/// The rows of `indexes` as CSV (RFC 4180) with a header row, in the order in which the model has them; each row once
/// and with all columns, whichever of them are in the list. Empty for no indexes.
[[nodiscard]] QString csvText(const QModelIndexList& indexes);

} // namespace sextant::models
