/** What the page can be asked to do, by the value of the attribute that asks for it. */
export interface Actions {
  /** `data-action`: a button, with its `data-value`. */
  readonly click: Readonly<Record<string, (value: string) => unknown>>;
  /** `data-file`: a file was chosen. */
  readonly file: Readonly<Record<string, (file: File) => unknown>>;
  /** `data-form`: a form was sent, with its `data-value`. */
  readonly form: Readonly<Record<string, (form: FormData, value: string | null) => unknown>>;
  /** `data-setting`: the value of a setting was changed. */
  readonly setting: (name: string, input: HTMLInputElement) => unknown;
  /** `data-factor`: a concept of the lexicon is to count more or less. */
  readonly factor: (concept: string, value: number) => unknown;
}

/** Hands what happens on the page to its action. The browser grants a site only if it is asked before anything is awaited. */
export function listen(actions: Actions): void {
  document.addEventListener('click', ({ target }) => {
    const source = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (source !== null) actions.click[source.dataset['action'] ?? '']?.(source.dataset['value'] ?? '');
  });
  document.addEventListener('submit', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    actions.form[target.dataset['form'] ?? '']?.(new FormData(target), target.dataset['value'] ?? null);
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset['factor'] !== undefined)
      actions.factor(target.dataset['factor'], Number(target.value));
    if (!(target instanceof HTMLInputElement)) return;
    const { setting, file } = target.dataset;
    if (setting !== undefined) actions.setting(setting, target);
    const [chosen] = target.files ?? [];
    if (file === undefined || chosen === undefined) return;
    actions.file[file]?.(chosen);
    // The same file may be chosen again after it was mended.
    target.value = '';
  });
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['filter'] !== undefined) filter(target);
  });
}

/** Hides the rows of the list below whose words do not hold what is typed. */
function filter({ value, dataset }: HTMLInputElement): void {
  const wanted = value.trim().toLowerCase();
  for (const row of document.querySelectorAll<HTMLElement>(`#${dataset['filter'] ?? ''} > li`))
    row.hidden = !(row.dataset['words'] ?? '').includes(wanted);
}
