#include "engine/session/risk_part.h"

#include "engine/session/configuration/session_config.h"
#include "engine/session/risk_monitor.h"

namespace sextant::session {

RiskPart riskPart(const trading::RiskContext& context, const SessionConfig& config, const RiskMonitor& monitor,
                  Time now)
{
    const trading::RiskInputs inputs = monitor.inputs();
    const trading::RiskContext whole{context.account, context.openOrders, context.state, context.calendar, &inputs};
    RiskPart part;
    part.time = now;
    part.equity = context.account.equity;
    part.limits = trading::limitReport(whole, config.risk, now);
    part.preAlert = static_cast<double>(config.risk.preAlertPpm) * 1e-6;

    const trading::KillSwitch& kill = context.state.killSwitch();
    part.kill = kill.state();
    part.killCause = kill.cause();
    part.killed = kill.triggered();
    part.killFlattens = config.killFlattens;
    const trading::Halts& halts = context.state.halts();
    part.dailyLossHalt = halts.dailyLoss;
    part.weeklyLossHalt = halts.weeklyLoss;
    part.drawdownHalt = halts.drawdown;

    part.isCalmOn = config.risk.calm.enabled;
    part.calm = monitor.calm().state();
    part.calmCause = monitor.calm().cause();
    part.lossesInARow = monitor.calm().lossesInARow();
    part.calmSettings = config.risk.calm;
    part.holds = monitor.holds().all();
    part.waits = monitor.waits().all();

    part.budget = config.risk.runBudget;
    part.nearestBudget = trading::budgetState(part.budget, monitor.run(), part.equity, now, 0);
    part.runStarted = monitor.run().started();
    part.runResult = Cash{part.equity.units - monitor.run().startEquity().units};
    part.entriesToday = monitor.run().entriesToday();
    part.runNotional = monitor.run().notional();

    trading::PortfolioRisk portfolio(inputs.memory, inputs.history, config.risk, context.account, context.openOrders,
                                     inputs.options);
    const trading::TailRisk tail = portfolio.tailRisk(0);
    part.valueAtRisk = tail.valueAtRisk;
    part.expectedShortfall = tail.expectedShortfall;
    part.confidence = static_cast<double>(config.risk.varConfidencePpm) * 1e-6;
    part.isHistorical = portfolio.method() == trading::PortfolioRisk::Method::Historical;
    part.revaluations = portfolio.revaluations();
    part.isComplete = portfolio.isComplete();
    if (const auto components = portfolio.componentsOfValueAtRisk())
        for (std::size_t i = 0; i < components->size() && i < portfolio.items().size(); ++i)
            part.varComponents.emplace_back(portfolio.items()[i].instrument->id, (*components)[i]);
    const trading::VarBacktest& backtest = monitor.varBacktest();
    part.varDays = static_cast<int>(backtest.exceptions().size());
    part.varExceptions = backtest.exceptionCount();
    part.varCoverage = backtest.unconditional(config.risk.varConfidencePpm).pValue;
    part.varIndependence = backtest.conditional(config.risk.varConfidencePpm).independence.pValue;
    const trading::WorstStress worst = portfolio.worstStress(0);
    part.stressLoss = worst.loss;
    if (worst.scenario) part.worst = trading::stressScenarios()[*worst.scenario];
    return part;
}

} // namespace sextant::session
