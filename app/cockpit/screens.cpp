#include "app/cockpit/screens.h"

#include <QSaveFile>

#include <cstdio>

#include "app/cockpit/photographer.h"

namespace sextant::cockpit {

using ui::ColorScheme;

QString schemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::HighContrast:
        return QStringLiteral("contrast");
    case ColorScheme::System:
        break;
    }
    return QStringLiteral("system");
}

Result<std::vector<ScreenReport>> recordScreens(const ScreenPlan& plan) { return Photographer(plan).run(); }

Result<std::size_t> takeScreens(const ScreenPlan& plan)
{
    const auto reports = recordScreens(plan);
    if (!reports) return tl::unexpected(reports.error());
    QStringList lines;
    for (const ScreenReport& report : *reports)
        for (const ui::AuditFinding& finding : report.findings)
            lines << report.name + QStringLiteral(": ") + finding.describe();
    for (const QString& line : lines)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    QSaveFile file(QString::fromStdString((plan.folder / kFindingsFile).string()));
    const QByteArray text =
        lines.isEmpty() ? QByteArray() : (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, plan.folder.string() + ": the list of findings cannot be written");
    std::printf("%zu screens in %s, %lld findings\n", reports->size(), plan.folder.string().c_str(),
                static_cast<long long>(lines.size()));
    return static_cast<std::size_t>(lines.size());
}

} // namespace sextant::cockpit
