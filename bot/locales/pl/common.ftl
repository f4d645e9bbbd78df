# Wspólne zdania. Nazwy krajów, urzędów i języków stoją osobno, w mianowniku ("Kenia: ...").

sources-title = Źródła
source-line = • { $publisher } – opublikowano { $published }, ostatni odczyt { $retrieved }: { $url }
source-line-undated = • { $publisher } – data publikacji nieznana, ostatni odczyt { $retrieved }: { $url }

# Nad słowami wydawcy. $heading to jego nagłówek.
quote-heading = { $publisher }, „{ $heading }”:
# To samo, gdy cytat jest w innym języku.
quote-heading-foreign = { $publisher } (język: { $language }), „{ $heading }”:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# Znaki wokół słów wydawcy.
quote-open = { "„" }
quote-close = { "”" }

title-country = { $country }

# Wiek informacji
stale-warning = ⚠ Część tych informacji odczytano ostatnio { $date } i może być już nieaktualna. Przed podjęciem decyzji proszę sprawdzić oficjalną stronę.

# Gdy czegoś brakuje
no-fact = { $country }: nie mam oficjalnych informacji na ten temat.
no-text = { $country }: nie mam w tej chwili oficjalnego tekstu na ten temat. Można go poszukać na oficjalnych stronach poniżej.

not-mentioned = { $country }: w oficjalnym tekście, który mam, nie znalazłem pewnej odpowiedzi na to pytanie. Dla pewności proszę sprawdzić oficjalną stronę poniżej.

# Pytania zwrotne
ask-place = O który kraj lub które miasto chodzi?
ask-which = O które miejsce chodzi: { $names }?
ask-nationality = Jaki kraj wydał paszport?
ask-nationality-post = Którego kraju ambasada lub konsulat jest potrzebny? Proszę podać swoje obywatelstwo.
ask-meaning = Nie wiem, czy dobrze rozumiem. Czy chodziło o coś z tej listy?

# Błędy
error = Przepraszam, wystąpił błąd po mojej stronie i nie mogę odpowiedzieć. Proszę za chwilę spróbować ponownie.
error-emergency = W razie niebezpieczeństwa proszę dzwonić teraz pod miejscowy numer alarmowy. W wielu krajach z telefonu komórkowego działa 112.
message-too-long = Wiadomość była bardzo długa, więc odczytany został tylko jej początek.
unsupported-media = Potrafię czytać tylko tekst. Proszę napisać pytanie.
not-understood-payload = Ten przycisk już nie działa. Proszę napisać pytanie.

# O językach
language-apology = Nie znam jeszcze tego języka ({ $language }), więc odpowiadam po polsku. Języki, które znam: { $languages }.
language-unknown = Nie znam jeszcze tego języka, więc odpowiadam po polsku. Języki, które znam: { $languages }.

# Przyciski: tematy dotyczące miejsca
button-advice = Zalecenia dla podróżnych
button-entry = Wjazd i wizy
button-security = Bezpieczeństwo
button-health = Zdrowie
button-laws = Miejscowe prawo
button-emergency = Numery alarmowe
button-embassy = Znajdź ambasadę
button-compare = Porównaj ministerstwa

# Strona /a/{id}: pokazuje udzieloną odpowiedź i to, czy jest prawdziwa.
shown-title = Odpowiedź Safe Conduct
shown-said = Data odpowiedzi: { $date }
shown-valid = Ta odpowiedź jest prawdziwa. Jej podpis się zgadza i nic w niej nie zmieniono.
shown-invalid = Ta odpowiedź została później zmieniona. Proszę jej nie ufać.
shown-unknown = Safe Conduct nie udzielił takiej odpowiedzi. Jeśli ktoś przysłał ten link lub zdjęcie odpowiedzi, proszę im nie ufać.
shown-sources = Źródła
