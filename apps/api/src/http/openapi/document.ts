import { type INestApplication } from '@nestjs/common';
import { bodySchemas } from '@app/knowledge';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const ABOUT = `Tra cứu và ghi bài học, quy định, bất cập của ngành.

Người gọi đăng nhập bằng \`POST /session\` (cookie; khi ghi gửi kèm X-CSRF-Token) hoặc gửi mã truy cập
(\`Authorization: Bearer tt_...\`). Chưa đăng nhập chỉ đọc được điều đã công bố cho mọi người, nếu nơi cài đặt cho phép.
Điều người gọi không được đọc thì với họ là không có (404). Lỗi theo RFC 9457 (application/problem+json).
Tham số không có trong tài liệu này bị từ chối.

Định danh có dấu gạch chéo: viết mã hóa thành một đoạn, \`/items/nd-cp%2F174%2F2026%2Fdieu-33/history\`;
dạng để nguyên \`/items/nd-cp/174/2026/dieu-33/history\` cũng được nhận.`;

/** Serves the interactive page at /api/docs and the document itself at /api/docs-json. */
export function serveDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('trithuc')
    .setDescription(ABOUT)
    .setVersion('1')
    .addCookieAuth('trithuc_session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'Mã truy cập làm ở POST /tokens' })
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) =>
      `${controller.replace('Controller', '').toLowerCase()}.${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...Object.fromEntries(bodySchemas()) },
  };
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/docs-json', raw: ['json'] });
  return document;
}
