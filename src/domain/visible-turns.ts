/**
 * Signs that turn the direction of the text after them (embeddings, overrides, isolates). In words of others they can
 * make a sentence read as what it is not, or turn the words beside it. Each is replaced by one sign that shows, so
 * offsets stay. The marks that Arabic writing needs (U+061C, U+200E, U+200F) turn nothing and stay.
 */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The same as JSON may write them: after an even number of backslashes, for "\\u202e" is not one. */
const ESCAPED = /(?<!\\)((?:\\\\)*)\\u(?:202[a-e]|206[6-9])/gi;

const SHOWN = '\ufffd';

/** The text with every such sign made visible; of the same length in UTF-16 units. */
export function visibleTurns(text: string): string {
  return text.replace(TURNS, SHOWN);
}

/** The same for the text of a JSON file, whether it holds the signs themselves or their escapes. */
export function visibleTurnsInJson(json: string): string {
  return visibleTurns(json).replace(ESCAPED, `$1${SHOWN}`);
}
