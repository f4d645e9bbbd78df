# 紧急电话

numbers-title = { $country }：紧急电话
number-police = • 报警：{ $number }
number-coastguard = • 海岸警卫队：{ $number }
number-tourist-police = • 旅游警察：{ $number }
number-ambulance = • 救护车：{ $number }
number-fire = • 消防：{ $number }
number-general = • 各类紧急情况：{ $number }
number-other = • { $label }：{ $number }
number-note = （{ $note }）
numbers-unknown = { $country }：我没有当地的紧急电话。请试拨 112：在许多国家，用手机都可以拨打。也请身边的人帮您打电话求助。

# 大使馆和领事馆
posts-title = { $sender }驻{ $host }的大使馆和领事馆
post-embassy = 大使馆，{ $city }
post-high_commission = 高级专员公署，{ $city }
post-consulate_general = 总领事馆，{ $city }
post-consulate = 领事馆，{ $city }
post-honorary_consulate = 名誉领事馆，{ $city }
post-other = 外交代表机构，{ $city }
post-line = • { $post }
post-distance = • { $post }（距离{ $place }约 { $km } 公里）
post-address = 地址：{ $value }
post-phone = 电话：{ $value }
post-emergency-phone = 紧急求助电话：{ $value }
post-email = 电子邮箱：{ $value }
post-website = 网站：{ $value }
post-no-address = 我没有它的地址。
post-more = 另外还有 { $count } 处（{ $country }）。
posts-none = { $sender }驻{ $host }：我没有查到大使馆或领事馆。
posts-none-hint = 您本国的外交部可以告诉您，由本国哪个大使馆负责当地（{ $host }）的事务，或者其他国家的大使馆能否帮助您。
posts-same = { $country }：一个国家不会在自己境内设大使馆。如果您在当地需要帮助，请联系当地政府部门。
posts-check = 前往之前，请在官方网站上核对地址和办公时间。

register-intro = 您可以把行程告诉本国外交部，发生危机时，外交部就能联系到您。登记服务在这里：
register-line = • { $name }（{ $country }）：{ $url }
register-unknown = { $country }：我不清楚该国外交部有没有行程登记服务。请向外交部询问。
consular-intro = 办理护照、各类证明和登记，请联系您本国的领事馆或大使馆领事部。名誉领事馆往往不能办理。
