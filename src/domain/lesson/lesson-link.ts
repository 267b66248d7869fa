/** A whole lesson as a part of a link, and back. Law: unpack(pack(lesson)) = lesson, but for its id. */
import LZString from 'lz-string';
import * as v from 'valibot';
import { Lesson, LESSON_LIMIT } from '../schema/lesson.ts';
import { visibleTurnsInJson } from '../visible-turns.ts';
import { LINKED } from './own-id.ts';
import { PACKED, PACKED_LIMIT } from './packed.ts';

/** How long the lesson is when packed, in signs. */
export function packed(lesson: Lesson): string {
  const text = JSON.stringify({ ...lesson, id: LINKED });
  return LZString.compressToEncodedURIComponent(text).replaceAll('+', '_');
}

/** The packed lesson; null when it is too long for a link. */
export function packLesson(lesson: Lesson): string | null {
  const text = packed(lesson);
  return text.length > PACKED_LIMIT ? null : text;
}

/** The text that was packed; null for what the unpacker trips over. */
function unpacked(text: string): string | null {
  try {
    return LZString.decompressFromEncodedURIComponent(text.replaceAll('_', '+'));
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(visibleTurnsInJson(text));
  } catch {
    return null;
  }
}

/** The lesson of a link; null when it is cut short, damaged or none. Never throws. */
export function unpackLesson(text: string): Lesson | null {
  if (!PACKED.test(text) || text.length > PACKED_LIMIT) return null;
  const json = unpacked(text);
  if (json === null || json.length > LESSON_LIMIT) return null;
  const result = v.safeParse(Lesson, parsed(json));
  return result.success ? { ...result.output, id: LINKED } : null;
}
