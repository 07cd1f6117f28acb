/** J moves to the next duty line of the report, K to the one before; its words flash in the draft. Not while typing. */
export function stepLines(event: KeyboardEvent, flash: (start: number, end: number) => void): void {
  const step = { j: 1, k: -1 }[event.key.toLowerCase()];
  const { target } = event;
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target instanceof Element && target.matches('input:not([type="checkbox"]), textarea')) return;
  const lines = [...document.querySelectorAll<HTMLElement>('#ledger [data-action="show-line"]')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const next = lines[at === -1 ? (step === 1 ? 0 : lines.length - 1) : at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  flash(Number(next.dataset['start']), Number(next.dataset['end']));
}
