// A program that owns a workspace, for tests that kill it: `workspace_owner FOLDER` says "ready" once it listens,
// accepts the first command and is silent from then on.
#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <thread>

#include "engine/host/workspace_server.h"

int main(int argc, char** argv)
{
    using namespace sextant;
    const QCoreApplication app(argc, argv);
    if (argc != 2) return 2;
    const auto workspace =
        storage::Workspace::open(storage::WorkspaceLocation::directory(argv[1]), "owner", Time::fromSeconds(1));
    if (!workspace) return 1;
    host::CommandInbox inbox;
    const auto server = host::WorkspaceServer::open(*workspace, inbox);
    std::puts(server ? "ready" : "refused");
    std::fflush(stdout);
    for (bool isFirst = true;;) {
        for (host::CommandInbox::Entry& entry : inbox.take()) {
            if (isFirst) entry.answer({true, 1, ""});
            isFirst = false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}
