import { loadSettingsState } from '../extension/settings.ts';
import { h } from '../ui/h.ts';
import { place } from './places.ts';

/** Shows whether the board keeps listings and how many, and what the organisation has set; true when it keeps them. */
export async function showKeepSettings(): Promise<boolean> {
  const { settings, locked } = await loadSettingsState();
  const on = place('#on') as HTMLInputElement;
  on.checked = settings.board;
  on.disabled = locked.has('board');
  const limit = place('#limit') as HTMLSelectElement;
  const value = String(settings.boardLimit);
  if (![...limit.options].some((option) => option.value === value)) limit.append(h('option', { value }, value));
  limit.value = value;
  limit.disabled = locked.has('boardLimit');
  return settings.board;
}
