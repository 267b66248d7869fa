export function ChartPanel() {
  return null;
}
