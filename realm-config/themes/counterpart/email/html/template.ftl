<#-- One frame for every message. Styles are inline because mail programs drop style sheets; the sheet only adds dark mode. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #10191b !important }
  .card { background: #162326 !important; border-color: #2a3b3e !important }
  .card, .card h1, .card p, .wordmark { color: #e8f0f0 !important }
  .us { background: #5cc2c9 !important }
  .quiet, .card .quiet { color: #a9bdbf !important }
  .card a, .quiet a { color: #5cc2c9 !important }
  .card .button { background: #5cc2c9 !important; color: #06282b !important }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f1f5f5">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#f1f5f5">
<tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;font-family:Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif">
<tr><td class="wordmark" style="padding:0 4px 20px;font-size:20px;font-weight:600;color:#0f5c63">
<span class="us" aria-hidden="true" style="display:inline-block;width:18px;height:18px;border-radius:9px;background:#0f5c63;vertical-align:-3px"></span><span aria-hidden="true" style="display:inline-block;width:18px;height:18px;border-radius:9px;background:#c8553d;vertical-align:-3px;margin-left:-8px;opacity:.85"></span>&nbsp; Counterpart
</td></tr>
<tr><td class="card" style="background:#ffffff;border:1px solid #d5dfe0;border-radius:12px;padding:32px;color:#15292c;font-size:16px;line-height:1.55">
<#nested>
</td></tr>
<tr><td class="quiet" style="padding:20px 4px 0;color:#4c6366;font-size:13px;line-height:1.5">${msg("mailFooter")}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
</#macro>

<#-- A heading, a few words and one thing to do. The link in full is in the plain-text part: it is 600 characters long. -->
<#macro call heading text label link>
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.3;font-weight:600;color:#15292c">${heading}</h1>
<#nested>
<p style="margin:0 0 24px">${text}</p>
<p style="margin:0 0 24px"><a class="button" href="${link}" style="display:inline-block;background:#0f5c63;color:#ffffff;text-decoration:none;font-weight:600;padding:13px 24px;border-radius:10px">${label}</a></p>
</#macro>

<#macro note text>
<p class="quiet" style="margin:0 0 8px;font-size:14px;color:#4c6366">${text}</p>
</#macro>
