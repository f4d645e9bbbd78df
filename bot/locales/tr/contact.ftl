# Acil durum numaraları

numbers-title = { $country }: acil durum numaraları
number-police = • Polis: { $number }
number-coastguard = • Sahil güvenlik: { $number }
number-tourist-police = • Turizm polisi: { $number }
number-ambulance = • Ambulans: { $number }
number-fire = • İtfaiye: { $number }
number-general = • Tüm acil durumlar: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: Acil durum numaraları elimde yok. 112’yi deneyin: Birçok ülkede cep telefonundan aranabilir. Çevrenizdekilerden yardım çağırmalarını isteyin.

# Büyükelçilikler ve konsolosluklar
posts-title = { $host }: { $sender } büyükelçiliği ve konsoloslukları
post-embassy = Büyükelçilik, { $city }
post-high_commission = Yüksek Komiserlik (büyükelçilik), { $city }
post-consulate_general = Başkonsolosluk, { $city }
post-consulate = Konsolosluk, { $city }
post-honorary_consulate = Fahri konsolosluk, { $city }
post-other = Diplomatik temsilcilik, { $city }
post-line = • { $post }
post-distance = • { $post } ({ $place } ile arası yaklaşık { $km } km)
post-address = Adres: { $value }
post-phone = Telefon: { $value }
post-emergency-phone = Acil durum telefonu: { $value }
post-email = E-posta: { $value }
post-website = İnternet sitesi: { $value }
post-no-address = Adresi elimde yok.
post-more = { $country }: ve { $count } temsilcilik daha.
posts-none = { $host }: Orada bildiğim bir { $sender } büyükelçiliği ya da konsolosluğu yok.
posts-none-hint = { $host } için hangi büyükelçiliğinin görevli olduğunu ya da başka bir ülkenin büyükelçiliğinin size yardım edip edemeyeceğini dışişleri bakanlığınıza sorabilirsiniz.
posts-same = { $country }: Bir ülkenin kendi topraklarında büyükelçiliği olmaz. Orada yardıma ihtiyacınız varsa yerel makamlara başvurun.
posts-check = Gitmeden önce adresi ve çalışma saatlerini resmî siteden kontrol edin.

register-intro = Seyahatinizi dışişleri bakanlığınıza bildirebilirsiniz; böylece bir kriz olursa size ulaşabilir. Bakanlığın bu hizmeti:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: Dışişleri bakanlığının bir seyahat kayıt hizmeti olup olmadığını bilmiyorum. Lütfen bakanlığa sorun.
consular-intro = Pasaport, resmî belge ve kayıt işlemleri için konsolosluğunuza ya da büyükelçiliğinizin konsolosluk şubesine başvurun. Fahri konsolosluklar bu işlemleri çoğu zaman yapamaz.
