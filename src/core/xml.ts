/** The one way from text to XML and HTML: nothing in it is markup, in an element or in an attribute. */
const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);
}

/** The text with `vervanging` for what XML 1.0 (section 2.2) does not allow, also not as a reference: most controls, halves of pairs, two noncharacters. */
export function alleenXml(text: string, vervanging: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, vervanging);
}
