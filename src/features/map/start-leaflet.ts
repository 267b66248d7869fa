/**
 * Brings Leaflet under the page's policy. When it starts, Leaflet writes one fixed text ('<svg/>') into an
 * element to see whether the browser draws SVG; the policy (Trusted Types) stops every such writing unless a
 * rule named "default" lets it pass. This rule lets that one text pass, and no other.
 */
import type { ComponentType } from 'react';
import type { LiveMapProps } from './LiveMap.tsx';

const PROBE = '<svg/>';

interface MarkupRule {
  readonly createHTML: (markup: string) => string;
}

interface MarkupPolicies {
  readonly createPolicy: (name: 'default', rule: MarkupRule) => unknown;
}

function isPolicies(value: unknown): value is MarkupPolicies {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

function onlyTheProbe(markup: string): string {
  if (markup === PROBE) return markup;
  throw new Error('Only the probe of the map engine may be written as markup.');
}

let isAllowed = false;

function allowProbe(): void {
  const policies: unknown = Reflect.get(window, 'trustedTypes');
  if (!isAllowed && isPolicies(policies)) policies.createPolicy('default', { createHTML: onlyTheProbe });
  isAllowed = true;
}

/** The map that moves. Rejects when its files cannot be fetched. */
export async function liveMap(): Promise<ComponentType<LiveMapProps>> {
  allowProbe();
  const { LiveMap } = await import('./LiveMap.tsx');
  return LiveMap;
}
