import { browser } from '../extension/browser.ts';
import { useWords, wordsLanguage } from '../ui/words.ts';
import { openBoardPage } from './board-page.ts';

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = wordsLanguage(browser.i18n.getUILanguage());
void openBoardPage();
