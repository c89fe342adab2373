"""`python -m corpus`: run all recorded traffic through the generated clients, and print what came of it."""

from __future__ import annotations

import os
import sys
from collections import Counter

from rich.console import Console

from corpus import pending, usage_rules
from corpus.records import corpus_root
from corpus.run import allowed_leaves, run_all, stale

SHOWN = 100
"""The most differences that are printed."""


def main() -> int:
    """Print the table; 0 if all is as the independent reading says, else 1. 0 too if there is no traffic here."""
    console = Console(width=None if sys.stdout.isatty() else 220, highlight=False, markup=False)
    if corpus_root() is None:
        console.print(
            "No recorded traffic here: there is no ../shared/corpus beside the repository. Nothing was run."
        )
        return 0
    outcome = run_all(max(1, min(4, os.cpu_count() or 1)))
    console.print(outcome.results.table())
    extra = allowed_leaves(outcome.results)
    console.print(f"In extra only, as allowed ({extra.total()} leaves; others are told below):")
    for place, count in sorted(extra.items()):
        console.print(f"  {count:5} {place}", soft_wrap=True)
    console.print(f"Authored records that differ ({len(outcome.authored)}):")
    for difference in outcome.authored:
        console.print(f"  {difference}", soft_wrap=True)
    reasons = Counter(pending.expected_differences()[entry] for entry in outcome.met_pending)
    console.print(f"Differences that are expected so far ({sum(reasons.values())}):")
    for reason, count in sorted(reasons.items()):
        console.print(f"  {count:5} {reason}", soft_wrap=True)
    console.print(
        f"Usage: {outcome.usage.totals} exchanges state a total; input + output is the total, the cache is within the "
        f"input and reasoning within the output in all but {len(outcome.usage.met)}, see {usage_rules.EXCEPTIONS.name}."
    )
    failures = [*map(str, outcome.failures), *stale(outcome)]
    for line in failures[:SHOWN]:
        console.print(f"FAILED {line}", soft_wrap=True)
    if len(failures) > SHOWN:
        console.print(f"... and {len(failures) - SHOWN} more")
    console.print("All equal." if not failures else f"{len(failures)} differences.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
