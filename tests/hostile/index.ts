import { apps, documents } from './documents.ts';
import { events, marks, storms } from './moving.ts';
import { names, prototypes } from './names.ts';
import type { HostilePage } from './page.ts';
import { frames, sizes } from './sizes.ts';
import { structured } from './structured.ts';
import { styles, texts } from './texts.ts';

/** Every hostile page, group by group. */
export const hostilePages: readonly HostilePage[] = [
  ...names,
  ...prototypes,
  ...structured,
  ...texts,
  ...styles,
  ...sizes,
  ...frames,
  ...storms,
  ...marks,
  ...events,
  ...documents,
  ...apps,
];
