declare const REMIT_VERSION: string | undefined;

/** The version this bundle was built as; `0.0.0` when it runs unbuilt, in tests. */
export const version = typeof REMIT_VERSION === 'string' ? REMIT_VERSION : '0.0.0';
