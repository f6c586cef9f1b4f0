#include "app/cockpit/photographer.h"

#include <cmath>
#include <utility>

#include "models/chart/slot_time.h"
#include "models/listed_parts.h"
#include "models/number_text.h"
#include "ui/chart/chart_group.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_dialog.h"
#include "ui/chart/drawing_list_dialog.h"

namespace sextant::cockpit {

void Photographer::planCharts()
{
    const auto group = [this] { return m_window->findChild<ui::ChartGroup*>(); };
    const auto waitForCharts = [this, group] {
        m_steps.push_back([group] {
            for (std::size_t i = 0; i < group()->count(); ++i) {
                const ui::ChartView& view = group()->chart(i).view();
                if (view.series() == nullptr || !view.series()->isComplete()) return false;
            }
            return true;
        });
        settle();
    };
    then([this, group] {
        group()->first().view().indicators().restoreState({});
        drawOn(group()->first().view());
    });
    settle();
    shoot(QStringLiteral("chart-drawings"), [this] { return m_window; });
    shootDialog(QStringLiteral("dialog-drawings"), [group] { return group()->first().view().listDrawings(); });
    shootDialog(QStringLiteral("dialog-drawing"), [group]() -> QWidget* {
        const auto& drawings = std::as_const(group()->first().view()).drawings();
        return group()->first().view().editDrawing(drawings.book().of(drawings.symbol()).front().id);
    });
    then([this, group] {
        models::DrawingBook& book = group()->first().view().drawings().book();
        book.clear(group()->first().view().drawings().symbol());
        group()->first().view().setLogScale(true);
        QStringList others;
        for (const auto& part : models::listedParts(*m_host.latest()))
            if (part->instrument->id != m_scene.instrument) others << models::toText(part->instrument->symbol);
        group()->first().view().setComparisons(others.mid(0, 2));
    });
    waitForCharts();
    shoot(QStringLiteral("chart-compare"), [this] { return m_window; });
    then([group] {
        group()->first().view().setComparisons({});
        group()->first().view().setPercentScale(false);
        group()->first().view().setLogScale(false);
        group()->setLink(0, 1);
        for (const market::Timeframe timeframe : {market::Timeframe::M15, market::Timeframe::H1})
            if (ui::ChartPanel* added = group()->add()) added->setTimeframe(timeframe);
        group()->setLink(2, 0);
    });
    waitForCharts();
    then([group] { group()->first().view().goTo(*group()->first().view().end() - std::chrono::hours(2)); });
    settle();
    shoot(QStringLiteral("charts-linked"), [this] { return m_window; });
    then([group] {
        while (group()->count() > 1)
            group()->remove(group()->count() - 1);
        ui::ChartView& view = group()->first().view();
        group()->setLink(0, 0);
        view.goToNewest();
        for (models::IndicatorChoice& choice : chartIndicators())
            view.indicators().add(std::move(choice));
    });
    settle();
}

void Photographer::drawOn(ui::ChartView& view)
{
    const auto [first, end] = view.viewport().visibleSlots();
    const double room = static_cast<double>(end - first);
    const double unit = std::pow(10.0, -m_host.latest()->find(view.instrument())->instrument->priceScale);
    const auto at = [&, first = first](double across, double down) {
        const ui::ChartViewport& place = view.viewport();
        return models::DrawingAnchor{models::timeAtPlace(*view.series(), static_cast<double>(first) + across * room),
                                     place.priceAtY(place.plot().top() + down * place.plot().height()) * unit};
    };
    using Kind = models::DrawingKind;
    const auto draw = [&view](Kind kind, const std::vector<models::DrawingAnchor>& anchors, const QString& text) {
        models::Drawing drawing;
        drawing.kind = kind;
        drawing.anchors = anchors;
        drawing.text = text;
        drawing.color = static_cast<int>(kind) % models::kPaletteColors;
        view.drawings().book().add(view.drawings().symbol(), drawing);
    };
    draw(Kind::TrendLine, {at(0.05, 0.8), at(0.35, 0.3)}, {});
    draw(Kind::Ray, {at(0.1, 0.2), at(0.3, 0.35)}, {});
    draw(Kind::HorizontalLine, {at(0.5, 0.15)}, {});
    draw(Kind::VerticalLine, {at(0.42, 0.5)}, {});
    draw(Kind::Rectangle, {at(0.45, 0.75), at(0.58, 0.9)}, QStringLiteral("range"));
    draw(Kind::Retracement, {at(0.5, 0.7), at(0.65, 0.25)}, {});
    draw(Kind::Extension, {at(0.68, 0.8), at(0.75, 0.55), at(0.8, 0.65)}, {});
    draw(Kind::Ruler, {at(0.2, 0.9), at(0.33, 0.65)}, {});
    draw(Kind::Note, {at(0.15, 0.6)}, QStringLiteral("news"));
}

} // namespace sextant::cockpit
