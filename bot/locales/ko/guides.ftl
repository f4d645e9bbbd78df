# 각 안내의 둘째 화면(버튼을 누르면 나옴): 영사관이 할 수 있는 일, 할 수 없는 일, 준비할 것.

button-guide-can = 영사관이 돕는 일
button-guide-ready = 준비할 것
guide-can-title = 본국 영사관이 보통 할 수 있는 일과 할 수 없는 일입니다:
guide-ready-title = 가능하면 다음을 준비해 두세요. 빠진 것이 있어도 걱정하지 마세요:

guide-lost_passport-can = • 잃어버린 여권을 무효로 처리하고, 긴급 여행 서류를 발급하고, 발급에 필요한 서류를 알려 드릴 수 있습니다.
guide-lost_passport-cannot = • 어떤 서류를 인정하는지에 관한 항공사나 다른 나라의 규정을 바꿀 수 없고, 수수료를 면제해 드리지 않습니다.
guide-lost_passport-ready-1 = • 이름, 생년월일, 출생지, 그리고 잃어버린 여권의 번호나 사본.
guide-lost_passport-ready-2 = • 경찰 신고서, 여권용 사진, 그 밖에 이름이나 사진이 있는 다른 서류.
guide-lost_passport-ready-3 = • 여행 날짜, 항공권 등 표, 수수료를 낼 방법.

guide-arrested_or_detained-can = • 면회하거나 전화하고, 인도적인 대우를 받는지 확인하고, 변호사와 통역 명단을 제공하고, 가족에게 말을 전할 수 있습니다.
guide-arrested_or_detained-cannot = • 풀려나게 하거나, 법률 자문을 하거나, 변호사 비용이나 보석금, 벌금을 내거나, 현지인보다 나은 대우를 요구할 수 없습니다.
guide-arrested_or_detained-ready-1 = • 붙잡힌 사람의 이름, 생년월일, 국적. 알고 있다면 여권 번호도 준비하세요.
guide-arrested_or_detained-ready-2 = • 어디에 언제부터 붙잡혀 있는지, 경찰이 무슨 일 때문이라고 하는지.
guide-arrested_or_detained-ready-3 = • 본인에게 필요한 약이나 치료, 본인이 소식을 알리고 싶어 하는 사람.

guide-victim_of_crime-can = • 현지에서 신고하는 방법을 설명하고, 의사와 변호사, 통역을 찾도록 돕고, 가족에게 연락하고, 도난당한 여권을 다시 발급해 드릴 수 있습니다.
guide-victim_of_crime-cannot = • 수사를 하거나, 잃은 물건을 되찾아 드리거나, 법정에 대신 설 수 없습니다.
guide-victim_of_crime-ready-1 = • 언제 어디서 무슨 일이 있었는지, 목격자의 이름이나 전화번호.
guide-victim_of_crime-ready-2 = • 경찰 신고서나 그 번호, 빼앗기거나 도난당한 물건.
guide-victim_of_crime-ready-3 = • 카드 뒷면이나 은행 앱에 나와 있는 전화번호, 보험 증권.

help-title-sexual_assault = 이런 일을 겪으셔서 정말 마음이 아픕니다. 당신의 잘못이 아닙니다. 지금 도움이 될 수 있는 것들입니다:
help-sexual_assault-1 = • 먼저 안전한 곳으로 가서, 믿을 수 있는 사람에게 전화하세요. 이 일을 혼자 견디지 않아도 됩니다.
help-sexual_assault-2 = • 되도록 빨리, 가능하면 72시간 안에 병원에 가세요. HIV 같은 감염을 막는 약과 임신을 막는 약은 처음 며칠 동안만 효과가 있습니다.
help-sexual_assault-3 = • 신고할지는 당신이 결정합니다. 신고할 수도 있다면 되도록 씻지 말고, 그때 입었던 옷을 종이봉투에 보관하세요. 어떤 나라에서는 신고하면 오히려 당신이 위험해질 수 있습니다. 결정하기 전에 본국 영사관에 물어볼 수 있습니다.
help-sexual_assault-4 = • 본국 영사관은 당신과 계속 연락하면서 의사와 변호사, 통역을 찾아 드릴 수 있습니다. 가족이나 경찰에는 당신이 동의할 때만 알립니다.
guide-sexual_assault-can = • 따로 조용히 만나거나 전화로 이야기할 수 있고, 원하시면 여성 직원이 함께할 수 있습니다. 병원과 도움받을 곳을 찾도록 돕고, 가능한 경우 경찰에 함께 가 드릴 수 있습니다.
guide-sexual_assault-cannot = • 수사를 하거나 당신 대신 결정할 수 없습니다. 누군가 위험한 경우가 아니면, 당신의 동의 없이 아무에게도 말하지 않습니다.
guide-sexual_assault-ready-1 = • 말하고 싶은 것만 말하면 됩니다. 언제든지 멈출 수 있습니다.
guide-sexual_assault-ready-2 = • 말할 수 있다면, 언제 어디서 있었던 일인지. 그러면 의사가 시간이 얼마나 남았는지 알 수 있습니다.
guide-sexual_assault-ready-3 = • 병원에 가야 한다면, 보험 증권.

guide-ill_or_injured-can = • 의사와 병원 명단을 드리고, 가족과 보험사에 알리는 일을 돕고, 누군가 당신 곁으로 올 수 있도록 도울 수 있습니다.
guide-ill_or_injured-cannot = • 치료비나 귀국 항공료를 내 드릴 수 없고, 의학적 조언을 드릴 수 없습니다.
guide-ill_or_injured-ready-1 = • 보험 증권 번호와 보험사의 긴급 전화번호.
guide-ill_or_injured-ready-2 = • 병원 이름과 주소, 의사 이름.
guide-ill_or_injured-ready-3 = • 먹는 약, 알레르기, 앓고 있는 병의 목록, 본국에서 연락할 사람.

guide-death_abroad-can = • 가족에게 소식을 전하고, 매장과 화장, 고인을 본국으로 모시는 절차를 설명하고, 장례업체와 번역사 명단을 드릴 수 있습니다.
guide-death_abroad-cannot = • 장례비나 본국으로 모시는 비용을 낼 수 없고, 사망 원인을 밝힐 수 없습니다.
guide-death_abroad-ready-1 = • 고인의 이름, 생년월일, 여권, 그리고 고인을 지금 모신 곳.
guide-death_abroad-ready-2 = • 가장 가까운 가족이 누구인지, 그분의 연락처.
guide-death_abroad-ready-3 = • 보험 증권, 그리고 알고 있다면 장례에 관한 고인의 뜻.

guide-missing_person-can = • 현지 경찰과 병원에 물어보고, 현지에서 실종 신고를 하는 방법을 알려 드리고, 그 사람을 찾았을 때 본인이 동의하면 말을 전해 드릴 수 있습니다.
guide-missing_person-cannot = • 직접 수색할 수 없습니다. 찾는 사람이 성인이고 본인이 원하지 않으면, 어디에 있는지 알려 드릴 수 없습니다.
guide-missing_person-ready-1 = • 최근 사진, 생김새, 옷차림, 알아볼 수 있는 특징.
guide-missing_person-ready-2 = • 마지막 메시지나 통화, 마지막으로 알려진 주소, 전화번호와 온라인 계정.
guide-missing_person-ready-3 = • 여행 일정, 예약 번호, 함께 여행한 사람, 앓고 있는 병이나 먹는 약.

guide-stranded_or_no_money-can = • 가족이나 은행과 연락하도록 돕고, 돈을 받을 수 있는 방법을 알려 드리고, 긴급할 때는 다른 어떤 도움이 있는지 안내해 드릴 수 있습니다.
guide-stranded_or_no_money-cannot = • 각종 요금이나 호텔비, 표값을 내 드리거나 여행을 예약해 드릴 수 없으며, 원칙적으로 돈을 빌려 드리지 않습니다.
guide-stranded_or_no_money-ready-1 = • 여권과 예약 번호, 항공사나 여행사에서 들은 내용.
guide-stranded_or_no_money-ready-2 = • 돈을 보내 줄 수 있는 사람의 이름과 전화번호.
guide-stranded_or_no_money-ready-3 = • 남은 돈과 약, 그리고 비자의 남은 기간.

guide-family_matter-can = • 어느 기관이 담당하는지 알려 드리고, 변호사 명단을 드리고, 그 나라에서 허용하는 경우 아이나 성인이 잘 있는지 확인하고, 떠나고 싶어 하는 사람이 여행 서류를 받도록 도울 수 있습니다.
guide-family_matter-cannot = • 누구도 집에서 데리고 나올 수 없고, 양육권을 결정하거나 그 나라 법원에 맞서는 행동을 할 수 없습니다.
guide-family_matter-ready-1 = • 관련된 모든 사람의 이름과 생년월일, 여권이나 그 사본.
guide-family_matter-ready-2 = • 아이나 위험에 놓인 사람이 있는 곳, 안전하게 연락할 수 있는 방법과 시간.
guide-family_matter-ready-3 = • 법원 서류, 출생 증명서나 혼인 증명서, 사진.
