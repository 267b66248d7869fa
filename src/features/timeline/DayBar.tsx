export function DayBar() {
  return null;
}
