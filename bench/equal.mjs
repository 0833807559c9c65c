import assert from 'node:assert/strict';

/**
 * Throws unless two boards have the same managers with the same leads and shares (to 1e-12), in any
 * order of equals.
 */
export function mustBeEqual(name, found, expected) {
  const byManager = (rows) => [...rows].map(([...row]) => row).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const [one, other] = [byManager(found), byManager(expected)];
  assert.equal(one.length, other.length, `${name}: number of managers`);
  one.forEach(([manager, share, leads], i) => {
    const [wanted, wantedShare, wantedLeads] = other[i];
    assert.equal(manager, wanted, `${name}: manager`);
    assert.equal(Number(leads), wantedLeads, `${name}: leads of ${manager}`);
    assert.ok(Math.abs(share - wantedShare) < 1e-12, `${name}: ${manager} has ${share}, expected ${wantedShare}`);
  });
}

/** Manager, share and leads of a LEADERBOARD; of a Score the one that does not allow for luck. */
export const boardRows = (board) => {
  const [titles, ...rows] = Array.from(board);
  const asItIs = titles.indexOf('Score as it is');
  const value = asItIs < 0 ? 2 : asItIs;
  return rows.map((row) => [row[1], row[value], row[3]]);
};
