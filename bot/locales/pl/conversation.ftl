# Powitania i wszystko wokół pytań. Asystent nie mówi o sobie w czasie przeszłym: nie ma rodzaju.

greet = Dzień dobry! Odpowiadam na pytania o zalecenia dla podróżnych, wizy, ambasady i nagłe wypadki za granicą, a do każdej informacji podaję źródło. O który kraj chodzi?
goodbye = Do widzenia, wszystkiego dobrego.
thank = Proszę bardzo. W razie kolejnych pytań proszę pisać.
capabilities = Odpowiadam na podstawie zapisanych danych, w większości oficjalnych. Zawsze podaję ich źródło i datę. Można mnie zapytać o:
capabilities-1 = • zalecenia kilku ministerstw spraw zagranicznych, zestawione obok siebie
capabilities-2 = • zasady wizowe dla danego paszportu, zdrowie, miejscowe prawo, bezpieczeństwo
capabilities-3 = • ambasady i konsulaty, numery alarmowe
capabilities-4 = • to, co zrobić, gdy zginie paszport albo coś się stanie za granicą, także w rodzinie
capabilities-example = Wystarczy napisać pytanie, na przykład: „Czy w Kenii jest bezpiecznie?”
bot = Jestem programem, nie człowiekiem. Odpowiadam tylko zapisanymi informacjami i cytatami i mówię, skąd pochodzą.
out-of-scope = W tym nie mogę pomóc. Odpowiadam na pytania o zalecenia dla podróżnych, zasady wjazdu, ambasady i nagłe wypadki za granicą.
affirm-nothing = Dobrze. Czego dotyczy pytanie?
deny = Dobrze. Czego w takim razie dotyczy pytanie?
inform-what = { $country }: czego dotyczy pytanie?
inform-nationality = Zapisane, paszport: { $country }. Czego dotyczy pytanie?
restart = Dobrze, zaczynamy od nowa. O który kraj chodzi?
language-changed = Odpowiadam teraz po polsku.
language-ask = W jakim języku odpowiadać? Języki, które znam: { $languages }.
source-none = Nie było tu jeszcze żadnych informacji ode mnie. Gdy się pojawią, podam też źródło.
source-intro = Źródła mojej ostatniej odpowiedzi:
feedback = Dziękuję za opinię. Jej przekazanie zostało odnotowane.
privacy = Przechowuję ostatnie pytania i odpowiedzi z tej rozmowy oraz podane w niej informacje o obywatelstwie, miejscu zamieszkania i celu podróży. Zamiast imienia i nazwiska jest przy nich kod, a usuwam je { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} po ostatniej wiadomości. Aby usunąć wszystko już teraz, wystarczy napisać /forget.
forgotten = Gotowe. Wszystko, co było zapisane o tej rozmowie, zostało usunięte.
human = Nie mogę połączyć z człowiekiem. O pomoc warto zwrócić się do ambasady lub konsulatu swojego kraju.
human-where = Proszę podać swoje obywatelstwo i kraj, w którym potrzebna jest pomoc, a znajdę dane kontaktowe.
alerts = Nie potrafię jeszcze wysyłać powiadomień. Proszę sprawdzić na oficjalnej stronie, czy można się zapisać na powiadomienia e-mailem:
alerts-none = Nie potrafię jeszcze wysyłać powiadomień, więc żadne nie są tu ustawione.
alert-signup-line = • { $publisher }, { $country }: { $url }
verify-intro = Nie mogę sprawdzać wiadomości, połączeń ani kont. Oto, co mówią oficjalne źródła ({ $country }):

# Jak nazwać temat w pytaniu zwrotnym: „Czy chodziło o...”
meaning-ask_advice_level = Zalecenia dla podróżnych
meaning-ask_security = Bezpieczeństwo
meaning-ask_entry_requirements = Wjazd i wizy
meaning-ask_customs = Cło
meaning-ask_health = Zdrowie
meaning-ask_local_laws = Miejscowe prawo
meaning-ask_transport = Poruszanie się po kraju
meaning-ask_natural_hazards = Zagrożenia naturalne
meaning-ask_money = Pieniądze
meaning-ask_practical = Informacje praktyczne
meaning-ask_insurance = Ubezpieczenie
meaning-ask_traveller_group = Podróżni tacy jak ja
meaning-ask_updates = Ostatnie zmiany
meaning-compare_advice = Porównaj ministerstwa
meaning-find_post = Znajdź ambasadę
meaning-ask_emergency_number = Numery alarmowe
meaning-register_trip = Zgłoszenie podróży
meaning-report_emergency = Coś mi grozi
meaning-lost_passport = Zgubiony paszport
meaning-arrested_or_detained = Areszt lub zatrzymanie
meaning-victim_of_crime = Ofiara przestępstwa
meaning-ill_or_injured = Choroba lub uraz
meaning-death_abroad = Śmierć za granicą
meaning-missing_person = Zaginięcie osoby
meaning-stranded_or_no_money = Brak lotu lub pieniędzy
meaning-family_matter = Sprawa rodzinna
meaning-passport_service = Nowy paszport, wymiana
meaning-citizen_service = Dokumenty urzędowe
meaning-subscribe_alerts = Powiadomienia
meaning-talk_to_human = Rozmowa z człowiekiem
meaning-none = Nic z tych rzeczy

# Polecenia w komunikatorach
command-start = Start
command-help = Co potrafię
command-language = Zmień język
command-forget = Usuń wszystko, co o mnie zapisano
command-stop = Zatrzymaj wszystkie wiadomości
stopped = Nie będę pisać, dopóki nie przyjdzie nowa wiadomość. W razie pytań można napisać w każdej chwili.
