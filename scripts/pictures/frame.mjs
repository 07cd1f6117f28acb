/** CSS pixels of a picture for a store, and of the browser's bar drawn above the page. */
export const size = { width: 1280, height: 800 };
export const bar = 52;

/**
 * The markup of a picture: pages as the browser showed them, under a plain bar with the address and Remit's button.
 * `parts` are pictures as data addresses with their place: `page`, and beside or over it `popup` or `panel`.
 */
export function frame({ page, popup = null, panel = null, badge = '', address, dark, icon }) {
  const [back, pill, ink, line] = dark
    ? ['#2b2f36', '#1d2026', '#c9d1dc', '#3b424d']
    : ['#e9edf2', '#ffffff', '#48525f', '#d5dbe3'];
  const text = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<style>
    body { margin: 0; width: ${size.width}px; height: ${size.height}px; overflow: hidden; position: relative; background: ${back}; }
    .address { position: absolute; left: 24px; top: 10px; width: 1080px; height: 32px; box-sizing: border-box; padding: 0 16px;
      border-radius: 16px; background: ${pill}; color: ${ink}; font: 14px/32px system-ui, sans-serif; overflow: hidden; white-space: nowrap;
      text-overflow: ellipsis; }
    .icon { position: absolute; right: 100px; top: 12px; width: 28px; }
    .badge { position: absolute; right: 86px; top: 28px; padding: 0 4px; border-radius: 4px; background: #1c2430; color: #fff;
      font: 700 11px/15px system-ui, sans-serif; }
    .badge:empty { display: none; }
    .page { position: absolute; top: ${bar}px; left: 0; }
    .popup { position: absolute; top: ${bar + 4}px; right: 24px; border: 1px solid ${line}; border-radius: 10px;
      box-shadow: 0 12px 40px rgb(0 0 0 / 0.35); }
    .panel { position: absolute; top: ${bar}px; right: 0; box-shadow: -1px 0 0 ${line}; }
  </style>
  <div class="address">${text}</div><img class="page" src="${page}"><img class="icon" src="${icon}"><span class="badge">${badge}</span>
  ${popup === null ? '' : `<img class="popup" src="${popup}">`}${panel === null ? '' : `<img class="panel" src="${panel}">`}`;
}

/** A picture's bytes as an address. */
export const dataUrl = (bytes, type) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
