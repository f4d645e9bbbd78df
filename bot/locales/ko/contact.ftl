# 긴급 전화번호

numbers-title = { $country }: 긴급 전화번호
number-police = • 경찰: { $number }
number-coastguard = • 해안경비대: { $number }
number-tourist-police = • 관광경찰: { $number }
number-ambulance = • 구급차: { $number }
number-fire = • 소방: { $number }
number-general = • 모든 긴급 상황: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: 이곳의 긴급 전화번호는 제가 가지고 있지 않습니다. 112로 걸어 보세요. 많은 나라에서 휴대전화로 걸 수 있는 번호입니다. 주변 사람에게 신고해 달라고 부탁하세요.

# 대사관과 영사관
posts-title = { $host } 주재 { $sender } 대사관·영사관
post-embassy = { $city } 대사관
post-high_commission = { $city } 고등판무관 사무소(대사관에 해당)
post-consulate_general = { $city } 총영사관
post-consulate = { $city } 영사관
post-honorary_consulate = { $city } 명예영사관
post-other = { $city } 외교공관
post-line = • { $post }
post-distance = • { $post } ({ $place }에서 약 { $km }km)
post-address = 주소: { $value }
post-phone = 전화: { $value }
post-emergency-phone = 긴급 전화: { $value }
post-email = 이메일: { $value }
post-website = 웹사이트: { $value }
post-no-address = 주소는 제가 가지고 있지 않습니다.
post-more = { $country }: 그 밖에 { $count }곳이 더 있습니다.
posts-none = { $host } 주재 { $sender } 대사관·영사관: 제가 아는 곳이 없습니다.
posts-none-hint = { $host } 업무를 어느 대사관이 맡고 있는지, 다른 나라 대사관의 도움을 받을 수 있는지는 본국 외교부에 문의하세요.
posts-same = { $country }: 자기 나라 안에는 그 나라의 대사관이 없습니다. 그곳에서 도움이 필요하면 현지 관공서에 문의하세요.
posts-check = 방문하기 전에 공식 웹사이트에서 주소와 업무 시간을 확인하세요.

register-intro = 여행 계획을 본국 외교부에 미리 알려 두면 위급한 상황이 생겼을 때 외교부가 연락할 수 있습니다. 등록 서비스는 다음과 같습니다:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: 외교부에 여행 등록 서비스가 있는지 제가 알지 못합니다. 외교부에 문의하세요.
consular-intro = 여권, 증명서, 각종 신고는 본국 영사관이나 대사관 영사과에 문의하세요. 명예영사관에서는 처리하지 못하는 경우가 많습니다.
