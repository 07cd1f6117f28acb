const jobAddress =
  /(?:job|career|position|vacanc|opening|stelle|emploi|offre|empleo|vaga|lavoro|annunci|vacature|praca|oferta|rpd|nabidka|gh_jid|[?&]jk=)/i;

/** Whether the address files one job: a word for jobs, and a number or a long name. */
export const isJobPath = (path: string): boolean =>
  jobAddress.test(path) &&
  (/\d{3,}/.test(path) || /[0-9a-f]{8}-[0-9a-f]{4}/i.test(path) || /\/[^/?]+-[^/?]+-[^/?]+/.test(path));
