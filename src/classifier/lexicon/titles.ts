import { phrases } from './concept.ts';

/**
 * What a phrase in a title names. `pm` and `pmo` are plain; `both` is used for either role; `field` names the work and
 * no role ("project management", "PM"); `void` is read over (a clock time, a certificate, a pay grade).
 */
export type TitleKind = 'pm' | 'pmo' | 'both' | 'field' | 'neighbour' | 'confusable' | 'void';

/** Title phrases of one language and kind; compared by stem, the longest match wins. */
export interface TitlePhrases {
  readonly language: string;
  readonly kind: TitleKind;
  readonly phrases: readonly string[];
}

const of = (language: string, kind: TitleKind, list: string): TitlePhrases => ({
  language,
  kind,
  phrases: phrases(list),
});

/** Titles by language (reference 3 and 3.2). */
export const titlePhrases: readonly TitlePhrases[] = [
  of(
    'en',
    'pm',
    `project [manager|mgr|mngr|manageress|lead|leader|director|head|manger] | proj [manager|mgr] | PjM | projectmanager
    | [project|projects] delivery [manager|lead|leader|director|head] | project [execution|implementation] [manager|lead]
    | [lead|head|head of|director|director of|manager|vp|vp of|vice president of] project delivery
    | [project & program|project and program|program & project|program and project|project or program|program or project] [manager|director|lead]
    | [project program|program project] [manager|director|lead] | project product manager | product project manager`,
  ),
  of(
    'en',
    'pmo',
    `PMO | PMOs | EPMO | PgMO | PfMO | P3O | TMO | e PMO
    | [project|projects|program|portfolio|project portfolio|project and program|program and project|project & program|program & project|enterprise project|transformation|integration] management office
    | [project|projects|program|portfolio|project support|program support|portfolio support|P3|change delivery] office
    | [project|program|portfolio] office [manager|lead|analyst|coordinator|administrator|assistant|officer|support|specialist|director]
    | [transformation|delivery|change|results delivery|strategy delivery|strategy execution] office
    | [project|program|portfolio] management [officer|support officer|support analyst|support specialist|support]
    | [project|program|portfolio] support [officer|analyst|specialist|coordinator|administrator|assistant|associate|manager|lead|executive|consultant]
    | project support | [project|program] secretariat | [project|program|portfolio|project and program] governance | [project|program|portfolio] assurance
    | [PPM|P3M] [manager|lead|analyst|specialist|consultant|head] | [project|project delivery|project management] excellence
    | [project management|project|project delivery] [CoE|centre of excellence] | project portfolio [analyst|administrator|coordinator|officer]
    | PPM analyst | portfolio analyst | project [intake|prioritisation] | head of project [governance|assurance|excellence]`,
  ),
  of(
    'en',
    'both',
    `[project|projects] [coordinator|officer|associate|executive|assistant|administrator|admin|consultant|specialist|secretary|clerk|coordination|administration|intern|trainee|apprentice|delivery officer]
    | project management [specialist|professional|consultant|analyst|associate|assistant|coordinator|administrator|intern|trainee|apprentice|apprenticeship|internship|graduate|expert|executive|manager|director|lead|leader|advisor|head|team lead]
    | [assistant to|pa to|executive assistant to|assistant to the] project [manager|director|lead] | project manager assistant
    | [project manager|project manager and project|project manager or project] [coordinator|trainee|intern|apprentice|internship|apprenticeship] | [trainee|apprentice] project manager
    | [manager|head|director|lead|vp|vice president] of project [managers|management] | [manager|head|director|lead|vp|vice president] project management
    | project and program coordinator | delivery project coordinator | PMP trainee | project delivery [consultant|specialist|coordinator|associate]`,
  ),
  of('en', 'field', `project management | PM | projects and program management | project delivery`),
  of(
    'en',
    'neighbour',
    `[program|programs] [manager|mgr|director|lead|leader|head|analyst|coordinator|specialist|management|support officer|manager and director]
    | TPM | EPM | [head of|director of|vp of] [programs|portfolio|delivery|transformation] | [technical|engineering] program management
    | [project|IT|digital|change|technology|investment change] portfolio [manager|lead|director|head] | portfolio [manager|lead|director]
    | [delivery|service delivery|agile delivery] [manager|lead|director|head] | delivery support officer
    | scrum master | scrummaster | agile [coach|lead|master] | coach agile | release train engineer | iteration manager | release manager
    | [project|cost] [control|controls] [|manager|analyst|engineer|specialist|lead|officer] | project controller | cost [engineer|controller]
    | project [planner|scheduler|planning|scheduling|engineer|engineering|architect|designer|analyst|accountant|accounting|supervisor|superintendent|estimator|buyer|surveyor|geologist|scientist|technician|developer|owner|procurement|commercial|quality|safety|operations|sales|planning manager|services manager]
    | project [engineering|sales|quality|operations|development|planning|procurement|commercial|services|site|safety|construction|finance|account] manager
    | project lead [developer|architect|designer|consultant|scientist] | planner | scheduler | [schedule|scheduling] [analyst|manager|lead] | project support engineer
    | design manager | site manager | construction manager | superintendent | clerk of works | works manager
    | [implementation|onboarding|engagement] [manager|consultant|lead|specialist] | customer success manager | account [manager|director|executive] | producer
    | business analyst | [product owner] | [change|transformation|integration] [manager|lead|director] | change management | chief of staff
    | [bid|tender|contract|contracts|operations|event|events] manager`,
  ),
  of(
    'en',
    'confusable',
    `[product|products|group product|property|practice|plant|production|procurement|payroll|pharmacy|people|performance|process|park|press|partner|pricing|platform|policy|publishing] [manager|director|mgr]
    | APM | product [management|operations|lead|leader|head|marketing|management office|specialist|analyst]
    | program officer | program controller | [radio|school|church|camp|after school|youth|academic|clinical|medical|music|sports|recreation|athletic] program [director|manager|coordinator]
    | prime minister | prime minister's office | provost marshal | provost marshal's office | provost marshal office
    | [principal|police] medical officer | PM & R | PMR physician | PM [technician|tech|mechanic|schedule|fitter]
    | [preventive|preventative|planned] maintenance | SAP PM | plant maintenance | PMO dispatcher | PM inspector | PM planner
    | particulate matter | permanent magnet | powder metallurgy | post mortem | private message
    | project finance | project accounting | program host
    | [investment|equity|credit|fund|asset|assets|real estate|property|loan|wealth|fixed income|bond|trading|bank|brand|insurance|private equity] portfolio [manager|analyst|administrator|director|associate|lead]
    | portfolio [administrator|accountant|trader|associate|company|management associate]
    | [lecturer|professor|instructor|teacher|tutor] in project management | project management [instructor|lecturer|professor|trainer|tutor|teacher|faculty|software]`,
  ),
  of(
    'en',
    'void',
    `AM PM | PM AM | PM shift | shift PM | PM hours | PM cook | PM server | PM2 | PMI | PMP | PMI ACP | PMBOK | PMQ | PMO CP | PRINCE2 | P3O practitioner`,
  ),
  of(
    'de',
    'pm',
    `projektleiter | projektleiterin | projektleitung | projektmanager | projektmanagerin | projekt manager | projekt leiter
    | teilprojektleiter | gesamtprojektleiter | leiter projekte | leitung projekte | projektverantwortlicher | leiter projekt`,
  ),
  of(
    'de',
    'pmo',
    `projektbuero | projektburo | projektmanagementburo | projektmanagement office | projektunterstutzung | projektsupport
    | projektgovernance | projekt management office | projektmanagement officer | projektportfoliomanagement | multiprojektmanagement
    | projekt office`,
  ),
  of(
    'de',
    'both',
    `projektkoordinator | projektkoordinatorin | projektkoordination | projektassistenz | projektassistent | projektassistentin
    | projektmitarbeiter | projektmitarbeiterin | projektreferent | projektreferentin | projektsachbearbeiter | multiprojektmanager
    | assistenz der projektleitung | assistenz projektleitung | assistent der projektleitung | assistent projektleitung
    | leiter projektmanagement | leitung projektmanagement | projektsteuerer | projektberater | projektadministrator`,
  ),
  of('de', 'field', 'projektmanagement'),
  of(
    'de',
    'neighbour',
    `projektcontroller | projektcontrolling | programmleiter | programmleiterin | programmmanager | programm manager | bauleiter
    | objektleiter | projektierer | projektingenieur | projektingenieurin | projektplaner | projektkaufmann | teamleiter
    | bauleitung | portfoliomanager | projekt ingenieur`,
  ),
  of('de', 'confusable', 'produktmanager | produktmanagerin | produktmanagement | produktionsleiter | hausverwalter'),
  of(
    'fr',
    'pm',
    `[chef|cheffe|cheff|chefs|chefe] de [projet|projets] | [responsable|directeur|directrice|pilote|gestionnaire|manager|conducteur] de [projet|projets]
    | chef projet | cheffe projet | responsable projet | directeur projet | directrice projet | pilote projet | responsable projets`,
  ),
  of(
    'fr',
    'pmo',
    `bureau [des|de] projets | bureau de gestion de projets | bureau projets | bureau de projet | direction de projets PMO | cellule PMO
    | support [projet|projets|aux projets] | [responsable|directeur] du bureau des projets`,
  ),
  of(
    'fr',
    'both',
    `[charge|chargee|charges|coordinateur|coordinatrice|coordonnateur|coordonnatrice] de [projet|projets] | assistant [de|] projet
    | [assistant|assistante|assistants|adjoint|adjointe] [au|a la|de|du|] [chef|cheffe|directeur|responsable] de [projet|projets]
    | [assistant|assistante] [de projet|de projets|projets|gestion de projet] | coordinateur projets | coordinateur projet | charge projet
    | assistant chef projet | consultant gestion de projet | consultant en gestion de projet`,
  ),
  of('fr', 'field', 'gestion de projet | gestion de projets | conduite de projet | management de projet'),
  of(
    'fr',
    'neighbour',
    `[directeur|directrice|responsable|chef|cheffe|gestionnaire|coordinateur] de [programme|programmes|portefeuille|portefeuille de projets]
    | conducteur de travaux | chef de chantier | ingenieur projet | ingenieur de projet | charge d'affaires | planificateur | chef de mission`,
  ),
  of(
    'fr',
    'confusable',
    'chef de produit | cheffe de produit | chef de produits | charge de mission | premier ministre | responsable produit',
  ),
  of(
    'es',
    'pm',
    `[jefe|jefa|director|directora|gerente|gestor|gestora|lider|responsable|encargado] de [proyecto|proyectos] | jefe proyecto | jefe proyectos
    | [jefe|lider|gerente|director] proyectos`,
  ),
  of(
    'es',
    'pmo',
    `oficina de proyectos | oficina de [gestion|direccion|administracion] de proyectos | gerente de oficina de [proyectos|direccion]
    | soporte [de|a] proyectos | oficina tecnica de proyectos | director de oficina de proyectos`,
  ),
  of(
    'es',
    'both',
    `[coordinador|coordinadora|asistente|auxiliar|administrador|administradora|analista|tecnico|consultor] de [proyecto|proyectos]
    | asistente [del|de] [jefe|gerente|director] de [proyecto|proyectos]`,
  ),
  of('es', 'field', 'gestion de proyectos | direccion de proyectos | administracion de proyectos'),
  of(
    'es',
    'neighbour',
    '[gestor|gerente|director|jefe] de [programa|programas] | jefe de obra | proyectista | ingeniero de proyectos | ingeniero de proyecto',
  ),
  of('es', 'confusable', 'jefe de producto | jefa de producto | gerente de producto'),
  of(
    'pt',
    'pm',
    `[gerente|gestor|gestora|chefe|lider|diretor|diretora|responsavel] de [projeto|projetos] | gerente projetos | gestor projetos`,
  ),
  of(
    'pt',
    'pmo',
    'escritorio de projetos | escritorio de gerenciamento de projetos | escritorio de gestao de projetos | EGP | gabinete de projetos',
  ),
  of('pt', 'both', '[coordenador|coordenadora|analista|assistente|auxiliar|consultor|tecnico] de [projeto|projetos]'),
  of('pt', 'field', 'gestao de projetos | gerenciamento de projetos'),
  of(
    'pt',
    'neighbour',
    '[gerente|gestor] de [programas|programa|portfolio] | projetista | engenheiro de projetos | engenheiro de projeto',
  ),
  of('pt', 'confusable', 'gerente de produto | gerente de produtos'),
  of(
    'it',
    'pm',
    `[responsabile|direttore|direttrice|gestore] di [progetto|progetti] | capo progetto | capoprogetto | capo commessa | capocommessa
    | responsabile di commessa | responsabile commessa | responsabile progetto | responsabile progetti`,
  ),
  of(
    'it',
    'pmo',
    'ufficio project management | ufficio di project management | ufficio progetti | supporto project management',
  ),
  of(
    'it',
    'both',
    '[coordinatore|coordinatrice|assistente] di [progetto|progetti] | segreteria di progetto | coordinatore progetti | assistente project manager',
  ),
  of('it', 'field', 'gestione progetti | gestione di progetti | gestione dei progetti'),
  of(
    'it',
    'neighbour',
    'progettista | capo cantiere | capocantiere | ufficio progettazione | responsabile di programma | ingegnere di progetto',
  ),
  of('it', 'confusable', 'responsabile di prodotto | responsabile prodotto'),
  of(
    'nl',
    'pm',
    'projectleider | projectleidster | projectverantwoordelijke | project leider | hoofd projecten | projectdirecteur | projectmanager',
  ),
  of(
    'nl',
    'pmo',
    `PMO'er | PMO er | project management ondersteuner | projectmanagement ondersteuner | projectondersteuner | projectondersteuning | projectbureau
    | project management ondersteuning | projectmanagement office | projectsupport | project ondersteuner | programmabureau`,
  ),
  of(
    'nl',
    'both',
    'projectcoordinator | project coordinator | projectassistent | projectmedewerker | projectsecretaris | projectassistente | projectconsultant',
  ),
  of('nl', 'field', 'projectmanagement'),
  of(
    'nl',
    'neighbour',
    'projectbeheerser | projectbeheersing | programmamanager | uitvoerder | werkvoorbereider | projectingenieur | projectplanner | projectcontroller | portfoliomanager',
  ),
  of('nl', 'confusable', 'productmanager'),
  of(
    'pl',
    'pm',
    `[kierownik|kierownika|kierownikiem|kierowniczka|menedzer|menedzera|menadzer|manager|lider|dyrektor] [projektu|projektow] | kierownik ds projektow
    | menedzer ds projektow`,
  ),
  of(
    'pl',
    'pmo',
    `biuro projektow | biura projektow | biuro zarzadzania projektami | biura zarzadzania projektami | biuro wsparcia projektow | biura wsparcia projektow
    | biuro portfela | biura portfela | wsparcie projektow | wsparcia projektow`,
  ),
  of(
    'pl',
    'both',
    'koordynator projektu | koordynatora projektu | koordynator projektow | koordynatorka projektu | asystent projektu | specjalista ds projektow | asystent kierownika projektu | specjalista ds zarzadzania projektami',
  ),
  of('pl', 'field', 'zarzadzanie projektami | zarzadzania projektami'),
  of('pl', 'neighbour', 'menedzer programu | kierownik programu | kierownik budowy | projektant | inzynier projektu'),
  of(
    'pl',
    'confusable',
    'menedzer produktu | biuro projektowe | biura projektowe | biura projektowego | kierownik produktu',
  ),
];

/** German writes compounds as one word ("Bauprojektleiter"): a word that ends so is the title it ends with. */
export const germanTails: readonly (readonly [tail: string, kind: TitleKind])[] = [
  ['projektleiter', 'pm'],
  ['projektleiterin', 'pm'],
  ['projektleitung', 'pm'],
  ['projektmanager', 'pm'],
  ['projektmanagerin', 'pm'],
  ['projektkoordinator', 'both'],
  ['projektassistenz', 'both'],
  ['projektingenieur', 'neighbour'],
];

/** Short spellings of title words. */
export const titleAbbreviations: Readonly<Record<string, string>> = {
  mgmt: 'management',
  mgt: 'management',
  mgr: 'manager',
  mngr: 'manager',
  proj: 'project',
  prog: 'program',
  coord: 'coordinator',
  dir: 'director',
  offr: 'officer',
};

/** Words after "PMO" that make it a seat of one person, not the name of a department. */
export const seats: readonly string[] = phrases(`
  manager | lead | leader | head | director | analyst | coordinator | administrator | admin | specialist | associate | assistant | support
  | consultant | officer | expert | executive | intern | trainee | engineer | professional | partner | controller | practitioner
  | advisor | role | responsable | analyste | analista | leiter | mitarbeiter | specjalista | kierownik | consulente | referent | assistenz`);

/** Words between a project manager and the office in "Project Manager & PMO": the title is a list, not a department. */
export const listWords: readonly string[] = ['&', 'and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'e', 'en', 'i', 'plus'];

/** What a short form in a title can stand for, with the words that spell it out in an advert. */
export const shortForms: Readonly<
  Record<'pm' | 'pmo', readonly (readonly [kind: TitleKind, words: readonly string[]])[]>
> = {
  pm: [
    ['pm', phrases('project manager | project managers | project management')],
    [
      'confusable',
      phrases(
        'product manager | product managers | product management | property manager | property management | prime minister',
      ),
    ],
    [
      'confusable',
      phrases('preventive maintenance | preventative maintenance | planned maintenance | plant maintenance'),
    ],
    ['neighbour', phrases('program manager | program management')],
  ],
  pmo: [
    [
      'pmo',
      phrases(
        'project management office | program management office | portfolio management office | project management officer | project managers | project manager | projects',
      ),
    ],
    [
      'confusable',
      phrases(
        `prime minister | provost marshal | military police | principal medical officer | police medical officer | product management office | preventive maintenance`,
      ),
    ],
  ],
};

/** Notes that may stand under a title, by the key in `TitleReading.note`. */
export const titleNotes = {
  title_note_officer: 'PMO means Office, not Officer; “Officer” is a common job title for someone who works there.',
  title_note_office: 'PMO names an office. A clearer title would say which seat: PMO Analyst, PMO Manager.',
  title_note_tag: 'The tail names the department: a Project Manager who works in the PMO.',
  title_note_names_both: 'The title names two roles.',
  title_note_used_for_both: 'This title is used for both roles; the duties decide.',
  title_note_short: 'PM can mean project, product, program or property; the title does not say which.',
  title_note_own_role: 'This is a role of its own beside the two.',
  title_note_other_field: 'The title belongs to another field.',
} as const;
export type TitleNote = keyof typeof titleNotes;

/** Words of a title that name no role, trade or grade; a part made of nothing else is cut. */
export const titleNoise: readonly string[] = phrases(`
  remote | hybrid | onsite | on-site | on site | home office | homeoffice | homebased | home-based | wfh | teleworking | teletravail | flexible | anywhere | worldwide
  | urgent | urgently | new | now | hiring | we are hiring | immediate | immediately | immediate start | asap | wanted | needed | required | hot | apply | today
  | contract | contractor | freelance | freelancer | permanent | temporary | temp | perm | interim contract | full time | fulltime | full-time | part time | part-time
  | fixed term | fixed-term | ftc | month | months | monthly | year | years | b2b | cdi | cdd | vollzeit | teilzeit | befristet | unbefristet | ab sofort | sofort
  | internship programme | option for extension | extension | with option | possible | umowa o prace | inside ir35 | outside ir35 | ir35 | inside | outside
  | m | w | d | f | h | x | mf | mfd | mwd | hf | fh | all gender | all genders | gn | divers | any gender | male | female | div
  | job | jobs | job post | vacancy | vacancies | opening | position | vacant | role | opportunity | career | careers | career opportunities | job opening | job opportunity
  | ref | reference | for | work | working | available | req | requisition | id | no | nr | number | salary | per annum | pa | per day | daily rate | day rate | per month | per hour | k | usd | eur | gbp | chf | plus bonus
  | linkedin | indeed | glassdoor | monster | stepstone | internal | external | experienced | certified | certification | pmp | pmi | prince2 | csm | pmi acp | capm | safe certified | itil
  | days | week | hours | shift | uberwiegend | in | a | the | of | at | with | ein | jahr | fur | 100 | percent | day
  | band | grade | level | ltd | gmbh | inc | llc | sa | ag | plc
`);

/** Places that adverts append to titles: countries, regions and large cities, for cutting only. */
export const places: readonly string[] = phrases(`
  us | usa | uk | eu | emea | apac | latam | dach | united states | united kingdom | great britain | england | scotland | wales | ireland | northern ireland | germany | deutschland
  | france | spain | espana | portugal | italy | italia | netherlands | belgium | belgique | luxembourg | switzerland | schweiz | suisse | austria | osterreich | poland | polska | sweden
  | norway | denmark | finland | czech republic | czechia | slovakia | hungary | romania | bulgaria | greece | turkey | ukraine | serbia | croatia | lithuania | latvia | estonia
  | canada | mexico | brazil | brasil | argentina | colombia | chile | peru | costa rica | india | china | japan | singapore | malaysia | indonesia | philippines | thailand | vietnam
  | hong kong | taiwan | south korea | korea | australia | new zealand | south africa | kenya | nigeria | ghana | egypt | morocco | tunisia | uae | dubai | abu dhabi | qatar | doha | saudi arabia
  | riyadh | israel | europe | asia | africa | middle east | north america | south america | london | manchester | birmingham | leeds | bristol | edinburgh | glasgow | belfast | cardiff
  | liverpool | sheffield | cambridge | oxford | dublin | cork | paris | lyon | marseille | toulouse | lille | nantes | bordeaux | nice | berlin | hamburg | munich | munchen | frankfurt
  | stuttgart | koln | cologne | dusseldorf | leipzig | hannover | nurnberg | dresden | zurich | geneva | geneve | basel | bern | lausanne | vienna | wien | amsterdam | rotterdam | utrecht
  | eindhoven | den haag | the hague | brussels | bruxelles | antwerp | madrid | barcelona | valencia | sevilla | lisbon | lisboa | porto | milan | milano | rome | roma | turin | torino
  | warsaw | warszawa | krakow | wroclaw | gdansk | poznan | prague | praha | brno | budapest | bucharest | bucuresti | sofia | athens | istanbul | stockholm | gothenburg | oslo | copenhagen
  | helsinki | new york | nyc | chicago | boston | seattle | san francisco | los angeles | san diego | austin | dallas | houston | atlanta | denver | miami | washington dc | washington
  | philadelphia | phoenix | charlotte | toronto | montreal | vancouver | calgary | ottawa | sydney | melbourne | brisbane | perth | auckland | bangalore | bengaluru | mumbai | pune
  | hyderabad | chennai | delhi | new delhi | gurgaon | gurugram | noida | johannesburg | cape town | nairobi | lagos | sao paulo | rio de janeiro | mexico city | bogota | buenos aires
  | shanghai | beijing | shenzhen | tokyo | seoul | manila | kuala lumpur | jakarta | bangkok | tel aviv | bay area | greater london | west africa | headquarter | hq
`);

/** Trades that sell to, teach or hire project people: first in a title, they are the job. */
export const otherTrades: readonly string[] = phrases(`
  recruiter | recruitment consultant | recruitment specialist | talent acquisition | headhunter | lecturer | professor | instructor | tutor | teacher
  | account executive | sales executive | sales manager | sales director | sales representative | customer support | technical writer | editor | journalist
`);

/** Grades that may stand before the head noun of "Senior Manager, Projects". */
export const grades: readonly string[] = phrases(`
  senior | sr | junior | jr | lead | principal | chief | head | deputy | associate | assistant | interim | acting | graduate | trainee | staff | regional | global
  | group | section | it | technical | executive | general | area | country | vice | snr | mid | entry | level
`);

/** Words for a kind of work that a suggested title may keep when they stand behind the role. */
export const trades: readonly string[] = phrases(`
  it | ict | digital | technical | technology | infrastructure | software | cloud | data | cyber | cybersecurity | security | network | telecom | construction | civil | electrical | mechanical
  | engineering | clinical | medical | healthcare | pharma | biotech | finance | financial services | banking | payments | insurance | marketing | creative | hr | people | legal | supply chain
  | logistics | manufacturing | automotive | aerospace | defence | energy | solar | wind | rail | water | oil | gas | retail | facilities | real estate | property | erp | sap | crm | salesforce
  | transformation | change | business | operations | corporate services | research | r&d | education | nhs | government | public sector | implementation | migration | data centre | data center
  | environment | sustainability | it infrastructure | regulatory | compliance | risk | commercial | residential
`);
