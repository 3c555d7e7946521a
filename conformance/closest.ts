/** Of what is known, what is nearest to a text that is not: those that hold it, then those that differ least in spelling. */
export function closest(wanted: string, known: Iterable<string>, most = 5): readonly string[] {
  const text = wanted.toLowerCase();
  const ranked = [...new Set(known)].map((each) => {
    const other = each.toLowerCase();
    return { each, rank: text !== '' && other.includes(text) ? -1 : distance(text, other) / Math.max(text.length, other.length) };
  });
  return ranked
    .filter(({ rank }) => rank < 0.6)
    .toSorted((a, b) => a.rank - b.rank || a.each.length - b.each.length)
    .slice(0, most)
    .map(({ each }) => each);
}

/** How many characters must be added, removed or replaced to make one text of the other (Levenshtein). */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}
