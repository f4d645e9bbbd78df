# أرقام الطوارئ

numbers-title = { $country }: أرقام الطوارئ
number-police = • الشرطة: { $number }
number-coastguard = • خفر السواحل: { $number }
number-tourist-police = • شرطة السياحة: { $number }
number-ambulance = • الإسعاف: { $number }
number-fire = • الإطفاء: { $number }
number-general = • كل حالات الطوارئ: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: أرقام الطوارئ غير متوفرة لديّ. جرّب الرقم 112، فهو يعمل من الهواتف المحمولة في بلدان كثيرة. واطلب ممن حولك أن يتصلوا لطلب المساعدة.

# السفارات والقنصليات
posts-title = السفارات والقنصليات: { $sender } في { $host }
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
post-more = ويوجد غيرها أيضًا ({ $country }): { $count }.
posts-none = { $sender } في { $host }: لا أعرف سفارة ولا قنصلية هناك.
posts-none-hint = تخبرك وزارة الخارجية في بلدك أي سفارة من سفاراتها مسؤولة عن { $host }، أو إن كانت سفارة بلد آخر تستطيع مساعدتك.
posts-same = { $country }: لا توجد لأي بلد سفارة على أرضه. إذا كنت تحتاج إلى مساعدة هناك، فتوجّه إلى السلطات المحلية.
posts-check = تأكد من العنوان ومواعيد العمل في الموقع الرسمي قبل أن تذهب.

register-intro = يمكنك إبلاغ وزارة الخارجية في بلدك برحلتك، حتى تتمكن من الوصول إليك عند الأزمات. هذه هي خدمتها:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: لا أعرف إن كانت لدى وزارة الخارجية خدمة لتسجيل المسافرين. اسأل الوزارة من فضلك.
consular-intro = لجوازات السفر والشهادات والتسجيل، تواصل مع قنصليتك أو مع القسم القنصلي في سفارتك. القنصلية الفخرية لا تستطيع ذلك في أغلب الأحيان.
