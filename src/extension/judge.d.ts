/** The built classifier beside the popup's own script; it leaves itself under `toolsKey`. */
export {};
