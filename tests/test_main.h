#pragma once

#include <QObject>
#include <QTest>

#include <functional>

namespace sextant::test {

/// Adds a test class to the program it is compiled into; use SEXTANT_TEST at the end of its source file.
bool addTest(const char* name, std::function<QObject*()> make);

} // namespace sextant::test

namespace sextant::test {

/// How long a test waits for what must come, in milliseconds: a busy machine is slow, and that is no fault.
inline constexpr int kTestPatience = 30'000;

} // namespace sextant::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), sextant::test::kTestPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected)                                                                             \
    QTRY_COMPARE_WITH_TIMEOUT((expression), expected, sextant::test::kTestPatience)

/// Several test classes share one program per room: `room_tests` runs them all, `room_tests TestName [functions]` one
/// of them.
#define SEXTANT_TEST(Class)                                                                                            \
    namespace {                                                                                                        \
    const bool k##Class##Added = sextant::test::addTest(#Class, [] { return static_cast<QObject*>(new Class); });      \
    }
