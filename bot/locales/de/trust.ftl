# Stimmt das? Eine Behauptung neben dem offiziellen Text, und wer wirklich die Botschaft ist.

verify-supported = { $country }: Das stimmt mit dem überein, was die offiziellen Quellen sagen.
verify-contradicted = { $country }: Das stimmt nicht mit dem überein, was die offiziellen Quellen sagen.
verify-mentioned = { $country }: Der offizielle Text sagt dazu Folgendes. Bitte vergleichen Sie den Wortlaut selbst:
verify-not-found = { $country }: In dem offiziellen Text, den ich habe, habe ich dazu nichts gefunden. Daraus folgt weder, dass es stimmt, noch, dass es falsch ist.

official-yes = „{ $address }“ gehört zu: { $owner }. Einzelne Buchstaben können trotzdem nachgeahmt sein. Tippen Sie die Adresse deshalb selbst ein, statt einen Link zu öffnen.
official-number = „{ $address }“ ist eine Telefonnummer, die diese Quelle veröffentlicht: { $owner }. Wer anruft, kann eine Nummer vortäuschen. Legen Sie deshalb auf und wählen Sie die Nummer selbst.
official-no = „{ $address }“ steht nicht in meiner Liste offizieller Adressen. Das allein beweist nichts, aber schicken Sie kein Geld, keine Passwörter und keine Dokumente dorthin.
official-imitation = ⚠ „{ $address }“ sieht aus wie eine offizielle Adresse, ist aber keine. Öffnen Sie sie nicht und schicken Sie nichts dorthin. Die echte Adresse ist diese: { $owner } ({ $real }).
official-missing = Schicken Sie mir die Internetadresse, die E-Mail-Adresse oder die Telefonnummer aus der Nachricht. Dann sehe ich in meiner Liste der offiziellen nach.
official-never = Eine echte Botschaft verlangt niemals Passwörter, Geschenkkarten oder Kryptowährung, und sie droht nicht am Telefon mit Verhaftung.
official-list = Offizielle Adressen ({ $country }):
official-list-line = • { $name }: { $address }

# Ein geteilter Standort
location-near = In Ihrer Nähe: { $city } ({ $country }).
location-unknown = Ich kann nicht erkennen, in welchem Land dieser Ort liegt. Bitte schreiben Sie den Namen des Landes.
post-map = Karte: { $value }
post-hours = Öffnungszeiten: { $value }
post-services = Leistungen: { $value }

# Keine eigene Vertretung: wer sonst hilft
protection-eu = { $host }: Mit der Staatsangehörigkeit eines Landes der Europäischen Union können Sie dort die Botschaft oder das Konsulat jedes anderen Mitgliedstaats um Hilfe bitten, zu denselben Bedingungen wie dessen eigene Staatsangehörige.
protection-nordic = { $host }: Mit der Staatsangehörigkeit eines nordischen Landes können Sie dort die Botschaft jedes anderen nordischen Landes um Hilfe bitten.
protection-sharing = { $host }: Kanada und Australien haben vereinbart, ihren Staatsangehörigen gegenseitig dort zu helfen, wo nur einer der beiden Staaten eine Botschaft hat. Das gilt nicht überall: Fragen Sie, was für Sie getan werden kann.
protection-commonwealth = { $host }: Wo Ihr Land keine Botschaft hat, kann die britische Botschaft Staatsangehörigen der Commonwealth-Länder im Notfall vielleicht helfen. Fragen Sie dort, was sie tun kann.
protection-posts = Diese gibt es dort:

# Mehr davon
button-more = Mehr dazu
nothing-more = { $country }: Das war alles, was ich dazu habe.

# Ein Zitat, das eine Maschine übersetzt hat
translation-heading = Maschinelle Übersetzung, von niemandem geprüft (das Original steht darüber):

# Datenschutz
button-erase = Jetzt alles löschen
button-export = Gespeichertes zeigen
privacy-export = Das ist alles, was ich zu diesem Gespräch speichere:
privacy-export-language = • Sprache: { $value }
privacy-export-nationality = • Ihr Reisepass: { $value }
privacy-export-residence = • Wo Sie wohnen: { $value }
privacy-export-countries = • Länder, nach denen Sie gefragt haben: { $value }
privacy-export-messages = • Gespeicherte Nachrichten (Telefonnummern, Adressen und Dokumentnummern sind darin unkenntlich): { $count }
privacy-export-message = „{ $text }“
privacy-export-feedback = • Wie oft Sie eine Rückmeldung gegeben haben: { $count }
privacy-export-nothing = Ich habe zu diesem Gespräch nichts gespeichert.

# Das Ministerium der Reisenden
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = Konsularisches Notfalltelefon, { $country }: { $number }
repeat-nothing = Ich habe noch nichts gesagt, was ich wiederholen könnte. Was möchten Sie wissen?

# Katastrophen und Ausbrüche
event-title = { $country }: zurzeit gemeldete Ereignisse
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = Diese Meldung hat eine Maschine aus Messwerten erstellt. Sie ist nur ein Anhaltspunkt.

# Bilder
picture-title = { $country }: Stufen der Ministerien, { $date }
map-title = Karte der Reisehinweise
map-ministry = Ministerium
map-country = Land
map-advice = Hinweis
map-published = Veröffentlicht
map-no-level = Keine Stufe veröffentlicht
map-legend-note = Die Farben sind eine gemeinsame Skala und dienen nur dem Vergleich; es gilt, was das jeweilige Ministerium selbst schreibt.
shown-link = Link zu dieser Antwort
