#include "app/cockpit/program.h"

int main(int argc, char** argv) { return sextant::cockpit::runProcess(argc, argv); }
