/** The address of a site as a reader types it ("jobs.example.com", or a whole address); null when it names no one site. */
export function siteAddress(typed: unknown): string | null {
  if (typeof typed !== 'string') return null;
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname, href } = new URL(address);
  // A star would ask for every site, where the reader named one.
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(hostname) ? href : null;
}
