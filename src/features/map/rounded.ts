/** JSON with its numbers rounded to one part in `parts`: browsers may differ in the last digits of what they work out. */
export function rounded(value: unknown, parts: number): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' ? Math.round(each * parts) / parts : each,
  );
}
