import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gelijkeRijen, kolombreedtes } from '../../src/documents/export/columns.ts';
import { toDocx } from '../../src/documents/export/docx.ts';
import { toHtml } from '../../src/documents/export/html.ts';
import { exportDocument, FORMATEN, type Meta } from '../../src/documents/export/index.ts';
import { toPdf } from '../../src/documents/export/pdf.ts';
import { regels } from '../../src/documents/export/pdf-lines.ts';
import { leesMarkdown, type Run, type Tabel, tekstVan } from '../../src/documents/export/tokens.ts';
import { block, inline } from '../../src/documents/parts/markdown.ts';
import { CASES, PEILDATUM, VERSIE } from './cases.ts';
import { vijandig } from './vijandig.ts';

const GOLDENS = join(import.meta.dirname, '../../fixtures/dossiers-goldens');
const DOCUMENTEN = { 'plan-van-aanpak': 'Plan van aanpak', 're-integratieverslag': 'Re-integratieverslag' };
const META: Meta = { titel: 'Plan van aanpak', dossier: '2024-007', peildatum: PEILDATUM, versie: VERSIE };
const HANDTEKENINGEN = `
| Partij | Naam | Handtekening | Bron |
| --- | --- | --- | --- |
| werkgever | Çağlar Ćosić |  | plan |
| werknemer | [INVULLEN: naam] |  |  |
`;
const ALLES = `# Titel

Een **vet** en *schuin* woord, \`code\`, [INVULLEN: de naam] en een einde\\
van de regel. <b onclick="x">niet vet</b> ![plaatje](http://x.nl/p.png) [kwaad](javascript:alert(1)) [goed](https://uwv.nl/?a=1&b=2)

> Let op.

<div style="x">blok</div>

1. een
2. twee
   - diep

- [ ] taak

---

| Leeg | Hoofd |
| --- | --- |

##### Diepe kop

${'lang'.repeat(120)}

## Ondertekening
${HANDTEKENINGEN}`;

const golden = (dossier: string, document: string) => readFileSync(join(GOLDENS, dossier, `${document}.md`), 'utf8');
const drafts = CASES.flatMap((dossier) =>
  Object.entries(DOCUMENTEN).map(([document, titel]) => ({ dossier, document, titel })),
);

const pdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

function pdfTekst(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'wvp-pdf-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    return execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of a draft, as a reader sees them. */
function woorden(markdown: string, meta = META): string[] {
  const runs = (blokken: ReturnType<typeof leesMarkdown>): string[] =>
    blokken.flatMap((b) => {
      if (b.soort === 'kop' || b.soort === 'alinea') return [tekstVan(b.inhoud)];
      if (b.soort === 'lijst') return b.items.flatMap((item) => runs([...item]));
      if (b.soort === 'citaat') return runs([...b.blokken]);
      if (b.soort === 'lijn') return [];
      return [...b.kop, ...b.rijen.flat()].map(tekstVan);
    });
  return runs(leesMarkdown(markdown, meta)).flatMap((t) => t.split(/\s+/).filter((w) => w !== ''));
}

describe('elk formaat', () => {
  test.each(FORMATEN)('%s: hetzelfde concept geeft dezelfde bytes', async (formaat) => {
    const markdown = `${golden('2026-014', 'plan-van-aanpak')}\n${ALLES}`;
    const eerste = await exportDocument(formaat, markdown, META);
    // The writers of Word and PDF files put the clock in them; a second is what they count in at most two of.
    await new Promise((resolve) => setTimeout(resolve, formaat === 'html' ? 0 : 2100));
    expect(Buffer.compare(Buffer.from(eerste), Buffer.from(await exportDocument(formaat, markdown, META)))).toBe(0);
  });

  test.each(FORMATEN)('%s: een leeg concept heeft een titel', async (formaat) => {
    expect((await exportDocument(formaat, '', META)).length).toBeGreaterThan(500);
  });
});

describe('blokken', () => {
  test('één kop van niveau 1, en geen niveau overgeslagen', () => {
    const niveaus = (md: string) => leesMarkdown(md, META).flatMap((b) => (b.soort === 'kop' ? [b.niveau] : []));
    expect(niveaus('### a\n\n# b\n\n# c\n\n##### d')).toEqual([1, 2, 2, 3]);
    expect(niveaus('tekst')).toEqual([1]);
  });

  test('HTML, plaatjes en vreemde adressen zijn gewone tekst', () => {
    const tekst = woorden(ALLES).join(' ');
    expect(tekst).toContain('<b onclick="x">niet vet</b>');
    expect(tekst).toContain('<div style="x">blok</div>');
    expect(tekst).toContain('kwaad (javascript:alert(1))');
    const links = leesMarkdown(ALLES, META).flatMap((b) =>
      b.soort === 'alinea' ? b.inhoud.flatMap((r) => r.link ?? []) : [],
    );
    expect(links).toEqual(['https://uwv.nl/?a=1&b=2']);
  });

  test('tekst van een mens komt er ongeschonden door', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (text) => {
        const cel = leesMarkdown(`| a |\n| --- |\n| x ${inline(text)} |`, META)[1] as Tabel;
        expect(tekstVan(cel.rijen[0]?.[0] ?? [])).toBe(`x ${text.replace(/\s+/g, ' ').trim()}`.trim());
      }),
      { numRuns: 200 },
    );
  });
});

test('het slot van een brief blijft bij de regel voor de handtekening', () => {
  const brief = 'Een zin.\n\nMet groet,\n\nnamens X\n\n[INVULLEN: naam]\n\nHandtekening:\n\nEinde.';
  const alineas = leesMarkdown(brief, META).flatMap((b) => (b.soort === 'alinea' ? [b] : []));
  expect(alineas.map((a) => a.bijVolgende)).toEqual([true, true, true, true, false, false]);
  expect(alineas.map((a) => a.handtekening)).toEqual([false, false, false, false, true, false]);
});

describe('wat bij elkaar blijft', () => {
  const rijen = (n: number, cel = 'x') => `| a | b |\n| - | - |\n${`| ${cel} | y |\n`.repeat(n)}`;
  const tabellen = (md: string) => leesMarkdown(md, META).flatMap((b) => (b.soort === 'tabel' ? [b] : []));

  test('een regel die iets inleidt, staat niet alleen onderaan', () => {
    const md = '# K\n\nEen zin.\n\n**Naam**\n\nTekst.\n\nHet oordeel:\n\nGoed.\n\nEind.';
    const alineas = leesMarkdown(md, META).flatMap((b) => (b.soort === 'alinea' ? [b] : []));
    expect(alineas.map((a) => a.bijVolgende)).toEqual([true, true, false, true, false, false]);
  });

  test('een korte tabel blijft heel, een lange niet', () => {
    expect(tabellen(rijen(6))[0]?.bijeen).toBe(true);
    expect(tabellen(rijen(7))[0]?.bijeen).toBe(false);
    expect(tabellen(rijen(6, 'woord '.repeat(40)))[0]?.bijeen).toBe(false);
    expect(tabellen(HANDTEKENINGEN)[0]?.bijeen).toBe(true);
  });

  test('een lijn voor een kop opent een nieuwe bladzijde, een andere lijn blijft een lijn', () => {
    const blokken = leesMarkdown('# K\n\na\n\n---\n\nb\n\n---\n\n## Brief\n\nc\n\n## Slot', META);
    expect(blokken.map((b) => b.soort)).toEqual(['kop', 'alinea', 'lijn', 'alinea', 'kop', 'alinea', 'kop']);
    expect(blokken.flatMap((b) => (b.soort === 'kop' ? [b.nieuwePagina] : []))).toEqual([false, true, false]);
  });

  test('de brief staat op een bladzijde van zichzelf, in elk formaat', async () => {
    const md = '# K\n\nVooraf.\n\n---\n\n## Brief\n\nGeachte.\n';
    const pdf = Buffer.from(await toPdf(md, META)).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
    expect(
      unzip(await toDocx(md, META))
        .get('word/document.xml')
        ?.text.match(/<w:pageBreakBefore/g),
    ).toHaveLength(1);
    expect(toHtml(md, META)).toContain('<h2 class="pagina">Brief</h2>');
  });

  test.runIf(pdftotext)('de eerste en de laatste rij van een lange tabel staan niet alleen', async () => {
    // The table moves down line by line: first its last row would fall on the next page, then all but its first.
    for (const n of [7, 8, 9, 10, 11, 30, 31, 32, 33, 34, 35]) {
      const md = `# K\n\n${'regel\n\n'.repeat(n)}${rijen(30, 'rij')}`;
      const bladen = pdfTekst(await toPdf(md, META))
        .split('\f')
        .slice(0, -1);
      for (const aantal of bladen.map((b) => b.match(/\brij\b/g)?.length ?? 0)) expect(aantal, `${n}`).not.toBe(1);
    }
  });
});

describe('kolommen', () => {
  const tabel = (rijen: string[][]): Tabel => {
    const kop = rijen[0]?.map((_, i) => `k${i}`) ?? [];
    const md = [kop, kop.map(() => '---'), ...rijen.map((rij) => rij.map(inline))].map((r) => `| ${r.join(' | ')} |`);
    return leesMarkdown(md.join('\n'), META)[1] as Tabel;
  };

  test('de delen zijn samen één, en geen is leeg', () => {
    const cel = fc.oneof(fc.constant(''), fc.lorem({ maxCount: 40 }), fc.constant('x'.repeat(400)));
    fc.assert(
      fc.property(fc.array(fc.array(cel, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (rijen) => {
        const delen = kolombreedtes(tabel(rijen));
        expect(delen.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
        expect(Math.min(...delen)).toBeGreaterThan(0.02);
      }),
      { numRuns: 100 },
    );
  });

  test('een datum krijgt de ruimte die hij vraagt, lange tekst de rest', () => {
    const [datum = 0, wat = 0, bron = 0] = kolombreedtes(tabel([['27 september 2025', 'woord '.repeat(60), 'x-y']]));
    expect(datum).toBeGreaterThan(0.15);
    expect(wat).toBeGreaterThan(0.6);
    expect(bron).toBeLessThan(datum);
  });

  test('een rij met te weinig cellen wordt aangevuld', () => {
    const kort = leesMarkdown('| a | b |\n| - | - |\n| x |', META)[1] as Tabel;
    expect(gelijkeRijen(kort)[0]?.map(tekstVan)).toEqual(['x', '']);
  });
});

describe('regels', () => {
  const run = (tekst: string): Run => ({
    ...{ vet: false, cursief: false, code: false, invullen: false, link: undefined },
    tekst,
  });
  const meet = (tekst: string) => [...tekst].length;

  test('geen regel is te breed en geen woord gaat verloren', () => {
    const tekst = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/', '\n', 'é'), maxLength: 80 });
    fc.assert(
      fc.property(fc.array(tekst, { maxLength: 4 }), fc.integer({ min: 1, max: 20 }), (teksten, breedte) => {
        const lijnen = regels(teksten.map(run), breedte, meet).map((r) => r.map((d) => d.tekst).join(''));
        for (const lijn of lijnen) expect(meet(lijn.trimEnd())).toBeLessThanOrEqual(breedte);
        expect(lijnen.join('').replace(/\s/g, '')).toBe(teksten.join('').replace(/\s/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  test('breekt na een spatie of een streepje', () => {
    const lijnen = regels([run('een twee-drie vier')], 9, meet);
    expect(
      lijnen.map((r) =>
        r
          .map((d) => d.tekst)
          .join('')
          .trim(),
      ),
    ).toEqual(['een twee-', 'drie vier']);
  });
});

describe('html', () => {
  const TAG = /<(\/?[a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g;
  const tags = (html: string) => [...html.slice(html.indexOf('</style>')).matchAll(TAG)].map((m) => m[0]);
  const zonderBreedte = (lijst: string[]) => lijst.map((tag) => tag.replace(/width:[\d.]+%/, ''));

  test('tekst van een mens wordt nooit een tag', () => {
    const bouw = (t: string) =>
      toHtml(`# Kop\n\nx ${inline(t)}\n\n| a | b |\n| --- | --- |\n| x ${inline(t)} | y |\n`, META);
    const gewoon = zonderBreedte(tags(bouw('x')));
    fc.assert(
      fc.property(vijandig, (text) => {
        const mens = text.replaceAll('INVULLEN', 'invullen');
        expect(zonderBreedte(tags(bouw(mens)))).toEqual(gewoon);
      }),
      { numRuns: 200 },
    );
  });

  test('ook ruwe Markdown geeft alleen tags en attributen van de lijst', () => {
    const toegestaan =
      /^<\/?(h[1-6]|p|ul|ol|li|blockquote|hr|table|colgroup|col|thead|tbody|tr|th|td|strong|em|code|mark|br|a|main|body|html|style|head)( (scope="(col|row)"|class="(bij|bijeen|bron|handtekening|pagina|teken)"|start="\d+"|style="width:[\d.]+%"|href="(https?:|mailto:)[^"]*"|rel="noreferrer"))*>$/;
    fc.assert(
      fc.property(vijandig, (text) => {
        for (const tag of tags(toHtml(`${text}\n\n${ALLES}\n\n${block(text)}`, META))) expect(tag).toMatch(toegestaan);
      }),
      { numRuns: 200 },
    );
  });

  test('titel en dossier breken niet uit de kop van de pagina of uit de stijl', () => {
    const kwaad = { ...META, titel: '</title><script>', dossier: '"; } </style><script>alert(1)</script>' };
    const html = toHtml('# x', kwaad);
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
  });

  test.each(drafts)('$dossier $document: toegankelijk en zonder iets van buiten', ({ dossier, document, titel }) => {
    const html = toHtml(golden(dossier, document), { ...META, titel, dossier });
    expect(html).toContain('<html lang="nl">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<th(?=[ >])/g)?.length).toBe(html.match(/<th scope="(col|row)"/g)?.length);
    expect(html).not.toMatch(/<(script|img|link|iframe|object|form|input)\b|url\(|@import|\bon[a-z]+=/i);
    expect(html).toContain('thead { display: table-header-group; }');
    const tekst = html
      .slice(html.indexOf('<main>'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
    expect(tekst.split(/\s+/).join('')).toContain(woorden(golden(dossier, document)).join(''));
  });
});

/** The files of an archive, with the time that it gives them. */
function unzip(zip: Uint8Array): Map<string, { text: string; time: number; date: number }> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const files = new Map<string, { text: string; time: number; date: number }>();
  let at = view.getUint32(zip.length - 6, true);
  for (let n = view.getUint16(zip.length - 12, true); n > 0; n--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((o) =>
      o === 20 ? view.getUint32(at + o, true) : view.getUint16(at + o, true),
    ) as [number, number, number, number];
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + nameLength)).toString();
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = zip.subarray(start, start + size);
    const text = view.getUint16(at + 10, true) === 8 ? inflateRawSync(data) : Buffer.from(data);
    expect(view.getUint16(local + 12, true)).toBe(view.getUint16(at + 14, true));
    files.set(name, {
      text: text.toString('utf8'),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** Throws where tags do not close each other, or where a character is not one of XML 1.0. */
function wellFormed(xml: string): void {
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
  const stack: string[] = [];
  const rest = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
      (_tag, close: string, name: string, _attributes: string, empty: string) => {
        if (close) expect(stack.pop()).toBe(name);
        else if (!empty) stack.push(name);
        return '';
      },
    );
  expect(stack).toEqual([]);
  expect(rest).not.toMatch(/[<]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i);
}

describe('docx', () => {
  const textOf = (xml: string) =>
    [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map((m) => m[1] ?? ' ')
      .join('')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&');

  test.each(drafts)('$dossier $document: alle tekst, in echte stijlen, zonder iets dat werkt', async (draft) => {
    const markdown = golden(draft.dossier, draft.document);
    const files = unzip(await toDocx(markdown, { ...META, titel: draft.titel, dossier: draft.dossier }));
    for (const [name, { text, time, date }] of files) {
      expect(name).toMatch(/\.(xml|rels)$/);
      wellFormed(text);
      expect({ time, date }).toEqual({ time: 0, date: ((2026 - 1980) << 9) | (11 << 5) | 22 });
      expect(text).not.toMatch(/TargetMode="External"|vbaProject|w:altChunk|w:object|w:pict|w:txbxContent|w:fldSimple/);
      expect(text).not.toMatch(/INCLUDE|HYPERLINK|DDE/);
    }
    const document = files.get('word/document.xml')?.text ?? '';
    expect(textOf(document).replace(/\s/g, '')).toContain(woorden(markdown).join(''));
    expect(document.match(/"Heading1"/g)).toHaveLength(1);
    expect(document.match(/<w:tbl>/g)?.length).toBe(document.match(/<w:tblHeader/g)?.length);
    expect(files.get('word/footer1.xml')?.text).toMatch(/pagina .*PAGE.* van .*NUMPAGES/s);
    expect(textOf(files.get('word/header1.xml')?.text ?? '')).toContain(
      `Dossier ${draft.dossier} · stand op 22 november 2026`,
    );
    expect(files.get('docProps/core.xml')?.text.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2);
    for (const stijl of new Set([...document.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map((m) => m[1])))
      expect(files.get('word/styles.xml')?.text).toContain(`w:styleId="${stijl}"`);
  });

  test('alle soorten blokken, en tekens die XML niet kent', async () => {
    const files = unzip(
      await toDocx(`${ALLES}\n\nnul\u0000 fffe\ufffe half\ud800 eind`, { ...META, titel: 'a<b>\u0001&"' }),
    );
    for (const { text } of files.values()) wellFormed(text);
    const document = files.get('word/document.xml')?.text ?? '';
    expect(textOf(document)).toContain('nul fffe half eind');
    expect(document).toContain('<w:numPr>');
    expect(document).toMatch(/w:val="Invullen"/);
  });

  test('wie tekent, tekent op één bladzijde', async () => {
    const document =
      unzip(await toDocx(`## Ondertekening\n${HANDTEKENINGEN}`, META)).get('word/document.xml')?.text ?? '';
    const rijen = document.split('<w:tr>').slice(1);
    expect(rijen).toHaveLength(3);
    expect(rijen.map((r) => r.includes('<w:keepNext'))).toEqual([true, true, false]);
    for (const rij of rijen) expect(rij).toContain('<w:cantSplit');
  });

  test('vijandige tekst blijft tekst', async () => {
    await fc.assert(
      fc.asyncProperty(vijandig, async (text) => {
        const files = unzip(await toDocx(`${text}\n\n${block(text)}`, { ...META, titel: text, dossier: text }));
        for (const { text: xml } of files.values()) wellFormed(xml);
      }),
      { numRuns: 25 },
    );
  });
});

describe('pdf', () => {
  const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const pages = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  const hex = (text: string) => `\u00fe\u00ff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;
  test.each(drafts)('$dossier $document: bladzijden, bladwijzers, taal en vaste datum', async (draft) => {
    const markdown = golden(draft.dossier, draft.document);
    const pdf = plain(await toPdf(markdown, { ...META, titel: draft.titel, dossier: draft.dossier }));
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pages(pdf)).toBeGreaterThan(1);
    expect(pages(pdf)).toBeLessThan(15);
    expect(pdf).toContain('/Lang (nl-NL)');
    expect(pdf).toContain('/Marked true');
    expect(pdf.match(/D:20261122000000Z/g)?.length).toBeGreaterThan(1);
    expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|AA|URI|EmbeddedFile)\b/);
    for (const [, kop = ''] of markdown.matchAll(/^## ([\w. ]+)$/gm)) {
      const ascii = pdf.includes(`/Title (${kop})`);
      expect(ascii || pdf.includes(hex(kop)), kop).toBe(true);
    }
  });

  test.runIf(pdftotext)('de tekst staat erin, met de kop van een lange tabel op elke bladzijde', async () => {
    const markdown = golden('2024-007', 're-integratieverslag');
    const bytes = await toPdf(markdown, { ...META, titel: 'Re-integratieverslag' });
    const bladen = pdfTekst(bytes).split('\f').slice(0, -1);
    expect(bladen).toHaveLength(pages(plain(bytes)));
    for (const [i, blad] of bladen.entries()) {
      expect(blad).toContain(`pagina ${i + 1} van ${bladen.length}`);
      expect(blad).toContain('Dossier 2024-007 · stand op 22 november 2026');
    }
    expect(bladen.filter((blad) => /Datum\s+Wat\s+Door\s+Bron/.test(blad)).length).toBeGreaterThan(3);
    const alle = bladen.join(' ').replace(/\s/g, '');
    for (const woord of new Set(woorden(markdown))) {
      // A long id may go on in the next line of its cell, with other cells between.
      for (const deel of woord.split(/(?<=[-/])/)) expect(alle).toContain(deel);
    }
  });

  test.runIf(pdftotext)('namen houden hun letters', async () => {
    const namen = 'Çağlar Şahin, Ćosić, Łukasz Żółć, Ğőűțș, Ÿ ẞ ǎ, één coördinator, ☐ ja ☑ nee, € “” – …';
    expect(pdfTekst(await toPdf(`# Kop\n\n${namen}\n`, META))).toContain(namen);
  });

  test('lange woorden, lege tabellen, een rij langer dan een bladzijde en emoji', async () => {
    const rij = `| ${'x'.repeat(300)} | ${'woord '.repeat(1500)} | ${'😀'.repeat(40)} | d | e | f |`;
    const markdown = `${ALLES}\n\n| a | b | c | d | e | Bron |\n| - | - | - | - | - | - |\n${rij}\n${rij}\n`;
    const aantal = pages(plain(await toPdf(markdown, META)));
    expect(aantal).toBeGreaterThan(2);
    expect(aantal).toBeLessThan(20);
  });

  test('vijandige tekst en een kop vol regels lopen niet vast', async () => {
    await fc.assert(
      fc.asyncProperty(vijandig, async (text) => {
        const kop = `| ${inline(text)} ${'kop '.repeat(500)} | b |\n| - | - |\n| ${inline(text)} | x |`;
        const pdf = plain(await toPdf(`${text}\n\n${block(text)}\n\n${kop}`, { ...META, titel: text, dossier: text }));
        expect(pages(pdf)).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });
});
