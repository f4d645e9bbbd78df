# Экстренные номера

numbers-title = { $country }: экстренные номера
number-police = • Полиция: { $number }
number-ambulance = • Скорая помощь: { $number }
number-fire = • Пожарная служба: { $number }
number-general = • Все экстренные службы: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: экстренных номеров у меня нет. Во многих странах с мобильного работает 112; попросите людей рядом вызвать помощь.

# Посольства и консульства
posts-title = { $sender }: посольства и консульства. Страна пребывания — { $host }
posts-title-city = { $sender }: посольства и консульства рядом с городом { $city } ({ $host })
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
post-no-address = Адреса в моих данных нет.
post-more = { $country }: ещё { $count ->
    [one] { $count } представительство
    [few] { $count } представительства
    [many] { $count } представительств
   *[other] { $count } представительства
}.
posts-none = { $sender }: посольств и консульств в моих данных нет. Страна пребывания — { $host }.
posts-none-hint = Какое посольство занимается этой страной ({ $host }) и поможет ли вам посольство другой страны, подскажет министерство иностранных дел вашей страны.
posts-same = { $country } — это ваша страна: внутри неё собственного посольства нет.
posts-check = Прежде чем идти, проверьте адрес и часы приёма на официальном сайте.

register-intro = О поездке можно сообщить министерству иностранных дел своей страны, чтобы в кризисной ситуации с вами связались. Служба министерства вашей страны:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: службы регистрации поездок в моих данных нет. Спросите в министерстве иностранных дел.
consular-intro = Паспортами, свидетельствами и регистрацией занимается консульский отдел вашего посольства или консульство.
