/** What is on screen while the newsroom is still being read. */

/** A page that asks again by itself; `progress` is made of digits only. */
export function loadingPage(progress: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>إسناد: قراءة المحتوى</title></head><body style="font:1.2rem/2 system-ui;display:grid;place-content:center;min-height:90vh;text-align:center"><p>تُقرأ الملفات…<br><bdi>${progress}</bdi></p></body></html>`;
}
