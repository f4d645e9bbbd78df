# Şu anda tehlike var. Önce numaralar, az söz, öncesinde soru yok.

emergency-title = Tehlikedeyseniz hemen arayın:
emergency-title-country = { $country } – hemen arayın:
emergency-unknown-place = • 112 – Avrupa’da; cep telefonundan başka birçok ülkede de
emergency-unknown-place-911 = • 911 – ABD’de, Kanada’da ve Amerika kıtasındaki başka birçok ülkede
emergency-unknown-place-999 = • 999 – Birleşik Krallık’ta ve başka bazı ülkelerde
emergency-steps = Yapabiliyorsanız güvenli bir yere geçin. Saklanıyorsanız telefonunuzu sessize alın. Aradığınızda önce nerede olduğunuzu söyleyin.
emergency-where = Hangi ülkede olduğunuzu yazın, size oradaki numaraları vereyim.
emergency-suicide = Yaşamınıza son vermeyi düşünüyorsanız: Yalnız değilsiniz. Hemen yukarıdaki numaralardan birini arayın ve yardım gelene kadar güvendiğiniz birinin yanında kalın.
emergency-embassy = Büyükelçiliğiniz:
emergency-machine = Ben bir makineyim, sizin yerinize kimseyi arayamam. Siz arayamıyorsanız yakınınızdaki birinden aramasını isteyin.

# Kaybolan ya da çalınan pasaport
lost-title = Kaybolan ya da çalınan pasaportun yerine yenisi verilebilir. Adım adım yapmanız gerekenler:
lost-1 = 1. Soyguna uğradıysanız ya da tehlikedeyseniz önce polisi arayın: { $number }.
lost-1-plain = 1. Soyguna uğradıysanız ya da tehlikedeyseniz önce yerel polisi arayın.
lost-2 = 2. Kaybı ya da hırsızlığı yerel polise bildirin ve tutanağın bir kopyasını isteyin.
lost-3 = 3. Durumu hemen büyükelçiliğinize ya da konsolosluğunuza da bildirin. Pasaportunuz o zaman iptal edilir, böylece kimse onu kötüye kullanamaz.
lost-4 = 4. Yakında yola çıkmanız gerekiyorsa oradan geçici seyahat belgesi isteyin. Polis tutanağını, bir fotoğrafınızı, pasaportunuzun bir kopyasını ya da kim olduğunuzu gösteren başka bir belgeyi ve yolculuk planınızı yanınıza alın. Bunun için genellikle bir ücret ödenir.
lost-5 = 5. Yola çıkmadan önce, havayolunuzun ve yolunuzun üzerindeki her ülkenin bu geçici belgeyi kabul ettiğinden emin olun. Yeni bir vize ya da göç idaresinden çıkış izni almanız da gerekebilir.
lost-6 = Pasaportunuzu sonradan bulursanız onunla yolculuk etmeyin. Kayıp ya da çalıntı olarak bildirilen pasaport artık geçerli değildir.
lost-where = Hangi ülkede olduğunuzu ve hangi ülkenin vatandaşı olduğunuzu yazın; polisin numarasını ve büyükelçiliğinizi bulayım.
lost-nationality = Hangi ülkenin vatandaşı olduğunuzu yazın, büyükelçiliğinizi bulayım.

# Diğer durumlar
help-title-arrested_or_detained = Siz ya da tanıdığınız biri gözaltına alındıysa veya tutuklandıysa:
help-arrested_or_detained-1 = • Polisten ya da cezaevinden, büyükelçiliğe veya konsolosluğa haber vermesini isteyin. Gözaltına alınan veya tutuklanan yabancıların bunu istemeye hakkı vardır. Aile ve arkadaşlar da büyükelçiliği kendileri arayabilir.
help-arrested_or_detained-2 = • Anlamadığınız hiçbir şeyi imzalamayın. Tercüman ve avukat isteyin.
help-arrested_or_detained-3 = • Konsolosluk genellikle ziyarete gelebilir, avukat listesi verebilir ve kişi kabul ederse ailesine haber verebilir. Kimseyi cezaevinden çıkaramaz, avukatın ücretini ödeyemez, mahkemelere karışamaz.
help-title-victim_of_crime = Başınıza böyle bir şey geldiği için çok üzgünüz. Yapabilecekleriniz:
help-victim_of_crime-1 = • Güvenli bir yere geçin; yaralandıysanız tıbbi yardım alın. Cinsel saldırıda suç asla sizin değildir: Şikâyetçi olmak istemeseniz bile bir an önce bir doktora görünün.
help-victim_of_crime-2 = • Şikâyetçi olmaya karar verirseniz polise gidin ve tutanağın bir kopyasını isteyin. Emin değilseniz önce konsolosluğunuza sorun. Çalınan banka kartlarını ve telefonları kullanıma kapattırın.
help-victim_of_crime-3 = • Konsolosluğunuz ailenize, doktorlara ve avukatlara ulaşmanıza yardım edebilir. Suçu soruşturamaz, hukuki tavsiye veremez.
help-title-ill_or_injured = Siz ya da yanınızdaki biri hastalandıysa veya yaralandıysa:
help-ill_or_injured-1 = • Durum ciddiyse hemen ambulans çağırın.
help-ill_or_injured-2 = • Seyahat sigortasının acil durum hattını olabildiğince erken arayın. Sigorta, hastane ya da eve dönüş nakli için ödeme yapmadan önce genellikle onay vermek ister. Bütün makbuz ve faturaları saklayın.
help-ill_or_injured-3 = • Konsolosluğunuz size doktor ve hastane listesi verebilir, aileye haber verilmesine yardım edebilir. Masrafları ödeyemez.
help-title-death_abroad = Başınız sağ olsun. Şimdi yapılması gerekenler:
help-death_abroad-1 = • Vefat eden kişi hangi ülkenin vatandaşıysa o ülkenin büyükelçiliğine ya da konsolosluğuna ulaşın. Size oradaki kuralları anlatırlar, gerekirse aileye haber verirler.
help-death_abroad-2 = • Vefat eden kişinin seyahat sigortası olup olmadığını öğrenin. Herhangi bir ödeme yapmadan önce sigortayı arayın: Cenazenin eve naklini çoğu zaman sigorta düzenler ve öder.
help-death_abroad-3 = • Ölüm belgesini oradaki bir doktorun ya da resmî makamın düzenlemesi gerekir. Konsolosluk size hangi belgelerin gerektiğini söyleyebilir. Cenaze töreninin ya da naklin masraflarını genellikle karşılayamaz.
help-title-missing_person = Yurt dışındaki birine ulaşamıyorsanız:
help-missing_person-1 = • Otele, tur şirketine, havayoluna, arkadaşlarına sorun, sosyal medyaya bakın. Kişinin en son ne zaman ve nerede görüldüğünü ya da ondan nereden haber alındığını not edin.
help-missing_person-2 = • Başına bir şey gelmiş olmasından korkuyorsanız beklemeyin. Hem kişinin bulunduğu yerdeki polise hem de kendi ülkenizdeki polise haber verin.
help-missing_person-3 = • Kişinin vatandaşı olduğu ülkenin dışişleri bakanlığına ya da oradaki büyükelçiliğine haber verin. Biliyorsanız şu bilgileri hazır bulundurun: adı ve soyadı, doğum tarihi, pasaport numarası, bilinen son yeri.
help-title-stranded_or_no_money = Yolda ya da parasız kaldıysanız:
help-stranded_or_no_money-1 = • Kaybolan kartlarınızı kullanıma kapattırın. Ailenizden ya da arkadaşlarınızdan bir para transferi hizmetiyle para göndermelerini isteyin; para çoğu zaman birkaç dakikada ulaşır.
help-stranded_or_no_money-2 = • Uçuşunuz iptal edildiyse önce havayoluna ya da tur şirketine bilet değişikliğini, para iadesini, oteli ve yemekleri sorun.
help-stranded_or_no_money-3 = • Konsolosluğunuz ailenize ulaşmanıza yardım edebilir. Genellikle bilet parası ödemez. Bazı konsolosluklar, başka hiçbir çare kalmadığında eve dönüş için borç verir; bu paranın geri ödenmesi gerekir.
help-title-family_matter = Yurt dışındaki bir aile sorununda yapabilecekleriniz:
help-family_matter-1 = • Siz, bir çocuk ya da başka biri şu anda tehlikedeyse polisi arayın.
help-family_matter-2 = • Dışişleri bakanlığınıza ya da büyükelçiliğinize ulaşın; biri sizi tehdit ediyorsa, alıkoyuyorsa ya da evlenmeye zorluyorsa da bunu yapın. Başka bir ülkeye götürülen bir çocuk için, ülkenizde Lahey Sözleşmesi’nden sorumlu merkezî makama başvurun. Bu yol ancak iki ülke de sözleşmeye katılmışsa işe yarar.
help-family_matter-3 = • O ülkenin aile hukukunu bilen bir avukat bulun. Konsolosluk size bir liste verebilir. Bir çocuğu geri getiremez, velayet konusunda karar veremez.
help-where = Hangi ülkede olduğunuzu ve hangi ülkenin vatandaşı olduğunuzu yazın; numaraları ve büyükelçiliğinizi bulayım.
help-nationality = Hangi ülkenin vatandaşı olduğunuzu yazın, büyükelçiliğinizi bulayım.

report-safe = Güvende olmanıza sevindim. Bunu kimseye iletemem; lütfen ailenize ve büyükelçiliğinize kendiniz haber verin.
