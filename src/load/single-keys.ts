/**
 * Whether keys of one letter or sign do something. Who speaks to the computer, or presses keys by mistake, switches
 * them off (WCAG 2.1.4).
 */
import { useSyncExternalStore } from 'react';
import { remembered } from './remembered.ts';

const off = remembered('as-reported.single-keys', 'off');

/** For handlers of keys: true where a key of one letter or sign may act. */
export function areSingleKeysOn(): boolean {
  return !off.isYes();
}

/** True for a key pressed alone, or with Shift, while such keys may act. */
export function isSingleKey({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && areSingleKeysOn();
}

/** Switches them on or off, for good as far as the browser allows. */
export function switchSingleKeys(isOn: boolean): void {
  off.say(!isOn);
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(off.watch, areSingleKeysOn, () => true);
}
