# 是真是假：把说法与官方原文对照；谁才是真正的使领馆。

verify-supported = { $country }：这与官方来源的说法一致。
verify-contradicted = { $country }：这与官方来源的说法不一致。
verify-mentioned = { $country }：关于这一点，官方原文是这样写的。请您自己对照原文：
verify-not-found = { $country }：我在掌握的官方原文中没有找到这一点。这既不说明它是真的，也不说明它是假的。

official-yes = “{ $address }”属于：{ $owner }。地址里的字母可以仿冒，所以请自己输入，不要点开链接。
official-number = “{ $address }”是官方来源公布的电话号码，来源：{ $owner }。来电号码可以伪造，所以请先挂断，再自己拨打这个号码。
official-no = “{ $address }”不在我的官方地址名单里。仅凭这一点还不能证明什么，但请不要向那里转账，也不要发送密码或证件。
official-imitation = ⚠ “{ $address }”看起来像是这个地址：{ $owner }（{ $real }），但其实不是。请不要打开，也不要发送任何东西。
official-missing = 请把那条消息里的网址、电子邮箱或电话号码发给我，我到官方名单里查一查。
official-never = 真正的大使馆绝不会索要密码、礼品卡或加密货币，也不会在电话里威胁要逮捕您。
official-list = 官方地址（{ $country }）：
official-list-line = • { $name }：{ $address }

# 用户发来的位置
location-near = 您在{ $city }（{ $country }）附近。
location-unknown = 我看不出这个地点在哪个国家或地区。请写下它的名称。
post-map = 地图：{ $value }
post-hours = 办公时间：{ $value }
post-services = 服务：{ $value }

# 本国没有使领馆时，还有谁能帮忙
protection-eu = { $host }：您是欧盟公民，可以在当地向欧盟其他任何成员国的大使馆或领事馆求助，待遇与该成员国的公民相同。
protection-nordic = { $host }：您是北欧国家的公民，可以在当地向其他任何北欧国家的大使馆求助。
protection-sharing = { $host }：加拿大和澳大利亚约定，在只有其中一国设有大使馆的地方，互相帮助对方的公民。并非各地都适用：请询问他们能为您做什么。
protection-commonwealth = { $host }：在您本国没有大使馆的地方，遇到紧急情况，英国大使馆也许可以帮助英联邦国家的公民。请向它询问能提供哪些帮助。
protection-posts = 当地有这些使领馆：

# 更多内容
button-more = 了解更多
nothing-more = { $country }：这方面的内容，我掌握的就是这些了。

# 机器翻译的引述
translation-heading = 机器翻译，未经任何人核对（原文见上）：

# 隐私
button-erase = 立即全部删除
button-export = 查看保留的内容
privacy-export = 我保留的关于这次对话的全部内容：
privacy-export-language = • 语言：{ $value }
privacy-export-nationality = • 您的护照：{ $value }
privacy-export-residence = • 您的居住地：{ $value }
privacy-export-countries = • 您问过的国家和地区：{ $value }
privacy-export-messages = • 保留的消息（其中的电话号码、地址和证件号码已隐去）：{ $count } 条
privacy-export-message = “{ $text }”
privacy-export-feedback = • 您提供反馈的次数：{ $count }
privacy-export-nothing = 关于这次对话，我没有保留任何内容。

# 旅行者本国的外交部
ministry-line = • { $name }（{ $country }）：{ $url }
ministry-phone = • 领事紧急求助电话（{ $country }）：{ $number }
repeat-nothing = 我还没有说过可以重复的内容。您想了解什么？

# 灾害与疫情
event-title = { $country }：目前通报的突发事件
event-line = • { $title }（{ $publisher }，{ $date }）
event-indicative = 这份报告由机器根据测量数据自动生成，仅供参考。

# 图片
picture-title = { $country }：各国外交部的级别，{ $date }
map-title = 旅行建议地图
map-ministry = 外交部
map-country = 国家
map-advice = 建议
map-published = 发布日期
map-no-level = 未发布级别
map-legend-note = 颜色代表统一等级，仅供比较。请以各国外交部的原文为准。
shown-link = 这条回答的链接
