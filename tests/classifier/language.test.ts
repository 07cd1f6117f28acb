import { expect, test } from 'vitest';
import { languageOf } from '../../src/classifier/language.ts';

test.each([
  ['en', 'You plan the work of the team and report to the board. We are looking for a person who can lead.'],
  [
    'de',
    'Sie planen die Arbeit und berichten an den Vorstand. Wir suchen eine Person, die das Team führt und mit uns wächst.',
  ],
  [
    'fr',
    'Vous planifiez le travail de votre équipe et vous êtes en lien avec nos clients dans une entreprise qui grandit.',
  ],
  [
    'es',
    'Planificas el trabajo del equipo y eres la persona de contacto para los clientes de nuestra empresa en el norte.',
  ],
  [
    'pt',
    'Você planeja o trabalho da equipe e é a pessoa de contato para os clientes da nossa empresa no norte do país.',
  ],
  [
    'it',
    'Pianifichi il lavoro della squadra e sei la persona di contatto per i clienti della nostra azienda nel nord.',
  ],
  [
    'nl',
    'Je plant het werk van het team en bent de persoon voor onze klanten. Wij zijn een bedrijf dat met je wil groeien.',
  ],
  [
    'pl',
    'Planujesz pracę zespołu i jesteś osobą do kontaktu dla klientów. Szukamy osoby, która się nie boi i chce się uczyć.',
  ],
  [
    'sv',
    'Du planerar arbetet och är den som våra kunder ringer till. Vi söker en person som vill växa och som inte är rädd.',
  ],
  [
    'fi',
    'Suunnittelet työn ja olet asiakkaiden yhteyshenkilö. Etsimme henkilöä, joka ei pelkää ja joka on valmis oppimaan, kun sinulla on aikaa.',
  ],
  ['ru', 'Вы планируете работу команды и отвечаете за связь с клиентами.'],
  ['uk', 'Ви плануєте роботу команди і відповідаєте за зв’язок із клієнтами.'],
  ['el', 'Σχεδιάζετε τη δουλειά της ομάδας και μιλάτε με τους πελάτες.'],
  ['ja', 'チームの仕事を計画し、お客様との連絡を担当します。よろしくお願いします。'],
  ['zh', '您负责计划团队的工作并与客户联系。我们寻找能够带领项目的人。'],
  ['ko', '팀의 업무를 계획하고 고객과의 연락을 담당합니다. 함께 성장할 분을 찾습니다.'],
  ['ar', 'تخطط لعمل الفريق وتتواصل مع العملاء في الشركة.'],
  ['he', 'אתם מתכננים את עבודת הצוות ומדברים עם הלקוחות שלנו.'],
])('a text in %s is told', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('too little text is und', () => {
  expect(languageOf('')).toBe('und');
  expect(languageOf('PMO Project Manager 2026')).toBe('und');
  expect(languageOf('the project and the team')).toBe('und');
});

test('an English advert with some German boilerplate is English', () => {
  const english = 'You lead the project and report to the sponsor of the programme. '.repeat(6);
  expect(languageOf(`${english} Wir freuen uns auf Ihre Bewerbung mit allen Unterlagen.`)).toBe('en');
});

test('a German advert full of English terms is German', () => {
  const text =
    'Als Project Manager bist du für das Rollout im Cloud Team und die Steuerung der Stakeholder mit uns verantwortlich. ';
  expect(languageOf(text.repeat(3))).toBe('de');
});

test('only the beginning of a very long text is read', () => {
  expect(languageOf(`${'the work of our team and you '.repeat(1000)}${'и это не так '.repeat(100_000)}`)).toBe('en');
});
