/**
 * A repo of N cases × 31 events, the same bytes for the same seed. Every file is valid, every event lies on or before
 * PEILDATUM, and the first sick days are spread, so that a portfolio holds young and old cases, most in order, some with
 * a step that is late or missing.
 *
 *   node make-repo.mjs <folder> <cases> [seed]
 *
 * Dates stand in quotes: js-yaml 3 (in ajv-cli) reads a bare date as a timestamp, which no JSON Schema can judge.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PEILDATUM = '2026-11-22';
export const EVENTS_PER_CASE = 31;
const SEED = 20261122;
const DAY = 86_400_000;
const dayNumber = (datum) => Date.parse(`${datum}T00:00:00Z`) / DAY;
const toDatum = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const TODAY = dayNumber(PEILDATUM);

/** mulberry32: small, seeded, the same everywhere. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FUNCTIES = ['broodbakker', 'monteur', 'magazijnmedewerker', 'planner', 'administratief medewerker', 'verkoper'];
const NAMEN = ['J. de Vries', 'M. Oosterwal', 'A. el Amrani', 'S. Wilgenhout', 'P. van der Brink', 'F. Lauwers'];
const BESPROKEN = [
  'Het rooster van de komende weken en de taken die nu goed gaan; de opbouw volgt het schema uit het plan.',
  'De uren per dag en de verdeling over de week. De werkplek is aangepast en het takenpakket blijft voorlopig gelijk.',
  'De stand van de afspraken uit het vorige gesprek; twee zijn klaar, een loopt nog door tot de volgende keer.',
  'Het werk op de andere afdeling en wat daar nog voor nodig is: uitleg over het systeem en een vaste begeleider.',
];
const WERK = [
  'Maakt een rooster met vier dagdelen per week.',
  'Houdt de gewerkte uren per taak bij.',
  'Stelt een takenpakket samen zonder tillen boven vijf kilo.',
  'Plant het volgende gesprek en bewaakt de afspraken.',
  'Volgt de interne uitleg over het planningssysteem.',
];
const INFORMATIE = ['rechten-werknemer', 'privacy', 'rolverdeling', 'deskundigenoordeel', 'wia', 'financiele-gevolgen'];

const WORD = /^[A-Za-z][A-Za-z0-9 .;()-]*$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function scalar(value) {
  if (typeof value !== 'string') return String(value);
  return WORD.test(value) && !RESERVED.test(value) && !value.endsWith(' ') ? value : JSON.stringify(value);
}
const flowScalar = (value) => (typeof value === 'string' && /^[A-Za-z][\w .-]*$/.test(value) ? value : scalar(value));
const flow = (value) =>
  typeof value !== 'object'
    ? flowScalar(value)
    : Array.isArray(value)
      ? `[${value.map(flow).join(', ')}]`
      : `{${Object.entries(value)
          .map(([k, v]) => `${k}: ${flow(v)}`)
          .join(', ')}}`;

/** Fields as a person writes them: texts and afspraken in lines, signatures and short lists in brackets. */
function yaml(fields) {
  let out = '';
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (Array.isArray(value) && value.some((v) => typeof v === 'object' || v.length > 24)) {
      out += `${key}:\n`;
      for (const item of value) {
        if (typeof item !== 'object') out += `  - ${scalar(item)}\n`;
        else
          out += Object.entries(item)
            .map(([k, v], i) => `  ${i === 0 ? '- ' : '  '}${k}: ${scalar(v)}\n`)
            .join('');
      }
    } else if (Array.isArray(value)) out += `${key}: ${flow(value)}\n`;
    else if (typeof value === 'object') {
      const nested = Object.values(value).some((v) => typeof v === 'object');
      if (!nested) out += `${key}: ${flow(value)}\n`;
      else {
        out += `${key}:\n`;
        for (const [k, v] of Object.entries(value)) out += `  ${k}: ${flow(v)}\n`;
      }
    } else out += `${key}: ${scalar(value)}\n`;
  }
  return out;
}

/** The events of one case, oldest first. */
function events(first, rnd, naam, functie) {
  const pick = (list) => list[Math.floor(rnd() * list.length)];
  const at = (day) => toDatum(first + day);
  const until = Math.min(TODAY - first, 720);
  const list = [];
  const add = (day, soort, door, fields) => {
    if (day <= until) list.push({ day, soort, fields: { soort, datum: at(day), door, ...fields } });
  };
  const afspraken = (day) =>
    [pick(WERK), pick(WERK)].map((wat, i) => ({
      wie: i === 0 ? 'werkgever' : 'werknemer',
      wat,
      uiterlijk: at(day + 14 + i * 14),
    }));
  const ondertekening = (day) => ({
    werkgever: { naam: 'G. Ravensbergen', functie: 'hoofd personeelszaken', datum: at(day) },
    werknemer: { naam, functie, datum: at(day + 1) },
  });
  const late = rnd() < 0.12 ? 1 + Math.floor(rnd() * 20) : 0;
  const forgets = rnd();

  add(0, 'ziekmelding', 'werkgever', {
    eersteZiektedag: at(0),
    verwachtLangdurig: false,
    verwachteDuur: 'nog niet bekend',
    vangnet: 'geen',
    regres: false,
    arbeidsongeval: false,
  });
  add(1, 'melding-arbodienst', 'werkgever', {});
  add(8, 'informatie-verstrekt', 'casemanager', { aan: ['werknemer'], onderwerp: 'rechten-werknemer' });
  add(21, 'spreekuur', 'arbodienst', { stap: 'opgeroepen', volgendSpreekuur: at(34) });
  const pa = 36 + Math.floor(rnd() * 6) + late;
  add(pa, 'probleemanalyse', 'bedrijfsarts', {
    vastgelegd: at(pa + 1),
    mogelijkheden: 'ja',
    opgesteldDoor: { naam: 'A. Terpstra', functie: 'bedrijfsarts' },
    beperkingen: ['beperkt in tillen of dragen boven vijf kilo', 'beperkt in langdurig staan of lopen'],
    belastbaarheid: 'Acht uur per week licht werk, verdeeld over vier dagen.',
    werkgerelateerd: rnd() < 0.2,
    prognose: 'Gedeeltelijke hervatting is mogelijk; volledig eigen werk is nog onzeker.',
    advies: ['Zoek licht werk in de werkplaats of de planning.', 'Bouw de uren op in stappen van vier.'],
    volgendSpreekuur: at(pa + 42),
  });
  const pva = pa + 7 + Math.floor(rnd() * 6);
  add(pva, 'plan-van-aanpak', 'casemanager', {
    vastgelegd: at(pva),
    einddoel: rnd() < 0.6 ? 'eigen-werk' : 'aangepast-eigen-werk',
    doelstellingen: [
      { doel: 'Acht uur per week licht werk in de planning.', uiterlijk: at(pva + 60) },
      { doel: 'Twintig uur per week in eigen werk met aanpassing van de zware taken.', uiterlijk: at(pva + 180) },
    ],
    activiteiten: [
      { wie: 'werkgever', wat: 'Maakt een werkplek met zit-stabureau bij de planning.', uiterlijk: at(pva + 30) },
      { wie: 'werkgever', wat: 'Stelt een takenpakket voor de planning samen.', uiterlijk: at(pva + 21) },
      { wie: 'werknemer', wat: 'Werkt vier dagdelen van twee uur volgens het schema.', uiterlijk: at(pva + 60) },
      { wie: 'casemanager', wat: 'Plant de evaluaties en bewaakt de afspraken.', uiterlijk: at(pva + 14) },
    ],
    visieWerkgever: 'Werkgever ziet mogelijkheden in de planning en wil het eigen werk stap voor stap uitbreiden.',
    visieWerknemer: 'Werknemer wil terug naar eigen werk en werkt intussen mee in de planning.',
    evaluatiemomenten: [at(pva + 42), at(pva + 84), at(329)],
    casemanager: { naam: 'R. Hoekzema', organisatie: 'Verzuimregie De Brink' },
    ondertekening: ondertekening(pva),
    afschriften: [
      { aan: 'werknemer', op: at(pva + 1) },
      { aan: 'casemanager', op: at(pva + 1) },
      { aan: 'bedrijfsarts', op: at(pva + 1) },
    ],
  });
  add(pva, 'casemanager-aangewezen', 'werkgever', {
    naam: 'R. Hoekzema',
    organisatie: 'Verzuimregie De Brink',
    rol: 'extern',
    register: 'fictief register 0117',
  });
  for (let n = 1, day = pva + 38; day < 690; n += 1, day += 36 + Math.floor(rnd() * 6)) {
    if (day > 300 && day < 345) continue;
    add(day, 'voortgangsgesprek', 'casemanager', {
      aanwezig: ['werkgever', 'werknemer', 'casemanager'],
      besproken: pick(BESPROKEN),
      afspraken: afspraken(day),
      volgendGesprek: at(day + 42),
    });
    if (n % 3 === 0)
      add(day + 9, 'spreekuur', 'bedrijfsarts', {
        stap: 'gehouden',
        mogelijkheden: 'ja',
        bijstellingNodig: false,
        belastbaarheid: `${8 + (n % 5) * 4} uur per week passend werk, verdeeld over de week.`,
        advies: ['Ga door met de opbouw en vermijd zwaar tilwerk.'],
        volgendSpreekuur: at(day + 60),
      });
    if (n % 4 === 1)
      add(day + 5, 'werkhervatting', 'werkgever', {
        percentage: Math.min(80, 10 + n * 5),
        urenPerWeek: Math.min(29, 4 + n * 2),
        soortWerk: n < 5 ? 'aangepast' : 'eigen',
        loonwaarde: Math.min(80, 10 + n * 5),
        arbeidstherapeutisch: n === 1 && forgets > 0.85,
      });
  }
  if (forgets > 0.04)
    add(288 + (late % 5), 'aangifte-42-weken', 'werkgever', {
      kanaal: 'werkgeversportaal',
      kenmerk: `UWV-${100_000 + Math.floor(rnd() * 899_999)}`,
    });
  if (forgets > 0.08)
    add(330 + late, 'eerstejaarsevaluatie', 'casemanager', {
      terugblik: 'De opbouw in de planning is gehaald; het eigen werk lukt voor een deel van de uren.',
      einddoelBehaald: false,
      redenNietBehaald: 'Zware taken zijn nog niet haalbaar.',
      resultaatTweedeJaar: 'Volledige uren in eigen of ander passend werk.',
      aanpakTweedeJaar: 'Verdere opbouw bij de eigen werkgever en daarnaast onderzoek naar werk daarbuiten.',
      spoor1Perspectief: 'nee',
      spoor2: 'starten',
      visieWerkgever: 'Werkgever houdt de plek in de planning vrij.',
      visieWerknemer: 'Werknemer wil beide wegen volgen.',
      ondertekening: ondertekening(330 + late),
    });
  add(332 + late, 'spoor-2', 'werkgever', { stap: 'besloten', reden: 'Eigen werk is niet volledig haalbaar.' });
  if (forgets < 0.9) {
    add(360, 'spoor-2', 're-integratiebedrijf', { stap: 'gestart', bureau: 'Bureau De Overstap' });
    add(450, 'spoor-2', 're-integratiebedrijf', { stap: 'rapportage', resultaat: 'Zoekprofiel en drie gesprekken.' });
  }
  add(400, 'arbeidsdeskundig-onderzoek', 'arbeidsdeskundige', {
    stap: 'rapport',
    opgesteldDoor: { naam: 'T. Zandstra', organisatie: 'Arbeidsadvies Waterkant' },
    eigenWerkPassend: 'nee',
    anderWerkPassend: 'aan-te-passen',
    advies: ['Pas de taken in de planning aan en onderzoek een andere functie.'],
  });
  add(612, 'actueel-oordeel', 'bedrijfsarts', {
    opgesteldDoor: { naam: 'A. Terpstra', functie: 'bedrijfsarts' },
    beperkingen: ['beperkt in tillen of dragen boven vijf kilo'],
    belastbaarheid: 'Vierentwintig uur per week passend werk.',
    mogelijkheden: 'ja',
    arbeidsrelatie: 'De verhouding op het werk is goed.',
    passendeArbeid: 'Het werk in de planning is passend.',
    prognose: 'Geen verdere opbouw te verwachten.',
  });
  add(622, 'eindevaluatie', 'casemanager', {
    stand: 'Werkt vierentwintig uur in de planning.',
    uitgevoerd: 'Alle activiteiten uit het plan en de bijstelling.',
    nietUitgevoerd: 'Terugkeer in de zware taken.',
    arbeidsrelatie: 'Goed.',
    passendeArbeid: 'De functie in de planning is passend.',
    spoor2Resultaat: 'Geen plaatsing; de passende functie is intern.',
    ondertekening: ondertekening(622),
  });
  add(624, 'medische-informatie', 'bedrijfsarts', {});
  add(628, 'oordeel-werknemer', 'werknemer', { eens: true, oordeel: 'Ik herken het verslag.' });
  add(632, 're-integratieverslag', 'werkgever', { verstrektAanWerknemer: at(632), soortVerslag: 'volledig' });
  add(640, 'wia-aanvraag', 'werknemer', { kenmerk: `WIA-${10_000 + Math.floor(rnd() * 89_999)}` });

  // Contacts fill a case up to 31 events; a case with more drops what could have been a phone call.
  for (let n = 0; list.length < EVENTS_PER_CASE; n += 1) {
    const day = 4 + ((n * 13) % Math.max(1, until - 4));
    if (n % 4 === 3)
      add(day, 'informatie-verstrekt', 'casemanager', { aan: ['werknemer'], onderwerp: pick(INFORMATIE) });
    else
      add(day, 'contact', n % 2 ? 'casemanager' : 'werkgever', {
        met: ['werknemer'],
        via: n % 3 ? 'telefoon' : 'gesprek',
        onderwerp: 'bereikbaarheid en overdracht van het werk',
        afspraken: n % 2 ? afspraken(day) : undefined,
      });
  }
  for (const soort of ['spreekuur', 'werkhervatting', 'voortgangsgesprek']) {
    const own = list.filter((e) => e.soort === soort && e.fields.stap !== 'opgeroepen');
    for (const [i, event] of own.entries())
      if ((soort === 'voortgangsgesprek' || i % 2 === 0) && list.length > EVENTS_PER_CASE)
        list.splice(list.indexOf(event), 1);
  }
  return list.sort((a, b) => a.day - b.day).map((e) => e.fields);
}

/** Writes the repo and gives the number of event files. */
export function makeRepo(folder, cases, seed = SEED) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'wvp.yaml'),
    yaml({
      versie: 1,
      werkgever: {
        naam: 'Meubelmakerij Wilgenhout B.V.',
        loonheffingennummer: '123456789L01',
        aardBedrijf: 'productie en verkoop van houten meubelen',
        eigenrisicodragerZw: false,
      },
      bedrijfsarts: { naam: 'A. Terpstra', arbodienst: 'Arbodienst Waterkant' },
      casemanager: { naam: 'R. Hoekzema', organisatie: 'Verzuimregie De Brink', rol: 'extern' },
      regels: ['wet', 'uwv'],
    }),
  );
  let files = 0;
  for (let n = 0; n < cases; n += 1) {
    // Its own stream of numbers for each case: case 7 is the same in a repo of 10 and in one of 4,000.
    const rnd = random(seed + n * 7919);
    const id = `b-${String(n + 1).padStart(5, '0')}`;
    let first = TODAY - 160 - Math.floor(rnd() * 580);
    while ([0, 6].includes(new Date(first * DAY).getUTCDay())) first -= 1;
    const naam = NAMEN[n % NAMEN.length];
    const functie = FUNCTIES[Math.floor(rnd() * FUNCTIES.length)];
    const map = join(folder, 'dossiers', id);
    mkdirSync(join(map, 'events'), { recursive: true });
    writeFileSync(
      join(map, 'dossier.yaml'),
      yaml({
        dossier: id,
        werknemer: {
          naam,
          personeelsnummer: String(10_000 + n),
          geboortedatum: toDatum(first - 12_000 - Math.floor(rnd() * 7000)),
          functie,
          urenPerWeek: 36,
          bekwaamheden: 'mbo 3, rijbewijs B, ervaring in het vak',
        },
        dienstverband: { aanvang: toDatum(first - 900 - Math.floor(rnd() * 4000)), soort: 'onbepaalde-tijd' },
      }),
    );
    const names = new Map();
    for (const fields of events(first, rnd, naam, functie)) {
      const base = `${fields.datum}-${fields.soort}`;
      const count = (names.get(base) ?? 0) + 1;
      names.set(base, count);
      writeFileSync(join(map, 'events', `${base}${count > 1 ? `-${count}` : ''}.yaml`), yaml(fields));
      files += 1;
    }
  }
  return files;
}

/** As `makeRepo`, but keeps a repo that this very generator made before. */
export function ensureRepo(folder, cases, seed = SEED) {
  const mark = `${folder}.made`;
  const own = JSON.stringify([cases, seed, readFileSync(fileURLToPath(import.meta.url), 'utf8')]);
  if (existsSync(folder) && existsSync(mark) && readFileSync(mark, 'utf8') === own) return cases * EVENTS_PER_CASE;
  rmSync(mark, { force: true });
  const files = makeRepo(folder, cases, seed);
  writeFileSync(mark, own);
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, cases, seed] = process.argv.slice(2);
  if (!folder || !Number.isInteger(Number(cases ?? 'x')) || Number(cases) < 1) {
    console.error('Use: node make-repo.mjs <folder> <cases> [seed]');
    process.exitCode = 2;
  } else {
    const files = makeRepo(resolve(folder), Number(cases), seed === undefined ? SEED : Number(seed));
    console.log(`${cases} cases, ${files} events in ${folder}`);
  }
}
