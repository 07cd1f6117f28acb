/** What a card says; all of it is text. */
export interface WhyWords {
  /** The language of the words, ISO 639-1. */
  readonly lang: string;
  readonly side: 'pm' | 'pmo' | 'shared';
  readonly heading: string;
  readonly reasons: readonly { readonly name: string; readonly text: string }[];
  /** Where the mark stands among all, or null. */
  readonly place: string | null;
}

/** A place on screen, in CSS pixels from the corner of the window the mark stands in. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** One small card beside a mark: the only thing that is ever added to a page, and only while it shows. */
export interface WhyCard {
  readonly show: (home: View, place: Place, words: WhyWords) => void;
  /** Puts the card that shows beside its mark again, which has moved. */
  readonly move: (place: Place) => void;
  readonly hide: () => void;
  /** The card's box on screen, or null while it is not there. */
  readonly box: () => DOMRect | null;
}

type View = Window & typeof globalThis;

/** The name by which the page's watch knows the card from the page's own elements. */
export const cardAttribute = 'data-remit-card';
/** Milliseconds from the empty region to its words: one that comes with its words is not read out. */
const settle = 30;
const gap = 6;

/**
 * A card in a closed shadow tree of an element beside the body, in the browser's top layer: the page can neither read
 * nor style it, and every node of the page is as before once it is gone.
 */
export function createWhyCard(styles: string): WhyCard {
  let host: HTMLElement | null = null;
  let region: HTMLElement | null = null;
  let timer = 0;
  let home: View | null = null;

  function open(view: View): HTMLElement {
    const { document } = view;
    host = document.createElement('div');
    host.setAttribute(cardAttribute, '');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const card = document.createElement('div');
    card.setAttribute('role', 'status');
    card.setAttribute('popover', 'manual');
    root.append(card);
    document.documentElement.append(host);
    home = view;
    return card;
  }

  function hide(): void {
    home?.clearTimeout(timer);
    host?.remove();
    host = region = home = null;
  }

  return {
    show: (view, place, words) => {
      if (home !== view) hide();
      const card = (region ??= open(view));
      view.clearTimeout(timer);
      timer = view.setTimeout(() => {
        // The page may have taken it away.
        if (!card.isConnected) return;
        card.className = words.side;
        card.lang = words.lang;
        card.dir = 'auto';
        card.replaceChildren(...linesOf(view.document, words));
        if (!card.matches(':popover-open')) card.showPopover();
        put(view, card, place);
      }, settle);
    },
    move: (place) => {
      if (home !== null && region?.matches(':popover-open') === true) put(home, region, place);
    },
    hide,
    box: () => region?.getBoundingClientRect() ?? null,
  };
}

function linesOf(document: Document, { heading, reasons, place }: WhyWords): HTMLElement[] {
  const line = (className: string, text: string): HTMLElement => {
    const element = document.createElement('p');
    element.className = className;
    element.textContent = text;
    return element;
  };
  const said = reasons.map(({ name, text }) => {
    const element = line('reason', ` ${text}`);
    const strong = document.createElement('strong');
    strong.textContent = name;
    element.prepend(strong);
    return element;
  });
  return [line('heading', heading), ...said, ...(place === null ? [] : [line('place', place)])];
}

/** Under the mark, above it where there is no room, and inside the window in any case. */
function put(view: View, card: HTMLElement, { left, top, bottom }: Place): void {
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = view.document.documentElement;
  const under = bottom + gap;
  const y = under + height <= clientHeight || top - gap < height ? under : top - gap - height;
  const x = Math.min(left, clientWidth - width - gap);
  card.style.left = `${Math.max(gap, x)}px`;
  card.style.top = `${Math.max(gap, Math.min(y, clientHeight - height - gap))}px`;
}
