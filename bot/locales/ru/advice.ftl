# Рекомендации, по строке на министерство. В кавычках — слова самого министерства.

advice-title = { $country }: официальные рекомендации для путешественников
advice-line = • { $publisher }: { $meaning } («{ $native }»), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } («{ $native }»)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: для некоторых районов рекомендации строже. Подробности — на официальных страницах.
advice-regions-title = Рекомендации по районам, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: уровень не указан ни одним из министерств, чьи страницы я читаю.
advice-not-safe = Даже если предостережений нет, риски возможны.
compare-disagree = Оценки министерств расходятся. По общей шкале от 1 (самый низкий уровень) до 4 (самый высокий): от { $lowest } до { $highest }.
compare-agree = По общей шкале от 1 (самый низкий уровень) до 4 (самый высокий) у всех одна оценка: { $level }.
compare-scale-note = Общая шкала нужна только для сравнения; главное — формулировка самого министерства.

# Что означает каждая ступень у каждого министерства
level-gov-uk-none = предостережений от поездок нет
level-gov-uk-avoid_all_travel_to_whole_country = советует отказаться от любых поездок в страну
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = советует ездить в страну только в случае крайней необходимости
level-gov-uk-avoid_all_travel_to_parts = советует отказаться от любых поездок в некоторые районы страны
level-gov-uk-avoid_all_but_essential_travel_to_parts = советует ездить в некоторые районы страны только в случае крайней необходимости
level-canada-0 = соблюдать обычные меры предосторожности
level-canada-1 = соблюдать особую осторожность
level-canada-2 = отказаться от поездок, в которых нет необходимости
level-canada-3 = отказаться от любых поездок
level-us-1 = уровень 1 из 4, обычные меры предосторожности
level-us-2 = уровень 2 из 4, повышенная осторожность
level-us-3 = уровень 3 из 4, пересмотреть планы поездки
level-us-4 = уровень 4 из 4, не ездить
level-germany-none = предостережения от поездок нет
level-germany-warning = предостережение от поездок в любую часть страны
level-germany-partialWarning = предостережение от поездок в некоторые районы страны
level-germany-situationWarning = предостережение от поездок в связи с особой обстановкой
level-germany-situationPartWarning = предостережение от поездок в некоторые районы страны в связи с особой обстановкой
level-australia-1 = уровень 1 из 4, обычные меры предосторожности
level-australia-2 = уровень 2 из 4, особая осторожность
level-australia-3 = уровень 3 из 4, пересмотреть необходимость поездки
level-australia-4 = уровень 4 из 4, не ездить
level-netherlands-groen = зелёный: особых рисков нет
level-netherlands-geel = жёлтый: быть внимательнее, есть риски
level-netherlands-oranje = оранжевый: только необходимые поездки
level-netherlands-rood = красный: не ездить

# Темы: заголовок над цитатами
topic-ask_security = { $country }: безопасность
topic-ask_health = { $country }: здоровье
topic-ask_local_laws = { $country }: местные законы и обычаи
topic-ask_customs = { $country }: что можно ввозить и вывозить
topic-ask_transport = { $country }: транспорт и дороги
topic-ask_natural_hazards = { $country }: стихийные бедствия
topic-ask_insurance = { $country }: страховка
topic-ask_traveller_group = { $country }: советы отдельным группам путешественников
topic-ask_updates = { $country }: последние изменения
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: правила въезда

# Правила въезда
entry-title = Паспорт: { $nationality } → { $country }
entry-visa_free = Виза не нужна.
entry-visa_free-days = Виза не нужна, если поездка длится не больше { $days ->
    [one] { $days } дня
   *[other] { $days } дней
}.
entry-visa_required = Визу нужно получить до поездки.
entry-visa_on_arrival = Виза нужна; за ней можно обратиться по прибытии.
entry-visa_on_arrival-days = Виза нужна; за ней можно обратиться по прибытии, на срок до { $days ->
    [one] { $days } дня
   *[other] { $days } дней
}.
entry-e_visa = Виза нужна; её можно оформить через интернет (электронная виза).
entry-e_visa-days = Виза нужна; её можно оформить через интернет (электронная виза), на срок до { $days ->
    [one] { $days } дня
   *[other] { $days } дней
}.
entry-eta = До поездки нужно получить электронное разрешение на въезд.
entry-eta-days = До поездки нужно получить электронное разрешение на въезд, на срок до { $days ->
    [one] { $days } дня
   *[other] { $days } дней
}.
entry-no_admission = С этим паспортом въезд закрыт.
entry-own_country = Виза не нужна: это страна, которая выдала ваш паспорт.
entry-unofficial = Это не официальные сведения, а данные открытого сборника визовых правил, только для ориентира. Прежде чем бронировать, уточните в посольстве страны назначения ({ $country }).
entry-unknown = Визового правила для этого паспорта я не знаю. Спросите в посольстве страны назначения ({ $country }).
entry-embassy = Посольство страны назначения ({ $country }) в вашей стране:

# Полезные сведения
practical-title = { $country }: полезные сведения
practical-currency = • Валюта: { $value }
practical-plugs = • Розетки: тип { $value }
practical-voltage = • Напряжение: { $value }
practical-driving_side = • Движение: { $side ->
    [left] левостороннее
   *[right] правостороннее
}
practical-dialling_code = • Телефонный код: { $value }
practical-time_zones = • Часовой пояс: { $value }
practical-languages = • Языки: { $value }
practical-capital = • Столица: { $value }
currency-named = { $name } ({ $code })
