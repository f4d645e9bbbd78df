# Her yanıtta kullanılır. $country, CLDR'deki yalın addır: ek almaz, tek başına durur ("Kenya: ...").

sources-title = Kaynaklar
source-line = • { $publisher } – yayım tarihi { $published }, son okuma { $retrieved }: { $url }
source-line-undated = • { $publisher } – yayım tarihi bilinmiyor, son okuma { $retrieved }: { $url }

# Yayımlayanın kendi sözlerinin üstünde. $heading onun başlığıdır.
quote-heading = { $publisher }, “{ $heading }”:
# Alıntı başka bir dildeyse.
quote-heading-foreign = { $publisher } ({ $language }), “{ $heading }”:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# Alıntının iki yanındaki işaretler.
quote-open = { "“" }
quote-close = { "”" }

title-country = { $country }

# Bilgilerin yaşı
stale-warning = ⚠ Bu bilgilerin bir bölümü en son { $date } tarihinde okundu, güncelliğini yitirmiş olabilir. Karar vermeden önce resmî sayfaya bakın.

# Eksik bilgi
no-fact = { $country }: Bu konuda elimde resmî bilgi yok.
no-text = { $country }: Bu konudaki resmî metin şu anda elimde yok. Aşağıdaki resmî sayfalara bakın.

not-mentioned = { $country }: Elimdeki resmî metinde bu soruya kesin bir yanıt bulamadım. Emin olmak için aşağıdaki resmî sayfaya bakın.

# Geri sorular
ask-place = Hangi ülkeyi ya da şehri kastediyorsunuz?
ask-which = Hangisini kastediyorsunuz: { $names }?
ask-nationality = Pasaportunuzu hangi ülke verdi?
ask-nationality-post = Hangi ülkenin büyükelçiliğini ya da konsolosluğunu arıyorsunuz? Vatandaşı olduğunuz ülkeyi yazın.
ask-meaning = Doğru anladığımdan emin değilim. Bunlardan birini mi kastettiniz?

# Hatalar
error = Özür dilerim, bende bir sorun çıktı ve yanıt veremedim. Lütfen biraz sonra yeniden deneyin.
error-emergency = Tehlikedeyseniz hemen yerel acil durum numarasını arayın. 112, birçok ülkede cep telefonundan aranabilir.
message-too-long = Mesajınız çok uzundu, bu yüzden yalnızca başını okudum.
unsupported-media = Yalnızca yazılı mesajları okuyabiliyorum. Lütfen sorunuzu yazın.
not-understood-payload = Bu düğme artık çalışmıyor. Lütfen sorunuzu yazın.

# Dil bildirimleri
language-apology = Henüz { $language } bilmiyorum, bu yüzden Türkçe yanıt veriyorum. Bildiğim diller: { $languages }.
language-unknown = Bu dili henüz bilmiyorum, bu yüzden Türkçe yanıt veriyorum. Bildiğim diller: { $languages }.

# Düğmeler: bir yerle ilgili konular
button-advice = Seyahat tavsiyeleri
button-entry = Giriş ve vize
button-security = Güvenlik
button-health = Sağlık
button-laws = Yerel yasalar
button-emergency = Acil durum numaraları
button-embassy = Büyükelçilik bul
button-compare = Bakanlıkları karşılaştır

# /a/{id} sayfası: verilmiş bir yanıtı ve gerçek olup olmadığını gösterir.
shown-title = Bir Safe Conduct yanıtı
shown-said = Verildiği tarih: { $date }
shown-valid = Bu yanıt gerçektir. İmzası doğrudur, hiçbir yeri değiştirilmemiştir.
shown-invalid = Bu yanıt, verildikten sonra değiştirilmiş. Ona güvenmeyin.
shown-unknown = Safe Conduct böyle bir yanıt vermedi. Biri size bu bağlantıyı ya da bir yanıtın görüntüsünü gönderdiyse buna güvenmeyin.
shown-sources = Kaynaklar
