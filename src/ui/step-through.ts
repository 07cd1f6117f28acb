/** J moves to the next line of the ledger, K to the one before; the page follows as if the line were clicked. */
export function stepThrough(event: KeyboardEvent): void {
  const step = { j: 1, k: -1 }[event.key.toLowerCase()];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-action="show-line"]:not(details *)')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const next = lines[at === -1 ? (step === 1 ? 0 : lines.length - 1) : at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
