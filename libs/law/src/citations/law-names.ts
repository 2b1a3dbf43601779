const CODES = 'Dân sự|Hình sự|Lao động|Tố tụng dân sự|Tố tụng hình sự|Hàng hải|Hàng hải Việt Nam';

const LAWS = `An ninh mạng|An ninh quốc gia|An toàn, vệ sinh lao động|An toàn thông tin mạng|An toàn thực phẩm
Ban hành văn bản quy phạm pháp luật|Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân|Báo chí
Bảo hiểm tiền gửi|Bảo hiểm xã hội|Bảo hiểm y tế|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân|Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng|Bảo vệ và kiểm dịch thực vật|Bảo vệ và phát triển rừng|Bảo vệ, chăm sóc và giáo dục trẻ em
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Biên giới quốc gia|Biên phòng Việt Nam|Biển Việt Nam|Bình đẳng giới
Bưu chính|Các công cụ chuyển nhượng|Các tổ chức tín dụng|Cán bộ, công chức|Căn cước|Căn cước công dân|Cảnh sát biển Việt Nam
Cảnh sát cơ động|Cạnh tranh|Chăn nuôi|Chất lượng sản phẩm, hàng hóa|Chứng khoán|Chuyển giao công nghệ|Công an nhân dân
Công chứng|Công đoàn|Công nghệ cao|Công nghệ thông tin|Công nghiệp công nghệ số|Cơ yếu|Cư trú|Cựu chiến binh|Dân quân tự vệ
Dạy nghề|Dầu khí|Di sản văn hóa|Doanh nghiệp|Doanh nghiệp nhà nước|Du lịch|Dược|Dự trữ quốc gia|Dữ liệu|Đa dạng sinh học
Đặc xá|Đất đai|Đầu tư|Đầu tư công|Đầu tư nước ngoài tại Việt Nam|Đầu tư theo phương thức đối tác công tư|Đấu giá tài sản
Đấu thầu|Đê điều|Địa chất và khoáng sản|Điện ảnh|Điện lực|Điều ước quốc tế|Đo đạc và bản đồ|Đo lường|Đường bộ|Đường sắt
Giá|Giám định tư pháp|Giao dịch điện tử|Giao thông đường bộ|Giao thông đường thủy nội địa|Giáo dục|Giáo dục đại học
Giáo dục nghề nghiệp|Giáo dục quốc phòng và an ninh|Hải quan|Hàng không dân dụng Việt Nam|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hóa chất|Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Hoạt động chữ thập đỏ|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hôn nhân và gia đình|Hộ tịch|Hỗ trợ doanh nghiệp nhỏ và vừa|Hợp tác xã|Kế toán|Khám bệnh, chữa bệnh|Khí tượng thủy văn
Khiếu nại|Khiếu nại, tố cáo|Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo|Khoáng sản|Kiến trúc|Kiểm toán độc lập
Kiểm toán nhà nước|Kinh doanh bảo hiểm|Kinh doanh bất động sản|Lâm nghiệp|Luật sư|Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|Lưu trữ|Lý lịch tư pháp|Mặt trận Tổ quốc Việt Nam|Năng lượng nguyên tử
Ngân hàng Nhà nước Việt Nam|Ngân sách nhà nước|Nghĩa vụ quân sự|Người cao tuổi|Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Nhà ở|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi|Phá sản|Phí và lệ phí|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Phòng không nhân dân
Phòng thủ dân sự|Phòng, chống bạo lực gia đình|Phòng, chống bệnh truyền nhiễm|Phòng, chống khủng bố|Phòng, chống ma túy
Phòng, chống mua bán người|Phòng, chống rửa tiền|Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng|Phòng, chống thiên tai|Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|Phổ biến, giáo dục pháp luật|Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước|Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Quản lý ngoại thương|Quản lý nợ công|Quản lý thuế|Quảng cáo|Quốc phòng
Quốc tịch Việt Nam|Quy hoạch|Quy hoạch đô thị|Quy hoạch đô thị và nông thôn|Sĩ quan Quân đội nhân dân Việt Nam|Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả|Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo|Tần số vô tuyến điện|Thanh niên
Thanh tra|Thể dục, thể thao|Thi đua, khen thưởng|Thi hành án dân sự|Thi hành án hình sự|Thi hành tạm giữ, tạm giam|Thỏa thuận quốc tế
Thống kê|Thú y|Thủ đô|Thư viện|Thuế bảo vệ môi trường|Thuế giá trị gia tăng|Thuế sử dụng đất nông nghiệp|Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu
Thủy lợi|Thủy sản|Thực hành tiết kiệm, chống lãng phí|Thực hiện dân chủ ở cơ sở|Thương mại|Tiêu chuẩn và quy chuẩn kỹ thuật
Tiếp cận thông tin|Tiếp công dân|Tín ngưỡng, tôn giáo|Tố cáo|Tố tụng hành chính|Tổ chức Chính phủ|Tổ chức chính quyền địa phương
Tổ chức cơ quan điều tra hình sự|Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Tổ chức Quốc hội|Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân|Trách nhiệm bồi thường của Nhà nước|Trật tự, an toàn giao thông đường bộ|Trẻ em|Trọng tài thương mại
Trồng trọt|Trợ giúp pháp lý|Trưng cầu ý dân|Trưng mua, trưng dụng tài sản|Tư pháp người chưa thành niên|Tương trợ tư pháp|Tương trợ tư pháp về hình sự
Viên chức|Viễn thông|Việc làm|Xây dựng|Xuất bản|Xuất cảnh, nhập cảnh của công dân Việt Nam|Xử lý vi phạm hành chính`;

const ORDINANCES = `Án phí, lệ phí Tòa án|Bưu chính, viễn thông|Cảnh sát môi trường|Chi phí tố tụng|Công an xã|Dân số|Giống cây trồng
Hợp nhất văn bản quy phạm pháp luật|Ngoại hối|Pháp điển hệ thống quy phạm pháp luật|Quản lý thị trường
Cựu chiến binh|Giám định tư pháp|Ký kết và thực hiện thỏa thuận quốc tế|Phòng, chống lụt, bão|Quảng cáo
Ưu đãi người có công với cách mạng|Xử lý vi phạm hành chính`;

/** What the names of laws are shortened to, beside their type and name. */
const SHORT: readonly (readonly [short: string, type: string, name: string])[] = [
  ['BLHS', 'Bộ luật', 'Hình sự'],
  ['BLDS', 'Bộ luật', 'Dân sự'],
  ['BLLĐ', 'Bộ luật', 'Lao động'],
  ['BLTTHS', 'Bộ luật', 'Tố tụng hình sự'],
  ['BLTTDS', 'Bộ luật', 'Tố tụng dân sự'],
  ['Luật XLVPHC', 'Luật', 'Xử lý vi phạm hành chính'],
  ['Luật CNTT', 'Luật', 'Công nghệ thông tin'],
  ['Luật ATTTM', 'Luật', 'An toàn thông tin mạng'],
  ['Luật GDĐT', 'Luật', 'Giao dịch điện tử'],
  ['Luật TSVTĐ', 'Luật', 'Tần số vô tuyến điện'],
  ['Luật BHXH', 'Luật', 'Bảo hiểm xã hội'],
  ['Luật SHTT', 'Luật', 'Sở hữu trí tuệ'],
  ['Luật TTHC', 'Luật', 'Tố tụng hành chính'],
  ['Luật BVMT', 'Luật', 'Bảo vệ môi trường'],
  ['Luật BVDLCN', 'Luật', 'Bảo vệ dữ liệu cá nhân'],
  ['Luật NSNN', 'Luật', 'Ngân sách nhà nước'],
];

/** How a law may be called, with its type and its full name. */
export interface LawName {
  readonly called: string;
  readonly type: string;
  readonly name: string;
}

function namesOf(type: string, list: string, callings: readonly string[]): LawName[] {
  return list
    .split(/[|\n]/)
    .flatMap((name) =>
      callings.map((word) => ({ called: `${word} ${name}`, type, name: `${type} ${name}` })),
    );
}

/**
 * The names of the laws, codes and ordinances, past and present, so that a name in running text is known to
 * end where it ends ("Luật Phòng, chống thiên tai và các quy định"). A name says nothing of which year's law
 * is meant. People say "luật" of codes too.
 */
export const LAW_NAMES: readonly LawName[] = [
  ...namesOf('Bộ luật', CODES, ['Bộ luật', 'Luật']),
  ...namesOf('Luật', LAWS, ['Luật']),
  ...namesOf('Pháp lệnh', ORDINANCES, ['Pháp lệnh']),
  ...SHORT.map(([called, type, name]) => ({ called, type, name: `${type} ${name}` })),
  { called: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', type: 'Hiến pháp', name: 'Hiến pháp' },
  { called: 'Hiến pháp', type: 'Hiến pháp', name: 'Hiến pháp' },
];
