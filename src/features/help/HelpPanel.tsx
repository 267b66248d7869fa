export function HelpPanel() {
  return null;
}
