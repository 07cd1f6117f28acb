/** Words by which a page says what it is, in the languages we meet: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech. */

/** Words to look for in a text, whole and in any case. */
export interface Words {
  readonly test: (text: string) => boolean;
  /** How often they occur. */
  readonly count: (text: string) => number;
}

const letter = 'a-z\\u00b5-\\u024f';

/**
 * Alternatives of a pattern, one language a line; `\p{L}` stands for a letter. Texts are put in lower case instead of asking
 * the expression to ignore case, and letters are two ranges: compiling the Unicode classes costs more than all the reading.
 */
function whole(words: string): Words {
  const source = words
    .replace(/\s*\n\s*/g, '|')
    .replaceAll('[^\\p{L}]', `[^${letter}]`)
    .replaceAll('\\p{L}', `[${letter}]`);
  let expression: RegExp | null = null;
  const compiled = (): RegExp => (expression ??= new RegExp(`(?:^|[^${letter}])(?:${source})(?![${letter}])`, 'g'));
  const count = (text: string): number => text.toLowerCase().match(compiled())?.length ?? 0;
  const test = (text: string): boolean => text.toLowerCase().search(compiled()) >= 0;
  return { test, count };
}

/** What each kind of section of a job listing is called. A heading of up to twelve words that holds one is such a section. */
export const sectionWords: Readonly<Record<'duties' | 'requirements' | 'offer' | 'about', Words>> = {
  duties:
    whole(`responsibilit(?:y|ies)|duties|accountabilit(?:y|ies)|key tasks|main tasks|job purpose|purpose of the (?:role|job|position)
    what you(?:['’]ll| will)(?: be)? (?:do|doing|own|work|bring to life)|what you do|you will|in this role|the role|the position|your (?:role|mission|impact|tasks|day|work|challenge)|day[- ]to[- ]day|the opportunity
    about (?:the|this) (?:job|role|position|opportunity)|(?:full )?job description|job summary|role (?:overview|summary|description|purpose)|position (?:overview|summary|description|purpose)|scope of work|what you['’]ll own
    aufgaben|(?:deine|ihre|deinen?|das sind deine) (?:aufgaben|mission|rolle)|aufgabengebiet|t[aä]tigkeiten|stellenbeschreibung|das erwartet (?:dich|sie)|was dich erwartet|verantwortung
    missions?|vos missions|responsabilit[ée]s|t[âa]ches|description du poste|le poste|votre r[ôo]le|descriptif
    responsabilidades|funciones|tareas|descripci[óo]n del (?:puesto|empleo)|tus funciones|qu[ée] har[áa]s|misi[óo]n
    atribui[çc][õo]es|atividades|fun[çc][õo]es|descri[çc][ãa]o da vaga|o que (?:voc[êe] )?(?:vai|far[áa]|ir[áa])
    responsabilit[àa]|mansioni|attivit[àa]|compiti|descrizione|il ruolo|cosa farai|di cosa ti occuperai
    taken|werkzaamheden|verantwoordelijkheden|functieomschrijving|wat ga je doen|jouw rol|de functie|wat je gaat doen
    obowi[ąa]zki|zakres obowi[ąa]zk[óo]w|zadania|opis stanowiska|twoje zadania|czym b[ęe]dziesz
    n[áa]pl[ňn] pr[áa]ce|popis (?:pr[áa]ce|pozice)|co (?:t[ěe]|v[áa]s|budete|bude[šs])|co bude`),
  requirements:
    whole(`requirements?|qualifications?|skills|experience|must[- ]haves?|nice[- ]to[- ]haves?|what (?:you|we)(?:['’]re| are)? (?:looking|bring|need|have|seek)|what you['’]ll (?:bring|need)|who you are|about you|you have|your profile|person specification|essential criteria|desirable|competenc(?:y|ies|es)|education|ideal candidate|we(?:['’]re| are) looking for
    anforderungen|voraussetzungen|qualifikation(?:en)?|(?:dein|ihr|das) profil|profil|das bringst du mit|was du mitbringst|das bringen sie mit|kenntnisse
    profil recherch[ée]|votre profil|comp[ée]tences|exigences|qualit[ée]s|formation
    requisitos|perfil|qu[ée] buscamos|conocimientos|competencias|experiencia|aptitudes
    qualifica[çc][õo]es|requisitos e qualifica[çc][õo]es|conhecimentos|o que (?:esperamos|buscamos)
    requisiti|competenze|profilo|esperienza|chi cerchiamo|chi sei
    functie-?eisen|profiel|wat (?:wij|we) (?:vragen|zoeken)|wie ben jij|jouw profiel|vereisten|wat breng je mee
    wymagania|kwalifikacje|oczekujemy|oczekiwania|kogo szukamy|profil kandydata|czego oczekujemy
    po[žz]adujeme|po[žz]adavky|o[čc]ek[áa]v[áa]me|koho hled[áa]me|co od (?:tebe|v[áa]s)`),
  offer:
    whole(`benefits|perks|what we offer|we offer|what(?:['’]s| is) in it for you|compensation|salary|pay range|why (?:join|work|you)|our offer|rewards|what you(?:['’]ll| will) get
    wir bieten|(?:unser|das) angebot|deine vorteile|ihre vorteile|benefits|das bieten wir|was wir bieten
    avantages|nous offrons|ce que nous (?:offrons|vous proposons)|r[ée]mun[ée]ration
    ofrecemos|qu[ée] ofrecemos|beneficios|oferta
    benef[íi]cios|oferecemos|o que oferecemos
    offriamo|cosa offriamo|benefit|la nostra offerta
    (?:wij|we) bieden|wat (?:wij|we) bieden|aanbod|arbeidsvoorwaarden
    oferujemy|co oferujemy|benefity
    nab[íi]z[íi]me|co nab[íi]z[íi]me|zam[ěe]stnaneck[ée] v[ýy]hody`),
  about:
    whole(`about (?:us|the (?:company|team|organi[sz]ation))|who we are|our (?:company|team|mission|story|values)|company (?:description|overview)|equal opportunit(?:y|ies)|diversity
    [üu]ber uns|wer wir sind|das unternehmen
    (?:[àa] propos|qui sommes[- ]nous|l['’]entreprise)
    sobre (?:nosotros|n[óo]s|la empresa|a empresa)|qui[ée]nes somos|quem somos
    chi siamo|l['’]azienda
    over ons|wie zijn wij
    o nas|kim jeste[śs]my
    o n[áa]s|kdo jsme`),
};

/** Said to a reader who may apply: the voice of a job listing. */
export const hiringWords =
  whole(`you(?:['’]ll| will)|we(?:['’]re| are) (?:looking|hiring|seeking|searching)|is (?:looking|seeking|hiring)|the (?:ideal|successful) candidate|(?:the )?candidates?|this (?:role|position|job)|reports? to|reporting to|full[- ]time|part[- ]time|permanent|fixed[- ]term|hybrid|on[- ]site|remote|salary|per annum|per year|per hour|equal opportunit(?:y|ies)|years of experience|years['’] experience|\\d\\+? years|apply|annual leave|pension|401\\(?k|visa sponsorship|right to work|reasonable accommodations?
    wir suchen|du (?:bist|hast|bringst)|sie (?:haben|bringen|verf[üu]gen)|bewerb(?:ung|en|e)|vollzeit|teilzeit|unbefristet|m/w/d|w/m/d|gehalt|berufserfahrung
    nous (?:recherchons|recrutons)|vous (?:[êe]tes|avez|serez|aurez)|tu (?:es|as|seras)|candidature|cdi|cdd|postule[rz]?|salaire|ann[ée]es d['’]exp[ée]rience|h/f|f/h
    buscamos|estamos buscando|jornada|salario|contrato|a[ñn]os de experiencia|candidat[oa]s?|postular
    procuramos|vaga|candidatos?|anos de experi[êe]ncia|contrata[çc][ãa]o|sal[áa]rio
    cerchiamo|stiamo cercando|candidat[oi]|contratto|anni di esperienza|assunzione
    wij zoeken|we zoeken|jij (?:bent|hebt)|sollicite(?:er|ren)|vacature|jaar ervaring|fulltime|parttime|salaris
    szukamy|poszukujemy|umowa|aplikuj|lat do[śs]wiadczenia|wynagrodzenie
    hled[áa]me|pracovn[íi] pom[ěe]r|mzda|plat|[úu]vazek|praxe|nastup|n[áa]stup`);

/** A link or button to apply with. */
export const applyWords = whole(
  `apply|apply now|apply for|easy apply|i['’]?m interested|submit (?:your )?(?:application|resume|cv)|jetzt bewerben|bewerben|online bewerben|postuler|je postule|candidater|candidatar(?:-se|se|me)?|inscribir(?:se|me)|postularme|aplicar|solicitar|candidati|invia candidatura|solliciteer|solliciteren|reageer|aplikuj|odpov[ěe]d[ěe]t|reagovat|m[áa]m z[áa]jem`,
);

/** A line at which the listing is over and the page goes on with something else. */
export const endWords =
  whole(`(?:similar|related|recommended|other|more|latest|featured|nearby) (?:jobs|roles|positions|vacancies|openings|opportunities|searches|offers)|people (?:also viewed|you can reach out to)|jobs you (?:may|might)|explore more|view all jobs|see all jobs|back to (?:all )?(?:jobs|search|results|list)|apply (?:for this (?:job|role|position)|now|here|online|today|to this job)|application form|your application|submit (?:your )?application|share this (?:job|role|posting|position|vacancy|page)|share (?:on|via)|refer a friend|create (?:a )?(?:job )?alerts?|set (?:job )?alert|create alerts? for similar jobs|sign up for alerts|job alerts?|get notified|report (?:this )?job|voluntary self[- ]identification|first name|upload (?:your )?(?:cv|resume)|already working at|stay safe|safety tips|(?:average|estimated|compare) salar(?:y|ies)|salary (?:insights|estimate|comparison)|about the (?:recruiter|advertiser)|company (?:profile|reviews)|how did you hear|company information|meet the team
    [äa]hnliche (?:jobs|stellen|stellenangebote)|weitere (?:jobs|stellen)|jetzt bewerben|stelle teilen
    offres similaires|autres offres|postuler|partager
    (?:empleos|ofertas) (?:similares|relacionad[oa]s)|vagas (?:similares|semelhantes)|compartir|offerte simili|lavori simili|vergelijkbare vacatures|podobne oferty|podobn[ée] (?:nab[íi]dky|pozice)`);

/** Lines of privacy notices and of the forms on equal treatment that stand beside an application. */
export const legalWords = whole(
  `personal (?:data|information)|privacy (?:policy|notice|statement|rights|settings)|data (?:protection|controller|retention)|gdpr|veteran status|protected veterans?|vevraa|vietnam era|form cc-305|public burden|omb control|self[- ]identif(?:y|ication)|paperwork reduction|this notice|lodge a complaint|password|personenbezogene|donn[ée]es personnelles|datos personales|dati personali|persoonsgegevens|dane osobowe|osobn[íi](?:ch)? [úu]daj[eůu]`,
);

/** Lines about cookies, accounts and the page itself. */
export const pageChromeWords = whole(
  `cookies?|cookie[- ]?(?:einstellungen|richtlinie|policy|settings)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions)|all rights reserved|enable javascript|javascript is|your browser|sign in|log ?in|sign up|create (?:an )?account|(?:our|the) newsletter|©|copyright|(?:your|cookie) consent|datenschutz|impressum`,
);

/** A posting that takes no more applications. */
export const closedWords =
  whole(`no longer (?:accepting|taking) applications?|no longer (?:available|active|open|live|advertised|exists)|(?:job|position|role|vacancy|posting|listing|advert|offer|opening|requisition)(?: you[^.]{0,40})? (?:has|have|is|was)(?: now| already)?(?: been)? (?:expired|closed|filled|removed|deleted|taken down|unpublished|inactive|archived)|(?:job|posting|vacancy|listing|advert|application) (?:expired|closed)|applications? (?:are|is|have|has)(?: now)?(?: been)? closed|closed (?:to|for) (?:new )?applications?|this (?:job|listing|ad) (?:has )?expired|expired job|sorry,? (?:this|the) (?:job|position|role|vacancy)
    nicht mehr (?:verf[üu]gbar|aktiv|online|ausgeschrieben)|stelle (?:ist|wurde) (?:(?:bereits|leider|schon|inzwischen) ){0,3}(?:besetzt|deaktiviert|geschlossen)|anzeige (?:ist )?abgelaufen
    n['’]est plus (?:disponible|en ligne|active)|(?:offre|annonce) (?:a |est )?(?:[ée]t[ée] )?(?:expir[ée]e?|pourvue|cl[ôo]tur[ée]e)|ne sont plus accept[ée]es
    ya no (?:est[áa] disponible|acepta)|(?:oferta|vacante|vaga) (?:ha |est[áa] |foi )?(?:caducad[oa]|cerrad[oa]|expirad[oa]|encerrad[oa])
    non [èe] pi[ùu] (?:disponibile|attiva)|annuncio (?:[èe] )?scaduto|offerta (?:[èe] )?(?:scaduta|chiusa)
    niet meer (?:beschikbaar|actief|open)|vacature is (?:gesloten|vervuld|verlopen)
    oferta (?:jest |ju[żz] )?(?:nieaktualna|wygas[łl]a|zako[ńn]czona|nieaktywna)|rekrutacja zako[ńn]czona
    nab[íi]dka (?:ji[žz] )?(?:nen[íi]|je|byla) (?:ji[žz] )?(?:aktu[áa]ln[íi]|neaktivn[íi]|ukon[čc]en[aá]|aktivn[íi])|(?:pozice|nab[íi]dka)[^.]{0,30}(?:obsazen[aá]?|ukon[čc]en[aáo]?|neaktivn[íi]|vypr[šs]ela|expirovala)`);

/** What stands on the walls that keep programs out. */
export const blockedWords = whole(
  `just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|human verification|additional verification required|security (?:check|verification)|checking your browser|enable cookies|unusual traffic|pardon our interruption|request (?:blocked|unsuccessful)|you have been blocked|humans only|robot check|captcha|ray id|please complete the security check|bot detection|performing security verification`,
);

/** What an error page says first. */
export const errorWords = whole(
  `404|not found|page (?:not found|doesn['’]t exist|does not exist|is missing)|(?:can['’]t|cannot|couldn['’]t) find (?:that|the|this) page|something went wrong|server error|service unavailable|oops|nicht gefunden|introuvable|no encontrada|n[ãa]o encontrada|non trovata|niet gevonden|nie znaleziono|nenalezen[aáo]`,
);

/** A title or heading that counts jobs, or names a search rather than a job. */
export const listWords = whole(
  `(?<![a-z\\d])\\d[\\d.,  ]*\\+? (?:open )?(?:[a-z\\u00b5-\\u024f][a-z\\u00b5-\\u024f/&+.-]* ){0,5}(?:jobs?|vacancies|openings|positions|roles|treffer|stellenangebote|stellen|offres|ofertas|empleos|vagas|offerte|vacatures|ofert|nab[íi]dek|results)|current (?:openings|vacancies|opportunities)|open (?:positions|roles)|job (?:search|openings|listings|results|board)|search (?:jobs|results)|jobs (?:in|at|near|for|und stellenangebote)|careers at|(?:our|open|current) (?:jobs|vacancies)|vacancies (?:in|at)|jobs? and vacancies|stellenangebote|offres d['’]emploi|ofertas de (?:empleo|trabajo)|vagas de emprego|offerte di lavoro|vacatures|oferty pracy|nab[íi]dka pr[áa]ce`,
);

/** How articles about a job are called; postings are not. */
export const articleTitle = whole(
  `vs\\.?|versus|what (?:is|does|are|do)|how (?:to|do|does|is)|(?:complete|ultimate|beginner['’]s|short|career) guide|guide to|explained|differences?|compared?|comparison|tips for|tips to|templates?|definition|meaning of|interview questions|best practices|job description template|salary guide|salar(?:y|ies) (?:guide|survey|report)|curriculum vitae|\\d+ (?:ways|things|tips|reasons|skills|best)|blog|wikipedia|unterschied|was (?:ist|macht)|diff[ée]rences?|qu['’]est[- ]ce|diferencias?|qu[ée] es|differenze?|cos['’][èe]|verschil|wat (?:is|doet)|r[óo][żz]nic[ae]|czym (?:jest|si[ęe])|rozd[íi]l|co je`,
);

/** Short lines that stand round an article. */
export const articleWords = whole(
  `\\d+ min(?:ute)?s? read|min read|read more|read next|written by|published (?:on|by)|updated (?:on|at)|last updated|posted by|table of contents|in this article|related (?:articles|posts|reading)|leave a (?:comment|reply)|comments|subscribe|conclusion|key takeaways|frequently asked questions|faqs?|references|further reading|see also|tags|categories|book a demo|get (?:a demo|started)|free trial|request a demo|learn more|our (?:services|products|customers|clients)|case stud(?:y|ies)|testimonials|lesezeit|temps de lecture`,
);

/** Short lines of pages that speak of work and are no postings: courses, events, guides to pay, lives, questions. */
export const otherPageWords = whole(
  `what you(?:['’]ll| will) learn|learning (?:outcomes|objectives)|who should attend|course (?:outline|content|overview|fees|dates)|dates and fees|enrol(?:l|ment)?(?: now| today)?|book your (?:place|ticket|seat)|tickets|speakers|(?:average|median) (?:pay|salary|earnings)|salary (?:guide|range by|by)|salar(?:y|ies) by|pay by experience|how much (?:do|does|can)|references (?:on|upon|available)|employment history|work history|work experience|curriculum vitae|(?:post )?your answer|\\d+ answers?|asked|add to (?:cart|basket)|our story|i have|i am an?`,
);

/** What postings ask of an applicant, in the words in which they ask it. */
export const requirementWords = whole(
  `years?['’]? (?:of )?(?:\\p{L}+ ){0,4}experience|experience (?:in|with|of|as|managing|working|leading)|degree in|(?:bachelor|master)['’]?s?|diploma|ability to|proficien(?:t|cy)|fluen(?:t|cy)|knowledge of|familiarity with|understanding of|track record|proven|excellent (?:communication|written|verbal|interpersonal|organi[sz]ational)|strong (?:\\p{L}+ ){0,3}skills|certified|certification|preferred|required|desirable|willingness|must (?:be|have)|able to
    (?:mehrj[äa]hrige|fundierte|erste) (?:\\p{L}+ )?(?:berufs)?erfahrung|erfahrung (?:in|im|mit|als)|abgeschlossene[sn]?|studium|ausbildung|kenntnisse|f[äa]higkeit|bereitschaft|sicher im umgang|verhandlungssicher|du (?:bist|hast|verf[üu]gst)|sie (?:haben|verf[üu]gen|bringen)
    ann[ée]es d['’]exp[ée]rience|exp[ée]rience (?:en|de|dans|similaire)|formation|ma[îi]trise|capacit[ée]|connaissances?|bac ?\\+ ?\\d|dipl[ôo]m[ée]e?|anglais|vous (?:[êe]tes|avez|ma[îi]trisez|disposez|justifiez)
    a[ñn]os de experiencia|experiencia (?:en|con|como)|titulaci[óo]n|conocimientos?|dominio|nivel de ingl[ée]s|capacidad
    anos de experi[êe]ncia|experi[êe]ncia (?:em|com)|forma[çc][ãa]o|conhecimentos?|ingl[êe]s|capacidade
    anni di esperienza|esperienza (?:in|nel|con)|laurea|conoscenza|capacit[àa]|inglese
    jaar (?:werk)?ervaring|ervaring (?:met|in|als)|hbo|wo|kennis van|beheersing|je (?:hebt|bent)
    lat do[śs]wiadczenia|do[śs]wiadczenie (?:w|z|na)|znajomo[śs][ćc]|wykszta[łl]cenie|umiej[ęe]tno[śs][ćc]
    zku[šs]enost(?:i)?|znalost(?:i)?|vzd[ěe]l[áa]n[íi]|praxe|schopnost`,
);

/** Roles spoken of in general, as articles do: "project managers are", "a PMO is". */
export const genericWords = whole(
  `(?:most |many |senior |good |great )?(?:project|program(?:me)?|product) managers (?:are|have|do|work|can|need|must|should|use|take|play|lead|handle|earn|also|often|usually|typically|hold|organi[sz]e|plan)|(?:a|an|the) (?:good |great )?(?:project manager|pmo|project management office|program(?:me)? manager)(?: \\([a-z]+\\))? (?:is|are|has|does|takes|can|may|might|oversees|plays|needs|serves|ensures|focuses|manages|must|should|will usually|helps)|pmos? (?:and|vs\\.?|versus) (?:the )?project managers?|pmos (?:are|can|have|do)|(?:pmo|business|data) analysts (?:are|usually|often|have)|your (?:company|organi[sz]ation|business)['’]?s?|our (?:clients|customers|consultants) (?:trust|include|range)?|chefs? de projet (?:est|sont|doit|peut)|ein projektmanager (?:ist|hat|muss|kann)|projektmanager sind`,
);

/** Nouns that end or carry a job's title. */
export const roleWords = whole(
  `managers?|engineers?|developers?|analysts?|directors?|officers?|coordinators?|co-ordinators?|specialists?|consultants?|administrators?|assistants?|associates?|architects?|designers?|leads?|leaders?|head|heads|interns?|internship|trainee|apprentice(?:ship)?|technicians?|scientists?|nurses?|teachers?|representatives?|executives?|advis[oe]rs?|supervisors?|planners?|schedulers?|masters?|owners?|controllers?|accountants?|operators?|drivers?|workers?|producers?|editors?|recruiters?|strategists?|researchers?|president|vp|chief|clerk|agent|buyer|inspector|surveyor|superintendent|estimator|lecturer|professor|physician|therapist|pharmacist|attorney|counsel|paralegal|cook|chef|mechanic|electrician|welder|cleaner|receptionist|secretary|secretar(?:y|ies)|expert|pmo|mitarbeiter(?::?in)?|werkstudent(?::?in)?|praktikant(?::?in)?|\\p{L}*leiter(?:[:*]?in)?|\\p{L}*leitung|\\p{L}*manager(?:[:*]?in)?|\\p{L}*berater(?:[:*]?in)?|\\p{L}*entwickler(?:[:*]?in)?|\\p{L}*ingenieur(?:[:*]?in)?|sachbearbeiter(?:[:*]?in)?|referent(?:[:*]?in)?|chef(?:fe)? de projets?|charg[ée]e?|responsable|ing[ée]nieure?|d[ée]veloppeu(?:r|se)|direct(?:eur|rice)|assistante?|conduct(?:eur|rice)|jef[ae]|gerente|director[a]?|coordinador[a]?|ingenier[oa]|analista|t[ée]cnic[oa]|gestor[a]?|coordenador[a]?|engenheir[oa]|respons[áa]vel|responsabile|capo ?progetto|ingegnere|impiegat[oa]|addett[oa]|kierownik|specjalist[ay]a?|koordynator|in[żz]ynier|projectleider|medewerker|adviseur|vedouc[íi]|mana[žz]er(?:ka)?|specialist[ak]a?|program[áa]tor|projektov[ýáy]`,
);
