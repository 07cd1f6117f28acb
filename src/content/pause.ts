/** Gives the page its turn and comes back as soon as the browser lets it. */
export function pause(view: Window): Promise<void> {
  const { scheduler } = view as { scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => view.setTimeout(resolve));
}
