# Seyahat tavsiyeleri, her satırda bir bakanlık. Bakanlığın kendi ifadesi tırnak içinde verilir.

advice-title = { $country }: resmî seyahat tavsiyeleri
advice-line = • { $publisher }: { $meaning } (“{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } (“{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: Bazı bölgeler için daha sıkı bir düzey geçerli. Resmî sayfalara bakın.
advice-regions-title = Bölgelere göre düzeyler, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: Okuduğum bakanlıkların hiçbiri burası için bir düzey yayımlamamış.
advice-not-safe = Hiçbir uyarı olmasa bile riskler olabilir.
compare-disagree = Bakanlıklar aynı görüşte değil. 1’den (en düşük) 4’e (en yüksek) kadar olan ortak ölçekte en düşük düzey { $lowest }, en yüksek düzey { $highest }.
compare-agree = 1’den (en düşük) 4’e (en yüksek) kadar olan ortak ölçekte hepsinin düzeyi aynı: { $level }.
compare-scale-note = Bu ölçek yalnızca karşılaştırma içindir. Esas olan, her bakanlığın kendi ifadesidir.

# Her bakanlığın ölçeğindeki her basamağın anlamı
level-gov-uk-none = seyahate karşı uyarı yok
level-gov-uk-avoid_all_travel_to_whole_country = hiç seyahat edilmemesini tavsiye ediyor
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = zorunlu olmadıkça seyahat edilmemesini tavsiye ediyor
level-gov-uk-avoid_all_travel_to_parts = ülkenin bazı kesimlerine hiç seyahat edilmemesini tavsiye ediyor
level-gov-uk-avoid_all_but_essential_travel_to_parts = ülkenin bazı kesimlerine zorunlu olmadıkça seyahat edilmemesini tavsiye ediyor
level-canada-0 = olağan önlemleri alın
level-canada-1 = çok dikkatli olun
level-canada-2 = zorunlu olmayan seyahatlerden kaçının
level-canada-3 = her türlü seyahatten kaçının
level-us-1 = 4 üzerinden 1. düzey, olağan önlemleri alın
level-us-2 = 4 üzerinden 2. düzey, daha dikkatli olun
level-us-3 = 4 üzerinden 3. düzey, seyahatinizi yeniden düşünün
level-us-4 = 4 üzerinden 4. düzey, seyahat etmeyin
level-germany-none = seyahat uyarısı yok
level-germany-warning = ülkenin tamamı için seyahat uyarısı
level-germany-partialWarning = ülkenin bazı kesimleri için seyahat uyarısı
level-germany-situationWarning = özel bir durum nedeniyle seyahat uyarısı
level-germany-situationPartWarning = özel bir durum nedeniyle ülkenin bazı kesimleri için seyahat uyarısı
level-australia-1 = 4 üzerinden 1. düzey, olağan önlemleri alın
level-australia-2 = 4 üzerinden 2. düzey, çok dikkatli olun
level-australia-3 = 4 üzerinden 3. düzey, seyahatin gerekli olup olmadığını yeniden düşünün
level-australia-4 = 4 üzerinden 4. düzey, seyahat etmeyin
level-netherlands-groen = yeşil: özel bir risk yok
level-netherlands-geel = sarı: dikkatli olun, riskler var
level-netherlands-oranje = turuncu: yalnızca zorunluysa seyahat edin
level-netherlands-rood = kırmızı: seyahat etmeyin

# Konular: alıntıların üstündeki başlık
topic-ask_security = { $country }: güvenlik
topic-ask_health = { $country }: sağlık
topic-ask_local_laws = { $country }: yerel yasalar ve gelenekler
topic-ask_customs = { $country }: ülkeye sokabilecekleriniz ve çıkarabilecekleriniz
topic-ask_transport = { $country }: ülke içinde ulaşım
topic-ask_natural_hazards = { $country }: doğal afet tehlikeleri
topic-ask_insurance = { $country }: sigorta
topic-ask_traveller_group = { $country }: belirli yolcular için tavsiyeler
topic-ask_updates = { $country }: son değişiklikler
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: giriş koşulları

# Giriş kuralları
entry-title = Pasaport: { $nationality } → { $country }
entry-visa_free = Vizeye ihtiyacınız yok.
entry-visa_free-days = En fazla { $days } günlük bir kalış için vizeye ihtiyacınız yok.
entry-visa_required = Yola çıkmadan önce vize almanız gerekiyor.
entry-visa_on_arrival = Vizeye ihtiyacınız var; varışta başvurabilirsiniz.
entry-visa_on_arrival-days = Vizeye ihtiyacınız var; en fazla { $days } günlük bir kalış için varışta başvurabilirsiniz.
entry-e_visa = Vizeye ihtiyacınız var; internetten başvurabilirsiniz (e-vize).
entry-e_visa-days = Vizeye ihtiyacınız var; en fazla { $days } günlük bir kalış için internetten başvurabilirsiniz (e-vize).
entry-eta = Yola çıkmadan önce elektronik seyahat izni almanız gerekiyor.
entry-eta-days = En fazla { $days } günlük bir kalış için yola çıkmadan önce elektronik seyahat izni almanız gerekiyor.
entry-no_admission = Bu pasaportu taşıyanlar ülkeye kabul edilmiyor.
entry-own_country = Vizeye ihtiyacınız yok: Pasaportunuzu bu ülke verdi.
entry-unofficial = Bu resmî bir bilgi değildir. Vize kurallarını derleyen, herkese açık bir kaynaktan alınmıştır ve yalnızca yol gösterir. Rezervasyon yapmadan önce gideceğiniz ülkenin ({ $country }) büyükelçiliğine danışın.
entry-unknown = Bu pasaport için geçerli vize kuralını bilmiyorum. Gideceğiniz ülkenin ({ $country }) büyükelçiliğine sorun.
entry-embassy = Gideceğiniz ülkenin ({ $country }) sizin ülkenizdeki büyükelçiliği:

# Pratik bilgiler
practical-title = { $country }: pratik bilgiler
practical-currency = • Para birimi: { $value }
practical-plugs = • Priz tipi: { $value }
practical-voltage = • Şebeke gerilimi: { $value }
practical-driving_side = • Trafik: { $side ->
    [left] soldan akar
   *[right] sağdan akar
}
practical-dialling_code = • Telefon kodu: { $value }
practical-time_zones = • Saat dilimi: { $value }
practical-languages = • Diller: { $value }
practical-capital = • Başkent: { $value }
currency-named = { $name } ({ $code })
