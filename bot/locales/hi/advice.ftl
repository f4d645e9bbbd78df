# यात्रा परामर्श, हर पंक्ति में एक मंत्रालय। मंत्रालय के अपने शब्द उद्धरण चिह्नों में।

advice-title = { $country }: आधिकारिक यात्रा परामर्श
advice-line = • { $publisher }: { $meaning } (“{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } (“{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: कुछ इलाकों के लिए इससे सख्त स्तर लागू है। आधिकारिक पेज देखें।
advice-regions-title = अलग-अलग इलाकों के स्तर, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: जिन मंत्रालयों की जानकारी मेरे पास है, उनमें से किसी ने इसके लिए कोई स्तर जारी नहीं किया है।
advice-not-safe = जहाँ कोई चेतावनी नहीं है, वहाँ भी जोखिम हो सकते हैं।
compare-disagree = मंत्रालयों की राय एक जैसी नहीं है। 1 (सबसे कम) से 4 (सबसे अधिक) के साझा पैमाने पर उनके स्तर { $lowest } से { $highest } तक हैं।
compare-agree = 1 (सबसे कम) से 4 (सबसे अधिक) के साझा पैमाने पर सभी मंत्रालयों का स्तर { $level } है।
compare-scale-note = यह पैमाना केवल तुलना के लिए है। मान्य वही है जो हर मंत्रालय ने अपने शब्दों में लिखा है।

# हर मंत्रालय के हर स्तर का मतलब
level-gov-uk-none = यात्रा न करने की कोई सलाह नहीं
level-gov-uk-avoid_all_travel_to_whole_country = सलाह है कि पूरे देश में किसी भी तरह की यात्रा न करें
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = सलाह है कि बहुत ज़रूरी न हो तो पूरे देश में कहीं की यात्रा न करें
level-gov-uk-avoid_all_travel_to_parts = सलाह है कि देश के कुछ हिस्सों में किसी भी तरह की यात्रा न करें
level-gov-uk-avoid_all_but_essential_travel_to_parts = सलाह है कि बहुत ज़रूरी न हो तो देश के कुछ हिस्सों की यात्रा न करें
level-canada-0 = सामान्य सावधानी बरतें
level-canada-1 = बहुत सावधानी बरतें
level-canada-2 = गैर-ज़रूरी यात्रा से बचें
level-canada-3 = हर तरह की यात्रा से बचें
level-us-1 = 4 में से स्तर 1, सामान्य सावधानी बरतें
level-us-2 = 4 में से स्तर 2, अधिक सावधानी बरतें
level-us-3 = 4 में से स्तर 3, यात्रा करने पर फिर से विचार करें
level-us-4 = 4 में से स्तर 4, यात्रा न करें
level-germany-none = यात्रा की कोई चेतावनी नहीं
level-germany-warning = पूरे देश के लिए यात्रा चेतावनी
level-germany-partialWarning = देश के कुछ हिस्सों के लिए यात्रा चेतावनी
level-germany-situationWarning = विशेष परिस्थिति के कारण यात्रा चेतावनी
level-germany-situationPartWarning = विशेष परिस्थिति के कारण देश के कुछ हिस्सों के लिए यात्रा चेतावनी
level-australia-1 = 4 में से स्तर 1, सामान्य सावधानी बरतें
level-australia-2 = 4 में से स्तर 2, बहुत सावधानी बरतें
level-australia-3 = 4 में से स्तर 3, फिर से सोचें कि यात्रा ज़रूरी है या नहीं
level-australia-4 = 4 में से स्तर 4, यात्रा न करें
level-netherlands-groen = हरा: कोई विशेष जोखिम नहीं
level-netherlands-geel = पीला: ध्यान रखें, जोखिम हैं
level-netherlands-oranje = नारंगी: केवल ज़रूरी यात्रा करें
level-netherlands-rood = लाल: यात्रा न करें

# विषय: उद्धरणों के ऊपर का शीर्षक
topic-ask_security = { $country }: सुरक्षा
topic-ask_health = { $country }: स्वास्थ्य
topic-ask_local_laws = { $country }: स्थानीय कानून और रीति-रिवाज
topic-ask_customs = { $country }: क्या साथ लाया या बाहर ले जाया जा सकता है
topic-ask_transport = { $country }: देश के भीतर आना-जाना
topic-ask_natural_hazards = { $country }: प्राकृतिक आपदाएँ
topic-ask_insurance = { $country }: बीमा
topic-ask_traveller_group = { $country }: कुछ यात्रियों के लिए खास सलाह
topic-ask_updates = { $country }: हाल के बदलाव
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: प्रवेश के नियम

# प्रवेश के नियम
# "दिन" का रूप हर संख्या के साथ एक ही रहता है, इसलिए यहाँ वचन के अलग रूप नहीं हैं।
entry-title = पासपोर्ट: { $nationality } → { $country }
entry-visa_free = आपको वीज़ा की ज़रूरत नहीं है।
entry-visa_free-days = अधिकतम { $days } दिन तक ठहरने के लिए आपको वीज़ा की ज़रूरत नहीं है।
entry-visa_required = आपको यात्रा से पहले वीज़ा लेना होगा।
entry-visa_on_arrival = आपको वीज़ा चाहिए; इसके लिए वहाँ पहुँचने पर आवेदन किया जा सकता है।
entry-visa_on_arrival-days = आपको वीज़ा चाहिए; अधिकतम { $days } दिन तक ठहरने के लिए वहाँ पहुँचने पर आवेदन किया जा सकता है।
entry-e_visa = आपको वीज़ा चाहिए; इसके लिए ऑनलाइन आवेदन किया जा सकता है (ई-वीज़ा)।
entry-e_visa-days = आपको वीज़ा चाहिए; अधिकतम { $days } दिन तक ठहरने के लिए ऑनलाइन आवेदन किया जा सकता है (ई-वीज़ा)।
entry-eta = आपको यात्रा से पहले इलेक्ट्रॉनिक यात्रा अनुमति (ETA) लेनी होगी।
entry-eta-days = अधिकतम { $days } दिन तक ठहरने के लिए आपको यात्रा से पहले इलेक्ट्रॉनिक यात्रा अनुमति (ETA) लेनी होगी।
entry-no_admission = इस पासपोर्ट पर प्रवेश की अनुमति नहीं है।
entry-own_country = आपको वीज़ा की ज़रूरत नहीं है: आपका पासपोर्ट इसी देश का है।
entry-unofficial = यह आधिकारिक जानकारी नहीं है। यह वीज़ा नियमों के एक सार्वजनिक संग्रह से ली गई है और केवल अंदाज़ा देती है। बुकिंग से पहले उस देश के दूतावास से पक्का कर लें जहाँ आपको जाना है ({ $country })।
entry-unknown = इस पासपोर्ट के लिए वीज़ा का नियम मेरे पास नहीं है। उस देश के दूतावास से पूछें जहाँ आपको जाना है ({ $country })।
entry-embassy = आपको जिस देश जाना है ({ $country }), आपके देश में उसका दूतावास:

# काम की बातें
practical-title = { $country }: काम की बातें
practical-currency = • मुद्रा: { $value }
practical-plugs = • बिजली के प्लग: टाइप { $value }
practical-voltage = • वोल्टेज: { $value }
practical-driving_side = • यातायात: सड़क के { $side ->
    [left] बाईं
   *[right] दाईं
} ओर
practical-dialling_code = • देश का फ़ोन कोड: { $value }
practical-time_zones = • समय क्षेत्र: { $value }
practical-languages = • भाषाएँ: { $value }
practical-capital = • राजधानी: { $value }
currency-named = { $name } ({ $code })
