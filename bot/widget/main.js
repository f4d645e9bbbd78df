/** The page at "/": one chat, in the language of the address or the browser. */
import { Chat } from "./chat.js";
import { pickLanguage, speech } from "./language.js";

const first = pickLanguage(location.search, navigator.languages);
const chat = new Chat({
  endpoint: "/webhooks/rest/webhook",
  language: await speech(first),
  onLanguage({ language, direction, words }) {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    document.title = `Safe Conduct – ${words.tagline}`;
    const address = new URL(location.href);
    if ((address.searchParams.get("lang") ?? first) === language) return;
    address.searchParams.set("lang", language);
    history.replaceState(null, "", address);
  },
});
chat.mount(/** @type {Element} */ (document.getElementById("chat")));
// On a phone the keyboard would cover half of the page before anything is read.
if (matchMedia("(hover: hover) and (pointer: fine)").matches) chat.composer.focus();
