#include "app/cli/command.h"

int main(int argc, char** argv) { return sextant::cli::runProcess(argc, argv); }
