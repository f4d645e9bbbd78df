# Prawda czy nie: stwierdzenie obok oficjalnego tekstu i kto naprawdę jest ambasadą.

verify-supported = { $country }: to zgadza się z tym, co mówią oficjalne źródła.
verify-contradicted = { $country }: to nie zgadza się z tym, co mówią oficjalne źródła.
verify-mentioned = { $country }: oto, co mówi o tym oficjalny tekst. Proszę samodzielnie porównać słowa:
verify-not-found = { $country }: w oficjalnym tekście, który mam, nie ma nic na ten temat. To nie znaczy ani że to prawda, ani że nieprawda.

official-yes = Do kogo należy „{ $address }”: { $owner }. Litery w adresie można jednak podrobić, więc lepiej wpisać go samodzielnie, zamiast otwierać link.
official-number = „{ $address }” to numer telefonu, który podaje to źródło: { $owner }. Ktoś, kto dzwoni, może podszyć się pod numer, więc proszę się rozłączyć i wybrać go samodzielnie.
official-no = „{ $address }”: tego nie ma na mojej liście oficjalnych adresów. Samo to niczego nie dowodzi, ale proszę nie wysyłać tam pieniędzy, haseł ani dokumentów.
official-imitation = ⚠ „{ $address }” tylko przypomina oficjalny adres, ale nim nie jest. Proszę go nie otwierać i niczego tam nie wysyłać. Oto prawdziwy: { $owner } ({ $real }).
official-missing = Proszę przysłać adres strony, adres e-mail lub numer telefonu z wiadomości, a sprawdzę go na mojej liście oficjalnych.
official-never = Prawdziwa ambasada nigdy nie prosi o hasła, karty podarunkowe ani kryptowaluty i nie grozi aresztowaniem przez telefon.
official-list = Oficjalne adresy ({ $country }):
official-list-line = • { $name }: { $address }

# Przysłana lokalizacja
location-near = W pobliżu jest: { $city } ({ $country }).
location-unknown = Nie potrafię ustalić, w jakim kraju jest to miejsce. Proszę napisać nazwę kraju.
post-map = Mapa: { $value }
post-hours = Godziny otwarcia: { $value }
post-services = Usługi: { $value }

# Brak własnej placówki: kto jeszcze może pomóc
protection-eu = { $host }: mając obywatelstwo kraju Unii Europejskiej, można tam poprosić o pomoc ambasadę lub konsulat każdego innego państwa członkowskiego, na takich samych zasadach jak jego obywatele.
protection-nordic = { $host }: mając obywatelstwo jednego z krajów nordyckich, można tam poprosić o pomoc ambasadę każdego innego kraju nordyckiego.
protection-sharing = { $host }: Kanada i Australia uzgodniły, że pomagają nawzajem swoim obywatelom tam, gdzie ambasadę ma tylko jeden z tych krajów. Nie wszędzie to obowiązuje: warto zapytać, jakiej pomocy mogą udzielić.
protection-commonwealth = { $host }: tam, gdzie własny kraj nie ma ambasady, obywatelom krajów Wspólnoty Narodów może w nagłym wypadku pomóc ambasada brytyjska. Warto ją zapytać, co może zrobić.
protection-posts = Są tam:

# Więcej na ten temat
button-more = Więcej na ten temat
nothing-more = { $country }: to wszystko, co mam na ten temat.

# Cytat przetłumaczony przez maszynę
translation-heading = Tłumaczenie maszynowe, przez nikogo niesprawdzone (oryginał jest powyżej):

# Dane osobowe
button-erase = Usuń wszystko teraz
button-export = Pokaż, co jest zapisane
privacy-export = To wszystko, co przechowuję o tej rozmowie:
privacy-export-language = • Język: { $value }
privacy-export-nationality = • Paszport: { $value }
privacy-export-residence = • Kraj zamieszkania: { $value }
privacy-export-countries = • Kraje, o które padły pytania: { $value }
privacy-export-messages = • Zapisane wiadomości (numery telefonów, adresy i numery dokumentów są w nich ukryte): { $count }
privacy-export-message = „{ $text }”
privacy-export-feedback = • Ile razy przekazano opinię: { $count }
privacy-export-nothing = O tej rozmowie nic nie przechowuję.

# Ministerstwo kraju podróżnego
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = Konsularny telefon alarmowy, { $country }: { $number }
repeat-nothing = Nie ma jeszcze niczego, co można by powtórzyć. Czego dotyczy pytanie?

# Katastrofy i ogniska chorób
event-title = { $country }: zdarzenia zgłaszane w tej chwili
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = To zgłoszenie opracowała maszyna na podstawie pomiarów i jest ono tylko orientacyjne.

# Obrazy
picture-title = { $country }: poziomy według ministerstw, { $date }
map-title = Mapa zaleceń dla podróżnych
map-ministry = Ministerstwo
map-country = Kraj
map-advice = Ostrzeżenie
map-published = Opublikowano
map-no-level = Nie podano poziomu
map-legend-note = Kolory to wspólna skala, która służy tylko do porównania. Liczy się to, co napisało samo ministerstwo.
shown-link = Link do tej odpowiedzi
