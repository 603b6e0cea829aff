// Engines without modules (old Internet Explorer views) get one sentence that tells what to do instead.
document.addEventListener('DOMContentLoaded', function () {
  document.body.innerHTML =
    '<p style="font:16px sans-serif;padding:16px">这个 Excel 版本过旧，不能使用办表加载项。请在浏览器中打开办表网页，选择工作簿后检查和生成文件。</p>';
});
