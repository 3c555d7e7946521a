const timestamp = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))?$/;

/**
 * The instant of an RFC 3339 timestamp, in milliseconds since the epoch and cut to the whole second.
 * A timestamp without a zone is UTC, as the service takes it. A leap second is the second after it.
 * @returns null when the text is no timestamp, or names a day or a time that does not exist.
 */
export function parseTimestamp(text: string): number | null {
  const match = timestamp.exec(text);
  if (!match) return null;
  const number = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [zoneHour, zoneMinute] = [number(8), number(9)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59) return null;
  const offset = (match[7] === '-' ? -1 : 1) * (zoneHour * 60 + zoneMinute) * 60_000;
  const local = new Date(0);
  local.setUTCFullYear(year, month - 1, day); // Date.UTC would read the years 0 to 99 as 1900 to 1999
  local.setUTCHours(hour, minute, second);
  return local.getTime() - offset;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The form in which the service writes timestamps: `YYYY-MM-DDTHH:MM:SSZ`. */
export function formatTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** Whether the text is a calendar date `YYYY-MM-DD` that exists. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseTimestamp(`${text}T00:00:00Z`) !== null;
}
