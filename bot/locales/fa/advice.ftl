# توصیه‌های سفر، هر وزارتخانه در یک سطر. عین عبارت وزارتخانه در گیومه می‌آید.

advice-title = { $country }: توصیه‌های رسمی سفر
advice-line = • { $publisher }: { $meaning } («{ $native }»)، { $date }
advice-line-plain = • { $publisher }: { $meaning }، { $date }
advice-line-undated = • { $publisher }: { $meaning } («{ $native }»)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: سطح هشدار بعضی منطقه‌ها بالاتر است. صفحه‌های رسمی را ببینید.
advice-regions-title = سطح هشدار منطقه‌ها، { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: هیچ‌یک از وزارتخانه‌هایی که می‌خوانم برای آن سطحی منتشر نکرده است.
advice-not-safe = حتی جایی که هشداری نیست، ممکن است خطرهایی باشد.
compare-disagree = وزارتخانه‌ها هم‌نظر نیستند. در مقیاس مشترک از 1 (پایین‌ترین) تا 4 (بالاترین)، سطح‌ها از { $lowest } تا { $highest } است.
compare-agree = در مقیاس مشترک از 1 (پایین‌ترین) تا 4 (بالاترین)، همه در سطح { $level } هستند.
compare-scale-note = این مقیاس فقط برای مقایسه است. ملاک، عبارت خود هر وزارتخانه است.

# معنای هر پله از مقیاس هر وزارتخانه
level-gov-uk-none = بدون هشدار دربارهٔ سفر
level-gov-uk-avoid_all_travel_to_whole_country = توصیه به پرهیز از هرگونه سفر
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = توصیه به پرهیز از هر سفری، مگر سفر ضروری
level-gov-uk-avoid_all_travel_to_parts = توصیه به پرهیز از هرگونه سفر به بخش‌هایی از کشور
level-gov-uk-avoid_all_but_essential_travel_to_parts = توصیه به پرهیز از هر سفری به بخش‌هایی از کشور، مگر سفر ضروری
level-canada-0 = رعایت احتیاط معمول
level-canada-1 = احتیاط بسیار
level-canada-2 = پرهیز از سفر غیرضروری
level-canada-3 = پرهیز از هرگونه سفر
level-us-1 = سطح 1 از 4، احتیاط معمول
level-us-2 = سطح 2 از 4، احتیاط بیشتر
level-us-3 = سطح 3 از 4، تجدیدنظر در سفر
level-us-4 = سطح 4 از 4، سفر نکنید
level-germany-none = بدون هشدار سفر
level-germany-warning = هشدار سفر برای کل کشور
level-germany-partialWarning = هشدار سفر برای بخش‌هایی از کشور
level-germany-situationWarning = هشدار سفر به دلیل وضعیتی ویژه
level-germany-situationPartWarning = هشدار سفر برای بخش‌هایی از کشور به دلیل وضعیتی ویژه
level-australia-1 = سطح 1 از 4، احتیاط معمول
level-australia-2 = سطح 2 از 4، احتیاط بسیار
level-australia-3 = سطح 3 از 4، تجدیدنظر در ضرورت سفر
level-australia-4 = سطح 4 از 4، سفر نکنید
level-netherlands-groen = سبز: بدون خطر ویژه
level-netherlands-geel = زرد: مراقب باشید، خطرهایی هست
level-netherlands-oranje = نارنجی: فقط سفر ضروری
level-netherlands-rood = قرمز: سفر نکنید

# موضوع‌ها: عنوان بالای نقل‌قول‌ها
topic-ask_security = { $country }: ایمنی و امنیت
topic-ask_health = { $country }: سلامت
topic-ask_local_laws = { $country }: قوانین و آداب محلی
topic-ask_customs = { $country }: آنچه می‌توانید وارد یا خارج کنید
topic-ask_transport = { $country }: رفت‌وآمد در کشور
topic-ask_natural_hazards = { $country }: خطرهای طبیعی
topic-ask_insurance = { $country }: بیمه
topic-ask_traveller_group = { $country }: توصیه به گروه‌های خاص مسافران
topic-ask_updates = { $country }: تازه‌ترین تغییرات
update-level = • { $publisher }: { $before } ← { $after }، { $date }
update-region-level = • { $publisher } · { $region }: { $before } ← { $after }، { $date }
topic-ask_entry_requirements = { $country }: شرایط ورود

# مقررات ورود
entry-title = گذرنامه: { $nationality } ← { $country }
entry-visa_free = به ویزا نیاز ندارید.
entry-visa_free-days = برای اقامت تا { $days } روز به ویزا نیاز ندارید.
entry-visa_required = باید پیش از سفر ویزا بگیرید.
entry-visa_on_arrival = به ویزا نیاز دارید و می‌توانید هنگام ورود برای آن درخواست دهید.
entry-visa_on_arrival-days = به ویزا نیاز دارید و می‌توانید هنگام ورود برای آن درخواست دهید، برای اقامت تا { $days } روز.
entry-e_visa = به ویزا نیاز دارید و می‌توانید اینترنتی برای آن درخواست دهید (ویزای الکترونیکی).
entry-e_visa-days = به ویزا نیاز دارید و می‌توانید اینترنتی برای آن درخواست دهید (ویزای الکترونیکی)، برای اقامت تا { $days } روز.
entry-eta = باید پیش از سفر مجوز الکترونیکی سفر بگیرید.
entry-eta-days = باید پیش از سفر مجوز الکترونیکی سفر بگیرید، برای اقامت تا { $days } روز.
entry-no_admission = دارندگان این گذرنامه پذیرفته نمی‌شوند.
entry-own_country = به ویزا نیاز ندارید: گذرنامهٔ شما را همین کشور صادر کرده است.
entry-unofficial = این اطلاعات رسمی نیست. از مجموعه‌ای عمومی از مقررات ویزا گرفته شده و فقط جنبهٔ راهنمایی دارد. پیش از خرید بلیت و رزرو، از سفارت کشور مقصد بپرسید ({ $country }).
entry-unknown = مقررات ویزا برای این گذرنامه را نمی‌دانم. از سفارت کشور مقصد بپرسید ({ $country }).
entry-embassy = سفارت کشور مقصد ({ $country }) در کشور شما:

# دانستنی‌های کاربردی
practical-title = { $country }: دانستنی‌های کاربردی
practical-currency = • واحد پول: { $value }
practical-plugs = • پریز برق: نوع { $value }
practical-voltage = • ولتاژ برق: { $value }
practical-driving_side = • رانندگی: در سمت { $side ->
    [left] چپ
   *[right] راست
} جاده
practical-dialling_code = • پیش‌شمارهٔ کشور: { $value }
practical-time_zones = • منطقهٔ زمانی: { $value }
practical-languages = • زبان‌ها: { $value }
practical-capital = • پایتخت: { $value }
currency-named = { $name } ({ $code })
