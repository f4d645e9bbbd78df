# 每条回答都会用到。$country 等名称单独放置（“肯尼亚：……”）。

sources-title = 来源
source-line = • { $publisher } — 发布日期：{ $published }，最近读取：{ $retrieved }，网址：{ $url }
source-line-undated = • { $publisher } — 发布日期不详，最近读取：{ $retrieved }，网址：{ $url }

# 写在原文引述之前。$heading 是发布机构自己的标题。
quote-heading = { $publisher }，“{ $heading }”：
# 同上，原文为其他语言时使用。
quote-heading-foreign = { $publisher }（原文语言：{ $language }），“{ $heading }”：

publisher-of = { $country }（{ $publisher }）
bare = { $text }
# 引用发布机构原文时使用的引号。
quote-open = { "“" }
quote-close = { "”" }

title-country = { $country }

# 资料的新旧
stale-warning = ⚠ 以上部分内容最近一次读取是在{ $date }，可能已经过时。做决定之前，请先查看官方网页。

# 资料缺失时
no-fact = { $country }：我没有这方面的官方信息。
no-text = { $country }：我目前没有这方面的官方原文。请在下面的官方网页上查找。

not-mentioned = { $country }：在我掌握的官方原文中，没有找到对此的确切回答。为稳妥起见，请查看下面的官方网页。

# 反问
ask-place = 您问的是哪个国家、地区或城市？
ask-which = 您指的是哪一个：{ $names }？
ask-nationality = 您的护照是哪个国家或地区签发的？
ask-nationality-post = 您要找哪个国家的大使馆或领事馆？请告诉我您的国籍。
ask-meaning = 我不确定是否理解了您的意思。您想问的是下面哪一项？

# 出错时
error = 很抱歉，我这边出了问题，没能回答您。请稍后再试。
error-emergency = 如果您有危险，请立即拨打当地的紧急电话。在许多国家，用手机可以拨打 112。
message-too-long = 您的消息很长，我只读了开头部分。
unsupported-media = 我只能读文字。请把您的问题写下来。
not-understood-payload = 这个按钮已经失效。请直接写下您的问题。

# 语言提示
language-apology = 我还不会这种语言（{ $language }），所以用中文回答您。我会的语言：{ $languages }。
language-unknown = 我还不会这种语言，所以用中文回答您。我会的语言：{ $languages }。

# 按钮：与某地有关的话题
button-advice = 旅行建议
button-entry = 入境与签证
button-security = 安全
button-health = 健康
button-laws = 当地法律
button-emergency = 紧急电话
button-embassy = 查找使领馆
button-compare = 对比各国建议

# 网页 /a/{id}：显示给出过的一条回答及其真伪。
shown-title = Safe Conduct 的一条回答
shown-said = 回答日期：{ $date }
shown-valid = 这条回答是真实的。签名正确，内容没有任何改动。
shown-invalid = 这条回答在给出之后被人改动过。请不要相信。
shown-unknown = Safe Conduct 没有给出过这条回答。如果有人发给您这个链接或回答的截图，请不要相信。
shown-sources = 来源
