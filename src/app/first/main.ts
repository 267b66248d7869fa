/** The only script in the built page itself. The pipeline puts in what it has to bring and to know (first-script.ts). */
import { startFirstFilter } from './first-filter.ts';
import { bringNearFaces } from './near-faces.ts';
import { startLate } from './start-late.ts';

const entry = String(import.meta.env['VITE_FIRST_ENTRY']);
const beside = String(import.meta.env['VITE_FIRST_BESIDE']);
const faces = String(import.meta.env['VITE_FIRST_FACES']);
const keeps = String(import.meta.env['VITE_FIRST_KEEPS']);

void bringNearFaces(faces.split(' '));
startLate(entry, beside.split(' '));
if (keeps !== '' && !('linked' in document.documentElement.dataset)) startFirstFilter(keeps);
