<#-- The invitation: the one message the application asks Keycloak to send by execute-actions-email. -->
<#import "template.ftl" as layout>
<#assign firm=(user.attributes.invitedTo)!"">
<@layout.emailLayout>
<@layout.call heading=firm?has_content?then(msg("inviteHeadingFirm", firm), msg("inviteHeading")) text=msg("inviteText") label=msg("inviteButton") link=link>
<#if (user.firstName)?has_content><p style="margin:0 0 16px">${msg("inviteGreeting", user.firstName)}</p></#if>
</@layout.call>
<@layout.note text=msg("inviteExpiry", linkExpirationFormatter(linkExpiration)) />
<@layout.note text=msg("inviteIgnore") />
</@layout.emailLayout>
