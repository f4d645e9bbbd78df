# Druga strona każdej porady, za jej przyciskami. Często czyta ją ktoś w trudnej chwili: łagodnie i krótko.
# Forma bezosobowa, jak w help.ftl.

button-guide-can = Co może zrobić konsulat
button-guide-ready = Co przygotować
guide-can-title = Co konsulat zwykle może zrobić, a czego nie:
guide-ready-title = Jeśli to możliwe, warto przygotować to, co poniżej. Gdy czegoś brakuje, proszę się nie martwić:

guide-lost_passport-can = • Konsulat może unieważnić zgubiony paszport, wydać tymczasowy dokument podróży i powiedzieć, jakie dokumenty są do tego potrzebne.
guide-lost_passport-cannot = • Nie ma wpływu na to, jakie dokumenty uznaje linia lotnicza lub inny kraj, i nie zwalnia ze swojej opłaty.
guide-lost_passport-ready-1 = • Imię i nazwisko, data i miejsce urodzenia oraz numer zgubionego paszportu lub jego kopia.
guide-lost_passport-ready-2 = • Zgłoszenie z policji, zdjęcie paszportowe i każdy inny dokument z imieniem i nazwiskiem lub zdjęciem.
guide-lost_passport-ready-3 = • Daty podróży, bilet i coś, czym można zapłacić za dokument.

guide-arrested_or_detained-can = • Konsulat może odwiedzić osobę zatrzymaną lub do niej zadzwonić, sprawdzić, czy jest godnie traktowana, podać listę adwokatów i tłumaczy oraz przekazać wiadomości rodzinie.
guide-arrested_or_detained-cannot = • Nie może doprowadzić do zwolnienia, udzielać porad prawnych, zapłacić za adwokata, kaucji ani grzywny, ani prosić o lepsze traktowanie niż to, jakie mają miejscowi.
guide-arrested_or_detained-ready-1 = • Imię i nazwisko, data urodzenia i obywatelstwo tej osoby oraz numer paszportu, jeśli jest znany.
guide-arrested_or_detained-ready-2 = • Gdzie ta osoba jest przetrzymywana, od kiedy i o co chodzi według policji.
guide-arrested_or_detained-ready-3 = • Jakich leków lub jakiego leczenia ta osoba potrzebuje i kogo chce zawiadomić.

guide-victim_of_crime-can = • Konsulat może wyjaśnić, jak zgłosić tam przestępstwo, pomóc znaleźć lekarza, adwokata i tłumacza, skontaktować się z rodziną i zastąpić skradziony paszport.
guide-victim_of_crime-cannot = • Nie może prowadzić śledztwa, odzyskać rzeczy ani nikogo reprezentować w sądzie.
guide-victim_of_crime-ready-1 = • Co się stało, kiedy i gdzie, oraz nazwiska lub telefony świadków.
guide-victim_of_crime-ready-2 = • Zgłoszenie z policji lub jego numer oraz informacja, co zostało zabrane.
guide-victim_of_crime-ready-3 = • Numer telefonu z tyłu karty bankowej lub z aplikacji banku i polisa ubezpieczeniowa.

help-title-sexual_assault = Bardzo mi przykro. Winę ponosi wyłącznie sprawca, nigdy osoba, którą to spotkało. Co może teraz pomóc:
help-sexual_assault-1 = • Najpierw proszę przejść tam, gdzie jest bezpiecznie, i zadzwonić do kogoś zaufanego. Nie trzeba przechodzić przez to w samotności.
help-sexual_assault-2 = • Proszę jak najszybciej pójść do lekarza, najlepiej w ciągu 72 godzin: leki, które chronią przed zakażeniem, na przykład HIV, i przed ciążą, działają tylko w pierwszych dniach.
help-sexual_assault-3 = • O tym, czy to zgłosić, decyduje tylko osoba, którą to spotkało. Jeśli zgłoszenie wchodzi w grę, lepiej w miarę możliwości się nie myć, a ubranie, które miało się na sobie, zachować w papierowej torbie. W niektórych krajach zgłoszenie może być ryzykowne dla osoby, która je składa. Konsulat może o tym powiedzieć, zanim zapadnie decyzja.
help-sexual_assault-4 = • Konsulat może pozostać w kontakcie, znaleźć lekarza, adwokata i tłumacza oraz – tylko za zgodą osoby, którą to spotkało – zawiadomić rodzinę lub policję.
guide-sexual_assault-can = • Konsulat może umówić spotkanie lub zadzwonić. Rozmowa może się odbyć w cztery oczy, a jeśli tak będzie łatwiej – z kobietą. Może też pomóc znaleźć lekarza i wsparcie, a tam, gdzie to możliwe, pójść razem na policję.
guide-sexual_assault-cannot = • Nie może prowadzić śledztwa ani decydować za osobę, którą to spotkało. Bez jej zgody nikomu nic nie powie, chyba że komuś grozi niebezpieczeństwo.
guide-sexual_assault-ready-1 = • Tylko to, o czym chce się powiedzieć. Można przerwać w każdej chwili.
guide-sexual_assault-ready-2 = • Jeśli to możliwe: kiedy i gdzie to się stało, aby lekarz wiedział, ile jest czasu.
guide-sexual_assault-ready-3 = • Polisa ubezpieczeniowa, jeśli będzie potrzebny szpital.

guide-ill_or_injured-can = • Konsulat może podać listę lekarzy i szpitali, pomóc zawiadomić rodzinę i ubezpieczyciela oraz pomóc komuś bliskiemu w przyjeździe.
guide-ill_or_injured-cannot = • Nie może zapłacić za leczenie ani za lot do domu i nie udziela porad medycznych.
guide-ill_or_injured-ready-1 = • Numer polisy i telefon alarmowy ubezpieczyciela.
guide-ill_or_injured-ready-2 = • Nazwa i adres szpitala oraz nazwisko lekarza.
guide-ill_or_injured-ready-3 = • Lista leków, alergii i chorób oraz do kogo zadzwonić w domu.

guide-death_abroad-can = • Konsulat może zawiadomić rodzinę, wyjaśnić, jak wygląda pogrzeb, kremacja i transport do kraju, oraz podać listę zakładów pogrzebowych i tłumaczy.
guide-death_abroad-cannot = • Nie może zapłacić za pogrzeb ani za transport do kraju i nie może ustalić, jak doszło do śmierci.
guide-death_abroad-ready-1 = • Imię i nazwisko, data urodzenia i paszport zmarłej osoby oraz miejsce, w którym jest teraz.
guide-death_abroad-ready-2 = • Kto jest najbliższą rodziną i jak się z nią skontaktować.
guide-death_abroad-ready-3 = • Polisa ubezpieczeniowa i życzenia co do pogrzebu, jeśli są znane.

guide-missing_person-can = • Konsulat może zapytać miejscową policję i szpitale, powiedzieć, jak zgłosić tam zaginięcie, i przekazać wiadomości, jeśli ta osoba się odnajdzie i wyrazi zgodę.
guide-missing_person-cannot = • Nie może sam prowadzić poszukiwań ani powiedzieć, gdzie jest dorosła osoba, jeśli ona tego nie chce.
guide-missing_person-ready-1 = • Niedawne zdjęcie, rysopis, ubranie i cechy, po których można rozpoznać tę osobę.
guide-missing_person-ready-2 = • Ostatnia wiadomość lub rozmowa, ostatni znany adres, numery telefonów i konta w internecie.
guide-missing_person-ready-3 = • Plany podróży, numery rezerwacji, towarzysze podróży oraz choroby lub leki.

guide-stranded_or_no_money-can = • Konsulat może pomóc w kontakcie z rodziną lub bankiem, powiedzieć, jak można przesłać pieniądze, a w nagłym wypadku – jaka jeszcze pomoc jest dostępna.
guide-stranded_or_no_money-cannot = • Zasadniczo nie może płacić za rachunki, hotele ani bilety, rezerwować podróży ani pożyczać pieniędzy.
guide-stranded_or_no_money-ready-1 = • Paszport, numery rezerwacji i to, co powiedziała linia lotnicza lub organizator wyjazdu.
guide-stranded_or_no_money-ready-2 = • Imię, nazwisko i numer telefonu kogoś, kto mógłby wysłać pieniądze.
guide-stranded_or_no_money-ready-3 = • Ile zostało pieniędzy i leków i jak długo ważna jest jeszcze wiza.

guide-family_matter-can = • Konsulat może powiedzieć, który urząd jest właściwy, podać listę adwokatów, sprawdzić, jak się ma dziecko lub osoba dorosła, jeśli kraj na to pozwala, oraz pomóc z dokumentem podróży komuś, kto chce wyjechać.
guide-family_matter-cannot = • Nie może nikogo zabrać z domu, decydować o opiece nad dzieckiem ani działać wbrew sądowi tego kraju.
guide-family_matter-ready-1 = • Imiona, nazwiska i daty urodzenia wszystkich, których to dotyczy, oraz paszporty lub ich kopie.
guide-family_matter-ready-2 = • Gdzie jest dziecko lub zagrożona osoba oraz jak i kiedy można się z nimi bezpiecznie skontaktować.
guide-family_matter-ready-3 = • Dokumenty sądowe, akty urodzenia lub małżeństwa i zdjęcia.
