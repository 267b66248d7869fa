/** Keeps the notes window at the step that is presented. Within one browser; nothing leaves the machine. */
import * as v from 'valibot';

const CHANNEL = 'as-reported-lesson';

const Place = v.strictObject({ lesson: v.string(), slide: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type LessonPlace = v.InferOutput<typeof Place>;

/** Tells other windows where the lesson stands. */
export function tellPlace(place: LessonPlace): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(place);
  channel.close();
}

/** Calls back whenever another window moves; returns how to stop. What is no place of a lesson is passed over. */
export function watchPlace(move: (place: LessonPlace) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const place = v.safeParse(Place, event.data);
    if (place.success) move(place.output);
  });
  return () => channel.close();
}
