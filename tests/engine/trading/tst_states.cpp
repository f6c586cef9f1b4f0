#include <QTest>

#include "tests/test_main.h"

#include <set>
#include <string>
#include <utility>

#include "engine/trading/orders/states.h"

using namespace sextant;
using namespace sextant::trading;

namespace {

using Step = std::pair<std::string, std::string>;

/// Walks every pair of states and compares the table with the steps of execution.md §2, written out here by name.
template <class State>
void compareWithSteps(const std::set<Step>& legal)
{
    std::size_t found = 0;
    for (std::size_t from = 0; from < kStateCount<State>; ++from) {
        for (std::size_t to = 0; to < kStateCount<State>; ++to) {
            const auto a = static_cast<State>(from);
            const auto b = static_cast<State>(to);
            const Step step{std::string(toString(a)), std::string(toString(b))};
            const bool expected = legal.count(step) == 1;
            QVERIFY2(isAllowed(a, b) == expected, (step.first + " -> " + step.second).c_str());
            found += expected ? 1U : 0U;

            State state = a;
            const auto stepped = trading::step(state, b, "thing");
            QCOMPARE(stepped.has_value(), expected);
            QVERIFY(state == (expected ? b : a));
            if (!expected)
                QVERIFY(stepped.error().message.find(step.first + " -> " + step.second) != std::string::npos);
        }
    }
    QCOMPARE(found, legal.size()); // every step of the list was met, so no name is misspelt
}

template <class State>
std::set<std::string> terminalStates()
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < kStateCount<State>; ++i)
        if (isTerminal(static_cast<State>(i))) names.emplace(toString(static_cast<State>(i)));
    return names;
}

} // namespace

class TestStates final : public QObject {
    Q_OBJECT
private slots:
    void signalStepsAreThoseOfTheTable()
    {
        compareWithSteps<SignalState>({{"pending", "approved"},
                                       {"pending", "rejected"},
                                       {"pending", "expired"},
                                       {"approved", "ordered"},
                                       {"approved", "order_failed"}});
    }

    void orderStepsAreThoseOfTheTable()
    {
        compareWithSteps<OrderState>({
            {"created", "risk_rejected"},
            {"created", "pending_execution"},
            {"pending_execution", "working"},
            {"pending_execution", "filled"},
            {"pending_execution", "failed"},
            {"pending_execution", "cancelled"},
            {"pending_execution", "expired"},
            {"working", "partially_filled"},
            {"working", "filled"},
            {"working", "cancel_pending"},
            {"working", "cancelled"},
            {"working", "expired"},
            {"working", "rejected"},
            {"partially_filled", "partially_filled"},
            {"partially_filled", "filled"},
            {"partially_filled", "cancel_pending"},
            {"partially_filled", "cancelled"},
            {"partially_filled", "expired"},
            {"cancel_pending", "cancelled"},
            {"cancel_pending", "filled"},
            {"cancel_pending", "partially_filled"},
            {"cancel_pending", "working"},
            {"cancel_pending", "expired"},
        });
    }

    void positionStepsAreThoseOfTheTable()
    {
        compareWithSteps<PositionState>({{"open", "closing"},
                                         {"open", "closed"},
                                         {"open", "assigned"},
                                         {"open", "expired"},
                                         {"closing", "closed"},
                                         {"closing", "open"},
                                         {"closing", "assigned"},
                                         {"closing", "expired"}});
    }

    void shadowPositionStepsAreThoseOfTheTable()
    {
        compareWithSteps<ShadowPositionState>({{"simulated", "open"},
                                               {"open", "closing"},
                                               {"open", "closed"},
                                               {"open", "expired"},
                                               {"closing", "closed"},
                                               {"closing", "open"},
                                               {"closing", "expired"}});
    }

    void killSwitchStepsAreThoseOfTheTable()
    {
        compareWithSteps<KillState>({{"disarmed", "triggered"},
                                     {"triggered", "acknowledged"},
                                     {"acknowledged", "disarmed"},
                                     {"acknowledged", "triggered"}});
    }

    void terminalStatesAreThoseOfTheTable()
    {
        QCOMPARE(terminalStates<SignalState>(),
                 (std::set<std::string>{"rejected", "expired", "ordered", "order_failed"}));
        QCOMPARE(terminalStates<OrderState>(),
                 (std::set<std::string>{"risk_rejected", "filled", "cancelled", "expired", "failed", "rejected"}));
        QCOMPARE(terminalStates<PositionState>(), (std::set<std::string>{"closed", "assigned", "expired"}));
        QCOMPARE(terminalStates<ShadowPositionState>(), (std::set<std::string>{"closed", "expired"}));
        QCOMPARE(terminalStates<KillState>(), std::set<std::string>{});
    }
};

SEXTANT_TEST(TestStates)
#include "tst_states.moc"
