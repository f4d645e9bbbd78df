/** One message of the person with everything that comes back for it. */
import { Failure } from "./api.js";
import { el } from "./dom.js";
import { speech } from "./language.js";
import { ownNumbers, turn } from "./render.js";

/**
 * @typedef {import("./api.js").Reply} Reply
 * @typedef {import("./api.js").Choice} Choice
 * @typedef {object} Exchange
 * @property {string} message   what is sent
 * @property {string} shown     what the person is shown to have said
 * @property {boolean} urgent   danger: numbers must appear, whatever happens
 */

const THINKING = 300;
/** How long danger waits for the server before the page gives its own numbers. */
const DANGER = 2_000;

export class ExchangeView {
  /** @type {ReturnType<typeof setTimeout>[]} */
  #timers = [];
  #numbers = false;

  /**
   * @param {Exchange} exchange
   * @param {object} page
   * @param {() => import("./language.js").Speech} page.speech
   * @param {(exchange: Exchange) => Promise<Reply[]>} page.send
   * @param {(choice: Choice) => void} page.choose
   * @param {(view: ExchangeView) => void} page.grown    called when something was added
   * @param {(replies: Reply[]) => void} page.answered
   * @param {(thinking: boolean) => void} page.thinking  said to those who do not see it
   * @param {(text: string) => void} page.edit           puts a text back into the message box
   * @param {() => void} page.refocus                    called when a focused button goes away
   */
  constructor(exchange, page) {
    this.exchange = exchange;
    this.page = page;
    // The person's own words are not read back to them: aria-live="off".
    this.said = el("div", { class: "said", "aria-live": "off" },
      el("span", { class: "hidden" }, page.speech().words.you, " "), el("p", { dir: "auto" }, exchange.shown));
    this.element = el("div", { class: "exchange" }, this.said);
  }

  /** Send it, and show what comes of it. */
  async run() {
    this.#wait();
    try {
      const replies = await this.page.send(this.exchange);
      const own = await speech(replies[0].custom?.language, this.page.speech());
      this.#settle();
      this.element.querySelector(".moment")?.remove();
      this.#add(turn(replies, own, this.page.choose));
      this.page.answered(replies);
    } catch (error) {
      this.#settle();
      this.#failed(error instanceof Failure ? error.kind : "server");
      if (!(error instanceof Failure)) throw error;
    }
  }

  #wait() {
    this.#timers = [setTimeout(() => {
      this.dots = el("div", { class: "thinking", "aria-live": "off", "aria-hidden": "true" },
        el("i"), el("i"), el("i"), el("span", {}, this.page.speech().words.thinking));
      this.page.thinking(true);
      this.#add(this.dots);
    }, THINKING)];
    if (this.exchange.urgent) this.#timers.push(setTimeout(() => this.#ownNumbers(true), DANGER));
  }

  #settle() {
    this.#timers.forEach(clearTimeout);
    this.#hideDots();
  }

  #hideDots() {
    if (!this.dots) return;
    this.dots.remove();
    this.dots = null;
    this.page.thinking(false);
  }

  /** @param {boolean} wait */
  #ownNumbers(wait) {
    if (this.#numbers) return;
    this.#numbers = true;
    this.#hideDots();
    this.#add(ownNumbers(this.page.speech(), wait));
  }

  /** @param {import("./api.js").Kind} kind */
  #failed(kind) {
    const { words, language, direction } = this.page.speech();
    this.element.querySelector(".moment")?.remove();
    if (this.exchange.urgent) this.#ownNumbers(false);
    const again = kind !== "rejected" && kind !== "tooLarge";
    const button = el("button", { type: "button" }, again ? words.retry : words.edit);
    const error = el("div", { class: "bubble failed", lang: language, dir: direction },
      el("p", {}, words[kind]), button);
    if (again && !this.exchange.urgent) {
      error.append(el("p", { class: "call112" }, `${words.inDangerCall} `,
        el("a", { href: "tel:112", class: "tel", dir: "ltr" }, "112")));
    }
    button.addEventListener("click", () => {
      error.remove();
      this.page.refocus();
      if (again) void this.run();
      else this.page.edit(this.exchange.shown);
    });
    this.#add(error);
  }

  /** @param {HTMLElement} node */
  #add(node) {
    this.element.append(node);
    this.page.grown(this);
  }
}
