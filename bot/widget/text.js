/**
 * What the assistant's plain text means: lists, quotations, links, telephone numbers, direction.
 * Pure functions of strings; render.js turns the result into elements.
 *
 * @typedef {import("./api.js").Citation} Citation
 * @typedef {{kind: "line" | "heading" | "warning", text: string}
 *   | {kind: "bullets" | "numbered", items: string[], start: number}
 *   | {kind: "quote", blocks: Block[], direction: "ltr" | "rtl", language: string | null}} Block
 * @typedef {{kind: "text" | "url" | "mail" | "tel", text: string, href: string}} Piece
 * @typedef {{label: string, number: string, href: string}} NumberLine
 */

const BULLET = /^•\s+/;
const NUMBERED = /^(\d{1,2})[.)]\s+/;
const ISOLATES = /[\u2066-\u2069\u200e\u200f]/g;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
/** @type {Record<string, string>} quotation marks of the languages: what opens, what closes */
const MARKS = { "“": "”", "«": "»", "„": "“”", "「": "」" };
const TITLE = 40; // longest title of a block of sources, in characters
const HEADING = 80;

/** @param {string} text */
const bare = (text) => text.replace(ISOLATES, "");

/**
 * The text without its closing block of sources: bullets at the very end, each ending in a cited
 * address, all of them there, and the short line above. Else nothing goes: better twice than lost.
 *
 * @param {string} text
 * @param {readonly Citation[]} citations
 */
export function withoutSources(text, citations) {
  const lines = text.trimEnd().split("\n");
  const missing = new Set(citations.map((citation) => citation.url));
  const cited = new Set(missing);
  let first = lines.length;
  while (first > 0 && BULLET.test(lines[first - 1])) {
    const url = /\S+$/.exec(bare(lines[first - 1]))?.[0] ?? "";
    if (!cited.has(url)) break;
    missing.delete(url);
    first -= 1;
  }
  if (!citations.length || missing.size) return text;
  const above = lines[first - 1] ?? "";
  if (above && !BULLET.test(above) && bare(above).length <= TITLE) first -= 1;
  return lines.slice(0, first).join("\n").trimEnd();
}

/**
 * @param {string} text
 * @param {readonly Citation[]} citations  give a quotation its language
 * @returns {Block[]}
 */
export function blocks(text, citations = []) {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  /** @type {Block[]} */
  const found = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const last = found.at(-1);
    const number = NUMBERED.exec(line);
    if (BULLET.test(line)) {
      const item = line.replace(BULLET, "");
      if (last?.kind === "bullets") last.items.push(item);
      else found.push({ kind: "bullets", items: [item], start: 1 });
    } else if (number && (Number(number[1]) === 1 || last?.kind === "numbered")) {
      const item = line.slice(number[0].length);
      if (last?.kind === "numbered" && Number(number[1]) === last.start + last.items.length) last.items.push(item);
      else found.push({ kind: "numbered", items: [item], start: Number(number[1]) });
    } else if (quoted(lines, at) > 0) {
      const own = lines.slice(at, at + quoted(lines, at));
      found.push({
        kind: "quote", blocks: blocks(own.join("\n")), direction: direction(own.join("\n").match(/\p{L}/u)?.[0] ?? "", "ltr"),
        language: spoken(lines[at - 1], citations),
      });
      at += own.length - 1;
    } else {
      const next = lines[at + 1] ?? "";
      const title = at === 0 && next && !/[.:!?…؟。：]$/.test(bare(line));
      const heads = (BULLET.test(next) || title) && bare(line).length <= HEADING;
      found.push({ kind: line.startsWith("⚠") ? "warning" : heads ? "heading" : "line", text: line });
    }
  }
  return found;
}

/**
 * How many lines are a publisher's own words: from an opening mark under a heading that ends in
 * a colon, to the line that ends with the mark that closes it; 0 if they are none.
 *
 * @param {string[]} lines
 * @param {number} at
 */
function quoted(lines, at) {
  const [open] = lines[at];
  const close = MARKS[open];
  if (!close || !/[:：]$/.test(bare(lines[at - 1] ?? ""))) return 0;
  let depth = 0;
  let first = 0; // for words with marks that do not pair
  for (let index = at; index < lines.length; index += 1) {
    depth += [...lines[index]].reduce((sum, mark) => sum + Number(mark === open) - Number(close.includes(mark)), 0);
    if (!close.includes(bare(lines[index]).at(-1) || " ")) continue;
    first ||= index - at + 1;
    if (depth <= 0) return index - at + 1;
  }
  return first;
}

/**
 * The language of a quotation: that of the citation whose publisher its heading names.
 *
 * @param {string} heading
 * @param {readonly Citation[]} citations
 */
function spoken(heading, citations) {
  const named = citations.filter((citation) => heading.includes(citation.publisher));
  return new Set(named.map((citation) => citation.language)).size === 1 ? named[0].language : null;
}

// An address ends before white space, isolates, quotation marks and closing punctuation.
const PIECE = new RegExp([
  /(?<url>https?:\/\/[^\s\u2066-\u2069<>"“”«»]+)/,
  /(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/,
  /(?<tel>(?:\+|\(\+)[\d\s().-]{6,22}\d)/,
].map((part) => part.source).join("|"), "gu");

/**
 * A line as text, web and mail addresses, and international telephone numbers.
 *
 * @param {string} line
 * @param {{call?: boolean}} [options]  call: a short number at its end is one to call
 * @returns {Piece[]}
 */
export function pieces(line, { call = false } = {}) {
  /** @type {Piece[]} */
  const found = [];
  const text = (/** @type {string} */ part) => part && found.push({ kind: "text", text: part, href: "" });
  let from = 0;
  for (const match of line.matchAll(PIECE)) {
    const kind = /** @type {"url" | "mail" | "tel"} */ (Object.entries(match.groups ?? {}).find(([, own]) => own)?.[0]);
    const own = kind === "tel" ? match[0] : trimmed(match[0]);
    const href = { url: own, mail: `mailto:${own}`, tel: `tel:${dial(own)}` }[kind];
    text(line.slice(from, match.index));
    found.push({ kind, text: own, href });
    from = match.index + own.length;
  }
  const rest = line.slice(from);
  const short = call && /^(?<head>.*[:：]\s*[\u2066-\u2069]?)(?<number>\d[\d ]{1,6}\d?)(?<tail>[\u2066-\u2069.。।\s]*)$/u.exec(rest);
  if (short && short.groups) {
    text(short.groups.head);
    found.push({ kind: "tel", text: short.groups.number, href: `tel:${dial(short.groups.number)}` });
    text(short.groups.tail);
  } else {
    text(rest);
  }
  return found;
}

/**
 * Without the punctuation of the sentence around it, keeping a bracket that the address opened.
 *
 * @param {string} address
 */
function trimmed(address) {
  let end = address.replace(/[.,;:!?'’،؛؟]+$/u, "");
  while (end.endsWith(")") && !end.includes("(")) end = end.slice(0, -1).replace(/[.,;:!?]+$/u, "");
  return end;
}

/**
 * "Police: 999" or "112 — works in ..." as a number with what it is for; null for anything else.
 *
 * @param {string} line  without its bullet
 * @returns {NumberLine | null}
 */
export function numberLine(line) {
  const text = bare(line);
  const after = /^(?<label>.{1,160}?)\s*[:：]\s*(?<number>[+(\d][\d\s()+.-]*)$/u.exec(text);
  const before = /^(?<number>\d[\d\s]{1,8}?)\s+[—–-]\s+(?<label>.+)$/u.exec(text);
  const { label, number } = (after ?? before)?.groups ?? {};
  const href = number ? dial(number) : "";
  return /^\+?\d{2,15}$/.test(href) ? { label: label.trim(), number: number.trim(), href: `tel:${href}` } : null;
}

/**
 * What to dial: digits and a leading plus; the trunk zero of "+44 (0)20" is not dialled.
 *
 * @param {string} number
 */
export function dial(number) {
  const abroad = /^\s*\(?\s*\+/.test(number);
  const digits = (abroad ? number.replace(/\(\s*0\s*\)/, "") : number).replace(/\D/g, "");
  return abroad ? `+${digits}` : digits;
}

/**
 * A line's direction: the answer's if the line has any letter of it, else that of its letters.
 * dir="auto" would look at the first letter only, and a ministry's English name may begin an
 * Arabic line.
 *
 * @param {string} line
 * @param {"ltr" | "rtl"} base
 * @returns {"ltr" | "rtl"}
 */
export function direction(line, base) {
  const text = line.replace(/https?:\S+/g, "");
  const others = text.replace(RTL, "");
  const has = { rtl: others.length !== text.length, ltr: /\p{L}/u.test(others) };
  const other = base === "rtl" ? "ltr" : "rtl";
  return !has[base] && has[other] ? other : base;
}
