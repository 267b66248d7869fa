/** Days along the axis in percent of its width: what the build machine draws holds at any width. */
import { daysBetween } from '../../domain/day.ts';

/** Percent of the axis, cut at its ends: a link may name a day that it does not reach. */
export function along(day: string, days: readonly string[]): number {
  const [first = day] = days;
  const last = Math.max(1, days.length - 1);
  return (Math.min(Math.max(daysBetween(first, day), 0), last) / last) * 100;
}

/** A percentage as SVG takes it. */
export function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}
