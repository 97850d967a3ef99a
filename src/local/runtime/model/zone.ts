// Time zones by name, whatever the machine's own is: the offset at an instant, and the instant of a wall clock's
// reading.

const HOUR_MS = 3_600_000;
/** Zones change their offset only on whole quarters of an hour, so an offset is remembered for its quarter. */
const QUARTER_MS = HOUR_MS / 4;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      era: "short",
    });
    zone = { format, offsets: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

function computeOffset(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const part of format.formatToParts(instant)) parts[part.type] = part.value;
  const read = (name: string): number => Number(parts[name]);
  const year = parts["era"]?.startsWith("B") ? 1 - read("year") : read("year");
  const wall = new Date(0);
  wall.setUTCFullYear(year, read("month") - 1, read("day"));
  wall.setUTCHours(read("hour"), read("minute"), read("second"));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/**
 * Milliseconds to add to an instant to read the zone's wall clock.
 *
 * @throws RangeError for an unknown zone.
 */
export function zoneOffset(name: string, instant: number): number {
  if (!Number.isFinite(instant)) return Number.NaN;
  const zone = zoneOf(name);
  const quarter = Math.floor(instant / QUARTER_MS);
  let offset = zone.offsets.get(quarter);
  if (offset === undefined) {
    offset = computeOffset(zone.format, quarter * QUARTER_MS);
    zone.offsets.set(quarter, offset);
  }
  return offset;
}

/**
 * The instant at which the zone's clock shows a reading, given in milliseconds as if it were UTC. A reading that spring
 * skips is taken with the offset before the change; of two in autumn the first is meant.
 */
export function instantOfWall(name: string, wall: number): number {
  if (!Number.isFinite(wall)) return Number.NaN;
  const before = zoneOffset(name, wall - 24 * HOUR_MS);
  const after = zoneOffset(name, wall + 24 * HOUR_MS);
  const candidates = [wall - before, wall - after];
  return candidates.find((instant) => instant + zoneOffset(name, instant) === wall) ?? wall - before;
}
