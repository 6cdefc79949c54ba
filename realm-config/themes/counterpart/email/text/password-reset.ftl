<#ftl output_format="plainText">
${msg("passwordResetText")}

${msg("passwordResetButton")}:
${link}

${msg("mailExpiry", linkExpirationFormatter(linkExpiration))}
${msg("passwordResetIgnore")}

-- 
${msg("mailFooter")}
