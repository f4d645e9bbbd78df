# Her rehberin ikinci sayfası: konsolosluk ne yapabilir, ne yapamaz, neler hazır olmalı.

button-guide-can = Konsolosluk ne yapabilir
button-guide-ready = Hazır olması gerekenler
guide-can-title = Konsolosluğunuzun genellikle yapabildikleri ve yapamadıkları:
guide-ready-title = Mümkünse şunları hazır bulundurun; eksik bir şey olursa endişelenmeyin:

guide-lost_passport-can = • Kaybolan pasaportu iptal edebilir, geçici seyahat belgesi düzenleyebilir, bunun için hangi belgelerin gerektiğini söyleyebilir.
guide-lost_passport-cannot = • Havayollarının ya da başka ülkelerin hangi belgeleri kabul ettiğine ilişkin kuralları değiştiremez; kendi ücretinden vazgeçmez.
guide-lost_passport-ready-1 = • Adınız ve soyadınız, doğum tarihiniz ve yeriniz, kaybolan pasaportun numarası ya da bir kopyası.
guide-lost_passport-ready-2 = • Polis tutanağı, bir vesikalık fotoğraf, üzerinde adınız ya da fotoğrafınız olan başka herhangi bir belge.
guide-lost_passport-ready-3 = • Yolculuk tarihleriniz, biletiniz ve ücreti ödeyebileceğiniz bir yol.

guide-arrested_or_detained-can = • Kişiyi ziyaret edebilir ya da telefonla arayabilir, ona insanca davranılıp davranılmadığına bakabilir, avukat ve tercüman listesi verebilir, ailesine haber iletebilir.
guide-arrested_or_detained-cannot = • Kimseyi serbest bıraktıramaz, hukuki tavsiye veremez, avukat ücretini, kefaleti ya da para cezasını ödeyemez, yerel halka davranıldığından daha iyi davranılmasını isteyemez.
guide-arrested_or_detained-ready-1 = • Kişinin adı ve soyadı, doğum tarihi, vatandaşlığı; biliyorsanız pasaport numarası.
guide-arrested_or_detained-ready-2 = • Nerede ve ne zamandan beri tutulduğu, polisin gerekçe olarak ne söylediği.
guide-arrested_or_detained-ready-3 = • İhtiyaç duyduğu ilaçlar ya da tedavi, kimlere haber verilmesini istediği.

guide-victim_of_crime-can = • Orada nasıl şikâyette bulunulacağını anlatabilir; doktor, avukat ve tercüman bulmanıza yardım edebilir; ailenize ulaşabilir; çalınan pasaportunuzun yerine yenisini verebilir.
guide-victim_of_crime-cannot = • Suçu soruşturamaz, eşyanızı geri alamaz, mahkemede sizi temsil edemez.
guide-victim_of_crime-ready-1 = • Ne olduğu, ne zaman ve nerede olduğu; tanıkların adları ya da telefon numaraları.
guide-victim_of_crime-ready-2 = • Polis tutanağı ya da numarası, nelerin alındığı.
guide-victim_of_crime-ready-3 = • Banka kartınızın arkasındaki ya da bankanızın uygulamasındaki telefon numarası, sigorta poliçeniz.

help-title-sexual_assault = Başınıza gelenler için çok üzgünüm. Bu sizin suçunuz değil. Şimdi size iyi gelebilecek şeyler:
help-sexual_assault-1 = • Önce güvende olduğunuz bir yere geçin ve güvendiğiniz birini arayın. Bununla tek başınıza baş etmek zorunda değilsiniz.
help-sexual_assault-2 = • Olabildiğince çabuk bir doktora görünün, en iyisi 72 saat içinde: HIV gibi enfeksiyonlara ve gebeliğe karşı ilaçlar yalnızca ilk günlerde etkilidir.
help-sexual_assault-3 = • Şikâyetçi olup olmayacağınıza siz karar verirsiniz. Olabileceğinizi düşünüyorsanız yıkanmamaya çalışın, üzerinizdeki giysileri bir kâğıt torbada saklayın. Bazı ülkelerde şikâyette bulunmak sizin için riskli olabilir; karar vermeden önce konsolosluğunuz size bunu anlatabilir.
help-sexual_assault-4 = • Konsolosluğunuz sizinle görüşmeyi sürdürebilir, size doktor, avukat ve tercüman bulabilir; ancak siz kabul ederseniz ailenize ya da polise haber verebilir.
guide-sexual_assault-can = • Sizinle baş başa, isterseniz bir kadın görevliyle yüz yüze ya da telefonda görüşebilir; doktor ve destek bulmanıza yardım edebilir; mümkün olan yerlerde polise sizinle birlikte gidebilir.
guide-sexual_assault-cannot = • Soruşturma yapamaz, sizin yerinize karar veremez. Birinin tehlikede olması dışında, siz kabul etmeden kimseye bir şey söylemez.
guide-sexual_assault-ready-1 = • Yalnızca söylemek istedikleriniz. Dilediğiniz anda durabilirsiniz.
guide-sexual_assault-ready-2 = • Söyleyebilirseniz: ne zaman ve nerede olduğu. Böylece doktor ne kadar zaman kaldığını bilir.
guide-sexual_assault-ready-3 = • Hastaneye gitmeniz gerekirse sigorta poliçeniz.

guide-ill_or_injured-can = • Doktor ve hastane listesi verebilir, ailenize ve sigortanıza haber verilmesine, bir yakınınızın yanınıza gelmesine yardım edebilir.
guide-ill_or_injured-cannot = • Tedavi ya da eve dönüş uçuşu için ödeme yapamaz, tıbbi tavsiye veremez.
guide-ill_or_injured-ready-1 = • Sigorta poliçenizin numarası ve sigortanın acil durum hattı.
guide-ill_or_injured-ready-2 = • Hastanenin adı ve adresi, doktorun adı.
guide-ill_or_injured-ready-3 = • İlaçların, alerjilerin ve hastalıkların listesi; ülkenizde kimin aranacağı.

guide-death_abroad-can = • Aileye haber verebilir; defin, yakma ve eve nakil işlemlerini anlatabilir; cenaze hizmeti veren kuruluşların ve çevirmenlerin listesini verebilir.
guide-death_abroad-cannot = • Cenaze törenini ya da eve nakli ödeyemez, kişinin nasıl vefat ettiğini araştıramaz.
guide-death_abroad-ready-1 = • Vefat eden kişinin adı ve soyadı, doğum tarihi ve pasaportu; şu anda nerede olduğu.
guide-death_abroad-ready-2 = • En yakın akrabasının kim olduğu ve ona nasıl ulaşılacağı.
guide-death_abroad-ready-3 = • Sigorta poliçesi ve cenazesiyle ilgili bildiğiniz dilekleri.

guide-missing_person-can = • Yerel polise ve hastanelere sorabilir, orada kayıp başvurusunun nasıl yapılacağını anlatabilir; kişi bulunur ve kabul ederse haber iletebilir.
guide-missing_person-cannot = • Kendisi arama yapamaz; yerinin bilinmesini istemeyen bir yetişkinin nerede olduğunu söyleyemez.
guide-missing_person-ready-1 = • Yeni bir fotoğrafı, nasıl göründüğü, giysileri, onu tanımaya yarayacak özellikler.
guide-missing_person-ready-2 = • Son mesajı ya da araması, bilinen son adresi, telefon numaraları ve internet hesapları.
guide-missing_person-ready-3 = • Yolculuk planı, rezervasyon numaraları, yol arkadaşları, hastalıkları ya da ilaçları.

guide-stranded_or_no_money-can = • Ailenize ya da bankanıza ulaşmanıza yardım edebilir, size nasıl para gönderilebileceğini anlatabilir, acil bir durumda başka hangi yardımların bulunduğunu söyleyebilir.
guide-stranded_or_no_money-cannot = • Kural olarak fatura, otel ya da bilet parası ödemez, yolculuk ayarlamaz, borç vermez.
guide-stranded_or_no_money-ready-1 = • Pasaportunuz ve rezervasyon numaralarınız, havayolunun ya da tur şirketinin size söyledikleri.
guide-stranded_or_no_money-ready-2 = • Size para gönderebilecek birinin adı ve telefon numarası.
guide-stranded_or_no_money-ready-3 = • Ne kadar paranızın ve ilacınızın, vizenizde ne kadar sürenin kaldığı.

guide-family_matter-can = • Hangi makamın yetkili olduğunu söyleyebilir, avukat listesi verebilir, ülkenin izin verdiği durumlarda bir çocuğun ya da yetişkinin iyi olup olmadığına bakabilir, oradan ayrılmak isteyen birine seyahat belgesiyle yardım edebilir.
guide-family_matter-cannot = • Kimseyi bir evden çıkaramaz, velayet konusunda karar veremez, o ülkenin mahkemesine aykırı davranamaz.
guide-family_matter-ready-1 = • İlgili herkesin adı ve doğum tarihi, pasaportları ya da kopyaları.
guide-family_matter-ready-2 = • Çocuğun ya da tehlikedeki kişinin nerede olduğu, ona güvenle ulaşmanın yolu ve zamanı.
guide-family_matter-ready-3 = • Mahkeme belgeleri, doğum ya da evlilik belgeleri, fotoğraflar.
