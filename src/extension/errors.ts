const told = new Set<string>();

/** Notes a bug once, in the extension's own console; in a web page it stays below what that page's console shows. */
export function noteError(error: unknown, where: string): void {
  const message = `Remit, ${where}: ${error instanceof Error ? error.message : String(error)}`;
  if (told.has(message) || isGone(error) || isNoAccess(error)) return;
  told.add(message);
  if (location.protocol.endsWith('-extension:')) console.error(message, error);
  else console.debug(message);
}

/** True for the errors that only say that the extension, tab, frame or listener went away meanwhile. */
export function isGone(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return gone.some((words) => message.includes(words));
}

/** True for the errors that only say that the reader never gave access to a site, or took it back meanwhile. */
export function isNoAccess(error: unknown): boolean {
  // An engine speaks alike of a name that is not there yet, in quotation marks: that is a bug.
  return /cannot access (?!')|missing host permission/i.test(String(error));
}

const gone = [
  'Extension context invalidated',
  'No tab with id',
  'Invalid tab ID',
  'Receiving end does not exist',
  'message port closed',
  'message channel closed',
  'Frame with ID',
  'No frame with id',
  'The tab was closed',
  'The frame was removed',
  // Firefox says so of the window of a page that was left.
  'NS_ERROR_NOT_INITIALIZED',
];
