export function FiltersPanel() {
  return null;
}
