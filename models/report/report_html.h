#pragma once

#include <QByteArray>

#include "models/report/report_document.h"

namespace sextant::models {

/// A report as one page of HTML (UTF-8) that needs nothing else: plots are inline SVG, the numbers lie in it as JSON,
/// and it forbids its reader to load or run anything. All texts are escaped.
[[nodiscard]] QByteArray reportHtml(const ReportDocument& document);

} // namespace sextant::models
