import type { Listing } from '../classifier/index.ts';
import type { Find, Sighting } from './door.ts';
import type { Report, Unjudged } from './report.ts';

/** UTF-16 units: twice what the page reader keeps of a page. */
const mostText = 4 * 1024 * 1024;

/** True for a value of a report's shape; what it holds may still be anything a page's process wants to say. */
export function isReport(value: unknown): value is Report {
  if (!isObject(value)) return false;
  const report = value as Partial<Record<'state' | 'listing' | 'verdict' | 'refusal', unknown>>;
  if (report.state === 'verdict') return isObject(report.listing) && isObject(report.verdict);
  return typeof report.state === 'string' && typeof report.refusal === 'string';
}

/** True for a sighting's shape. */
export function isSighting(value: unknown): value is Sighting {
  return isFind(value) && isReport(value.report);
}

/** True for a find's shape. */
export function isFind(value: unknown): value is Find {
  if (!isObject(value)) return false;
  const { place, report } = value as Partial<Record<'place' | 'report', unknown>>;
  return typeof place === 'string' && (isReport(report) || isUnjudged(report));
}

function isUnjudged(value: unknown): value is Unjudged {
  if (!isObject(value)) return false;
  const { state, listing } = value as Partial<Record<'state' | 'listing', unknown>>;
  return state === 'unjudged' && isListing(listing);
}

function isListing(value: unknown): value is Listing {
  if (!isObject(value)) return false;
  const { title, text } = value as Partial<Record<'title' | 'text', unknown>>;
  return typeof title === 'string' && typeof text === 'string' && text.length <= mostText;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
