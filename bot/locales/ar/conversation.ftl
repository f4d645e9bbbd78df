# الكلام القصير وكل ما يحيط بالأسئلة

greet = أهلًا وسهلًا! أجيب عن الأسئلة المتعلقة بإرشادات السفر والتأشيرات والسفارات وحالات الطوارئ في الخارج، وأذكر مصدر كل معلومة. عن أي بلد تسأل؟
goodbye = مع السلامة، واعتنِ بنفسك.
thank = على الرحب والسعة. اكتب لي مجددًا إن احتجت إلى أي شيء.
capabilities = أجيب من معلومات محفوظة، معظمها رسمي، وأذكر دائمًا من أين جاءت ومن أي تاريخ هي. يمكنك أن تسألني عن:
capabilities-1 = • إرشادات السفر من عدة وزارات خارجية، جنبًا إلى جنب
capabilities-2 = • قواعد التأشيرة بحسب جواز سفرك، والصحة، والقوانين المحلية، والأمان
capabilities-3 = • السفارات والقنصليات، وأرقام الطوارئ
capabilities-4 = • ما تفعله إذا فقدت جواز سفرك، أو حدث مكروه لك أو لأسرتك
capabilities-example = اكتب سؤالك بكلماتك، مثلًا: «هل السفر إلى تركيا آمن؟»
bot = أنا برنامج آلي ولست إنسانًا. لا أجيب إلا بمعلومات واقتباسات محفوظة، وأذكر من أين جاءت.
out-of-scope = لا أستطيع المساعدة في هذا الأمر. أجيب عن الأسئلة المتعلقة بإرشادات السفر وشروط الدخول والسفارات وحالات الطوارئ في الخارج.
affirm-nothing = حسنًا. ماذا تريد أن تعرف؟
deny = حسنًا. ماذا تريد أن تعرف إذن؟
inform-what = { $country }: ماذا تريد أن تعرف؟
inform-nationality = سجّلتُ بلد جواز سفرك: { $country }. ماذا تريد أن تعرف؟
restart = حسنًا، لنبدأ من جديد. عن أي بلد تسأل؟
language-changed = من الآن أجيب بالعربية.
language-ask = أي لغة تفضّل؟ اللغات التي أتحدثها: { $languages }.
source-none = لم أعطك أي معلومة بعد. حين أعطيك معلومة، أذكر مصدرها معها.
source-intro = جوابي الأخير مصدره:
feedback = شكرًا على رأيك. سجّلتُ أنك أبديته.
# حول ⁦/forget⁩ علامتا اتجاه غير مرئيتين، لكي تبقى الشرطة المائلة في مكانها.
privacy = أحتفظ بآخر ما تبادلناه في هذه المحادثة، وبما ذكرته لي عن جنسيتك ومكان إقامتك ووجهة سفرك. أحفظ ذلك تحت رمز بدلًا من اسمك، وأمحوه بعد { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من آخر رسالة لك. اكتب ⁦/forget⁩ لمحو كل شيء الآن.
forgotten = تم. محوتُ كل ما كنت أحتفظ به عن هذه المحادثة.
human = لا أستطيع أن أصلك بموظف. يمكن لسفارتك أو قنصليتك مساعدتك.
human-where = اذكر لي جنسيتك والبلد الذي أنت فيه، وسأبحث لك عن بيانات الاتصال بها.
alerts = لا أستطيع إرسال تنبيهات حتى الآن. انظر في الصفحة الرسمية إن كان الاشتراك في تنبيهات البريد الإلكتروني ممكنًا:
alerts-none = لا أستطيع إرسال تنبيهات حتى الآن، لذلك ليس لديك هنا أي تنبيه مفعّل.
alert-signup-line = • { $publisher }، { $country }: { $url }
verify-intro = لا أستطيع أن أتحقق بنفسي من الرسائل أو المكالمات أو الحسابات. هذا ما تقوله المصادر الرسمية ({ $country }):

# اسم كل موضوع عند السؤال: «هل تقصد ...؟»
meaning-ask_advice_level = إرشادات السفر
meaning-ask_security = الأمان
meaning-ask_entry_requirements = الدخول والتأشيرات
meaning-ask_customs = الجمارك
meaning-ask_health = الصحة
meaning-ask_local_laws = القوانين المحلية
meaning-ask_transport = التنقل داخل البلد
meaning-ask_natural_hazards = الأخطار الطبيعية
meaning-ask_money = المال
meaning-ask_practical = معلومات عملية
meaning-ask_insurance = تأمين السفر
meaning-ask_traveller_group = مسافرون مثلي
meaning-ask_updates = آخر التغييرات
meaning-compare_advice = المقارنة بين الوزارات
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
meaning-passport_service = جواز جديد أو تجديده
meaning-citizen_service = وثائق رسمية
meaning-subscribe_alerts = التنبيهات
meaning-talk_to_human = التحدث مع موظف
meaning-none = لا شيء من هذا

# الأوامر كما تظهر في تطبيقات المراسلة
command-start = ابدأ
command-help = ما الذي أستطيع فعله
command-language = تغيير اللغة
command-forget = محو ما تحتفظ به عني
command-stop = إيقاف كل الرسائل
stopped = لن أراسلك إلا إذا كتبت لي أنت أولًا. اكتب لي متى كان لديك سؤال.
