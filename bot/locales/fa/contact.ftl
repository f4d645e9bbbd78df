# شماره‌های اضطراری

numbers-title = { $country }: شماره‌های اضطراری
number-police = • پلیس: { $number }
number-coastguard = • گارد ساحلی: { $number }
number-tourist-police = • پلیس گردشگری: { $number }
number-ambulance = • آمبولانس (اورژانس): { $number }
number-fire = • آتش‌نشانی: { $number }
number-general = • همهٔ موارد اضطراری: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: شماره‌های اضطراری این کشور را ندارم. 112 را بگیرید: در بسیاری از کشورها از تلفن همراه کار می‌کند. از اطرافیانتان بخواهید برایتان کمک خبر کنند.

# سفارتخانه‌ها و کنسولگری‌ها
posts-title = سفارتخانه‌ها و کنسولگری‌ها: { $sender } در { $host }
post-embassy = سفارت، { $city }
post-high_commission = کمیساریای عالی (در حکم سفارت)، { $city }
post-consulate_general = سرکنسولگری، { $city }
post-consulate = کنسولگری، { $city }
post-honorary_consulate = کنسولگری افتخاری، { $city }
post-other = نمایندگی دیپلماتیک، { $city }
post-line = • { $post }
post-distance = • { $post } (حدوداً در { $km } کیلومتری { $place })
post-address = نشانی: { $value }
post-phone = تلفن: { $value }
post-emergency-phone = تلفن اضطراری: { $value }
post-email = ایمیل: { $value }
post-website = وب‌سایت: { $value }
post-no-address = نشانی آن را ندارم.
post-more = و { $count } نمایندگی دیگر ({ $country }).
posts-none = { $sender } در { $host }: سفارت یا کنسولگری‌ای در آنجا نمی‌شناسم.
posts-none-hint = وزارت امور خارجهٔ کشورتان می‌تواند بگوید کدام سفارت آن به امور مربوط به این کشور رسیدگی می‌کند ({ $host }) یا آیا سفارت کشور دیگری می‌تواند به شما کمک کند.
posts-same = { $country }: هیچ کشوری در خاک خود سفارت ندارد. اگر آنجا به کمک نیاز دارید، به مقام‌های محلی مراجعه کنید.
posts-check = پیش از رفتن، نشانی و ساعت کار را در وب‌سایت رسمی ببینید.

register-intro = می‌توانید سفرتان را به وزارت امور خارجهٔ کشورتان اطلاع دهید تا در بحران بتواند با شما تماس بگیرد. سامانهٔ ثبت سفر:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: نمی‌دانم وزارت امور خارجهٔ این کشور سامانهٔ ثبت سفر دارد یا نه. لطفاً از خود وزارتخانه بپرسید.
consular-intro = برای گذرنامه، گواهی‌ها و ثبت وقایع، با کنسولگری یا بخش کنسولی سفارت کشورتان تماس بگیرید. کنسولگری افتخاری اغلب نمی‌تواند این کارها را انجام دهد.
