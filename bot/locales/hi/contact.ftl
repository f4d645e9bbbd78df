# आपातकालीन नंबर

numbers-title = { $country }: आपातकालीन नंबर
number-police = • पुलिस: { $number }
number-coastguard = • तटरक्षक: { $number }
number-tourist-police = • पर्यटक पुलिस: { $number }
number-ambulance = • एम्बुलेंस: { $number }
number-fire = • दमकल: { $number }
number-general = • हर आपात स्थिति के लिए: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: यहाँ के आपातकालीन नंबर मेरे पास नहीं हैं। 112 पर कोशिश करें: यह कई देशों में मोबाइल फ़ोन से काम करता है। आसपास के लोगों से मदद बुलाने को कहें।

# दूतावास और वाणिज्य दूतावास
posts-title = { $sender }: दूतावास और वाणिज्य दूतावास (स्थान: { $host })
post-embassy = दूतावास, { $city }
post-high_commission = उच्चायोग, { $city }
post-consulate_general = महावाणिज्य दूतावास, { $city }
post-consulate = वाणिज्य दूतावास, { $city }
post-honorary_consulate = मानद वाणिज्य दूतावास, { $city }
post-other = राजनयिक मिशन, { $city }
post-line = • { $post }
post-distance = • { $post } ({ $place } से लगभग { $km } किमी)
post-address = पता: { $value }
post-phone = फ़ोन: { $value }
post-emergency-phone = आपातकालीन फ़ोन: { $value }
post-email = ईमेल: { $value }
post-website = वेबसाइट: { $value }
post-no-address = इसका पता मेरे पास नहीं है।
post-more = { $country }: इनके अलावा { $count } और।
posts-none = { $sender }: मेरी जानकारी में यहाँ कोई दूतावास या वाणिज्य दूतावास नहीं है (स्थान: { $host })।
posts-none-hint = आपके देश का विदेश मंत्रालय बता सकता है कि उसका कौन-सा दूतावास इस देश ({ $host }) का काम देखता है, या क्या किसी दूसरे देश का दूतावास आपकी मदद कर सकता है।
posts-same = { $country }: किसी देश का दूतावास उसकी अपनी ज़मीन पर नहीं होता। वहाँ मदद चाहिए, तो स्थानीय अधिकारियों से संपर्क करें।
posts-check = जाने से पहले आधिकारिक वेबसाइट पर पता और खुलने का समय देख लें।

register-intro = अपनी यात्रा की सूचना आप अपने विदेश मंत्रालय को दे सकते हैं, ताकि संकट के समय वह आपसे संपर्क कर सके। इसके लिए उसकी यह सेवा है:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: मुझे नहीं पता कि यहाँ के विदेश मंत्रालय के पास यात्रा दर्ज कराने की सेवा है या नहीं। कृपया मंत्रालय से पूछें।
consular-intro = पासपोर्ट, प्रमाणपत्र और पंजीकरण के लिए अपने वाणिज्य दूतावास या अपने दूतावास के कांसुलर विभाग से संपर्क करें। मानद वाणिज्य दूतावास में अक्सर ये काम नहीं होते।
