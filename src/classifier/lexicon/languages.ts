/** The commonest small words of languages in Latin letters, by ISO 639-1 code; white space between them. */
export const functionWords: Readonly<Record<string, string>> = {
  en: `the and of to in a for with on is are be as at by or an you your we our will this that from have has it their they who
    all not can may must should would about into which within across through what when how more other such than these those do does if
    ability experience skills work working team role requirements support including responsible management business job`,
  de: `der die das und ist sind ein eine einen einem einer des dem den mit für von auf im in zu zur zum bei als auch sich wir ihre
    ihr sie du dein deine deinen unsere unser unseren oder nicht werden wird haben hast aus nach über durch sowie an um es dich uns
    kenntnisse erfahrung aufgaben bereich arbeiten`,
  fr: `le la les des du de et un une en dans pour avec sur au aux est sont vous votre vos nous notre nos ou par que qui ce cette ces
    il elle plus ne pas être avez avoir se son sa ses leur à d l chez ainsi afin entre expérience équipe mission missions`,
  es: `el la los las de del y un una en para con por se su sus es son que al o como más no nuestro nuestra nos lo le esta este
    tu te ser desde entre sobre e experiencia equipo trabajo conocimientos años`,
  pt: `o a os as de do da dos das e um uma em no na nos nas para com por se seu sua é são que ao à ou como mais não nosso nossa
    você pelo pela ser ter entre até sobre experiência equipe equipa conhecimento trabalho anos`,
  it: `il lo la i gli le di del della dei delle degli e un una in nel nella per con su è sono che al alla ai o come più non nostro nostra
    si da dal dalla ci sei hai ed tra presso anche esperienza conoscenza lavoro anni attività gestione`,
  nl: `de het een en van in op te voor met aan bij naar is zijn je jij jouw wij we ons onze of niet ook als dat die door om uit over
    tot wordt worden heb hebt heeft binnen u uw er maar dit deze ben bent zoals werk ervaring jaar`,
  pl: `i w z na do oraz się jest są nie to że dla od po o za lub przez przy jako ich jego twoje twój nasz nasze nas jak co
    będzie wraz ze ds we pracy praca projektu doświadczenie znajomość umiejętność zespołu`,
  sv: `och i att det som en ett på är av för med till den du vi har inte om din ditt dina vår våra eller samt kommer kan ska
    vara inom från hos oss dig där arbeta erfarenhet`,
  da: `og i at det som en et på er af for med til den du vi har ikke om din dit dine vores eller samt kan skal være inden fra hos os
    dig hvor arbejde erfaring blive vil også`,
  no: `og i å det som en et på er av for med til den du vi har ikke om din ditt dine våre eller samt kan skal være innen fra hos oss
    deg hvor arbeid erfaring vil også ble vår etter`,
  fi: `ja on ei se että olet sinulla meillä tai sekä kanssa myös joka jossa mutta kuin ovat hän me te sinun meidän työ kokemusta
    olla voit niin kun projektin osaamista tarjoamme etsimme`,
  cs: `a v na se je s z do pro o jsou že si to k za od při jako nebo po ve ze by u ale jeho své naše náš vás nás máte umíte
    zkušenosti práce práci projektu`,
  sk: `a v na sa je s z do pre o sú že si to k za od pri ako alebo po vo zo by u ale náš naše vás nás máte skúsenosti práca práce`,
  hu: `a az és egy hogy nem is van meg vagy el de ha csak még mint már azt ez volt szerint minden ki között után amely munka
    tapasztalat valamint illetve számára projekt vezetése`,
  ro: `și şi de la în a cu pe un o pentru din este sunt care să nu se ce mai sau prin al ale lor noastră dumneavoastră către
    după fi ca ești experiență lucru cunoștințe`,
  tr: `ve bir bu için ile olarak olan da de en veya gibi daha çok ne var ise kadar sonra göre her biz siz olmak üzere proje deneyim iş
    tercihen sahip konusunda yapmak`,
  id: `dan yang di untuk dengan dari pada ini dalam adalah atau akan kami anda tidak sebagai oleh memiliki kerja pengalaman`,
  vi: `và của các cho có trong là được với không những để một công việc kinh nghiệm theo về người`,
};

/** Scripts other than Latin by code points, with the language most adverts in them are in. */
export const scripts: readonly {
  readonly name: string;
  readonly language: string;
  readonly from: number;
  readonly to: number;
}[] = [
  { name: 'greek', language: 'el', from: 0x370, to: 0x3ff },
  { name: 'cyrillic', language: 'ru', from: 0x400, to: 0x52f },
  { name: 'armenian', language: 'hy', from: 0x530, to: 0x58f },
  { name: 'hebrew', language: 'he', from: 0x590, to: 0x5ff },
  { name: 'arabic', language: 'ar', from: 0x600, to: 0x77f },
  { name: 'devanagari', language: 'hi', from: 0x900, to: 0x97f },
  { name: 'bengali', language: 'bn', from: 0x980, to: 0x9ff },
  { name: 'tamil', language: 'ta', from: 0xb80, to: 0xbff },
  { name: 'telugu', language: 'te', from: 0xc00, to: 0xc7f },
  { name: 'thai', language: 'th', from: 0xe00, to: 0xe7f },
  { name: 'georgian', language: 'ka', from: 0x10a0, to: 0x10ff },
  { name: 'kana', language: 'ja', from: 0x3040, to: 0x30ff },
  { name: 'han', language: 'zh', from: 0x3400, to: 0x9fff },
  { name: 'hangul', language: 'ko', from: 0xac00, to: 0xd7af },
];
