#pragma once

namespace sextant::cockpit {

/// The desktop program: exit code as sextant-cli has them.
int runProcess(int argc, char** argv);

} // namespace sextant::cockpit
