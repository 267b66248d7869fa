/** The lessons as published, and what a step must look like, for the tests that walk through them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import * as v from 'valibot';
import { Lessons, type Lesson } from '../../src/domain/schema/lesson.ts';
import type { Dashboard } from './dashboard.ts';

const FILE = fileURLToPath(new URL('../../public/data/lessons.json', import.meta.url));

export const LESSONS: readonly Lesson[] = v.parse(Lessons, JSON.parse(readFileSync(FILE, 'utf8'))).lessons;

/** The step's own words stand there, its view is drawn, and nothing of its link was dropped or added to. */
export async function showsStep(dashboard: Dashboard, lesson: Lesson, number: number): Promise<void> {
  const { page } = dashboard;
  const step = lesson.steps[number - 1];
  await expect(page.getByRole('region', { name: 'Lesson' }).getByRole('heading', { level: 2 })).toHaveText(
    step?.heading ?? '',
  );
  await dashboard.ready();
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toHaveCount(0);
  await expect(dashboard.region('Map').getByRole('heading', { level: 2 })).toBeVisible();
  expect(await dashboard.region('Map').locator('svg path').count()).toBeGreaterThan(20);
  await expect(page.getByRole('button', { name: 'Whole map' })).toHaveCount(0);
  const wanted = new URLSearchParams(step?.link);
  await expect.poll(() => Object.fromEntries(dashboard.query())).toMatchObject(Object.fromEntries(wanted));
  expect(dashboard.query().has('at')).toBe(false);
  if (step !== undefined && step.question.length > 0)
    await expect(page.getByRole('group', { name: 'Question' })).toBeVisible();
}
