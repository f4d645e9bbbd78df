/** The box in which the person writes. */
import { el, icon } from "./dom.js";
import { fill } from "./language.js";

/** Characters that the assistant reads; the server counts them as Unicode code points. */
export const LIMIT = 2_000;
const WARN = 1_800;

export class Composer {
  /**
   * @param {(text: string) => void} send
   * @param {() => void} locate  called when the person wants to say where they are
   */
  constructor(send, locate) {
    this.send = send;
    this.label = el("label", { class: "hidden", for: "sc-message" });
    this.input = el("textarea", {
      id: "sc-message", rows: "1", dir: "auto", autocomplete: "off", enterkeyhint: "send",
      "aria-describedby": "sc-privacy sc-count",
    });
    this.buttonText = el("span");
    this.button = el("button", { type: "submit", class: "send" }, this.buttonText, icon("send"));
    this.place = el("button", { type: "button", class: "locate" }, icon("place"));
    this.place.addEventListener("click", locate);
    this.place.hidden = !navigator.geolocation;
    this.count = el("p", { id: "sc-count", class: "count", role: "status" });
    this.element = el("form", { class: "composer" },
      this.label, el("div", { class: "box" }, this.place, this.input, this.button), this.count);
    this.element.addEventListener("submit", (/** @type {Event} */ event) => {
      event.preventDefault();
      this.#submit();
    });
    this.input.addEventListener("input", () => this.#changed());
    this.input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      // Enter that ends a composition (Chinese, Japanese, Korean) belongs to the input method.
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
        event.preventDefault();
        this.#submit();
      }
    });
  }

  /** @param {import("./language.js").Words} words */
  setWords(words) {
    this.words = words;
    this.label.textContent = words.question;
    this.input.placeholder = words.placeholder;
    this.buttonText.textContent = words.send;
    this.place.setAttribute("aria-label", words.locate);
    this.place.title = words.locate;
    this.button.setAttribute("aria-label", words.send); // its text is not shown on a phone
    this.#changed();
  }

  /** @param {string} text */
  restore(text) {
    this.input.value = this.input.value ? `${text}\n${this.input.value}` : text;
    this.#changed();
    this.focus();
  }

  /** @param {string} notice  said until the person writes on */
  tell(notice) {
    this.count.textContent = notice;
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  #submit() {
    const text = this.input.value.trim();
    if (text && this.#length() <= LIMIT) {
      this.input.value = "";
      this.#changed();
      this.send(text);
    }
    this.focus();
  }

  #length() {
    return [...this.input.value.trim()].length;
  }

  #changed() {
    const length = this.#length();
    const over = length > LIMIT;
    this.input.toggleAttribute("aria-invalid", over);
    if (over) this.input.setAttribute("aria-invalid", "true");
    this.button.setAttribute("aria-disabled", String(over));
    this.count.classList.toggle("over", over);
    const digits = `${length} / ${LIMIT}`;
    this.count.textContent = over ? fill(this.words?.shorten ?? "", { count: length, limit: LIMIT })
      : length > WARN ? digits : "";
    // Grow with the text; the style sheet sets the limits.
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight + this.input.offsetHeight - this.input.clientHeight}px`;
  }
}
