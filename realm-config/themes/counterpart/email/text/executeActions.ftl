<#ftl output_format="plainText">
<#assign firm=(user.attributes.invitedTo)!"">
${firm?has_content?then(msg("inviteHeadingFirm", firm), msg("inviteHeading"))}

<#if (user.firstName)?has_content>${msg("inviteGreeting", user.firstName)}

</#if>
${msg("inviteText")}

${msg("inviteButton")}:
${link}

${msg("inviteExpiry", linkExpirationFormatter(linkExpiration))}
${msg("inviteIgnore")}

-- 
${msg("mailFooter")}
