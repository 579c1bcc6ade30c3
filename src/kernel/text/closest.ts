/**
 * The candidate nearest to a mistyped word, for "did you mean": at most a third of its letters may differ (one of two or
 * three), case aside; the first of equals. `undefined` where none is near.
 * BECAUSE: optimal string alignment counts a swap of neighbours as one slip, which the small packages for edit distance do not.
 * @example
 * closest("gift.ammount", ["gift.value", "gift.amount"]) //=> "gift.amount"
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = [...word.toLowerCase()];
  let best: string | undefined;
  let bestDistance = Math.min(wanted.length, Math.max(1, Math.floor(wanted.length / 3)) + 1);
  for (const candidate of candidates) {
    const letters = [...candidate.toLowerCase()];
    if (Math.abs(letters.length - wanted.length) >= bestDistance) continue;
    const distance = slips(wanted, letters);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function slips(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
