#include "engine/analysis/indicators/registry_parts.h"

#include <optional>

namespace sextant::analysis {
namespace {

/// A part of the bar itself (IND-140).
class BarPart final {
public:
    using Part = double (*)(const BarInput&);
    explicit BarPart(Part part) : m_part(part) {}
    [[nodiscard]] std::optional<double> update(const BarInput& bar) const { return m_part(bar); }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const { return m_part(bar); }
    void reset() {}
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    Part m_part;
};

template <BarPart::Part part>
Source makeBarPart(const IndicatorSpec& spec, Source source, const ColumnContext&)
{
    return columnOf(spec, std::move(source), BarPart(part));
}

double partOpen(const BarInput& b) { return b.open; }
double partHigh(const BarInput& b) { return b.high; }
double partLow(const BarInput& b) { return b.low; }
double partClose(const BarInput& b) { return b.close; }
double partVolume(const BarInput& b) { return b.volume; }
double partHl2(const BarInput& b) { return (b.high + b.low) / 2.0; }
double partHlc3(const BarInput& b) { return (b.high + b.low + b.close) / 3.0; }
double partOc2(const BarInput& b) { return (b.open + b.close) / 2.0; }
double partOhl3(const BarInput& b) { return (b.open + b.high + b.low) / 3.0; }
double partOhlc4(const BarInput& b) { return (b.open + b.high + b.low + b.close) / 4.0; }
double partHlcc4(const BarInput& b) { return (b.high + b.low + 2.0 * b.close) / 4.0; }

template <BarPart::Part part>
IndicatorInfo barPartInfo(std::string_view name, std::vector<std::string_view> aliases, std::string_view formula,
                          OutputUnit unit = OutputUnit::Price)
{
    IndicatorInfo info;
    info.id = "IND-140";
    info.name = name;
    info.aliases = std::move(aliases);
    info.defaultSpec = name;
    info.outputs = {"value"};
    info.units = {unit};
    info.takesSource = false;
    info.formula = formula;
    info.warmUp = "1";
    info.source = kSextant;
    info.make = &makeBarPart<part>;
    return info;
}

} // namespace

IndicatorRows barIndicators()
{
    IndicatorRows rows;
    rows.push_back(barPartInfo<&partOpen>("open", {}, "O"));
    rows.push_back(barPartInfo<&partHigh>("high", {}, "H"));
    rows.push_back(barPartInfo<&partLow>("low", {}, "L"));
    rows.push_back(barPartInfo<&partClose>("close", {}, "C"));
    rows.push_back(barPartInfo<&partVolume>("volume", {}, "V", OutputUnit::Volume));
    rows.push_back(barPartInfo<&partHl2>("hl2", {"medprice"}, "(H+L)/2"));
    rows.push_back(barPartInfo<&partHlc3>("hlc3", {"typprice"}, "(H+L+C)/3"));
    rows.push_back(barPartInfo<&partOc2>("oc2", {}, "(O+C)/2"));
    rows.push_back(barPartInfo<&partOhl3>("ohl3", {}, "(O+H+L)/3"));
    rows.push_back(barPartInfo<&partOhlc4>("ohlc4", {"avgprice"}, "(O+H+L+C)/4"));
    rows.push_back(barPartInfo<&partHlcc4>("hlcc4", {"wcprice"}, "(H+L+2C)/4"));
    return rows;
}

} // namespace sextant::analysis
