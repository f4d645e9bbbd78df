# Für jede Antwort. $country ist ein CLDR-Name ohne Artikel und Beugung ("Schweiz", "Niederlande"):
# Er steht deshalb immer allein ("Kenia: ...").

sources-title = Quellen
source-line = • { $publisher } – veröffentlicht am { $published }, zuletzt abgerufen am { $retrieved }: { $url }
source-line-undated = • { $publisher } – Veröffentlichungsdatum unbekannt, zuletzt abgerufen am { $retrieved }: { $url }

# Über den Worten eines Herausgebers. $heading ist seine Überschrift.
quote-heading = { $publisher }, „{ $heading }“:
# Dasselbe, wenn das Zitat in einer anderen Sprache steht.
quote-heading-foreign = { $publisher } (auf { $language }), „{ $heading }“:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# Die Zeichen um die Worte eines Herausgebers.
quote-open = { "„" }
quote-close = { "“" }

title-country = { $country }

# Alter der Angaben
stale-warning = ⚠ Ein Teil davon wurde zuletzt am { $date } abgerufen und ist vielleicht nicht mehr aktuell. Sehen Sie auf der offiziellen Seite nach, bevor Sie entscheiden.

# Wenn etwas fehlt
no-fact = { $country }: Dazu habe ich keine offiziellen Angaben.
no-text = { $country }: Den offiziellen Text dazu habe ich im Moment nicht. Sehen Sie auf den offiziellen Seiten unten nach.
not-mentioned = { $country }: Im offiziellen Text, den ich habe, finde ich darauf keine sichere Antwort. Sehen Sie zur Sicherheit auf der offiziellen Seite unten nach.

# Rückfragen
ask-place = Welches Land oder welche Stadt meinen Sie?
ask-which = Was davon meinen Sie: { $names }?
ask-nationality = Welches Land hat Ihren Reisepass ausgestellt?
ask-nationality-post = Von welchem Land suchen Sie die Botschaft oder das Konsulat? Nennen Sie mir Ihre Staatsangehörigkeit.
ask-meaning = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Meinten Sie etwas davon?

# Fehler
error = Es tut mir leid, bei mir ist etwas schiefgegangen und ich konnte nicht antworten. Bitte versuchen Sie es gleich noch einmal.
error-emergency = Wenn Sie in Gefahr sind, rufen Sie jetzt die örtliche Notrufnummer an. Die 112 funktioniert vom Handy aus in vielen Ländern.
message-too-long = Ihre Nachricht war sehr lang, deshalb habe ich nur den Anfang gelesen.
unsupported-media = Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage.
not-understood-payload = Diese Schaltfläche funktioniert nicht mehr. Bitte schreiben Sie Ihre Frage.

# Hinweise zur Sprache
language-apology = { $language } spreche ich noch nicht, deshalb antworte ich auf Deutsch. Ich spreche: { $languages }.
language-unknown = Diese Sprache kenne ich noch nicht, deshalb antworte ich auf Deutsch. Ich spreche: { $languages }.

# Schaltflächen: Themen zu einem Ort
button-advice = Reisehinweise
button-entry = Einreise und Visum
button-security = Sicherheit
button-health = Gesundheit
button-laws = Gesetze vor Ort
button-emergency = Notrufnummern
button-embassy = Botschaft finden
button-compare = Ministerien vergleichen

shown-title = Eine Antwort von Safe Conduct
shown-said = Gegeben am { $date }
shown-valid = Diese Antwort ist echt. Ihre Signatur stimmt, und nichts daran wurde verändert.
shown-invalid = Diese Antwort wurde nachträglich verändert. Vertrauen Sie ihr nicht.
shown-unknown = Eine solche Antwort hat Safe Conduct nicht gegeben. Wenn Ihnen jemand diesen Link oder das Bild einer Antwort geschickt hat, vertrauen Sie ihm nicht.
shown-sources = Quellen
