<#ftl output_format="plainText">
${msg("emailVerificationText")}

${msg("emailVerificationButton")}:
${link}

${msg("mailExpiry", linkExpirationFormatter(linkExpiration))}
${msg("emailVerificationIgnore")}

-- 
${msg("mailFooter")}
