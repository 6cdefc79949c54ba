<#-- What an e-mailed link opens, and how it ends: the next step is a button, not a link in small print. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if requiredActions??>
            ${msg("actionLinkTitle")}
        <#elseif messageHeader??>
            ${kcSanitize(msg("${messageHeader}"))?no_esc}
        <#else>
            ${message.summary}
        </#if>
    <#elseif section = "form">
        <div id="kc-info-message">
            <#if requiredActions??>
                <p class="instruction">${msg("actionLinkText")} <#list requiredActions><b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></p>
            <#elseif messageHeader??>
                <p class="instruction">${message.summary}</p>
            </#if>
            <#if !skipLink??>
                <#if pageRedirectUri?has_content>
                    <@step href=pageRedirectUri label=msg("backToApplication") />
                <#elseif actionUri?has_content>
                    <@step href=actionUri label=msg("proceedWithAction") />
                <#elseif (client.baseUrl)?has_content>
                    <@step href=client.baseUrl label=msg("backToApplication") />
                </#if>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>

<#macro step href label>
    <a class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}" href="${href}">${label}</a>
</#macro>
