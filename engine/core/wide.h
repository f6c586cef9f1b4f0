#pragma once

/// Put before a function of plain loops over arrays: it is compiled for wider registers too, and the loader takes what
/// the machine has. That moves no bit, since each operation is rounded alone and none is fused (-ffp-contract=off). Not
/// where a sanitizer's runtime would be missing when the loader chooses.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&               \
    !defined(__SANITIZE_THREAD__)
#define SEXTANT_WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define SEXTANT_WIDE
#endif
