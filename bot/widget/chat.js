/** The chat: everything on the page, mountable into any element. */
import { Api } from "./api.js";
import { Composer } from "./composer.js";
import { el, icon } from "./dom.js";
import { ExchangeView } from "./exchange.js";
import { LANGUAGES, speech } from "./language.js";
import { choices } from "./render.js";
import { senderId } from "./sender.js";

/**
 * @typedef {import("./exchange.js").Exchange} Exchange
 * @typedef {import("./language.js").Speech} Speech
 */

const ERASE = "/forget";

export class Chat {
  #spoken = false; // whether anything has been said yet
  #height = 0; // of the conversation, as last seen
  #waiting = 0; // exchanges whose dots are shown

  /**
   * @param {object} options
   * @param {string} options.endpoint  address of the assistant's REST channel
   * @param {Speech} options.language
   * @param {(language: Speech) => void} [options.onLanguage]
   *   called with the first language and whenever it changes
   */
  constructor({ endpoint, language, onLanguage = () => {} }) {
    this.speech = language;
    this.onLanguage = onLanguage;
    this.api = new Api(endpoint, senderId());
    this.composer = new Composer((text) => this.say(text), () => this.#locate());
    this.parts = this.#build();
  }

  /**
   * Put the chat into an element, in place of what is there.
   *
   * @param {Element} root
   */
  mount(root) {
    this.root = root;
    root.replaceChildren(...this.parts);
    this.setLanguage(this.speech);
    const network = () => { this.offline.hidden = navigator.onLine; };
    window.addEventListener("offline", network);
    window.addEventListener("online", network);
    network();
    // When the keyboard opens or a notice appears, what was read last stays in sight.
    new ResizeObserver(([{ contentRect: { height } }]) => {
      if (this.#height) this.main.scrollTop += this.#height - height;
      this.#height = height;
    }).observe(this.main);
    root.addEventListener("keydown", (event) => {
      // Escape leads back to the message box from everywhere.
      if (/** @type {KeyboardEvent} */ (event).key === "Escape") this.composer.focus();
    });
  }

  #build() {
    this.skip = el("a", { class: "skip", href: "#sc-message" });
    this.skip.addEventListener("click", (/** @type {Event} */ event) => {
      event.preventDefault();
      this.composer.focus();
    });
    this.tagline = el("p", { class: "tagline" });
    this.menu = el("select", { class: "language" },
      ...Object.entries(LANGUAGES).map(([code, { name }]) => el("option", { value: code, lang: code }, name)));
    this.menu.addEventListener("change", () => this.#chooseLanguage(this.menu.value));
    this.dangerText = el("span");
    this.dangerButton = el("button", { type: "button" }, icon("phone"), el("span"));
    this.dangerButton.addEventListener("click", () => {
      this.say("/report_emergency", { shown: this.speech.words.dangerSaid, urgent: true });
    });
    this.welcome = el("div", { class: "welcome" });
    this.exchanges = el("div", { class: "exchanges", role: "log" });
    this.erase = el("button", { type: "button", class: "plain", hidden: true });
    this.erase.addEventListener("click", () => this.say(ERASE, { shown: this.speech.words.erase }));
    this.main = el("main", { class: "conversation", tabindex: "0" }, el("div", { class: "column" },
      this.welcome, this.exchanges, this.erase));
    this.status = el("p", { class: "hidden", role: "status" });
    this.offlineText = el("span");
    this.offlineCall = el("span");
    this.offline = el("p", { class: "offline", role: "status", hidden: true }, this.offlineText, " ",
      this.offlineCall, " ", el("a", { href: "tel:112", class: "tel", dir: "ltr" }, "112"));
    this.privacy = el("p", { class: "privacy", id: "sc-privacy" });
    this.danger = el("div", { class: "danger" }, el("div", { class: "column" }, this.dangerText, this.dangerButton));
    this.bottom = el("footer", { class: "bottom" }, el("div", { class: "column" },
      this.offline, this.composer.element, this.privacy, this.status));
    return [
      this.skip,
      el("header", { class: "top" }, el("div", { class: "column" },
        el("img", { src: new URL("favicon.svg", import.meta.url).href, alt: "", width: "36", height: "36" }),
        el("div", { class: "brand" }, el("h1", { lang: "en" }, "Safe Conduct"), this.tagline), this.menu)),
      this.danger,
      this.main,
      this.bottom,
    ];
  }

  /**
   * The language of the page; what has been said stays as it was said.
   *
   * @param {Speech} language
   */
  setLanguage(language) {
    this.speech = language;
    const { words } = language;
    this.root?.setAttribute("lang", language.language);
    this.root?.setAttribute("dir", language.direction);
    this.skip.textContent = words.skip;
    this.tagline.textContent = words.tagline;
    this.menu.value = language.language;
    this.menu.setAttribute("aria-label", words.language);
    this.dangerText.textContent = words.danger;
    this.dangerButton.lastElementChild.textContent = words.dangerButton;
    this.main.setAttribute("aria-label", words.conversation);
    this.exchanges.setAttribute("aria-label", words.conversation);
    this.offlineText.textContent = words.offline;
    this.offlineCall.textContent = words.inDangerCall;
    this.privacy.textContent = words.privacy;
    this.erase.textContent = words.erase;
    this.composer.setWords(words);
    this.welcome.replaceChildren(
      el("h2", {}, words.welcome), el("p", {}, words.intro), el("p", { class: "examples" }, words.examples),
      choices(words.starters.map((title) => ({ title, payload: title })), ({ title }) => this.say(title)));
    this.onLanguage(language);
  }

  /** @param {string} code */
  async #chooseLanguage(code) {
    const chosen = await speech(code, this.speech);
    this.setLanguage(chosen); // also puts the menu back if the words could not be loaded
    // Before the first message the choice goes along with it. Later the assistant is told, or it
    // would go on in the language of the messages before.
    if (this.#spoken && chosen.language === code) {
      this.say(`/change_language{"language": "${code}"}`, { shown: LANGUAGES[code].name });
    }
  }

  /**
   * Send a message and show the answer under it.
   *
   * @param {string} message
   * @param {{shown?: string, urgent?: boolean}} [options]
   */
  say(message, { shown = message, urgent = false } = {}) {
    this.#spoken = true;
    this.erase.hidden = false;
    const view = new ExchangeView({ message, shown, urgent }, {
      speech: () => this.speech,
      send: (/** @type {Exchange} */ { message: text }) => this.api.send(text, this.speech.language, { urgent }),
      choose: ({ title, payload }) => this.say(payload, { shown: title, urgent: payload === "/report_emergency" }),
      grown: (grown) => this.#reveal(grown),
      answered: (replies) => void this.#answered(message, replies),
      thinking: (on) => this.#thinking(on),
      edit: (text) => this.composer.restore(text),
      refocus: () => this.main.focus({ preventScroll: true }),
    });
    this.exchanges.append(view.element);
    view.element.scrollIntoView({ block: "end" });
    void view.run();
  }

  /** Say where the person is, to about a kilometre: enough for the nearest embassy. */
  #locate() {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        const place = JSON.stringify({ lat: latitude.toFixed(2), lon: longitude.toFixed(2) });
        this.say(`/inform${place}`, { shown: this.speech.words.locateSaid });
      },
      () => this.composer.tell(this.speech.words.locateFailed),
      { maximumAge: 300_000, timeout: 10_000 },
    );
  }

  /**
   * What an answer means for the page itself.
   *
   * @param {string} message
   * @param {import("./api.js").Reply[]} replies
   */
  async #answered(message, [{ custom }]) {
    if (message === ERASE) this.api.sender = senderId({ renew: true });
    if (custom?.intent === "change_language" && custom.status === "answered") {
      const language = await speech(custom.language, this.speech);
      if (language !== this.speech) this.setLanguage(language);
    }
  }

  /**
   * Show what was added to the last exchange: all of it, or from the question on if it is long.
   *
   * @param {ExchangeView} view
   */
  #reveal(view) {
    if (view.element !== this.exchanges.lastElementChild) return;
    const seen = this.bottom.getBoundingClientRect().top - this.danger.getBoundingClientRect().bottom;
    const long = view.element.offsetHeight > seen;
    view.element.scrollIntoView({ block: long ? "start" : "end" });
  }

  /** @param {boolean} on */
  #thinking(on) {
    this.#waiting = Math.max(0, this.#waiting + (on ? 1 : -1));
    this.status.textContent = this.#waiting ? this.speech.words.thinking : "";
  }
}
