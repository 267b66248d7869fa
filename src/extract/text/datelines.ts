/** Datelines and hours in front of a paragraph: "GENEVA, 3 May (Wire) — ", "14.05 GMT". */
import { isDigitCode, isEdgeCode } from './characters.ts';

/** The hour in front of an entry of a live page: "14.05 GMT", "9:30pm:". */
const CLOCK = /^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|CET|EST|EDT|UTC|local time))?(?:\s?[:|–—-])? /i;

/** A full stop stands in a dateline after a short form and inside a date only. */
const SHORT_STOP = String.raw`(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|AUG|SEPT?|OCT|NOV|DEC|St|Mt|Ft|ST|Ste|U|N|S|D|C))\.|\.(?=\d)`;

const DATELINE = new RegExp(
  String.raw`^(\p{Lu}(?:[^\n.!?"“”«»:;]|${SHORT_STOP}){1,70}?)\s?(\([^)\n]{2,40}\))?\s?(?:\s[-–—]{1,2}\s|—\s?)`,
  'u',
);

/** "(Port Regal, May 3, 2018) – ". */
const BRACKETED = /^\((\p{Lu}[^)\n]{2,60})\)\s?[-–—]{1,2}\s/u;

/** Words that a dateline may hold in small letters. */
const SMALL = /^(?:de|la|le|del|al|el|of|the|and|near|in|on|with|agencies|st)$/;

const MONTH_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d\/\d/iu;

/** "GENEVA, 3 May", "Bellmarine (ILS)", "Hollin, Northmark": names, dates and an agency, nothing else. */
function isDateline(place: string, agency: string | undefined): boolean {
  const words = place.split(/[\s,/]+/).filter((word) => word !== '');
  if (!words.every((word) => /^(?:\p{Ll}{1,3}[-'’])?[\p{Lu}\d]/u.test(word) || SMALL.test(word))) return false;
  if (agency !== undefined || MONTH_DAY.test(place)) return true;
  return /^\p{Lu}[\p{Lu}'’-]{2,}/u.test(place) || (place.includes(',') && words.length <= 5);
}

/** Within so many units of its paragraph a dateline has come to its dash. */
const DASH_WITHIN = 232;

/** Whether a dash stands where one could close a dateline: all that most paragraphs are asked. */
function hasDash(words: string): boolean {
  const end = Math.min(words.length, DASH_WITHIN);
  for (let at = 1; at < end; at += 1) {
    const code = words.charCodeAt(at);
    if (code === 0x2014) return true;
    if ((code === 45 || code === 0x2013) && isEdgeCode(words.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** Length of a dateline that opens a paragraph ("GENEVA, 3 May (Wire) — "), or 0. */
export function datelineLength(words: string): number {
  const clock = isDigitCode(words.charCodeAt(0)) ? CLOCK.exec(words) : null;
  if (clock !== null) return clock[0].length;
  if (!hasDash(words)) return 0;
  const bracketed = BRACKETED.exec(words);
  if (bracketed !== null) return isDateline(bracketed[1] ?? '', undefined) ? bracketed[0].length : 0;
  const match = DATELINE.exec(words);
  if (match === null || !isDateline(match[1] ?? '', match[2])) return 0;
  return match[0].length;
}
