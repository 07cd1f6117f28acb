import { readTitle } from '../classifier/index.ts';
import { bring } from './bring.ts';
import { ownPack } from './own-pack.ts';

bring({ judge: { ...ownPack(), readTitle } });
