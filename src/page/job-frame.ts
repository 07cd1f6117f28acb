import type { Dom } from './dom.ts';
import { isJobPath } from './job-path.ts';
import { isHiddenByStyle } from './visible.ts';

const mostFrames = 20;
/** Frames given fewer pixels than this hold counters and captchas, not listings. */
const fewestPixels = 200;

/**
 * The address of the first frame of another origin that looks like one job's page by its address; null when there is none.
 * Browsers let an extension into such a frame only when its own site is allowed.
 */
export function foreignJobFrame(dom: Dom, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin } = new URL(url);
  for (const frame of dom.all('iframe[src]', null, mostFrames)) {
    const source = dom.attribute(frame, 'src');
    if (source.length > 2000 || !URL.canParse(source, url) || isSmall(dom, frame)) continue;
    const inner = new URL(source, url);
    const isWeb = inner.protocol === 'https:' || inner.protocol === 'http:';
    if (isWeb && inner.origin !== origin && isJobPath(inner.hostname + inner.pathname + inner.search))
      return inner.href;
  }
  return null;
}

function isSmall(dom: Dom, frame: Element): boolean {
  if (dom.hasAttribute(frame, 'hidden') || isHiddenByStyle(dom.attribute(frame, 'style'))) return true;
  return ['width', 'height'].some((side) => {
    const size = /^\s*(\d{1,5})(?:px)?\s*$/.exec(dom.attribute(frame, side))?.[1];
    return size !== undefined && Number(size) < fewestPixels;
  });
}
