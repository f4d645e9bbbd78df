# 여행경보: 한 줄에 한 기관. 기관이 쓴 원문은 뒤에 따옴표로 붙습니다.

advice-title = { $country }: 각국 정부의 공식 여행경보
advice-line = • { $publisher }: { $meaning } (“{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } (“{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: 더 엄격한 단계가 적용되는 지역이 있습니다. 공식 페이지를 확인하세요.
advice-regions-title = 지역별 단계, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: 제가 확인하는 정부 부처 가운데 여행경보 단계를 발표한 곳이 없습니다.
advice-not-safe = 경보가 없는 곳에도 위험은 있을 수 있습니다.
compare-disagree = 각국 정부의 판단이 서로 다릅니다. 1(가장 낮음)부터 4(가장 높음)까지의 공통 기준으로 보면 { $lowest }에서 { $highest }까지 걸쳐 있습니다.
compare-agree = 1(가장 낮음)부터 4(가장 높음)까지의 공통 기준으로 보면 모두 { $level }단계에 해당합니다.
compare-scale-note = 이 공통 기준은 비교를 위한 것일 뿐입니다. 각국 정부가 발표한 원문을 기준으로 판단하세요.

# 기관별 단계의 뜻
level-gov-uk-none = 여행 자제 권고 없음
level-gov-uk-avoid_all_travel_to_whole_country = 모든 여행을 하지 말 것을 권고
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = 꼭 필요한 경우가 아니면 여행하지 말 것을 권고
level-gov-uk-avoid_all_travel_to_parts = 일부 지역은 모든 여행을 하지 말 것을 권고
level-gov-uk-avoid_all_but_essential_travel_to_parts = 일부 지역은 꼭 필요한 경우가 아니면 여행하지 말 것을 권고
level-canada-0 = 통상적인 주의
level-canada-1 = 각별한 주의
level-canada-2 = 꼭 필요하지 않은 여행은 피할 것
level-canada-3 = 모든 여행을 피할 것
level-us-1 = 4단계 중 1단계, 통상적인 주의
level-us-2 = 4단계 중 2단계, 더욱 주의
level-us-3 = 4단계 중 3단계, 여행을 다시 생각할 것
level-us-4 = 4단계 중 4단계, 여행하지 말 것
level-germany-none = 여행 경고 없음
level-germany-warning = 전 지역 여행 경고
level-germany-partialWarning = 일부 지역 여행 경고
level-germany-situationWarning = 특별한 상황에 따른 여행 경고
level-germany-situationPartWarning = 특별한 상황에 따른 일부 지역 여행 경고
level-australia-1 = 4단계 중 1단계, 통상적인 주의
level-australia-2 = 4단계 중 2단계, 각별한 주의
level-australia-3 = 4단계 중 3단계, 여행이 꼭 필요한지 다시 생각할 것
level-australia-4 = 4단계 중 4단계, 여행하지 말 것
level-netherlands-groen = 초록색, 특별한 위험 없음
level-netherlands-geel = 노란색, 위험이 있으니 주의할 것
level-netherlands-oranje = 주황색, 꼭 필요한 여행만 할 것
level-netherlands-rood = 빨간색, 여행하지 말 것

# 주제: 인용문 위의 제목
topic-ask_security = { $country }: 안전과 치안
topic-ask_health = { $country }: 건강
topic-ask_local_laws = { $country }: 현지 법률과 관습
topic-ask_customs = { $country }: 반입·반출할 수 있는 물품
topic-ask_transport = { $country }: 현지 교통
topic-ask_natural_hazards = { $country }: 자연재해
topic-ask_insurance = { $country }: 보험
topic-ask_traveller_group = { $country }: 특정 여행자를 위한 안내
topic-ask_updates = { $country }: 최근 변경 사항
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: 입국 요건

# 입국 규정
entry-title = 여권: { $nationality } → { $country }
entry-visa_free = 비자가 필요 없습니다.
entry-visa_free-days = { $days }일 이내로 머무는 경우 비자가 필요 없습니다.
entry-visa_required = 출발하기 전에 비자를 받아야 합니다.
entry-visa_on_arrival = 비자가 필요하며, 도착해서 신청할 수 있습니다.
entry-visa_on_arrival-days = 비자가 필요하며, 도착해서 신청할 수 있습니다. 최대 { $days }일까지 머물 수 있는 비자입니다.
entry-e_visa = 비자가 필요하며, 온라인으로 신청할 수 있습니다(전자비자).
entry-e_visa-days = 비자가 필요하며, 온라인으로 신청할 수 있습니다(전자비자). 최대 { $days }일까지 머물 수 있는 비자입니다.
entry-eta = 출발하기 전에 전자여행허가를 받아야 합니다.
entry-eta-days = { $days }일 이내로 머무는 경우, 출발하기 전에 전자여행허가를 받아야 합니다.
entry-no_admission = 이 여권을 가진 사람은 입국할 수 없습니다.
entry-own_country = 이 나라에서 발급한 여권이므로 비자가 필요 없습니다.
entry-unofficial = 공식 정보가 아닙니다. 공개된 비자 규정 모음에서 가져온 것이니 참고만 하세요. 예약하기 전에 목적지 국가({ $country }) 대사관에 확인하세요.
entry-unknown = 이 여권에 적용되는 비자 규정은 제가 알지 못합니다. 목적지 국가({ $country }) 대사관에 문의하세요.
entry-embassy = 거주하시는 나라에 있는 목적지 국가({ $country }) 대사관:

# 실용 정보
practical-title = { $country }: 실용 정보
practical-currency = • 통화: { $value }
practical-plugs = • 콘센트 유형: { $value }
practical-voltage = • 전압: { $value }
practical-driving_side = • 차량 통행: { $side ->
    [left] 좌측통행
   *[right] 우측통행
}
practical-dialling_code = • 국가 번호: { $value }
practical-time_zones = • 시간대: { $value }
practical-languages = • 언어: { $value }
practical-capital = • 수도: { $value }
currency-named = { $name } ({ $code })
