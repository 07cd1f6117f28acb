/** Words by which a page says what it is, in the languages we meet: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech. */

/** Words to look for in a text, whole and in any case. */
export interface Words {
  /** The expression that looks for them, as the checker of expressions wants it. */
  readonly source: string;
  readonly test: (text: string) => boolean;
  /** The same for a folded text. */
  readonly standIn: (folded: string) => boolean;
  /** How often they occur in each of several folded texts of one line. One search for all: the first of its kind costs most. */
  readonly countIn: (folded: readonly string[]) => number[];
}

// Each list is only made where it is used: the bundler leaves out what nobody asks for.
const letter = 'a-z\\u00b5-\\u024f';

/**
 * Alternatives of a pattern, one language a line; `\p{L}` stands for a letter. Texts are put in lower case instead of asking
 * the expression to ignore case, and letters are two ranges: compiling the Unicode classes costs more than all the reading.
 */
function whole(words: string): Words {
  const alternatives = words
    .replace(/\n\s*/g, '|')
    .replaceAll('[^\\p{L}]', `[^${letter}]`)
    .replaceAll('\\p{L}', `[${letter}]`);
  const source = `(?:^|[^${letter}])(?:${alternatives})(?![${letter}])`;
  let expression: RegExp | null = null;
  const compiled = (): RegExp => (expression ??= new RegExp(source, 'g'));
  const standIn = (text: string): boolean => text.search(compiled()) >= 0;
  return { source, test: (text) => standIn(folded(text)), standIn, countIn: (texts) => countIn(texts, compiled()) };
}

/** Browsers compile an expression twice unless the first text that it meets is as long as this. */
const long = 1000;

/** How often a global expression that spans no lines is found in each of several texts of one line. */
export function countIn(texts: readonly string[], expression: RegExp): number[] {
  const counts = texts.map(() => 0);
  let text = 0;
  let end = texts[0]?.length ?? 0;
  for (const match of texts.join('\n').padEnd(long).matchAll(expression)) {
    const last = match.index + match[0].length - 1;
    while (last > end) end += 1 + (texts[++text]?.length ?? Infinity);
    counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
}

/** Lower case without accents, as the words below are written. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’ł]/g, (sign) => (sign === 'ł' ? 'l' : "'"));
}

/** What each kind of section of a job listing is called. A heading of up to twelve words that holds one is such a section. */
export const sectionWords: Readonly<Record<'duties' | 'requirements' | 'offer' | 'about', Words>> = {
  duties:
    whole(`responsibilit(?:y|ies)|duties|accountabilit(?:y|ies)|key tasks|main tasks|job purpose|purpose of the (?:role|job|position)
    what you(?:'ll| will)(?: be)? (?:do|doing|own|work|bring to life)|what you do|what (?:the|your|a) (?:day|week|job) (?:looks|will look)|you will|in this role|the role|the position|your (?:role|mission|impact|tasks|day|work|challenge)|day[- ]to[- ]day|the opportunity
    about (?:the|this) (?:job|role|position|opportunity)|(?:full )?job description|job summary|role (?:overview|summary|description|purpose)|position (?:overview|summary|description|purpose)|scope of work
    aufgaben|(?:deine|ihre|deinen?|das sind deine) (?:aufgaben|mission|rolle)|aufgabengebiet|tatigkeiten|stellenbeschreibung|das erwartet (?:dich|sie)|was dich erwartet|verantwortung
    missions?|responsabilites|taches|description du poste|le poste|votre role|descriptif
    responsabilidades|funciones|tareas|descripcion del (?:puesto|empleo)|que haras|mision
    atribuicoes|atividades|funcoes|descricao da vaga|o que (?:voce )?(?:vai|fara|ira)
    responsabilita|mansioni|attivita|compiti|descrizione|il ruolo|cosa farai|di cosa ti occuperai
    taken|werkzaamheden|verantwoordelijkheden|functieomschrijving|wat ga je doen|jouw rol|de functie|wat je gaat doen
    obowiazki|zakres obowiazkow|zadania|opis stanowiska|czym bedziesz
    napln prace|popis (?:prace|pozice)|co (?:te|vas|budete|budes)|co bude`),
  requirements:
    whole(`requirements?|qualifications?|skills|experience|must[- ]haves?|nice[- ]to[- ]haves?|what (?:you|we)(?:'re| are)? (?:look(?:ing)?|bring|need|have|seek)|what you'll (?:bring|need)|who you are|about you|you have|your profile|person specification|essential criteria|desirable|competenc(?:y|ies|es)|education|ideal candidate|we(?:'re| are) looking for
    anforderungen|voraussetzungen|qualifikation(?:en)?|profil|das bringst du mit|was du mitbringst|das bringen sie mit|kenntnisse
    exigences|qualites|formation
    requisitos|perfil|que buscamos|conocimientos|competencias|experiencia|aptitudes
    qualificacoes|conhecimentos|o que (?:esperamos|buscamos)
    requisiti|competenze|profilo|esperienza|chi cerchiamo|chi sei
    functie-?eisen|profiel|wat (?:wij|we) (?:vragen|zoeken)|wie ben jij|vereisten|wat breng je mee
    wymagania|kwalifikacje|oczekujemy|oczekiwania|kogo szukamy
    pozadujeme|pozadavky|ocekavame|koho hledame|co od (?:tebe|vas)`),
  offer:
    whole(`perks|we offer|what(?:'s| is) in it for you|compensation|salary|pay range|why (?:join|work|you)|our offer|rewards|what you(?:'ll| will)? get
    wir bieten|(?:unser|das) angebot|deine vorteile|ihre vorteile|benefits|das bieten wir
    avantages|nous offrons|ce que nous (?:offrons|vous proposons)|remuneration
    ofrecemos|oferta
    beneficios|oferecemos
    offriamo|benefit|la nostra offerta
    (?:wij|we) bieden|aanbod|arbeidsvoorwaarden
    oferujemy|benefity
    nabizime|zamestnanecke vyhody`),
  about:
    whole(`about (?:us|the (?:company|team|organi[sz]ation))|who we are|our (?:company|team|mission|story|values)|company (?:description|overview)|equal opportunit(?:y|ies)|diversity
    uber uns|wer wir sind|das unternehmen
    (?:a propos|qui sommes[- ]nous|l'entreprise)
    sobre (?:nosotros|nos|la empresa|a empresa)|quienes somos|quem somos
    chi siamo|l'azienda
    over ons|wie zijn wij
    kim jestesmy
    o nas|kdo jsme`),
};

/** Said to a reader who may apply: the voice of a job listing. */
export const hiringWords =
  /* @__PURE__ */ whole(`you(?:'ll| will)|we(?:'re| are) (?:looking|hiring|seeking|searching)|is (?:looking|seeking|hiring)|(?:the )?candidates?|this (?:role|position|job)|reports? to|reporting to|full[- ]time|part[- ]time|permanent|fixed[- ]term|hybrid|on[- ]site|remote|salary|per annum|per year|per hour|equal opportunit(?:y|ies)|years of experience|years' experience|\\d\\+? years|apply|annual leave|pension|401\\(?k|visa sponsorship|right to work|reasonable accommodations?
    wir suchen|du (?:bist|hast|bringst)|sie (?:haben|bringen|verfugen)|bewerb(?:ung|en|e)|vollzeit|teilzeit|unbefristet|m/w/d|w/m/d|gehalt|berufserfahrung
    nous (?:recherchons|recrutons)|vous (?:etes|avez|serez|aurez)|tu (?:es|as|seras)|candidature|cdi|cdd|postule[rz]?|salaire|annees d'experience|h/f|f/h
    buscamos|estamos buscando|jornada|contrato|candidat[oa]s?|postular
    procuramos|vaga|anos de experiencia|contratacao|salario
    cerchiamo|stiamo cercando|candidat[oi]|contratto|anni di esperienza|assunzione
    wij zoeken|we zoeken|jij (?:bent|hebt)|sollicite(?:er|ren)|vacature|jaar ervaring|fulltime|parttime|salaris
    szukamy|poszukujemy|umowa|aplikuj|lat doswiadczenia|wynagrodzenie
    hledame|pracovni pomer|mzda|plat|uvazek|praxe|nastup`);

/** A link or button to apply with. */
export const applyWords = /* @__PURE__ */ whole(
  `apply|i'?m interested|submit (?:your )?(?:application|resume|cv)|bewerben|postuler|je postule|candidater|candidatar(?:-se|se|me)?|inscribir(?:se|me)|postularme|aplicar|solicitar|candidati|invia candidatura|solliciteer|solliciteren|reageer|aplikuj|odpovedet|reagovat|mam zajem`,
);

/** A line at which the listing is over and the page goes on with something else. */
export const endWords =
  /* @__PURE__ */ whole(`(?:similar|related|recommended|other|more|latest|featured|nearby) (?:jobs|roles|positions|vacancies|openings|opportunities|searches|offers)|people (?:also viewed|you can reach out to)|jobs you (?:may|might)|(?:career|interview) (?:advice|tips)|popular searches|salary (?:calculator|insights)|explore more|view all jobs|see all jobs|back to (?:all )?(?:jobs|search|results|list)|apply (?:for this (?:job|role|position)|now|here|online|today|to this job)|application form|your application|submit (?:your )?application|share this (?:job|role|posting|position|vacancy|page)|share (?:on|via)|refer a friend|create (?:a )?(?:job )?alerts?|set (?:job )?alert|sign up for alerts|job alerts?|get notified|report (?:this )?job|voluntary self[- ]identification|first name|upload (?:your )?(?:cv|resume)|already working at|stay safe|safety tips|(?:average|estimated|compare) salar(?:y|ies)|salary (?:insights|estimate|comparison)|about the (?:recruiter|advertiser)|company (?:profile|reviews)|how did you hear|company information|meet the team
    ahnliche (?:jobs|stellen|stellenangebote)|weitere (?:jobs|stellen)|jetzt bewerben|stelle teilen
    offres similaires|autres offres|postuler|partager
    (?:empleos|ofertas) (?:similares|relacionad[oa]s)|vagas (?:similares|semelhantes)|compartir|offerte simili|lavori simili|vergelijkbare vacatures|podobne oferty|podobne (?:nabidky|pozice)`);

/** Lines of privacy notices and of the forms on equal treatment that stand beside an application. */
export const legalWords = /* @__PURE__ */ whole(
  `personal (?:data|information)|privacy (?:policy|notice|statement|rights|settings)|data (?:protection|controller|retention)|gdpr|veteran status|protected veterans?|vevraa|vietnam era|form cc-305|public burden|omb control|self[- ]identif(?:y|ication)|paperwork reduction|this notice|lodge a complaint|password|personenbezogene|donnees personnelles|datos personales|dati personali|persoonsgegevens|dane osobowe|osobni(?:ch)? udaj[euu]`,
);

/** Lines about cookies, accounts and the page itself. */
export const pageChromeWords = /* @__PURE__ */ whole(
  `cookies?|cookie[- ]?(?:einstellungen|richtlinie|policy|settings)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions)|all rights reserved|enable javascript|javascript is|your browser|sign in|log ?in|sign up|create (?:an )?account|(?:our|the) newsletter|©|copyright|(?:your|cookie) consent|datenschutz|impressum`,
);

/** A posting that takes no more applications. */
export const closedWords =
  /* @__PURE__ */ whole(`no longer (?:accepting|taking) applications?|no longer (?:available|active|open|live|advertised|exists)|(?:job|position|role|vacancy|posting|listing|advert|offer|opening|requisition)(?: you[^.\\n]{0,40})? (?:has|have|is|was)(?: now| already)?(?: been)? (?:expired|closed|filled|removed|deleted|taken down|unpublished|inactive|archived)|(?:job|posting|vacancy|listing|advert|application) (?:expired|closed)|applications? (?:are|is|have|has)(?: now)?(?: been)? closed|closed (?:to|for) (?:new )?applications?|this (?:job|listing|ad) (?:has )?expired|expired job|sorry,? (?:this|the) (?:job|position|role|vacancy)
    nicht mehr (?:verfugbar|aktiv|online|ausgeschrieben)|stelle (?:ist|wurde) (?:(?:bereits|leider|schon|inzwischen) ){0,3}(?:besetzt|deaktiviert|geschlossen)|anzeige (?:ist )?abgelaufen
    n'est plus (?:disponible|en ligne|active)|(?:offre|annonce) (?:a |est )?(?:ete )?(?:expiree?|pourvue|cloturee)|ne sont plus acceptees
    ya no (?:esta disponible|acepta)|(?:oferta|vacante|vaga) (?:ha |esta |foi )?(?:caducad[oa]|cerrad[oa]|expirad[oa]|encerrad[oa])
    non e piu (?:disponibile|attiva)|annuncio (?:e )?scaduto|offerta (?:e )?(?:scaduta|chiusa)
    niet meer (?:beschikbaar|actief|open)|vacature is (?:gesloten|vervuld|verlopen)
    oferta (?:jest |juz )?(?:nieaktualna|wygasla|zakonczona|nieaktywna)|rekrutacja zakonczona
    nabidka (?:jiz )?(?:neni|je|byla) (?:jiz )?(?:aktualni|neaktivni|ukoncena|aktivni)|(?:pozice|nabidka)[^.\\n]{0,30}(?:obsazena?|ukoncen[aao]?|neaktivni|vyprsela|expirovala)`);

/** What stands on the walls that keep programs out. */
export const blockedWords = /* @__PURE__ */ whole(
  `just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|human verification|additional verification required|security (?:check|verification)|checking your browser|enable cookies|unusual traffic|pardon our interruption|request (?:blocked|unsuccessful)|you have been blocked|humans only|robot check|captcha|ray id|bot detection`,
);

/** What an error page says first. */
export const errorWords = /* @__PURE__ */ whole(
  `404|not found|page (?:not found|doesn't exist|does not exist|is missing)|(?:can't|cannot|couldn't) find (?:that|the|this) page|something went wrong|server error|service unavailable|oops|nicht gefunden|introuvable|no encontrada|nao encontrada|non trovata|niet gevonden|nie znaleziono|nenalezen[aao]`,
);

/** A title or heading that counts jobs, or names a search rather than a job. */
export const listWords = /* @__PURE__ */ whole(
  `(?<![a-z\\d])\\d[\\d.,  ]{0,8}\\+? (?:open )?(?:[a-z\\u00b5-\\u024f][a-z\\u00b5-\\u024f/&+.-]* ){0,5}(?:jobs?|vacancies|openings|positions|roles|treffer|stellenangebote|stellen|offres|ofertas|empleos|vagas|offerte|vacatures|ofert|nabidek|results)|current (?:openings|vacancies|opportunities)|open (?:positions|roles)|job (?:search|openings|listings|results|board)|search (?:jobs|results)|jobs (?:in|at|near|for|und stellenangebote)|careers at|(?:our|open|current) (?:jobs|vacancies)|vacancies (?:in|at)|jobs? and vacancies|stellenangebote|offres d'emploi|ofertas de (?:empleo|trabajo)|vagas de emprego|offerte di lavoro|vacatures|oferty pracy|nabidka prace`,
);

/** How articles about a job are called; postings are not. */
export const articleTitle = /* @__PURE__ */ whole(
  `vs\\.?|versus|what (?:is|does|are|do)|how (?:to|do|does|is)|(?:complete|ultimate|beginner's|short|career) guide|guide to|explained|compared?|comparison|tips for|tips to|templates?|definition|meaning of|interview questions|best practices|salar(?:y|ies) (?:guide|survey|report)|curriculum vitae|\\d{1,6} (?:ways|things|tips|reasons|skills|best)|blog|wikipedia|unterschied|was (?:ist|macht)|differences?|qu'est[- ]ce|diferencias?|que es|differenze?|cos'e|verschil|wat (?:is|doet)|roznic[ae]|czym (?:jest|sie)|rozdil|co je`,
);

/** Short lines that stand round an article. */
export const articleWords = /* @__PURE__ */ whole(
  `\\d{1,6} min(?:ute)?s? read|min read|read more|read next|written by|published (?:on|by)|updated (?:on|at)|last updated|posted by|table of contents|in this article|related (?:articles|posts|reading)|leave a (?:comment|reply)|comments|subscribe|conclusion|key takeaways|frequently asked questions|faqs?|references|further reading|see also|tags|categories|book a demo|get (?:a demo|started)|free trial|request a demo|learn more|our (?:services|products|customers|clients)|case stud(?:y|ies)|testimonials|lesezeit|temps de lecture`,
);

/** Short lines of pages that speak of work and are no postings: courses, events, guides to pay, lives, questions. */
export const otherPageWords = /* @__PURE__ */ whole(
  `what you(?:'ll| will) learn|learning (?:outcomes|objectives)|who should attend|course (?:outline|content|overview|fees|dates)|dates and fees|enrol(?:l|ment)?(?: now| today)?|book your (?:place|ticket|seat)|tickets|speakers|(?:average|median) (?:pay|salary|earnings)|salary (?:guide|range by|by)|salar(?:y|ies) by|pay by experience|how much (?:do|does|can)|references (?:on|upon|available)|employment history|work history|work experience|curriculum vitae|(?:post )?your answer|\\d{1,6} answers?|asked|add to (?:cart|basket)|our story|i have|i am an?`,
);

/** What postings ask of an applicant, in the words in which they ask it. */
export const requirementWords = /* @__PURE__ */ whole(
  `years?'? (?:of )?(?:\\p{L}+ ){0,4}experience|experience (?:in|with|of|as|managing|working|leading)|degree in|(?:bachelor|master)'?s?|diploma|ability to|proficien(?:t|cy)|fluen(?:t|cy)|knowledge of|familiarity with|understanding of|track record|proven|excellent (?:communication|written|verbal|interpersonal|organi[sz]ational)|strong (?:\\p{L}+ ){0,3}skills|certified|certification|preferred|required|desirable|willingness|must (?:be|have)|able to
    (?:mehrjahrige|fundierte|erste) (?:\\p{L}+ )?(?:berufs)?erfahrung|erfahrung (?:in|im|mit|als)|abgeschlossene[sn]?|studium|ausbildung|kenntnisse|fahigkeit|bereitschaft|sicher im umgang|verhandlungssicher|du (?:bist|hast|verfugst)|sie (?:haben|verfugen|bringen)
    annees d'experience|experience (?:en|de|dans|similaire)|formation|maitrise|capacite|connaissances?|bac ?\\+ ?\\d|diplomee?|anglais|vous (?:etes|avez|maitrisez|disposez|justifiez)
    experiencia (?:en|con|como)|titulacion|conocimientos?|dominio|capacidad
    anos de experiencia|experiencia (?:em|com)|formacao|conhecimentos?|ingles|capacidade
    anni di esperienza|esperienza (?:in|nel|con)|laurea|conoscenza|capacita|inglese
    jaar (?:werk)?ervaring|ervaring (?:met|in|als)|hbo|wo|kennis van|beheersing|je (?:hebt|bent)
    lat doswiadczenia|doswiadczenie (?:w|z|na)|znajomosc|wyksztalcenie|umiejetnosc
    zkusenost(?:i)?|znalost(?:i)?|vzdelani|praxe|schopnost`,
);

/** Roles spoken of in general, as articles do: "project managers are", "a PMO is". */
export const genericWords = /* @__PURE__ */ whole(
  `(?:most |many |senior |good |great )?(?:project|program(?:me)?|product) managers (?:are|have|do|work|can|need|must|should|use|take|play|lead|handle|earn|also|often|usually|typically|hold|organi[sz]e|plan)|(?:a|an|the) (?:good |great )?(?:project manager|pmo|project management office|program(?:me)? manager)(?: \\([a-z]+\\))? (?:is|are|has|does|takes|can|may|might|oversees|plays|needs|serves|ensures|focuses|manages|must|should|will usually|helps)|pmos? (?:and|vs\\.?|versus) (?:the )?project managers?|pmos (?:are|can|have|do)|(?:pmo|business|data) analysts (?:are|usually|often|have)|your (?:company|organi[sz]ation|business)'?s?|our (?:clients|customers|consultants) (?:trust|include|range)?|chefs? de projet (?:est|sont|doit|peut)|ein projektmanager (?:ist|hat|muss|kann)|projektmanager sind`,
);

/** Nouns that end or carry a job's title. */
export const roleWords = /* @__PURE__ */ whole(
  `managers?|engineers?|developers?|analysts?|directors?|officers?|coordinators?|co-ordinators?|specialists?|consultants?|administrators?|assistants?|associates?|architects?|designers?|leads?|leaders?|head|heads|interns?|internship|trainee|apprentice(?:ship)?|technicians?|scientists?|nurses?|teachers?|representatives?|executives?|advis[oe]rs?|supervisors?|planners?|schedulers?|masters?|owners?|controllers?|accountants?|operators?|drivers?|workers?|producers?|editors?|recruiters?|strategists?|researchers?|president|vp|chief|clerk|agent|buyer|inspector|surveyor|superintendent|estimator|lecturer|professor|physician|therapist|pharmacist|attorney|counsel|paralegal|cook|chef|mechanic|electrician|welder|cleaner|receptionist|secretar(?:y|ies)|expert|pmo|mitarbeiter(?::?in)?|werkstudent(?::?in)?|praktikant(?::?in)?|\\p{L}{0,24}(?:leiter|leitung|manager|berater|entwickler|ingenieur)(?:[:*]?in)?|sachbearbeiter(?:[:*]?in)?|referent(?:[:*]?in)?|chef(?:fe)? de projets?|chargee?|responsable|ingenieure?|developpeu(?:r|se)|direct(?:eur|rice)|assistante?|conduct(?:eur|rice)|jef[ae]|gerente|directora?|coordinadora?|ingenier[oa]|analista|tecnic[oa]|gestora?|coordenadora?|engenheir[oa]|responsavel|responsabile|capo ?progetto|ingegnere|impiegat[oa]|addett[oa]|kierownik|specjalist[ay]a?|koordynator|inzynier|projectleider|medewerker|adviseur|vedouci|manazer(?:ka)?|specialist[ak]a?|programator|projektov[yay]`,
);
