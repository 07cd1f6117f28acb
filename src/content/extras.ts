import { explainMarks } from '../page/explain-marks.ts';
import { createMarks } from '../page/highlight.ts';
import { createWhyCard } from '../page/why-card.ts';
import { bring } from './bring.ts';
import styles from './content.css';
import { createListCards } from './list-cards.ts';
import { createLiveDraft } from './live-draft.ts';
import cardStyles from './why-card.css';
import { whyWords } from './why-words.ts';

bring({
  extras: {
    createMarks: (view, say) => explainMarks(view, createMarks(view, styles), createWhyCard(cardStyles), whyWords(say)),
    createListCards: (view, need) => createListCards(view, need, styles),
    createLiveDraft,
  },
});
