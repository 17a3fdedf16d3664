/** How the board looks. System fonts; one column on a phone; light and dark; A4. */
import { dicht, KLEUREN, VORM_STIJL } from '../../show/drawing.ts';

const BASIS = `
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0;background:var(--bg);color:var(--inkt);font:15px/1.5 system-ui,Arial,sans-serif;font-variant-numeric:tabular-nums}
a{color:var(--nadruk)}:focus-visible{outline:3px solid var(--nadruk);outline-offset:2px}
.over{position:absolute;left:-99em}.over:focus{left:1rem;background:var(--bg)}
.kop{border-bottom:1px solid var(--lijn)}nav,main,.voet{max-width:1240px;margin:auto;padding:0 16px}
ul,ol{margin:0;padding:0;list-style:none}nav ul{display:flex;flex-wrap:wrap;gap:0 1.3rem}nav a{display:block;padding:.75rem 0 .6rem;text-decoration:none;color:var(--grijs)}
nav a[aria-current]{color:var(--inkt);box-shadow:inset 0 -3px;font-weight:600}
h1{font-size:1.5rem;line-height:1.25;margin:1.3rem 0 .1rem;overflow-wrap:anywhere}h2{font-size:1.1rem;margin:2rem 0 .4rem}h3{font-size:1rem;margin:0}p{margin:.2rem 0}
.stil,small,th,.voet{color:var(--grijs);font-size:.87em}small{font-weight:400}
table{border-collapse:collapse;width:100%;font-size:.93em}th,td{text-align:left;vertical-align:top;padding:.32rem .7rem .32rem 0;border-bottom:1px solid var(--lijn);overflow-wrap:anywhere}
.n{text-align:right;white-space:nowrap}.d{white-space:nowrap}.laat{color:var(--gemist);font-weight:600}
.voet{margin-top:2.5rem;padding:.7rem 16px 1.5rem}
@media(max-width:800px){.w8{display:none}}@media(max-width:560px){.w6{display:none}}
@media print{@page{size:A4;margin:11mm 12mm}body{font-size:9pt;line-height:1.35}.kop,.over,.zoek,.voet,.kies{display:none!important}main{max-width:none;padding:0}h1{font-size:14pt;margin:0}h2{font-size:10.5pt;margin:7pt 0 1pt;break-after:avoid}
a{color:inherit;text-decoration:none}tr,li{break-inside:avoid}th,td{padding:1.5pt 4pt 1.5pt 0}.w8,.w6{display:revert}}`;

/** What every page has, and what one of its kind adds. */
export function stijl(...eigen: readonly string[]): string {
  return dicht([KLEUREN, VORM_STIJL, BASIS, ...eigen].join(''));
}

/** Links beside each other, and the field to search in. */
export const LIJST_STIJL = `
.tk td:first-child{white-space:nowrap}@media screen and (max-width:560px){.tk :nth-child(n+4):is(td,th){display:none}}
.kies{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.9rem 0 0;font-size:.93rem}.zoek{margin:.9rem 0 0}.zoek input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--streep);border-radius:6px;padding:.3rem .6rem;width:min(100%,22rem)}`;

export const BORD_STIJL = `
.tegels{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:10px;margin:1rem 0 0}
.tegels a,.tegels div{display:block;height:100%;padding:.65rem .8rem;border:1px solid var(--lijn);border-radius:8px;background:var(--kaart);color:inherit;text-decoration:none}
.tegels b{display:block;font-size:1.75rem;line-height:1.15;font-weight:600}.tegels .rood b{color:var(--gemist)}.tegels span{display:block}
ol.baan{border-top:1px solid var(--lijn)}
.kaart{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:.2rem 2rem;align-items:center;padding:.55rem 0 .5rem;border-bottom:1px solid var(--lijn)}
.kaart .t{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 1rem}.kaart h3{overflow-wrap:anywhere}.werk small{white-space:nowrap}
.wie{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:0 2.5rem;align-items:start}.wie td:first-child{min-width:6em}.wie td,.wie th{padding-right:.45rem}
@media(max-width:900px){.kaart{grid-template-columns:minmax(0,1fr)}}@media(max-width:480px){.kaart .t{grid-template-columns:minmax(0,1fr)}.tegels{grid-template-columns:1fr 1fr}}
@media print{@page{size:A4 landscape;margin:9mm}body{font-size:8pt}.tegels{grid-template-columns:repeat(6,1fr)}.tegels b{font-size:13pt}.tegels a,.tegels div{padding:2pt 6pt}.kaart{padding:1pt 0;break-inside:avoid;grid-template-columns:1fr 1fr}.kaart .t{grid-template-columns:76pt 1fr}h3{font-size:9pt}.strook{height:26px}h2{margin-top:6pt}.wie{grid-template-columns:repeat(3,1fr)}}`;

/** What marks mean, under a drawing. */
export const UITLEG_STIJL = `
.uitleg{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:.8rem;color:var(--grijs);margin:.8rem 0 0}`;

export const DOSSIER_STIJL = `
.feiten{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:.3rem 0 0;color:var(--grijs)}.feiten b{color:var(--inkt);font-weight:600}
.nu li{padding:.1rem 0}.bw,.st p{color:var(--grijs);font-size:.78em}
.st li{display:grid;grid-template-columns:5.8rem minmax(0,1fr);gap:0 1.1rem;padding:.3rem 0;border-top:1px solid var(--lijn);overflow-wrap:anywhere}.st p{margin:0;grid-column:2}.st b{font-weight:600}.st span{white-space:nowrap}
@media(min-width:960px){.st li{grid-template-columns:5.8rem 4fr 3fr 5fr}.st p{grid-column:auto}.st .rk{grid-column:2/5}}
@media print{.st li{grid-template-columns:54pt 4fr 3fr 5fr;padding:1pt 0;gap:0 8pt}.st p{grid-column:auto}.st .rk{grid-column:2/5}.bw,.st p{font-size:7pt;line-height:1.2}}`;

export const CIJFER_STIJL = `
section{max-width:60rem}.tab td:first-child{hyphens:auto}figure{margin:.5rem 0 .8rem}.tab table{width:auto;min-width:min(100%,34rem)}.sr{display:grid;grid-template-columns:12rem minmax(0,1fr) 8.5rem;gap:0 .9rem;align-items:center;min-height:26px}.sr svg{width:100%;height:16px}.sr .g{color:var(--grijs);font-size:.87rem;text-align:right}
.kol{width:100%;height:170px}.kol text{font-size:11px;fill:var(--grijs)}.kol line{stroke:var(--lijn)}
.v-a{fill:var(--nadruk)}.v-b{fill:var(--streep)}${['voldaan', 'betwist', 'te-laat', 'gemist'].map((s) => `.v-${s}{fill:var(--${s})}`).join('')}
.uitleg{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:.83rem;color:var(--grijs);margin:4px 0 0}.blok{display:inline-block;width:11px;height:11px;vertical-align:-1px}.tab{overflow-x:auto}.tab td{overflow-wrap:normal}.in{padding-left:1.2em}.formule{color:var(--grijs);font-size:.85rem;max-width:62rem}
@media(max-width:560px){.sr{grid-template-columns:minmax(0,1fr) auto}.sr svg{grid-column:1/3;grid-row:2}.sr{padding:.25rem 0}.tab td,.tab th{padding-right:.4rem;font-size:.82rem}}
@media print{figure,section{break-inside:avoid}.kol{height:110px}}`;

export const AGENDA_STIJL = `
.maanden{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,330px),1fr));gap:0 1.6rem}
.maand{table-layout:fixed}.maand th,.maand td{padding:2px 3px;border:1px solid var(--lijn);height:2.5rem;font-size:.8rem}.maand th{height:auto;text-align:center}.maand .buiten{background:var(--kaart)}
.maand .p{box-shadow:inset 0 0 0 2px var(--nadruk)}.maand a{display:block;text-align:center;font-weight:600;border-radius:4px;background:var(--kaart);text-decoration:none;min-height:24px;line-height:24px}
@media print{@page{size:A4 landscape;margin:9mm}.maanden{grid-template-columns:repeat(3,1fr)}.maand th,.maand td{height:20pt}}`;
