# 各类求助指引的第二页，点按钮后显示：领事馆能做什么、不能做什么、要准备什么。

button-guide-can = 领事馆能做什么
button-guide-ready = 需要准备什么
guide-can-title = 您本国的领事馆通常能做和不能做的事：
guide-ready-title = 如果可以，请准备好下面这些；缺了什么也不要担心：

guide-lost_passport-can = • 可以注销丢失的护照，签发紧急旅行证件，并告诉您办理时需要哪些材料。
guide-lost_passport-cannot = • 不能改变航空公司或其他国家接受哪些证件的规定，也不会免收手续费。
guide-lost_passport-ready-1 = • 您的全名、出生日期和出生地点，以及丢失护照的号码或复印件。
guide-lost_passport-ready-2 = • 报案证明、一张护照照片，以及其他任何有您姓名或照片的证件。
guide-lost_passport-ready-3 = • 您的出行日期、机票或车船票，以及缴纳手续费的方式。

guide-arrested_or_detained-can = • 可以探视或打电话，了解当事人是否受到人道的对待，提供律师和翻译名单，并替当事人给家人带话。
guide-arrested_or_detained-cannot = • 不能让人获释，不能提供法律意见，不能代付律师费、保释金或罚款，也不能要求给予比当地人更好的待遇。
guide-arrested_or_detained-ready-1 = • 当事人的全名、出生日期和国籍；如果知道，还有护照号码。
guide-arrested_or_detained-ready-2 = • 当事人被关在哪里、从什么时候开始，以及警方说是因为什么事。
guide-arrested_or_detained-ready-3 = • 当事人需要的药物或治疗，以及当事人希望通知谁。

guide-victim_of_crime-can = • 可以说明在当地怎样报案，帮您找医生、律师和翻译，联系您的家人，并为您补办被偷的护照。
guide-victim_of_crime-cannot = • 不能调查案件，不能替您追回财物，也不能代您出庭。
guide-victim_of_crime-ready-1 = • 发生了什么事、在什么时候、什么地方，以及目击者的姓名或电话。
guide-victim_of_crime-ready-2 = • 报案证明或其编号，以及被拿走了哪些东西。
guide-victim_of_crime-ready-3 = • 银行卡背面或手机银行里的客服电话，以及您的保险单。

help-title-sexual_assault = 发生了这样的事，我很难过。这不是您的错。现在，这些或许能帮到您：
help-sexual_assault-1 = • 先到让您觉得安全的地方，给您信任的人打个电话。您不必一个人承受这一切。
help-sexual_assault-2 = • 请尽快看医生，最好在 72 小时之内：预防艾滋病病毒等感染的药和避免怀孕的药，只在最初几天里有效。
help-sexual_assault-3 = • 要不要报案，由您决定。如果您有可能报案，请尽量先不要洗澡或清洗身体，并把当时穿的衣服放进纸袋里保存。在有些国家，报案可能会给您自己带来风险；做决定之前，您可以先问问您本国的领事馆。
help-sexual_assault-4 = • 您本国的领事馆可以一直和您保持联系，帮您找医生、律师和翻译；只有您同意，才会告诉您的家人或警方。
guide-sexual_assault-can = • 可以单独和您见面或通话，如果您愿意，可以由女性工作人员来陪您谈；可以帮您找医生和其他支持，条件允许时陪您去找警方。
guide-sexual_assault-cannot = • 不能调查案件，也不能替您做决定；没有您的同意，不会告诉任何人，除非有人处在危险之中。
guide-sexual_assault-ready-1 = • 只说您想说的。您随时可以停下来。
guide-sexual_assault-ready-2 = • 如果您能说：事情发生在什么时候、什么地方，这样医生就知道还有多少时间。
guide-sexual_assault-ready-3 = • 如果需要去医院，请带上您的保险单。

guide-ill_or_injured-can = • 可以提供医生和医院名单，帮忙通知您的家人和保险公司，并协助亲友前来看您。
guide-ill_or_injured-cannot = • 不能代付医疗费或回国的机票，也不能提供医疗建议。
guide-ill_or_injured-ready-1 = • 您的保险单号码，以及保险公司的紧急电话。
guide-ill_or_injured-ready-2 = • 医院的名称和地址，以及医生的姓名。
guide-ill_or_injured-ready-3 = • 正在用的药、过敏史和病史，以及应该给国内的谁打电话。

guide-death_abroad-can = • 可以通知家人，说明安葬、火化和运送回国该怎么办，并提供殡葬服务机构和翻译的名单。
guide-death_abroad-cannot = • 不能支付丧葬或运送回国的费用，也不能查明死因。
guide-death_abroad-ready-1 = • 逝者的全名、出生日期和护照，以及逝者现在在哪里。
guide-death_abroad-ready-2 = • 逝者最近的亲属是谁，怎样联系他们。
guide-death_abroad-ready-3 = • 保险单，以及您知道的逝者对后事的心愿。

guide-missing_person-can = • 可以向当地的警方和医院询问，告诉您在当地怎样报失踪；找到此人后，如果本人同意，可以替您转达口信。
guide-missing_person-cannot = • 不能自己去搜寻；如果失踪的成年人不愿意让人知道自己在哪里，也不能告诉您。
guide-missing_person-ready-1 = • 一张近照、外貌描述、衣着，以及便于辨认的特征。
guide-missing_person-ready-2 = • 最后一条消息或最后一次通话、最后已知的地址、电话号码和网上账号。
guide-missing_person-ready-3 = • 行程安排、预订号、同行的人，以及病情或所用的药物。

guide-stranded_or_no_money-can = • 可以帮您联系家人或银行，告诉您别人怎样可以给您汇钱，情况紧急时还可以说明有哪些其他帮助。
guide-stranded_or_no_money-cannot = • 不能代付账单、酒店费或票款，不能代订行程，通常也不借钱。
guide-stranded_or_no_money-ready-1 = • 您的护照和预订号，以及航空公司或旅行社是怎么对您说的。
guide-stranded_or_no_money-ready-2 = • 一位可以给您汇钱的人的姓名和电话。
guide-stranded_or_no_money-ready-3 = • 您还剩多少钱、多少药，签证还剩多少天。

guide-family_matter-can = • 可以告诉您该找哪个部门，提供律师名单，在当地允许的情况下了解孩子或成年人是否安好，并帮助想离开的人办理旅行证件。
guide-family_matter-cannot = • 不能从住处把任何人带走，不能决定孩子的监护权，也不能对抗当地法院的决定。
guide-family_matter-ready-1 = • 所有相关人员的姓名和出生日期，以及护照或复印件。
guide-family_matter-ready-2 = • 孩子或有危险的人在哪里，用什么方式、在什么时间联系才安全。
guide-family_matter-ready-3 = • 法院文件、出生证明或结婚证，以及照片。
