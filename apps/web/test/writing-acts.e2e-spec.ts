import { type Page } from 'playwright-core';
import { inBrowser, LAPTOP, PHONE, type Served } from './testing/in-browser.js';
import { type Visit } from './testing/visit.js';
import { HEIR, makeWritten, OTHER, WRITER, WRITTEN } from './testing/writing-world.js';

const NEXT_YEAR = new Date().getFullYear() + 1;

async function signedIn(served: Served, login: string, width = LAPTOP): Promise<Visit> {
  const visit = await served.visit(width);
  await visit.signIn(login);
  return visit;
}

const editor = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Writes at the end of a long text. */
async function write(page: Page, field: string, words: string): Promise<void> {
  await editor(page, field).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

async function save(page: Page, reason: string): Promise<void> {
  await page.getByLabel(/^Vì sao ghi bản này/).fill(reason);
  await page.getByRole('button', { name: 'Lưu bản' }).click();
}

async function choose(page: Page, field: RegExp, typed: string, option: string | RegExp): Promise<void> {
  const control = page.getByRole('combobox', { name: field });
  if (typed === '') await control.click();
  else await control.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

inBrowser({ prepare: makeWritten }, (served) => {
  it('a lesson is sent back with what to change, comes again, and is published by who answers for what looks personal', async () => {
    const reviewing = await signedIn(served(), 'reviewer');
    await reviewing.page.goto(`/duyet/${WRITTEN.submitted}`);
    await reviewing.page.getByLabel(/^Cần sửa gì/).fill('Thiếu nguyên nhân');
    await reviewing.page.getByRole('button', { name: 'Yêu cầu sửa' }).click();
    await reviewing.page.getByText('Đã yêu cầu sửa bản 1.').waitFor();

    const writing = await signedIn(served(), WRITER.login);
    const { page } = writing;
    await page.goto('/viec-cua-toi');
    await page.getByRole('heading', { name: 'Cần bạn sửa (1)' }).waitFor();
    await page.getByText('“Thiếu nguyên nhân”').waitFor();
    await page.getByRole('link', { name: 'Bài chờ duyệt' }).click();
    await page.getByText(/Thiếu nguyên nhân/).waitFor();
    await write(page, 'Nguyên nhân', 'Giao vội cuối ngày.');
    await writing.picture('writing-sent-back');
    await save(page, 'Bổ sung nguyên nhân');
    await page.getByRole('button', { name: 'Trình bản 2 để duyệt' }).click();
    await page.getByText('Đã trình bản 2.').waitFor();
    await writing.close();

    await reviewing.page.goto(`/duyet/${WRITTEN.submitted}`);
    await reviewing.page.getByText('Giao vội cuối ngày.').waitFor();
    await reviewing.page.getByRole('button', { name: 'Duyệt bản 2' }).click();
    await reviewing.page.getByText('Đã duyệt bản 2.').waitFor();
    await reviewing.close();

    const publishing = await signedIn(served(), 'curator');
    publishing.expectError(/status of 400/);
    await publishing.page.goto(`/duyet/${WRITTEN.submitted}`);
    await publishing.page.getByText('Có 1 chỗ giống dữ liệu cá nhân:').waitFor();
    await publishing.page.getByLabel(/^Vì sao công bố/).fill('Số công khai của tổng đài');
    await publishing.page.getByRole('button', { name: 'Công bố bản 2' }).click();
    await publishing.page.getByRole('alert').getByText('Xử lý:').waitFor();
    await publishing.picture('writing-publish-findings');
    expect(await publishing.faults()).toEqual([]);
    await publishing.page.getByLabel('Tôi đã xem từng chỗ và chịu trách nhiệm giữ lại').check();
    await publishing.page.getByRole('button', { name: 'Công bố bản 2' }).click();
    await publishing.page.getByText('Đã công bố bản 2.').waitFor();
    await publishing.close();
  });

  it('a minor edit keeps the approval, refuses numbers, and what is said of a version outlives a reload', async () => {
    const visit = await signedIn(served(), WRITER.login);
    const { page } = visit;
    visit.expectError(/status of 400/);
    await page.goto(`/sua/${WRITTEN.approved}`);
    await write(page, 'Phát hiện', ' Phạt 5 triệu.');
    await page.getByLabel('Chỉ sửa vài chữ').check();
    await choose(page, /^Bản này đính chính/, '', /^Bản 1/);
    await page.getByText(/Đã lưu nháp \d{2}:\d{2}/).waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Viết tiếp bản nháp' }).click();
    expect(await page.getByLabel('Chỉ sửa vài chữ').isChecked()).toBe(true);
    const corrects = page.getByRole('combobox', { name: /^Bản này đính chính/ });
    await corrects.and(page.locator('[value^="Bản 1"]')).waitFor();
    await save(page, 'Thêm mức phạt');
    await page.getByRole('alert').waitFor();
    await visit.picture('writing-not-minor');
    await editor(page, 'Phát hiện').fill('Sổ và hàng chênh nhau 3 ngày.');
    await page.getByRole('button', { name: 'Lưu bản' }).click();
    await page.waitForURL('**/duyet/**');
    await page.getByText(/Sau khi duyệt chỉ sửa nhỏ ở bản 2/).waitFor();
    await page.getByRole('tab', { name: 'Khác bản 1 đang công bố' }).click();
    await page.locator('ins', { hasText: 'chênh' }).waitFor();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.getByText(/đính chính bản 1/i).waitFor();
    await visit.picture('writing-corrects');
    expect(await visit.faults()).toEqual([]);
    await visit.close();
  });

  it('what readers see is kept in order: it still holds, somebody else answers for it, and it goes into another', async () => {
    const visit = await signedIn(served(), 'curator', PHONE);
    const { page } = visit;
    visit.expectError(/status of 400/);
    await page.goto(`/duyet/${WRITTEN.old}`);
    await page.getByRole('button', { name: 'Xác nhận còn đúng' }).click();
    await page.getByLabel('Hạn rà soát tới').fill('01/02/2020');
    await page.getByRole('button', { name: 'Xác nhận bản 1 còn đúng' }).click();
    await page
      .getByRole('alert')
      .getByText(/sau hôm nay/)
      .waitFor();
    await page.getByLabel('Hạn rà soát tới').fill(`01/02/${NEXT_YEAR}`);
    await page.getByRole('button', { name: 'Xác nhận bản 1 còn đúng' }).click();
    await page.getByText('Đã xác nhận còn đúng.').waitFor();
    await page.getByText(new RegExp(`rà soát trước 01/02/${NEXT_YEAR}`)).waitFor();

    await page.getByRole('button', { name: 'Giao người phụ trách khác' }).click();
    await choose(page, /^Người phụ trách mới/, OTHER.login, new RegExp(OTHER.name));
    await page.getByRole('button', { name: 'Giao mục này' }).click();
    await page.getByText(`Đã giao cho ${OTHER.name}.`).waitFor();
    await page.getByText(new RegExp(`phụ trách: ${OTHER.name}`)).waitFor();

    await page.getByRole('button', { name: 'Thôi dùng', exact: true }).click();
    await choose(page, /^Gộp vào mục/, HEIR, HEIR);
    await page.getByLabel(/^Vì sao thôi dùng/).fill('trùng nội dung');
    await visit.picture('writing-retiring');
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Thôi dùng mục này' }).click();
    await page.getByText('Đã thôi dùng mục này.').waitFor();
    await page.getByRole('link', { name: 'Sửa tiếp' }).waitFor({ state: 'detached' });
    await page.goto(`/bai-hoc/${WRITTEN.old}`);
    await page.getByRole('note').getByRole('link', { name: HEIR }).waitFor();
    await visit.close();
  });

  it('law that no file brings is written by hand: a document, an article of it with a fine, an entry of a table', async () => {
    const visit = await signedIn(served(), 'legal', PHONE);
    const { page } = visit;
    visit.expectError(/status of 400/);
    await page.goto('/viet/document');
    await page.getByLabel(/^Tên văn bản/).fill('Nghị định giả định viết tay');
    await page.getByLabel(/^Mã văn bản/).fill('Nghị định 903');
    await save(page, 'Ghi tay');
    await page.getByRole('alert').getByText('Mã văn bản: phải là mã của một mục').waitFor();
    await visit.picture('writing-document-wrong');
    expect(await visit.faults()).toEqual([]);
    await page.getByLabel(/^Mã văn bản/).fill('nd-cp/903/2020');
    await page.getByLabel(/^Số, ký hiệu/).fill('903/2020/NĐ-CP');
    await page.getByRole('button', { name: 'Thêm quan hệ với văn bản khác' }).click();
    await choose(page, /^Với văn bản/, 'Nghị định giả định', /giả định/);
    await choose(page, /^Quan hệ/, '', 'thay thế');
    await page.getByLabel(/^Theo chỗ/).fill('dieu-9/khoan-1');
    await page.getByRole('button', { name: 'Lưu bản' }).click();
    await page.waitForURL('**/duyet/**');
    await page
      .getByRole('main')
      .getByRole('link', { name: /giả định/ })
      .waitFor();
    await visit.picture('writing-document');

    await page.goto('/viet/provision');
    await choose(page, /^Văn bản/, 'Nghị định giả định', /giả định/);
    await save(page, 'Ghi tay');
    await page.getByRole('alert').getByText('Số điều: Cần điền.').waitFor();
    await page.getByLabel(/^Số điều/).fill('7');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thêm khung phạt' }).click();
    const frame = page.getByRole('group', { name: 'Khung phạt 1' });
    await frame.getByLabel(/^Chỗ trong điều/).fill('khoan-1');
    await frame.getByLabel(/^Từ/).fill('10000000');
    await frame.getByLabel(/^Đến/).fill('20000000');
    await choose(page, /^Mức tiền áp dụng với/, '', 'tổ chức');
    await visit.picture('writing-provision');
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Lưu bản' }).click();
    await page.waitForURL('**/duyet/**');
    await page.getByText('20.000.000').waitFor();

    await page.goto('/viet/reference');
    await choose(page, /^Danh mục/, '', 'Cơ quan, đơn vị');
    await page.getByLabel(/^Tên \*|^Tên$/).fill('Sở Giả định');
    await page.getByLabel(/^Khóa/).fill('so-gia-dinh');
    await choose(page, /^Kế tục/, 'so khoa hoc', 'Sở Khoa học và Công nghệ');
    await save(page, 'Ghi tay');
    await page.waitForURL('**/duyet/**');
    await page.getByText('Cơ quan, đơn vị').waitFor();
    await visit.close();
  });

  it('nothing typed is lost by leaving, and nothing of it is there for who logs in next', async () => {
    const visit = await signedIn(served(), WRITER.login);
    const { page } = visit;
    await page.goto('/viet/lesson');
    await editor(page, 'Tiêu đề').fill('Bài viết dở');
    await page.getByRole('navigation').getByRole('link', { name: 'Văn bản' }).first().click();
    const asked = page.getByRole('dialog', { name: 'Rời trang khi chưa lưu?' });
    await asked.getByRole('button', { name: 'Ở lại' }).last().click();
    expect(await editor(page, 'Tiêu đề').inputValue()).toBe('Bài viết dở');
    await write(page, 'Phát hiện', 'Chữ cuối cùng');
    await page.getByRole('navigation').getByRole('link', { name: 'Văn bản' }).first().click();
    await asked.getByRole('button', { name: 'Rời trang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor();

    await page.goto('/viet/lesson');
    await page.getByRole('button', { name: 'Viết mục khác, giữ bản nháp này' }).click();
    expect(await editor(page, 'Tiêu đề').inputValue()).toBe('');
    await page.goto('/viec-cua-toi');
    await page.getByRole('link', { name: 'Bài viết dở' }).click();
    await page.getByText('Chữ cuối cùng').waitFor();

    await page.goto('/viec-cua-toi');
    await page.getByRole('button', { name: WRITER.name }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByText('1 bản nháp chưa lưu trong trình duyệt này sẽ mất khi đăng xuất.').waitFor();
    await visit.picture('account-leaving');
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Xóa bản nháp và đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Bạn chưa đăng nhập' }).waitFor();
    await visit.signIn(OTHER.login);
    await page.goto('/viec-cua-toi');
    await page.getByRole('heading', { name: 'Viết mới' }).waitFor();
    expect(await page.getByText('Bài viết dở').count()).toBe(0);
    expect(await page.evaluate(draftsLeft)).toBe(0);
    await visit.close();
  });
});

/** How many drafts of anybody lie in this browser. */
function draftsLeft(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('trithuc-drafts');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => resolve(counting.result);
    };
  });
}
