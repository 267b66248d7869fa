export function EvidencePanel() {
  return null;
}
