# Екстрені номери

numbers-title = { $country }: екстрені номери
number-police = • Поліція: { $number }
number-coastguard = • Берегова охорона: { $number }
number-tourist-police = • Туристична поліція: { $number }
number-ambulance = • Швидка допомога: { $number }
number-fire = • Пожежна служба: { $number }
number-general = • Усі екстрені служби: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: екстрених номерів у мене немає. Спробуйте 112: із мобільного він працює в багатьох країнах. Попросіть людей поруч викликати допомогу.

# Посольства й консульства
posts-title = { $sender }: посольства й консульства. Країна перебування — { $host }
post-embassy = Посольство, { $city }
post-high_commission = Посольство (High Commission), { $city }
post-consulate_general = Генеральне консульство, { $city }
post-consulate = Консульство, { $city }
post-honorary_consulate = Почесне консульство, { $city }
post-other = Дипломатичне представництво, { $city }
post-line = • { $post }
post-distance = • { $post } (відстань: { $place } — приблизно { $km } км)
post-address = Адреса: { $value }
post-phone = Телефон: { $value }
post-emergency-phone = Екстрений телефон: { $value }
post-email = Електронна пошта: { $value }
post-website = Сайт: { $value }
post-no-address = Адреси в мене немає.
post-more = { $country }: { $count ->
    [one] ще { $count } представництво
    [few] ще { $count } представництва
    [many] ще { $count } представництв
   *[other] ще { $count } представництва
}.
posts-none = { $host }: посольства чи консульства там мені не відомі ({ $sender }).
posts-none-hint = Міністерство закордонних справ вашої країни підкаже, яке з його посольств опікується цією країною ({ $host }) або чи може допомогти посольство іншої держави.
posts-same = { $country }: на власній території країна посольства не має. Якщо вам там потрібна допомога, зверніться до місцевої влади.
posts-check = Перш ніж іти, перевірте адресу й години прийому на офіційному сайті.

register-intro = Про поїздку можна повідомити міністерство закордонних справ своєї країни, щоб у кризовій ситуації воно могло з вами зв’язатися. Ось його служба:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: не знаю, чи має її міністерство закордонних справ службу реєстрації поїздок. Запитайте, будь ласка, у міністерстві.
consular-intro = Щодо паспортів, свідоцтв і реєстрації звертайтеся до свого консульства або до консульського відділу посольства. Почесне консульство часто цього не робить.
