/** `npm run world`: cuts coasts and borders for the map of the talks. Run it after an update of world-atlas. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cutWorld } from './cut-world.ts';

const SOURCE = fileURLToPath(import.meta.resolve('world-atlas/countries-110m.json'));
const TARGET = 'src/features/map/world/lines.json';

const lines = cutWorld(JSON.parse(await readFile(SOURCE, 'utf8')));
await writeFile(TARGET, `${JSON.stringify(lines, null, 2)}\n`);
