# 旅行建议，每行一个外交部，引号内为其原文。

advice-title = { $country }：官方旅行建议
advice-line = • { $publisher }：{ $meaning }（“{ $native }”），{ $date }
advice-line-plain = • { $publisher }：{ $meaning }，{ $date }
advice-line-undated = • { $publisher }：{ $meaning }（“{ $native }”）
advice-line-undated-plain = • { $publisher }：{ $meaning }
advice-regional = { $country }：部分地区的级别更严格。详情请看官方网页。
advice-regions-title = 各地区级别，{ $publisher }：
advice-region-line = • { $region }：{ $meaning }
advice-none = { $country }：我查阅的各国外交部都没有为此地发布级别。
advice-not-safe = 没有警告，不等于没有风险。
compare-disagree = 各国外交部的看法不一致。按 1（最低）到 4（最高）的统一等级来看，最低为 { $lowest }，最高为 { $highest }。
compare-agree = 按 1（最低）到 4（最高）的统一等级来看，各国外交部都是 { $level }。
compare-scale-note = 统一等级仅供比较。请以各国外交部的原文为准。

# 各国外交部每个级别的含义
level-gov-uk-none = 没有劝阻前往的警告
level-gov-uk-avoid_all_travel_to_whole_country = 建议一律不要前往
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = 建议非必要不要前往
level-gov-uk-avoid_all_travel_to_parts = 建议一律不要前往该国部分地区
level-gov-uk-avoid_all_but_essential_travel_to_parts = 建议非必要不要前往该国部分地区
level-canada-0 = 采取常规防范措施
level-canada-1 = 高度谨慎
level-canada-2 = 避免非必要的旅行
level-canada-3 = 避免一切旅行
level-us-1 = 1 级（共 4 级），采取常规防范措施
level-us-2 = 2 级（共 4 级），加强防范
level-us-3 = 3 级（共 4 级），重新考虑是否前往
level-us-4 = 4 级（共 4 级），不要前往
level-germany-none = 没有旅行警告
level-germany-warning = 对全国发布旅行警告
level-germany-partialWarning = 对该国部分地区发布旅行警告
level-germany-situationWarning = 因特殊情况发布旅行警告
level-germany-situationPartWarning = 因特殊情况对该国部分地区发布旅行警告
level-australia-1 = 1 级（共 4 级），采取常规防范措施
level-australia-2 = 2 级（共 4 级），高度谨慎
level-australia-3 = 3 级（共 4 级），重新考虑是否有必要前往
level-australia-4 = 4 级（共 4 级），不要前往
level-netherlands-groen = 绿色，没有特别的风险
level-netherlands-geel = 黄色，请注意，存在风险
level-netherlands-oranje = 橙色，仅限必要的旅行
level-netherlands-rood = 红色，不要前往

# 话题：原文引述上方的标题
topic-ask_security = { $country }：安全与治安
topic-ask_health = { $country }：健康
topic-ask_local_laws = { $country }：当地法律与习俗
topic-ask_customs = { $country }：携带物品出入境的规定
topic-ask_transport = { $country }：当地交通
topic-ask_natural_hazards = { $country }：自然灾害
topic-ask_insurance = { $country }：保险
topic-ask_traveller_group = { $country }：给特定旅行者的建议
topic-ask_updates = { $country }：最新变动
update-level = • { $publisher }：{ $before } → { $after }，{ $date }
update-region-level = • { $publisher } · { $region }：{ $before } → { $after }，{ $date }
topic-ask_entry_requirements = { $country }：入境要求

# 入境规定
entry-title = 护照：{ $nationality } → { $country }
entry-visa_free = 您不需要签证。
entry-visa_free-days = 停留不超过 { $days } 天，您不需要签证。
entry-visa_required = 您需要在出发前办好签证。
entry-visa_on_arrival = 您需要签证，可以在抵达时申请（落地签）。
entry-visa_on_arrival-days = 您需要签证，可以在抵达时申请（落地签），停留不超过 { $days } 天。
entry-e_visa = 您需要签证，可以在网上申请（电子签证）。
entry-e_visa-days = 您需要签证，可以在网上申请（电子签证），停留不超过 { $days } 天。
entry-eta = 您需要在出发前办好电子旅行许可。
entry-eta-days = 您需要在出发前办好电子旅行许可，停留不超过 { $days } 天。
entry-no_admission = 持这种护照的人不准入境。
entry-own_country = 您不需要签证：您的护照正是由目的地签发的。
entry-unofficial = 这不是官方信息，来自公开的签证规定汇总，仅供参考。预订之前，请向目的地（{ $country }）的大使馆核实。
entry-unknown = 我不知道这种护照的签证规定。请咨询目的地（{ $country }）的大使馆。
entry-embassy = 目的地（{ $country }）驻您本国的大使馆：

# 实用信息
practical-title = { $country }：实用信息
practical-currency = • 货币：{ $value }
practical-plugs = • 插头类型：{ $value }
practical-voltage = • 电压：{ $value }
practical-driving_side = • 行车方向：{ $side ->
    [left] 靠左行驶
   *[right] 靠右行驶
}
practical-dialling_code = • 国际区号：{ $value }
practical-time_zones = • 时区：{ $value }
practical-languages = • 语言：{ $value }
practical-capital = • 首都：{ $value }
currency-named = { $name }（{ $code }）
