/** Titles to suggest in one language (reference 6.3); a grade stands before them, or behind where `gradeBehind`. */
export interface SuggestedTitles {
  readonly gradeBehind: boolean;
  readonly pm: string;
  readonly juniorPm: string;
  readonly headOfProjects: string;
  readonly projectDirector: string;
  readonly administrator: string;
  readonly analyst: string;
  readonly portfolio: string;
  readonly lead: string;
  readonly manager: string;
  readonly headOfPmo: string;
  readonly controls: string;
  readonly programmeOffice: string;
  readonly coordinator: string;
  readonly support: string;
  /** Two seats are joined by this word. */
  readonly and: string;
}

const en: SuggestedTitles = {
  gradeBehind: false,
  pm: 'Project Manager',
  juniorPm: 'Junior Project Manager',
  headOfProjects: 'Head of Projects',
  projectDirector: 'Project Director',
  administrator: 'PMO Administrator',
  analyst: 'PMO Analyst',
  portfolio: 'Portfolio Analyst',
  lead: 'PMO Lead',
  manager: 'PMO Manager',
  headOfPmo: 'Head of PMO',
  controls: 'Project Controls Analyst',
  programmeOffice: 'Programme Office Manager',
  coordinator: 'PMO Coordinator',
  support: 'Project Support Officer',
  and: 'and',
};

/** The titles by ISO 639-1 code; a language that is not here takes English ones. */
export const suggestedTitles: Readonly<Record<string, SuggestedTitles>> & { readonly en: SuggestedTitles } = {
  en,
  de: {
    ...en,
    pm: 'Projektleiter',
    juniorPm: 'Junior Projektleiter',
    headOfProjects: 'Leiter Projekte',
    projectDirector: 'Gesamtprojektleiter',
    administrator: 'PMO-Assistenz',
    analyst: 'PMO-Analyst',
    portfolio: 'Projektportfolio-Analyst',
    lead: 'PMO Lead',
    manager: 'PMO-Manager',
    headOfPmo: 'Leiter PMO',
    controls: 'Projektcontroller',
    programmeOffice: 'Leiter Projektbüro',
    coordinator: 'PMO-Koordinator',
    support: 'Mitarbeiter PMO',
    and: 'und',
  },
  fr: {
    ...en,
    gradeBehind: true,
    pm: 'Chef de projet',
    juniorPm: 'Chef de projet junior',
    headOfProjects: 'Directeur de projet',
    projectDirector: 'Directeur de projet',
    administrator: 'Assistant PMO',
    analyst: 'Analyste PMO',
    portfolio: 'Gestionnaire de portefeuille de projets',
    lead: 'Responsable PMO',
    manager: 'Responsable PMO',
    headOfPmo: 'Responsable PMO',
    controls: 'PMO',
    programmeOffice: 'Responsable PMO',
    coordinator: 'PMO',
    support: 'Assistant PMO',
    and: 'et',
  },
  es: {
    ...en,
    gradeBehind: true,
    pm: 'Jefe de proyecto',
    juniorPm: 'Jefe de proyecto junior',
    headOfProjects: 'Director de proyectos',
    projectDirector: 'Director de proyectos',
    administrator: 'Técnico PMO',
    analyst: 'Analista PMO',
    portfolio: 'Analista PMO',
    lead: 'Responsable PMO',
    manager: 'Responsable PMO',
    headOfPmo: 'Responsable PMO',
    controls: 'Analista PMO',
    programmeOffice: 'Responsable PMO',
    coordinator: 'Técnico PMO',
    support: 'Técnico PMO',
    and: 'y',
  },
  pt: {
    ...en,
    gradeBehind: true,
    pm: 'Gerente de projetos',
    juniorPm: 'Gerente de projetos júnior',
    headOfProjects: 'Gerente de projetos',
    projectDirector: 'Gerente de projetos',
    administrator: 'Assistente de PMO',
    analyst: 'Analista de PMO',
    portfolio: 'Analista de PMO',
    lead: 'Líder de PMO',
    manager: 'Gerente de PMO',
    headOfPmo: 'Gerente de PMO',
    controls: 'Analista de PMO',
    programmeOffice: 'Gerente de PMO',
    coordinator: 'Analista de PMO',
    support: 'Assistente de PMO',
    and: 'e',
  },
  it: {
    ...en,
    gradeBehind: true,
    juniorPm: 'Project Manager junior',
    analyst: 'PMO Specialist',
    administrator: 'PMO Specialist',
    portfolio: 'PMO Specialist',
    lead: 'Responsabile PMO',
    manager: 'Responsabile PMO',
    headOfPmo: 'Responsabile PMO',
    controls: 'PMO Specialist',
    programmeOffice: 'Responsabile PMO',
    coordinator: 'PMO Specialist',
    support: 'PMO Specialist',
    and: 'e',
  },
  nl: {
    ...en,
    pm: 'Projectmanager',
    juniorPm: 'Junior projectmanager',
    headOfProjects: 'Hoofd projecten',
    projectDirector: 'Projectdirecteur',
    administrator: 'Projectondersteuner',
    analyst: 'PMO-analist',
    portfolio: 'PMO-analist',
    lead: 'PMO-lead',
    manager: 'PMO-manager',
    headOfPmo: 'Hoofd PMO',
    controls: 'Projectbeheerser',
    programmeOffice: 'PMO-manager',
    coordinator: 'PMO-coördinator',
    support: 'Projectondersteuner',
    and: 'en',
  },
  pl: {
    ...en,
    pm: 'Kierownik projektu',
    juniorPm: 'Młodszy kierownik projektu',
    headOfProjects: 'Dyrektor projektów',
    projectDirector: 'Dyrektor projektu',
    administrator: 'Specjalista ds. PMO',
    analyst: 'Specjalista ds. PMO',
    portfolio: 'Specjalista ds. PMO',
    lead: 'Kierownik PMO',
    manager: 'Kierownik PMO',
    headOfPmo: 'Kierownik PMO',
    controls: 'Specjalista ds. PMO',
    programmeOffice: 'Kierownik PMO',
    coordinator: 'Specjalista ds. PMO',
    support: 'Specjalista ds. PMO',
    and: 'i',
  },
};

/** The seat in the office that concepts found in the duties point to; the group with most hits wins, earlier on a tie. */
export const officeFlavours: readonly (readonly [seat: keyof SuggestedTitles, concepts: readonly string[]])[] = [
  ['manager', ['pmo-leads-office', 'pmo-builds-office']],
  ['portfolio', ['pmo-intake', 'pmo-portfolio-strategy', 'pmo-capacity']],
  [
    'lead',
    [
      'pmo-owns-method',
      'pmo-governance',
      'pmo-gates',
      'pmo-assurance',
      'pmo-coaches-managers',
      'pmo-maturity',
      'pmo-templates',
      'pmo-centre-of-excellence',
    ],
  ],
  [
    'analyst',
    [
      'pmo-portfolio-reports',
      'pmo-dashboards',
      'pmo-collects-updates',
      'pmo-checks-plans',
      'pmo-money-across-projects',
      'pmo-benefits',
      'pmo-portfolio-tool',
    ],
  ],
  [
    'administrator',
    ['pmo-secretariat', 'pmo-raid-logs', 'pmo-library', 'pmo-office-administration', 'pmo-change-desk'],
  ],
];
