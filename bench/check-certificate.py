#!/usr/bin/env python3
"""Checks the certificates of `entente balance FILE --certificate --format json` without Entente.

usage: check-certificate.py FILE.csv YEAR|- < output.json

Reads the network anew, checks that the camps leave exactly the ties that are listed against them, and that the weighted
cycles (and cases) prove that no camps leave fewer: every cycle is closed and contradictory, and no tie carries more than 1.
"""
import csv
import json
import sys
from collections import Counter


def network(path, year):
    signs = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if year == "-" or row["year"] == year:
                signs[tuple(sorted((row["a"], row["b"])))] = 1 if float(row["sign"]) > 0 else -1
    return [(a, b, sign) for (a, b), sign in sorted(signs.items())]


def closed(links):
    """Whether the links, each a pair of ends, are a closed walk in their order."""
    for start in links[0]:
        at = start
        for a, b in links:
            if at not in (a, b):
                break
            at = b if at == a else a
        else:
            if at == start:
                return True
    return False


def proven(ties, proof, assumed, contradicts, denominator, used):
    if "cycles" not in proof:
        a, b = proof["a"], proof["b"]
        return min(
            proven(ties, proof["together"], assumed + [(a, b, 1)], contradicts, denominator, used),
            proven(ties, proof["apart"], assumed + [(a, b, -1)], contradicts, denominator, used))
    load = Counter()
    total = 0
    for cycle in proof["cycles"]:
        links = [ties[step] if step >= 0 else assumed[-1 - step] for step in cycle["steps"]]
        assert cycle["weight"] > 0, "a weight that is not above 0"
        assert len(set(cycle["steps"])) == len(cycle["steps"]), "a tie twice in a cycle"
        assert closed([link[:2] for link in links]), "a cycle that is not closed"
        assert contradicts(sum(link[2] < 0 for link in links)), "a cycle that is no contradiction"
        total += cycle["weight"]
        for step in cycle["steps"]:
            if step >= 0:
                load[step] += cycle["weight"]
    assert all(carried <= denominator for carried in load.values()), "a tie that carries more than 1"
    used.update(load.keys())
    return total


def check(ties, name, answer, contradicts):
    camp = {node: i for i, members in enumerate(answer["camps"]) for node in members}
    against = [(a, b) for a, b, sign in ties if (camp[a] == camp[b]) != (sign > 0)]
    assert len(against) == answer["index"], "the camps leave another number of ties"
    assert sorted(against) == sorted((tie["a"], tie["b"]) for tie in answer["against"]), "other ties against the camps"
    certificate = answer["certificate"]
    bound = 0
    seen = set()
    for part in certificate["parts"]:
        used = set()
        weight = proven(ties, part, [], contradicts, certificate["denominator"], used)
        assert not seen & used, "a tie in two parts"
        seen |= used
        bound += -(-weight // certificate["denominator"])
    assert bound == answer["lower"], f"the cycles prove {bound}, not {answer['lower']}"
    print(f"{name}: {bound} to {answer['index']}" + (", proven" if bound == answer["index"] else ""))


def main():
    path, year = sys.argv[1:3]
    ties = network(path, year)
    answer = json.load(sys.stdin)
    assert len(answer["frustration"]["camps"]) <= 2, "more than two camps"
    check(ties, "two camps", answer["frustration"], lambda hostile: hostile % 2 == 1)
    check(ties, "any camps", answer["weakFrustration"], lambda hostile: hostile == 1)


if __name__ == "__main__":
    main()
