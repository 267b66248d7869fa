/** `npm run licences`: every package with its licence; ends with 1 when one is not fine. */
import { readFileSync } from 'node:fs';
import { faultsOf, listing, packagesOf } from './licences.ts';

const rows = packagesOf(readFileSync('package-lock.json', 'utf8'));
process.stdout.write(listing(rows));
const faults = faultsOf(rows);
process.stderr.write(faults.map((line) => `${line}\n`).join(''));
process.exitCode = Number(faults.length > 0);
