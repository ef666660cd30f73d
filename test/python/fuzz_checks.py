"""What each answer of the API must be, and how many there were: hooks of schemathesis, for scripts/fuzz.mjs."""

import atexit
import collections
import json
import os
import re

import schemathesis

LONGEST = float(os.environ["FUZZ_LONGEST_SECONDS"])

# What no client may see: the same as in test/support/leaks.ts.
LEAKS = [
    re.compile(pattern)
    for pattern in (
        r"\n\s+at ",
        r"\\n\s+at ",
        r'"stack(trace)?"',
        r"/(src|dist|node_modules|work|home|tmp)/",
        r"\.(ts|js|cypher)\b",
        r"\b(MATCH|UNWIND|MERGE|RETURN|WHERE)\b",
        r"GRAFEO|GQLSTATUS|Neo\.|bolt://",
        r"\b(read|load)/[a-z]",
    )
]
FAULTS = {"INTERNAL_ERROR", "INTERNAL_SERVER_ERROR", "STORE_UNAVAILABLE"}

statuses = collections.Counter()
codes = collections.Counter()
seconds = []



@schemathesis.check
def answers_safely(ctx, response, case):
    """No fault of the server, nothing of its inside, and not too late."""
    elapsed = response.elapsed
    seconds.append(elapsed)
    statuses[response.status_code] += 1
    text = response.content.decode("utf-8")
    answer = json.loads(text)
    errors = answer.get("errors") or []
    for error in errors:
        codes[error["extensions"]["code"]] += 1
    if not errors:
        codes["none"] += 1
    if response.status_code >= 500 or FAULTS & {error["extensions"]["code"] for error in errors}:
        raise AssertionError(f"A fault of the server: {response.status_code} {text[:500]}")
    if "cost" not in (answer.get("extensions") or {}):
        raise AssertionError(f"No cost: {text[:500]}")
    asked = json.dumps(case.body)
    for leak in LEAKS:
        if leak.search(text) and not leak.search(asked):
            raise AssertionError(f"{leak.pattern} in {text[:500]}")
    if elapsed > LONGEST:
        raise AssertionError(f"Answered after {elapsed:.1f} s")


@atexit.register
def write_figures():
    """One file for what was counted."""
    ordered = sorted(seconds)
    figures = {
        "cases": len(ordered),
        "statuses": dict(statuses),
        "codes": dict(codes.most_common()),
        "p50": ordered[len(ordered) // 2] if ordered else None,
        "p99": ordered[len(ordered) * 99 // 100] if ordered else None,
        "longest": ordered[-1] if ordered else None,
    }
    with open(os.environ["FUZZ_FIGURES"], "w", encoding="utf-8") as file:
        json.dump(figures, file)
