# Zalecenia dla podróżnych, jedno ministerstwo w wierszu. Słowa samego ministerstwa stoją w cudzysłowie.

advice-title = { $country }: oficjalne zalecenia dla podróżnych
advice-line = • { $publisher }: { $meaning } („{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } („{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: dla niektórych regionów obowiązuje ostrzejszy poziom. Szczegóły są na oficjalnych stronach.
advice-regions-title = Poziomy dla regionów, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: żadne z ministerstw, których strony czytam, nie podało poziomu.
advice-not-safe = Nawet tam, gdzie nie ma ostrzeżenia, może istnieć ryzyko.
compare-disagree = Ministerstwa różnią się w ocenie. Na wspólnej skali od 1 (najniższy poziom) do 4 (najwyższy) ich oceny wynoszą od { $lowest } do { $highest }.
compare-agree = Na wspólnej skali od 1 (najniższy poziom) do 4 (najwyższy) wszystkie podają: { $level }.
compare-scale-note = Ta skala służy tylko do porównania. Liczy się to, co napisało samo ministerstwo.

# Co znaczy każdy stopień u każdego ministerstwa
level-gov-uk-none = brak ostrzeżenia przed podróżami
level-gov-uk-avoid_all_travel_to_whole_country = odradza wszelkie podróże do całego kraju
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = odradza wszelkie podróże, poza niezbędnymi, do całego kraju
level-gov-uk-avoid_all_travel_to_parts = odradza wszelkie podróże do niektórych części kraju
level-gov-uk-avoid_all_but_essential_travel_to_parts = odradza wszelkie podróże, poza niezbędnymi, do niektórych części kraju
level-canada-0 = zachować zwykłą ostrożność
level-canada-1 = zachować dużą ostrożność
level-canada-2 = unikać podróży, które nie są konieczne
level-canada-3 = unikać wszelkich podróży
level-us-1 = poziom 1 z 4, zwykła ostrożność
level-us-2 = poziom 2 z 4, zwiększona ostrożność
level-us-3 = poziom 3 z 4, jeszcze raz przemyśleć podróż
level-us-4 = poziom 4 z 4, nie podróżować
level-germany-none = brak ostrzeżenia przed podróżami
level-germany-warning = ostrzeżenie przed podróżami do całego kraju
level-germany-partialWarning = ostrzeżenie przed podróżami do niektórych części kraju
level-germany-situationWarning = ostrzeżenie przed podróżami z powodu szczególnej sytuacji
level-germany-situationPartWarning = ostrzeżenie przed podróżami do niektórych części kraju z powodu szczególnej sytuacji
level-australia-1 = poziom 1 z 4, zwykła ostrożność
level-australia-2 = poziom 2 z 4, duża ostrożność
level-australia-3 = poziom 3 z 4, jeszcze raz przemyśleć, czy podróż jest potrzebna
level-australia-4 = poziom 4 z 4, nie podróżować
level-netherlands-groen = zielony: brak szczególnych zagrożeń
level-netherlands-geel = żółty: zachować uwagę, są zagrożenia
level-netherlands-oranje = pomarańczowy: tylko konieczne podróże
level-netherlands-rood = czerwony: nie podróżować

# Tematy: tytuł nad cytatami
topic-ask_security = { $country }: bezpieczeństwo
topic-ask_health = { $country }: zdrowie
topic-ask_local_laws = { $country }: miejscowe prawo i zwyczaje
topic-ask_customs = { $country }: co wolno wwieźć i wywieźć
topic-ask_transport = { $country }: poruszanie się po kraju
topic-ask_natural_hazards = { $country }: zagrożenia naturalne
topic-ask_insurance = { $country }: ubezpieczenie
topic-ask_traveller_group = { $country }: wskazówki dla wybranych grup podróżnych
topic-ask_updates = { $country }: ostatnie zmiany
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: zasady wjazdu

# Zasady wjazdu
entry-title = Paszport: { $nationality } → { $country }
entry-visa_free = Wiza nie jest potrzebna.
entry-visa_free-days = Wiza nie jest potrzebna, jeśli pobyt trwa nie dłużej niż { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
entry-visa_required = Przed podróżą trzeba uzyskać wizę.
entry-visa_on_arrival = Potrzebna jest wiza; można o nią wystąpić po przyjeździe.
entry-visa_on_arrival-days = Potrzebna jest wiza; można o nią wystąpić po przyjeździe, na pobyt do { $days ->
    [one] { $days } dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
entry-e_visa = Potrzebna jest wiza; można o nią wystąpić przez internet (e-wiza).
entry-e_visa-days = Potrzebna jest wiza; można o nią wystąpić przez internet (e-wiza), na pobyt do { $days ->
    [one] { $days } dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
entry-eta = Przed podróżą trzeba uzyskać elektroniczne zezwolenie na podróż.
entry-eta-days = Przed podróżą trzeba uzyskać elektroniczne zezwolenie na podróż, na pobyt do { $days ->
    [one] { $days } dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
entry-no_admission = Osoby z tym paszportem nie są wpuszczane.
entry-own_country = Wiza nie jest potrzebna: to kraj, który wydał ten paszport.
entry-unofficial = To nie jest informacja oficjalna. Pochodzi z publicznego zbioru zasad wizowych i jest tylko wskazówką. Przed rezerwacją proszę zapytać w ambasadzie kraju docelowego ({ $country }).
entry-unknown = Nie znam zasad wizowych dla tego paszportu. Proszę zapytać w ambasadzie kraju docelowego ({ $country }).
entry-embassy = Ambasada kraju docelowego ({ $country }) w kraju zamieszkania:

# Informacje praktyczne
practical-title = { $country }: informacje praktyczne
practical-currency = • Waluta: { $value }
practical-plugs = • Gniazdka: typ { $value }
practical-voltage = • Napięcie: { $value }
practical-driving_side = • Ruch drogowy: { $side ->
    [left] lewostronny
   *[right] prawostronny
}
practical-dialling_code = • Numer kierunkowy: { $value }
practical-time_zones = • Strefa czasowa: { $value }
practical-languages = • Języki: { $value }
practical-capital = • Stolica: { $value }
currency-named = { $name } ({ $code })
