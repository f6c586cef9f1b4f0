#pragma once

#include "engine/core/result.h"
#include "models/report/report_document.h"

class QIODevice;

namespace sextant::models {

/// A report as pages of A4 with text that can be searched and plots as drawings; each page says what it is at its foot.
/// Needs a QGuiApplication; any thread. Errors: Io.
[[nodiscard]] Result<void> writeReportPdf(const ReportDocument& document, QIODevice& out);

} // namespace sextant::models
