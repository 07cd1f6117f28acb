/** Gives the page its turn. A timer, since what `scheduler.yield` promises would come before the page's own tasks. */
export const pause = (view: Window): Promise<void> => new Promise((resolve) => view.setTimeout(resolve));
