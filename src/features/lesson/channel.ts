/** Keeps the notes window at the step that is presented. Within one browser; nothing leaves the machine. */
import * as v from 'valibot';

const CHANNEL = 'as-reported-lesson';

const Slide = v.pipe(v.number(), v.integer(), v.minValue(1));
const Message = v.strictObject({ lesson: v.string(), slide: Slide, window: v.string() });

export interface LessonPlace {
  readonly lesson: string;
  /** From 1. */
  readonly slide: number;
}

/** Names this window: what it tells comes back to it, and must not move it where it was a moment ago. */
const HERE = Math.random().toString(36);

/** Tells other windows where the lesson stands. */
export function tellPlace(place: LessonPlace): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ ...place, window: HERE });
  channel.close();
}

/** Calls back whenever another window moves; returns how to stop. What is no place of a lesson is passed over. */
export function watchPlace(move: (place: LessonPlace) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = v.safeParse(Message, event.data);
    if (message.success && message.output.window !== HERE) move(message.output);
  });
  return () => channel.close();
}
