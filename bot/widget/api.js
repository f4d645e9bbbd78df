/**
 * Talks to the assistant: Rasa's REST channel.
 *
 * @typedef {{publisher: string, title: string, url: string, published: string | null,
 *   retrieved: string | null, language: string}} Citation
 * @typedef {{status: string, intent: string | null, language: string, direction: "ltr" | "rtl",
 *   countries: string[], citations: Citation[], permalink?: string}} Custom
 * @typedef {{title: string, payload: string}} Choice
 * @typedef {{text: string, buttons?: Choice[], image?: string, custom?: Partial<Custom>}} Reply
 * @typedef {"network" | "late" | "rejected" | "tooLarge" | "server"} Kind
 */

const TIMEOUT = 30_000;
/** How long the next message waits for the answer to the one before, in milliseconds. */
const PATIENCE = 1_500;

/** A message that got no answer, and why. */
export class Failure extends Error {
  /** @param {Kind} kind */
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

export class Api {
  /** @type {Promise<unknown>} */
  #before = Promise.resolve();

  /**
   * @param {string} endpoint
   * @param {string} sender
   */
  constructor(endpoint, sender) {
    this.endpoint = endpoint;
    this.sender = sender;
  }

  /**
   * Send a message when those before it have been answered, or have been on their way long
   * enough to be at the server, which keeps the order from there.
   *
   * @param {string} message
   * @param {string} language  the page's; a hint
   * @param {{urgent?: boolean}} [options]  urgent: wait for nothing
   * @returns {Promise<Reply[]>} rejects with a Failure
   */
  send(message, language, { urgent = false } = {}) {
    if (urgent) return this.#post(message, language);
    const answer = this.#before.then(() => this.#post(message, language));
    this.#before = this.#before.then(() => Promise.race([
      answer.catch(() => {}),
      new Promise((resolve) => { setTimeout(resolve, PATIENCE); }),
    ]));
    return answer;
  }

  /**
   * @param {string} message
   * @param {string} language
   * @returns {Promise<Reply[]>}
   */
  async #post(message, language) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT);
    try {
      const response = await fetch(this.endpoint, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ sender: this.sender, message, metadata: { language } }),
        credentials: "omit",
        cache: "no-store",
        signal: abort.signal,
      });
      if (!response.ok) throw new Failure(kindOf(response.status));
      return replies(await response.text());
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure(abort.signal.aborted ? "late" : "network");
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * @param {number} status
 * @returns {Kind}
 */
function kindOf(status) {
  if (status === 413) return "tooLarge";
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? "rejected" : "server";
}

/**
 * The replies in a response's body; whatever else it may hold is a fault of the server.
 *
 * @param {string} body
 * @returns {Reply[]}
 */
function replies(body) {
  let data;
  try {
    data = JSON.parse(body);
  } catch {
    throw new Failure("server");
  }
  const found = Array.isArray(data) ? data.filter((item) => typeof item?.text === "string") : [];
  if (!found.length) throw new Failure("server");
  return found;
}
