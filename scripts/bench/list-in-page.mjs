import { createCardReader } from '../../src/page/cards.ts';
import { domOf } from '../../src/page/dom.ts';

/** Grows a result list to `count` cards, `batch` at a time, each batch read at once; milliseconds of each, and of all. */
export function growList(count, batch) {
  const list = document.querySelector('main').appendChild(document.createElement('section'));
  const reader = createCardReader(
    domOf(document),
    null,
    () => location.href,
    () => undefined,
  );
  const batches = [];
  for (let made = 0; made < count; made += batch) {
    const added = new Set(Array.from({ length: batch }, (_, i) => list.appendChild(cardOf(made + i))));
    const start = performance.now();
    reader.list();
    reader.note({ added, touched: new Set(), tooMany: false });
    reader.read(() => false);
    batches.push(performance.now() - start);
  }
  return { batches, all: batches.reduce((sum, ms) => sum + ms, 0), read: reader.all().length };
}

function cardOf(number) {
  const card = document.createElement('div');
  card.className = 'opening-row';
  const link = card.appendChild(document.createElement('a'));
  link.href = `/vacancies/${number}-quay`;
  link.appendChild(document.createElement('h3')).textContent = `Project Manager, Quay ${number}`;
  card.appendChild(document.createElement('p')).textContent = 'Tidewell Ports';
  card.appendChild(document.createElement('p')).textContent = 'Leeds, permanent';
  return card;
}
