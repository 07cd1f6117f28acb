/** The element of the page's frame that a selector names; the frame is made once and stays. */
export const place = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? document.body;

/** Puts words into a live region: they are read out when they change. */
export function say(selector: string, text: string): void {
  const region = place(selector);
  if (region.textContent !== text) region.textContent = text;
}

/** Id of the row that an element stands in, or ''. */
export const idAt = (source: Element): string => source.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
