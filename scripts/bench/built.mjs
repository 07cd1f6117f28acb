import { join } from 'node:path';
import { root } from '../tool.mjs';

/** Where what is measured was built. */
export const built = process.env.REMIT_DIST ?? join(root, 'dist');
