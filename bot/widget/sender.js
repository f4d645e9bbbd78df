/**
 * The id of this conversation.
 *
 * It lives in sessionStorage: it survives a reload, and is gone when the tab is closed, so that
 * the next person at a hotel's or library's computer starts afresh. It is random, belongs to one
 * tab, and unlike a cookie it is never sent along with anything but a message.
 */
const KEY = "safe-conduct.conversation";

function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `web-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * The tab's id, made if there is none.
 *
 * @param {{renew?: boolean}} [options]  renew: forget the old one
 */
export function senderId({ renew = false } = {}) {
  try {
    const id = (!renew && sessionStorage.getItem(KEY)) || random();
    sessionStorage.setItem(KEY, id);
    return id;
  } catch {
    return random(); // storage is switched off: the id lasts as long as the page
  }
}
