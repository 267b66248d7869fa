/**
 * What a page holds in memory. Machine code is not counted: the engine compiles what is used often, and throws it
 * away again, so it grows with the use of a page and not with what the page keeps.
 */
import type { CDPSession } from '@playwright/test';
import * as v from 'valibot';

/** The part of a heap snapshot that is read here: rows of numbers under `node_fields`, the first of which is a type. */
const Snapshot = v.object({
  snapshot: v.object({
    meta: v.object({ node_fields: v.array(v.string()), node_types: v.looseTuple([v.array(v.string())]) }),
  }),
  nodes: v.array(v.number()),
});

/** Sum of the sizes, in bytes, of everything in the snapshot but machine code. */
function sizeOf({ snapshot: { meta }, nodes }: v.InferOutput<typeof Snapshot>): number {
  const [types] = meta.node_types;
  const [width, type, size] = [
    meta.node_fields.length,
    meta.node_fields.indexOf('type'),
    meta.node_fields.indexOf('self_size'),
  ];
  let sum = 0;
  for (let row = 0; row < nodes.length; row += width)
    if (types[nodes[row + type] ?? -1] !== 'code') sum += nodes[row + size] ?? 0;
  return sum;
}

/** Bytes that the page holds once what nothing refers to is gone. */
export async function heldBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', hear);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', hear);
  return sizeOf(v.parse(Snapshot, JSON.parse(chunks.join(''))));
}
