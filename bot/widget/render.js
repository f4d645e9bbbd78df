/** From the assistant's replies to elements. */
import { el, icon } from "./dom.js";
import { day, fill } from "./language.js";
import { blocks, direction, numberLine, pieces, withoutSources } from "./text.js";

/**
 * @typedef {import("./api.js").Reply} Reply
 * @typedef {import("./api.js").Choice} Choice
 * @typedef {import("./api.js").Citation} Citation
 * @typedef {import("./api.js").Custom} Custom
 * @typedef {import("./language.js").Speech} Speech
 * @typedef {{page: Speech, base: "ltr" | "rtl", citations: Citation[], call: boolean}} Context
 */

/** Intents whose answers hold numbers to call. */
const CALLABLE = new Set([
  "report_emergency", "ask_emergency_number", "find_post", "lost_passport", "arrested_or_detained",
  "victim_of_crime", "ill_or_injured", "death_abroad", "missing_person", "stranded_or_no_money",
  "family_matter", "passport_service", "citizen_service", "talk_to_human",
]);
/** @type {Record<string, "stale" | "unknown" | "asking">} */
const LABELS = { stale: "stale", unknown: "unknown", needs_place: "asking", needs_choice: "asking" };

/**
 * A whole turn of the assistant.
 *
 * @param {Reply[]} replies
 * @param {Speech} own  the words around it, in the answer's language where the page has it
 * @param {(choice: Choice) => void} choose  called when a button is pressed
 * @returns {HTMLElement}
 */
export function turn(replies, own, choose) {
  /** @type {Partial<Custom>} */
  const custom = replies[0]?.custom ?? {};
  const language = custom.language ?? own.language;
  const base = custom.direction === "rtl" || custom.direction === "ltr" ? custom.direction : own.direction;
  const citations = Array.isArray(custom.citations) ? custom.citations.filter(Boolean) : [];
  const call = custom.status === "emergency" || CALLABLE.has(custom.intent ?? "");
  /** @type {Context} */
  const context = { page: own, base, citations, call };
  const node = el("div", { class: `answer status-${custom.status ?? "answered"}`, lang: language, dir: base });
  const label = LABELS[custom.status ?? ""];
  if (label) node.append(el("p", { class: "label", lang: own.language }, own.words[label]));
  replies.forEach((reply, index) => {
    const last = index === replies.length - 1;
    const bubble = el("div", { class: "bubble" });
    bubble.append(...body(blocks(last ? withoutSources(reply.text, citations) : reply.text, citations), context));
    // A picture shows what the text says: nothing is lost without it.
    if (reply.image) {
      bubble.append(el("a", { ...outside(reply.image), class: "picture" },
        el("img", { src: reply.image, alt: "", loading: "lazy" })));
    }
    if (last && citations.length) bubble.append(sources(context, custom.permalink));
    node.append(bubble);
    if (reply.buttons?.length) node.append(choices(reply.buttons, choose));
  });
  return node;
}

/**
 * Number lines that need no server.
 *
 * @param {Speech} page
 * @param {boolean} wait  whether the server's own answer may still come
 */
export function ownNumbers(page, wait) {
  const text = [page.words.callNow, ...page.words.numbers.map((line) => `• ${line}`)].join("\n");
  /** @type {Context} */
  const context = { page, base: page.direction, citations: [], call: true };
  const bubble = el("div", { class: "bubble" }, ...body(blocks(text), context));
  if (wait) bubble.append(el("p", { class: "moment" }, page.words.moment));
  return el("div", { class: "answer status-emergency", lang: page.language, dir: page.direction }, bubble);
}

/**
 * @param {import("./text.js").Block[]} parts
 * @param {Context} context
 * @returns {HTMLElement[]}
 */
function body(parts, context) {
  return parts.map((block) => {
    switch (block.kind) {
      case "bullets":
        return el("ul", {}, ...block.items.map((item) => bullet(item, context)));
      case "numbered":
        return el("ol", { start: block.start === 1 ? null : String(block.start) },
          ...block.items.map((item) => el("li", {}, span(item, context))));
      case "quote":
        return el("blockquote", { lang: block.language, dir: block.direction },
          ...body(block.blocks, { ...context, base: block.direction, call: false }));
      default:
        return el("p", { class: block.kind === "line" ? null : block.kind, dir: direction(block.text, context.base) },
          ...inline(block.text, context.call));
    }
  });
}

/**
 * A list item; one that names a number to call becomes a large link.
 *
 * @param {string} item
 * @param {Context} context
 */
function bullet(item, context) {
  const found = context.call ? numberLine(item) : null;
  if (!found) return el("li", {}, span(item, context));
  return el("li", { class: "number" }, el("a", { class: "call", href: found.href },
    icon("phone"),
    el("span", { class: "for", dir: direction(found.label, context.base) }, found.label), " ",
    el("bdi", { class: "digits", dir: "ltr" }, found.number)));
}

/**
 * @param {string} line
 * @param {Context} context
 */
function span(line, context) {
  return el("span", { dir: direction(line, context.base) }, ...inline(line, context.call));
}

/**
 * @param {string} line
 * @param {boolean} call
 * @returns {(Node | string)[]}
 */
function inline(line, call) {
  return pieces(line, { call }).map((piece) => {
    if (piece.kind === "text") return piece.text;
    const attributes = piece.kind === "url" ? outside(piece.href) : { href: piece.href };
    return el("a", { ...attributes, dir: "ltr", class: piece.kind }, piece.text);
  });
}

/** @param {string} href */
function outside(href) {
  // A new tab: the conversation would be gone with this one.
  return { href, target: "_blank", rel: "noopener noreferrer" };
}

/**
 * The citations, each once: who, where, when.
 *
 * @param {Context} context
 * @param {string} [permalink]  page that shows this very answer, and that it is genuine
 */
function sources({ page: { words, language }, citations }, permalink) {
  const many = (/** @type {Citation} */ one) => citations.filter((c) => c.publisher === one.publisher).length > 1;
  const items = citations.map((citation) => {
    const when = [
      citation.published ? fill(words.published, { date: day(citation.published, language) }) : words.undated,
      ...(citation.retrieved ? [fill(words.read, { date: day(citation.retrieved, language) })] : []),
    ].join(" · ");
    const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(citation.url ?? "")?.[1];
    const name = el("bdi", { lang: citation.language }, citation.publisher,
      ...(many(citation) && citation.title ? [`: ${citation.title}`] : []));
    const link = host
      ? el("a", outside(citation.url), name, " ", el("span", { class: "hidden" }, words.newTab))
      : name;
    return el("li", {}, link, " ", el("span", { class: "when" },
      ...(host ? [el("bdi", { dir: "ltr" }, host), " · "] : []), when));
  });
  const link = permalink ? [el("p", { class: "when" }, el("a", outside(permalink), words.answerLink))] : [];
  return el("section", { class: "sources", lang: language },
    el("h3", {}, words.sources), el("ul", {}, ...items), ...link);
}

/**
 * Buttons under a bubble. They stay usable: every one is a complete question of its own, and
 * who chose the wrong Congo wants the other one. The one that was pressed is marked.
 *
 * @param {Choice[]} buttons
 * @param {(choice: Choice) => void} choose
 */
export function choices(buttons, choose) {
  return el("ul", { class: "choices" }, ...buttons.map((choice) => {
    const button = el("button", { type: "button", dir: "auto" }, choice.title);
    button.addEventListener("click", () => {
      button.classList.add("used");
      choose(choice);
    });
    return el("li", {}, button);
  }));
}
