import fc from 'fast-check';

/** Minutes east of UTC; null is UTC written as Z. */
const offsets: readonly (number | null)[] = [null, 0, 60, 120, 330, 345, 480, 840, -60, -210, -300, -480, -660];
const earliest = Date.UTC(1971, 0, 1);
const latest = Date.UTC(2099, 11, 31);

/** RFC 3339 timestamps in various zones, with and without fractions of a second. */
export function timestamps(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: earliest / 1000, max: latest / 1000 }), fc.constantFrom('', '.5', '.25', '.123', '.000001'), fc.constantFrom(...offsets))
    .map(([seconds, fraction, offset]) => {
      const local = new Date((seconds + (offset ?? 0) * 60) * 1000);
      return local.toISOString().slice(0, 19) + fraction + (offset === null ? 'Z' : zoneOf(offset));
    });
}

function zoneOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return (minutes < 0 ? '-' : '+') + two(Math.floor(Math.abs(minutes) / 60)) + ':' + two(Math.abs(minutes) % 60);
}

/** What no reader takes for a timestamp. A missing zone and a leap second are not among it: some readers take them. */
export function brokenTimestamps(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('tomorrow', 'next week', 'not a date', 'never'),
    fc.tuple(fc.integer({ min: 2000, max: 2090 }), fc.constantFrom('-13-01', '-01-32', '-19-40')).map(([year, day]) => `${year}${day}T12:00:00Z`),
  );
}
