/** J moves to the next row, K to the one before, as in the ledger; not while the reader is typing. */
export function stepRows(event: KeyboardEvent, step: (by: 1 | -1) => void): void {
  const by = ({ j: 1, k: -1 } as const)[event.key.toLowerCase()];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return;
  if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
  event.preventDefault();
  step(by);
}
