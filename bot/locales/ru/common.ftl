# Общие фразы. Названия стран, ведомств и языков стоят отдельно, в именительном падеже.
# Русская дата кончается на «г.», поэтому предложение на ней не заканчивается.

sources-title = Источники
source-line = • { $publisher } — опубликовано { $published }, прочитано { $retrieved }: { $url }
source-line-undated = • { $publisher } — дата публикации неизвестна, прочитано { $retrieved }: { $url }

# Над цитатой. $heading — заголовок самого ведомства.
quote-heading = { $publisher }, «{ $heading }»:
# То же, если цитата на другом языке.
quote-heading-foreign = { $publisher } (язык: { $language }), «{ $heading }»:

bare = { $text }
# The marks around a publisher's own words.
quote-open = { "«" }
quote-close = { "»" }

bullet = • { $text }
title-country = { $country }
also-about = { $country }:

# Насколько сведения свежие
stale-warning = ⚠ Эти сведения прочитаны { $date } и могли устареть. Прежде чем решать, проверьте официальную страницу.
snapshot-note = Эти данные сохранены { $date }, с тех пор официальная страница могла измениться.

# Чего-то нет
no-fact = { $country }: официальных сведений об этом у меня нет.
no-text = { $country }: официального текста об этом у меня сейчас нет. Он есть на официальных страницах ниже.
official-pages = Официальные страницы:
official-page-line = • { $publisher }: { $url }

# Встречные вопросы
ask-place = О какой стране или каком городе вы спрашиваете?
ask-which = Уточните, пожалуйста, что из этого вы имеете в виду: { $names }?
ask-nationality = Какая страна выдала ваш паспорт?
ask-nationality-post = Чьё посольство или консульство вам нужно? Назовите своё гражданство.
ask-meaning = Не совсем понимаю вопрос. Вы имели в виду что-то из этого?

# Ошибки
error = У меня произошёл сбой, ответить не получилось. Попробуйте, пожалуйста, ещё раз через минуту.
error-emergency = Если вы в опасности, сейчас же звоните по местному экстренному номеру. Во многих странах с мобильного работает 112.
message-too-long = Сообщение очень длинное, поэтому прочитано только его начало.
unsupported-media = Я понимаю только текст. Напишите, пожалуйста, вопрос словами.
not-understood-payload = Эта кнопка больше не работает. Напишите, пожалуйста, вопрос словами.

# О языках
language-apology = Этого языка ({ $language }) я пока не знаю, поэтому отвечаю по-русски. Мои языки: { $languages }.

# Кнопки: темы о стране
button-advice = Рекомендации
button-entry = Въезд и виза
button-security = Безопасность
button-health = Здоровье
button-laws = Местные законы
button-emergency = Экстренные номера
button-embassy = Найти посольство
button-money = Деньги
button-practical = Полезные сведения
button-compare = Все министерства
button-yes = Да
button-no = Нет
