export interface paths {
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tra cứu: câu hỏi, dẫn chiếu, bộ lọc, ngày */
        get: operations["search.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gợi ý khi đang gõ */
        get: operations["search.suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những mục nói cùng chuyện, sát nhất trước */
        get: operations["search.similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách mục người gọi được đọc, theo định danh */
        get: operations["items.list"];
        put?: never;
        /** Ghi mục mới, là bản nháp; định danh lấy từ nội dung, không thì từ tên */
        post: operations["writing.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đọc một mục, hoặc hỏi điều gì có hiệu lực vào một ngày */
        get: operations["items.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi bản nháp tiếp theo, từ bản nêu trong If-Match */
        post: operations["writing.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi bản người gọi được đọc, từ cũ đến mới */
        get: operations["versions.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một bản, nguyên như khi ghi */
        get: operations["versions.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hai bản khác nhau ở đâu */
        get: operations["versions.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những khoảng ngày có lời văn, theo những gì đã công bố tới nay, từ sớm đến muộn */
        get: operations["versions.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liên kết hai chiều: mục này dẫn tới đâu, mục nào dẫn tới đây */
        get: operations["versions.links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trình bản mới nhất để duyệt */
        post: operations["editorial.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yêu cầu sửa bản mới nhất; lời duyệt trước đó thôi hiệu lực */
        post: operations["editorial.requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt đúng lời của bản mới nhất; người viết không tự duyệt */
        post: operations["editorial.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cho người đọc thấy bản mới nhất, đã được duyệt */
        post: operations["editorial.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thôi cho người đọc thấy, hẳn; mọi bản vẫn còn */
        post: operations["editorial.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nói rằng bản đã công bố vừa được rà soát và còn đúng */
        post: operations["editorial.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giao mục cho người phụ trách khác */
        post: operations["editorial.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lời trao đổi về những bản được thấy, từ cũ đến mới */
        get: operations["comments.list"];
        put?: never;
        /** Nói một lời về một bản; ai được nhắc tên sẽ thấy trong việc của mình */
        post: operations["comments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mục đang ở bước nào, ai phụ trách, ai đã quyết định gì, bao giờ rà soát */
        get: operations["work.work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc đang chờ mình: duyệt, công bố, sửa, trả lời, rà soát, giao lại */
        get: operations["work.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/put-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thôi nhắc những lời nhắc tên mình ở một mục */
        post: operations["work.putAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chỗ nào trong lời văn giống dữ liệu cá nhân; không lưu gì */
        post: operations["personaldata.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các kỳ rà soát, năm mới nhất trước */
        get: operations["reviews.list"];
        put?: never;
        /** Mở kỳ rà soát của một năm: gom các mục cần rà soát, mỗi mục kèm lý do */
        post: operations["reviews.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch các kỳ rà soát cho mọi người trong ngành: năm, phạm vi, ngày, đang mở hay đã đóng */
        get: operations["reviews.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một kỳ rà soát đã làm tới đâu: theo bước, lĩnh vực, đơn vị */
        get: operations["reviews.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giao mọi mục đang chờ, và giao lại phần của người không làm kịp hạn */
        post: operations["reviews.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/quorum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Còn thiếu bao nhiêu kết luận thì đóng được kỳ rà soát */
        get: operations["reviews.quorum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng kỳ rà soát khi đủ kết luận: lập ấn bản */
        post: operations["reviews.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các mục cần rà soát, theo định danh */
        get: operations["candidates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng phân công: mỗi mục giao cho ai và vì sao */
        get: operations["candidates.assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một mục cần rà soát, và người gọi làm được gì với nó */
        get: operations["candidates.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/candidates/{id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giao được cho ai: số mục mỗi người đang có, và vì sao không giao được */
        get: operations["candidates.reviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/candidates/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết luận về đúng bản đã đọc; chỉ người được giao */
        post: operations["candidates.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/candidates/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Người thứ hai đồng ý cho thôi dùng hoặc gộp */
        post: operations["candidates.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{year}/candidates/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giao cho người khác */
        post: operations["candidates.reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các ấn bản, năm mới nhất trước */
        get: operations["editions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một ấn bản: chữ ký, số mục, mục mới, đã sửa, đã gộp, thôi dùng */
        get: operations["editions.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cả ấn bản thành một cuốn để đọc, in, hoặc cho máy */
        get: operations["editions.book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/compare/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ấn bản kia khác ấn bản này ở những mục nào */
        get: operations["editions.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tính lại root, đối chiếu từng dòng với kho */
        get: operations["editions.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách văn bản đã nạp */
        get: operations["documents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/toc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mục lục của một văn bản */
        get: operations["documents.toc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các điều của một văn bản như chúng là vào một ngày, theo thứ tự của văn bản */
        get: operations["documents.provisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nạp một văn bản: tất cả hoặc không gì cả; nạp lại cùng tệp thì không đổi gì
         * @description Với "Accept: text/event-stream", tiến độ đến theo từng sự kiện "stage" (ImportStageDto), rồi một sự kiện cuối: "report" (ImportReportDto) hoặc "problem" (ProblemDto). Mất kết nối giữa chừng: việc đã nhận vẫn làm tới cùng.
         */
        post: operations["import.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lời văn theo dẫn chiếu, vào một ngày: đúng điểm, khoản được dẫn và cả điều */
        get: operations["provisions.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bảng tham chiếu: cơ quan, chức danh, địa phương, lĩnh vực, chữ viết tắt */
        get: operations["reference.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi mục của một bảng, hoặc những mục tồn tại vào một ngày */
        get: operations["reference.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entrance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đang ở đây, và vào bằng cách nào */
        get: operations["entrance.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Người đang đăng nhập */
        get: operations["session.read"];
        put?: never;
        /** Đăng nhập bằng mật khẩu; phiên nằm trong cookie trithuc_session */
        post: operations["session.open"];
        /** Đăng xuất */
        delete: operations["session.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi mật khẩu của mình; mọi phiên khác kết thúc */
        post: operations["session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đăng nhập một lần: chuyển sang nơi xác nhận danh tính */
        get: operations["signon.begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nơi xác nhận danh tính chuyển về đây */
        get: operations["signon.finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mã truy cập của mình, hoặc của một người */
        get: operations["tokens.list"];
        put?: never;
        /** Làm một mã truy cập cho mình; chỉ cho xem lần này */
        post: operations["tokens.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Bỏ một mã truy cập */
        delete: operations["tokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi tài khoản, theo tên đăng nhập */
        get: operations["people.list"];
        put?: never;
        /** Mở tài khoản; đăng nhập lần đầu bằng mật khẩu dùng một lần */
        post: operations["people.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tài khoản */
        get: operations["people.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa tài khoản, từ bản nêu trong If-Match */
        patch: operations["people.change"];
        trace?: never;
    };
    "/api/v1/people/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng tài khoản; việc đã làm vẫn mang tên người đó */
        post: operations["people.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở lại tài khoản đã đóng */
        post: operations["people.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cấp mật khẩu dùng một lần thay mật khẩu cũ; mọi phiên kết thúc */
        post: operations["people.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tên của người theo định danh (không có thì không có dòng), hoặc những đồng nghiệp mang tên ấy */
        get: operations["names.names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký kiểm tra, mới nhất trước */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cả nhật ký, cũ nhất trước, mỗi dòng một JSON */
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tính lại cả chuỗi; nêu dòng sai đầu tiên */
        get: operations["audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những gì mình theo dõi, và thư có tới mình không */
        get: operations["subscriptions.list"];
        put?: never;
        /** Theo dõi thêm; điều đã công bố trước đó không báo */
        post: operations["subscriptions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/resume-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi thư lại, sau khi đã ngừng hoặc địa chỉ bị từ chối */
        post: operations["subscriptions.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Không theo dõi nữa */
        delete: operations["subscriptions.remove"];
        options?: never;
        head?: never;
        /** Báo cả bằng thư, hoặc thôi */
        patch: operations["subscriptions.setMail"];
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tin của mình: chưa đọc trước, mới trước */
        get: operations["notices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đánh dấu đã đọc một số tin, hoặc mọi tin */
        post: operations["notices.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/stop/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trang hỏi lại trước khi ngừng thư */
        get: operations["mail.ask"];
        put?: never;
        /** Ngừng thư (RFC 8058); mã không có cũng được trả lời như thế */
        post: operations["mail.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/lessons.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bài học công khai, mới công bố trước (Atom) */
        get: operations["feeds.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số đo của một năm, mỗi số kèm cách tính, cơ sở và năm trước */
        get: operations["measures.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Báo rằng một kết quả tra cứu được mở; chỉ đếm, không ghi ai mở */
        post: operations["measures.opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những câu hỏi gần đây không tìm thấy gì: bao nhiêu lần, không ghi ai hỏi */
        get: operations["measures.missed"];
        put?: never;
        /** Báo thiếu: không kết quả nào trả lời câu hỏi; đợt rà soát sau nêu ra, không ghi ai báo */
        post: operations["measures.missing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kho hôm nay: bài học, bất cập, quy định chia theo nơi, lĩnh vực, bậc, loại, hiệu lực */
        get: operations["holdings.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holdings/{breakdown}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các mục của một dòng, theo định danh; rỗng khi dòng không liệt kê được */
        get: operations["holdings.itemsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chỉ mục tìm kiếm: còn kém bao nhiêu, mục nào không vào được, việc đang làm */
        get: operations["index.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bắt đầu so sánh, sửa hay dựng lại chỉ mục; mỗi lúc một việc, tra cứu vẫn chạy */
        post: operations["index.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bản sao giữ trên máy chủ */
        get: operations["backups.list"];
        put?: never;
        /** Sao lưu cả cơ sở dữ liệu trong khi đang dùng */
        post: operations["backups.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backups/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải một bản sao; chỉ người đã đăng nhập, không bằng mã truy cập */
        get: operations["backups.download"];
        put?: never;
        post?: never;
        /** Bỏ một bản sao */
        delete: operations["backups.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiến trình còn sống */
        get: operations["health.alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cơ sở dữ liệu và chỉ mục, từng phần một; 503 khi không nên gửi thêm yêu cầu */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FacetCountDto: {
            /** @example provision */
            value: string;
            /** @example 84 */
            count: number;
        };
        /** @enum {string} */
        ProblemCode: "invalid" | "malformed" | "unauthenticated" | "refused" | "not-found" | "gone" | "conflict" | "version-conflict" | "precondition-failed" | "too-slow" | "too-large" | "unsupported-type" | "unreadable" | "precondition-required" | "too-many-requests" | "too-many-attempts" | "headers-too-large" | "damaged" | "internal" | "unavailable";
        ProblemFieldDto: {
            /**
             * @description Đường dẫn tới chỗ sai; rỗng là cả nội dung
             * @example limit
             */
            field: string;
            /** @example phải là số nguyên từ 1 đến 100 */
            message: string;
        };
        SuccessorDto: {
            /** @example lesson/doi-chieu-so-giao-nhan */
            id: string;
            /** @example lesson */
            kind: string;
            /** @example Đối chiếu sổ giao nhận */
            title: string;
        };
        RetiredDto: {
            /** @example lesson */
            kind: string;
            /**
             * Format: date
             * @description Ngày đầu không còn dùng
             */
            on: string;
            /** @description Mục thay, nếu người hỏi được đọc */
            into: components["schemas"]["SuccessorDto"] | null;
        };
        ProblemDto: {
            /** @example urn:trithuc:problem:invalid */
            type: string;
            /** @example Yêu cầu không hợp lệ */
            title: string;
            /** @example 400 */
            status: number;
            /** @example Xem từng chỗ sai trong "problems". */
            detail: string;
            /**
             * @description Đường dẫn đã gọi
             * @example /api/v1/search
             */
            instance: string;
            /**
             * @description Mã của yêu cầu, có trong nhật ký; cũng ở tiêu đề X-Request-Id
             * @example f3b0…
             */
            requestId: string;
            code: components["schemas"]["ProblemCode"];
            problems?: components["schemas"]["ProblemFieldDto"][];
            /** @description Với gone: thôi dùng từ ngày nào, mục nào thay */
            retired?: components["schemas"]["RetiredDto"];
        };
        HitFacetsDto: {
            /** @example nd-cp/174/2026 */
            document: string | null;
            /**
             * @example [
             *       "vien-thong"
             *     ]
             */
            sectors: string[];
            /** @example 2026 */
            year: number | null;
            /**
             * @example [
             *       "ha-noi"
             *     ]
             */
            places: string[];
            /**
             * @description Mức kiểm chứng của bài học
             * @enum {string|null}
             */
            maturity: "observed" | "identified" | "validated" | "applied" | "verified" | null;
            /**
             * @description Kiểu bất cập
             * @enum {string|null}
             */
            gapKind: "unclear" | "conflicting" | "overlapping" | "missing" | "outdated" | "not-deterrent" | null;
            /**
             * @description Bất cập đang ở đâu
             * @enum {string|null}
             */
            gapStatus: "open" | "proposed" | "accepted" | "resolved" | "rejected" | null;
        };
        ValidityDto: {
            /**
             * Format: date
             * @description Ngày đầu có hiệu lực; null là chưa rõ
             */
            from: string | null;
            /**
             * Format: date
             * @description Ngày đầu hết hiệu lực; null là chưa định
             */
            to: string | null;
            suspended: boolean;
        };
        SegmentDto: {
            /** @example SIM rác */
            text: string;
            mark: boolean;
        };
        SnippetDto: {
            /**
             * @description Chỗ của đoạn trích
             * @example khoan-2/diem-a
             */
            at: string | null;
            start: number;
            end: number;
            segments: components["schemas"]["SegmentDto"][];
        };
        HitDto: {
            /**
             * @description Khác itemId khi là lời văn của một thời kỳ trước
             * @example nd-cp/174/2026/dieu-33
             */
            id: string;
            /** @example nd-cp/174/2026/dieu-33 */
            itemId: string;
            /** @example 1 */
            version: number;
            /** @example provision */
            kind: string;
            /** @example Điều 33. Vi phạm quy định về thông tin thuê bao */
            title: string;
            /**
             * @example [
             *       "Nghị định 174/2026/NĐ-CP",
             *       "Chương III"
             *     ]
             */
            path: string[];
            facets: components["schemas"]["HitFacetsDto"];
            validity: components["schemas"]["ValidityDto"] | null;
            /**
             * @description null: loại không có hiệu lực pháp lý
             * @enum {string|null}
             */
            status: "in-force" | "not-yet" | "no-longer" | "suspended" | "unknown" | null;
            /**
             * @description Chỗ khớp nhất
             * @example khoan-2/diem-a
             */
            at: string | null;
            /** @description Tên, chữ khớp được đánh dấu */
            titleSegments: components["schemas"]["SegmentDto"][];
            /** @description Các đoạn trả lời sát nhất */
            snippets: components["schemas"]["SnippetDto"][];
            /** @description Được dẫn chiếu trong câu hỏi */
            cited: boolean;
            /** @description So được với kết quả khác của cùng câu hỏi */
            score: number;
            /**
             * @description Số bài học, bất cập đang công bố dẫn tới mục này, theo loại; loại không có thì không kể
             * @example [
             *       {
             *         "value": "lesson",
             *         "count": 12
             *       }
             *     ]
             */
            citedBy: components["schemas"]["FacetCountDto"][];
        };
        UnderstoodDto: {
            /** @enum {string} */
            kind: "citation" | "tones" | "abbreviation" | "correction";
            /** @example sim rac */
            from: string;
            /** @example sim rác */
            to: string;
            start: number;
            end: number;
        };
        SearchResultDto: {
            hits: components["schemas"]["HitDto"][];
            /**
             * @description Số văn bản khớp, không chỉ trang này
             * @example 128
             */
            total: number;
            /** @description Chỉ những mặt đã hỏi; bộ lọc của một mặt không tính cho chính mặt đó */
            facets: {
                kind?: components["schemas"]["FacetCountDto"][];
                document?: components["schemas"]["FacetCountDto"][];
                sector?: components["schemas"]["FacetCountDto"][];
                year?: components["schemas"]["FacetCountDto"][];
                place?: components["schemas"]["FacetCountDto"][];
                maturity?: components["schemas"]["FacetCountDto"][];
                gapKind?: components["schemas"]["FacetCountDto"][];
                gapStatus?: components["schemas"]["FacetCountDto"][];
                status?: components["schemas"]["FacetCountDto"][];
            };
            /** @description Khi hỏi theo ngày: số văn bản khớp nhưng không có hiệu lực ngày đó, không nằm trong hits */
            notHolding: components["schemas"]["FacetCountDto"][];
            /** @description Câu hỏi đã được hiểu thế nào */
            understood: components["schemas"]["UnderstoodDto"][];
            /** @description Có phải ý bạn là */
            didYouMean: string | null;
            /** @example 4.2 */
            tookMs: number;
        };
        SuggestionDto: {
            /** @example thông tin thuê bao */
            text: string;
            /** @description Mục để mở ngay; null là chữ để hỏi tiếp */
            itemId: string | null;
            /**
             * @description Loại của mục
             * @example provision
             */
            kind: string | null;
        };
        CardDto: {
            /**
             * @description Khác itemId khi là lời văn của một thời kỳ trước
             * @example nd-cp/174/2026/dieu-33
             */
            id: string;
            /** @example nd-cp/174/2026/dieu-33 */
            itemId: string;
            /** @example 1 */
            version: number;
            /** @example provision */
            kind: string;
            /** @example Điều 33. Vi phạm quy định về thông tin thuê bao */
            title: string;
            /**
             * @example [
             *       "Nghị định 174/2026/NĐ-CP",
             *       "Chương III"
             *     ]
             */
            path: string[];
            facets: components["schemas"]["HitFacetsDto"];
            validity: components["schemas"]["ValidityDto"] | null;
            /**
             * @description null: loại không có hiệu lực pháp lý
             * @enum {string|null}
             */
            status: "in-force" | "not-yet" | "no-longer" | "suspended" | "unknown" | null;
        };
        ItemSummaryDto: {
            /** @example nd-cp/174/2026/dieu-33 */
            id: string;
            /** @example provision */
            kind: string;
            /** @example Điều 33. Vi phạm quy định về thông tin thuê bao */
            title: string;
            /**
             * @example [
             *       "Nghị định 174/2026/NĐ-CP",
             *       "Chương III"
             *     ]
             */
            path: string[];
            /**
             * @description Số của bản mới nhất người gọi được đọc: ETag và If-Match
             * @example 3
             */
            newest: number;
            /**
             * @description Số của bản người đọc thấy
             * @example 2
             */
            published: number | null;
            validity: components["schemas"]["ValidityDto"] | null;
        };
        ItemPageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["ItemSummaryDto"][];
        };
        AsOfDto: {
            /** Format: date */
            on: string;
            /** Format: date-time */
            known: string;
            /** @enum {string} */
            status: "in-force" | "not-yet" | "no-longer" | "suspended" | "unknown" | "not-loaded";
        };
        LinkDto: {
            /** @example rests-on */
            type: string;
            /** @example nd-cp/174/2026/dieu-33 */
            target: string;
            /** @example khoan-3/diem-g */
            at: string | null;
        };
        VersionDto: {
            /** @example nd-cp/174/2026/dieu-33 */
            itemId: string;
            /** @example provision */
            kind: string;
            /** @example 3 */
            version: number;
            /** @description Các trường theo loại, trừ trường người gọi không được đọc */
            body: components["schemas"]["DocumentBody"] | components["schemas"]["ProvisionBody"] | components["schemas"]["LessonBody"] | components["schemas"]["GapBody"] | components["schemas"]["ReferenceBody"] | components["schemas"]["EditionBody"];
            validity: components["schemas"]["ValidityDto"] | null;
            links: components["schemas"]["LinkDto"][];
            /** @description Bản trước mà bản này đính chính */
            corrects: number | null;
            /** Format: date-time */
            recordedAt: string;
            /**
             * @description Định danh người ghi
             * @example p-4kq9x2m7ab
             */
            actor: string;
            /** @example Bổ sung căn cứ */
            reason: string;
            /** @description SHA-256 của nội dung; null khi có điều người gọi không được đọc */
            contentHash: string | null;
            /** @description SHA-256 của bản ghi trước */
            previousHash: string | null;
            /** @description SHA-256 của cả bản ghi; null với người không được đọc mọi điều của mục */
            recordHash: string | null;
            /** @description Các trường Markdown dưới dạng HTML đã làm sạch; chỉ khi hỏi html=true */
            html?: {
                [key: string]: string;
            };
        };
        ItemDto: {
            /** @example nd-cp/174/2026/dieu-33 */
            id: string;
            /** @description null: chưa nạp */
            item: components["schemas"]["ItemSummaryDto"] | null;
            /** @description Có khi hỏi on hoặc known */
            asOf: components["schemas"]["AsOfDto"] | null;
            /** @description Bản mà asOf nói tới; không hỏi ngày thì là bản đã công bố, chưa công bố thì bản mới nhất */
            version: components["schemas"]["VersionDto"] | null;
        };
        NewItemDto: {
            /**
             * @description Vì sao ghi; còn mãi trong lịch sử
             * @example Bổ sung căn cứ
             */
            reason: string;
            /**
             * @description Các trường theo loại
             * @example {
             *       "title": "Đối chiếu số thuê bao với giấy tờ trước khi lập biên bản",
             *       "finding": "Số liệu không khớp."
             *     }
             */
            body: components["schemas"]["DocumentBody"] | components["schemas"]["ProvisionBody"] | components["schemas"]["LessonBody"] | components["schemas"]["GapBody"] | components["schemas"]["ReferenceBody"] | components["schemas"]["EditionBody"];
            /**
             * @description Loại
             * @example lesson
             * @enum {string}
             */
            kind: "document" | "provision" | "lesson" | "gap" | "reference" | "edition";
        };
        NewVersionDto: {
            /**
             * @description Vì sao ghi; còn mãi trong lịch sử
             * @example Bổ sung căn cứ
             */
            reason: string;
            /**
             * @description Các trường theo loại
             * @example {
             *       "title": "Đối chiếu số thuê bao với giấy tờ trước khi lập biên bản",
             *       "finding": "Số liệu không khớp."
             *     }
             */
            body: components["schemas"]["DocumentBody"] | components["schemas"]["ProvisionBody"] | components["schemas"]["LessonBody"] | components["schemas"]["GapBody"] | components["schemas"]["ReferenceBody"] | components["schemas"]["EditionBody"];
            /** @description Số của bản trước đã sai ngay từ đầu, nếu bản này đính chính nó */
            corrects?: number | null;
            /**
             * @description true: chỉ sửa vài chữ của bản đã duyệt; lời duyệt còn hiệu lực và không ai được báo
             * @default false
             */
            minor?: boolean;
        };
        HistoryEntryDto: {
            /** @example 3 */
            version: number;
            validity: components["schemas"]["ValidityDto"] | null;
            /** @description Bản trước mà bản này đính chính */
            corrects: number | null;
            /** Format: date-time */
            recordedAt: string;
            /**
             * @description Định danh người ghi
             * @example p-4kq9x2m7ab
             */
            actor: string;
            /** @example Bổ sung căn cứ */
            reason: string;
            /** @description SHA-256 của nội dung; null khi có điều người gọi không được đọc */
            contentHash: string | null;
            /**
             * Format: date-time
             * @description null: chưa từng công bố
             */
            publishedAt: string | null;
        };
        DiffPartDto: {
            /** @example thuê bao */
            text: string;
            /** @enum {string} */
            change: "same" | "added" | "removed";
        };
        DiffSectionDto: {
            /** @example khoan-2/diem-a */
            at: string;
            heading: string | null;
            parts: components["schemas"]["DiffPartDto"][];
        };
        FieldChangeDto: {
            /** @example sectors */
            field: string;
            before: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            after: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
        };
        DiffDto: {
            /** @example nd-cp/174/2026/dieu-33 */
            itemId: string;
            /** @example 1 */
            from: number;
            /** @example 2 */
            to: number;
            /** @description Chữ thay đổi, theo từng chỗ */
            sections: components["schemas"]["DiffSectionDto"][];
            /** @description Trường thay đổi, giá trị trước và sau */
            fields: components["schemas"]["FieldChangeDto"][];
        };
        PeriodDto: {
            /** @example 2 */
            version: number;
            /**
             * Format: date
             * @description Ngày đầu; null là chưa rõ
             */
            from: string | null;
            /**
             * Format: date
             * @description Ngày đầu không còn là lời văn này; null là chưa định
             */
            to: string | null;
            /** @description Ngưng hiệu lực */
            suspended: boolean;
        };
        OutgoingLinkDto: {
            /** @example rests-on */
            type: string;
            /** @example nd-cp/174/2026/dieu-33 */
            target: string;
            /** @example khoan-3/diem-g */
            at: string | null;
            /**
             * @description null: chưa nạp
             * @example provision
             */
            kind: string | null;
            /** @description Tên của mục được dẫn; null: chưa nạp */
            title: string | null;
            /**
             * @description Cách dẫn chính thức; null khi không phải văn bản luật
             * @example khoản 3 Điều 33 Nghị định số 174/2026/NĐ-CP
             */
            citation: string | null;
        };
        ReferrerDto: {
            /** @example lesson/sim-kich-hoat-san */
            itemId: string;
            /** @example lesson */
            kind: string;
            /** @example 2 */
            version: number;
            /** @example rests-on */
            type: string;
            /** @example khoan-2 */
            at: string | null;
            /**
             * @description Tên của mục dẫn tới
             * @example Chỉ nhận thuê bao từ điểm được ủy quyền
             */
            title: string;
            /**
             * @example [
             *       "Nghị định 174/2026/NĐ-CP",
             *       "Chương III"
             *     ]
             */
            path: string[];
        };
        ReferrerPageDto: {
            rows: components["schemas"]["ReferrerDto"][];
            next: string | null;
            total: number;
        };
        LinksDto: {
            /** @description Mục này dẫn tới */
            outgoing: components["schemas"]["OutgoingLinkDto"][];
            /** @description Những mục dẫn tới mục này, theo trang */
            incoming: components["schemas"]["ReferrerPageDto"];
        };
        SaidDto: {
            /**
             * @description Số của bản đã đọc
             * @example 2
             */
            version: number;
            /** @description contentHash của bản đã đọc; bỏ trống hoặc null khi người gọi không được thấy mã ấy */
            contentHash?: string | null;
            /** @description Lời nhắn đi kèm */
            note?: string;
        };
        RequestChangesDto: {
            /**
             * @description Số của bản đã đọc
             * @example 2
             */
            version: number;
            /** @description contentHash của bản đã đọc; bỏ trống hoặc null khi người gọi không được thấy mã ấy */
            contentHash?: string | null;
            /**
             * @description Cần sửa gì
             * @example Thiếu căn cứ cho mức phạt
             */
            note: string;
        };
        PublishDto: {
            /**
             * @description Số của bản đã đọc
             * @example 2
             */
            version: number;
            /** @description contentHash của bản đã đọc; bỏ trống hoặc null khi người gọi không được thấy mã ấy */
            contentHash?: string | null;
            /**
             * @description Vì sao công bố, và vì sao giữ lại chỗ giống dữ liệu cá nhân nếu có; còn mãi trong lịch sử
             * @example Đã duyệt
             */
            reason: string;
            /**
             * @description true: đã xem những chỗ giống dữ liệu cá nhân và chịu trách nhiệm
             * @default false
             */
            acknowledged?: boolean;
        };
        RetireDto: {
            /** @description Vì sao thôi dùng; còn mãi trong lịch sử */
            reason: string;
            /**
             * @description Mục được gộp vào
             * @example lesson/doi-chieu-so-giao-nhan
             */
            into?: string | null;
        };
        RenewDto: {
            /**
             * @description Số của bản đã đọc
             * @example 2
             */
            version: number;
            /** @description contentHash của bản đã đọc; bỏ trống hoặc null khi người gọi không được thấy mã ấy */
            contentHash?: string | null;
            /** @description Lời nhắn đi kèm */
            note?: string;
            /**
             * Format: date
             * @description Hạn rà soát tới; không nêu là theo lệ của loại
             * @example 2026-07-01
             */
            until?: string | null;
        };
        OwnerDto: {
            /**
             * @description Mã của người phụ trách mới
             * @example p-7xk2mq9dfa
             */
            to: string;
        };
        CommentDto: {
            /** @example c-0b6a9ea7-5d0e-4c0c-9a51-000000000000 */
            id: string;
            /** @example 2 */
            version: number;
            /** @example p-7xk2mq9dfa */
            by: string;
            /** Format: date-time */
            at: string;
            text: string;
            /** @description Mã của những người được nhắc tên */
            mentions: string[];
        };
        CommentPageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["CommentDto"][];
        };
        NewCommentDto: {
            /**
             * @description Số của bản nói tới
             * @example 2
             */
            version: number;
            /**
             * @description Lời trao đổi; @tên-đăng-nhập nhắc tên một người
             * @example Nhờ @nguoi.duyet xem lại căn cứ
             */
            text: string;
        };
        ApprovalDto: {
            /**
             * @description lapsed: bản mới nhất nói khác bản đã duyệt
             * @enum {string}
             */
            state: "none" | "holds" | "lapsed";
            /**
             * @description Bản đã duyệt
             * @example 3
             */
            approved: number | null;
            /**
             * @description Bản mới nhất
             * @example 5
             */
            current: number | null;
        };
        DecisionDto: {
            /** @example 3 */
            version: number;
            /** @example p-7xk2mq9dfa */
            by: string;
            /** Format: date-time */
            at: string;
            note: string;
        };
        RetirementDto: {
            /** @description Mã của những người quyết định */
            by: string[];
            /** Format: date-time */
            at: string;
            reason: string;
            /** @description Mục được gộp vào, nếu người hỏi được thấy */
            into: string | null;
        };
        WorkDto: {
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            /** @description Bản mới nhất người hỏi được thấy */
            version: number;
            /**
             * @description Bản ấy đang ở bước nào
             * @enum {string}
             */
            stage: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "superseded" | "retired";
            published: number | null;
            /** @description Mã của người phụ trách */
            owner: string | null;
            /**
             * Format: date
             * @description Hạn rà soát bản đã công bố
             */
            due: string | null;
            /** @description Đã quá hạn rà soát */
            overdue: boolean;
            approval: components["schemas"]["ApprovalDto"];
            submitted: components["schemas"]["DecisionDto"] | null;
            changesRequested: components["schemas"]["DecisionDto"] | null;
            approvedBy: components["schemas"]["DecisionDto"] | null;
            /** @description Các bản chỉ sửa nhỏ kể từ bản đã duyệt */
            minorEdits: number[];
            retired: components["schemas"]["RetirementDto"] | null;
            /** @description Việc người hỏi làm được với mục ngay lúc này, như khi gọi chính việc ấy */
            may: ("revise" | "submit" | "approve" | "request-changes" | "publish" | "retire" | "renew" | "hand-over" | "comment")[];
        };
        TaskDto: {
            /**
             * @description Vì sao việc này chờ
             * @enum {string}
             */
            why: "to-approve" | "to-publish" | "changes-requested" | "mentioned" | "overdue" | "orphaned";
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            /** @example lesson */
            kind: string;
            title: string;
            /** @example 3 */
            version: number;
            /**
             * Format: date
             * @description Chờ từ ngày nào
             */
            since: string;
            /** @description Mã của người trình, yêu cầu, nhắc tên, đã nghỉ */
            by: string | null;
            /** @description Lời của người ấy */
            note: string | null;
        };
        TaskPageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["TaskDto"][];
        };
        PutAsideDto: {
            /** @description Mục đã nhắc tên mình */
            itemId: string;
        };
        TextToCheckDto: {
            /** @description Lời văn cần xem */
            text: string;
        };
        FindingDto: {
            /** @description Chỗ bắt đầu, tính bằng đơn vị UTF-16 của lời văn ở dạng NFC */
            start: number;
            /** @description Chỗ kết thúc, không kể */
            end: number;
            /** @enum {string} */
            kind: "name" | "id-number" | "phone" | "email" | "account";
            /** @description Như trong lời văn */
            text: string;
            /** @description Vì sao ngờ */
            why: string;
        };
        MissDto: {
            /** @example kiểm kê tem bưu chính */
            text: string;
            /** @description Số lần tìm */
            count: number;
            /**
             * Format: date
             * @description Ngày cuối còn người tìm
             */
            lastDay: string;
        };
        ReviewDto: {
            /** @example 2026 */
            year: number;
            /**
             * @example [
             *       "lesson",
             *       "gap"
             *     ]
             */
            kinds: string[];
            /** @description null: mọi lĩnh vực */
            sectors: string[] | null;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            dueOn: string;
            /**
             * @description opening: mở dở; mở lại để làm tiếp
             * @enum {string}
             */
            state: "opening" | "open" | "closed";
            /** @example 90 */
            quorumPercent: number;
            /** @description Mã người mở */
            openedBy: string;
            /** Format: date-time */
            openedAt: string;
            closedBy: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Năm của ấn bản trước; null: chưa có */
            follows: number | null;
            /** @description Người tìm không thấy: việc cần bổ sung */
            wanted: components["schemas"]["MissDto"][];
        };
        NewReviewDto: {
            /**
             * @description Năm
             * @example 2026
             */
            year: number;
            /**
             * @description Các loại được rà soát
             * @example [
             *       "lesson",
             *       "gap"
             *     ]
             */
            kinds: ("document" | "provision" | "lesson" | "gap" | "reference")[];
            /**
             * @description Khóa các lĩnh vực; bỏ trống là mọi lĩnh vực
             * @example [
             *       "buu-chinh"
             *     ]
             */
            sectors?: string[];
            /**
             * Format: date
             * @description Ngày đầu được kết luận
             * @example 2026-11-01
             */
            opensOn: string;
            /**
             * Format: date
             * @description Ngày cuối còn đúng hạn
             * @example 2026-12-15
             */
            dueOn: string;
            /**
             * @description Phải kết luận ít nhất bao nhiêu phần trăm số mục mới đóng được
             * @example 90
             */
            quorumPercent: number;
        };
        OpenedReviewDto: {
            /** @example 2026 */
            year: number;
            /** @description Số mục cần rà soát */
            candidates: number;
        };
        CalendarEntryDto: {
            /** @example 2026 */
            year: number;
            /**
             * @example [
             *       "lesson",
             *       "gap"
             *     ]
             */
            kinds: string[];
            /** @description null: mọi lĩnh vực */
            sectors: string[] | null;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            dueOn: string;
            /**
             * @description opening: mở dở; mở lại để làm tiếp
             * @enum {string}
             */
            state: "opening" | "open" | "closed";
        };
        ShareDto: {
            /** @example buu-chinh */
            key: string;
            total: number;
            /** @description Đã có kết luận */
            decided: number;
        };
        ProgressDto: {
            review: components["schemas"]["ReviewDto"];
            total: number;
            decided: number;
            overdue: number;
            byState: {
                waiting?: number;
                assigned?: number;
                "to-confirm"?: number;
                decided?: number;
                done?: number;
            };
            bySector: components["schemas"]["ShareDto"][];
            byUnit: components["schemas"]["ShareDto"][];
        };
        AssignedDto: {
            /** @description Số mục vừa giao */
            assigned: number;
            /** @description Số mục không còn ai đủ điều kiện */
            left: number;
        };
        QuorumDto: {
            /** @description Số mục đã có kết luận */
            decided: number;
            /** @description Số mục phải kết luận; mục không còn công bố thì không tính */
            of: number;
            /** @description Phải có ít nhất bấy nhiêu kết luận mới đóng được */
            needed: number;
        };
        SignatureDto: {
            /** @example p-4kq9x2m7ab */
            person: string;
            /** @example Trần Thị Thử */
            name: string;
            /** @enum {string} */
            role: "reviewer" | "legal" | "curator";
            /** Format: date */
            on: string;
        };
        EditionDto: {
            /** @example Ấn bản 2026 */
            title: string;
            /** @example 2026 */
            year: number;
            /** Format: date */
            closedOn: string;
            /**
             * @example [
             *       "lesson",
             *       "gap"
             *     ]
             */
            kinds: string[];
            /** @description null: mọi lĩnh vực */
            sectors: string[] | null;
            /** @description SHA-256 của các dòng "mã bản mã-băm" */
            root: string;
            /** @description root của ấn bản trước */
            previous: string | null;
            /**
             * @description Năm của ấn bản trước
             * @example 2025
             */
            follows: string | null;
            signatures: components["schemas"]["SignatureDto"][];
            /** @description Số mục theo loại */
            totals: {
                [key: string]: number;
            };
            /** @description Số mục theo lĩnh vực */
            bySector: {
                [key: string]: number;
            };
            /** @description Số mục theo đơn vị */
            byBody: {
                [key: string]: number;
            };
        };
        ReasonToReviewDto: {
            /** @enum {string} */
            type: "new" | "changed" | "review-due" | "law-changed" | "near-duplicate" | "conflicting" | "open-gap";
            /** @example Đến hạn rà soát ngày 01/11/2026 */
            words: string;
            /** @description Mục khác mà lý do nói tới */
            itemId: string | null;
            /** @description Tên của mục khác ấy; null: không có, hoặc người gọi không được đọc */
            title: string | null;
            /** @description Bản trong ấn bản trước, khi đã sửa từ đó */
            before: number | null;
        };
        NamedPersonDto: {
            /** @example p-4kq9x2m7ab */
            id: string;
            /** @example Trần Thị Thử */
            name: string;
        };
        ConfirmedDto: {
            by: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
        };
        GivenVerdictDto: {
            /** @enum {string} */
            ruling: "keep" | "revise" | "merge" | "retire" | "promote";
            reason: string;
            into: string | null;
            proof: string | null;
            minutes: number | null;
            by: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
            /** @description true: cần người thứ hai đồng ý */
            needsSecond: boolean;
            confirmed: components["schemas"]["ConfirmedDto"] | null;
            /**
             * Format: date-time
             * @description null: chưa thực hiện
             */
            doneAt: string | null;
        };
        LastVerdictDto: {
            /** @example 2025 */
            year: number;
            /** @enum {string} */
            ruling: "keep" | "revise" | "merge" | "retire" | "promote";
            reason: string;
            /** @description Bản được kết luận khi ấy */
            version: number;
            by: components["schemas"]["NamedPersonDto"];
            /** Format: date-time */
            at: string;
        };
        ReviewCandidateDto: {
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            /** @example lesson */
            kind: string;
            title: string;
            /** @description Bản được rà soát */
            version: number;
            /** @description null: người gọi không được thấy */
            contentHash: string | null;
            sectors: string[];
            unit: string | null;
            reasons: components["schemas"]["ReasonToReviewDto"][];
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            /** @enum {string} */
            state: "waiting" | "assigned" | "to-confirm" | "decided" | "done";
            assignee: components["schemas"]["NamedPersonDto"] | null;
            verdict: components["schemas"]["GivenVerdictDto"] | null;
            /** @description Kết luận ở lần rà soát trước */
            lastVerdict: components["schemas"]["LastVerdictDto"] | null;
        };
        CandidatePageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["ReviewCandidateDto"][];
        };
        ExcludedDto: {
            person: components["schemas"]["NamedPersonDto"];
            /** @enum {string} */
            why: "away" | "not-competent" | "may-not-read" | "author" | "own-unit" | "same-item-last-time" | "same-sector-last-time";
        };
        AssignmentDto: {
            itemId: string;
            title: string;
            assignee: components["schemas"]["NamedPersonDto"] | null;
            /** Format: date-time */
            assignedAt: string | null;
            /** @description Vì sao, trong một câu */
            explanation: string;
            /** @description Số mục người nhận đã có khi được chọn */
            load: number | null;
            /** @description Số người đủ điều kiện */
            eligible: number | null;
            excluded: components["schemas"]["ExcludedDto"][];
        };
        AssignmentPageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["AssignmentDto"][];
        };
        CandidateInFullDto: {
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            /** @example lesson */
            kind: string;
            title: string;
            /** @description Bản được rà soát */
            version: number;
            /** @description null: người gọi không được thấy */
            contentHash: string | null;
            sectors: string[];
            unit: string | null;
            reasons: components["schemas"]["ReasonToReviewDto"][];
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            /** @enum {string} */
            state: "waiting" | "assigned" | "to-confirm" | "decided" | "done";
            assignee: components["schemas"]["NamedPersonDto"] | null;
            verdict: components["schemas"]["GivenVerdictDto"] | null;
            /** @description Kết luận ở lần rà soát trước */
            lastVerdict: components["schemas"]["LastVerdictDto"] | null;
            /** @description judge: kết luận; confirm: đồng ý với kết luận của người khác; reassign: giao cho người khác */
            may: ("judge" | "confirm" | "reassign")[];
        };
        PossibleReviewerDto: {
            person: components["schemas"]["NamedPersonDto"];
            /** @description Số mục của kỳ này đã giao cho người ấy */
            load: number;
            /**
             * @description Vì sao không giao được; null: giao được
             * @enum {string|null}
             */
            why: "away" | "not-competent" | "may-not-read" | "author" | "own-unit" | "same-item-last-time" | "same-sector-last-time" | null;
        };
        VerdictDto: {
            /**
             * @description Số của bản đã đọc
             * @example 2
             */
            version: number;
            /** @description contentHash của bản đã đọc; bỏ trống hoặc null khi người gọi không được thấy mã ấy */
            contentHash?: string | null;
            /**
             * @description keep: giữ; revise: sửa; merge: gộp; retire: thôi dùng; promote: nâng một mức chín
             * @enum {string}
             */
            ruling: "keep" | "revise" | "merge" | "retire" | "promote";
            /** @description Vì sao; còn mãi trong lịch sử */
            reason: string;
            /** @description Khi gộp: mục được gộp vào */
            into?: string | null;
            /** @description Khi nâng mức chín: bằng chứng */
            proof?: string | null;
            /** @description Đã rà soát mất bao nhiêu phút */
            minutes?: number | null;
        };
        WordsDto: {
            /**
             * @description Số của bản đã đọc
             * @example 2
             */
            version: number;
            /** @description contentHash của bản đã đọc; bỏ trống hoặc null khi người gọi không được thấy mã ấy */
            contentHash?: string | null;
        };
        ReassignmentDto: {
            /** @description Mã người nhận; bỏ trống hoặc null: chọn theo quy tắc */
            to?: string | null;
        };
        NamedItemDto: {
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            title: string;
            version: number;
        };
        NamedItemsDto: {
            /** @description Số mục người gọi không được đọc */
            leftOut: number;
            rows: components["schemas"]["NamedItemDto"][];
        };
        MergedItemDto: {
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            title: string;
            version: number;
            /** @description Mục được gộp vào; null: người gọi không được đọc */
            into: string | null;
        };
        MergedItemsDto: {
            /** @description Số mục người gọi không được đọc */
            leftOut: number;
            rows: components["schemas"]["MergedItemDto"][];
        };
        EditionChangesDto: {
            new: components["schemas"]["NamedItemsDto"];
            changed: components["schemas"]["NamedItemsDto"];
            merged: components["schemas"]["MergedItemsDto"];
            retired: components["schemas"]["NamedItemsDto"];
        };
        EditionInFullDto: {
            /** @example Ấn bản 2026 */
            title: string;
            /** @example 2026 */
            year: number;
            /** Format: date */
            closedOn: string;
            /**
             * @example [
             *       "lesson",
             *       "gap"
             *     ]
             */
            kinds: string[];
            /** @description null: mọi lĩnh vực */
            sectors: string[] | null;
            /** @description SHA-256 của các dòng "mã bản mã-băm" */
            root: string;
            /** @description root của ấn bản trước */
            previous: string | null;
            /**
             * @description Năm của ấn bản trước
             * @example 2025
             */
            follows: string | null;
            signatures: components["schemas"]["SignatureDto"][];
            /** @description Số mục theo loại */
            totals: {
                [key: string]: number;
            };
            /** @description Số mục theo lĩnh vực */
            bySector: {
                [key: string]: number;
            };
            /** @description Số mục theo đơn vị */
            byBody: {
                [key: string]: number;
            };
            /** @description So với ấn bản trước */
            changes: components["schemas"]["EditionChangesDto"];
        };
        DifferenceDto: {
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            title: string;
            /** @description Bản trong ấn bản này; null: không có */
            from: number | null;
            /** @description Bản trong ấn bản kia; null: không có */
            to: number | null;
        };
        DifferencesDto: {
            /** @description Số mục người gọi không được đọc */
            leftOut: number;
            rows: components["schemas"]["DifferenceDto"][];
        };
        EditionFaultDto: {
            /**
             * @description root: các dòng không cho ra root; previous: không nối với ấn bản trước; rewritten: ấn bản bị ghi đè; missing: kho không có bản ấy; altered: kho nói khác
             * @enum {string}
             */
            fault: "root" | "previous" | "rewritten" | "missing" | "altered";
            /** @description null: cả ấn bản */
            itemId: string | null;
        };
        EditionVerificationDto: {
            year: number;
            root: string;
            /** @description Số dòng đã đối chiếu với kho */
            checked: number;
            /** @description Một trăm chỗ sai đầu tiên */
            faults: components["schemas"]["EditionFaultDto"][];
        };
        DocumentSummaryDto: {
            /** @example nd-cp/174/2026/dieu-33 */
            id: string;
            /** @example provision */
            kind: string;
            /** @example Điều 33. Vi phạm quy định về thông tin thuê bao */
            title: string;
            /**
             * @example [
             *       "Nghị định 174/2026/NĐ-CP",
             *       "Chương III"
             *     ]
             */
            path: string[];
            /**
             * @description Số của bản mới nhất người gọi được đọc: ETag và If-Match
             * @example 3
             */
            newest: number;
            /**
             * @description Số của bản người đọc thấy
             * @example 2
             */
            published: number | null;
            validity: components["schemas"]["ValidityDto"] | null;
            /** @example 174/2026/NĐ-CP */
            number: string | null;
            /** @example Nghị định */
            type: string | null;
            /**
             * @description Tên như in trên văn bản
             * @example Quy định xử phạt vi phạm hành chính …
             */
            name: string;
            /** @example Chính phủ */
            issuer: string | null;
            /** Format: date */
            issuedOn: string | null;
            /**
             * @example [
             *       "vien-thong"
             *     ]
             */
            sectors: string[];
            /** @description Đã nạp lời văn từ tệp của văn bản */
            loaded: boolean;
        };
        DocumentPageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["DocumentSummaryDto"][];
        };
        TocNodeDto: {
            /** @enum {string} */
            type: "part" | "chapter" | "section" | "article" | "clause" | "point";
            /** @example 33 */
            number: string;
            heading: string | null;
            /**
             * @description Định danh của điều
             * @example nd-cp/174/2026/dieu-33
             */
            provision: string | null;
            children: components["schemas"]["TocNodeDto"][];
        };
        TocDto: {
            document: components["schemas"]["ItemSummaryDto"];
            toc: components["schemas"]["TocNodeDto"][];
        };
        DocumentProvisionsDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["ItemDto"][];
        };
        DoubtDto: {
            /** @example dieu-47 */
            where: string;
            /** @example thiếu Điều 47 */
            problem: string;
        };
        ImportResultDto: {
            /** @example nd-cp/174/2026 */
            documentId: string;
            /** @example 117 */
            articles: number;
            /** @description Định danh các mục mới */
            created: string[];
            /** @description Định danh các mục có bản mới */
            revised: string[];
            /** @description Số mục không đổi */
            unchanged: number;
            /** @description Điều đã có mà tệp không có; giữ nguyên */
            vanished: string[];
            /** @description Mục của văn bản khác mà văn bản này làm hết hiệu lực */
            ended: string[];
            /** @description Tệp khác mà văn bản này đã được nạp từ đó; khi có thì không ghi gì (replace=true để thay) */
            heldFrom: string | null;
            /** @description Chỗ về hiệu lực cần người xem */
            doubts: components["schemas"]["DoubtDto"][];
        };
        ImportReportDto: {
            /** @example nd-174-2026.docx */
            file: string;
            /** @description true: chưa ghi gì, "result" là những gì sẽ ghi */
            dryRun: boolean;
            title: string | null;
            /** @description Số phần, chương, mục, điều, khoản, điểm đọc được */
            found: {
                part?: number;
                chapter?: number;
                section?: number;
                article?: number;
                clause?: number;
                point?: number;
            };
            /** @description Số đoạn bỏ qua theo lý do */
            skipped: {
                [key: string]: number;
            };
            /** @description Chỗ đọc chưa chắc */
            doubtful: components["schemas"]["DoubtDto"][];
            result: components["schemas"]["ImportResultDto"];
        };
        ImportStageDto: {
            /**
             * @description reading: đang đọc tệp; parsed: đã đọc xong; comparing: đang so từng điều với kho; writing: đang ghi, tất cả hoặc không gì cả; indexing: đã ghi, đang đưa vào tra cứu
             * @enum {string}
             */
            stage: "reading" | "parsed" | "comparing" | "writing" | "indexing";
            /** @description Số mục đã so (comparing) */
            done: number | null;
            /** @description Số điều đọc được, rồi số mục sẽ so và ghi */
            total: number | null;
        };
        UploadDto: {
            /**
             * Format: binary
             * @description .docx, .html, .md, .txt, .pdf có lớp chữ
             */
            file: string;
        };
        CandidateDto: {
            /** @example nd-cp/15/2020/dieu-102 */
            id: string;
            /** @example Điều 102 Nghị định số 15/2020/NĐ-CP */
            citation: string;
        };
        CitedProvisionDto: {
            /**
             * @description Chữ đã hỏi
             * @example điểm g khoản 3 Điều 102 NĐ 15/2020
             */
            asked: string;
            /**
             * @description found: có lời văn; no-such-place: văn bản đã nạp không có điều đó, hoặc điều không có khoản, điểm đó; no-text: có điều này nhưng chưa nạp lời văn; not-loaded: chưa nạp; ambiguous: nhiều hơn một; unresolved: không biết là văn bản nào
             * @enum {string}
             */
            outcome: "found" | "no-such-place" | "no-text" | "not-loaded" | "ambiguous" | "unresolved";
            /**
             * @description Vì sao dẫn chiếu chưa chỉ được một chỗ
             * @enum {string|null}
             */
            problem: "ambiguous" | "unknown-document" | "no-document" | "no-article" | "no-context" | "range-reversed" | "range-too-long" | null;
            /** @description Những chỗ có thể là, khi ambiguous */
            candidates: components["schemas"]["CandidateDto"][];
            /** @example nd-cp/15/2020/dieu-102/khoan-3/diem-g */
            id: string | null;
            /** @example điểm g khoản 3 Điều 102 Nghị định số 15/2020/NĐ-CP */
            citation: string;
            /** @description Hiệu lực vào ngày đã hỏi */
            asOf: components["schemas"]["AsOfDto"] | null;
            /** @description Lời văn của đúng chỗ được dẫn */
            text: string | null;
            /** @description Điều chứa chỗ đó (hoặc văn bản, khi chỉ dẫn văn bản) */
            version: components["schemas"]["VersionDto"] | null;
        };
        TableDto: {
            /** @example provinces */
            table: string;
            /** @example 97 */
            entries: number;
        };
        ReferenceEntryDto: {
            /** @example reference/provinces/ha-tay */
            id: string;
            /** @example provinces */
            table: string;
            /** @example ha-tay */
            key: string;
            /** @example Tỉnh Hà Tây */
            name: string;
            aliases: string[];
            /**
             * Format: date
             * @description Ngày đầu tồn tại; null là chưa rõ
             */
            from: string | null;
            /**
             * Format: date
             * @description Ngày đầu không còn; null là còn
             */
            to: string | null;
            /** @description Khóa của mục cấp trên trong cùng bảng */
            parent: string | null;
            /**
             * @description Khóa của các mục kế tục trong cùng bảng
             * @example [
             *       "ha-noi"
             *     ]
             */
            successors: string[];
            note: string | null;
        };
        SessionDto: {
            /** @example p-4kq9x2m7ab */
            id: string;
            /** @example thu.tran */
            login: string;
            /** @example Trần Thị Thử */
            name: string;
            roles: ("reader" | "contributor" | "reviewer" | "legal" | "trainer" | "curator" | "administrator")[];
            /** @description Khóa các đơn vị hôm nay thuộc về */
            units: string[];
            /** @description Gửi kèm trong tiêu đề X-CSRF-Token khi ghi */
            csrf: string;
            /** @description true: phải đổi mật khẩu được cấp trước khi làm việc khác */
            mustChangePassword: boolean;
        };
        EntranceDto: {
            /** @description null: chưa đăng nhập */
            session: components["schemas"]["SessionDto"] | null;
            /** @description true: từ chỗ này đọc được điều công khai mà không cần đăng nhập */
            reading: boolean;
            /** @description true: đăng nhập được bằng tài khoản cơ quan (GET /session/oidc) */
            singleSignOn: boolean;
        };
        SignInDto: {
            /**
             * @description Tên đăng nhập
             * @example thu.tran
             */
            login: string;
            /**
             * Format: password
             * @description Mật khẩu
             */
            password: string;
        };
        NewPasswordDto: {
            /**
             * Format: password
             * @description Mật khẩu đang dùng
             */
            current: string;
            /**
             * Format: password
             * @description Mật khẩu mới: ít nhất 12 ký tự, khác tên và tên đăng nhập
             */
            chosen: string;
        };
        TokenDto: {
            /** @example t-4kq9x2m7ab */
            id: string;
            /**
             * @description Mã cho vào với tư cách người này
             * @example p-4kq9x2m7ab
             */
            person: string;
            /** @example Báo cáo hằng tuần */
            name: string;
            scopes: ("read" | "write" | "review" | "administer")[];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Từ lúc này không còn dùng được
             */
            endsAt: string;
        };
        NewTokenDto: {
            /**
             * @description Dùng để làm gì
             * @example Báo cáo hằng tuần
             */
            name: string;
            /** @description Được làm gì, nhiều nhất */
            scopes: ("read" | "write" | "review" | "administer")[];
            /**
             * @description Số ngày còn dùng được
             * @example 90
             */
            days: number;
        };
        MadeTokenDto: {
            /** @example t-4kq9x2m7ab */
            id: string;
            /**
             * @description Mã cho vào với tư cách người này
             * @example p-4kq9x2m7ab
             */
            person: string;
            /** @example Báo cáo hằng tuần */
            name: string;
            scopes: ("read" | "write" | "review" | "administer")[];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Từ lúc này không còn dùng được
             */
            endsAt: string;
            /**
             * @description Mã; chỉ cho xem lần này
             * @example tt_…
             */
            token: string;
        };
        MembershipDto: {
            /**
             * @description Khóa của bảng tham chiếu bodies
             * @example so-vhtt-ha-noi
             */
            unit: string;
            /**
             * Format: date
             * @description Ngày đầu thuộc về; null là chưa rõ
             * @example 2026-07-01
             */
            from?: string | null;
            /**
             * Format: date
             * @description Ngày đầu không còn thuộc về; null là chưa định
             * @example 2026-07-01
             */
            to?: string | null;
        };
        AbsenceDto: {
            /**
             * Format: date
             * @description Ngày vắng đầu tiên
             * @example 2026-07-01
             */
            from: string;
            /**
             * Format: date
             * @description Ngày vắng cuối cùng
             * @example 2026-07-01
             */
            to: string;
        };
        PersonDto: {
            /** @example p-4kq9x2m7ab */
            id: string;
            /**
             * @description ETag và If-Match
             * @example 2
             */
            revision: number;
            /** @example thu.tran */
            login: string;
            /** @example Trần Thị Thử */
            name: string;
            email: string | null;
            roles: ("reader" | "contributor" | "reviewer" | "legal" | "trainer" | "curator" | "administrator")[];
            memberships: components["schemas"]["MembershipDto"][];
            absences: components["schemas"]["AbsenceDto"][];
            /** @description true: đăng nhập một lần qua nơi xác nhận danh tính */
            isLinked: boolean;
            /** @description true: chưa đổi mật khẩu được cấp */
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description null: đang mở
             */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        PersonPageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["PersonDto"][];
        };
        NewPersonDto: {
            /**
             * @description Tên đăng nhập, không đổi được
             * @example thu.tran
             */
            login: string;
            /**
             * @description Họ và tên
             * @example Trần Thị Thử
             */
            name: string;
            /**
             * @description Địa chỉ thư; null là không có
             * @example thu.tran@example.org
             */
            email?: string | null;
            /** @description Vai trò */
            roles: ("reader" | "contributor" | "reviewer" | "legal" | "trainer" | "curator" | "administrator")[];
            /** @description Đơn vị đã và đang thuộc về */
            memberships?: components["schemas"]["MembershipDto"][];
            /** @description Những ngày vắng */
            absences?: components["schemas"]["AbsenceDto"][];
        };
        NewAccountDto: {
            /** @description Mật khẩu dùng một lần, trao cho chủ tài khoản; chỉ cho xem lần này */
            oneTimePassword: string;
            person: components["schemas"]["PersonDto"];
        };
        PersonChangeDto: {
            /**
             * @description Họ và tên
             * @example Trần Thị Thử
             */
            name?: string;
            /**
             * @description Địa chỉ thư; null là không có
             * @example thu.tran@example.org
             */
            email?: string | null;
            /** @description Vai trò */
            roles?: ("reader" | "contributor" | "reviewer" | "legal" | "trainer" | "curator" | "administrator")[];
            /** @description Đơn vị đã và đang thuộc về */
            memberships?: components["schemas"]["MembershipDto"][];
            /** @description Những ngày vắng: không được giao việc rà soát */
            absences?: components["schemas"]["AbsenceDto"][];
        };
        OneTimePasswordDto: {
            /** @description Mật khẩu dùng một lần, trao cho chủ tài khoản; chỉ cho xem lần này */
            oneTimePassword: string;
        };
        NameDto: {
            /** @example p-4kq9x2m7ab */
            id: string;
            /**
             * @description Viết @ trước tên này để nhắc tới trong trao đổi
             * @example thu.tran
             */
            login: string;
            /** @example Trần Thị Thử */
            name: string;
            /** @description Đơn vị của hôm nay: khóa của bảng tham chiếu bodies */
            units: string[];
            /** @description Tài khoản đã đóng */
            isClosed: boolean;
        };
        AuditEntryDto: {
            /** @example 41 */
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * @description Định danh người làm, hoặc tên phần hệ thống
             * @example p-4kq9x2m7ab
             */
            actor: string;
            /** @example item.approved */
            act: string;
            /** @example lesson/sim-kich-hoat-san */
            subject: string | null;
            details: {
                [key: string]: unknown;
            };
            /** @description SHA-256 của dòng này và dòng trước */
            hash: string;
        };
        AuditPageDto: {
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
            /**
             * @description Số dòng của cả danh sách
             * @example 128
             */
            total: number;
            rows: components["schemas"]["AuditEntryDto"][];
        };
        BrokenEntryDto: {
            sequence: number;
            /**
             * @description missing: không còn; unreadable: không đọc được; hash: đã bị sửa
             * @enum {string}
             */
            fault: "missing" | "unreadable" | "hash";
        };
        AuditVerificationDto: {
            /** @description Số của dòng cuối đã bỏ theo thời hạn lưu; 0 là chưa bỏ */
            from: number;
            /** @description Số dòng đã kiểm */
            checked: number;
            /** @description SHA-256 của dòng cuối, thay mặt cả nhật ký */
            head: string | null;
            /** @description Dòng sai đầu tiên; null là không có */
            broken: components["schemas"]["BrokenEntryDto"] | null;
        };
        FiltersDto: {
            /** @description Loại */
            kind?: ("document" | "provision" | "lesson" | "gap" | "reference" | "edition")[];
            /** @description Định danh văn bản */
            document?: string[];
            /** @description Lĩnh vực */
            sector?: string[];
            /** @description Năm */
            year?: string[];
            /** @description Hiệu lực hôm nay */
            status?: ("in-force" | "not-yet" | "no-longer" | "suspended" | "unknown")[];
            /** @description Địa phương */
            place?: string[];
        };
        SubscriptionDto: {
            /** @example 5f0c2a… */
            id: string;
            /** @enum {string} */
            kind: "item" | "provision" | "document" | "sector" | "search";
            /** @example nd-cp/174/2026/dieu-33 */
            target: string | null;
            /** @description Câu tra cứu */
            query: string | null;
            filters: components["schemas"]["FiltersDto"] | null;
            /** @description true: báo cả bằng thư */
            mail: boolean;
        };
        MailPauseDto: {
            /** Format: date-time */
            at: string;
            /**
             * @description Mã mà máy chủ thư trả lời
             * @example 550
             */
            code: number | null;
            /** @example Máy chủ thư không nhận thư tới địa chỉ của bạn (mã 550). */
            message: string;
        };
        SubscriptionsDto: {
            rows: components["schemas"]["SubscriptionDto"][];
            /** @description null: thư vẫn được gửi */
            mailPaused: components["schemas"]["MailPauseDto"] | null;
        };
        NewSubscriptionDto: {
            /**
             * @description Theo dõi gì: một mục; một quy định và những gì dựa vào hay nói về nó; một văn bản, các điều của nó và những gì dẫn nó; một lĩnh vực; 100 kết quả đầu của một câu tra cứu
             * @example provision
             * @enum {string}
             */
            kind: "item" | "provision" | "document" | "sector" | "search";
            /**
             * @description Định danh của mục, khóa của lĩnh vực; không có với câu tra cứu
             * @example nd-cp/174/2026/dieu-33
             */
            target?: string;
            /** @description Câu tra cứu */
            query?: string;
            /** @description Bộ lọc của câu tra cứu */
            filters?: components["schemas"]["FiltersDto"];
            /**
             * @description true: báo cả bằng thư
             * @default true
             */
            mail?: boolean;
        };
        MailChoiceDto: {
            /** @description true: báo cả bằng thư */
            mail: boolean;
        };
        NoticeDto: {
            /** @example 5f0c2a… 3 lesson/doi-chieu-so-giao-nhan */
            id: string;
            /**
             * @description followed: có bản mới của điều mình theo dõi; các loại khác: có người cần mình
             * @enum {string}
             */
            reason: "followed" | "mentioned" | "changes-requested" | "assigned";
            /** @description Việc theo dõi nào; null khi có người cần mình */
            subscription: string | null;
            /** @example lesson/doi-chieu-so-giao-nhan */
            itemId: string;
            /** @example 3 */
            version: number;
            /** @example Đối chiếu sổ giao nhận trước khi hỏi người giao */
            title: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NoticePageDto: {
            rows: components["schemas"]["NoticeDto"][];
            /** @description Con trỏ của trang sau; null là hết */
            next: string | null;
        };
        ReadNoticesDto: {
            /** @description Định danh của những tin đã đọc; không viết là mọi tin */
            ids?: string[];
        };
        SearchFilterDto: {
            /**
             * @example [
             *       "lesson"
             *     ]
             */
            kind?: string[];
            /**
             * @example [
             *       "nd-cp/174/2026"
             *     ]
             */
            document?: string[];
            /**
             * @example [
             *       "vien-thong"
             *     ]
             */
            sector?: string[];
            /**
             * @example [
             *       "2026"
             *     ]
             */
            year?: string[];
            /**
             * @example [
             *       "in-force"
             *     ]
             */
            status?: string[];
            /**
             * @example [
             *       "lao-cai",
             *       "yen-bai"
             *     ]
             */
            place?: string[];
        };
        FigureRowDto: {
            /** @example lao-cai */
            key: string;
            /** @example Tỉnh Lào Cai */
            label: string;
            /** @example 0 */
            value: number;
            /** @description Bộ lọc của /search cho ra những gì dòng này nói tới; null: không lọc ra được */
            search: components["schemas"]["SearchFilterDto"] | null;
        };
        YearValueDto: {
            /** @example 2025 */
            year: number;
            /**
             * @description null: không có gì để tính
             * @example 38
             */
            value: number | null;
            /**
             * @description Số trường hợp làm cơ sở (n)
             * @example 120
             */
            base: number;
        };
        FigureDto: {
            /** @example lessons-contributed */
            key: string;
            /** @example Bài học đóng góp */
            name: string;
            /**
             * @description null: không có gì để tính
             * @example 42
             */
            value: number | null;
            /** @example bài học */
            unit: string;
            /**
             * @description Số trường hợp làm cơ sở (n)
             * @example 130
             */
            base: number;
            /** @description Cách tính, và cơ sở đếm gì */
            query: string;
            /**
             * @description Năm trước
             * @example 38
             */
            previous: number | null;
            /**
             * @description So với năm trước, phần trăm
             * @example 10.5
             */
            change: number | null;
            /**
             * @description Mục tiêu so với năm trước
             * @example 10
             */
            target: number | null;
            /** @description Gồm những gì, khi nêu được */
            rows: components["schemas"]["FigureRowDto"][];
            /** @description Từng năm một tới năm này, năm xa nhất trước */
            history: components["schemas"]["YearValueDto"][];
        };
        OpenedDto: {
            /**
             * @description Mục được mở
             * @example lesson/doi-chieu-so-giao-nhan
             */
            itemId: string;
            /**
             * @description true: kết quả đầu tiên được mở của lượt tra cứu này
             * @default false
             */
            first?: boolean;
        };
        MissedDto: {
            /**
             * @description Câu hỏi, chữ không dấu
             * @example kiem ke tem buu chinh
             */
            text: string;
            /** @description Số lần tìm không thấy trong những ngày ấy */
            searched: number;
            /** @description Số lần báo thiếu trong những ngày ấy */
            reported: number;
            /**
             * Format: date
             * @description Ngày cuối còn người tìm hoặc báo
             */
            lastDay: string;
        };
        MissedInDaysDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Có bao nhiêu câu hỏi */
            total: number;
            /** @description Nhiều lần nhất trước, nhiều nhất 200 câu */
            rows: components["schemas"]["MissedDto"][];
        };
        MissingDto: {
            /**
             * @description Câu hỏi như đã gõ. Không nhận câu có dữ liệu cá nhân
             * @example flycam
             */
            q: string;
        };
        /** @enum {string} */
        BreakdownKey: "lessons-by-place" | "lessons-by-sector" | "lessons-by-year" | "lessons-by-maturity" | "gaps-by-kind" | "gaps-by-sector" | "gaps-by-place" | "provisions-by-status" | "provisions-by-document" | "lessons-by-basis" | "lapsed-provisions";
        HoldingPartDto: {
            /** @example open */
            key: string;
            /** @example 3 */
            value: number;
        };
        HoldingRowDto: {
            /**
             * @description "none": chưa ghi
             * @example lao-cai
             */
            key: string;
            /**
             * @description Bằng khóa khi khóa là một từ đã định
             * @example Tỉnh Lào Cai
             */
            label: string;
            /** @example 4 */
            value: number;
            /** @description Bộ lọc của /search cho ra đúng những mục này; null: không lọc ra được */
            search: components["schemas"]["SearchFilterDto"] | null;
            /** @description Chia nhỏ theo tình trạng, khi có */
            parts: components["schemas"]["HoldingPartDto"][];
        };
        BreakdownDto: {
            key: components["schemas"]["BreakdownKey"];
            /** @example Bài học theo tỉnh, thành phố */
            name: string;
            /** @example bài học */
            unit: string;
            /** @description Cách tính */
            query: string;
            /** @description Có tất cả bao nhiêu (n); một mục có thể ở nhiều dòng */
            base: number;
            /** @description Trong đó có bao nhiêu tình huống giả định để minh họa */
            illustrations: number;
            rows: components["schemas"]["HoldingRowDto"][];
        };
        FailedItemDto: {
            /** @example lesson/sim-kich-hoat-san */
            itemId: string;
            /** @description Vì sao không đưa vào chỉ mục được */
            error: string;
        };
        IndexDifferingDto: {
            /** @example 0 */
            count: number;
            /** @description Định danh, nhiều nhất 100 */
            ids: string[];
        };
        IndexDifferencesDto: {
            /** @description Đã công bố mà chưa có trong chỉ mục */
            missing: components["schemas"]["IndexDifferingDto"];
            /** @description Trong chỉ mục là nội dung cũ */
            stale: components["schemas"]["IndexDifferingDto"];
            /** @description Chỉ có trong chỉ mục */
            surplus: components["schemas"]["IndexDifferingDto"];
        };
        IndexJobDto: {
            /** @enum {string} */
            act: "reconcile" | "repair" | "rebuild";
            /** @description Định danh người yêu cầu */
            by: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description null: đang làm
             */
            endedAt: string | null;
            /** @description Dựng lại đã tới thay đổi số mấy */
            done: number;
            /** @description Số thay đổi của kho khi bắt đầu */
            total: number;
            /** @description Những gì khác nhau; null khi chưa rõ */
            differences: components["schemas"]["IndexDifferencesDto"] | null;
            /** @description Vì sao không xong */
            failure: string | null;
        };
        IndexStateDto: {
            /** @enum {string} */
            status: "ok" | "failing";
            /**
             * @description Số văn bản trong chỉ mục
             * @example 1240
             */
            documents: number | null;
            /**
             * @description Số thay đổi chưa vào chỉ mục (đếm tới 1000)
             * @example 0
             */
            lag: number | null;
            /**
             * @description Tiến trình đang giữ chỉ mục theo kịp cơ sở dữ liệu: chính nó, tiến trình khác, hay không có
             * @enum {string|null}
             */
            keeper: "this" | "other" | "none" | null;
            /**
             * @description Số mục tiến trình này không đưa vào chỉ mục được; "trithuc reconcile" nêu tên
             * @example 0
             */
            setAside: number | null;
            /** @description Những mục máy chủ này không đưa vào được */
            failed: components["schemas"]["FailedItemDto"][];
            /** @description Việc đang làm hay vừa làm trên máy chủ đã trả lời; null là chưa có từ khi nó chạy */
            job: components["schemas"]["IndexJobDto"] | null;
        };
        IndexJobRequestDto: {
            /**
             * @description reconcile: chỉ so sánh; repair: đưa lại những gì khác; rebuild: dựng lại từ đầu
             * @enum {string}
             */
            act: "reconcile" | "repair" | "rebuild";
        };
        BackupDto: {
            /** @example trithuc-20261122-030405.db */
            name: string;
            /**
             * @description Cỡ tệp, tính bằng byte
             * @example 734003200
             */
            bytes: number;
            /** Format: date-time */
            madeAt: string;
        };
        BackupListDto: {
            /** @description false: cơ sở dữ liệu này được sao lưu bằng công cụ của nó (mongodump) */
            areMadeHere: boolean;
            /** @description Mới nhất trước */
            rows: components["schemas"]["BackupDto"][];
        };
        AliveDto: {
            /** @enum {string} */
            status: "ok";
        };
        DatabaseHealthDto: {
            /** @enum {string} */
            status: "ok" | "failing";
        };
        IndexHealthDto: {
            /** @enum {string} */
            status: "ok" | "failing";
            /**
             * @description Số văn bản trong chỉ mục
             * @example 1240
             */
            documents: number | null;
            /**
             * @description Số thay đổi chưa vào chỉ mục (đếm tới 1000)
             * @example 0
             */
            lag: number | null;
            /**
             * @description Tiến trình đang giữ chỉ mục theo kịp cơ sở dữ liệu: chính nó, tiến trình khác, hay không có
             * @enum {string|null}
             */
            keeper: "this" | "other" | "none" | null;
            /**
             * @description Số mục tiến trình này không đưa vào chỉ mục được; "trithuc reconcile" nêu tên
             * @example 0
             */
            setAside: number | null;
        };
        ReadyDto: {
            /**
             * @description degraded: không tra cứu được, đọc và ghi vẫn được; failing: cơ sở dữ liệu không trả lời; stopping: đang dừng
             * @enum {string}
             */
            status: "ok" | "degraded" | "failing" | "stopping";
            database: components["schemas"]["DatabaseHealthDto"];
            index: components["schemas"]["IndexHealthDto"];
        };
        DocumentBody: {
            key: string;
            /** @default null */
            number?: string | null;
            /** @default null */
            type?: string | null;
            title: string;
            /** @default null */
            issuer?: string | null;
            /** @default null */
            signer?: string | null;
            /**
             * Format: date
             * @default null
             */
            issuedOn?: string | null;
            /**
             * Format: date
             * @default null
             */
            effectiveFrom?: string | null;
            /**
             * Format: date
             * @default null
             */
            effectiveTo?: string | null;
            /** @default  */
            preamble?: string;
            /** @default  */
            closing?: string;
            /** @default [] */
            relations?: components["schemas"]["Relation"][];
            /** @default [] */
            toc?: components["schemas"]["TocNode"][];
            /** @default [] */
            sectors?: string[];
            /** @default null */
            file?: components["schemas"]["ImportedFile"] | null;
            /** @default null */
            report?: components["schemas"]["ReportSummary"] | null;
            /** @default [] */
            sources?: components["schemas"]["Source"][];
        };
        Relation: {
            /** @enum {string} */
            type: "replaces" | "repeals" | "amends";
            document: string;
            by: string;
        };
        TocNode: {
            /** @enum {string} */
            type: "part" | "chapter" | "section" | "article" | "clause" | "point";
            number: string;
            /** @default null */
            heading?: string | null;
            /** @default null */
            provision?: string | null;
            /** @default [] */
            children?: components["schemas"]["TocNode"][];
        };
        ImportedFile: {
            file: string;
            sha256: string;
            format: string;
        };
        ReportSummary: {
            found?: {
                [key: string]: number;
            };
            skipped?: {
                [key: string]: number;
            };
            /** @default [] */
            doubtful?: components["schemas"]["ReportDoubt"][];
        };
        ReportDoubt: {
            where: string;
            problem: string;
        };
        Source: {
            title: string;
            /** @default null */
            url?: string | null;
            /**
             * Format: date
             * @default null
             */
            accessed?: string | null;
        };
        ProvisionBody: {
            document: string;
            number: string;
            /** @default null */
            heading?: string | null;
            /** @default [] */
            path?: string[];
            /** @default null */
            official?: components["schemas"]["OfficialText"] | null;
            /** @default null */
            summary?: string | null;
            /** @default [] */
            frames?: components["schemas"]["Frame"][];
            validity?: components["schemas"]["ProvisionValidity"];
            /** @default [] */
            sectors?: string[];
            /** @default [] */
            sources?: components["schemas"]["Source"][];
        };
        OfficialText: {
            text: string;
            children: {
                /** @enum {string} */
                type: "part" | "chapter" | "section" | "article" | "clause" | "point";
                number: string;
                heading: string | null;
                text: string;
                children: {
                    [key: string]: unknown;
                }[];
            }[];
        };
        Frame: {
            at: string;
            min: number;
            max: number;
            /** @enum {string} */
            addressee: "organisation" | "individual";
            /** @default null */
            conduct?: string | null;
        };
        ProvisionValidity: {
            /**
             * Format: date
             * @default null
             */
            from?: string | null;
            /**
             * Format: date
             * @default null
             */
            to?: string | null;
            /** @default false */
            suspended?: boolean;
        };
        LessonBody: {
            title: string;
            /** @default  */
            context?: string;
            /** @default  */
            finding?: string;
            /** @default  */
            cause?: string;
            /** @default  */
            basis?: string;
            /** @default  */
            handling?: string;
            /** @default  */
            prevention?: string;
            /** @default [] */
            legalBasis?: components["schemas"]["LegalBasis"][];
            /** @default [] */
            sectors?: string[];
            /** @default null */
            subjectKind?: string | null;
            /** @default null */
            subjectName?: string | null;
            /** @default null */
            agency?: string | null;
            /** @default null */
            place?: string | null;
            /** @default null */
            date?: string | null;
            /**
             * @default internal
             * @enum {string}
             */
            classification?: "public" | "internal" | "restricted";
            /**
             * @default observed
             * @enum {string}
             */
            maturity?: "observed" | "identified" | "validated" | "applied" | "verified";
            /** @default null */
            owner?: string | null;
            /**
             * Format: date
             * @default null
             */
            reviewDate?: string | null;
            /** @default [] */
            sources?: components["schemas"]["Source"][];
            /** @default false */
            illustration?: boolean;
        };
        LegalBasis: {
            provision: string;
            /** @default null */
            at?: string | null;
            /** @default null */
            note?: string | null;
        };
        GapBody: {
            title: string;
            /** @enum {string} */
            gapKind: "unclear" | "conflicting" | "overlapping" | "missing" | "outdated" | "not-deterrent";
            /** @default [] */
            provisions?: components["schemas"]["ConcernedProvision"][];
            /** @default  */
            evidence?: string;
            /** @default  */
            proposedDirection?: string;
            /** @default [] */
            lessons?: string[];
            /**
             * @default open
             * @enum {string}
             */
            status?: "open" | "proposed" | "accepted" | "resolved" | "rejected";
            /** @default null */
            agency?: string | null;
            /**
             * @default internal
             * @enum {string}
             */
            classification?: "public" | "internal" | "restricted";
            /** @default [] */
            sectors?: string[];
            /** @default [] */
            sources?: components["schemas"]["Source"][];
            /** @default false */
            illustration?: boolean;
        };
        ConcernedProvision: {
            provision: string;
            /** @default null */
            at?: string | null;
            /** @default null */
            note?: string | null;
        };
        ReferenceBody: {
            table: string;
            key: string;
            name: string;
            /** @default [] */
            aliases?: string[];
            /**
             * Format: date
             * @default null
             */
            from?: string | null;
            /**
             * Format: date
             * @default null
             */
            to?: string | null;
            /** @default null */
            parent?: string | null;
            /** @default [] */
            successors?: string[];
            /** @default null */
            note?: string | null;
            /** @default [] */
            sources?: components["schemas"]["Source"][];
        };
        EditionBody: {
            title: string;
            year: number;
            /** Format: date */
            closedOn: string;
            kinds: string[];
            /** @default null */
            sectors?: string[] | null;
            /** @default [] */
            manifest?: string[];
            root: string;
            /** @default null */
            previous?: string | null;
            /** @default null */
            follows?: string | null;
            /** @default [] */
            signatures?: components["schemas"]["Signature"][];
            totals?: {
                [key: string]: number;
            };
            changes?: components["schemas"]["EditionChanges"];
            bySector?: {
                [key: string]: number;
            };
            byBody?: {
                [key: string]: number;
            };
        };
        Signature: {
            person: string;
            name: string;
            /** @enum {string} */
            role: "reviewer" | "legal" | "curator";
            /** Format: date */
            on: string;
        };
        EditionChanges: {
            /** @default [] */
            new?: string[];
            /** @default [] */
            changed?: string[];
            /** @default [] */
            merged?: string[];
            /** @default [] */
            retired?: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "search.search": {
        parameters: {
            query?: {
                /** @description Câu hỏi như người ta gõ: có dấu hay không, viết tắt, dẫn chiếu. Không viết thì liệt kê theo bộ lọc */
                q?: string;
                /** @description Loại */
                kind?: ("document" | "provision" | "lesson" | "gap" | "reference" | "edition")[];
                /** @description Định danh văn bản */
                document?: string[];
                /** @description Lĩnh vực */
                sector?: string[];
                /** @description Năm */
                year?: string[];
                /** @description Hiệu lực vào ngày "on", không thì hôm nay */
                status?: ("in-force" | "not-yet" | "no-longer" | "suspended" | "unknown")[];
                /** @description Địa phương */
                place?: string[];
                /** @description Mức kiểm chứng của bài học */
                maturity?: ("observed" | "identified" | "validated" | "applied" | "verified")[];
                /** @description Kiểu bất cập */
                gapKind?: ("unclear" | "conflicting" | "overlapping" | "missing" | "outdated" | "not-deterrent")[];
                /** @description Bất cập đang ở đâu */
                gapStatus?: ("open" | "proposed" | "accepted" | "resolved" | "rejected")[];
                /** @description Chỉ lấy điều có hiệu lực vào ngày này */
                on?: string;
                /** @description Đếm theo những mặt này */
                facets?: ("kind" | "document" | "sector" | "year" | "place" | "maturity" | "gapKind" | "gapStatus" | "status")[];
                /** @description Chữ giữ nguyên như đã gõ ("from" của điều đã hiểu) */
                keep?: string[];
                /** @description Tìm trong ấn bản của năm này, đúng các bản mà ấn bản giữ */
                edition?: number;
                /** @description Còn đang gõ: trả lời như thường, không đếm là một lượt tra cứu và không ghi là không tìm thấy */
                typing?: boolean;
                /** @description Bỏ qua chừng ấy kết quả đầu */
                offset?: number;
                /** @description Số kết quả một trang */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "search.suggest": {
        parameters: {
            query: {
                /** @description Chữ đang gõ */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "search.similar": {
        parameters: {
            query?: {
                /** @description Nhiều nhất chừng ấy mục */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "items.list": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description Loại; viết nhiều lần để lấy nhiều loại */
                kind?: ("document" | "provision" | "lesson" | "gap" | "reference" | "edition")[];
                /** @description Chỉ lấy định danh bắt đầu như thế này */
                document?: string;
                /** @description true: chỉ lấy mục đã công bố */
                published?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "writing.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description "1" */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "items.read": {
        parameters: {
            query?: {
                /** @description true: kèm các trường Markdown dưới dạng HTML đã làm sạch */
                html?: boolean;
                /** @description Hỏi quy định có hiệu lực vào ngày này */
                on?: string;
                /** @description Theo những gì đã công bố tới thời điểm này */
                known?: string;
            };
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description gone: Đã thôi dùng */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "writing.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag của mục khi đọc */
                "If-Match": string;
            };
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description "2" */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition-failed: Bản đang sửa không còn mới nhất */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition-required: Thiếu If-Match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "versions.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntryDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "versions.version": {
        parameters: {
            query?: {
                /** @description true: kèm các trường Markdown dưới dạng HTML đã làm sạch */
                html?: boolean;
            };
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
                /** @description Số của bản */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "versions.diff": {
        parameters: {
            query: {
                /** @description Số của bản cũ */
                from: number;
                /** @description Số của bản mới */
                to: number;
            };
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "versions.timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "versions.links": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description Chỉ những mục dẫn tới thuộc các loại này */
                kind?: ("document" | "provision" | "lesson" | "gap" | "reference" | "edition")[];
                /** @description Bỏ các liên kết tới thuộc loại này */
                except?: string;
            };
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editorial.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editorial.requestChanges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestChangesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editorial.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editorial.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editorial.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editorial.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editorial.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "comments.list": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "comments.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "work.work": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "work.mine": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "work.putAside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutAsideDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "personaldata.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reviews.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reviews.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReviewDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được; version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reviews.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntryDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reviews.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reviews.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được; version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reviews.quorum": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuorumDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reviews.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được; version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "candidates.list": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description true: chỉ những mục giao cho người gọi */
                mine?: boolean;
                /** @description Mã người được giao */
                assignee?: string;
                /** @description waiting: chưa giao; assigned: đã giao; to-confirm: chờ người thứ hai; decided: chờ thực hiện; done: xong */
                state?: "waiting" | "assigned" | "to-confirm" | "decided" | "done";
                /** @description Khóa lĩnh vực */
                sector?: string;
                /** @description Khóa đơn vị của mục */
                unit?: string;
                /** @description true: chỉ những mục quá hạn chưa kết luận; false: chỉ những mục khác */
                overdue?: boolean;
            };
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatePageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "candidates.assignments": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description true: chỉ những mục giao cho người gọi */
                mine?: boolean;
                /** @description Mã người được giao */
                assignee?: string;
                /** @description waiting: chưa giao; assigned: đã giao; to-confirm: chờ người thứ hai; decided: chờ thực hiện; done: xong */
                state?: "waiting" | "assigned" | "to-confirm" | "decided" | "done";
                /** @description Khóa lĩnh vực */
                sector?: string;
                /** @description Khóa đơn vị của mục */
                unit?: string;
                /** @description true: chỉ những mục quá hạn chưa kết luận; false: chỉ những mục khác */
                overdue?: boolean;
            };
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "candidates.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
                /** @description Định danh của mục, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateInFullDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "candidates.reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
                /** @description Định danh của mục, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleReviewerDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "candidates.judge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
                /** @description Định danh của mục, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCandidateDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được; version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "candidates.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
                /** @description Định danh của mục, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCandidateDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được; version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "candidates.reassign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
                /** @description Định danh của mục, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCandidateDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được; version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editions.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionInFullDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editions.book": {
        parameters: {
            query?: {
                /** @description html để đọc và in, md là Markdown, json cho máy */
                format?: "html" | "md" | "json";
            };
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/markdown": string;
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editions.compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
                /** @description Năm của ấn bản kia */
                other: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "editions.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionVerificationDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "documents.list": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "documents.toc": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TocDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "documents.provisions": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description Lời văn vào ngày này; không viết là hôm nay */
                on?: string;
                /** @description true: kèm các trường Markdown dưới dạng HTML đã làm sạch */
                html?: boolean;
            };
            header?: never;
            path: {
                /** @description Định danh, dấu gạch chéo viết %2F */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentProvisionsDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "import.import": {
        parameters: {
            query?: {
                /** @description true: chỉ đọc và báo cáo, không ghi gì */
                dryRun?: boolean;
                /** @description true: thay văn bản đã có từ tệp khác */
                replace?: boolean;
            };
            header?: {
                Accept?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportDto"];
                    "text/event-stream": string;
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unreadable: Không đọc được văn bản */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "provisions.read": {
        parameters: {
            query: {
                /** @description Dẫn chiếu, viết đủ hay viết tắt; có thể nhiều chỗ */
                citation: string;
                /** @description Hỏi điều có hiệu lực vào ngày này; không viết là hôm nay */
                on?: string;
                /** @description Theo những gì đã công bố tới thời điểm này */
                known?: string;
                /** @description true: kèm các trường Markdown dưới dạng HTML đã làm sạch */
                html?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitedProvisionDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reference.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "reference.read": {
        parameters: {
            query?: {
                /** @description Chỉ lấy mục tồn tại vào ngày này */
                on?: string;
            };
            header?: never;
            path: {
                /** @description Tên bảng */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceEntryDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "entrance.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntranceDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "session.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "session.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu; too-many-attempts: Sai quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "session.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu; too-many-attempts: Sai quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "signon.begin": {
        parameters: {
            query?: {
                /** @description Trang của hệ thống này để trở lại khi đã đăng nhập; nơi khác thì về trang đầu */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nơi xác nhận danh tính */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nơi ấy không trả lời: người dùng trình duyệt về trang đăng nhập */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "signon.finish": {
        parameters: {
            query?: {
                /** @description Những gì nơi xác nhận danh tính gửi kèm (code, state, ...) */
                answer?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Về trang đã rời; chưa đăng nhập được thì người dùng trình duyệt về trang đăng nhập */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "tokens.list": {
        parameters: {
            query?: {
                /** @description Của người này (người quản trị); không viết là của mình */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "tokens.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeTokenDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "tokens.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "people.list": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description Chỉ lấy người có vai trò này */
                role?: "reader" | "contributor" | "reviewer" | "legal" | "trainer" | "curator" | "administrator";
                /** @description Chỉ lấy người có những chữ này trong tên, tên đăng nhập hay địa chỉ thư */
                q?: string;
                /** @description Chỉ lấy người thuộc đơn vị này: khóa của bảng tham chiếu bodies */
                unit?: string;
                /** @description Thuộc đơn vị vào ngày này; không viết là hôm nay */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "people.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccountDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "people.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "people.change": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag của tài khoản khi đọc */
                "If-Match": string;
            };
            path: {
                /** @description Định danh */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition-failed: Bản đang sửa không còn mới nhất */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition-required: Thiếu If-Match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "people.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "people.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "people.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePasswordDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "names.names": {
        parameters: {
            query?: {
                /** @description Định danh của người; viết nhiều lần */
                person?: string[];
                /** @description Thay cho person: những chữ trong tên hay tên đăng nhập của đồng nghiệp có tài khoản đang mở */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description Chỉ việc của người (hay phần hệ thống) này */
                actor?: string;
                /** @description Chỉ việc này */
                act?: string;
                /** @description Chỉ việc làm với mục hay người này */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "audit.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "audit.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "subscriptions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionsDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "subscriptions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscriptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "subscriptions.resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "subscriptions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh của việc theo dõi */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "subscriptions.setMail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh của việc theo dõi */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailChoiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version-conflict: Đã có người ghi trước */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "notices.list": {
        parameters: {
            query?: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description true: chỉ những tin chưa đọc */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "notices.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNoticesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "mail.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã trong thư */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "mail.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã trong thư */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "feeds.read": {
        parameters: {
            query?: {
                /** @description Chỉ bài học của lĩnh vực này */
                sector?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Không có gì mới từ lần đọc mang ETag này */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "measures.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Năm */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "measures.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenedDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "measures.missed": {
        parameters: {
            query?: {
                /** @description Bao nhiêu ngày gần đây, tính cả hôm nay */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissedInDaysDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập; unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép; refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "measures.missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "holdings.today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakdownDto"][];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "holdings.itemsOf": {
        parameters: {
            query: {
                /** @description Con trỏ "next" của trang trước */
                cursor?: string;
                /** @description Số dòng một trang */
                limit?: number;
                /** @description Khóa của dòng */
                row: string;
            };
            header?: never;
            path: {
                /** @description Cách chia */
                breakdown: "lessons-by-place" | "lessons-by-sector" | "lessons-by-year" | "lessons-by-maturity" | "gaps-by-kind" | "gaps-by-sector" | "gaps-by-place" | "provisions-by-status" | "provisions-by-document" | "lessons-by-basis" | "lapsed-provisions";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPageDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "index.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexStateDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "index.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndexJobRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexJobDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "backups.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupListDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "backups.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict: Không còn làm được */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "backups.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tên bản sao */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "backups.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tên bản sao */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid: Yêu cầu không hợp lệ; malformed: Không đọc được yêu cầu */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description refused: Không được phép */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-found: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-large: Nội dung quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-type: Loại nội dung không được nhận */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too-many-requests: Quá nhiều yêu cầu */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Lỗi trong hệ thống; damaged: Dữ liệu lưu trữ bị hỏng */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable: Tạm thời chưa phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "health.alive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliveDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            /** @description invalid: Yêu cầu không hợp lệ */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
}
