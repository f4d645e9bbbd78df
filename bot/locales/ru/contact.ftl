# Экстренные номера

numbers-title = { $country }: экстренные номера
number-police = • Полиция: { $number }
number-coastguard = • Береговая охрана: { $number }
number-tourist-police = • Туристическая полиция: { $number }
number-ambulance = • Скорая помощь: { $number }
number-fire = • Пожарная служба: { $number }
number-general = • Все экстренные службы: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: экстренных номеров у меня нет. Попробуйте 112: с мобильного он работает во многих странах. Попросите людей рядом вызвать помощь.

# Посольства и консульства
posts-title = { $sender }: посольства и консульства. Страна пребывания — { $host }
post-embassy = Посольство, { $city }
post-high_commission = Посольство (High Commission), { $city }
post-consulate_general = Генеральное консульство, { $city }
post-consulate = Консульство, { $city }
post-honorary_consulate = Почётное консульство, { $city }
post-other = Дипломатическое представительство, { $city }
post-line = • { $post }
post-distance = • { $post } (около { $km } км от точки «{ $place }»)
post-address = Адрес: { $value }
post-phone = Телефон: { $value }
post-emergency-phone = Экстренный телефон: { $value }
post-email = Электронная почта: { $value }
post-website = Сайт: { $value }
post-no-address = Адреса у меня нет.
post-more = { $country }: ещё { $count ->
    [one] { $count } представительство
    [few] { $count } представительства
    [many] { $count } представительств
   *[other] { $count } представительства
}.
posts-none = { $sender }: посольств и консульств в моих данных нет. Страна пребывания — { $host }.
posts-none-hint = Министерство иностранных дел вашей страны подскажет, какое из его посольств занимается этой страной ({ $host }) и может ли помочь посольство другого государства.
posts-same = { $country }: на собственной территории у страны посольства не бывает. Если там нужна помощь, обратитесь к местным властям.
posts-check = Прежде чем идти, проверьте адрес и часы приёма на официальном сайте.

register-intro = О поездке можно сообщить министерству иностранных дел своей страны, чтобы в кризисной ситуации оно могло с вами связаться. Вот его служба:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: не знаю, есть ли у министерства иностранных дел служба регистрации поездок. Спросите, пожалуйста, в министерстве.
consular-intro = За паспортами, свидетельствами и регистрацией обращайтесь в своё консульство или в консульский отдел посольства. Почётное консульство часто этим не занимается.
