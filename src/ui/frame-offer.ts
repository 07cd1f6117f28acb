import { h, pageText } from './h.ts';
import { phrase, word } from './words.ts';

/** What the reader can do about a listing that stands in a frame of another site; null when that is no address of the web. */
export function frameOffer(frame: string): HTMLElement | null {
  if (!URL.canParse(frame)) return null;
  const { protocol, hostname } = new URL(frame);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return h(
    'div',
    { id: 'frame-offer', class: 'offer' },
    h(
      'button',
      { id: 'allow-frame', type: 'button', class: 'primary', 'data-action': 'allow-frame' },
      phrase('frame_allow', pageText(hostname)),
    ),
    h('p', {}, h('a', { id: 'open-frame', href: frame, target: '_blank', rel: 'noreferrer' }, word('frame_open'))),
    h('p', { class: 'hint' }, word('frame_hint')),
  );
}
