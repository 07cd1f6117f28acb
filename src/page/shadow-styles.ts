/** A style sheet in the shadow trees that something is marked in. */
export interface ShadowStyles {
  readonly add: (ranges: readonly Range[]) => void;
  readonly remove: () => void;
}

/**
 * Styles for open shadow trees, which Firefox does not let the document's `::highlight()` rules reach
 * (w3c/csswg-drafts#12497); adopted while something is marked there, no node changes.
 */
export function createShadowStyles(styles: string): ShadowStyles {
  const adopted = new Map<ShadowRoot, CSSStyleSheet>();
  return {
    add: (ranges) => {
      for (const range of ranges) {
        const root = range.startContainer.getRootNode();
        const view = range.startContainer.ownerDocument?.defaultView;
        if (!view || !(root instanceof view.ShadowRoot) || adopted.has(root)) continue;
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(styles);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        adopted.set(root, sheet);
      }
    },
    remove: () => {
      for (const [root, sheet] of adopted)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
      adopted.clear();
    },
  };
}
