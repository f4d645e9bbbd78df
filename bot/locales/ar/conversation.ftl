# الكلام القصير وكل ما يحيط بالأسئلة

greet = أهلًا وسهلًا! أجيب عن الأسئلة المتعلقة بإرشادات السفر والتأشيرات والسفارات وحالات الطوارئ في الخارج، من مصادر رسمية. عن أي بلد تسأل؟
goodbye = مع السلامة، ورحلة آمنة.
thank = على الرحب والسعة. هل من شيء آخر عن رحلتك؟
capabilities = أجيب من معلومات رسمية، وأذكر دائمًا من أين جاءت ومتى نُشرت:
capabilities-1 = • إرشادات السفر من عدة وزارات خارجية، جنبًا إلى جنب
capabilities-2 = • قواعد التأشيرة بحسب جواز سفرك، والصحة، والقوانين المحلية، والأمان
capabilities-3 = • السفارات والقنصليات، وأرقام الطوارئ
capabilities-4 = • ما تفعله إذا ضاع جواز سفر أو حدث مكروه
capabilities-example = اكتب سؤالك بكلماتك، مثلًا: «هل السفر إلى تركيا آمن؟»
bot = أنا برنامج آلي ولست إنسانًا. لا أجيب إلا بمعلومات واقتباسات رسمية محفوظة.
out-of-scope = لا أستطيع المساعدة في هذا الأمر. أجيب عن الأسئلة المتعلقة بإرشادات السفر وشروط الدخول والسفارات وحالات الطوارئ في الخارج.
affirm-nothing = حسنًا. ماذا تريد أن تعرف؟
deny = حسنًا. ماذا تريد أن تعرف إذن؟
inform-what = { $country }: ماذا تريد أن تعرف؟
inform-nationality = سجّلتُ بلد جواز سفرك: { $country }. ماذا تريد أن تعرف؟
restart = حسنًا، لنبدأ من جديد. عن أي بلد تسأل؟
language-changed = من الآن أجيب بالعربية.
language-ask = أي لغة تفضّل؟ اللغات التي أتحدثها: { $languages }.
source-none = لم أعطك أي معلومة بعد. اسألني عن بلد، وسترى المصدر مع كل جواب.
source-intro = جوابي الأخير مصدره:
feedback = شكرًا لك. سجّلتُ رأيك.
# حول ⁦/forget⁩ علامتا اتجاه غير مرئيتين، لكي تبقى الشرطة المائلة في مكانها.
privacy = أحتفظ بآخر سؤالين من هذه المحادثة مع جوابيهما، وبما ذكرته لي عن جنسيتك ووجهتك، مدة لا تزيد على 30 يومًا وتحت رمز لا يكشف اسمك. اكتب ⁦/forget⁩ لمحو كل ذلك الآن.
forgotten = تم: مُحي كل ما كان محفوظًا عن هذه المحادثة.
human = لا أستطيع أن أصلك بموظف مباشرة. هذه هي جهات الاتصال الرسمية التي يمكنها مساعدتك:
human-where = اذكر لي جنسيتك والبلد الذي أنت فيه، وسأبحث لك عن بيانات الاتصال بسفارتك.
alerts = لا أستطيع إرسال تنبيهات حتى الآن. يمكنك الاشتراك في تنبيهات البريد الإلكتروني في الصفحة الرسمية:
alerts-none = لا أستطيع إرسال تنبيهات حتى الآن، لذلك لا يوجد أي اشتراك محفوظ لعرضه أو إلغائه.
alert-signup-line = • { $publisher }، { $country }: { $url }
verify-intro = لا أستطيع التحقق من رسالة أو مكالمة أو حساب بعينه. هذا ما تقوله المصادر الرسمية عن { $country }:
verify-none = لا أستطيع التحقق من هذا. لا تثق إلا بالصفحات الرسمية للوزارات والسفارات، ولا تدفع مالًا ولا تعطِ كلمات السر أبدًا بسبب رسالة.

# اسم كل موضوع عند السؤال: «هل تقصد ...؟»
meaning-ask_advice_level = إرشادات السفر
meaning-ask_security = الأمان
meaning-ask_entry_requirements = الدخول والتأشيرة
meaning-ask_customs = الجمارك
meaning-ask_health = الصحة
meaning-ask_local_laws = القوانين المحلية
meaning-ask_transport = التنقل داخل البلد
meaning-ask_natural_hazards = الأخطار الطبيعية
meaning-ask_money = المال
meaning-ask_practical = معلومات عملية
meaning-ask_insurance = تأمين السفر
meaning-ask_traveller_group = نصائح لحالتي
meaning-ask_updates = آخر التغييرات
meaning-compare_advice = كل الوزارات
meaning-find_post = البحث عن سفارة
meaning-ask_emergency_number = أرقام الطوارئ
meaning-register_trip = تسجيل رحلتي
meaning-report_emergency = أنا في خطر
meaning-lost_passport = جواز سفر مفقود
meaning-arrested_or_detained = توقيف شخص أو احتجازه
meaning-victim_of_crime = ضحية جريمة
meaning-ill_or_injured = مرض أو إصابة
meaning-death_abroad = وفاة في الخارج
meaning-missing_person = شخص مفقود
meaning-stranded_or_no_money = عالق أو بلا مال
meaning-family_matter = مسألة عائلية
meaning-passport_service = خدمات جواز السفر
meaning-citizen_service = الشهادات والتسجيل
meaning-subscribe_alerts = التنبيهات
meaning-talk_to_human = التحدث مع موظف
meaning-none = لا شيء من هذا

# الأوامر كما تظهر في تطبيقات المراسلة
command-start = ابدأ
command-help = ما الذي أستطيع فعله
command-language = تغيير اللغة
command-forget = محو ما هو محفوظ عني
command-stop = إيقاف كل الرسائل
stopped = لن أرسل إليك شيئًا لم تطلبه. اكتب لي متى كان لديك سؤال.
