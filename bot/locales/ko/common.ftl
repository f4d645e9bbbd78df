# 모든 답변에 쓰입니다. 자리표시자 바로 뒤에는 받침에 따라 바뀌는 조사를 붙이지 않습니다("케냐: ...").

sources-title = 출처
source-line = • { $publisher } — 게시일 { $published }, 최종 확인일 { $retrieved }: { $url }
source-line-undated = • { $publisher } — 게시일 알 수 없음, 최종 확인일 { $retrieved }: { $url }

# 발행 기관의 원문 위에 놓입니다. $heading은 그 기관이 붙인 제목입니다.
quote-heading = { $publisher }, “{ $heading }”:
# 인용문이 한국어가 아닐 때.
quote-heading-foreign = { $publisher } ({ $language }), “{ $heading }”:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# 발행 기관의 원문을 감싸는 따옴표.
quote-open = { "“" }
quote-close = { "”" }

title-country = { $country }

# 정보의 최신성
stale-warning = ⚠ 이 중 일부는 { $date }에 마지막으로 확인한 정보여서 최신 내용이 아닐 수 있습니다. 결정하기 전에 공식 페이지를 확인하세요.

# 정보가 없을 때
no-fact = { $country }: 이에 관해 제가 가진 공식 정보가 없습니다.
no-text = { $country }: 지금은 이에 관한 공식 안내문을 가지고 있지 않습니다. 아래 공식 페이지에서 찾아보세요.

not-mentioned = { $country }: 제가 가진 공식 안내문에서 이에 대한 확실한 답을 찾지 못했습니다. 아래 공식 페이지에서 꼭 확인하세요.

# 되묻기
ask-place = 어느 나라 또는 도시를 말씀하시나요?
ask-which = 다음 중 어느 곳을 말씀하시나요? { $names }
ask-nationality = 어느 나라에서 발급한 여권을 가지고 계신가요?
ask-nationality-post = 어느 나라의 대사관이나 영사관을 찾으시나요? 국적을 알려 주세요.
ask-meaning = 제가 제대로 이해했는지 확실하지 않습니다. 다음 중에 찾으시는 것이 있나요?

# 오류
error = 죄송합니다. 제 쪽에 문제가 생겨 답변을 드리지 못했습니다. 잠시 후 다시 시도해 주세요.
error-emergency = 위험한 상황이라면 지금 바로 현지 긴급 전화번호로 전화하세요. 112는 많은 나라에서 휴대전화로 걸 수 있습니다.
message-too-long = 메시지가 아주 길어서 앞부분만 읽었습니다.
unsupported-media = 저는 글만 읽을 수 있습니다. 질문을 글로 적어 주세요.
not-understood-payload = 이 버튼은 이제 쓸 수 없습니다. 질문을 글로 적어 주세요.

# 언어 안내
language-apology = 죄송합니다. 아직 { $language } 답변은 드릴 수 없어 한국어로 답변합니다. 사용할 수 있는 언어: { $languages }.
language-unknown = 아직 제가 모르는 언어여서 한국어로 답변합니다. 사용할 수 있는 언어: { $languages }.

# 버튼: 장소에 관한 주제
button-advice = 여행경보
button-entry = 입국·비자
button-security = 안전
button-health = 건강
button-laws = 현지 법률
button-emergency = 긴급 전화번호
button-embassy = 대사관 찾기
button-compare = 나라별 경보 비교

# /a/{id} 페이지: 실제로 드린 답변인지, 바뀐 곳이 없는지 보여 줍니다.
shown-title = Safe Conduct의 답변
shown-said = { $date }에 드린 답변
shown-valid = Safe Conduct가 실제로 드린 답변입니다. 서명이 올바르며 바뀐 내용이 없습니다.
shown-invalid = 이 답변은 나중에 내용이 바뀌었습니다. 믿지 마세요.
shown-unknown = Safe Conduct는 이런 답변을 드린 적이 없습니다. 누군가 이 링크나 답변 화면을 찍은 사진을 보냈다면 믿지 마세요.
shown-sources = 출처
