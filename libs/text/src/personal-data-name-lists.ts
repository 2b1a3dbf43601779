/** What Vietnamese names are made of. Data of the language, small letters, tones placed as `syllables()` places them. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\s*\n\s*/));

/** Surnames that are hardly ever the first of two capitalised words in any other sense. */
export const SURNAMES = list(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, ngô, dương, đinh, trịnh, trương, lương,
  đào, phùng, triệu, doãn, nghiêm, quách, vương, tôn, tống, diệp, khuất, khúc, đậu, thiều, uông, ngụy, giàng,
  sầm, chử, thào, vừ, tưởng, hồ, lò, lù, mạc, nhâm, đới, bế, bành, cù, lường, tạ, đàm
`);

/** Surnames that are common words or parts of place names too: they need another sign of a name beside them. */
export const RARE_SURNAMES = list(`
  lý, đoàn, trưng, mai, hà, cao, thái, lâm, lưu, tô, chu, châu, kiều, kim, la, lã, lại, lữ, lỗ, mã, ma, ninh, nông, ông, ong, phí,
  phó, phương, quan, quản, sùng, tăng, tào, thạch, thân, tiêu, từ, ung, ứng, vi, viên, văn, vàng, xa, yên, an, âu,
  bạch, biện, cái, cầm, cát, chế, chung, công, cung, danh, dư, điền, đồng, đổng, đường, giang, giáp, hạ, hán, hầu,
  hình, hoa, hứa, khổng, lạc, lục, mạch, mẫn, mông, ngọ, nhan, thang, thi, thiên, hờ, mùa, cứ, tòng, quàng, hoàn
`);

/** Surnames that are known for what they are without tones. */
export const UNTONED_SURNAMES = list('nguyen, tran, pham, huynh, hoang, dang, bui, trinh, truong, doan');

/** Syllables that names are usually made of after the surname. */
export const NAME_SYLLABLES = list(`
  văn, thị, đức, hữu, ngọc, thanh, minh, quốc, xuân, hồng, thu, kim, đình, công, quang, duy, anh, bá, gia, hoài, khánh,
  mạnh, mỹ, như, nhật, nhất, phúc, phước, phương, quỳnh, thành, thế, thùy, thúy, tiến, trọng, trung, tuấn, tường, vĩnh,
  viết, hải, diệu, bích, cẩm, tấn, huy, hoàng, đăng, hùng, dũng, cường, hòa, hoa, huệ, huyền, hương, hường, lan, linh,
  loan, long, ly, mai, nam, nga, ngân, nghĩa, nguyên, nhung, oanh, phong, phú, phượng, quân, quyên, quyết, sơn, tâm, thảo,
  thắng, thịnh, thoa, thơ, thủy, thư, toàn, trang, trâm, trinh, trí, trường, tú, tùng, tuyết, uyên, vân, việt, vinh, vy,
  yến, ánh, bảo, bình, châu, chi, chiến, dung, dương, đạt, điệp, đông, giang, hà, hạnh, hậu, hằng, hiền, hiếu, hiệp, hoan,
  khang, khoa, khôi, kiên, kiệt, lâm, liên, lộc, lợi, luân, lương, nhi, nhàn, ninh, phát, phi, sang, sáng, tài, tân,
  thái, thông, thường, thuận, thục, tiên, tín, tình, tính, trúc, tuyến, ân, bền, bông, chung, cúc, dân, đào, định, hợp, khuê,
  lệ, mận, mến, miên, nhân, nhẫn, nhơn, nở, sen, thọ, thương, vũ, võ, bịa, giả, thử
`);

/** Pairs that begin as names do and are none: places, and phrases of offices written with capitals. */
export const NO_NAMES = list(`
  hà nội, hà nam, hà giang, hà tĩnh, hà tây, hà đông, hà bắc, hà tiên, thái nguyên, thái bình, thái lan, cao bằng,
  cao lãnh, lâm đồng, ninh bình, ninh thuận, ninh kiều, an giang, đồng nai, đồng việt, đồng tháp, đồng hới, đồng xoài, yên bái,
  yên tử, châu âu, châu á, châu phi, châu đốc, kim bôi, mai châu, mai sơn, hoàng sa, hoàng mai, hoàng liên, hoàng thành,
  hoàng su, hoàng hóa, phan thiết, phan rang, phan rí, vũ quang, vũ thư, vũ khí, vũ trang, vũ trường, vũ trụ, võ nhai, võ thuật,
  lê chân, lê nin, ngô quyền, dương kinh, trần đề, tiêu chuẩn, đỗ xe, phạm vi, phạm tội, phạm luật, phạm nhân, phạm pháp,
  phạm quy, dương lịch, dương tính, đào tạo, cù lao, trương mục, lương thực, lương tối, trưng cầu, trưng mua, trưng dụng, diệp lục, đàm phán, hồ sơ, hồ tây,
  hồ gươm, hồ chí, hồ chi, tạ lỗi, tưởng niệm, vương quốc, hoàng gia, đặng xá, tống đạt, tôn giáo, tôn trọng, tôn tạo, mạc tư,
  thạch thất, văn phòng, văn hóa, văn thư, văn bản, công an, công nghệ, công nghiệp, công thương, công ty, công dân,
  an ninh, an toàn, quản lý, từ sơn, đường sắt, lý lịch, yên phong, yên minh, yên thế, lâm hà, lâm thao, kim thành,
  kim sơn, kim động, lộc ninh, viên chăn, thiên chúa
`);

/** Words before a name that say it is somebody's. */
export const TITLES = list(`
  ông, bà, anh, chị, cô, chú, bác, em, cháu, bạn, ngài, họ tên, tên, tên là, đồng chí, luật sư, bị cáo, bị can, giám đốc,
  bác sĩ, bác sỹ, thanh tra viên, kiểm tra viên, phóng viên, nhà báo, tác giả, đại diện, chủ cơ sở, chủ hộ, thuê bao
`);

/** Words before a name that say it is a place's, a street's or a public body's. */
export const PLACES = list(`
  tỉnh, thành phố, tp, p, q, tx, tt, quận, huyện, thị xã, thị trấn, phường, xã, thôn, ấp, bản, làng, đường, phố, ngõ, hẻm, ngách, cầu,
  sông, núi, đèo, trường, trường thpt, thpt, thcs, tiểu học, trung học, đại học, học viện, bệnh viện, chợ, quảng trường,
  công viên, sân bay, cảng, đảo, quần đảo, đại lộ, kênh, bến, khu phố, tổ dân phố, nhà thi đấu, bảo tàng, lăng, tượng đài,
  dân lập, giải thưởng, học bổng, quỹ, tư tưởng, chủ tịch hồ
`);

/** Words before a name that say it is a private undertaking's. */
export const FIRMS = list(`
  công ty, tnhh, cp, cổ phần, mtv, dntn, doanh nghiệp, doanh nghiệp tư nhân, tư nhân, hộ kinh doanh, cửa hàng, nhà hàng,
  khách sạn, nhà thuốc, phòng khám, hiệu sách, nhà sách, nhà in, tiệm, đại lý, cơ sở, văn phòng luật sư, bưu cục
`);
