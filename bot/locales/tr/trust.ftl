# Doğru mu, değil mi: resmî metnin yanında bir iddia ve gerçekten büyükelçilik olan kim.

verify-supported = { $country }: Bu, resmî kaynakların söylediğiyle uyuşuyor.
verify-contradicted = { $country }: Bu, resmî kaynakların söylediğiyle uyuşmuyor.
verify-mentioned = { $country }: Resmî metin bu konuda şunları söylüyor. Lütfen ifadeleri kendiniz karşılaştırın:
verify-not-found = { $country }: Elimdeki resmî metinde bununla ilgili bir şey bulamadım. Bu, onun doğru ya da yanlış olduğu anlamına gelmez.

official-yes = “{ $address }” şuna ait: { $owner }. Yine de harfler taklit edilebilir; bu yüzden bir bağlantıyı açmak yerine adresi kendiniz yazın.
official-number = “{ $address }” şu kaynağın yayımladığı bir telefon numarasıdır: { $owner }. Arayan biri numarayı taklit edebilir; bu yüzden telefonu kapatın ve numarayı kendiniz çevirin.
official-no = “{ $address }” resmî adresler listemde yok. Bu tek başına bir şeyi kanıtlamaz, ama oraya para, parola ya da belge göndermeyin.
official-imitation = ⚠ “{ $address }” resmî bir adrese benziyor, ama o adres değil. Onu açmayın, oraya hiçbir şey göndermeyin. Gerçek adres: { $owner } ({ $real }).
official-missing = Mesajdaki internet adresini, e-posta adresini ya da telefon numarasını bana gönderin, resmî olanların listesinde arayayım.
official-never = Gerçek bir büyükelçilik asla parola, hediye kartı ya da kripto para istemez, telefonda sizi tutuklatmakla tehdit etmez.
official-list = Resmî adresler ({ $country }):
official-list-line = • { $name }: { $address }

# Paylaşılan konum
location-near = Yakınınızdaki şehir: { $city } ({ $country }).
location-unknown = Bu yerin hangi ülkede olduğunu bulamıyorum. Lütfen ülkenin adını yazın.
post-map = Harita: { $value }
post-hours = Çalışma saatleri: { $value }
post-services = Hizmetler: { $value }

# Kendi temsilciliği yoksa başka kim yardım eder
protection-eu = { $host }: Avrupa Birliği vatandaşı olarak orada herhangi bir başka üye ülkenin büyükelçiliğinden ya da konsolosluğundan, o ülkenin kendi vatandaşlarıyla aynı koşullarda yardım isteyebilirsiniz.
protection-nordic = { $host }: Bir İskandinav (Nordik) ülkesinin vatandaşı olarak orada herhangi bir başka Nordik ülkenin büyükelçiliğinden yardım isteyebilirsiniz.
protection-sharing = { $host }: Kanada ve Avustralya, yalnızca birinin büyükelçiliğinin bulunduğu yerlerde birbirlerinin vatandaşlarına yardım etmek üzere anlaşmıştır. Bu her yerde geçerli değildir: Sizin için neler yapabileceklerini sorun.
protection-commonwealth = { $host }: Ülkenizin büyükelçiliğinin bulunmadığı yerlerde İngiliz büyükelçiliği acil durumlarda Commonwealth (İngiliz Milletler Topluluğu) vatandaşlarına yardım edebilir. Neler yapabileceğini ona sorun.
protection-posts = Orada bulunanlar:

# Aynı konuda devamı
button-more = Bu konuda daha fazlası
nothing-more = { $country }: Bu konuda bildiklerimin hepsi bu kadardı.

# Makine çevirisi alıntı
translation-heading = Makine çevirisi, kimse tarafından kontrol edilmedi (aslı yukarıda):

# Gizlilik
button-erase = Her şeyi şimdi sil
button-export = Saklananları göster
privacy-export = Bu konuşmayla ilgili sakladığım her şey:
privacy-export-language = • Dil: { $value }
privacy-export-nationality = • Pasaportunuz: { $value }
privacy-export-residence = • Yaşadığınız yer: { $value }
privacy-export-countries = • Sorduğunuz ülkeler: { $value }
privacy-export-messages = • Saklanan mesajlar (telefon numaraları, adresler ve belge numaraları gizlenmiştir): { $count }
privacy-export-message = “{ $text }”
privacy-export-feedback = • Geri bildirim sayınız: { $count }
privacy-export-nothing = Bu konuşmayla ilgili hiçbir şey saklamıyorum.

# Yolcunun bakanlığı
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = • Konsolosluk acil durum hattı, { $country }: { $number }
repeat-nothing = Henüz yineleyebileceğim bir şey söylemedim. Ne öğrenmek istersiniz?

# Afetler ve salgınlar
event-title = { $country }: şu anda bildirilen olaylar
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = Bu bildirimi bir makine ölçümlere dayanarak hazırlamıştır; yalnızca fikir verir.

# Görseller
picture-title = { $country }: bakanlıkların düzeyleri, { $date }
map-title = Seyahat tavsiyeleri haritası
map-ministry = Bakanlık
map-country = Ülke
map-advice = Tavsiye
map-published = Yayım tarihi
map-no-level = Yayımlanmış düzey yok
map-legend-note = Renkler yalnızca karşılaştırma için ortak bir ölçektir. Esas olan, her bakanlığın kendi ifadesidir.
shown-link = Bu yanıtın bağlantısı
