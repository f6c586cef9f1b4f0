#pragma once

#include <QObject>

#include <functional>

namespace sextant::test {

/// Adds a test class to the program it is compiled into; use SEXTANT_TEST at the end of its source file.
bool addTest(const char* name, std::function<QObject*()> make);

} // namespace sextant::test

/// Several test classes share one program per room: `room_tests` runs them all, `room_tests TestName [functions]` one
/// of them.
#define SEXTANT_TEST(Class)                                                                                            \
    namespace {                                                                                                        \
    const bool k##Class##Added = sextant::test::addTest(#Class, [] { return static_cast<QObject*>(new Class); });      \
    }
