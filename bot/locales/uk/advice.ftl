# Рекомендації, по рядку на міністерство. У лапках — слова самого міністерства.

advice-title = { $country }: офіційні рекомендації для мандрівників
advice-line = • { $publisher }: { $meaning } («{ $native }»), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } («{ $native }»)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: для деяких регіонів діє суворіший рівень. Подробиці — на офіційних сторінках.
advice-regions-title = Рівні для окремих регіонів, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: жодне з міністерств, сторінки яких я читаю, рівня не оприлюднило.
advice-not-safe = Навіть якщо застережень немає, ризики можливі.
compare-disagree = Оцінки міністерств розходяться. За спільною шкалою від 1 (найнижчий рівень) до 4 (найвищий) вони різняться: від { $lowest } до { $highest }.
compare-agree = За спільною шкалою від 1 (найнижчий рівень) до 4 (найвищий) оцінка в усіх однакова: { $level }.
compare-scale-note = Спільна шкала потрібна лише для порівняння; головне — слова самого міністерства.

# Що означає кожен рівень кожного міністерства
level-gov-uk-none = застережень щодо поїздок немає
level-gov-uk-avoid_all_travel_to_whole_country = радить утриматися від будь-яких поїздок до країни
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = радить утриматися від поїздок до країни, крім украй необхідних
level-gov-uk-avoid_all_travel_to_parts = радить утриматися від будь-яких поїздок до окремих частин країни
level-gov-uk-avoid_all_but_essential_travel_to_parts = радить утриматися від поїздок до окремих частин країни, крім украй необхідних
level-canada-0 = дотримуватися звичайних заходів безпеки
level-canada-1 = бути дуже обережними
level-canada-2 = утриматися від поїздок, без яких можна обійтися
level-canada-3 = утриматися від будь-яких поїздок
level-us-1 = рівень 1 із 4, звичайні заходи безпеки
level-us-2 = рівень 2 із 4, підвищена обережність
level-us-3 = рівень 3 із 4, ще раз подумати, чи їхати
level-us-4 = рівень 4 із 4, не їхати
level-germany-none = застереження щодо поїздок немає
level-germany-warning = застереження щодо поїздок до всієї країни
level-germany-partialWarning = застереження щодо поїздок до окремих частин країни
level-germany-situationWarning = застереження щодо поїздок через особливу ситуацію
level-germany-situationPartWarning = застереження щодо поїздок до окремих частин країни через особливу ситуацію
level-australia-1 = рівень 1 із 4, звичайні заходи безпеки
level-australia-2 = рівень 2 із 4, бути дуже обережними
level-australia-3 = рівень 3 із 4, ще раз подумати, чи потрібна поїздка
level-australia-4 = рівень 4 із 4, не їхати
level-netherlands-groen = зелений: особливих ризиків немає
level-netherlands-geel = жовтий: бути уважними, є ризики
level-netherlands-oranje = помаранчевий: лише необхідні поїздки
level-netherlands-rood = червоний: не їхати

# Теми: заголовок над цитатами
topic-ask_security = { $country }: безпека
topic-ask_health = { $country }: здоров’я
topic-ask_local_laws = { $country }: місцеві закони та звичаї
topic-ask_customs = { $country }: що можна ввозити й вивозити
topic-ask_transport = { $country }: транспорт і дороги
topic-ask_natural_hazards = { $country }: стихійні лиха
topic-ask_insurance = { $country }: страхування
topic-ask_traveller_group = { $country }: поради окремим групам мандрівників
topic-ask_updates = { $country }: останні зміни
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: правила в’їзду

# Правила в’їзду
entry-title = Паспорт: { $nationality } → { $country }
entry-visa_free = Віза не потрібна.
entry-visa_free-days = { $days ->
    [one] Віза не потрібна, якщо перебування триває до { $days } дня.
    [few] Віза не потрібна, якщо перебування триває до { $days } днів.
    [many] Віза не потрібна, якщо перебування триває до { $days } днів.
   *[other] Віза не потрібна, якщо перебування триває до { $days } дня.
}
entry-visa_required = Візу потрібно отримати до поїздки.
entry-visa_on_arrival = Потрібна віза; подати заяву на неї можна після прибуття.
entry-visa_on_arrival-days = { $days ->
    [one] Потрібна віза; подати заяву на неї можна після прибуття, на строк до { $days } дня.
    [few] Потрібна віза; подати заяву на неї можна після прибуття, на строк до { $days } днів.
    [many] Потрібна віза; подати заяву на неї можна після прибуття, на строк до { $days } днів.
   *[other] Потрібна віза; подати заяву на неї можна після прибуття, на строк до { $days } дня.
}
entry-e_visa = Потрібна віза; подати заяву на неї можна онлайн (електронна віза).
entry-e_visa-days = { $days ->
    [one] Потрібна віза; подати заяву на неї можна онлайн (електронна віза), на строк до { $days } дня.
    [few] Потрібна віза; подати заяву на неї можна онлайн (електронна віза), на строк до { $days } днів.
    [many] Потрібна віза; подати заяву на неї можна онлайн (електронна віза), на строк до { $days } днів.
   *[other] Потрібна віза; подати заяву на неї можна онлайн (електронна віза), на строк до { $days } дня.
}
entry-eta = До поїздки потрібно отримати електронний дозвіл на в’їзд.
entry-eta-days = { $days ->
    [one] До поїздки потрібно отримати електронний дозвіл на в’їзд, на строк до { $days } дня.
    [few] До поїздки потрібно отримати електронний дозвіл на в’їзд, на строк до { $days } днів.
    [many] До поїздки потрібно отримати електронний дозвіл на в’їзд, на строк до { $days } днів.
   *[other] До поїздки потрібно отримати електронний дозвіл на в’їзд, на строк до { $days } дня.
}
entry-no_admission = Із цим паспортом до країни не впускають.
entry-own_country = Віза не потрібна: саме ця країна видала ваш паспорт.
entry-unofficial = Це не офіційні відомості, а дані з відкритої збірки візових правил, лише для орієнтиру. Перш ніж бронювати, уточніть у посольстві країни призначення ({ $country }).
entry-unknown = Візового правила для цього паспорта я не знаю. Запитайте в посольстві країни призначення ({ $country }).
entry-embassy = Посольство країни призначення ({ $country }) у вашій країні:

# Корисні відомості
practical-title = { $country }: корисні відомості
practical-currency = • Валюта: { $value }
practical-plugs = • Розетки: тип { $value }
practical-voltage = • Напруга: { $value }
practical-driving_side = • Рух: { $side ->
    [left] лівосторонній
   *[right] правосторонній
}
practical-dialling_code = • Телефонний код: { $value }
practical-time_zones = • Часовий пояс: { $value }
practical-languages = • Мови: { $value }
practical-capital = • Столиця: { $value }
currency-named = { $name } ({ $code })
