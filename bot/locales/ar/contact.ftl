# أرقام الطوارئ

numbers-title = { $country }: أرقام الطوارئ
number-police = • الشرطة: { $number }
number-ambulance = • الإسعاف: { $number }
number-fire = • الإطفاء: { $number }
number-general = • كل حالات الطوارئ: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: أرقام الطوارئ غير متوفرة لديّ. الرقم 112 يعمل من الهواتف المحمولة في بلدان كثيرة، واطلب ممن حولك أن يتصلوا لطلب المساعدة.

# السفارات والقنصليات
posts-title = سفارات وقنصليات { $sender } في { $host }
posts-title-city = سفارات وقنصليات { $sender } قرب { $city } ({ $host })
post-embassy = السفارة، { $city }
post-high_commission = المفوضية العليا، { $city }
post-consulate_general = القنصلية العامة، { $city }
post-consulate = القنصلية، { $city }
post-honorary_consulate = القنصلية الفخرية، { $city }
post-other = بعثة دبلوماسية، { $city }
post-line = • { $post }
post-distance = • { $post } (على بُعد نحو { $km } كم من { $place })
post-address = العنوان: { $value }
post-phone = الهاتف: { $value }
post-emergency-phone = هاتف الطوارئ: { $value }
post-email = البريد الإلكتروني: { $value }
post-website = الموقع الإلكتروني: { $value }
post-no-address = العنوان غير متوفر لديّ.
post-more = عدد السفارات والقنصليات الأخرى في { $country }: { $count }.
posts-none = لا أعرف سفارة أو قنصلية تابعة لهذا البلد ({ $sender }) في { $host }.
posts-none-hint = وزارة الخارجية في بلدك تخبرك أي سفارة تتولى شؤون مواطنيها في { $host }، أو إن كانت سفارة بلد آخر تساعدهم.
posts-same = { $country }: هذا بلدك نفسه، ولا توجد للبلد سفارة على أرضه.
posts-check = تأكد من العنوان ومواعيد العمل في الموقع الرسمي قبل أن تذهب.

register-intro = يمكنك إبلاغ وزارة الخارجية في بلدك برحلتك، حتى تتمكن من الوصول إليك عند الأزمات. هذه خدمة الوزارة بحسب جنسيتك:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: خدمة تسجيل المسافرين غير متوفرة في بياناتي. اسأل وزارة خارجية هذا البلد.
consular-intro = جوازات السفر والشهادات والتسجيل من اختصاص القسم القنصلي في سفارتك أو قنصليتك.
