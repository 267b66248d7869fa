/**
 * Comma-separated values after RFC 4180, made safe for spreadsheets: a cell that a spreadsheet would take for a
 * formula begins with an apostrophe. Law: readCsv(writeCsv(rows)) = rows.
 */
const END = '\r\n';

/** Tells a spreadsheet that the file is UTF-8. */
export const BOM = '\ufeff';

/** What a formula begins with, and what would hide it from this check: apostrophes that were there before. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe before whatever a spreadsheet would compute. */
export function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The inverse of guard. */
export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file: every row one record, each ended by CRLF, with the mark of UTF-8 before. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => `${row.map((cell) => quoted(guard(cell))).join(',')}${END}`).join('');
}
