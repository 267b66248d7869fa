/** Whether two values are the same as JSON: the order of keys counts, because the published files are read in diffs. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [fields, others] = [Object.entries(one), Object.entries(other)];
  if (Array.isArray(one) !== Array.isArray(other) || fields.length !== others.length) return false;
  return fields.every(([key, value], index) => {
    const [otherKey, otherValue] = others[index] ?? [];
    return key === otherKey && isSameJson(value, otherValue);
  });
}
