# تُستعمل في كل جواب. المتغيّر $country اسم بلد كما هو في CLDR، ولا يُلصق به حرف مثل «بـ» أو «لـ».
# الأسماء والأرقام تُعزل تلقائيًا داخل النص، فلا حاجة إلى علامات اتجاه حولها.

sources-title = المصادر
source-line = • { $publisher } — نُشر في { $published }، وآخر اطّلاع عليه في { $retrieved }: { $url }
source-line-undated = • { $publisher } — تاريخ النشر غير معروف، وآخر اطّلاع عليه في { $retrieved }: { $url }

# فوق كلام الجهة الناشرة كما هو. المتغيّر $heading هو عنوانها.
quote-heading = { $publisher }، «{ $heading }»:
# والشيء نفسه حين يكون الاقتباس بلغة أخرى.
quote-heading-foreign = { $publisher } (باللغة { $language })، «{ $heading }»:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# علامتا الاقتباس حول كلام الجهة الناشرة.
quote-open = { "«" }
quote-close = { "»" }

title-country = { $country }

# عمر المعلومات
stale-warning = ⚠ بعض هذه المعلومات اطّلعتُ عليه آخر مرة في { $date }، وربما تغيّر منذ ذلك الحين. راجع الصفحة الرسمية قبل أن تقرّر.

# حين ينقص شيء
no-fact = { $country }: ليست لديّ معلومات رسمية عن هذا الموضوع.
no-text = { $country }: النص الرسمي عن هذا الموضوع غير متوفر لديّ الآن. ابحث عنه في الصفحات الرسمية أدناه.
not-mentioned = { $country }: النص الرسمي المتوفر لديّ لا يذكر هذا الموضوع. راجع الصفحة الرسمية أدناه للتأكد.

# أسئلة توضيحية
ask-place = أي بلد أو مدينة تقصد؟
ask-which = أيها تقصد: { $names }؟
ask-nationality = ما البلد الذي أصدر جواز سفرك؟
ask-nationality-post = من أي بلد السفارة أو القنصلية التي تحتاج إليها؟ اذكر لي جنسيتك.
ask-meaning = لست متأكدًا أنني فهمت سؤالك. هل تقصد واحدًا من هذه المواضيع؟

# أخطاء
error = عذرًا، حدث خلل من جهتي ولم أتمكن من الإجابة. حاول مرة أخرى بعد لحظات من فضلك.
error-emergency = إذا كنت في خطر، فاتصل الآن برقم الطوارئ المحلي. الرقم 112 يعمل من الهواتف المحمولة في بلدان كثيرة.
message-too-long = رسالتك طويلة جدًا، لذلك لم أقرأ إلا بدايتها.
unsupported-media = لا أستطيع أن أقرأ إلا النصوص. اكتب سؤالك من فضلك.
not-understood-payload = هذا الزر لم يعد يعمل. اكتب سؤالك من فضلك.

# اللغة
language-apology = لا أتحدث هذه اللغة بعد: { $language }. لذلك أجيب بالعربية. اللغات التي أتحدثها: { $languages }.
language-unknown = لا أعرف هذه اللغة بعد، لذلك أجيب بالعربية. اللغات التي أتحدثها: { $languages }.

# أزرار: مواضيع عن بلد
button-advice = إرشادات السفر
button-entry = الدخول والتأشيرات
button-security = الأمان
button-health = الصحة
button-laws = القوانين المحلية
button-emergency = أرقام الطوارئ
button-embassy = البحث عن سفارة
button-compare = المقارنة بين الوزارات

shown-title = إجابة من Safe Conduct
shown-said = قيلت بتاريخ { $date }
shown-valid = هذه الإجابة أصلية. توقيعها صحيح ولم يتغيّر فيها شيء.
shown-invalid = غُيّرت هذه الإجابة بعد أن قيلت. لا تثق بها.
shown-unknown = لم تصدر هذه الإجابة عن Safe Conduct. إذا أرسل لك أحدهم هذا الرابط أو صورة لإجابة، فلا تثق بها.
shown-sources = المصادر
