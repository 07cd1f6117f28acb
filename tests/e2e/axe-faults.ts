import axe from 'axe-core';
import { expect } from 'vitest';
import type { Popup } from './lab.ts';

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe calls a violation or cannot decide in a page of the extension, one sentence each. */
export async function axeFaults(page: Popup): Promise<readonly string[]> {
  const results = (await page.runScript(axe.source, `axe.run().then((all) => JSON.stringify(all))`)) as string;
  const { violations, incomplete, passes } = JSON.parse(results) as Readonly<Record<string, readonly AxeRule[]>>;
  expect(passes!.length).toBeGreaterThan(10);
  return [...violations!, ...incomplete!].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}
