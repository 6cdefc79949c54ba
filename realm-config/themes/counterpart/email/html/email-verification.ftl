<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.call heading=msg("emailVerificationSubject") text=msg("emailVerificationText") label=msg("emailVerificationButton") link=link />
<@layout.note text=msg("mailExpiry", linkExpirationFormatter(linkExpiration)) />
<@layout.note text=msg("emailVerificationIgnore") />
</@layout.emailLayout>
