import axe from 'axe-core';
import { expect } from 'vitest';

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe calls a fault of a page, and what it cannot decide, one sentence each. */
export interface AxeFaults {
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
}

/** Lets axe look at the whole page in which `runScript` runs a script and then an expression, or at one element of it. */
export async function axeFaults(
  runScript: (script: string, expression: string) => Promise<unknown>,
  selector: string | null = null,
): Promise<AxeFaults> {
  const what = selector === null ? '' : JSON.stringify(selector);
  const results = (await runScript(axe.source, `axe.run(${what}).then((all) => JSON.stringify(all))`)) as string;
  const { violations, incomplete, passes } = JSON.parse(results) as Readonly<Record<string, readonly AxeRule[]>>;
  expect(passes!.length).toBeGreaterThan(selector === null ? 10 : 1);
  return { violations: sentences(violations!), incomplete: sentences(incomplete!) };
}

const sentences = (rules: readonly AxeRule[]): readonly string[] =>
  rules.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
