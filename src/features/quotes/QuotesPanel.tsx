export function QuotesPanel() {
  return null;
}
