<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.call heading=msg("passwordResetSubject") text=msg("passwordResetText") label=msg("passwordResetButton") link=link />
<@layout.note text=msg("mailExpiry", linkExpirationFormatter(linkExpiration)) />
<@layout.note text=msg("passwordResetIgnore") />
</@layout.emailLayout>
