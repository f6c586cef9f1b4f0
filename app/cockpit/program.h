#pragma once

namespace sextant::cockpit {

/// Pieces of more than half a megabyte go back to the system when they are freed, and so does the end of the heap. Left
/// alone glibc raises both limits whenever a big piece is freed, up to 32 and 64 MiB, and keeps what a busy minute
/// took.
void keepHeapSmall();

/// The desktop program: exit code as sextant-cli has them.
int runProcess(int argc, char** argv);

} // namespace sextant::cockpit
