#pragma once

#include <QCoreApplication>

#include <cstddef>

#include "engine/host/session_facts.h"
#include "models/report/report_document.h"
#include "models/time_text.h"

namespace sextant::models {

/// The report of a session in plain words, in the language in use: what it earned and cost, what it traded and why not,
/// what it was set to, and what its data are worth. Numbers are those of host::reportJson().
class SessionReportText final {
    Q_DECLARE_TR_FUNCTIONS(SessionReportText)
public:
    struct Options {
        TimeText times;
        std::size_t mostRows = 1000; ///< of tables that grow with the session: the newest
        QString program;             ///< "Sextant 0.9"
        Time now;                    ///< wall clock
    };
    [[nodiscard]] static ReportDocument of(const host::SessionFacts& facts, const Options& options);
    /// "PAPER TRADING ON RECORDED PRICES …": what the money in it is.
    [[nodiscard]] static QString banner(host::SessionKind kind);

private:
    static ReportSection summary(const host::SessionFacts& facts, const Options& options);
    static ReportSection equity(const host::SessionFacts& facts, const Options& options);
    static ReportSection trades(const host::SessionFacts& facts, const Options& options);
    static ReportSection openPositions(const host::SessionFacts& facts, const Options& options);
    static ReportSection bySymbol(const host::SessionFacts& facts);
    static ReportSection byExit(const host::SessionFacts& facts);
    static ReportSection accounts(const host::SessionFacts& facts);
    static ReportSection nonTrades(const host::SessionFacts& facts);
    static ReportSection engines(const host::SessionFacts& facts);
    static ReportSection configuration(const host::SessionFacts& facts);
    static ReportSection experiments(const host::SessionFacts& facts, const Options& options);
    static ReportSection data(const host::SessionFacts& facts);
};

} // namespace sextant::models
