/**
 * The languages of the page: which one, its words, its dates. The words of a language are one
 * file in strings/, loaded when the page speaks it; English is always there to fall back on.
 *
 * @typedef {typeof english} Words  starters: questions to press before the first message;
 *   numbers: for when no server answers
 * @typedef {{language: string, direction: "ltr" | "rtl", words: Words}} Speech
 */
import english from "./strings/en.js";

/**
 * Each by its own name, as the browser knows it.
 *
 * @type {Readonly<Record<string, {name: string, direction: "ltr" | "rtl"}>>}
 */
export const LANGUAGES = Object.fromEntries("fr en ar es de ru pt it tr pl uk fa zh ja ko hi".split(" ").map((code) => {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  return [code, { name: name[0].toLocaleUpperCase(code) + name.slice(1), direction: /ar|fa/.test(code) ? "rtl" : "ltr" }];
}));

/**
 * The first language we have: ?lang=, then the browser's own list, then English.
 *
 * @param {string} search  location.search
 * @param {readonly string[]} wished  navigator.languages
 */
export function pickLanguage(search, wished) {
  const asked = new URLSearchParams(search).get("lang");
  for (const tag of asked ? [asked, ...wished] : wished) {
    const code = tag.toLowerCase().split(/[-_]/)[0];
    if (Object.hasOwn(LANGUAGES, code)) return code;
  }
  return "en";
}

/**
 * A language with its words; `otherwise` if the page does not have it, or not in time.
 *
 * @param {string | undefined} language
 * @param {Speech} [otherwise]
 * @returns {Promise<Speech>}
 */
export async function speech(language, otherwise = { language: "en", direction: "ltr", words: english }) {
  if (!language || !Object.hasOwn(LANGUAGES, language)) return otherwise;
  if (language === otherwise.language) return otherwise;
  const late = new Promise((_, reject) => { setTimeout(reject, 1_500); });
  try {
    const { default: words } = await Promise.race([import(`./strings/${language}.js`), late]);
    return { language, direction: LANGUAGES[language].direction, words };
  } catch {
    return otherwise;
  }
}

/**
 * A string with its {gaps} filled. What fills them is isolated, so that a Latin date or number
 * cannot reorder an Arabic sentence around it.
 *
 * @param {string} pattern
 * @param {Record<string, string | number>} values
 */
export function fill(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => `\u2068${values[name]}\u2069`);
}

/**
 * An ISO date in words, always with Latin digits, as the server writes it.
 *
 * @param {string} iso
 * @param {string} language
 */
export function day(iso, language) {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  // Dates in English for the whole world: 24 June 2026. "ar" alone has Egypt's month names.
  const locale = { en: "en-GB", ar: "ar-EG" }[language] ?? language;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "long", timeZone: "UTC", numberingSystem: "latn", calendar: "gregory",
  }).format(date);
}
