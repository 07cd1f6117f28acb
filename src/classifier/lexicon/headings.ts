import type { LineKind } from '../listing.ts';
import { phrases } from './concept.ts';

/** Words by which a heading tells what stands under it, most telling kind first (reference 4). */
export const headingCues: Readonly<Partial<Record<LineKind, readonly string[]>>> = {
  wish: phrases(`nice to have | nice-to-haves | preferred | desirable | desired | bonus | bonus points | plus | a plus | asset | assets
    | advantage | advantageous | good to have | would be great | ideally | optional | extra credit | von Vorteil | wünschenswert
    | un plus | atout | atouts | deseable | valorable | diferencial | desejável | gradita | plus`),
  benefit:
    phrases(`benefits | we offer | what we offer | offer | perks | compensation | salary | pay | package | why join | why work | why us
    | what's in it for you | what you get | what you will get | rewards | we give | our promise | remuneration | working conditions
    | wir bieten | was wir bieten | unser Angebot | das bieten wir | Ihre Vorteile | deine Vorteile | Benefits | nous offrons | avantages | ce que nous offrons | ofrecemos | qué ofrecemos
    | oferecemos | benefícios | offriamo | cosa offriamo | wij bieden | wat wij bieden | oferujemy | co oferujemy
    | ce que nous proposons | rémunération | nuestra oferta | condiciones | o que oferecemos | la nostra offerta | arbeidsvoorwaarden | ons aanbod
    | benefity | nasza oferta`),
  company:
    phrases(`about us | about the company | about the team | who we are | our company | our client | our story | our mission | our team
    | our values | company description | company overview | the company | the team | the organisation | about the organisation
    | about our | background | company profile | über uns | wer wir sind | das Unternehmen | qui sommes-nous | à propos | l'entreprise
    | quiénes somos | sobre nosotros | sobre nós | sobre a empresa | chi siamo | l'azienda | over ons | wie zijn wij | o nas
    | qui nous sommes | notre entreprise | la empresa | quem somos | a empresa | kim jesteśmy | wir über uns`),
  requirement:
    phrases(`requirements | required | qualifications | qualification | skills | experience | about you | who you are | you have
    | what you have | you bring | what you bring | what you'll bring | profile | your profile | competencies | competences | knowledge
    | education | looking for | who we are looking for | we are looking for | criteria | essential criteria | must have | must haves | must
    | background and experience | expectations | we expect | what we expect | person specification | ideal candidate | eligibility
    | what you need | what you'll need | you are | you will have | certifications | certificates | languages | prerequisites | abilities
    | Profil | Ihr Profil | dein Profil | Anforderungen | das bringen Sie mit | Qualifikation | profil recherché | votre profil | compétences
    | requisitos | perfil | requisiti | profilo | competenze | eisen | profiel | jouw profiel | functie-eisen | wymagania | oczekujemy
    | Ihre Qualifikation | das bringst du mit | was du mitbringst | was Sie mitbringen | Voraussetzungen | exigences | qualités requises
    | qué buscamos | conocimientos | experiencia | o que esperamos | o que buscamos | qualificações | chi cerchiamo | il tuo profilo | requisiti richiesti
    | wat wij vragen | wat vragen wij | wie ben jij | wat breng je mee | oczekiwania | kwalifikacje | twój profil | kogo szukamy`),
  duty: phrases(`responsibilities | responsibility | key responsibilities | duties | duty | essential functions | what you'll do
    | what you will do | what you will be doing | you'll be doing | your role | your mission | your tasks | tasks | main tasks | day to day
    | day-to-day | accountabilities | key accountabilities | in this role | the role | role | job description | description | your impact
    | what will you do | activities | key activities | assignments | role purpose | role overview | overview | position summary | job summary
    | summary | purpose | position overview | about the role | about the job | about this role | the job | the position | job purpose
    | the opportunity | deliverables | key deliverables | main duties | scope of work | terms of reference | how you'll make an impact
    | difference you will make | difference you'll make | how you'll make a difference | impact you will make | impact you'll make
    | impact you'll have | impact you will have
    | Aufgaben | Ihre Aufgaben | deine Aufgaben | Tätigkeiten | das erwartet Sie | missions | vos missions | activités | le poste
    | funciones | responsabilidades | tareas | atividades | atribuições | attività | mansioni | responsabilità | taken | werkzaamheden
    | wat ga je doen | obowiązki | zakres obowiązków | zadania
    | Aufgabengebiet | das sind deine Aufgaben | das erwartet dich | was Sie erwartet | was dich erwartet | Ihre Mission | deine Rolle | Stellenbeschreibung
    | responsabilités | tâches | votre rôle | votre mission | description du poste | descriptif du poste | descripción del puesto | tus funciones | misión
    | principales funciones | responsabilidades principales | funções | o que você vai fazer | descrição da vaga | il ruolo | cosa farai | compiti
    | di cosa ti occuperai | verantwoordelijkheden | functieomschrijving | wat ga jij doen | jouw rol | de functie | opis stanowiska | twoje zadania
    | twoja rola | główne obowiązki`),
  other:
    phrases(`apply | how to apply | equal opportunity | equal opportunities | eeo | disclaimer | contact | note | legal | privacy
    | location | additional information | application | application process | recruitment process | diversity | inclusion | similar jobs
    | job details | details | reference | closing date | Bewerbung | Kontakt | postuler | cómo aplicar | solliciteren | aplikuj`),
};
