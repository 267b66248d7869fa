/** The worker that searches a corpus in parts, beside the page. */
import { answering } from './answering.ts';

const answer = answering((told, given) => postMessage(told, { transfer: given }));
addEventListener('message', ({ data }: MessageEvent<unknown>) => answer(data));
