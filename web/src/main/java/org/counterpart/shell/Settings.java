package org.counterpart.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where this installation lives and who signs its people in; from the environment, see the README's configuration table. */
@ApplicationScoped
public class Settings {

    private final Config config = ConfigProvider.getConfig();

    /** The address people type, without a slash at the end. */
    public String url() {
        return withoutSlash(value("counterpart.url"));
    }

    /** Whether people reach us over TLS: cookies are then marked Secure and HSTS is sent. */
    public boolean secure() {
        return url().startsWith("https:");
    }

    /** The OpenID provider that signs people in. */
    public String issuer() {
        return withoutSlash(value("counterpart.oidc.issuer"));
    }

    /** The OpenID provider as browsers see it: scheme, host and port. */
    public String issuerOrigin() {
        URI issuer = URI.create(issuer());
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    /** Who we are to the OpenID provider. */
    public String clientId() {
        return optional("counterpart.oidc.client.id").orElse("counterpart-web");
    }

    /** How we prove it. */
    public String clientSecret() {
        return value("counterpart.oidc.client.secret");
    }

    /** Who must have issued a token sent to the API. */
    public String apiIssuer() {
        return withoutSlash(optional("mp.jwt.verify.issuer").orElseGet(this::issuer));
    }

    /** Whom a token sent to the API must be meant for. */
    public String[] apiAudiences() {
        return optional("mp.jwt.verify.audiences").orElse("counterpart-api").split("\\s*,\\s*");
    }

    /** Where the keys are that tokens are signed with, if not where the OpenID provider says. */
    public Optional<String> apiKeys() {
        return optional("mp.jwt.verify.publickey.location");
    }

    /** A number that an installation may choose. */
    int number(String name, int otherwise) {
        return config.getOptionalValue(name, Integer.class).orElse(otherwise);
    }

    private String value(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalStateException("Set the environment variable "
                        + name.toUpperCase(Locale.ROOT).replace('.', '_')));
    }

    private Optional<String> optional(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
