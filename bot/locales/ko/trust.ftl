# 사실인지 아닌지: 주장과 공식 원문을 나란히 보여 주고, 누가 진짜 대사관인지 알려 줍니다.

verify-supported = { $country }: 공식 자료의 내용과 일치합니다.
verify-contradicted = { $country }: 공식 자료의 내용과 일치하지 않습니다.
verify-mentioned = { $country }: 공식 안내문에는 이에 관해 다음과 같이 나와 있습니다. 직접 비교해 보세요:
verify-not-found = { $country }: 제가 가진 공식 안내문에서 이에 관한 내용을 찾지 못했습니다. 그렇다고 해서 사실이라거나 거짓이라는 뜻은 아닙니다.

official-yes = “{ $address }” 주소의 주인: { $owner }. 주소의 글자는 비슷하게 꾸밀 수 있으니, 링크를 열지 말고 직접 입력하세요.
official-number = “{ $address }”: 공식 자료에 나와 있는 전화번호입니다. 출처: { $owner }. 전화를 거는 사람이 번호를 꾸며 낼 수 있으니, 전화를 끊고 이 번호로 직접 거세요.
official-no = “{ $address }”: 제가 가진 공식 주소 목록에 없습니다. 그것만으로는 아무것도 증명되지 않지만, 그곳으로 돈이나 비밀번호, 서류를 보내지 마세요.
official-imitation = ⚠ “{ $address }”: { $owner } ({ $real }) 주소와 비슷해 보이지만 그 주소가 아닙니다. 열지 말고 아무것도 보내지 마세요.
official-missing = 받은 메시지에 있는 웹 주소나 이메일 주소, 전화번호를 보내 주시면 제가 가진 공식 목록에서 찾아보겠습니다.
official-never = 진짜 대사관은 비밀번호나 상품권, 암호화폐를 절대 요구하지 않으며, 전화로 체포하겠다고 협박하지 않습니다.
official-list = 공식 주소({ $country }):
official-list-line = • { $name }: { $address }

# 보내 주신 위치
location-near = 지금 계신 곳은 { $city } ({ $country }) 근처입니다.
location-unknown = 이곳이 어느 나라에 있는지 알 수 없습니다. 나라 이름을 적어 주세요.
post-map = 지도: { $value }
post-hours = 업무 시간: { $value }
post-services = 제공 업무: { $value }

# 본국 공관이 없을 때 도움을 받을 수 있는 곳
protection-eu = { $host }: 유럽 연합 시민은 현지에 있는 다른 모든 회원국의 대사관이나 영사관에 도움을 요청할 수 있으며, 그 나라 국민과 같은 조건으로 도움을 받습니다.
protection-nordic = { $host }: 북유럽 국가의 국민은 현지에 있는 다른 모든 북유럽 국가의 대사관에 도움을 요청할 수 있습니다.
protection-sharing = { $host }: 캐나다와 호주는 두 나라 가운데 한 나라의 대사관만 있는 곳에서 서로의 국민을 돕기로 합의했습니다. 모든 곳에 해당하는 것은 아니니, 어떤 도움을 받을 수 있는지 문의하세요.
protection-commonwealth = { $host }: 본국 대사관이 없는 곳에서는 긴급할 때 영국 대사관이 영연방 국가의 국민을 도와주기도 합니다. 어떤 도움을 받을 수 있는지 그곳에 문의하세요.
protection-posts = 현지에 있는 대사관·영사관입니다:

# 더 보기
button-more = 더 알아보기
nothing-more = { $country }: 이에 관해 제가 가진 내용은 이것이 전부입니다.

# 기계가 번역한 인용문
translation-heading = 기계 번역이며, 아무도 확인하지 않았습니다(원문은 위에 있습니다):

# 개인정보
button-erase = 지금 모두 지우기
button-export = 보관 내용 보기
privacy-export = 이 대화에 관해 보관하고 있는 내용은 이것이 전부입니다:
privacy-export-language = • 언어: { $value }
privacy-export-nationality = • 여권: { $value }
privacy-export-residence = • 사는 곳: { $value }
privacy-export-countries = • 물어보신 나라: { $value }
privacy-export-messages = • 보관 중인 메시지 수(전화번호, 주소, 신분증·서류 번호는 가렸습니다): { $count }
privacy-export-message = “{ $text }”
privacy-export-feedback = • 의견을 주신 횟수: { $count }
privacy-export-nothing = 이 대화에 관해 보관하고 있는 내용이 없습니다.

# 여행자 본국의 외교부
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = • 영사 긴급 전화, { $country }: { $number }
repeat-nothing = 아직 다시 말씀드릴 내용이 없습니다. 무엇이 궁금하신가요?

# 재난과 감염병
event-title = { $country }: 현재 보고된 재난·감염병 등
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = 이 보고는 측정값을 바탕으로 기계가 자동으로 작성한 것이니 참고만 하세요.

# 그림
picture-title = { $country }: 각국 정부의 여행경보 단계, { $date }
map-title = 여행경보 지도
map-ministry = 외교부
map-country = 국가
map-advice = 권고
map-published = 발표일
map-no-level = 발표된 단계 없음
map-legend-note = 색은 비교를 위한 공통 기준일 뿐입니다. 각국 정부가 발표한 원문을 기준으로 판단하세요.
shown-link = 이 답변의 링크
