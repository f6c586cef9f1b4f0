#pragma once

#include "engine/host/feed_facts.h"
#include "engine/services/health/service_facts.h"

namespace sextant::host {

/// What a venue's feed is doing, as metrics and /health tell it: each connection, breaker, allowance and the books by
/// phase; no symbol is a label, and of connections there are few.
void addFeed(const FeedFacts& feed, services::ServiceFacts& facts);

} // namespace sextant::host
