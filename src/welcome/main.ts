import { browser } from '../extension/browser.ts';
import { loadJudge } from '../extension/judge-text.ts';
import { requestAllSites, siteAccess } from '../extension/site-access.ts';
import { renew } from '../ui/renew.ts';
import { useWords, word, wordsLanguage } from '../ui/words.ts';
import { paintSample } from './paint-sample.ts';
import { sample } from './sample.ts';
import { view, type WelcomeState } from './view.ts';

let state: WelcomeState = {
  verdict: null,
  choice: null,
  browser: browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome',
  keys: '',
};

function show(patch: Partial<WelcomeState> = {}): void {
  state = { ...state, ...patch };
  const root = document.querySelector('main');
  if (root === null) return;
  renew(root, view(state));
  if (state.verdict !== null) paintSample(state.verdict);
}

/** The browser grants sites only if it is asked before anything is awaited. */
const actions: Readonly<Record<string, () => unknown>> = {
  auto: () => requestAllSites().then((given) => show({ choice: given ? 'auto' : 'refused' })),
  click: () => show({ choice: 'click' }),
};

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = wordsLanguage(browser.i18n.getUILanguage());
document.title = word('extension_name');
document.addEventListener('click', ({ target }) => {
  const source = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
  if (source !== null) actions[source.dataset['action'] ?? '']?.();
});
show();
const [verdict, commands, access] = await Promise.all([
  loadJudge().then(({ classify }) => classify(sample)),
  browser.commands.getAll().catch(() => []),
  siteAccess(null),
]);
show({
  verdict,
  keys: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '',
  // Whoever comes back here sees what they chose.
  choice: state.choice ?? (access.allSites ? 'auto' : null),
});
