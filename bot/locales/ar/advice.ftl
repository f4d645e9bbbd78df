# إرشادات السفر، سطر لكل وزارة. كلام الوزارة نفسها يأتي بعد ذلك بين علامتي اقتباس.

advice-title = { $country }: إرشادات السفر الرسمية
advice-line = • { $publisher }: { $meaning } («{ $native }»)، { $date }
advice-line-plain = • { $publisher }: { $meaning }، { $date }
advice-line-undated = • { $publisher }: { $meaning } («{ $native }»)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: بعض المناطق لها مستوى تحذير أشد. راجع الصفحات الرسمية.
advice-regions-title = مستويات المناطق، { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: لم تنشر أي من الوزارات التي أقرأ إرشاداتها مستوى لهذا البلد.
advice-not-safe = قد توجد مخاطر حتى حيث لا يوجد تحذير.
compare-disagree = الوزارات غير متفقة. على مقياس مشترك من 1 (الأدنى) إلى 4 (الأعلى)، تتراوح المستويات من { $lowest } إلى { $highest }.
compare-agree = على مقياس مشترك من 1 (الأدنى) إلى 4 (الأعلى)، كلها عند المستوى { $level }.
compare-scale-note = هذا المقياس للمقارنة فقط، والعبرة بما تقوله كل وزارة بكلماتها.

# معنى كل درجة في مقياس كل وزارة
level-gov-uk-none = لا تحذير من السفر
level-gov-uk-avoid_all_travel_to_whole_country = نصيحة بعدم السفر إطلاقًا
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = نصيحة بعدم السفر إلا للضرورة
level-gov-uk-avoid_all_travel_to_parts = نصيحة بعدم السفر إطلاقًا إلى أجزاء من البلد
level-gov-uk-avoid_all_but_essential_travel_to_parts = نصيحة بعدم السفر إلا للضرورة إلى أجزاء من البلد
level-canada-0 = اتخاذ احتياطات السلامة العادية
level-canada-1 = توخّي الحذر الشديد
level-canada-2 = تجنّب السفر غير الضروري
level-canada-3 = تجنّب السفر كليًا
level-us-1 = المستوى 1 من 4، احتياطات عادية
level-us-2 = المستوى 2 من 4، مزيد من الحذر
level-us-3 = المستوى 3 من 4، إعادة التفكير في السفر
level-us-4 = المستوى 4 من 4، عدم السفر
level-germany-none = لا تحذير من السفر
level-germany-warning = تحذير من السفر إلى البلد كله
level-germany-partialWarning = تحذير من السفر إلى أجزاء من البلد
level-germany-situationWarning = تحذير من السفر بسبب وضع خاص
level-germany-situationPartWarning = تحذير من السفر إلى أجزاء من البلد بسبب وضع خاص
level-australia-1 = المستوى 1 من 4، احتياطات عادية
level-australia-2 = المستوى 2 من 4، حذر شديد
level-australia-3 = المستوى 3 من 4، إعادة التفكير في ضرورة السفر
level-australia-4 = المستوى 4 من 4، عدم السفر
level-netherlands-groen = أخضر: لا مخاطر خاصة
level-netherlands-geel = أصفر: انتباه، توجد مخاطر
level-netherlands-oranje = برتقالي: السفر للضرورة فقط
level-netherlands-rood = أحمر: عدم السفر

# المواضيع: العنوان فوق الاقتباسات
topic-ask_security = { $country }: الأمن والسلامة
topic-ask_health = { $country }: الصحة
topic-ask_local_laws = { $country }: القوانين والعادات المحلية
topic-ask_customs = { $country }: ما يمكنك إدخاله أو إخراجه
topic-ask_transport = { $country }: التنقل داخل البلد
topic-ask_natural_hazards = { $country }: الأخطار الطبيعية
topic-ask_insurance = { $country }: التأمين
topic-ask_traveller_group = { $country }: نصائح لفئات من المسافرين
topic-ask_updates = { $country }: آخر التغييرات
update-level = • { $publisher }: { $before } ← { $after }، { $date }
update-region-level = • { $publisher } · { $region }: { $before } ← { $after }، { $date }
topic-ask_entry_requirements = { $country }: شروط الدخول

# قواعد الدخول
entry-title = جواز السفر: { $nationality } ← { $country }
entry-visa_free = لا تحتاج إلى تأشيرة.
entry-visa_free-days = لا تحتاج إلى تأشيرة لإقامة لا تتجاوز { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
entry-visa_required = تحتاج إلى تأشيرة قبل السفر.
entry-visa_on_arrival = تحتاج إلى تأشيرة، ويمكنك طلبها عند الوصول.
entry-visa_on_arrival-days = تحتاج إلى تأشيرة، ويمكنك طلبها عند الوصول، لإقامة لا تتجاوز { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
entry-e_visa = تحتاج إلى تأشيرة، ويمكنك طلبها عبر الإنترنت (تأشيرة إلكترونية).
entry-e_visa-days = تحتاج إلى تأشيرة، ويمكنك طلبها عبر الإنترنت (تأشيرة إلكترونية)، لإقامة لا تتجاوز { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
entry-eta = تحتاج إلى تصريح سفر إلكتروني قبل السفر.
entry-eta-days = تحتاج إلى تصريح سفر إلكتروني قبل السفر، لإقامة لا تتجاوز { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
entry-no_admission = لا يُسمح بدخول حاملي هذا الجواز.
entry-own_country = لا تحتاج إلى تأشيرة: هذا هو البلد الذي أصدر جواز سفرك.
entry-unofficial = هذه معلومة غير رسمية. مصدرها مجموعة عامة لقواعد التأشيرات، وهي للاسترشاد فقط. قبل أن تحجز، تأكد لدى سفارة البلد الذي تقصده ({ $country }).
entry-unknown = لا أعرف قاعدة التأشيرة لهذا الجواز. اسأل سفارة البلد الذي تقصده ({ $country }).
entry-embassy = سفارة البلد الذي تقصده ({ $country }) في بلدك:

# معلومات عملية
practical-title = { $country }: معلومات عملية
practical-currency = • العملة: { $value }
practical-plugs = • المقابس الكهربائية: النوع { $value }
practical-voltage = • الجهد الكهربائي: { $value }
practical-driving_side = • القيادة: على { $side ->
    [left] يسار
   *[right] يمين
} الطريق
practical-dialling_code = • رمز الاتصال الدولي: { $value }
practical-time_zones = • المنطقة الزمنية: { $value }
practical-languages = • اللغات: { $value }
practical-capital = • العاصمة: { $value }
currency-named = { $name } ({ $code })
