"""Rank sum tests of two groups of whole numbers, as scipy gives them.

    python3 ranks.py   writes ranks.json beside it.

Under 20 together: scipy.stats.permutation_test over all divisions, far = at least as far from the
middle. From 20 on: scipy.stats.mannwhitneyu, normal, corrected for
ties and not for continuity; R: wilcox.test(a, b, exact = FALSE, correct = FALSE).
"""
import json
import numpy as np
from scipy.stats import mannwhitneyu, permutation_test

# ?wilcox.test in R: Hollander & Wolfe 1973, 69 f., in hundredths; R says p = 0.1272 for one side.
HOLLANDER = ([80, 83, 189, 104, 145, 138, 191, 164, 73, 146], [115, 88, 90, 74, 121])
# airquality of R: Ozone in May and in August; R says W = 127.5, p = 0.0001208 with ties (and continuity).
MAY = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37]
AUGUST = [39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85]


def wins(a, b, axis=-1):
    return mannwhitneyu(a, b, method="asymptotic", axis=axis).statistic


def exact(a, b):
    middle = len(a) * len(b) / 2

    def off(x, y, axis=-1):
        return np.abs(wins(x, y, axis) - middle)

    return permutation_test((a, b), off, n_resamples=np.inf, alternative="greater").pvalue


def figure(name, a, b):
    a, b = [int(x) for x in a], [int(x) for x in b]
    p = exact(a, b) if len(a) + len(b) < 20 else mannwhitneyu(a, b, use_continuity=False, method="asymptotic").pvalue
    later = wins(np.array(a), np.array(b)) / (len(a) * len(b)) - 0.5
    return {"name": name, "a": a, "b": b, "p": float(p), "later": float(later)}


random = np.random.default_rng(20260930)
days = lambda n, most: random.integers(0, most, n)
figures = [
    figure("Hollander & Wolfe 1973", *HOLLANDER),
    figure("ozone in May and August", MAY, AUGUST),
    figure("five and six with ties", days(5, 6), days(6, 9)),
    figure("seven and seven with ties", days(7, 12), days(7, 12)),
    figure("thirty and forty with ties", days(30, 20), days(40, 26)),
    figure("nine and two hundred", days(9, 91), days(200, 91)),
]
json.dump(figures, open("ranks.json", "w"))
for one in figures:
    print(one["name"], one["p"])
