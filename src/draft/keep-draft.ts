import { longestDraft } from './read-draft.ts';

/** What the reader is writing. */
export interface Draft {
  readonly title: string;
  readonly text: string;
}

/** The little of the browser's storage that is used; a tab's own, or one that lasts. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'remit.draft';
export const longestTitle = 300;

/** The draft that a store holds; null when it holds none that can be read. */
export function loadDraft(store: Store): Draft | null {
  try {
    const draft: unknown = JSON.parse(store.getItem(key) ?? 'null');
    if (typeof draft !== 'object' || draft === null) return null;
    const { title, text } = draft as Partial<Record<keyof Draft, unknown>>;
    if (typeof title !== 'string' || typeof text !== 'string') return null;
    return { title: title.slice(0, longestTitle), text: text.slice(0, longestDraft) };
  } catch {
    return null;
  }
}

/** Keeps a draft in a store, or takes it out with null; false when the store refuses. */
export function saveDraft(store: Store, draft: Draft | null): boolean {
  try {
    if (draft === null) store.removeItem(key);
    else store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
