# Bezpośrednie niebezpieczeństwo. Najpierw numery, mało słów, żadnych pytań przed nimi.
# Forma bezosobowa („proszę”, „można”), bez „pan/pani” i bez rodzaju: nie wiadomo, kto czyta.

emergency-title = W razie niebezpieczeństwa proszę dzwonić teraz:
emergency-title-country = { $country } – proszę dzwonić teraz:
emergency-unknown-place = • 112 – Europa, a z telefonu komórkowego także wiele innych krajów
emergency-unknown-place-911 = • 911 – Stany Zjednoczone, Kanada i wiele innych krajów Ameryki Północnej i Południowej
emergency-unknown-place-999 = • 999 – Wielka Brytania i kilka innych krajów
emergency-steps = Jeśli to możliwe, proszę przejść w bezpieczne miejsce. W ukryciu lepiej wyciszyć telefon. Dzwoniąc po pomoc, proszę najpierw powiedzieć, gdzie jest potrzebna.
emergency-where = Proszę napisać, w jakim kraju potrzebna jest pomoc, a podam miejscowe numery.
emergency-suicide = Jeśli pojawiają się myśli o odebraniu sobie życia: nie trzeba zmagać się z nimi w pojedynkę. Proszę zadzwonić teraz pod jeden z numerów powyżej i zostać z kimś zaufanym, aż nadejdzie pomoc.
emergency-embassy = Ambasada lub konsulat, gdzie można prosić o pomoc:
emergency-machine = Jestem programem i nie mogę nigdzie zadzwonić. Jeśli nie można zadzwonić samodzielnie, niech zrobi to ktoś w pobliżu.

# Zgubiony lub skradziony paszport
lost-title = Zgubiony lub skradziony paszport można zastąpić. Co zrobić, krok po kroku:
lost-1 = 1. Po napadzie lub w razie niebezpieczeństwa proszę najpierw zadzwonić na policję: { $number }.
lost-1-plain = 1. Po napadzie lub w razie niebezpieczeństwa proszę najpierw zadzwonić na miejscową policję.
lost-2 = 2. Zgubienie lub kradzież trzeba zgłosić miejscowej policji. Proszę wziąć stamtąd kopię zgłoszenia.
lost-3 = 3. Proszę od razu powiadomić ambasadę lub konsulat swojego kraju. Paszport zostanie wtedy unieważniony, aby nikt nie mógł się nim posłużyć.
lost-4 = 4. Jeśli podróż wypada niedługo, można tam złożyć wniosek o tymczasowy dokument podróży (na przykład paszport tymczasowy). Proszę zabrać zgłoszenie z policji, zdjęcie, kopię paszportu lub inne potwierdzenie tożsamości oraz plan podróży. Zwykle trzeba wnieść opłatę.
lost-5 = 5. Przed wyjazdem proszę sprawdzić, czy tymczasowy dokument uznają linia lotnicza i wszystkie kraje po drodze. Może być też potrzebna nowa wiza albo zezwolenie na wyjazd z urzędu imigracyjnego.
lost-6 = Jeśli paszport się znajdzie, nie wolno z nim podróżować. Od chwili zgłoszenia zguby lub kradzieży jest nieważny.
lost-where = Proszę napisać, w jakim kraju potrzebna jest pomoc, i podać swoje obywatelstwo, a znajdę numer policji i ambasadę.
lost-nationality = Proszę podać swoje obywatelstwo, a znajdę ambasadę.

# Inne sytuacje
help-title-arrested_or_detained = W razie aresztowania lub zatrzymania – własnego albo kogoś znajomego:
help-arrested_or_detained-1 = • Proszę zażądać, aby policja lub więzienie zawiadomiły ambasadę albo konsulat. Cudzoziemcy po aresztowaniu mają do tego prawo. Rodzina i przyjaciele mogą też sami zadzwonić do ambasady.
help-arrested_or_detained-2 = • Proszę nie podpisywać niczego, co jest niezrozumiałe, i poprosić o tłumacza oraz adwokata.
help-arrested_or_detained-3 = • Konsulat zwykle może odwiedzić osobę zatrzymaną, przekazać listę adwokatów i, jeśli ta osoba się zgodzi, zawiadomić rodzinę. Nie może nikogo wydostać z więzienia, opłacić adwokata ani wpływać na sąd.
help-title-victim_of_crime = Bardzo nam przykro, że tak się stało. Co można zrobić:
help-victim_of_crime-1 = • Proszę przejść w bezpieczne miejsce, a w razie obrażeń szukać pomocy lekarskiej. Napaść seksualna nigdy nie jest winą osoby, którą to spotkało: warto jak najszybciej pójść do lekarza, nawet jeśli sprawa nie ma być zgłoszona.
help-victim_of_crime-2 = • Jeśli zapadnie decyzja, aby to zgłosić, proszę pójść na policję i wziąć kopię zgłoszenia. Kto się waha, może najpierw zapytać konsulat swojego kraju. Skradzione karty i telefony trzeba zablokować.
help-victim_of_crime-3 = • Konsulat może pomóc w kontakcie z rodziną, lekarzem i adwokatem. Nie może prowadzić śledztwa ani udzielać porad prawnych.
help-title-ill_or_injured = W razie choroby lub urazu – także kogoś, kto jest obok:
help-ill_or_injured-1 = • Jeśli to coś poważnego, proszę od razu wezwać karetkę.
help-ill_or_injured-2 = • Proszę jak najwcześniej zadzwonić pod numer alarmowy z polisy ubezpieczenia podróżnego. Ubezpieczyciel zwykle musi się zgodzić, zanim zapłaci za szpital lub transport do domu. Wszystkie rachunki trzeba zachować.
help-ill_or_injured-3 = • Konsulat może podać listę lekarzy i szpitali oraz pomóc zawiadomić rodzinę. Nie może zapłacić rachunków.
help-title-death_abroad = Prosimy przyjąć wyrazy współczucia. Co zrobić teraz:
help-death_abroad-1 = • Proszę skontaktować się z ambasadą lub konsulatem kraju, którego obywatelstwo miała zmarła osoba. Tam wyjaśnią miejscowe przepisy i w razie potrzeby zawiadomią rodzinę.
help-death_abroad-2 = • Proszę ustalić, czy zmarła osoba miała ubezpieczenie podróżne, i przed jakąkolwiek płatnością zadzwonić do ubezpieczyciela: często organizuje on i opłaca transport do kraju.
help-death_abroad-3 = • Akt zgonu musi wystawić miejscowy lekarz lub urząd. Konsulat powie, jakie dokumenty są potrzebne. Zwykle nie może zapłacić za pogrzeb ani za transport do kraju.
help-title-missing_person = Gdy ktoś za granicą się nie odzywa:
help-missing_person-1 = • Warto zapytać w hotelu, u organizatora wyjazdu, w linii lotniczej i wśród znajomych oraz zajrzeć do mediów społecznościowych. Proszę zapisać, kiedy i gdzie tę osobę ostatnio widziano lub kiedy się odezwała.
help-missing_person-2 = • Jeśli jest obawa, że coś się stało, proszę nie czekać. Trzeba to zgłosić policji tam, gdzie jest ta osoba, i policji w domu.
help-missing_person-3 = • Proszę zawiadomić ministerstwo spraw zagranicznych kraju, którego obywatelem jest ta osoba, lub ambasadę tego kraju na miejscu. Warto przygotować to, co wiadomo: imię i nazwisko, datę urodzenia, numer paszportu, ostatnie znane miejsce pobytu.
help-title-stranded_or_no_money = Gdy nie można wrócić lub zabrakło pieniędzy:
help-stranded_or_no_money-1 = • Utracone karty trzeba zablokować. Rodzina lub przyjaciele mogą wysłać pieniądze przez firmę przekazową; często docierają w kilka minut.
help-stranded_or_no_money-2 = • Jeśli lot został odwołany, proszę najpierw zapytać linię lotniczą lub organizatora wyjazdu o inny lot, zwrot pieniędzy, hotel i posiłki.
help-stranded_or_no_money-3 = • Konsulat może pomóc w kontakcie z rodziną. Za bilety zwykle nie płaci. Niektóre konsulaty w ostateczności pożyczają pieniądze na powrót do domu; trzeba je zwrócić.
help-title-family_matter = Co można zrobić w trudnej sprawie rodzinnej za granicą:
help-family_matter-1 = • Jeśli komuś – także dziecku – grozi teraz niebezpieczeństwo, proszę zadzwonić na policję.
help-family_matter-2 = • Proszę skontaktować się z ministerstwem spraw zagranicznych lub ambasadą swojego kraju, także w razie gróźb, przetrzymywania lub zmuszania do małżeństwa. Jeśli dziecko wywieziono do innego kraju, proszę zwrócić się do organu centralnego swojego kraju, który działa na podstawie konwencji haskiej. To możliwe tylko wtedy, gdy oba kraje są jej stronami.
help-family_matter-3 = • Warto znaleźć adwokata, który zna prawo rodzinne tamtego kraju. Konsulat może dać listę. Nie może sprowadzić dziecka ani decydować o opiece nad nim.
help-where = Proszę napisać, w jakim kraju potrzebna jest pomoc, i podać swoje obywatelstwo, a znajdę numery i ambasadę.
help-nationality = Proszę podać swoje obywatelstwo, a znajdę ambasadę.

report-safe = Dobrze, że jest już bezpiecznie. Nie mogę nikomu tego przekazać, więc proszę samodzielnie dać znać rodzinie i ambasadzie.
