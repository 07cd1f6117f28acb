import browser, { type Menus, type Runtime, type Scripting, type Tabs } from 'webextension-polyfill';

/** The browser's extension API. The only import of the polyfill: dropping it one day is a change to this file. */
export { browser };
export type Sender = Runtime.MessageSender;
export type Menu = Menus.OnClickData;
export type Tab = Tabs.Tab;
export type Target = Scripting.InjectionTarget;
