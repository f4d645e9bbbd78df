# Numery alarmowe

numbers-title = { $country }: numery alarmowe
number-police = • Policja: { $number }
number-coastguard = • Straż przybrzeżna: { $number }
number-tourist-police = • Policja turystyczna: { $number }
number-ambulance = • Pogotowie ratunkowe: { $number }
number-fire = • Straż pożarna: { $number }
number-general = • Ogólny numer alarmowy: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: nie mam numerów alarmowych tego kraju. Proszę spróbować 112: z telefonu komórkowego działa w wielu krajach. Można też poprosić ludzi w pobliżu, aby wezwali pomoc.

# Ambasady i konsulaty
posts-title = { $host }: ambasada i konsulaty ({ $sender })
post-embassy = Ambasada, { $city }
post-high_commission = Wysoka Komisja (ambasada), { $city }
post-consulate_general = Konsulat generalny, { $city }
post-consulate = Konsulat, { $city }
post-honorary_consulate = Konsulat honorowy, { $city }
post-other = Przedstawicielstwo dyplomatyczne, { $city }
post-line = • { $post }
post-distance = • { $post } (około { $km } km od miejsca: { $place })
post-address = Adres: { $value }
post-phone = Telefon: { $value }
post-emergency-phone = Telefon alarmowy: { $value }
post-email = E-mail: { $value }
post-website = Strona internetowa: { $value }
post-no-address = Nie mam adresu.
post-more = { $country }: i jeszcze { $count ->
    [one] { $count } placówka
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}.
posts-none = { $host }: nie mam danych o żadnej ambasadzie ani żadnym konsulacie ({ $sender }).
posts-none-hint = W ministerstwie spraw zagranicznych swojego kraju można zapytać, która z jego ambasad obsługuje ten kraj ({ $host }) i czy może pomóc ambasada innego kraju.
posts-same = { $country }: kraj nie ma ambasady na własnym terytorium. Jeśli potrzebna jest tam pomoc, proszę zwrócić się do miejscowych władz.
posts-check = Przed wizytą proszę sprawdzić adres i godziny otwarcia na oficjalnej stronie.

register-intro = O podróży można powiadomić ministerstwo spraw zagranicznych swojego kraju, aby w razie kryzysu mogło się skontaktować. Oto jego serwis:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: nie wiem, czy ministerstwo spraw zagranicznych prowadzi rejestrację podróży. Proszę zapytać w ministerstwie.
consular-intro = W sprawie paszportów, zaświadczeń i rejestracji proszę zwrócić się do konsulatu swojego kraju lub do wydziału konsularnego ambasady. Konsulat honorowy często tego nie załatwia.
