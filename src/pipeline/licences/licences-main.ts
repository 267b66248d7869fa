/** `npm run licences`: every package with its licence; ends with 1 when one is not fine. */
import { readFileSync } from 'node:fs';
import { fault, listing, packagesOf } from './licences.ts';

const rows = packagesOf(readFileSync('package-lock.json', 'utf8'));
process.stdout.write(listing(rows));
const faults = rows.flatMap((row) => fault(row) ?? []);
process.stderr.write(faults.map((line) => `${line}\n`).join(''));
process.exitCode = faults.length > 0 ? 1 : 0;
